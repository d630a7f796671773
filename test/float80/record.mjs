// Records the hardware's answers anew: node test/float80/record.mjs [operation ...]
//
// Needs an x86 Linux host with gcc. The fixtures in the tree were recorded on an AMD processor
// (family 25); where processors differ, vectors.mjs says so.

import { fixtureRecords, writeFixture } from "./fixture.mjs";
import { buildOracle } from "./hardware.mjs";
import { OPERATIONS } from "./vectors.mjs";

const names = process.argv.slice(2);
const ask = buildOracle();
for (const operation of OPERATIONS) {
  if (names.length > 0 && !names.includes(operation.name)) continue;
  const records = fixtureRecords(operation);
  writeFixture(operation, records, ask(records));
  console.log(`${operation.name}: ${records.count} answers recorded`);
}
