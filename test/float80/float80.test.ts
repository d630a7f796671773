// The x87's arithmetic against recorded answers of hardware: results, both of them where there are
// two, exception flags and condition codes must be the same to the last bit, for every edge value
// (with every other, where there are two operands) under every rounding and precision, with
// exceptions masked and not, and for random operands.

import { beforeAll, describe, expect, it } from "vitest";
import { fixtureRecords, readFixture } from "./fixture.mjs";
import { describeRecord, loadArithmetic } from "./replay.mjs";
import { OPERATIONS, OUTPUT_SIZE, type Records } from "./vectors.mjs";

let answer: (records: Records) => Uint8Array;

beforeAll(async () => {
  answer = await loadArithmetic();
});

/** The first records, of at most `limit`, whose answers differ. */
function differences(records: Records, expected: Uint8Array, actual: Uint8Array, limit: number) {
  const found: string[] = [];
  for (let i = 0; i < records.count && found.length < limit; i++) {
    const from = i * OUTPUT_SIZE;
    const recorded = expected.subarray(from, from + OUTPUT_SIZE);
    if (Buffer.compare(recorded, actual.subarray(from, from + OUTPUT_SIZE)) !== 0) {
      found.push(describeRecord(records, i, expected, actual));
    }
  }
  return found;
}

describe("80-bit arithmetic gives the hardware's answers", () => {
  it.each(OPERATIONS)("$name", (operation) => {
    const records = fixtureRecords(operation);
    const expected = readFixture(operation, records);
    expect(differences(records, expected, answer(records), 3)).toEqual([]);
  });
});
