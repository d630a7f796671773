// The containers of a node, bound to its channels, its clock and its tasks.

import type { NodeId } from "../abi/types.js";
import type { Membership } from "../cluster/membership.js";
import type { Messenger } from "../cluster/messenger.js";
import type { Container } from "../container/container.js";
import { Containers } from "../container/containers.js";
import { KERNEL_SPACE, type SiteId, siteId } from "../container/identifiers.js";
import type { IoLinker, WaitOutcome } from "../container/linkers.js";
import type { ContainerInfo, Packet } from "../container/messages.js";
import { type PackedPacket, packPackets, unpackPackets } from "../container/packed_packets.js";
import {
  addStatistics,
  type ContainerStatistics,
  createStatistics,
} from "../container/statistics.js";
import type { Clock } from "../fs/environment.js";
import type { NodeFiles } from "../fs/node_files.js";
import type { WaitKey } from "../linker/area_link.js";
import type { FileMedium } from "../linker/file_linker.js";
import { Spaces } from "../migration/spaces.js";
import type { LinkedSpace, SpaceHost, SpaceLinkers } from "../mm/linked_space.js";
import type { Mm } from "../mm/mm.js";
import type { WaitQueues } from "../task/wait_queues.js";

declare module "../cluster/messenger.js" {
  interface Services {
    container: readonly PackedPacket[];
  }
}

export interface ContainerServiceOptions {
  readonly messenger: Messenger;
  readonly membership: Membership;
  readonly clock: Clock;
  readonly waits: WaitQueues;
  readonly files: NodeFiles;
  /** The last container of a linked address space is gone. */
  readonly emptied: (mm: Mm) => void;
}

const NS_PER_US = 1000;

/**
 * How long a page of a file stays for the operation that asked for it, which asks for several and
 * gives each up when it is done.
 */
const FILE_PIN_MICROS = 10_000;

