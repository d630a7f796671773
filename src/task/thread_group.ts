// A process: what its threads share beside memory and files (Linux's signal_struct, credentials).
//
// It outlives its last thread as a zombie until its parent has asked for the status.

import { DEFAULT_STACK_LIMIT, LARGEST_STACK } from "../abi/address_space.js";
import { Resource } from "../abi/process.js";
import type { Mm } from "../mm/mm.js";
import type { DebugState } from "./debugging.js";
import type { IntervalTimer } from "./interval_timer.js";
import type { PosixTimer } from "./posix_timers.js";
import type { ProcessRecord } from "./process_directory.js";
import type { ProcessorTimer } from "./processor_time.js";
import { PendingSignals, SignalActions } from "./signal_state.js";
import type { Task } from "./task.js";
import type { TimerEntry } from "./timer_queue.js";

/** One user: what getuid and its kin answer. */
export interface Credentials {
  readonly uid: number;
  readonly gid: number;
}

/** getrlimit(2); Infinity is RLIM_INFINITY. */
export interface ResourceLimit {
  readonly soft: number;
  readonly hard: number;
}

/** What a process and its waited-for children have used. */
export interface Usage {
  instructions: number;
  /** Time in which the processor executed its instructions, and in which the kernel served it. */
  userNs: number;
  systemNs: number;
  systemCalls: number;
  minorFaults: number;
  majorFaults: number;
}

export function noUsage(): Usage {
  return {
    instructions: 0,
    userNs: 0,
    systemNs: 0,
    systemCalls: 0,
    minorFaults: 0,
    majorFaults: 0,
  };
}

export function addUsage(to: Usage, from: Usage): void {
  to.instructions += from.instructions;
  to.userNs += from.userNs;
  to.systemNs += from.systemNs;
  to.systemCalls += from.systemCalls;
  to.minorFaults += from.minorFaults;
  to.majorFaults += from.majorFaults;
}

/** A moment in the life of a process: its instructions, or Clock.monotonicNs(). */
export interface HaltPoint {
  readonly unit: "instructions" | "nanoseconds";
  readonly at: number;
}

export type GroupState = "alive" | "stopped" | "zombie";

export interface ThreadGroupOptions {
  readonly tgid: number;
  readonly parent: number;
  readonly processGroup: number;
  readonly session: number;
  readonly credentials: Credentials;
  readonly actions?: SignalActions;
}

export class ThreadGroup {
  readonly tgid: number;
  /** tgid of the parent; 0 for a process that the node itself started. */
  parent: number;
  processGroup: number;
  session: number;
  credentials: Credentials;
  /** Threads on this node. */
  readonly tasks = new Set<Task>();
  readonly pending = new PendingSignals();
  actions: SignalActions;
  state: GroupState = "alive";
  /** wait(2) status word, once the process has ended or stopped. */
  status = 0;
  /** What it did last of stopping and going on, and how often it has done either. */
  lastChange: "stopped" | "continued" | undefined;
  changes = 0;
  /** What SIGCHLD has said of its children, and of which it may still ask, by their pids. */
  readonly childNews = new Map<number, ProcessRecord>();
  /** The signal that tells the parent of the end; 0: none. */
  exitSignal = 17;
  /** Sent to it when its parent ends (prctl's PR_SET_PDEATHSIG); 0: none. */
  parentEndSignal = 0;
  /** The wait status of a process that is being ended (exit_group, a fatal signal). */
  ending: number | undefined;
  /** setitimer(ITIMER_REAL), alarm. */
  intervalTimer: IntervalTimer | undefined;
  /** Its entry in the queue of the node. */
  timerEntry: TimerEntry | undefined;
  /** setitimer's others, by ITIMER_* number. */
  readonly processorTimers = new Map<number, ProcessorTimer>();
  /** timer_create. */
  readonly posixTimers: PosixTimer[] = [];
  /** Their entries in the queue of the node, by the timer's number. */
  readonly posixEntries = new Map<number, TimerEntry>();
  /** By RLIMIT_* number. */
  readonly limits = new Map<number, ResourceLimit>();
  /** Of threads that have ended. */
  readonly usage = noUsage();
  /** Of children that were waited for. */
  readonly childUsage = noUsage();
  /** /proc/pid/exe and /proc/pid/cmdline. */
  executable = "";
  commandLine: readonly string[] = [];
  startNs = 0;
  /** Its threads stop at the boundary of the kernel, for a checkpoint. */
  isHalting = false;
  /** What its debugger wants; undefined: it has none. */
  debug: DebugState | undefined;
  /** Its new threads are placed on the nodes in turn (`run --spread`). */
  spreads = false;
  /** When it is to halt by itself. */
  haltAt: HaltPoint | undefined;
  /** The scheduling policy that it has, as its children will; "": its node's. */
  policy = "";
  /** nice(2) and the SCHED_* policy, which are told and have no effect. */
  nice = 0;
  scheduling = 0;
  /** The home of semaphores and message queues is to hear of its end. */
  usesInterprocess = false;
  /** Counts what other nodes were told; see process_directory.ts. */
  version = 0;

