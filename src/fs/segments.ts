// System V shared memory (shmget(2), shmctl(2)) as one node asks another: the cluster has one table
// of segments, on the first node. What travels of a segment's memory is its container.

import { Errno } from "../abi/errno.js";
import type { ContainerInfo } from "../container/messages.js";
import type { NodeFiles } from "./node_files.js";

/** What shmctl(IPC_STAT) tells. Times in seconds. */
export interface SegmentState {
  readonly key: number;
  readonly size: number;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly creatorUid: number;
  readonly creatorGid: number;
  readonly creator: number;
  readonly lastUser: number;
  readonly attachedSeconds: number;
  readonly detachedSeconds: number;
  readonly changedSeconds: number;
  readonly attached: number;
}

interface Asker {
  readonly pid: number;
  readonly uid: number;
  readonly gid: number;
}

export type SegmentRequest = Asker &
  (
    | { readonly ask: "get"; readonly key: number; readonly size: number; readonly flags: number }
    | { readonly ask: "attach"; readonly id: number; readonly writes: boolean }
    | { readonly ask: "detach"; readonly container: number }
    | { readonly ask: "state"; readonly id: number }
    | {
        readonly ask: "set";
        readonly id: number;
        readonly change: { readonly uid: number; readonly gid: number; readonly mode: number };
      }
    | { readonly ask: "remove"; readonly id: number }
  );

export interface SegmentReply {
  /** An identifier, 0, or a negated error number. */
  readonly result: number;
  /** attach. */
  readonly container?: ContainerInfo;
  readonly size?: number;
  /** state. */
  readonly state?: SegmentState;
}

/** The table, on the node that has it. */
export interface SegmentHome {
  serve(request: SegmentRequest): SegmentReply;
}

/** Asks the table, wherever it is. @throws ReplyStop */
export function askSegments(files: NodeFiles, request: SegmentRequest): SegmentReply {
  if (files.networkHome === files.node) {
    return files.segments?.serve(request) ?? { result: -Errno.ENOSYS };
  }
  const reply = files.ask(files.networkHome, { op: "segment", request });
  return reply.kind === "segment" ? reply.reply : { result: -Errno.EIO };
}
