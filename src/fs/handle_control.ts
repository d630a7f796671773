// Small things that only one kind of open file has, asked and changed: seals, a pipe's capacity, a
// timer. They cannot wait, and the file may be at home on another node.

import type { MemoryContent } from "./handle_picture.js";
import type { NodeFiles } from "./node_files.js";
import { EVERY_NODE, type OpenFile } from "./open_file.js";
import { resultOf } from "./remote_files.js";

export type HandleControl =
  /** F_GET_SEALS, and F_ADD_SEALS where there are some to `add`. */
  | { readonly control: "seals"; readonly add: number | undefined }
  /** F_GETPIPE_SZ, and F_SETPIPE_SZ where a size is `wanted`. */
  | { readonly control: "capacity"; readonly wanted: number | undefined }
  /** What a new file in memory, and what a pipe that holds nothing is to hold (a restart). */
  | { readonly control: "content"; readonly content: MemoryContent }
  | { readonly control: "refill"; readonly capacity: number; readonly bytes: Uint8Array }
  /** timerfd_gettime, and timerfd_settime where there is a change. */
  | { readonly control: "timer"; readonly change: TimerChange | undefined };

/** A timer's next expiry, from now on in nanoseconds (undefined: it is stopped), and its interval. */
export interface TimerChange {
  readonly afterNs: number | undefined;
  readonly intervalNs: number;
}

export interface TimerSetting {
  /** The clock that absolute times are in: 0 CLOCK_REALTIME, 1 CLOCK_MONOTONIC. */
  readonly clock: number;
  /** Nanoseconds to the next expiry (0: not running) and between expiries. */
  readonly leftNs: number;
  readonly intervalNs: number;
}

export interface ControlReply {
  /** A negated error number: -EINVAL for another kind of file. */
  readonly result: number;
  /** As it was before a change. */
  readonly timer?: TimerSetting;
}

/** Asks an open file, wherever it is. @throws ReplyStop */
export function controlFile(
  files: NodeFiles,
  file: OpenFile,
  operation: HandleControl,
): ControlReply {
  const { node, id } = file.handle;
  if (node === EVERY_NODE || files.successors.of(node) === files.node) {
    return files.handle(file).control(operation);
  }
  const reply = files.ask(node, { op: "control", operation }, id);
  return reply.kind === "control" ? reply.reply : { result: resultOf(reply) };
}
