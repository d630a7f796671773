// Compares the compiled arithmetic with this machine's x87 unit on random operands.
//
//   node test/float80/fuzz.mjs [--count 1000000] [--seed 1] [operation ...]
//
// Needs an x86 Linux host with gcc. Prints the first differences of each operation and the number
// of records compared; exit status 1 when anything differs.

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

function differences(records, expected, actual, limit) {
  const found = [];
  let count = 0;
  const e = new BigUint64Array(expected.buffer, expected.byteOffset, records.count * 4);
  const a = new BigUint64Array(actual.buffer, actual.byteOffset, records.count * 4);
  for (let i = 0; i < e.length; i++) {
    if (e[i] === a[i]) continue;
    count++;
    i |= 3;
    if (found.length < limit) found.push(describeRecord(records, i >> 2, expected, actual));
  }
  return { found, count };
}

const { count, seed, names } = options(process.argv.slice(2));
const ask = buildOracle();
const arithmetic = await loadArithmetic();
let failed = false;
for (const operation of OPERATIONS) {
  if (names.length > 0 && !names.includes(operation.name)) continue;
  const random = randomWords(seed + operation.number * 7919);
  let done = 0;
  let wrong = 0;
  const shown = [];
  const check = (records) => {
    const { found, count: bad } = differences(records, ask(records), arithmetic(records), 5);
    wrong += bad;
    done += records.count;
    if (shown.length < 5) shown.push(...found);
  };
  check(edgeRecords(operation));
  for (let left = count; left > 0; left -= BATCH) {
    check(randomRecords(operation, Math.min(BATCH, left), random));
  }
  console.log(`${operation.name}: ${done} compared, ${wrong} differ`);
  for (const line of shown.slice(0, 5)) console.log(line);
  failed ||= wrong > 0;
}
process.exitCode = failed ? 1 : 0;
