// Copying a file from the lower to the upper tree of an overlay.

import { Errno } from "../abi/errno.js";
import { AccessMode } from "../abi/fcntl.js";
import { isBlock } from "./block.js";
import type { DirectoryEntry } from "./file_handle.js";
import type { FileStatus, FileTime } from "./file_status.js";
import type { Inode } from "./inode.js";
import type { OpenFile } from "./open_file.js";

const CHUNK = 1 << 20;

/** Copies `size` bytes; 0 or a negated error number. */
export function copyContent(from: Inode, to: Inode, size: number): number {
  const source = from.open(AccessMode.O_RDONLY);
  if (typeof source === "number") return source;
  const target = to.open(AccessMode.O_WRONLY);
  if (typeof target === "number") {
    source.release();
    return target;
  }
  const file = (flags: number): OpenFile => ({
    kind: source.kind,
    handle: { node: 0, id: 0 },
    flags,
    position: 0,
    path: "",
    references: 1,
    state: undefined,
  });
  const buffer = new Uint8Array(Math.min(size, CHUNK));
  let result = 0;
  for (let done = 0; done < size; ) {
    const count = source.read(file(0), buffer, done);
    if (isBlock(count) || count < 0) result = isBlock(count) ? -Errno.EIO : count;
    if (isBlock(count) || count <= 0) break;
    const written = target.write(file(1), buffer.subarray(0, count), done);
    if (written !== count) result = isBlock(written) || written >= 0 ? -Errno.ENOSPC : written;
    if (result < 0) break;
    done += count;
  }
  source.release();
  target.release();
  return result;
}

/** Mode, owner and times; the times only of content that was copied. */
export function copyAttributes(to: Inode, status: FileStatus, withTimes: boolean): void {
  const { mode, uid, gid } = status;
  // A layer that cannot keep an owner (a directory of the host) keeps the rest.
  if (to.setAttributes({ uid, gid }) < 0) to.setAttributes({ mode: mode & 0o7777 });
  const times = { accessedNs: ns(status.accessed), modifiedNs: ns(status.modified) };
  to.setAttributes({ mode: mode & 0o7777, ...(withTimes && times) });
}

function ns({ seconds, nanoseconds }: FileTime): bigint {
  return BigInt(seconds) * 1_000_000_000n + BigInt(nanoseconds);
}

/** The entries of a directory's inode, without `.` and `..`. */
export function listedEntries(directory: Inode): readonly DirectoryEntry[] | number {
  const lister = directory as Inode & { entries?(): readonly DirectoryEntry[] | number };
  return lister.entries?.() ?? -Errno.ENOTDIR;
}
