// Processes that stand still for a moment, because something is done to them as a whole: their
// pages are brought together (settling), they are saved (src/checkpoint), they move with all their
// threads (migration_service.ts).
//
// A process stands when all its threads are at the boundary of the kernel: those that run come
// there by themselves, those that wait in a call are there already, those that are away are
// summoned. From then on nobody can wake or signal it: what is asked of it is held back. When it
// goes on, a call that waited looks again, as after a migration.

import { hold, release } from "../task/cluster_processes.js";
import type { Kernel } from "../task/kernel.js";
import type { Task, TaskState } from "../task/task.js";
import { lookAgain } from "../task/task_signals.js";
import type { ThreadGroup } from "../task/thread_group.js";

/** What somebody wants to do to a process while it stands. */
export interface Pause {
  /** It stands now, until `end`. */
  readonly begun: () => void;
  /** It has ended, or has gone to another node, before it stood. */
  readonly missed: () => void;
}

interface Stopping {
  /** First come first; the first one is under way when the process stands. */
  readonly pauses: Pause[];
  /** How its threads are, but for this; undefined: some do not stand yet. */
  states: Map<Task, TaskState> | undefined;
}

export interface StandstillOptions {
  readonly kernel: Kernel;
  /** Brings a thread here that executes on another node. */
  readonly summon: (task: Task) => void;
  /** A thread that its process's user has stopped was marked to move meanwhile. */
  readonly marked: (task: Task) => void;
}

export class Standstills {
  readonly #kernel: Kernel;
  readonly #options: StandstillOptions;
  readonly #stopping = new Map<ThreadGroup, Stopping>();
  /** Threads that have come to the boundary, off the run queue. */
  readonly #arrived = new Set<Task>();

  constructor(options: StandstillOptions) {
    this.#kernel = options.kernel;
    this.#options = options;
  }

  /** Stops a process of this node as soon as it can be. */
  request(group: ThreadGroup, pause: Pause): void {
    const known = this.#stopping.get(group);
    if (known) {
      known.pauses.push(pause);
      return;
    }
    group.isHalting = true;
    this.#stopping.set(group, { pauses: [pause], states: undefined });
    this.#tryNow(group);
  }

  /** A thread of a process that is to stand has come to the boundary of the kernel. */
  halt(task: Task): void {
    this.#arrived.add(task);
    this.#tryNow(task.group);
  }

  /** Threads that wait come to stand, and processes end, without a word: looks at them again. */
  background(): void {
    for (const [group, { states }] of this.#stopping) if (!states) this.#tryNow(group);
  }

  /** Does something to a process that stands, and sees its threads as they will go on. */
  asItIs<T>(group: ThreadGroup, action: () => T): T {
    this.#thaw(group);
    try {
      return action();
    } finally {
      this.#freeze(group);
    }
  }

  /** A pause is over, or not wanted any more; the process goes on unless somebody else wants one. */
  end(group: ThreadGroup, pause: Pause): void {
    const stopping = this.#stopping.get(group);
    const at = stopping?.pauses.indexOf(pause) ?? -1;
    if (!stopping || at < 0) return;
    stopping.pauses.splice(at, 1);
    const [next] = stopping.pauses;
    if (!next) this.#goOn(group);
    else if (at === 0 && stopping.states) next.begun();
  }

  /** The process is about to be ended where it stands. */
  abandon(group: ThreadGroup): void {
    this.#thaw(group);
    this.left(group);
  }

  /** The process has gone to another node from where it stood. */
  left(group: ThreadGroup): void {
    const others = this.#stopping.get(group)?.pauses.slice(1) ?? [];
    this.#forget(group);
    release(this.#kernel, group.tgid);
    for (const { missed } of others) missed();
  }

  #tryNow(group: ThreadGroup): void {
    const stopping = this.#stopping.get(group);
    if (!stopping || stopping.states || this.#kernel.held.has(group.tgid)) return;
    if (group.tasks.size === 0) {
      this.#forget(group);
      for (const { missed } of stopping.pauses) missed();
      return;
    }
    for (const task of group.tasks) if (task.state === "away") this.#options.summon(task);
    if (![...group.tasks].every((task) => this.#stands(task))) return;
    this.#freeze(group);
    stopping.pauses[0]?.begun();
  }

  #stands(task: Task): boolean {
    if (this.#arrived.has(task)) return true;
    // Otherwise it stands because it is about to leave.
    if (task.state === "stopped") return task.group.state === "stopped";
    const waits = task.state === "blocked" && task.block?.cause === "call";
    return waits && !this.#kernel.isBound(task);
  }

  #freeze(group: ThreadGroup): void {
    const stopping = this.#stopping.get(group);
    if (!stopping) return;
    stopping.states = new Map([...group.tasks].map((task) => [task, task.state]));
    for (const task of group.tasks) {
      this.#kernel.dequeue(task);
      task.state = "stopped";
    }
    hold(this.#kernel, group.tgid);
  }

  #thaw(group: ThreadGroup): void {
    const states = this.#stopping.get(group)?.states ?? [];
    for (const [task, state] of states) task.state = state;
  }

  #goOn(group: ThreadGroup): void {
    this.#thaw(group);
    this.#forget(group);
    group.isHalting = false;
    for (const task of group.tasks) {
      if (task.state === "blocked") lookAgain(this.#kernel, task);
      else if (task.state === "runnable") this.#kernel.enqueue(task);
      else if (task.migration) this.#options.marked(task);
    }
    release(this.#kernel, group.tgid);
  }

  #forget(group: ThreadGroup): void {
    this.#stopping.delete(group);
    for (const task of this.#arrived) if (task.group === group) this.#arrived.delete(task);
  }
}
