// A migrated process settles: when everything that other nodes had of it has come
// (push_service.ts), its containers are dissolved and its address space is an ordinary one, as if
// it had been made here.
//
// Until then the node that linked the containers decides about pages that nobody has touched yet:
// it is their default owner. Afterwards this node does, and no other need live for the process's
// memory: that is what "independent" says. Dissolving takes one round trip to the container's home,
// for which the process stands still, because its page table changes hands.
//
// What it shares with other processes stays linked, and so does what was lent for want of frames:
// such a process goes on depending on others, and is not announced.

import type { Clock } from "../fs/environment.js";
import type { LinkedSpace } from "../mm/linked_space.js";
import type { Kernel } from "../task/kernel.js";
import type { ThreadGroup } from "../task/thread_group.js";
import { type GatheringOptions, gather } from "./gathering.js";
import type { Pause, Standstills } from "./standstill.js";

export interface SettlingOptions extends GatheringOptions {
  readonly kernel: Kernel;
  readonly clock: Clock;
  readonly standstills: Standstills;
  /** Whether pages of the space are being copied ahead of a move. */
  readonly isCopying: (space: LinkedSpace) => boolean;
  /** The process needs no other node's memory any more. */
  readonly independent: (group: ThreadGroup) => void;
}

/** After an attempt that came to nothing. */
const AGAIN_NS = 20_000_000;

export class SettlingService {
  readonly #options: SettlingOptions;
  /** When an attempt may be made again. */
  readonly #refused = new WeakMap<LinkedSpace, number>();

  constructor(options: SettlingOptions) {
    this.#options = options;
  }

  /** Settles what can be settled. */
  background(): void {
    const { push, spaces } = this.#options;
    for (const identity of push.drained) {
      const space = spaces.find(identity);
      if (space) this.#settle(space);
    }
  }

  #settle(space: LinkedSpace): void {
    const { kernel, clock, standstills } = this.#options;
    if ((this.#refused.get(space) ?? 0) > clock.monotonicNs() || !this.#isReady(space)) return;
    const group = this.#userOf(space);
    if (!group || group.isHalting || kernel.held.has(group.tgid)) return;
    const end = (isSettled: boolean) => {
      if (!isSettled) this.#refused.set(space, clock.monotonicNs() + AGAIN_NS);
      standstills.end(group, pause);
      const isAlone = space.sharedHomes.every((node) => node === kernel.node);
      if (isSettled && isAlone) this.#options.independent(group);
    };
    const pause: Pause = {
      begun: () => (this.#isReady(space) ? gather(this.#options, space.mm, end) : end(false)),
      missed: () => {},
    };
    standstills.request(group, pause);
  }

  /** The one process that uses an address space; a child of vfork may share it for a moment. */
  #userOf({ mm }: LinkedSpace): ThreadGroup | undefined {
    const users = [...this.#options.kernel.tasks.values()].filter((task) => task.mm === mm);
    const groups = new Set(users.map(({ group }) => group));
    return groups.size === 1 && users.length === mm.users ? users[0]?.group : undefined;
  }

  /** It may have gone on to another node, or have got a thread elsewhere, since it was looked at. */
  #isReady(space: LinkedSpace): boolean {
    const { spaces, push, isCopying } = this.#options;
    const identity = spaces.identityOf(space.mm);
    const isDrained = identity !== undefined && push.isDrained(identity);
    return isDrained && !space.mm.isSpread && !space.isLent && !isCopying(space);
  }
}
