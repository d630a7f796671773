// An operating system's interface as a task meets it: Linux, Puma, OSF/1.
//
// The task layer knows tasks, waits and signals; what a trap means is the personality's business.
// The four moments of a task in which it is asked:
//
//   core stops --> handleExit --> (blocked) ... woken --> resumeCall --> beforeUser --> core runs

import type { Exit } from "../machine/exit.js";
import type { Kernel } from "./kernel.js";
import type { Task } from "./task.js";

export interface Personality {
  readonly name: string;
  /** AT_PLATFORM of the programs that it starts: what tells a program the system. */
  readonly platform: string;

  /** The core stopped with this task loaded: a system call, a fault, an exception. */
  handleExit(kernel: Kernel, task: Task, exit: Exit): void;

  /**
   * What a thread far from its process has stopped for, in a form for which its home need not look
   * into pages that are used here. Undefined: it waits for such a page itself.
   */
  landed(kernel: Kernel, task: Task, exit: Exit): Exit | undefined;

  /** A call of the task that had not returned goes on. */
  resumeCall(kernel: Kernel, task: Task): void;

  /**
   * The kernel is about to kill the task's process: what it owes to others is given now. False: a
   * page must be waited for, so that it is to end as by a signal, which waits.
   */
  beforeKill?(kernel: Kernel, task: Task): boolean;

  /**
   * Whether the core stopped for a call that concerns nothing but the task and the node that it
   * executes on, so that a thread far from its process may perform it there.
   */
  isLocalCall(task: Task, exit: Exit): boolean;

  /** The task is about to execute its program: pending signals are delivered. */
  beforeUser(kernel: Kernel, task: Task): void;
}
