// What poll, select and epoll wait with: files' keys, an end that survives a move, and a mask of
// signals for the time of the wait (poll(2), select(2), epoll_wait(2)).

import type { Block, CallResult } from "../../fs/block.js";
import { UNBLOCKABLE } from "../../task/task_signals.js";
import type { Call } from "./call.js";

/**
 * Waits for one of the keys, `timeoutNs` at most, undefined: without end; answers 0 when that has
 * passed. The progress is the end of the wait, or null.
 */
export function waitUntil(
  call: Call,
  keys: readonly string[],
  timeoutNs: number | undefined,
): CallResult {
  const end = endOfWait(call, timeoutNs);
  if (end !== null && call.kernel.clock.monotonicNs() >= end) return 0;
  const block = { keys, progress: end, onSignal: "restart never" as const };
  return end === null ? block : { ...block, deadlineNs: end };
}

/** When the wait ends that the call began now or earlier; null: never. */
export function endOfWait({ kernel, resume }: Call, timeoutNs: number | undefined): number | null {
  const begun = resume?.progress;
  if (typeof begun === "number") return begun;
  return timeoutNs === undefined ? null : kernel.clock.monotonicNs() + timeoutNs;
}

/**
 * A wait at an object's home, here or on another node, `timeoutNs` at most; the handler is then
 * called with the cause "deadline".
 */
export function limited(
  call: Call,
  block: Block,
  timeoutNs: number | undefined,
  onSignal: "interrupt" | "restart never",
): Block {
  const end = endOfWait(call, timeoutNs);
  const wait =
    block.onSignal === "finish" ? { ...block, whenParked: onSignal } : { ...block, onSignal };
  return end === null ? wait : { ...wait, progress: end, deadlineNs: end };
}

/** The task's mask until the call ends is the sigset_t at `at`, unless that is null. */
export function useMask({ memory, task }: Call, at: number): void {
  if (at === 0) return;
  const mask = memory.view(at, 8, false).getBigUint64(at, true);
  task.savedMask ??= task.mask;
  task.mask = mask & ~UNBLOCKABLE;
}
