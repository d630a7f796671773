// A job of yod: what was asked for, and what is known of each of its processes. Plain records; the
// transitions are yod's.

import type { NodeId } from "../../abi/types.js";
import type { MigrationSchedule } from "../../migration/schedule.js";
import type { LoadParameters, Placement, ProcessEnd } from "../pct/messages.js";

/** One program of a job; `-F loadfile` has several, which share one group. */
export interface ProgramRequest {
  /** Path in the service node's tree. */
  readonly program: string;
  readonly argv: readonly string[];
  /** `-sz`: `4`, `2x3`, `all`. */
  readonly size: string;
}

/** A parallel program for yod to start. */
export interface JobRequest {
  readonly programs: readonly ProgramRequest[];
  readonly env: readonly string[];
  /** 0: all that is left. */
  readonly heapBytes: number;
  readonly stackBytes: number;
  readonly commBytes: number;
  /** -proc: kept for the program to read. */
  readonly procMode: number;
  readonly priority: number;
  /** Nodes that run other jobs may be taken. */
  readonly share: boolean;
  /** A call that Puma lacks ends the process that makes it, instead of moving it. */
  readonly deficiencyAborts?: boolean;
  /** The processes move between the partitions again and again. */
  readonly migrateEvery?: Omit<MigrationSchedule, "next">;
  /** -fyod: file servers, this many service nodes. */
  readonly fileServers: number;
  /** Its standard streams; 0 unless given. */
  readonly console?: number;
}

/** The number of the job, or why it was not started. */
export type JobStart =
  | { readonly kind: "started"; readonly job: number }
  | { readonly kind: "refused"; readonly reason: string };

/** yod's exit status: 0 normal, 1 abnormal, 2 load failed. */
export interface JobEnd {
  readonly status: 0 | 1 | 2;
  /** By rank; undefined for one that was ended with the others. */
  readonly ends: readonly (ProcessEnd | undefined)[];
  /** One sentence for each thing that went wrong. */
  readonly complaints: readonly string[];
}

export interface JobProcess {
  readonly rank: number;
  readonly node: NodeId;
  readonly program: number;
  pid: number;
  isLoaded: boolean;
  isReady: boolean;
  end: ProcessEnd | undefined;
}

/** The processes of one program of a job. */
export interface JobProgram {
  readonly image: Uint8Array;
  readonly parameters: LoadParameters;
  readonly tree: readonly Placement[];
}

/** What a job has on the nodes that it was given: ranks, trees, load parameters. */
export interface JobPlacement {
  readonly programs: readonly JobProgram[];
  readonly processes: readonly JobProcess[];
  readonly shape: string;
}

export interface Job {
  readonly id: number;
  readonly request: JobRequest;
  /** Another one for each try to load it. */
  placement: JobPlacement;
  readonly console: number;
  readonly startedNs: number;
  state: "loading" | "running" | "ending";
  attempt: number;
  /** Ctrl-C so far. */
  interrupts: number;
  /** Signals that came while it was loaded: a node may hear of them before it hears of the job. */
  readonly early: number[];
  readonly complaints: string[];
  readonly waiters: ((end: JobEnd) => void)[];
}
