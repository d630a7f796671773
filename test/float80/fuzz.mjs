// Compares the compiled arithmetic with this machine's x87 unit on random operands.
//
//   node test/float80/fuzz.mjs [--count 1000000] [--seed 1] [operation ...]
//
// Needs an x86 Linux host with gcc. Prints the first differences of each operation and the number
// of records compared; exit status 1 when anything differs.

import { compareAnswers } from "./compare.mjs";
import { buildOracle } from "./hardware.mjs";
import { describeRecord, loadArithmetic } from "./replay.mjs";
import { edgeRecords, OPERATIONS, randomRecords, randomWords } from "./vectors.mjs";

const BATCH = 20_000;

function options(arguments_) {
  const chosen = { count: 1_000_000, seed: 1, names: [] };
  for (let i = 0; i < arguments_.length; i++) {
    if (arguments_[i] === "--count") chosen.count = Number(arguments_[++i]);
    else if (arguments_[i] === "--seed") chosen.seed = Number(arguments_[++i]);
    else chosen.names.push(arguments_[i]);
  }
  return chosen;
}

/** Counts of answers that are the same, near and different; the first different ones described. */
function judge(operation, records, expected, actual, tally) {
  const e = new BigUint64Array(expected.buffer, expected.byteOffset, records.count * 4);
  const a = new BigUint64Array(actual.buffer, actual.byteOffset, records.count * 4);
  tally.compared += records.count;
  for (let i = 0; i < e.length; i++) {
    if (e[i] === a[i]) continue;
    i |= 3;
    if (compareAnswers(operation, i >> 2, expected, actual) === "near") tally.near++;
    else {
      tally.different++;
      if (tally.shown.length < 5)
        tally.shown.push(describeRecord(records, i >> 2, expected, actual));
    }
  }
}

const { count, seed, names } = options(process.argv.slice(2));
const ask = buildOracle();
const arithmetic = await loadArithmetic();
let failed = false;
for (const operation of OPERATIONS) {
  if (names.length > 0 && !names.includes(operation.name)) continue;
  const random = randomWords(seed + operation.number * 7919);
  const tally = { compared: 0, near: 0, different: 0, shown: [] };
  const check = (records) => judge(operation, records, ask(records), arithmetic(records), tally);
  check(edgeRecords(operation));
  for (let left = count; left > 0; left -= BATCH) {
    check(randomRecords(operation, Math.min(BATCH, left), random));
  }
  const near = operation.within ? `, ${tally.near} within ${operation.within} ulp` : "";
  console.log(`${operation.name}: ${tally.compared} compared${near}, ${tally.different} differ`);
  for (const line of tally.shown) console.log(line);
  failed ||= tally.different > 0;
}
process.exitCode = failed ? 1 : 0;
