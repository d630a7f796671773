// The entries of directories: getdents64, and what other systems lay out in their own way. Source:
// getdents(2).

import { Errno } from "../../abi/errno.js";
import { FileType } from "../../abi/fcntl.js";
import { DIRENT, DIRENT64 } from "../../abi/structures_file.js";
import { type CallResult, isBlock } from "../../fs/block.js";
import type { DirectoryEntry } from "../../fs/file_handle.js";
import type { OpenFile } from "../../fs/open_file.js";
import { address, descriptor, size } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full } from "./call_definition.js";

export const directoryCalls: readonly CallDefinition[] = [
  full("getdents64", [descriptor, address, size], (call, fd, at, bytes) =>
    readEntries(call, fd, at, bytes),
  ),
  full("getdents", [descriptor, address, size], (call, fd, at, bytes) =>
    readEntries(call, fd, at, bytes, oldEntry),
  ),
];

/** One entry as a system lays it out; `next` is the position behind it. */
export type EntryLayout = (entry: DirectoryEntry, name: Uint8Array, next: number) => Uint8Array;

function linuxEntry({ inode, type }: DirectoryEntry, name: Uint8Array, next: number): Uint8Array {
  const record = Math.ceil((DIRENT64.size + name.length + 1) / 8) * 8;
  const bytes = new Uint8Array(record);
  const fields = { d_ino: inode, d_off: next, d_reclen: record, d_type: type >>> 12 };
  DIRENT64.write(new DataView(bytes.buffer), 0, fields);
  bytes.set(name, DIRENT64.size);
  return bytes;
}

/** struct linux_dirent: the type is its last byte. */
function oldEntry({ inode, type }: DirectoryEntry, name: Uint8Array, next: number): Uint8Array {
  const record = Math.ceil((DIRENT.size + name.length + 2) / 4) * 4;
  const bytes = new Uint8Array(record);
  DIRENT.write(new DataView(bytes.buffer), 0, { d_ino: inode, d_off: next, d_reclen: record });
  bytes.set(name, DIRENT.size);
  bytes[record - 1] = type >>> 12;
  return bytes;
}

/** The position of a directory is the index of its next entry. */
export function readEntries(
  call: Call,
  fd: number,
  buffer: number,
  length: number,
  layout: EntryLayout = linuxEntry,
): CallResult {
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  const found = call.handle(file).entries(file.position === 0, call.resume);
  if (typeof found === "number" || isBlock(found)) return found;
  const entries = [...found, ...mountedEntries(call, file, found)];
  const into = call.memory.bytes(buffer, Math.min(length, 1 << 20), true);
  let at = 0;
  while (file.position < entries.length) {
    const entry = entries[file.position];
    if (entry === undefined) break;
    const record = layout(entry, new TextEncoder().encode(entry.name), file.position + 1);
    if (at + record.length > into.length) {
      if (at === 0) return -Errno.EINVAL;
      break;
    }
    into.set(record, at);
    at += record.length;
    file.position += 1;
  }
  return at;
}

/** Mount points in a directory that its file system does not have. */
function mountedEntries(
  call: Call,
  file: OpenFile,
  found: readonly DirectoryEntry[],
): DirectoryEntry[] {
  const names = call.vfs.mounts.namesIn(file.path);
  if (names.size === 0) return [];
  const known = new Set(found.map(({ name }) => name));
  const missing = [...names].filter((name) => !known.has(name));
  return missing.map((name) => ({ name, inode: 1, type: FileType.S_IFDIR }));
}
