// What of a process lies in its node's QK and goes with it to another node: the numbers of its
// messages, and messages that have come and not landed. Its PCB, portals, lists and descriptors are
// its memory.

import type { PumaProcessData } from "../../personality/puma/process_data.js";
import { pumaData } from "../../personality/puma/process_data.js";
import type { Task } from "../../task/task.js";
import { ArrivalOrder, type ArrivalOrderState } from "../portal/arrival_order.js";
import { loadMessage, type StoredMessage, storeMessage } from "../portal/outcome.js";
import type { PumaProcess } from "./process_table.js";
import { TaskSpace } from "./task_space.js";

/** What moving does with each field of a PumaProcess; a test compares it with the record. */
export const PUMA_PROCESS_MIGRATION = {
  pid: ["saved", "the process's name for life"],
  task: ["rebuilt", "by the mapping to the system of the new node"],
  space: ["rebuilt", "a view of the task's memory"],
  isHeld: ["rebuilt", "the new node's PCT decides"],
  isLeaving: ["dropped", "it has left"],
  moves: ["saved", "and one more"],
  sequences: ["saved", ""],
  order: ["saved", ""],
  deferred: ["saved", ""],
} as const;

/** Plain data. */
export interface PortalState {
  readonly data: PumaProcessData;
  readonly moves: number;
  readonly sequences: readonly (readonly [destination: number, sequence: number])[];
  readonly order: ArrivalOrderState;
  readonly deferred: readonly StoredMessage[];
}

export function exportPortals(process: PumaProcess): PortalState {
  const { moves, sequences, order, deferred } = process;
  return {
    data: pumaData(process.task),
    moves,
    sequences: [...sequences],
    order: order.export(),
    deferred: deferred.map(storeMessage),
  };
}

/** The task's `personal`, which is `data`, has been set by whoever made the task. */
export function importPortals(state: PortalState, task: Task): PumaProcess {
  return {
    pid: state.data.pid,
    task,
    space: new TaskSpace(task),
    isHeld: false,
    isLeaving: false,
    moves: state.moves + 1,
    sequences: new Map(state.sequences),
    order: ArrivalOrder.import(state.order),
    deferred: state.deferred.map(loadMessage),
  };
}

export function newPortals(pid: number, task: Task): PumaProcess {
  return {
    pid,
    task,
    space: new TaskSpace(task),
    isHeld: true,
    isLeaving: false,
    moves: 0,
    sequences: new Map(),
    order: new ArrivalOrder(),
    deferred: [],
  };
}
