// A node leaves in good order: its processes go to other nodes, its pages after them, and its part
// in the containers to its successor.
//
//   1. every node has been told that it takes no processes any more
//   2. its processes are marked, again and again, until none is left
//   3. pages that processes have left behind are pushed after them
//   4. it gives up its role as default owner, and gives away what it still owns
//   5. files that are open here are opened or made anew by its successor (src/fs/handed_over.ts)
//
// Nothing is lost when it is stopped half-way: what has not gone is still here.

import { MigrationMechanism } from "../abi/gobelins_calls.js";
import { KERNEL_SPACE, siteId } from "../container/identifiers.js";
import type { NodeKernel } from "./node_kernel.js";

/** How long to wait for a process that does not come to the boundary of the kernel, or refuses. */
const PATIENCE_NS = 20_000_000_000;
/** Between two attempts to move a process. */
const AGAIN_NS = 20_000_000;

interface Draining {
  readonly untilNs: number;
  nextNs: number;
  hasLeft: boolean;
  /** How far the open files are: not asked yet, or refused with a sentence; asked; done. */
  handed: "asked" | "done" | string | undefined;
  readonly resolve: (refusal: string | undefined) => void;
}

export class DepartureService {
  readonly #node: NodeKernel;
  #draining: Draining | undefined;
  /** Why a process stayed, by pid. */
  readonly #reasons = new Map<number, string>();

  constructor(node: NodeKernel) {
    this.#node = node;
  }

  /** Resolves when nothing is left here, or with what must stay. */
  drain(): Promise<string | undefined> {
    const nowNs = this.#node.environment.clock.monotonicNs();
    return new Promise((resolve) => {
      this.#draining?.resolve("it is being drained anew");
      this.#reasons.clear();
      const untilNs = nowNs + PATIENCE_NS;
      this.#draining = { untilNs, nextNs: 0, hasLeft: false, handed: undefined, resolve };
    });
  }

  /** A process that was to move stays. */
  stayed(pid: number, reason: string): void {
    if (this.#draining) this.#reasons.set(pid, reason);
  }

  /** Returns when it wants to be called next. */
  tick(nowNs: number): number | undefined {
    const draining = this.#draining;
    if (!draining) return undefined;
    if (nowNs < draining.nextNs) return draining.nextNs;
    draining.nextNs = nowNs + AGAIN_NS;
    const left = this.#advance(draining);
    if (left === undefined || nowNs > draining.untilNs) {
      this.#draining = undefined;
      draining.resolve(left);
      return undefined;
    }
    return draining.nextNs;
  }

  /** One step; what is still left, in words. */
  #advance(draining: Draining): string | undefined {
    const { kernel, containers, push, migration } = this.#node;
    const [task] = kernel.tasks.values();
    if (task) {
      this.#sendAway();
      const reason = this.#reasons.get(task.pid);
      return `process ${task.group.tgid} does not leave${reason ? `: ${reason}` : ""}`;
    }
    if (migration.isBusy) return "a process is on its way";
    if (push.followAll() > 0) return "pages are on their way to their processes";
    if (!draining.hasLeft) {
      draining.hasLeft = true;
      containers.leave();
    }
    const site = siteId(this.#successor, KERNEL_SPACE);
    if (containers.evacuate(site) > 0) return "pages are on their way to other nodes";
    // Whoever has not heard that this node leaves would take its end for a crash.
    if (containers.isRecovering) return "other nodes have not heard yet that it leaves";
    return this.#handOver(draining);
  }

  #handOver(draining: Draining): string | undefined {
    const { kernel, calls, messenger } = this.#node;
    if (draining.handed === "done") return undefined;
    if (draining.handed === "asked") return "its open files are being handed over";
    if (draining.handed !== undefined) return draining.handed;
    const handed = kernel.files.handles.handOver();
    if (typeof handed === "string") return handed;
    draining.handed = "asked";
    const to = this.#successor;
    calls.call(to, "adoptFiles", handed, (completion) => {
      const refusal = completion.kind === "answer" ? completion.result : completion.reason;
      draining.handed = refusal ?? "done";
      if (refusal !== undefined) return;
      const { files, waits } = kernel;
      files.successors.set(this.#node.id, to);
      for (const peer of messenger.peers) {
        messenger.send(peer, "filesMoved", { home: this.#node.id, to });
      }
      // Closing them wakes who waits for them, and who asks once more must know where.
      files.handles.clear();
      // Requests that are parked here are to be made there.
      waits.wakeAll();
    });
    return "its open files are being handed over";
  }

  #sendAway(): void {
    const { kernel, processes, environment, threads } = this.#node;
    for (const task of [...kernel.tasks.values()]) {
      if (threads.guests.isStanding(task)) threads.guests.sendOn(task, this.#successor);
      if (task.migration !== undefined || kernel.held.has(task.group.tgid)) continue;
      processes.sendAway(task, {
        target: this.#successor,
        mechanism: MigrationMechanism.push,
        markedNs: environment.clock.monotonicNs(),
        origin: "outside",
      });
    }
  }

  get #successor() {
    return this.#node.membership.after(this.#node.id);
  }
}
