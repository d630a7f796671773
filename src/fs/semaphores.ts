// The cluster's System V semaphores (semget(2), semop(2), semctl(2)), on the node that keeps them.
//
// An operation that cannot be performed waits in the queue of its set, and is performed here, in
// the order of the queue, as soon as the values allow it: whoever releases a semaphore and takes it
// again comes after those that waited. The task learns of it when it asks once more; one that has
// been interrupted meanwhile gives back what it was given.

import { Errno } from "../abi/errno.js";
import { type Block, type CallResult, isBlock } from "./block.js";
import type { Wake } from "./console.js";
import { type Clock, realtimeSeconds } from "./environment.js";
import type { InterprocessPicture, SemaphorePicture } from "./interprocess_picture.js";
import {
  changeOwner,
  IPC_READ,
  IPC_WRITE,
  type IpcAsker,
  type IpcChange,
  type IpcLook,
  type IpcObject,
  type IpcPermissions,
  IpcTable,
} from "./ipc_table.js";

/** As /proc/sys/kernel/sem: of one set, of all, of one call, and sets. */
export const SemaphoreLimit = {
  SEMMSL: 32_000,
  SEMMNS: 1_024_000,
  SEMOPM: 500,
  SEMMNI: 32_000,
  SEMVMX: 32_767,
} as const;

/** struct sembuf. */
export interface SemaphoreOperation {
  readonly index: number;
  readonly change: number;
  readonly undo: boolean;
  readonly noWait: boolean;
}

type Ask =
  | { readonly ask: "get"; readonly key: number; readonly count: number; readonly flags: number }
  | {
      readonly ask: "operate";
      readonly id: number;
      readonly task: number;
      readonly operations: readonly SemaphoreOperation[];
      /** The call has waited already. */
      readonly again: boolean;
    }
  /** The task no longer waits. 0: what it waited for had been done. */
  | { readonly ask: "leave"; readonly task: number; readonly keeps: boolean }
  | ({ readonly ask: "state" } & IpcLook)
  | { readonly ask: "information" }
  /** How many semaphores there are, for one who will write them. */
  | { readonly ask: "count"; readonly id: number }
  | { readonly ask: "values"; readonly id: number; readonly index: number }
  | {
      readonly ask: "setValues";
      readonly id: number;
      /** The first semaphore; undefined: all. */
      readonly index: number | undefined;
      readonly values: readonly number[];
    }
  | { readonly ask: "change"; readonly id: number; readonly change: IpcChange }
  | { readonly ask: "remove"; readonly id: number };

export type SemaphoreRequest = IpcAsker & Ask;
type Asking<K extends Ask["ask"]> = Extract<SemaphoreRequest, { ask: K }>;

export interface SemaphoreState extends IpcPermissions {
  readonly changedSeconds: number;
  readonly operatedSeconds: number;
  readonly count: number;
}

export interface SemaphoreReply {
  readonly result: number;
  readonly state?: SemaphoreState;
  /** values: of every semaphore its value, its last process, and who waits for more and for 0. */
  readonly values?: readonly number[];
  readonly last?: number;
  readonly waitingForMore?: number;
  readonly waitingForZero?: number;
  /** information: semaphores of all sets, and sets. */
  readonly semaphores?: number;
  readonly sets?: number;
}

interface SemaphoreSet extends IpcObject {
  readonly creator: number;
  readonly values: number[];
  /** Who changed each last. */
  readonly pids: number[];
  operatedSeconds: number;
  /** By process: what is added to each semaphore when it ends. */
  readonly adjustments: Map<number, number[]>;
}

/** A task's operation that has not been performed, or has been and the task does not know. */
interface Waiting {
  readonly id: number;
  readonly pid: number;
  readonly operations: readonly SemaphoreOperation[];
  isDone: boolean;
}

export class Semaphores {
  readonly #clock: Clock;
  readonly #wake: Wake;
  readonly #sets = new IpcTable<SemaphoreSet>(SemaphoreLimit.SEMMNI);
  /** By task, in the order in which they came. */
  readonly #waiting = new Map<number, Waiting>();

  constructor(clock: Clock, wake: Wake) {
    this.#clock = clock;
    this.#wake = wake;
  }

