// What one migration took, as the destination reports it when the task is about to run there: the
// phases of paper G, Table 1, and what moved.

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
