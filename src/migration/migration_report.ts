// What one migration took, as the destination reports it when the task is about to run there: the
// phases of paper G, Table 1, and what moved.

import type { Task } from "../task/task.js";
import type { MechanismName } from "./messages.js";

/** Times of one migration in microseconds; see MigrationRecord in src/node/control.ts. */
export interface MigrationReport {
  readonly pid: number;
  readonly from: number;
  readonly to: number;
  readonly mechanism: MechanismName;
  readonly frozenMicros: number;
  readonly phases: {
    readonly mark: number;
    readonly initialization: number;
    readonly extract: number;
    readonly transfer: number;
    readonly rebuild: number;
    readonly resume: number;
  };
  readonly pagesResident: number;
  readonly pagesMoved: number;
  readonly bytesMoved: number;
  readonly instructions: number;
}

/** When a thread that moves without its process passed each point, in nanoseconds. */
export interface ThreadTimes {
  readonly markedNs: number;
  readonly stoppedNs: number;
  readonly sentNs: number;
  readonly receivedNs: number;
  readonly resumedNs: number;
}

/** The report of a thread that moved: its process's pages and files stay where they are. */
export function threadReport(
  task: Task,
  way: Pick<MigrationReport, "from" | "to" | "mechanism">,
  { markedNs, stoppedNs, sentNs, receivedNs, resumedNs }: ThreadTimes,
): MigrationReport {
  const micros = (fromNs: number, toNs: number) => (toNs - fromNs) / 1000;
  return {
    pid: task.pid,
    ...way,
    frozenMicros: micros(stoppedNs, resumedNs),
    phases: {
      mark: micros(markedNs, stoppedNs),
      initialization: 0,
      extract: micros(stoppedNs, sentNs),
      transfer: micros(sentNs, receivedNs),
      rebuild: 0,
      resume: micros(receivedNs, resumedNs),
    },
    pagesResident: task.mm.pages.resident,
    pagesMoved: 0,
    bytesMoved: 0,
    instructions: task.usage.instructions,
  };
}
