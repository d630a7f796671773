// Are two answers (output records) to one question the same, as far as the operation promises?

import { OUTPUT_SIZE } from "./vectors.mjs";

const C1 = 0x200;

/** An 80-bit value as an integer in which neighbours differ by one. */
function position(view, mantissa, se) {
  const exponent = view.getUint16(se, true);
  const row = BigInt(Math.max(1, exponent & 0x7fff)); // denormals are in the row of exponent 1
  const magnitude = (row << 63n) + view.getBigUint64(mantissa, true);
  return exponent & 0x8000 ? -magnitude : magnitude;
}

const distance = (a, b, mantissa, se) => {
  const steps = position(a, mantissa, se) - position(b, mantissa, se);
  return steps < 0n ? -steps : steps;
};

const viewOf = (answers, index) =>
  new DataView(answers.buffer, answers.byteOffset + index * OUTPUT_SIZE, OUTPUT_SIZE);

/** "same" to the last bit, "near" as the operation allows, or "different". */
export function compareAnswers(operation, index, expected, actual) {
  const from = index * OUTPUT_SIZE;
  const same = Buffer.compare(
    expected.subarray(from, from + OUTPUT_SIZE),
    actual.subarray(from, from + OUTPUT_SIZE),
  );
  if (same === 0) return "same";
  if (operation.within === undefined) return "different";
  const e = viewOf(expected, index);
  const a = viewOf(actual, index);
  if ((e.getUint16(10, true) ^ a.getUint16(10, true)) & ~C1) return "different";
  const steps = [distance(e, a, 0, 8), distance(e, a, 16, 24)];
  return steps.every((count) => count <= BigInt(operation.within)) ? "near" : "different";
}
