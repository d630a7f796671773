// A node's loop: messages, timers, and a slice for the task at the head of the run queue, again and
// again.
//
// A slice lasts about a millisecond, so that messages and invalidations are served; its length in
// instructions follows the speed that was measured. Control from outside comes by the host's event
// loop, which is let in every few milliseconds while tasks run. With nothing to run the node first
// spins for a moment (idle_spin.ts), because the page that a task waits for takes some 20 us to
// come and waking a sleeping worker takes as long again; then it sleeps until a message or a
// deadline.

import { MigrationMechanism } from "../abi/gobelins_calls.js";
import type { CheckpointService } from "../checkpoint/checkpoint_service.js";
import type { Messenger } from "../cluster/messenger.js";
import type { CrossingService } from "../cross_system/crossing_service.js";
import type { Clock } from "../fs/environment.js";
import type { MigrationService } from "../migration/migration_service.js";
import {
  advance,
  firstSchedule,
  instructionsLeft,
  isDue,
  type MigrationSchedule,
  type Progress,
} from "../migration/schedule.js";
import type { Standstills } from "../migration/standstill.js";
import type { ThreadService } from "../migration/thread_service.js";
import type { Kernel } from "../task/kernel.js";
import type { Task } from "../task/task.js";
import { runSlice, type SliceEnd } from "../task/task_run.js";
import { IdleSpin } from "./idle_spin.js";
import type { Profiler } from "./profiler.js";

/** The host's side of the loop. */
export interface LoopHost {
  /** Lets the host's event loop run once. */
  hop(): Promise<void>;
  /** Resolves at `deadlineNs` of the clock (undefined: never), or when `wake` is called. */
  sleep(deadlineNs: number | undefined): Promise<void>;
  wake(): void;
}

export interface LoopOptions {
  readonly kernel: Kernel;
  readonly messenger: Messenger;
  readonly migration: MigrationService;
  readonly crossing: CrossingService;
  readonly threads: ThreadService;
  readonly standstills: Standstills;
  readonly checkpoints: CheckpointService;
  readonly profiler: Profiler;
  readonly clock: Clock;
  readonly host: LoopHost;
  /** Instructions of a slice where runs must repeat; undefined: about a millisecond. */
  readonly fixedSlice?: number;
  /** Where `--migrate-every` takes a task next; undefined: nowhere. */
  readonly nextNode: (task: Task) => number | undefined;
  /** What containers and the scheduler do at their times; when they want to be called next. */
  readonly expire: (nowNs: number) => readonly (number | undefined)[];
  /** Instructions that have been executed. */
  readonly retired: (instructions: number) => void;
  /** Work that can wait: true when it did something and may have more. */
  readonly background: () => boolean;
  /** Called when there is nothing to do. */
  readonly idle: () => void;
}

const SLICE_NS = 1_000_000;
const HOP_EVERY_NS = 4_000_000;
const FIRST_SLICE = 20_000;
const LONGEST_SLICE = 5_000_000;
/** A slice of a process that is spread is so much shorter. */
const SPREAD_SHARE = 16;

export class RunLoop {
  readonly #options: LoopOptions;
  /** Measured, smoothed. */
  #instructionsPerMs = FIRST_SLICE;
  #lastHopNs = 0;
  readonly #idle = new IdleSpin();
  /** Since when there has been nothing to do; undefined while there is. */
  #idleSinceNs: number | undefined;
  #stopped = false;

  constructor(options: LoopOptions) {
    this.#options = options;
  }

  stop(): void {
    this.#stopped = true;
    this.#options.host.wake();
  }

  async run(): Promise<void> {
    const { kernel, messenger, clock, host } = this.#options;
    while (!this.#stopped) {
      messenger.poll();
      const nowNs = clock.monotonicNs();
      const next = this.#options.expire(nowNs);
      kernel.timers.expire(nowNs);
      const task = kernel.next();
      const didMore = this.#options.background();
      if (task) {
        this.#idleSinceNs = undefined;
        this.#resume(task);
      }
      messenger.flush();
      if (task) this.#runTask(task);
      else if (didMore) continue;
      else if (!this.#spin(nowNs, next)) await this.#rest(next);
      if (clock.monotonicNs() - this.#lastHopNs > HOP_EVERY_NS) {
        await host.hop();
        this.#lastHopNs = clock.monotonicNs();
      }
    }
  }

  /** If it has just come to this node, it is here now. */
  #resume(task: Task): void {
    this.#options.migration.resume(task);
    this.#options.crossing.resume(task);
  }

  #runTask(task: Task): void {
    const untilNs = this.#options.clock.monotonicNs() + SLICE_NS;
    do this.#runOnce(task);
    while (this.#goesOn(task, untilNs));
  }

  /**
   * Short slices follow one another for as long as a usual one lasts, unless a message has come or
   * anybody else has something to do.
   */
  #goesOn(task: Task, untilNs: number): boolean {
    const { kernel, messenger, clock } = this.#options;
    const { runQueue, timers } = kernel;
    if (!task.mm.isSpread || this.#options.fixedSlice !== undefined) return false;
    if (messenger.poll() || runQueue.size !== 1 || !runQueue.has(task)) return false;
    return clock.monotonicNs() < Math.min(untilNs, timers.next ?? untilNs);
  }

  #runOnce(task: Task): void {
    const { kernel, clock, profiler } = this.#options;
    const beforeNs = clock.monotonicNs();
    const before = task.usage.instructions;
    const end = runSlice(kernel, task, this.#budget(task));
    const instructions = task.usage.instructions - before;
    this.#options.retired(instructions);
    this.#measure(instructions, clock.monotonicNs() - beforeNs);
    if (end === "slice") profiler.follow(task, before);
    this.#follow(task, end);
  }

