// Moments of the monotonic clock, moved to the clock of the restart: a process does not notice the
// time in which it lay in a file, and the host may have been started anew since (clock_gettime(2),
// CLOCK_MONOTONIC). What was left of a sleep or a timer is left of it afterwards.

import type { PlainData } from "../fs/block.js";
import { isProcessorClock, type PosixTimer } from "../task/posix_timers.js";
import type { GroupExport, TaskExport } from "../task/task_state.js";
import type { ProcessSection } from "./process_section.js";

/** The threads and the process with their deadlines at `nowNs` of this clock. */
export function atThisTime(
  { tasks, group, monotonicNs }: ProcessSection,
  nowNs: number,
): { readonly tasks: readonly TaskExport[]; readonly group: GroupExport } {
  const shiftNs = nowNs - monotonicNs;
  const timer = group.intervalTimer;
  return {
    tasks: tasks.map((task) => shiftTask(task, shiftNs)),
    group: {
      ...group,
      startNs: group.startNs + shiftNs,
      intervalTimer: timer && { ...timer, deadlineNs: timer.deadlineNs + shiftNs },
      posixTimers: (group.posixTimers ?? []).map((one) => shiftPosixTimer(one, shiftNs)),
    },
  };
}

function shiftPosixTimer(timer: PosixTimer, shiftNs: number): PosixTimer {
  const { deadlineNs, clock } = timer;
  if (deadlineNs === undefined || isProcessorClock(clock)) return timer;
  return { ...timer, deadlineNs: deadlineNs + shiftNs };
}

function shiftTask(task: TaskExport, shiftNs: number): TaskExport {
  const { block } = task;
  const deadlineNs = block?.deadlineNs;
  if (block === undefined || deadlineNs === undefined) return task;
  // A call that sleeps keeps the same moment in its progress; no other number of it is so large.
  const progress = replaced(block.progress, deadlineNs, deadlineNs + shiftNs);
  return { ...task, block: { ...block, progress, deadlineNs: deadlineNs + shiftNs } };
}

function replaced(data: PlainData, from: number, to: number): PlainData {
  if (data === from) return to;
  if (typeof data !== "object" || data === null || data instanceof Uint8Array) return data;
  if (Array.isArray(data)) return data.map((item: PlainData) => replaced(item, from, to));
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, replaced(value as PlainData, from, to)]),
  );
}
