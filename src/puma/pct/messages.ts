// What yod and the PCTs say to each other. All of it is plain data.
//
//     yod                     PCT of position 0        PCTs of positions 1, 2     ...
//      | load (image) -----------> | load --------------------> |
//      | <--- loaded (pid) --------| <------ loaded (to yod, each for itself)
//      |                           |        the processes start
//      | <--- ready ---------------|        each, when its library is set up
//      | go (nid and pid maps) --> | go (down the same tree)
//      | <--- ended ---------------|

import type { NodeId } from "../../abi/types.js";
import type { MigrationSchedule } from "../../migration/schedule.js";
import type { ProcessFault } from "../../personality/puma/traps.js";

/** How one program of a job is loaded; the same for all its processes. */
export interface LoadParameters {
  readonly program: string;
  readonly argv: readonly string[];
  readonly env: readonly string[];
  /** 0: all memory that is left. */
  readonly heapBytes: number;
  readonly stackBytes: number;
  readonly commBytes: number;
  readonly procMode: number;
  readonly priority: number;
  readonly umask: number;
  /** `--migrate-every`: between the partitions, again and again. */
  readonly migrateEvery: Omit<MigrationSchedule, "next"> | undefined;
  readonly deficiencyAborts: boolean;
  readonly meshWidth: number;
  readonly meshHeight: number;
  /** Processes of the job. */
  readonly groupSize: number;
  readonly yod: NodeId;
  /** Who serves files: process `rank` is served by entry `rank % length`. */
  readonly fileServers: readonly NodeId[];
}

/** One place of the tree by which the image fans out: position i passes it to 2i+1 and 2i+2. */
export interface Placement {
  readonly node: NodeId;
  readonly rank: number;
}

export type PctMessage =
  | {
      readonly kind: "load";
      readonly job: number;
      /** Counts the tries; answers of an earlier one are old news. */
      readonly attempt: number;
      readonly parameters: LoadParameters;
      readonly tree: readonly Placement[];
      readonly position: number;
      /** The executable file. */
      readonly image: Uint8Array;
    }
  | {
      readonly kind: "go";
      readonly job: number;
      readonly tree: readonly Placement[];
      readonly position: number;
      /** By rank. */
      readonly nids: Uint32Array;
      readonly pids: Uint32Array;
    }
  /** From yod, or from another process by nodekill; passed on to where the process has gone. */
  | { readonly kind: "signalProcess"; readonly pid: number; readonly signal: number }
  /** The job's processes of this try and earlier ones go, without further news of them. */
  | { readonly kind: "remove"; readonly job: number; readonly attempt: number }
  /** One of them, which may have moved: passed on to where it has gone. */
  | { readonly kind: "removeProcess"; readonly pid: number };

/** To a node's QK itself, whatever state its PCT is in: a new PCT is loaded, the job's processes go. */
export type QkMessage = { readonly kind: "reset"; readonly job: number };

/** How a process ended. */
export type ProcessEnd =
  | { readonly kind: "exited"; readonly status: number }
  | { readonly kind: "killed"; readonly signal: number }
  | {
      readonly kind: "faulted";
      readonly fault: ProcessFault;
      /** Code addresses, the innermost first. */
      readonly backtrace: readonly number[];
    };

export type YodMessage =
  | {
      readonly kind: "loaded";
      readonly job: number;
      readonly attempt: number;
      readonly rank: number;
      readonly pid: number;
    }
  | {
      readonly kind: "loadFailed";
      readonly job: number;
      readonly attempt: number;
      readonly rank: number;
      readonly reason: string;
    }
  | { readonly kind: "ready"; readonly job: number; readonly rank: number }
  | {
      readonly kind: "ended";
      readonly job: number;
      readonly rank: number;
      readonly end: ProcessEnd;
    }
  /** To the file server of a process that has ended: its files are to be closed. */
  | { readonly kind: "released"; readonly pid: number };

declare module "../../cluster/messenger.js" {
  interface Services {
    pct: PctMessage;
    yod: YodMessage;
    qk: QkMessage;
    /** HEADER and body in one buffer; see portal/wire.ts. */
    portal: ArrayBuffer;
  }
}
