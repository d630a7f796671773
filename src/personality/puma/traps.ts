// The way from a Puma process into its node: one gate, few traps.
//
// INT PUMA_GATE with the trap's number in %eax and arguments in %ebx, %ecx, %edx, %esi, %edi, %ebp;
// the result comes in %eax, for CLOCK in %edx:%eax. Linux's gate is 0x80, so a program that calls
// the wrong system is told so. Most of what a process does needs none of them: portals, lists and
// descriptors are memory (structures.ts), and everything that is policy is a call of the PCT, whose
// parameters stand in the PCB.

import type { CallResult, Resume } from "../../fs/block.js";
import type { Exit } from "../../machine/exit.js";
import type { Task } from "../../task/task.js";

export const PUMA_GATE = 0x60;

export const Trap = {
  /** ebx buffer, ecx bytes, edx nid, esi pid, edi portal, ebp struct puma_send_info. */
  SEND: 1,
  /** ebx: the value of pcb.arrivals that was seen; returns at once if it has changed. */
  WAIT: 2,
  /** Nanoseconds of the cluster's clock in edx:eax. */
  CLOCK: 3,
  /** The call of the PCT in pcb.pct_*; its result is in eax and pcb.pct_result. */
  PCT: 4,
  /** Ends a signal or portal handler. */
  RETURN: 5,
  /** ebx: base of the thread-local block; %gs is loaded with its selector. */
  THREAD_BLOCK: 6,
  /** On Linux: gives the process a PCB, and with it portals, as a group of its own. */
  ATTACH: 7,
  /** The signals that wait: ebx SignalCall, ecx and edx the set; the set before in edx:eax. */
  SIGNALS: 8,
} as const;

/** What Trap.SIGNALS does; the first three as sigprocmask(2) counts them. */
export const SignalCall = {
  BLOCK: 0,
  UNBLOCK: 1,
  SET: 2,
  /** Only tells the mask. */
  MASK: 3,
  /** Tells the signals that have come and wait. */
  PENDING: 4,
} as const;

/** Calls of the PCT (pcb.pct_number). */
export const PctCall = {
  /** argument 0: exit status. */
  QUIT: 1,
  /** The process is ready; returns when its whole group is, with pcb.go_main set. */
  READY: 2,
  /** nodekill: arguments nid, pid, signal. */
  KILL: 3,
  /** Gives up the rest of the quantum. */
  YIELD: 4,
  /** argument 0: priority within the node, 0 (default) to 7. */
  PRIORITY: 5,
  /** The process needs a call of another system (argument 0: its flag); returns when it is there. */
  MIGRATE: 6,
} as const;

export interface SendArguments {
  readonly buffer: number;
  readonly length: number;
  readonly nid: number;
  readonly pid: number;
  readonly portal: number;
  readonly info: number;
}

/** What stopped a process for good. */
export interface ProcessFault {
  /** IA-32 exception vector. */
  readonly vector: number;
  readonly error: number;
  readonly eip: number;
  /** Page faults: the address. */
  readonly address: number;
}

/** What the QK does for the personality; declared here because it lies above. */
export interface PumaTraps {
  send(task: Task, request: SendArguments, resume: Resume | undefined): CallResult;
  wait(task: Task, seen: number, resume: Resume | undefined): CallResult;
  callPct(task: Task, resume: Resume | undefined): CallResult;
  clockNs(): number;
  /** The process cannot go on. */
  fault(task: Task, fault: ProcessFault): void;
  /** A signal that the process does not handle would end it. */
  killed(task: Task, signal: number): void;
  /** Whether the PCT lets the process run; false has stopped it. */
  mayRun(task: Task): boolean;
  /**
   * Has the process called another system by its gate? Code of that system's library was at work when
   * it came here. True: it goes to that system, where the call is made again.
   */
  foreignCall(task: Task, exit: Exit): boolean;
}
