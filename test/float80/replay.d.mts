import type { Records } from "./vectors.mjs";

export declare function loadArithmetic(): Promise<(records: Records) => Uint8Array>;
export declare function describeRecord(
  records: Records,
  index: number,
  expected: Uint8Array,
  actual: Uint8Array,
): string;
