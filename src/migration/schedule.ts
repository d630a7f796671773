// `--migrate-every N`: a process that moves to the next node again and again while it runs.
//
// The schedule belongs to the process and travels with it. Counted in instructions it is exact to
// the instruction, so that a run repeats; counted in time it is looked at between slices. The time
// is that in which the process runs: a period shorter than the way, or than the wait for a page,
// would otherwise leave it no time to get on.

import type { MechanismName } from "./messages.js";

export interface MigrationSchedule {
  readonly unit: "instructions" | "microseconds";
  readonly every: number;
  readonly mechanism: MechanismName;
  /** Instructions of the task, or nanoseconds that it ran, at which it is to move next. */
  readonly next: number;
}

/** Where a task stands: what a schedule is compared with. */
export interface Progress {
  readonly instructions: number;
  readonly ranNs: number;
}

const NS_PER_US = 1000;

export function firstSchedule(
  request: Omit<MigrationSchedule, "next">,
  progress: Progress,
): MigrationSchedule {
  return advance({ ...request, next: 0 }, progress);
}

/** The same schedule with its next moment one period after the present one. */
export function advance(schedule: MigrationSchedule, progress: Progress): MigrationSchedule {
  const next =
    schedule.unit === "instructions"
      ? progress.instructions + schedule.every
      : progress.ranNs + schedule.every * NS_PER_US;
  return { ...schedule, next };
}

export function isDue(schedule: MigrationSchedule, progress: Progress): boolean {
  return schedule.unit === "instructions"
    ? progress.instructions >= schedule.next
    : progress.ranNs >= schedule.next;
}

/** How many instructions may be executed before the schedule must be looked at again. */
export function instructionsLeft(
  schedule: MigrationSchedule,
  progress: Progress,
  instructionsPerMs: number,
): number {
  if (schedule.unit === "instructions") return Math.max(schedule.next - progress.instructions, 1);
  const leftMs = (schedule.next - progress.ranNs) / 1e6;
  return Math.max(Math.floor(leftMs * instructionsPerMs), 100);
}
