// System V shared memory (shmget(2), shmctl(2)) as one node asks another: the cluster has one table
// of segments, on the first node. What travels of a segment's memory is its container.

import type { ContainerInfo } from "../container/messages.js";
import type { InterprocessUsers, ObjectsAgain, SegmentPicture } from "./interprocess_picture.js";
import type { IpcAsker, IpcChange, IpcLook, IpcPermissions } from "./ipc_table.js";

/** Bytes of a segment, the largest as far as an i386 process can show it; segments. */
export const SegmentLimit = { SHMMIN: 1, SHMMAX: 2 ** 31, SHMMNI: 4096 } as const;

/** What shmctl(IPC_STAT) tells. Times in seconds; SHM_DEST and SHM_LOCKED in the mode. */
export interface SegmentState extends IpcPermissions {
  readonly size: number;
  readonly creator: number;
  readonly lastUser: number;
  readonly attachedSeconds: number;
  readonly detachedSeconds: number;
  readonly changedSeconds: number;
  readonly attached: number;
}

export type SegmentRequest = IpcAsker &
  (
    | { readonly ask: "get"; readonly key: number; readonly size: number; readonly flags: number }
    | { readonly ask: "attach"; readonly id: number; readonly writes: boolean }
    | { readonly ask: "detach"; readonly container: number }
    | ({ readonly ask: "state" } & IpcLook)
    | { readonly ask: "information" }
    | { readonly ask: "set"; readonly id: number; readonly change: IpcChange }
    | { readonly ask: "lock"; readonly id: number; readonly isLocked: boolean }
    | { readonly ask: "remove"; readonly id: number }
  );

export interface SegmentReply {
  /** An identifier, 0, or a negated error number. */
  readonly result: number;
  /** attach. */
  readonly container?: ContainerInfo;
  readonly size?: number;
  readonly state?: SegmentState;
  /** information: of all segments. */
  readonly segments?: number;
  readonly pages?: number;
}

/** The table, on the node that has it. */
export interface SegmentHome {
  serve(request: SegmentRequest): SegmentReply;
  pictures(users: InterprocessUsers): readonly SegmentPicture[];
  isFree(picture: SegmentPicture): boolean;
  makeAgain(pictures: readonly SegmentPicture[]): ObjectsAgain["containers"];
}