  serve(request: SemaphoreRequest): SemaphoreReply | Block {
    switch (request.ask) {
      case "operate": {
        const result = this.#operate(request);
        return isBlock(result) ? result : { result };
      }
      case "get":
        return { result: this.#get(request) };
      case "leave":
        return { result: this.#leave(request.task, request.keeps) };
      case "state":
        return this.#state(request);
      case "information":
        return this.#information();
      case "count": {
        const set = this.#sets.findFor(request.id, request, IPC_WRITE);
        return { result: typeof set === "number" ? set : set.values.length };
      }
      case "values":
        return this.#values(request);
      case "setValues":
        return { result: this.#setValues(request) };
      case "change":
        return { result: this.#change(request) };
      case "remove":
        return { result: this.#remove(request) };
      default:
        return request satisfies never;
    }
  }

  /** The sets that processes use, and what these wait for. */
  pictures(isUser: (pid: number) => boolean): Pick<InterprocessPicture, "semaphores" | "waiting"> {
    const used = this.#sets.all().filter(({ object: { creator, pids, adjustments } }) => {
      return [creator, ...pids, ...adjustments.keys()].some(isUser);
    });
    const semaphores = used.map(({ id, object: { values, pids, adjustments, ...plain } }) => {
      return { ...plain, id, values: [...values], pids: [...pids], adjustments: [...adjustments] };
    });
    const waiting = [...this.#waiting].map(([task, one]) => ({ ...one, task }));
    return { semaphores, waiting: waiting.filter(({ pid }) => isUser(pid)) };
  }

  isFree({ id, permissions }: SemaphorePicture): boolean {
    return this.#sets.isFree(id, permissions);
  }

  makeAgain({ semaphores, waiting }: Pick<InterprocessPicture, "semaphores" | "waiting">): void {
    for (const { task, ...one } of waiting) this.#waiting.set(task, { ...one });
    for (const { id, values, pids, adjustments, ...plain } of semaphores) {
      const undone = new Map<number, number[]>();
      for (const [pid, by] of adjustments) undone.set(pid, [...by]);
      const lists = { values: [...values], pids: [...pids], adjustments: undone };
      const set: SemaphoreSet = { ...plain, ...lists };
      this.#sets.putBack(id, set);
      this.#goOn(id, set);
    }
  }

  /** semop(2): 0, -EAGAIN, -EFBIG, -ERANGE, -EIDRM, or the wait. */
  #operate(request: Asking<"operate">): CallResult {
    const { id, task, pid, operations, again } = request;
    const waited = this.#waiting.get(task);
    if (waited?.isDone) {
      this.#waiting.delete(task);
      return 0;
    }
    const rights = operations.some(({ change }) => change !== 0) ? IPC_WRITE : IPC_READ;
    const set = this.#sets.findFor(id, request, rights);
    if (typeof set === "number") {
      this.#waiting.delete(task);
      return again && set === -Errno.EINVAL ? -Errno.EIDRM : set;
    }
    if (operations.some(({ index }) => index >= set.values.length)) return -Errno.EFBIG;
    if (waited !== undefined) return { keys: [keyOf(task)] };
    const result = this.#attempt(set, pid, operations);
    if (typeof result === "number") {
      if (result === 0) this.#goOn(id, set);
      return result;
    }
    if (result.noWait) return -Errno.EAGAIN;
    this.#waiting.set(task, { id, pid, operations, isDone: false });
    return { keys: [keyOf(task)] };
  }

  /** A process has ended: it waits no longer, and what it wanted undone is. */
  processEnds(pid: number): void {
    for (const [task, one] of this.#waiting) if (one.pid === pid) this.#waiting.delete(task);
    for (const { id, object: set } of this.#sets.all()) {
      const adjustments = set.adjustments.get(pid);
      if (adjustments === undefined) continue;
      set.adjustments.delete(pid);
      for (const [index, by] of adjustments.entries()) {
        if (by === 0) continue;
        const value = (set.values[index] as number) + by;
        set.values[index] = Math.min(Math.max(value, 0), SemaphoreLimit.SEMVMX);
        set.pids[index] = pid;
      }
      set.operatedSeconds = realtimeSeconds(this.#clock);
      this.#goOn(id, set);
    }
  }

  #get(request: Asking<"get">): number {
    const { count } = request;
    if (count < 0 || count > SemaphoreLimit.SEMMSL) return -Errno.EINVAL;
    return this.#sets.get(
      request,
      ({ values }) => (count > values.length ? -Errno.EINVAL : 0),
      (permissions) => {
        if (count === 0) return -Errno.EINVAL;
        if (this.#semaphores() + count > SemaphoreLimit.SEMMNS) return -Errno.ENOSPC;
        const zeros = () => new Array<number>(count).fill(0);
        const times = { changedSeconds: realtimeSeconds(this.#clock), operatedSeconds: 0 };
        const { pid: creator } = request;
        const values = { values: zeros(), pids: zeros(), adjustments: new Map() };
        return { permissions, creator, ...times, ...values };
      },
    );
  }

  #semaphores(): number {
    return this.#sets.all().reduce((sum, { object }) => sum + object.values.length, 0);
  }

  /** Performs all operations or none: 0, an error number, or the one that must wait. */
  #attempt(
    set: SemaphoreSet,
    pid: number,
    operations: readonly SemaphoreOperation[],
  ): number | SemaphoreOperation {
    const planned = plan(set, pid, operations);
    if (typeof planned === "number" || "index" in planned) return planned;
    for (const [index, value] of planned.values) {
      set.values[index] = value;
      set.pids[index] = pid;
    }
    if (planned.adjustments.size > 0) {
      const all = set.adjustments.get(pid) ?? new Array<number>(set.values.length).fill(0);
      for (const [index, adjustment] of planned.adjustments) all[index] = adjustment;
      set.adjustments.set(pid, all);
    }
    set.operatedSeconds = realtimeSeconds(this.#clock);
    return 0;
  }

  /** The values have changed: what waits is performed, first come first, until nothing can be. */
  #goOn(id: number, set: SemaphoreSet): void {
    for (let changed = true; changed; ) {
      changed = false;
      for (const [task, one] of this.#waiting) {
        if (one.id !== id || one.isDone) continue;
        const result = this.#attempt(set, one.pid, one.operations);
        if (typeof result !== "number") continue;
        // What is out of range now is refused when the task asks, as if it came then.
        if (result === 0) one.isDone = true;
        else this.#waiting.delete(task);
        this.#wake(keyOf(task));
        changed = result === 0;
        if (changed) break;
      }
    }
  }

  /** A task waits no longer; what was done for it stays, or is given back. */
  #leave(task: number, keeps: boolean): number {
    const one = this.#waiting.get(task);
    this.#waiting.delete(task);
    if (!one?.isDone) return -Errno.EINTR;
    const set = this.#sets.find(one.id);
    if (keeps || typeof set === "number") return 0;
    const inverse = one.operations.map((operation) => ({
      ...operation,
      change: -operation.change,
    }));
    this.#attempt(set, one.pid, inverse.filter(({ change }) => change !== 0).reverse());
    this.#goOn(one.id, set);
    return -Errno.EINTR;
  }

  #state(request: Asking<"state">): SemaphoreReply {
    const found = this.#sets.look(request, request);
    if (typeof found === "number") return { result: found };
    const { permissions, changedSeconds, operatedSeconds, values } = found.object;
    const state = { ...permissions, changedSeconds, operatedSeconds, count: values.length };
    return { result: found.result, state };
  }

  #information(): SemaphoreReply {
    const { highestPlace: result, count: sets } = this.#sets;
    return { result, semaphores: this.#semaphores(), sets };
  }

  #values({ id, index, ...asker }: Asking<"values">): SemaphoreReply {
    const set = this.#sets.findFor(id, asker, IPC_READ);
    if (typeof set === "number") return { result: set };
    const { values, pids } = set;
    if (index < 0 || index >= values.length) return { result: -Errno.EINVAL };
    const blocked = [...this.#waiting.values()].flatMap((one) => {
      if (one.id !== id || one.isDone) return [];
      const at = plan(set, one.pid, one.operations);
      return typeof at === "object" && "index" in at && at.index === index ? [at] : [];
    });
    const waitingForZero = blocked.filter(({ change }) => change === 0).length;
    const waitingForMore = blocked.length - waitingForZero;
    const last = pids[index] as number;
    return { result: 0, values: [...values], last, waitingForMore, waitingForZero };
  }

