// An open file description (Linux's `struct file`): plain data, so that it can move with its task.
//
// What a description refers to stays where it is: the handle (file_handle.ts) on the inode's home
// node. Descriptions move, inodes and dentries do not (paper G, 4.3); the operations are found by
// the reference, locally on the home node and through RemoteFiles elsewhere.

import { OpenFlag } from "../abi/fcntl.js";
import type { PortablePicture } from "./handle_picture.js";

/** Everything that can be open. */
export type FileKind =
  | "host"
  | "directory"
  | "console"
  | "memory"
  | "pipe"
  | "socket"
  | "event"
  /** A POSIX message queue. */
  | "queue"
  | "null"
  | "zero"
  | "full"
  | "random"
  | "text"
  /** Named only (O_PATH). */
  | "path"
  /** The end of a pseudo-terminal that a terminal emulator has. */
  | "master";

/** A handle, cluster-wide: the node that has it, and its number there. */
export interface HandleReference {
  /** Home node. A device that every node has (null, zero, ...) has the node `EVERY_NODE`. */
  readonly node: number;
  readonly id: number;
}

/** Home of what any node can serve by itself. */
export const EVERY_NODE = -1;

/** Flags that act at open only. */
const OPENING = OpenFlag.O_CREAT | OpenFlag.O_EXCL | OpenFlag.O_NOCTTY | OpenFlag.O_TRUNC;

/** What a description keeps of the flags of open(2). */
export function keptFlags(flags: number): number {
  return flags & ~OPENING;
}

export interface OpenFile {
  readonly kind: FileKind;
  readonly handle: HandleReference;
  /** O_* of open(2) without the creation flags; F_SETFL changes O_APPEND and O_NONBLOCK. */
  flags: number;
  /** Byte offset of the next read or write; the index of the next entry for a directory. */
  position: number;
  /** Absolute path in the guest's tree, as /proc/pid/fd shows it. */
  readonly path: string;
  /** Descriptors on this node that refer to it (dup, fork). The last one closes the handle. */
  references: number;
  /** What a handle that is made anew on each node came with, until it has been made. */
  state: PortablePicture | undefined;
}

/** Kinds with a position that lseek may change. */
const SEEKABLE: ReadonlySet<FileKind> = new Set<FileKind>([
  "host",
  "directory",
  "memory",
  "text",
  "null",
  "zero",
  "full",
  "random",
]);

export function isSeekable(file: OpenFile): boolean {
  return SEEKABLE.has(file.kind);
}

/** What migration does with each field of an OpenFile; a test compares it with the type. */
export const OPEN_FILE_MIGRATION = {
  kind: ["saved", ""],
  handle: ["saved", "the handle itself stays on its home node"],
  flags: ["saved", ""],
  position: ["saved", "a description shared by tasks on two nodes has one position on each"],
  path: ["saved", ""],
  references: ["rebuilt", "counted again from the descriptors that arrive"],
  state: ["saved", "told by the handle when the description leaves"],
} as const satisfies Record<keyof OpenFile, readonly ["saved" | "rebuilt" | "dropped", string]>;
