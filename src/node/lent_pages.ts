// Pages that this node keeps for processes of others, which had no frame left for them: its
// kernel's sites of their containers (paging_service.ts is the other end).

import type { NodeId } from "../abi/types.js";
import type { Container } from "../container/container.js";
import type { ContainerId } from "../container/identifiers.js";
import { KERNEL_SPACE, siteId } from "../container/identifiers.js";
import type { ContainerInfo } from "../container/messages.js";
import { PageStore } from "../container/page_store.js";
import type { SpaceIdentity } from "../migration/spaces.js";
import type { Frames } from "../mm/frames.js";
import type { NodeKernel } from "./node_kernel.js";

declare module "../cluster/remote_call.js" {
  interface Procedures {
    /** How many of so many pages the node would keep. */
    lendFrames: { readonly argument: number; readonly result: number };
  }
}

declare module "../cluster/messenger.js" {
  interface Services {
    /** Pages of this container may come. */
    keepPages: { readonly info: ContainerInfo; readonly identity: SpaceIdentity | undefined };
  }
}

class LentStore extends PageStore {
  readonly identity: SpaceIdentity | undefined;
  readonly #room: () => boolean;
  readonly #gone: () => void;

  constructor(
    frames: Frames,
    identity: SpaceIdentity | undefined,
    room: () => boolean,
    gone: () => void,
  ) {
    super(frames);
    this.identity = identity;
    this.#room = room;
    this.#gone = gone;
  }

  override acceptsPush(): boolean {
    return this.#room();
  }

  uninstantiate(): void {
    this.#gone();
  }
}

export class LentPages {
  readonly #node: NodeKernel;
  readonly #stores = new Map<ContainerId, LentStore>();
  /** Which nodes know that they keep pages of a container. */
  readonly #announced = new WeakMap<Container, Set<NodeId>>();

  constructor(node: NodeKernel) {
    const { calls, messenger } = node;
    this.#node = node;
    calls.define("lendFrames", (_from, wanted, answer) => answer(this.#offer(wanted)));
    messenger.on("keepPages", (_from, { info, identity }) => this.#keep(info, identity));
  }

  /** Tells a node, once, that pages of a container come; they come after it. */
  announce(to: NodeId, container: Container, identity: SpaceIdentity | undefined): void {
    const { info, host, site, home, members } = container;
    const told = this.#announced.get(container) ?? new Set();
    if (told.has(to)) return;
    this.#announced.set(container, told.add(to));
    this.#node.messenger.send(to, "keepPages", { info, identity });
    // The home learns it from here: its end may come before the other's own word.
    const keeper = siteId(to, KERNEL_SPACE);
    if (home === site) members.add(keeper);
    else host.post(keeper, home, { type: "join", container: info.id });
  }

  /** Pages that are kept here, by the address space. */
  bySpace(): Map<SpaceIdentity, number> {
    const sum = new Map<SpaceIdentity, number>();
    for (const { identity, size } of this.#stores.values()) {
      if (identity !== undefined && size > 0) sum.set(identity, (sum.get(identity) ?? 0) + size);
    }
    return sum;
  }

  get pages(): number {
    return [...this.#stores.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** What a node does not need itself, now and soon. */
  #offer(wanted: number): number {
    const { frames } = this.#node.kernel;
    return Math.max(0, Math.min(wanted, frames.free - 2 * frames.reserve));
  }

  #keep(info: ContainerInfo, identity: SpaceIdentity | undefined): void {
    const { kernel, containers } = this.#node;
    if (this.#stores.has(info.id)) return;
    const { frames } = kernel;
    const store = new LentStore(
      frames,
      identity,
      () => frames.free > frames.reserve,
      () => this.#stores.delete(info.id),
    );
    this.#stores.set(info.id, store);
    containers.keepFor(info, store);
  }
}
