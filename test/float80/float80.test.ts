// The x87's arithmetic against recorded answers of hardware: results, both of them where there are
// two, exception flags and condition codes must be the same to the last bit, for every edge value
// (with every other, where there are two operands) under every rounding and precision, with
// exceptions masked and not, and for random operands.
//
// Transcendental functions may differ from the hardware, which is not always right, by a unit in
// the last place; they are compared with the exact values as well.

import { beforeAll, describe, expect, it } from "vitest";
import { compareAnswers } from "./compare.mjs";
import { fixtureRecords, readFixture } from "./fixture.mjs";
import { errorInUlps } from "./reference.mjs";
import { describeRecord, loadArithmetic } from "./replay.mjs";
import { INPUT_SIZE, OPERATIONS, type Operation, type Records } from "./vectors.mjs";

const TRANSCENDENTAL = OPERATIONS.filter(({ within }) => within !== undefined);
/** Records at the end of a fixture, random ones, that are compared with exact values. */
const MEASURED = 400;
/** What 128 bits leave over: errors of rounding to nearest may pass one half by so much. */
const SLACK = 2 ** -19;

let answer: (records: Records) => Uint8Array;

beforeAll(async () => {
  answer = await loadArithmetic();
});

/** The first `limit` records whose answers differ by more than the operation allows. */
function differences(operation: Operation, records: Records, actual: Uint8Array, limit: number) {
  const expected = readFixture(operation, records);
  const found: string[] = [];
  for (let i = 0; i < records.count && found.length < limit; i++) {
    if (compareAnswers(operation, i, expected, actual) === "different") {
      found.push(describeRecord(records, i, expected, actual));
    }
  }
  return found;
}

/** Largest errors under rounding to nearest, and under the other three. */
function largestErrors(operation: Operation, records: Records, answers: Uint8Array) {
  const errors = { nearest: 0, directed: 0, measured: 0 };
  for (let i = records.count - MEASURED; i < records.count; i++) {
    const error = errorInUlps(operation, records, i, answers);
    if (error === undefined) continue;
    const nearest = ((records.bytes[i * INPUT_SIZE + 3] ?? 0) & 0xc) === 0;
    errors.measured++;
    if (nearest) errors.nearest = Math.max(errors.nearest, error);
    else errors.directed = Math.max(errors.directed, error);
  }
  return errors;
}

describe("80-bit arithmetic gives the hardware's answers", () => {
  it.each(OPERATIONS)("$name", (operation) => {
    const records = fixtureRecords(operation);
    expect(differences(operation, records, answer(records), 3)).toEqual([]);
  });
});

describe("transcendental functions are rounded from the exact value", () => {
  it.each(TRANSCENDENTAL)("$name", (operation) => {
    const records = fixtureRecords(operation);
    const errors = largestErrors(operation, records, answer(records));
    expect(errors.measured).toBeGreaterThan(MEASURED / 4);
    expect(errors.nearest).toBeGreaterThan(0.4);
    expect(errors.nearest).toBeLessThan(0.5 + SLACK);
    expect(errors.directed).toBeLessThan(1 + SLACK);
  });
});
