// What the source program and the destination program of a migration between systems say to each
// other, and what is announced of it. Times are the cluster's monotonic clock in nanoseconds.

import type { NodeId } from "../abi/types.js";
import type { NodeSystem } from "../cluster/partitions.js";
import type { FileTableState } from "../fs/file_table_state.js";
import type { Adoption } from "../puma/yod/fyod_dup.js";
import type { LinuxImage } from "./direct_conversion.js";
import type { PageImage } from "./page_image.js";

/** How the state travels: in the destination's own structures, or as the neutral state. */
export type StateForm = "direct" | "neutral";

export const STATE_FORMS: readonly StateForm[] = ["direct", "neutral"];

interface SourceTimes {
  readonly stoppedNs: number;
  /** What extracting took; with the waiting for files, it was over at `extractedNs`. */
  readonly extractNs: number;
  readonly extractedNs: number;
  readonly convertedNs: number;
}

export interface StateMessage {
  readonly kind: "state";
  /** Names this migration at its source. */
  readonly id: number;
  readonly pid: number;
  readonly from: NodeSystem;
  readonly content:
    | { readonly form: "direct"; readonly image: LinuxImage }
    | { readonly form: "neutral"; readonly state: Uint8Array };
  readonly pages: PageImage;
  readonly emptyPages: number;
  readonly times: SourceTimes;
}

export type CrossingMessage =
  | StateMessage
  /** The process lives at the destination: the source may forget it. */
  | { readonly kind: "arrived"; readonly id: number; readonly pid: number }
  /** It cannot be rebuilt there: it goes on at the source. */
  | { readonly kind: "refused"; readonly id: number; readonly reason: string }
  /** It was ended at its source while it was on its way. */
  | { readonly kind: "abandon"; readonly pid: number };

export interface MoveRequest {
  readonly pid: number;
  readonly node: NodeId;
}

/** Whether a rank is on its way, or why it stays. */
export type MoveAnswer =
  | { readonly kind: "marked" }
  | { readonly kind: "refused"; readonly reason: string };

declare module "../cluster/messenger.js" {
  interface Services {
    crossing: CrossingMessage;
  }
}

declare module "../cluster/remote_call.js" {
  interface Procedures {
    /** To a file server: the descriptors of a process that leaves Puma. */
    takeFiles: { readonly argument: number; readonly result: FileTableState };
    /** To a file server: those of one that has come to Puma. */
    giveFiles: {
      readonly argument: { readonly pid: number; readonly files: FileTableState };
      readonly result: boolean;
    };
    /** To a file server: a copy of a file that the process has open at another one. */
    adoptFile: { readonly argument: Adoption; readonly result: number };
    /** Marks a process of yod's to move, by its Puma process id. */
    moveProcess: { readonly argument: MoveRequest; readonly result: MoveAnswer };
  }
}

/** One migration between systems, as it is announced. */
export interface CrossingRecord {
  /** Puma's process id. */
  readonly pid: number;
  readonly rank: number;
  readonly job: number;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly fromSystem: NodeSystem;
  readonly toSystem: NodeSystem;
  readonly form: StateForm;
  readonly compressed: boolean;
  /** In microseconds, in the order in which they pass. */
  readonly micros: {
    /** From the moment at which it stands still until its files are here, without extracting. */
    readonly freeze: number;
    readonly extract: number;
    /** At both ends; compressing and expanding are part of it. */
    readonly convert: number;
    readonly transfer: number;
    readonly rebuild: number;
    /** Until its first instruction at the destination. */
    readonly restart: number;
  };
  /** The sum: from standing still to the first instruction. */
  readonly frozenMicros: number;
  /** Of pages and state. */
  readonly bytesMoved: number;
  readonly pagesMoved: number;
  readonly pagesEmpty: number;
}
