// The personality of a thread on a node that only executes it: its process is at home elsewhere.
//
// Page faults are answered here, by the containers of the address space, and so are the calls that
// concern nothing but the node (sched_yield, clocks). Everything else is the home's business: the
// thread stops, and its registers go there.

import { Signal } from "../abi/signals.js";
import type { Exit } from "../machine/exit.js";
import { fault } from "../mm/fault.js";
import type { Kernel } from "../task/kernel.js";
import type { Personality } from "../task/personality.js";
import type { Task } from "../task/task.js";

/** Stops a thread and sends it home; a complaint kills its process. */
export type SendHome = (task: Task, exit: Exit, complaint?: string) => void;

export class GuestThread implements Personality {
  readonly name = "guest thread";
  readonly platform: string;
  readonly #own: Personality;
  readonly #sendHome: SendHome;

  /** @param own what the thread's process runs under at home. */
  constructor(own: Personality, sendHome: SendHome) {
    this.#own = own;
    this.platform = own.platform;
    this.#sendHome = sendHome;
  }

  handleExit(kernel: Kernel, task: Task, exit: Exit): void {
    if (exit.kind === "slice") return;
    const landed = this.landed(kernel, task, exit);
    if (landed === undefined) return;
    if (this.#own.isLocalCall(task, landed)) {
      this.#own.handleExit(kernel, task, landed);
    } else if (landed.kind !== "pageFault" || !this.#answerFault(kernel, task, landed)) {
      this.#sendHome(task, landed);
    }
  }

  landed(kernel: Kernel, task: Task, exit: Exit): Exit | undefined {
    return this.#own.landed(kernel, task, exit);
  }

  /** False: it is a signal, which the home delivers. */
  #answerFault(kernel: Kernel, task: Task, exit: Exit & { kind: "pageFault" }): boolean {
    const outcome = fault(task.mm, exit.address, exit.error);
    switch (outcome.kind) {
      case "resolved":
        task.usage.minorFaults += 1;
        return true;
      case "wait":
        task.usage.majorFaults += 1;
        kernel.block(task, { keys: [outcome.key], cause: "fault" });
        return true;
      case "signal":
        if (outcome.signal !== Signal.SIGKILL) return false;
        this.#sendHome(task, { kind: "slice" }, outcome.message);
        return true;
      default:
        return outcome satisfies never;
    }
  }

  resumeCall(kernel: Kernel, task: Task): void {
    this.#own.resumeCall(kernel, task);
  }

  isLocalCall(task: Task, exit: Exit): boolean {
    return this.#own.isLocalCall(task, exit);
  }

  beforeUser(_kernel: Kernel, task: Task): void {
    // Signals are delivered at home; a local call that was disturbed just looks again.
    if (task.call !== undefined) task.call.interrupted = false;
  }
}
