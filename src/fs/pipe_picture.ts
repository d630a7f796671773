// A pipe as data, for a checkpoint image: what it holds, and how many have its ends.

import type { FileHandle } from "./file_handle.js";
import type { NodeFiles } from "./node_files.js";
import type { OpenFile } from "./open_file.js";
import { type PipeEnd, PipeHandle } from "./pipe.js";

/** All there is to know of a pipe without a name, seen from one of its ends. Plain data. */
export interface PipePicture {
  /** The pipe's number at its home. */
  readonly id: number;
  readonly end: PipeEnd;
  readonly capacity: number;
  /** What was written and not read yet. */
  readonly bytes: Uint8Array;
  /** Descriptions of its two ends, wherever they are. */
  readonly ends: number;
}

/** The picture of a pipe's end; undefined for a FIFO's, or another file's. */
export function pictureOf(handle: FileHandle): PipePicture | undefined {
  if (!(handle instanceof PipeHandle) || handle.hasName) return undefined;
  const { id, capacity, queue, readers, writers } = handle.pipe;
  const bytes = new Uint8Array(queue.length);
  queue.look(bytes);
  return { id, end: handle.end, capacity, bytes, ends: readers + writers };
}

/** The same of a description, wherever the pipe is. @throws ReplyStop */
export function picturePipe(files: NodeFiles, file: OpenFile): PipePicture | undefined {
  const { node, id } = file.handle;
  if (files.successors.of(node) === files.node) return pictureOf(files.handle(file));
  const reply = files.ask(node, { op: "pipePicture" }, id);
  return reply.kind === "pipe" ? reply.picture : undefined;
}
