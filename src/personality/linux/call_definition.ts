// One definition for each system call: its name, its arguments, its handler, and how much of the
// call there is. The dispatcher, strace, `gobelins syscalls` and docs/syscalls.md all read this.
//
// An argument type says how a value is decoded from registers and memory and how strace prints it;
// so a handler receives values (a path as text), and the trace can never disagree with the call.

import type { SystemCallName } from "../../abi/system_calls.js";
import type { CallResult, PlainData } from "../../fs/block.js";
import type { Call } from "./call.js";

/** A value that cannot be decoded; the call answers `errno` negated. */
export class Refusal {
  readonly errno: number;

  constructor(errno: number) {
    this.errno = errno;
  }
}

export interface ArgumentType<T> {
  /** 32-bit registers that the argument takes; 64-bit numbers take two, the low one first. */
  readonly words: 1 | 2;
  /** The value for the handler. May stop at user memory. */
  decode(call: Call, low: number, high: number): T | Refusal;
  /** Text for the trace, after the call; `result` tells whether outputs are there. */
  print(call: Call, low: number, high: number, result: number): string;
}

export type Support = "full" | "partial";

// biome-ignore lint/suspicious/noExplicitAny: a table of handlers with differing arguments
export type AnyHandler = (call: Call, ...values: any[]) => CallResult;

/** A call of a Unix system: Linux's, or one of another system over the same handlers. */
export interface UnixCall {
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly arguments: readonly ArgumentType<any>[];
  readonly handler: AnyHandler;
  readonly options: CallOptions;
}

export interface CallDefinition extends UnixCall {
  readonly name: SystemCallName;
  readonly support: Support;
  /** What is missing, for a partial call. */
  readonly note: string;
}

export interface CallOptions {
  /** How strace shows the result: decimal, or hexadecimal for addresses. */
  readonly result?: "decimal" | "address";
  /** What strace adds in parentheses to a result that is no error. */
  readonly outcome?: (call: Call, result: number) => string;
  /** Success changes the registers itself (sigreturn, execve), so %eax is not written. */
  readonly setsRegisters?: boolean;
  /**
   * Answered by the node that the thread executes on, wherever its process is; `first` is the call's
   * first argument. Undefined: never.
   */
  readonly isLocal?: (first: number) => boolean;
  /** It does not come back (exit): the trace is written before it. */
  readonly neverReturns?: boolean;
  /**
   * What an interrupted wait answers, instead of restarting by SA_RESTART: a count that is done
   * already, or -EINTR after the remaining time was stored. Undefined: the usual rule.
   */
  readonly onInterrupt?: (
    call: Call,
    progress: PlainData,
    // biome-ignore lint/suspicious/noExplicitAny: as above
    ...values: any[]
  ) => number | undefined;
}

/** What a handler is called with, decoded. */
export type Values<A extends readonly ArgumentType<unknown>[]> = {
  [I in keyof A]: A[I] extends ArgumentType<infer T> ? T : never;
};

/** For CallOptions.isLocal: whatever the arguments are. */
export const always = { isLocal: () => true } as const;

/** A call that does all that Linux's does. */
export function full<const A extends readonly ArgumentType<unknown>[]>(
  name: SystemCallName,
  args: A,
  handler: (call: Call, ...values: Values<A>) => CallResult,
  options: CallOptions = {},
): CallDefinition {
  return { name, support: "full", note: "", arguments: args, handler, options };
}

/** A call of which something is missing, which `note` names. */
export function partial<const A extends readonly ArgumentType<unknown>[]>(
  name: SystemCallName,
  note: string,
  args: A,
  handler: (call: Call, ...values: Values<A>) => CallResult,
  options: CallOptions = {},
): CallDefinition {
  return { name, support: "partial", note, arguments: args, handler, options };
}
