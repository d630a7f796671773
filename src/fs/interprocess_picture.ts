// The System V objects that some processes use, as data, for an image of these processes: those
// that one of them has made or used last. What a segment holds is memory, which goes with the
// processes that show it; of one that nobody shows the pages are here.

import type { ContainerInfo } from "../container/messages.js";
import type { IpcPermissions } from "./ipc_table.js";

export interface ObjectPicture {
  readonly id: number;
  readonly permissions: IpcPermissions;
  readonly changedSeconds: number;
  readonly creator: number;
}

export interface SegmentPicture extends ObjectPicture {
  readonly size: number;
  readonly lastUser: number;
  readonly attachedSeconds: number;
  readonly detachedSeconds: number;
  readonly isRemoved: boolean;
  readonly isLocked: boolean;
  /** The number of its container, by which areas name it. */
  readonly container: number;
  readonly pages: readonly (readonly [object: number, bytes: Uint8Array])[];
}

export interface SemaphorePicture extends ObjectPicture {
  readonly values: readonly number[];
  readonly pids: readonly number[];
  readonly operatedSeconds: number;
  /** By process: what is added to each semaphore when it ends. */
  readonly adjustments: readonly (readonly [pid: number, by: readonly number[]])[];
}

/** A task's operation that waits, or has been performed without its knowing. */
export interface WaitingPicture {
  readonly task: number;
  readonly id: number;
  readonly pid: number;
  readonly operations: readonly {
    readonly index: number;
    readonly change: number;
    readonly undo: boolean;
    readonly noWait: boolean;
  }[];
  readonly isDone: boolean;
}

export interface MessageQueuePicture extends ObjectPicture {
  readonly messages: readonly { readonly type: number; readonly bytes: Uint8Array }[];
  readonly capacity: number;
  readonly sentSeconds: number;
  readonly receivedSeconds: number;
  readonly lastSender: number;
  readonly lastReceiver: number;
}

export interface InterprocessPicture {
  readonly segments: readonly SegmentPicture[];
  readonly semaphores: readonly SemaphorePicture[];
  readonly waiting: readonly WaitingPicture[];
  readonly messages: readonly MessageQueuePicture[];
}

/** The processes whose objects are asked for. */
export interface InterprocessUsers {
  readonly pids: readonly number[];
  /** Containers that they show. */
  readonly containers: readonly number[];
}

/** What became of objects that were to be as they were. */
export interface ObjectsAgain {
  readonly result: number;
  /** An object that is in the way, as the end of a sentence. */
  readonly needs?: string;
  /** The segments' containers, by their numbers in the picture. */
  readonly containers?: readonly (readonly [container: number, info: ContainerInfo])[];
}