  /** Lets a task do what it has to do in the kernel, up to where it would execute. */
  serve(task: Task): void {
    this.#follow(task, runSlice(this.#options.kernel, task, 0));
  }

  #follow(task: Task, end: SliceEnd): void {
    const { migration, crossing, standstills, threads } = this.#options;
    if (end === "slice") this.#followSchedule(task);
    else if (end === "away") threads.dispatch(task);
    else if (end === "migrating" || this.#waitsToMove(task, end)) {
      if (task.group.isHalting) standstills.halt(task);
      else if (!threads.guests.isGuest(task) && crossing.takes(task)) crossing.depart(task);
      else migration.depart(task);
    }
  }

  /** Marked when its call was about to go on, which then waited again: it need not return first. */
  #waitsToMove(task: Task, end: SliceEnd): boolean {
    const isMarked = end === "blocked" && task.migration !== undefined && !task.group.isHalting;
    return isMarked && task.block?.cause === "call" && !this.#options.kernel.isBound(task);
  }

  #budget(task: Task): number {
    const usual = this.#options.fixedSlice ?? this.#usualSlice(task);
    const { checkpoints, profiler } = this.#options;
    const slice = Math.min(
      usual,
      checkpoints.instructionsLeft(task) ?? usual,
      profiler.instructionsLeft(task) ?? usual,
    );
    const schedule = this.#scheduleOf(task);
    if (!schedule) return slice;
    const left = instructionsLeft(schedule, progressOf(task), this.#instructionsPerMs);
    return Math.min(slice, left);
  }

  /** Other nodes' threads wait for pages of a process that is spread: they are served more often. */
  #usualSlice(task: Task): number {
    const slice = Math.min(this.#instructionsPerMs, LONGEST_SLICE);
    return task.mm.isSpread ? Math.ceil(slice / SPREAD_SHARE) : slice;
  }

  #measure(instructions: number, elapsedNs: number): void {
    // A slice that ended early says little about the speed.
    if (instructions < this.#instructionsPerMs / (2 * SPREAD_SHARE) || elapsedNs <= 0) return;
    const perMs = (instructions * SLICE_NS) / elapsedNs;
    this.#instructionsPerMs = Math.max(
      Math.round((this.#instructionsPerMs * 3 + perMs) / 4),
      FIRST_SLICE / 4,
    );
  }

  /** `--migrate-every`: marks the task when its time has come. */
  #followSchedule(task: Task): void {
    const { migration, checkpoints, clock, nextNode } = this.#options;
    checkpoints.followSchedule(task);
    const nowNs = clock.monotonicNs();
    const schedule = this.#scheduleOf(task);
    if (!schedule) return;
    const progress = progressOf(task);
    if (!isDue(schedule, progress)) return;
    migration.schedules.set(task.pid, advance(schedule, progress));
    const target = nextNode(task);
    if (target === undefined) return;
    task.migration = {
      target,
      mechanism: MigrationMechanism[schedule.mechanism],
      markedNs: nowNs,
      origin: "outside",
    };
  }

  /** The schedule of a thread: its own, or one that begins now as its process's. */
  #scheduleOf(task: Task): MigrationSchedule | undefined {
    const { schedules } = this.#options.migration;
    const own = schedules.get(task.pid);
    const general = own ?? schedules.get(task.group.tgid);
    if (own || !general) return own;
    const first = firstSchedule(general, progressOf(task));
    schedules.set(task.pid, first);
    return first;
  }

  /**
   * Waits a moment for a message, or for what is due, without giving up the processor. True:
   * something has come, or the host's event loop is to be let in.
   */
  #spin(nowNs: number, next: readonly (number | undefined)[]): boolean {
    const { messenger, clock, kernel } = this.#options;
    this.#idleSinceNs ??= nowNs;
    // A computed clock stands still meanwhile.
    if (this.#options.fixedSlice !== undefined) return messenger.hasOwnMessages;
    const endNs = this.#idleSinceNs + this.#idle.lengthNs(this.#idleSinceNs);
    const dueNs = earliest([kernel.timers.next, ...next]) ?? Number.POSITIVE_INFINITY;
    const hopNs = this.#lastHopNs + HOP_EVERY_NS;
    for (let lookNs = nowNs; lookNs < endNs; lookNs = clock.monotonicNs()) {
      if (messenger.poll() || kernel.runQueue.size > 0) {
        this.#idle.found(lookNs - this.#idleSinceNs);
        this.#idleSinceNs = undefined;
        return true;
      }
      if (lookNs >= Math.min(dueNs, hopNs)) return true;
    }
    return messenger.hasOwnMessages;
  }

  async #rest(next: readonly (number | undefined)[]): Promise<void> {
    const { kernel, messenger, host } = this.#options;
    this.#options.idle();
    if (messenger.hasOwnMessages || kernel.runQueue.size > 0) return;
    // Where runs must repeat, only the program's own time passes.
    const own = this.#options.fixedSlice === undefined ? next : [];
    await host.sleep(earliest([kernel.timers.next, ...own]));
    const nowNs = this.#options.clock.monotonicNs();
    this.#lastHopNs = nowNs;
    this.#idle.missed(this.#idleSinceNs ?? nowNs, nowNs);
    this.#idleSinceNs = undefined;
  }
}

function earliest(deadlines: readonly (number | undefined)[]): number | undefined {
  const known = deadlines.filter((ns) => ns !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

function progressOf({ usage }: Task): Progress {
  return { instructions: usage.instructions, ranNs: usage.userNs + usage.systemNs };
}
