// What stat tells about a file (inode(7)), in a form of its own: the i386 layouts of four
// generations of the call are made from it at the edge.

import { FileType, S_IFMT } from "../abi/fcntl.js";

/** A moment: seconds since 1970 and nanoseconds within the second. */
export interface FileTime {
  readonly seconds: number;
  readonly nanoseconds: number;
}

export interface FileStatus {
  readonly device: number;
  readonly inode: number;
  /** Type (S_IF*) and permission bits. */
  readonly mode: number;
  readonly links: number;
  readonly uid: number;
  readonly gid: number;
  /** Device number of a device file, else 0. */
  readonly rdev: number;
  readonly size: number;
  readonly blockSize: number;
  /** 512-byte units. */
  readonly blocks: number;
  readonly accessed: FileTime;
  readonly modified: FileTime;
  readonly changed: FileTime;
}

export const EPOCH: FileTime = { seconds: 0, nanoseconds: 0 };

/** A status with the fields that matter given, the rest those of an empty file. */
export function fileStatus(given: Partial<FileStatus> & { readonly mode: number }): FileStatus {
  return {
    device: 1,
    inode: 1,
    links: 1,
    uid: 0,
    gid: 0,
    rdev: 0,
    size: 0,
    blockSize: 4096,
    blocks: 0,
    accessed: EPOCH,
    modified: EPOCH,
    changed: EPOCH,
    ...given,
  };
}

export function isDirectory(status: FileStatus): boolean {
  return (status.mode & S_IFMT) === FileType.S_IFDIR;
}

export function isSymlink(status: FileStatus): boolean {
  return (status.mode & S_IFMT) === FileType.S_IFLNK;
}

export function isRegular(status: FileStatus): boolean {
  return (status.mode & S_IFMT) === FileType.S_IFREG;
}

/** A FIFO, socket or device, by its mode. */
export function isSpecial(mode: number): boolean {
  const type = mode & S_IFMT;
  return type !== FileType.S_IFREG && type !== FileType.S_IFDIR && type !== FileType.S_IFLNK;
}

/** Nanoseconds since 1970 as a FileTime. */
export function fileTime(ns: bigint): FileTime {
  const second = 1_000_000_000n;
  let seconds = ns / second;
  if (ns < 0n && seconds * second !== ns) seconds -= 1n;
  return { seconds: Number(seconds), nanoseconds: Number(ns - seconds * second) };
}
