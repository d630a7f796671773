// What one migration took, as the destination reports it when the task is about to run there: the
// phases of paper G, Table 1, and what moved.

import type { NodeId } from "../abi/types.js";
import type { Task } from "../task/task.js";
import { cargoBytes } from "./cargo.js";
import type { GhostMessage, MechanismName } from "./messages.js";

/** Times of one migration in microseconds, in the order in which they pass. */
export interface MigrationPhases {
  /** From the request to the moment at which the task stands still. */
  readonly mark: number;
  /** Linking the areas to containers; zero when they are already. */
  readonly initialization: number;
  readonly extract: number;
  readonly transfer: number;
  readonly rebuild: number;
  readonly resume: number;
}

/** Times of one migration in microseconds; see MigrationRecord in src/node/control.ts. */
export interface MigrationReport {
  readonly pid: number;
  readonly from: number;
  readonly to: number;
  readonly mechanism: MechanismName;
  readonly frozenMicros: number;
  readonly phases: MigrationPhases;
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

/** A migration whose task is here, and has not run yet. */
export interface Arriving {
  readonly message: GhostMessage;
  readonly from: NodeId;
  readonly receivedNs: number;
  readonly rebuiltNs: number;
}

const micros = (fromNs: number, toNs: number): number => (toNs - fromNs) / 1000;

/** @param resumedNs now: the task is about to run on node `to`. */
export function reportOf(
  task: Task,
  to: number,
  { message, from, receivedNs, rebuiltNs }: Arriving,
  resumedNs: number,
): MigrationReport {
  const { markedNs, stoppedNs, linkedNs, sentNs } = message.times;
  return {
    pid: task.pid,
    from,
    to,
    mechanism: message.mechanism,
    frozenMicros: micros(linkedNs, resumedNs),
    phases: {
      mark: micros(markedNs, stoppedNs),
      initialization: micros(stoppedNs, linkedNs),
      extract: micros(linkedNs, sentNs),
      transfer: micros(sentNs, receivedNs),
      rebuild: micros(receivedNs, rebuiltNs),
      resume: micros(rebuiltNs, resumedNs),
    },
    pagesResident: message.pagesResident,
    pagesMoved: (message.cargo?.numbers.length ?? 0) + message.pagesAhead,
    bytesMoved: cargoBytes(message.cargo),
    instructions: task.usage.instructions,
  };
}
