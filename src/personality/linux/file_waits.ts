// What poll, select and epoll wait with: files' keys, an end that survives a move, and a mask of
// signals for the time of the wait (poll(2), select(2), epoll_wait(2)).

import type { CallResult } from "../../fs/block.js";
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
  const now = call.kernel.clock.monotonicNs();
  const begun = call.resume?.progress;
  const end = typeof begun === "number" ? begun : timeoutNs === undefined ? null : now + timeoutNs;
  if (end !== null && now >= end) return 0;
  const block = { keys, progress: end, onSignal: "restart never" as const };
  return end === null ? block : { ...block, deadlineNs: end };
}

/** The task's mask until the call ends is the sigset_t at `at`, unless that is null. */
export function useMask({ memory, task }: Call, at: number): void {
  if (at === 0) return;
  const mask = memory.view(at, 8, false).getBigUint64(at, true);
  task.savedMask ??= task.mask;
  task.mask = mask & ~UNBLOCKABLE;
}
