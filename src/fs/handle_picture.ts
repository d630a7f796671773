// Handles as data, of which others are made that are as they were: when a process arrives with what
// is its own (epoll), when the home of a file leaves the cluster, and from a checkpoint image.

import type { FileHandle } from "./file_handle.js";
import type { InotifyPicture } from "./inotify.js";
import type { NodeFiles } from "./node_files.js";
import type { HandleReference, OpenFile } from "./open_file.js";
import type { PipeEnd } from "./pipe.js";
import type { QueuePicture } from "./posix_queue.js";
import type { TerminalPicture } from "./pseudo_terminal.js";
import type { SocketPicture } from "./socket_picture.js";
import type { TextPicture } from "./text_handle.js";

/** A descriptor in an epoll set. */
export interface EpollItem {
  readonly descriptor: number;
  readonly events: number;
  readonly data: bigint;
}

/** What goes with its process and is made anew wherever that is; descriptors are the process's. */
export type PortablePicture =
  | { readonly kind: "epoll"; readonly items: readonly EpollItem[] }
  | { readonly kind: "signals"; readonly mask: bigint }
  | { readonly kind: "process"; readonly pid: number };

/** All there is to know of a pipe, seen from one of its ends. */
export interface PipePicture {
  readonly kind: "pipe";
  /** The pipe's number at its home. */
  readonly id: number;
  readonly end: PipeEnd;
  readonly capacity: number;
  /** What was written and not read yet. */
  readonly bytes: Uint8Array;
  /** Descriptions of its two ends, wherever they are. */
  readonly ends: number;
  /** A FIFO, found by its path. */
  readonly isNamed: boolean;
}

export interface CounterPicture {
  readonly kind: "counter";
  readonly count: bigint;
  readonly isSemaphore: boolean;
}

export interface TimerPicture {
  readonly kind: "timer";
  readonly clock: number;
  /** Nanoseconds to the next expiry; undefined: it does not run. */
  readonly leftNs: number | undefined;
  readonly intervalNs: number;
  /** Expiries that have not been read. */
  readonly expired: number;
}

/** What a file in memory holds: permission bits, seal bits, and its bytes but for holes. */
export interface MemoryContent {
  readonly mode: number;
  readonly seals: number;
  readonly size: number;
  readonly pieces: readonly { readonly position: number; readonly bytes: Uint8Array }[];
}

export interface MemoryPicture extends MemoryContent {
  readonly kind: "memory";
  /** It is found by its path, where it may be still. */
  readonly isNamed: boolean;
}

/** Of what is at home on the first node, and made there (making_again.ts). */
export type HomePicture = SocketPicture | TerminalPicture | QueuePicture;

export function isAtHome(picture: HandlePicture): picture is HomePicture {
  const { kind } = picture;
  return kind === "socket" || kind === "terminal" || kind === "queue";
}

/** Plain data. */
export type HandlePicture =
  | PortablePicture
  | HomePicture
  | PipePicture
  | CounterPicture
  | TimerPicture
  | InotifyPicture
  | TextPicture
  | MemoryPicture;

/** A handle, and how many descriptions refer to it, wherever they are. */
export interface Pictured {
  /** Undefined: none can be drawn. */
  readonly picture: HandlePicture | undefined;
  readonly references: number;
}

/** The picture of a description, wherever its handle is. @throws ReplyStop */
export function pictureFile(files: NodeFiles, file: OpenFile): Pictured {
  const { node, id } = file.handle;
  if (files.successors.of(node) === files.node) return picturedHandle(files, file.handle);
  const reply = files.ask(node, { op: "picture" }, id);
  return reply.kind === "picture" ? reply.pictured : NOTHING;
}

/** That of a handle of this node. */
export function picturedHandle(files: NodeFiles, reference: HandleReference): Pictured {
  const counted = files.handles.find(reference);
  if (counted === undefined) return NOTHING;
  return { picture: drawn(counted.handle), references: counted.references };
}

const NOTHING: Pictured = { picture: undefined, references: 0 };

/** The picture of a handle of this node. */
export function drawn(handle: FileHandle): HandlePicture | undefined {
  return handle.portable() ?? handle.picture();
}
