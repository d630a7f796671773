// What of a Unix system is its own, beside the handlers of its calls: which numbers they have, how
// a call comes in and how it is answered, what a handler of a signal finds on its stack.
//
// Linux is one (linux.ts). Another Unix, whose calls mean the same under other numbers and with
// other structures, is one more table over these handlers (src/personality/osf).

import type { Exit } from "../../machine/exit.js";
import type { SignalAction, SignalInfo } from "../../task/signal_state.js";
import type { Task } from "../../task/task.js";
import type { UnixCall } from "./call_definition.js";

export interface UnixSystem {
  readonly name: string;
  /** AT_PLATFORM of the programs that it starts. */
  readonly platform: string;
  /** By the number that the program puts into %eax. */
  readonly table: ReadonlyMap<number, UnixCall>;
  /** Length of the instruction that makes a call: one that restarts begins there again. */
  readonly callBytes: number;
  /** Whether the core stopped for a call; EIP is behind the instruction afterwards. */
  takesCall(task: Task, exit: Exit): boolean;
  /** A word of the arguments, from 0. @throws UserMemoryStop where they lie in memory */
  argument(task: Task, index: number): number;
  /** Leaves a result, or a negated error number of Linux's, where the program looks for it. */
  answer(task: Task, result: number): void;
  /**
   * Makes the task call a handler. `beforeFrame` is called when the frame is sure to have room.
   * @throws UserMemoryStop nothing has been changed then
   */
  pushSignalFrame(
    task: Task,
    info: SignalInfo,
    action: SignalAction,
    beforeFrame: () => void,
  ): void;
}
