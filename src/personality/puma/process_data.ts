// What the QK keeps about a process beside its memory (paper P, 3.2: "the QK also maintains a small
// amount of additional information about the state of the process"). It is the task's `personal`
// field: plain data, so a ghost carries it. The PCB in the process's memory repeats some of it for
// the process to read; what is here is what the QK believes.

import type { PlainData } from "../../fs/block.js";
import type { Task } from "../../task/task.js";

export interface PumaProcessData {
  readonly [name: string]: PlainData;
  readonly system: "puma";
  /** Process id on the node, as portals address it. */
  readonly pid: number;
  readonly group: number;
  readonly rank: number;
  /** yod's job. */
  readonly job: number;
  /** Processor states under the handlers that run now, the innermost last. */
  readonly interrupted: readonly Uint8Array[];
  /** The signals that were blocked in each of them. */
  readonly masks: readonly bigint[];
  /** Portal handlers to be called: triples of address, portal, bytes. */
  readonly calls: readonly number[];
}

/** @throws Error for a task that is no Puma process: a broken invariant. */
export function pumaData(task: Task): PumaProcessData {
  const data = task.personal as PumaProcessData | undefined;
  if (data?.system !== "puma") throw new Error(`task ${task.pid} is no Puma process`);
  return data;
}