export class ContainerService implements SpaceHost {
  readonly spaces: Spaces;
  readonly #containers: Containers;
  readonly #options: ContainerServiceOptions;
  /** Of containers that are gone. */
  readonly #retired = createStatistics();
  readonly #retiredFetches = new Map<NodeId, number>();
  /** A space shows objects of a shared container no longer. */
  onPart: ((space: LinkedSpace, container: Container) => void) | undefined;
  readonly #kernelLinker = {
    wake: (key: WaitKey, outcome: WaitOutcome) => void this.#options.waits.wake(key, outcome),
  };
  readonly #collecting = new Map<WaitKey, (ok: boolean) => void>();
  #wakeAtNs: number | undefined;
  #lastCollect = 0;

  constructor(options: ContainerServiceOptions) {
    const { messenger, clock } = options;
    this.#options = options;
    this.spaces = new Spaces(messenger.self, this);
    const port = {
      send: (node: NodeId, packets: readonly Packet[]) =>
        messenger.send(node, "container", packPackets(packets), buffersOf(packets)),
    };
    const containerClock = {
      nowMicros: () => clock.monotonicNs() / NS_PER_US,
      wakeAt: (atMicros: number) => this.#wakeAt(atMicros * NS_PER_US),
    };
    this.#containers = new Containers(
      messenger.self,
      port,
      containerClock,
      () => options.membership.all,
    );
    messenger.on("container", (from, packed) => {
      this.#containers.receive(from, unpackPackets(packed));
    });
    messenger.onLoss((node) => this.#containers.nodeDeparted(node));
  }

  // SpaceHost

  createContainer(site: SiteId, linkers: SpaceLinkers): Container {
    return this.#containers.adopt(site, linkers);
  }

  joinContainer(info: ContainerInfo, site: SiteId, linkers: SpaceLinkers): Container {
    return this.#containers.link(info, site, linkers);
  }

  spaceOf(mm: Mm): LinkedSpace {
    return this.spaces.ensure(mm).space;
  }

  newSite(mm: Mm): SiteId {
    return this.spaces.newSite(mm);
  }

  part(space: LinkedSpace, container: Container): void {
    this.onPart?.(space, container);
  }

  emptied(space: LinkedSpace): void {
    this.#options.emptied(space.mm);
  }

  mediumOf(info: ContainerInfo): FileMedium | undefined {
    return info.isFile ? this.#options.files.cache?.mediumOf(info) : undefined;
  }

  wake(key: WaitKey, outcome: WaitOutcome): void {
    const collected = this.#collecting.get(key);
    if (!collected) {
      // Whoever waits for a page looks again, and learns then that it is lost.
      this.#options.waits.wake(key, outcome);
      return;
    }
    this.#collecting.delete(key);
    collected(outcome === "ready");
  }

  together<T>(work: () => T): T {
    this.#containers.begin();
    try {
      return work();
    } finally {
      this.#containers.end();
    }
  }

  onKey(key: WaitKey, callback: () => void): void {
    this.#options.waits.add({ woken: callback }, [key]);
  }

  nowMicros(): number {
    return this.#options.clock.monotonicNs() / NS_PER_US;
  }

  // What the node asks

  /** Whether messages may be on their way that others sent before they heard of a node's loss. */
  get isRecovering(): boolean {
    return this.#containers.isFrozen;
  }

  /** Calls back each time when that is over. */
  onRecovered(callback: () => void): void {
    this.#containers.onRecovered = callback;
  }

  /** A container of this kernel's own. `alone` is called when the last other site has left it. */
  createShared(io: IoLinker, alone: () => void): Container {
    const site = this.#kernelSite;
    const linkers = { io, above: this.#kernelLinker };
    return this.#containers.create(site, { kind: "unique", site }, linkers, { alone });
  }

  /** The container of a file that this node has. */
  createFile(io: IoLinker): Container {
    const site = this.#kernelSite;
    const linkers = { io, above: this.#kernelLinker };
    const options = { pinMicros: FILE_PIN_MICROS, isFile: true };
    return this.#containers.create(site, { kind: "unique", site }, linkers, options);
  }

  /** This kernel takes part in the container of a file that another node has. */
  joinFile(info: ContainerInfo, io: IoLinker): Container {
    const linkers = { io, above: this.#kernelLinker };
    return this.#containers.link(info, this.#kernelSite, linkers, { pinMicros: FILE_PIN_MICROS });
  }

  get #kernelSite(): SiteId {
    return siteId(this.#options.messenger.self, KERNEL_SPACE);
  }

  /** Brings all pages of a container to this node and dissolves it. */
  collect(container: Container, done: (ok: boolean) => void): void {
    this.#lastCollect += 1;
    const key: WaitKey = `collect:${this.#options.messenger.self}:${this.#lastCollect}`;
    this.#collecting.set(key, done);
    container.collect(key);
  }

  /** This node gives up its part as default owner, to leave the cluster in good order. */
  leave(): void {
    this.#containers.leave();
  }

  /**
   * Gives away what this node owns: to `site`, or back to whom this kernel only keeps it for. How
   * many pages are left.
   */
  evacuate(site: SiteId): number {
    const own = this.#kernelSite;
    return this.#containers.evacuate((container) => {
      const owner = container.defaultOwner(0);
      return container.site === own && owner !== own ? owner : site;
    });
  }

  /** This kernel keeps pages of a container of another node's. */
  keepFor(info: ContainerInfo, io: IoLinker): void {
    const site = this.#kernelSite;
    if (this.#containers.get(info.id, site)) return;
    this.#containers.link(info, site, { io, above: this.#kernelLinker });
  }

  /** Ends pins that are over. Returns when to be called again, or undefined. */
  expire(nowNs: number): number | undefined {
    if (this.#wakeAtNs !== undefined && this.#wakeAtNs <= nowNs) {
      this.#wakeAtNs = undefined;
      this.#containers.expire();
    }
    return this.#wakeAtNs;
  }

  #wakeAt(atNs: number): void {
    if (this.#wakeAtNs === undefined || atNs < this.#wakeAtNs) this.#wakeAtNs = atNs;
  }

  /** Keeps the counts of a container that is about to be forgotten. */
  retire(container: Container): void {
    addMemory(this.#retired, container);
    addFetches(this.#retiredFetches, container);
  }

  /** How many pages of files came here from other nodes, by node. */
  fileFetches(): ReadonlyMap<NodeId, number> {
    const sum = new Map(this.#retiredFetches);
    for (const container of this.#containers.containers()) addFetches(sum, container);
    sum.delete(this.#options.messenger.self);
    return sum;
  }

  /** Counts of all containers of memory that this node has or had. */
  statistics(): ContainerStatistics {
    const sum = createStatistics();
    addStatistics(sum, this.#retired);
    for (const container of this.#containers.containers()) addMemory(sum, container);
    return sum;
  }
}

/** Pages of files are counted by the file cache. */
function addMemory(sum: ContainerStatistics, { info, statistics }: Container): void {
  if (!info.isFile) addStatistics(sum, statistics);
}

function addFetches(sum: Map<NodeId, number>, { info, fetchedFrom }: Container): void {
  if (!info.isFile) return;
  for (const [node, pages] of fetchedFrom) sum.set(node, (sum.get(node) ?? 0) + pages);
}

/** The buffers of pages change hands with the message. */
function buffersOf(packets: readonly Packet[]): ArrayBuffer[] {
  const buffers: ArrayBuffer[] = [];
  for (const { message } of packets) {
    if ("bytes" in message && message.bytes.length > 0) {
      buffers.push(message.bytes.buffer as ArrayBuffer);
    }
  }
  return buffers;
}
