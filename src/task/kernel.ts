// The kernel of one node: its tasks, and what they share. The composition (src/node, a test) builds
// one.
//
// Nothing here starts by itself. The node's loop takes a task from the run queue, runs a slice of
// it (task_run.ts), and asks the timer queue when to look again.

import type { Membership } from "../cluster/membership.js";
import type { Block, PlainData } from "../fs/block.js";
import type { Clock, RandomSource } from "../fs/environment.js";
import type { NodeFiles } from "../fs/node_files.js";
import type { Vfs } from "../fs/vfs.js";
import type { WaitKey } from "../linker/area_link.js";
import type { Core } from "../machine/core.js";
import type { Frames } from "../mm/frames.js";
import { type LocalDescriptor, Mm } from "../mm/mm.js";
import type { SharedMemory } from "../mm/shared_memory.js";
import { unmapAll } from "../mm/unmap.js";
import { arm, disarm } from "./interval_timer.js";
import { armPosixTimers, disarmPosixTimers } from "./posix_timers.js";
import { ProcessDirectory, type ProcessPort, type ProcessRequest } from "./process_directory.js";
import type { Task, TaskBlock } from "./task.js";
import type { CopyUnderWay } from "./task_fork.js";
import { setSpaceLimits, type ThreadGroup } from "./thread_group.js";
import { TimerQueue } from "./timer_queue.js";
import type { Waiter, WaitQueues } from "./wait_queues.js";

/** Cores to be used again: making one is dear, and its memory is freed late. */
export interface CorePool {
  /** A core without mapped pages, its registers as after RESET. */
  take(): Core;
  give(core: Core): void;
}

/** What a kernel announces; all of it optional. */
export interface KernelEvents {
  /** The last thread of a process on this node has ended; the wait status. */
  processEnded?(group: ThreadGroup, status: number): void;
  /** The address space is about to be given up: containers may be dropped. */
  addressSpaceEnded?(mm: Mm): void;
  /** A task of this node is dead or has left. */
  taskEnded?(task: Task): void;
  /** A thread that is away has something to do here: it is to be brought home. */
  summon?(task: Task): void;
  /**
   * All pages of the task's address space are wanted here. The key to wait for; undefined when there
   * is nothing to wait for, or they must be asked for one by one.
   */
  gather?(task: Task): WaitKey | undefined;
  /** A thread has been made, and has not run yet. */
  threadCreated?(task: Task): void;
  /** #UD: an instruction that the core does not have; `bytes` from EIP on, as far as readable. */
  illegalInstruction?(task: Task, address: number, bytes: Uint8Array): void;
  /** A process has been forked, or has loaded another program: it may be moved at once. */
  begins?(task: Task, moment: "fork" | "exec"): void;
  /** A thread has stopped for its debugger, and with it the others of its process. */
  debugStop?(task: Task, signal: number): void;
  /** A sentence for the user: why a task was killed. */
  complaint?(task: Task, sentence: string): void;
}

export interface KernelOptions {
  readonly node: number;
  /** The cluster's nodes, for calls that name one. */
  readonly membership: Membership;
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly frames: Frames;
  readonly cores: CorePool;
  readonly files: NodeFiles;
  readonly vfs: Vfs;
  readonly waits: WaitQueues;
  readonly events?: KernelEvents;
  /** Receives lines of --strace; undefined: no tracing. */
  readonly trace?: (task: Task, line: string) => void;
  readonly release?: string;
  readonly hostName?: string;
  /** The way to processes of other nodes; undefined for a node without neighbours. */
  readonly port?: ProcessPort;
}

/** Local part of a cluster-wide pid (node << bits | local). */
export const PID_BITS = 20;

/** The node on which a process was made. */
export function nodeOfPid(pid: number): number {
  return pid >>> PID_BITS;
}

const FIRST_PID = 1000;

export class Kernel {
  readonly node: number;
  readonly membership: Membership;
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly frames: Frames;
  readonly cores: CorePool;
  readonly files: NodeFiles;
  readonly vfs: Vfs;
  /** Memory that processes share; undefined for a kernel without containers. */
  sharedMemory: SharedMemory | undefined;
  readonly waits: WaitQueues;
  readonly timers = new TimerQueue();
  readonly events: KernelEvents;
  readonly trace: ((task: Task, line: string) => void) | undefined;
  readonly release: string;
  readonly hostName: string;
  readonly tasks = new Map<number, Task>();
  readonly groups = new Map<number, ThreadGroup>();
  /** Processes of other nodes. */
  readonly directory = new ProcessDirectory();
  readonly port: ProcessPort | undefined;
  /** Runnable tasks, in the order in which they will run. */
  readonly runQueue = new Set<Task>();
  /** Requests for processes that are on their way to another node, kept until they are there. */
  readonly held = new Map<number, ProcessRequest[]>();
  /** Address spaces that are being copied for a fork, by the parent that waits meanwhile. */
  readonly copies = new Map<Task, CopyUnderWay>();
  readonly #waiters = new WeakMap<Task, Waiter>();
  readonly #loaded = new WeakMap<Mm, Task>();
  /** The task whose call or slice is being performed. */
  current: Task | undefined;
  /** The current task gives up the rest of its slice (sched_yield). */
  yields = false;
  /** What all tasks of this node have used since it began. */
  readonly busy = { userNs: 0, systemNs: 0 };
  /** Up to when the running task's time has been put down in its usage. */
  accountedNs = 0;
  #lastPid = FIRST_PID - 1;

