// A blocked system call, as data.
//
// A handler answers a number, or a Block: what it waits for and how it goes on. Nothing of a
// blocked call lives in a promise or on a stack, so a blocked task can be exported at any moment.
//
// The life of a blocked call:
//   1. the handler returns { keys, progress, deadlineNs? }; the task sleeps on the keys
//   2. someone wakes a key, perhaps with a completion (the reply of another node); or the deadline
//      passes; or a signal comes
//   3. the handler is called again with the same arguments and a Resume: its own progress, and what
//      woke it. It returns a number or the next Block
//
// A call that stops at a page which is not here blocks in the same way, with the Resume that it
// had.

import type { WaitKey } from "../linker/area_link.js";

/** Data without functions or cycles: what a ghost can carry. */
export type PlainData =
  | undefined
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | readonly PlainData[]
  | { readonly [name: string]: PlainData };

export interface Block {
  /** Whatever wakes one of them wakes the task. */
  readonly keys: readonly WaitKey[];
  /** What the handler needs to go on, beside its arguments. */
  readonly progress?: PlainData;
  /**
   * Clock.monotonicNs() at which the wait ends by itself; one that must finish does so only when
   * its request is parked.
   */
  readonly deadlineNs?: number;
  /**
   * How long the wait takes at most, counted anew by whoever waits again: known at the home of what
   * is waited for, which may be another node (SO_RCVTIMEO, VTIME).
   */
  readonly limitNs?: number;
  /**
   * What a signal with a handler does to the wait: "interrupt" (the default) ends the call with
   * EINTR or restarts it, by SA_RESTART; "restart never" always ends it with EINTR; "finish" lets
   * it go on, because its effect is already under way on another node; "defer" lets it go on, too,
   * and the call can be made anew on another node.
   */
  readonly onSignal?: "interrupt" | "restart never" | "finish" | "defer";
  /** Of a wait that must finish: what a signal does once the home has parked its request. */
  readonly whenParked?: "interrupt" | "restart never";
}

/**
 * Why a blocked call goes on: a key was woken; the deadline passed; or neither, because the task
 * has moved, was stopped and continued, or the wait was disturbed: the call looks again.
 */
export type ResumeCause = "woken" | "deadline" | "again";

export interface Resume {
  readonly cause: ResumeCause;
  readonly progress: PlainData;
  /** What the waker handed over. */
  readonly completion: PlainData;
}

/** A system call's result: a value, a negated error number, or a wait. */
export type CallResult = number | Block;

export function isBlock<T>(result: T | Block): result is Block {
  // An array has a method of that name; a Block has a list.
  return typeof result === "object" && result !== null && Array.isArray((result as Block).keys);
}
