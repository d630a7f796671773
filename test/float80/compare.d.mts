import type { Operation } from "./vectors.mjs";

export declare function compareAnswers(
  operation: Operation,
  index: number,
  expected: Uint8Array,
  actual: Uint8Array,
): "same" | "near" | "different";
