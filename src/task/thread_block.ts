// The thread's block of systems that have no set_thread_area(2): a data segment at a base, in the GDT
// entry that Linux gives a thread's block first, so that a selector means the same on every system.

import * as State from "../../assembly/layout/cpu_state.js";
import { FIRST_TLS_DESCRIPTOR, type Kernel } from "./kernel.js";
import type { Task } from "./task.js";

const SELECTOR = (FIRST_TLS_DESCRIPTOR << 3) | 3;
const ATTRIBUTES =
  State.SEGMENT_PRESENT | State.SEGMENT_READABLE | State.SEGMENT_WRITABLE | State.SEGMENT_BIG;

/** Returns the selector, which the program loads into %gs. */
export function setThreadBlock(kernel: Kernel, task: Task, base: number): number {
  task.tls[0] = { base, limit: 0xffff_ffff, attributes: ATTRIBUTES };
  kernel.setDescriptors(task);
  return SELECTOR;
}
