// Memory that processes share, on one node: its containers' home, and its ways in and out.
//
// A container of shared memory is made by a kernel, which is its home and default owner, and keeps
// the pages that nobody shows. It goes when the last process has left it; not at once, because a
// process that has come to it from another node may be on its way (nodes hear of each other in
// order, of third ones they do not), and not while something else keeps it (an IPC segment).

import type { WaitKey } from "../cluster/wait_key.js";
import type { Container } from "../container/container.js";
import { FilledStore } from "../container/filled_store.js";
import type { ContainerId, ObjectId } from "../container/identifiers.js";
import type { IoLinker } from "../container/linkers.js";
import type { ContainerInfo } from "../container/messages.js";
import { PageStore } from "../container/page_store.js";
import { Parting } from "../container/parting.js";
import type { AreaLink } from "../linker/area_link.js";
import type { LinkedSpace } from "../mm/linked_space.js";
import type { Mm } from "../mm/mm.js";
import type { SharedMemory } from "../mm/shared_memory.js";
import type { NodeKernel } from "./node_kernel.js";
import { SegmentTable } from "./segment_table.js";

declare module "../cluster/messenger.js" {
  interface Services {
    /** A futex in shared memory: up to `count` waiters go on. */
    wakeWord: { readonly key: WaitKey; readonly count: number };
  }
}

/** How long a container outlives its last process. */
const PATIENCE_NS = 1_000_000_000;

interface Segment {
  readonly container: Container;
  readonly io: IoLinker;
  isKept: boolean;
  /** When it goes, unless somebody comes. */
  goesAtNs: number | undefined;
}

export class SharedMemoryService implements SharedMemory {
  readonly #node: NodeKernel;
  readonly #segments = new Map<ContainerId, Segment>();
  readonly #partings = new Map<Container, { space: LinkedSpace; parting: Parting }>();

  constructor(node: NodeKernel) {
    this.#node = node;
    const { kernel, containers, messenger } = node;
    kernel.sharedMemory = this;
    if (kernel.files.networkHome === node.id) {
      kernel.files.interprocess.segments = new SegmentTable(this, kernel.clock);
    }
    containers.onPart = (space, container) => {
      if (this.#partings.has(container)) return;
      this.#partings.set(container, { space, parting: new Parting(container) });
    };
    messenger.on("wakeWord", (_from, { key, count }) => void kernel.wake(key, undefined, count));
  }

  /** @param isKept until `release`, also when no process shows it. */
  create(isKept = false): ContainerInfo {
    return this.#create(new PageStore(this.#node.kernel.frames), isKept).info;
  }

  createFrom(pages: ReadonlyMap<ObjectId, Uint8Array>, isKept = false): ContainerInfo {
    const container = this.#create(new FilledStore(pages, this.#node.kernel.frames), isKept);
    // All that it has becomes this kernel's.
    for (const object of pages.keys()) container.get(object, "");
    return container.info;
  }

  /** The pages of a container of this node that no process shows. */
  pagesHere(id: ContainerId): readonly (readonly [ObjectId, Uint8Array])[] {
    const io = this.#segments.get(id)?.io;
    const objects = [...(io?.presentObjects(0, Number.POSITIVE_INFINITY) ?? [])];
    return objects.map((object) => [object, io?.exportObject(object) as Uint8Array] as const);
  }

  #create(io: IoLinker, isKept: boolean): Container {
    const { containers, kernel } = this.#node;
    const alone = () => {
      segment.goesAtNs = kernel.clock.monotonicNs() + PATIENCE_NS;
    };
    const container = containers.createShared(io, alone);
    const segment: Segment = { container, io, isKept, goesAtNs: undefined };
    this.#segments.set(container.info.id, segment);
    return container;
  }

  join(mm: Mm, info: ContainerInfo, first: number, count: number): AreaLink {
    return this.#node.containers.spaceOf(mm).show(info, first, count);
  }

  /** Address spaces that take part in a container of this node. */
  sharers(id: ContainerId): number {
    return (this.#segments.get(id)?.container.members.size ?? 1) - 1;
  }

  /** A container that was kept goes with its last process. */
  release(id: ContainerId): void {
    const segment = this.#segments.get(id);
    if (!segment) return;
    segment.isKept = false;
    if (this.sharers(id) === 0) segment.goesAtNs = this.#node.kernel.clock.monotonicNs();
  }

  wakeElsewhere(key: WaitKey, count: number): void {
    const { messenger } = this.#node;
    for (const peer of messenger.peers) messenger.send(peer, "wakeWord", { key, count });
  }

  giveBack(): void {
    for (const [container, { space, parting }] of this.#partings) {
      const isOver = space.reaches(container)
        ? parting.giveBack(space.asideOf(container))
        : parting.advance();
      if (isOver) this.#partings.delete(container);
    }
  }

  /** Goes on with what is under way. Returns when to be called again, or undefined. */
  tick(nowNs: number): number | undefined {
    this.giveBack();
    let next: number | undefined;
    for (const [id, segment] of this.#segments) {
      const { goesAtNs } = segment;
      if (goesAtNs === undefined) continue;
      if (segment.isKept || this.sharers(id) > 0) segment.goesAtNs = undefined;
      else if (goesAtNs <= nowNs) {
        this.#segments.delete(id);
        segment.container.destroy();
      } else next = Math.min(next ?? goesAtNs, goesAtNs);
    }
    return next;
  }
}