  #setValues(request: Asking<"setValues">): number {
    const { id, index, values, pid } = request;
    const set = this.#sets.findFor(id, request, IPC_WRITE);
    if (typeof set === "number") return set;
    const first = index ?? 0;
    if (first < 0 || first >= set.values.length) return -Errno.EINVAL;
    if (values.some((value) => value < 0 || value > SemaphoreLimit.SEMVMX)) return -Errno.ERANGE;
    for (const [offset, value] of values.slice(0, set.values.length - first).entries()) {
      set.values[first + offset] = value;
      set.pids[first + offset] = pid;
      for (const all of set.adjustments.values()) all[first + offset] = 0;
    }
    set.changedSeconds = realtimeSeconds(this.#clock);
    this.#goOn(id, set);
    return 0;
  }

  #change(request: Asking<"change">): number {
    const set = this.#sets.findOwn(request.id, request);
    if (typeof set === "number") return set;
    changeOwner(set, request.change, realtimeSeconds(this.#clock));
    return 0;
  }

  #remove(request: Asking<"remove">): number {
    const { id } = request;
    const set = this.#sets.findOwn(id, request);
    if (typeof set === "number") return set;
    this.#sets.remove(id);
    for (const [task, one] of this.#waiting) {
      if (one.id !== id || one.isDone) continue;
      this.#waiting.delete(task);
      this.#wake(keyOf(task));
    }
    return 0;
  }
}

/** What a set will be once operations have been performed. */
interface Plan {
  readonly values: ReadonlyMap<number, number>;
  /** Of the process that performs them. */
  readonly adjustments: ReadonlyMap<number, number>;
}

/** The effect of operations in their order; an error number, or the first that must wait. */
function plan(
  set: SemaphoreSet,
  pid: number,
  operations: readonly SemaphoreOperation[],
): Plan | SemaphoreOperation | number {
  const values = new Map<number, number>();
  const adjustments = new Map<number, number>();
  const before = set.adjustments.get(pid);
  for (const operation of operations) {
    const { index, change, undo } = operation;
    const now = values.get(index) ?? (set.values[index] as number);
    if (change === 0 ? now !== 0 : now + change < 0) return operation;
    if (now + change > SemaphoreLimit.SEMVMX) return -Errno.ERANGE;
    values.set(index, now + change);
    if (!undo) continue;
    const adjustment = (adjustments.get(index) ?? before?.[index] ?? 0) - change;
    if (Math.abs(adjustment) > SemaphoreLimit.SEMVMX) return -Errno.ERANGE;
    adjustments.set(index, adjustment);
  }
  return { values, adjustments };
}

function keyOf(task: number): string {
  return `semaphore:${task}`;
}
