// The recorded answers of the hardware, one compressed file for each operation.
//
//   bytes, then compressed with brotli       (n records)
//   +0       first 8 bytes of SHA-256 of the input records
//   +8       columns of n entries: u64 mantissa, u16 se, u16 status, u64 mantissa2, u16 se2
//
// The input records are not in it: vectors.mjs makes them again, and the checksum tells when they
// are no longer those that were answered.

import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { edgeRecords, OUTPUT_SIZE, Records, randomRecords, randomWords } from "./vectors.mjs";

const FOLDER = fileURLToPath(new URL("fixtures/", import.meta.url));
const RANDOM_COUNT = 3000;
/** [offset in an output record, bytes] of each column. */
const COLUMNS = [
  [0, 8],
  [8, 2],
  [10, 2],
  [16, 8],
  [24, 2],
];

/** The questions of an operation's fixture: edge values, then random ones of a fixed seed. */
export function fixtureRecords(operation) {
  const edges = edgeRecords(operation);
  const count = operation.operands + (operation.memory ? 1 : 0) === 0 ? 0 : RANDOM_COUNT;
  const random = randomRecords(operation, count, randomWords(operation.number + 1));
  const all = new Records(edges.count + random.count);
  all.bytes.set(edges.bytes);
  all.bytes.set(random.bytes, edges.bytes.length);
  all.count = edges.count + random.count;
  return all;
}

const checksum = (records) => createHash("sha256").update(records.bytes).digest().subarray(0, 8);
const path = (operation) => `${FOLDER}${operation.name}.br`;

/** Writes the answers (output records) to fixtureRecords(operation). */
export function writeFixture(operation, records, answers) {
  const bytes = new Uint8Array(8 + records.count * 22);
  bytes.set(checksum(records));
  let at = 8;
  for (const [offset, size] of COLUMNS) {
    for (let i = 0; i < records.count; i++) {
      const from = i * OUTPUT_SIZE + offset;
      bytes.set(answers.subarray(from, from + size), at);
      at += size;
    }
  }
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 };
  writeFileSync(path(operation), brotliCompressSync(bytes, { params }));
}

/** The recorded output records for `records`, which must be fixtureRecords(operation). */
export function readFixture(operation, records) {
  const bytes = brotliDecompressSync(readFileSync(path(operation)));
  if (!checksum(records).equals(bytes.subarray(0, 8))) {
    throw new Error(
      `${path(operation)}: recorded for other operands than vectors.mjs makes now; ` +
        "run node test/float80/record.mjs on an x86 Linux host with gcc",
    );
  }
  const answers = new Uint8Array(records.count * OUTPUT_SIZE);
  let at = 8;
  for (const [offset, size] of COLUMNS) {
    for (let i = 0; i < records.count; i++) {
      answers.set(bytes.subarray(at, at + size), i * OUTPUT_SIZE + offset);
      at += size;
    }
  }
  return answers;
}
