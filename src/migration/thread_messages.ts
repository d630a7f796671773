// What the nodes of a process whose threads are on several nodes say to each other.
//
// A process has a home: the node that its kernel side is on, with all of its tasks. A thread that
// is placed elsewhere only executes there:
//
//   home                                        the thread's node
//     place, with areas and container ids ----->   executes
//                            <----- trap           a system call, an exception, or summoned
//     performs the call, delivers signals
//     resume, with registers -------------->       executes
//     drop --------------------------------->      the thread has ended, or goes elsewhere
//
// Between two nodes all of this keeps its order, and its place among the messages of containers.

import type { NodeId } from "../abi/types.js";
import type { SiteId } from "../container/identifiers.js";
import type { SpacePicture } from "../ghost/space_picture.js";
import type { Exit } from "../machine/exit.js";
import type { MigrationRequest, TlsDescriptor } from "../task/task.js";
import type { Usage } from "../task/thread_group.js";
import type { MechanismName } from "./messages.js";
import type { MigrationSchedule } from "./schedule.js";
import type { SpaceIdentity } from "./spaces.js";

/** What a thread needs to execute, each time. */
export interface ThreadState {
  /** CPU_STATE_BYTES of the core's state page. */
  readonly cpu: Uint8Array;
  readonly tls: readonly (TlsDescriptor | undefined)[];
}

export interface PlaceMessage {
  readonly kind: "place";
  readonly tid: number;
  readonly tgid: number;
  readonly name: string;
  readonly personality: string;
  readonly usage: Pick<Usage, "instructions" | "userNs" | "systemNs">;
  readonly state: ThreadState;
  readonly identity: SpaceIdentity;
  /** The address space at the process's home. */
  readonly homeSite: SiteId;
  /** Undefined: the areas have not changed since the node was told of them last. */
  readonly picture: SpacePicture | undefined;
  readonly version: number;
  readonly mechanism: MechanismName;
  readonly schedule: MigrationSchedule | undefined;
  readonly markedNs: number;
  readonly stoppedNs: number;
  readonly sentNs: number;
  readonly from: number;
}

/** Where a thread is to go, and when it was marked and stood still for it. */
export interface ThreadMove extends MigrationRequest {
  readonly stoppedNs: number;
}

export interface TrapMessage {
  readonly kind: "trap";
  readonly tid: number;
  readonly cpu: Uint8Array;
  /** Why the core stopped; "slice" when the thread was summoned, or is to go elsewhere. */
  readonly exit: Exit;
  readonly usage: Pick<Usage, "instructions" | "userNs" | "systemNs">;
  /** The thread's node could not give it a page: its process is to be killed, with this sentence. */
  readonly complaint: string | undefined;
  /** A migration that is due, by the schedule or by who asked the thread's node. */
  readonly migration: ThreadMove | undefined;
  readonly schedule: MigrationSchedule | undefined;
}

export type ThreadMessage =
  | PlaceMessage
  | { readonly kind: "resume"; readonly tid: number; readonly state: ThreadState }
  | TrapMessage
  | { readonly kind: "summon"; readonly tid: number }
  | { readonly kind: "drop"; readonly tid: number }
  /** To the home of a thread that waits there: the node that has its place leaves. */
  | { readonly kind: "leave"; readonly tid: number; readonly target: NodeId }
  /** The areas have changed; the node says when it has taken them. */
  | {
      readonly kind: "areas";
      readonly identity: SpaceIdentity;
      readonly version: number;
      readonly picture: SpacePicture;
    }
  | {
      readonly kind: "areasTaken";
      readonly identity: SpaceIdentity;
      readonly version: number;
    };

declare module "../cluster/messenger.js" {
  interface Services {
    thread: ThreadMessage;
  }
}
