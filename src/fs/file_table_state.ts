// What a ghost carries of a descriptor table.
//
// Two descriptors of one description (dup) are still one afterwards, so the descriptions are listed
// once and the descriptors refer to them. Writing a state retains each handle: the state is a
// further holder of it. The arriving table takes that over; a state that is thrown away must be
// released.

import type { FileTable } from "./file_table.js";
import type { PortablePicture } from "./handle_picture.js";
import type { NodeFiles } from "./node_files.js";
import type { FileKind, HandleReference, OpenFile } from "./open_file.js";

export interface OpenFileState {
  readonly kind: FileKind;
  readonly handle: HandleReference;
  readonly flags: number;
  readonly position: number;
  readonly path: string;
  readonly state?: PortablePicture;
}

export interface FileTableState {
  readonly limit: number;
  readonly lockOwner?: string;
  readonly files: readonly OpenFileState[];
  readonly descriptors: readonly {
    readonly number: number;
    /** Index into `files`. */
    readonly file: number;
    readonly closeOnExec: boolean;
  }[];
}

/** What migration does with each field of a FileTable; a test compares it with the class. */
export const FILE_TABLE_MIGRATION = {
  limit: ["saved", ""],
  lockOwner: ["saved", ""],
  references: ["rebuilt", "counted from the tasks that arrive"],
} as const;

export function exportFileTable(table: FileTable, files: NodeFiles): FileTableState {
  const distinct: OpenFile[] = [];
  const descriptors = table.open().map((number) => {
    const file = table.get(number) as OpenFile;
    if (!distinct.includes(file)) distinct.push(file);
    return { number, file: distinct.indexOf(file), closeOnExec: table.isCloseOnExec(number) };
  });
  for (const file of distinct) files.retain(file);
  const states = distinct.map((file) => {
    const state = portable(file, files);
    return state === undefined ? exportOpenFile(file) : { ...exportOpenFile(file), state };
  });
  const { limit, lockOwner } = table;
  const state = { limit, files: states, descriptors };
  return lockOwner === undefined ? state : { ...state, lockOwner };
}

/** What a handle of this node gives along. */
function portable(file: OpenFile, files: NodeFiles): PortablePicture | undefined {
  const isHere = file.kind === "event" && file.handle.node === files.node;
  return isHere ? files.handle(file).portable() : undefined;
}

/**
 * Fills an empty table; the descriptions take over the references that the state held.
 *
 * @param describe makes a description; tables of processes that share one are given the same.
 */
export function importFileTable(
  state: FileTableState,
  table: FileTable,
  describe: (file: OpenFileState) => OpenFile = importOpenFile,
): void {
  const made = state.files.map(describe);
  table.limit = state.limit;
  table.lockOwner = state.lockOwner;
  for (const { number, file, closeOnExec } of state.descriptors) {
    const description = made[file];
    if (description === undefined) throw new RangeError(`descriptor ${number} names no file`);
    table.set(number, description, closeOnExec);
  }
}

/** Gives back what `exportFileTable` retained, for a state that no table will take over. */
export function releaseFileTable(state: FileTableState, files: NodeFiles): void {
  for (const file of state.files) files.release(importOpenFile(file));
}

export function exportOpenFile(file: OpenFile): OpenFileState {
  const { kind, handle, flags, position, path } = file;
  return { kind, handle: { ...handle }, flags, position, path };
}

export function importOpenFile(state: OpenFileState): OpenFile {
  return { state: undefined, ...state, references: 0 };
}