  constructor(options: KernelOptions) {
    this.node = options.node;
    this.membership = options.membership;
    this.clock = options.clock;
    this.random = options.random;
    this.frames = options.frames;
    this.cores = options.cores;
    this.files = options.files;
    this.vfs = options.vfs;
    this.waits = options.waits;
    this.events = options.events ?? {};
    this.trace = options.trace;
    this.release = options.release ?? "6.1.0-gobelins";
    this.hostName = options.hostName ?? `node${options.node}`;
    this.port = options.port;
  }

  /** A pid that no process of the cluster has. */
  newPid(): number {
    do {
      this.#lastPid += 1;
      if (this.#lastPid >= 2 ** PID_BITS) this.#lastPid = FIRST_PID;
    } while (this.#isUsed(this.node * 2 ** PID_BITS + this.#lastPid));
    const pid = this.node * 2 ** PID_BITS + this.#lastPid;
    this.directory.forget(pid);
    return pid;
  }

  /** A process from elsewhere has this pid of this node: it is not given to another soon. */
  reservePid(pid: number): void {
    const local = pid % 2 ** PID_BITS;
    if (local > this.#lastPid) this.#lastPid = local;
  }

  #isUsed(pid: number): boolean {
    if (this.tasks.has(pid) || this.groups.has(pid)) return true;
    if (this.directory.find(pid) !== undefined) return true;
    for (const known of [...this.groups.values(), ...this.directory.all()]) {
      if (known.processGroup === pid || known.session === pid) return true;
    }
    return false;
  }

  /** An empty address space on a core of the pool. */
  newMm(): Mm {
    return new Mm(this.cores.take(), this.frames);
  }

  /** Adds a task, new or arrived, in the state it is in. */
  add(task: Task): void {
    this.tasks.set(task.pid, task);
    this.groups.set(task.group.tgid, task.group);
    task.group.tasks.add(task);
    arm(this, task.group);
    armPosixTimers(this, task.group);
    if (task.state === "runnable") this.runQueue.add(task);
    else if (task.state === "blocked" && task.block !== undefined) this.#wait(task, task.block);
  }

  /** Adds a thread that executes here for a process of another node. */
  addGuest(task: Task): void {
    this.tasks.set(task.pid, task);
    task.group.tasks.add(task);
    if (task.state === "runnable") this.runQueue.add(task);
  }

  /** Takes a task off all queues and tables: it is dead, or has gone to another node. */
  remove(task: Task): void {
    this.#stopWaiting(task);
    this.abandonCopy(task);
    this.dequeue(task);
    this.tasks.delete(task.pid);
    if (this.current === task) this.current = undefined;
    task.group.tasks.delete(task);
    if (task.group.tasks.size === 0) {
      disarm(this, task.group);
      disarmPosixTimers(this, task.group);
    }
    if (this.#loaded.get(task.mm) === task) this.#loaded.delete(task.mm);
    this.events.taskEnded?.(task);
  }

  /** Puts a runnable task at the end of the run queue, if it is not in it. */
  enqueue(task: Task): void {
    this.runQueue.add(task);
  }

  dequeue(task: Task): void {
    this.runQueue.delete(task);
  }

  /** Takes the next task off the run queue; it is put back by whoever runs it. */
  next(): Task | undefined {
    for (const task of this.runQueue) {
      this.runQueue.delete(task);
      return task;
    }
    return undefined;
  }

  /** The task sleeps until one of the block's keys is woken or its deadline passes. */
  block(task: Task, block: TaskBlock): void {
    task.state = "blocked";
    task.block = block;
    if (block.cause !== "call") task.awaitedPages.push(...block.keys);
    this.dequeue(task);
    this.#wait(task, block);
  }

  #wait(task: Task, block: TaskBlock): void {
    this.waits.add(this.#waiterOf(task), block.keys);
    if (block.onSignal !== "finish") this.#limitWait(task, block);
  }

  #limitWait(task: Task, { deadlineNs, limitNs }: TaskBlock): void {
    if (deadlineNs === undefined && limitNs === undefined) return;
    const end = deadlineNs ?? this.clock.monotonicNs() + (limitNs ?? 0);
    task.timer = this.timers.add(end, () => this.#goOn(task, "deadline", undefined));
  }

  #waiterOf(task: Task): Waiter {
    const known = this.#waiters.get(task);
    if (known !== undefined) return known;
    const woken = (_key: WaitKey, completion: PlainData) => this.#goOn(task, "woken", completion);
    const waiter = { woken };
    this.#waiters.set(task, waiter);
    return waiter;
  }

  #stopWaiting(task: Task): void {
    const waiter = this.#waiters.get(task);
    if (waiter !== undefined) this.waits.remove(waiter);
    if (task.timer !== undefined) this.timers.remove(task.timer);
    task.timer = undefined;
  }

  #goOn(task: Task, cause: "woken" | "deadline" | "again", completion: PlainData): void {
    const { block } = task;
    if (task.state !== "blocked" || block === undefined) return;
    this.#stopWaiting(task);
    if (block.cause === "call" && task.call !== undefined) {
      task.call.resume = { cause, progress: block.progress, completion };
      task.call.onSignal = block.onSignal;
    }
    task.block = undefined;
    // A wait that had to finish has, in a process that was stopped meanwhile.
    task.state = task.group.state === "stopped" ? "stopped" : "runnable";
    if (task.state === "runnable") this.enqueue(task);
  }

