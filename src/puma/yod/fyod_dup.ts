// dup and dup2 of processes of which one node serves the console's three descriptors and another the
// files (yod -fyod K). Numbers tell the server: 0 to 2 are the console's. So a copy whose number is
// the other server's goes to that one, with the file's handle; the file stays where it is. Original
// and copy then keep a position each, where on one server they share it.

import { Errno } from "../../abi/errno.js";
import type { FileTable } from "../../fs/file_table.js";
import type { OpenFileState } from "../../fs/file_table_state.js";
import type { OpenFile } from "../../fs/open_file.js";

/** Descriptor numbers, the last included; one alone is taken even if it is in use. */
export interface NumberRange {
  readonly first: number;
  readonly last: number;
}

/** A copy that gets one of these numbers, the lowest that is free, at another server. */
export interface Adoption extends NumberRange {
  readonly pid: number;
  readonly file: OpenFileState;
}

export const LAST_STANDARD = 2;
const STANDARD: NumberRange = { first: 0, last: LAST_STANDARD };
const FILES: NumberRange = { first: LAST_STANDARD + 1, last: Number.POSITIVE_INFINITY };
const ALL: NumberRange = { first: 0, last: Number.POSITIVE_INFINITY };

export interface Duplication {
  readonly table: FileTable;
  readonly old: number;
  /** -1: the lowest that is free. */
  readonly wanted: number;
  /** Gives a copy to the process's other server; undefined: this one serves all numbers. */
  readonly handOver:
    | ((file: OpenFile, range: NumberRange, done: (result: number) => void) => void)
    | undefined;
}

/** Answers the new descriptor or a negated error number. */
export function duplicate(request: Duplication, answer: (result: number) => void): void {
  const { table, old, wanted, handOver } = request;
  const file = table.get(old);
  if (file === undefined || wanted >= table.limit) {
    answer(-Errno.EBADF);
    return;
  }
  if (wanted === old) {
    answer(old);
    return;
  }
  const only = wanted >= 0 ? [{ first: wanted, last: wanted }] : undefined;
  if (handOver === undefined) {
    answer(placeCopy(table, file, only?.[0] ?? ALL));
    return;
  }
  const ranges = only ?? [STANDARD, FILES];
  const tryRange = (index: number): void => {
    const range = ranges[index] as NumberRange;
    const next = (result: number) => {
      if (result === -Errno.EMFILE && index + 1 < ranges.length) tryRange(index + 1);
      else answer(result);
    };
    const isHere = range.last <= LAST_STANDARD === old <= LAST_STANDARD;
    if (isHere) next(placeCopy(table, file, range));
    else handOver(file, range, next);
  };
  tryRange(0);
}

/** Puts a file under the lowest free number of a range; -EMFILE. */
export function placeCopy(table: FileTable, file: OpenFile, { first, last }: NumberRange): number {
  if (first === last) {
    table.set(first, file, false);
    return first;
  }
  if (last === Number.POSITIVE_INFINITY) return table.add(file, false, first);
  for (let number = first; number <= last; number += 1) {
    if (table.get(number) !== undefined) continue;
    table.set(number, file, false);
    return number;
  }
  return -Errno.EMFILE;
}