  constructor(options: ThreadGroupOptions) {
    this.tgid = options.tgid;
    this.parent = options.parent;
    this.processGroup = options.processGroup;
    this.session = options.session;
    this.credentials = options.credentials;
    this.actions = options.actions ?? new SignalActions();
  }
}

/** Bytes that its stack may grow to (RLIMIT_STACK). */
export function stackLimit({ limits }: ThreadGroup): number {
  const soft = limits.get(Resource.RLIMIT_STACK)?.soft ?? DEFAULT_STACK_LIMIT;
  return Math.min(soft, LARGEST_STACK);
}

/** Tells an address space how large it, and its stack, may grow. */
export function setSpaceLimits(mm: Mm, group: ThreadGroup): void {
  mm.stackLimit = stackLimit(group);
  mm.spaceLimit = group.limits.get(Resource.RLIMIT_AS)?.soft ?? Number.POSITIVE_INFINITY;
}

/** What the process has used: its threads that have ended, and those of this node. */
export function groupUsage(group: ThreadGroup): Usage {
  const sum = { ...group.usage };
  for (const task of group.tasks) addUsage(sum, task.usage);
  return sum;
}

/** What migration does with each field; a test compares it with the class. */
export const THREAD_GROUP_MIGRATION = {
  tgid: ["saved", "cluster-wide"],
  parent: ["saved", ""],
  processGroup: ["saved", ""],
  session: ["saved", ""],
  credentials: ["saved", ""],
  tasks: ["rebuilt", "the threads that arrive"],
  pending: ["saved", ""],
  actions: ["saved", ""],
  state: ["saved", ""],
  status: ["saved", ""],
  lastChange: ["saved", ""],
  changes: ["saved", ""],
  childNews: ["saved", ""],
  exitSignal: ["saved", ""],
  parentEndSignal: ["saved", ""],
  ending: ["dropped", "a process that is being ended does not migrate"],
  intervalTimer: ["saved", ""],
  timerEntry: ["rebuilt", "when the first thread is added"],
  processorTimers: ["saved", ""],
  posixTimers: ["saved", ""],
  posixEntries: ["rebuilt", "when the first thread is added"],
  limits: ["saved", ""],
  usage: ["saved", ""],
  childUsage: ["saved", ""],
  executable: ["saved", ""],
  commandLine: ["saved", ""],
  startNs: ["saved", "the monotonic clock is the cluster's"],
  isHalting: ["dropped", "a process that stands for a checkpoint does not migrate"],
  debug: ["saved", "breakpoints stand in the memory, which moves as it is"],
  spreads: ["saved", ""],
  haltAt: ["saved", ""],
  policy: ["saved", ""],
  nice: ["saved", ""],
  scheduling: ["saved", ""],
  usesInterprocess: ["saved", ""],
  version: ["saved", ""],
} as const;