  /** Wakes a key, perhaps with what its waiters were waiting for. Returns how many were woken. */
  wake(key: WaitKey, completion?: PlainData, most?: number): number {
    return this.waits.wake(key, completion, most);
  }

  /** Ends a wait without its event: the call looks again, or a signal is delivered first. */
  disturb(task: Task, interrupted: boolean): void {
    this.#goOn(task, "again", undefined);
    if (interrupted && task.call !== undefined) task.call.interrupted = true;
  }

  /**
   * The home of a request that this task waits for has parked it: its wait may end otherwise, and
   * is what the home says it is.
   */
  parked(task: Task, parked: Pick<Block, "limitNs" | "progress">): void {
    const { block } = task;
    if (block?.onSignal !== "finish") return;
    task.block = { ...parked, ...block, onSignal: block.whenParked ?? "interrupt" };
    this.#limitWait(task, task.block);
  }

  /**
   * Whether the task waits for another node's answer, which must not be lost: it cannot move now.
   */
  isBound(task: Task): boolean {
    return task.block?.onSignal === "finish";
  }

  /** Puts a task's registers and descriptors into the core of its address space. */
  load(task: Task): void {
    const { core } = task.mm;
    this.current = task;
    const before = this.#loaded.get(task.mm);
    if (before === task) return;
    if (before !== undefined) before.cpu = core.cpu.save();
    if (task.cpu !== undefined) core.cpu.restore(task.cpu);
    task.cpu = undefined;
    this.#loaded.set(task.mm, task);
    setSpaceLimits(task.mm, task.group);
    this.setDescriptors(task);
    if (before === undefined) this.#setLocalDescriptors(task.mm);
  }

  /** Takes a task's registers out of its core. */
  unload(task: Task): void {
    if (this.#loaded.get(task.mm) !== task) return;
    task.cpu = task.mm.core.cpu.save();
    this.#loaded.delete(task.mm);
  }

  /** Writes the task's thread-local descriptors to its core. */
  setDescriptors(task: Task): void {
    for (const [index, tls] of task.tls.entries()) {
      const { base, limit, attributes } = tls ?? NO_SEGMENT;
      task.mm.core.setDescriptor(FIRST_TLS_DESCRIPTOR + index, base, limit, attributes);
    }
  }

  /** Changes an entry of the local descriptor table; undefined clears it. */
  setLocalDescriptor(mm: Mm, entry: number, descriptor: LocalDescriptor | undefined): void {
    mm.version += 1;
    if (descriptor === undefined) mm.localDescriptors.delete(entry);
    else mm.localDescriptors.set(entry, descriptor);
    const { base, limit, attributes } = descriptor ?? NO_SEGMENT;
    mm.core.setLocalDescriptor(entry, base, limit, attributes);
  }

  /** Writes an address space's descriptors to its core, which may hold those of an earlier stay. */
  #setLocalDescriptors(mm: Mm): void {
    mm.core.clearLocalDescriptors();
    for (const [entry, { base, limit, attributes }] of mm.localDescriptors) {
      mm.core.setLocalDescriptor(entry, base, limit, attributes);
    }
  }

  /** A fork does not come to its end. */
  abandonCopy(parent: Task): void {
    const begun = this.copies.get(parent);
    if (!begun) return;
    this.copies.delete(parent);
    this.releaseMm(begun.copy.to);
  }

  /** Gives up one use of an address space; the last one frees its pages and core. */
  releaseMm(mm: Mm): void {
    mm.users -= 1;
    if (mm.users > 0) return;
    this.events.addressSpaceEnded?.(mm);
    unmapAll(mm);
    this.#loaded.delete(mm);
    this.cores.give(mm.core);
  }
}

/**
 * GDT entries 12 to 14, as a 64-bit Linux kernel gives a 32-bit process (a 32-bit kernel has 6 to
 * 8): the hardware that records the expected outputs runs such a kernel.
 */
export const FIRST_TLS_DESCRIPTOR = 12;
const NO_SEGMENT = { base: 0, limit: 0, attributes: 0 };
