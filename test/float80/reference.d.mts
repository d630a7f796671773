import type { Operation, Records } from "./vectors.mjs";

export declare function errorInUlps(
  operation: Operation,
  records: Records,
  index: number,
  answers: Uint8Array,
): number | undefined;
