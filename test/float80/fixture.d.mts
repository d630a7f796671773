import type { Operation, Records } from "./vectors.mjs";

export declare function fixtureRecords(operation: Operation): Records;
export declare function readFixture(operation: Operation, records: Records): Uint8Array;
