// What a cluster is made with, what it announces, and what can be asked of its processes and nodes.
// The class is in cluster.ts.

import type { NodeId, Pid } from "../abi/types.js";
import type { NodeState } from "../cluster/membership.js";
import type { CrossingRecord, MoveAnswer } from "../cross_system/messages.js";
import type {
  CrossingFailure,
  Engine,
  ExitStatus,
  FileCacheStatistics,
  Mechanism,
  MigrationRecord,
  NodeConfiguration,
  ProcessInformation,
} from "../node/control.js";
import type { PolicyName } from "../puma/pct/policy.js";
import type { JobEnd, JobStart } from "../puma/yod/job.js";
import type { PlacementPolicy } from "../scheduler/policies.js";

/** What a cluster is made with; everything has a default. */
export interface ClusterOptions {
  /** How many nodes; default 1, at most 64 in one process. */
  readonly nodes?: number;
  /** Memory of each node in MiB; default 128, as in paper G, 5.1. */
  readonly memoryMiB?: number;
  readonly engine?: Engine;
  /** Keep what is translated, for `translatedRegions`. */
  readonly logsTranslations?: boolean;
  /** Take a sample of each task after so many of its instructions, for `profile`. */
  readonly profilePeriod?: number;
  /** What a program's own migrate call means by "the default"; "gobelins" unless given. */
  readonly mechanism?: Mechanism;
  /** How processes that are started without a policy are spread; "none" unless given. */
  readonly policy?: PlacementPolicy;
  /** Emit a "strace" event for each system call. */
  readonly strace?: boolean;
  /**
   * Clocks and random numbers are computed from it (an integer): a run on one node repeats exactly.
   */
  readonly seed?: number;
  /** The kernel release that uname tells; "6.1.0-gobelins" unless given. */
  readonly release?: string;
  readonly console?: NodeConfiguration["console"];
  /** How processes go from one system to another: directly and uncompressed unless given. */
  readonly crossing?: Partial<NodeConfiguration["crossing"]>;
  /** The last so many nodes run Puma: the compute partition of yod. */
  readonly puma?: PumaOptions;
  /** So many nodes before these run OSF/1: a second service partition. */
  readonly osf?: number;
  /**
   * Takes what programs write, and resolves when that has gone: programs that write faster wait. It
   * is
   * called for each "output" event, after its listeners; left out, output is gone when they return.
   */
  readonly takeOutput?: (event: OutputEvent) => Promise<void>;
}

/** The compute partition. */
export interface PumaOptions {
  readonly nodes: number;
  /** Nodes of a row of its mesh; as square as can be when left out. */
  readonly meshWidth?: number;
  /** How its PCTs schedule; "single" unless given. */
  readonly policy?: PolicyName;
}

/** Bytes that a program wrote to standard output or error. */
export interface OutputEvent {
  readonly node: NodeId;
  readonly console: number;
  readonly stream: "output" | "error";
  readonly bytes: Uint8Array;
}

/** What a cluster announces. Typed; see NodeEvent for what a node says. */
export type ClusterEvents = {
  /** A program has written something. */
  output(event: OutputEvent): void;
  /** A program waits for input of a console that has none: see `Cluster.feedInput`. */
  inputWanted(event: { console: number }): void;
  /** A program has been started by this cluster object. */
  started(event: { pid: Pid; node: NodeId; command: string }): void;
  /** A process has ended. */
  exit(event: { pid: Pid; status: ExitStatus }): void;
  /** A process has moved, and executes at the destination. */
  migration(record: MigrationRecord): void;
  /** A process of yod's has moved to another node, and system. */
  crossing(record: CrossingRecord): void;
  /** One was to move and goes on where it is. */
  crossingFailed(failure: CrossingFailure): void;
  /** No other node than `node` has pages of the process any more. */
  independent(event: { pid: Pid; node: NodeId }): void;
  /** A process that was to move goes on where it is. */
  migrationFailed(event: { pid: Pid; node: NodeId; reason: string }): void;
  /** A process waits for its checkpoint (SpawnRequest.haltAfter). */
  halted(event: { pid: Pid; node: NodeId }): void;
  /** A thread has stopped for its debugger, because of a signal. */
  debugStop(event: { pid: Pid; node: NodeId; thread: number; signal: number }): void;
  /** A system call has returned, as a line of text; only with `ClusterOptions.strace`. */
  strace(event: { node: NodeId; pid: Pid; line: string }): void;
  /** A node has joined. */
  nodeAdded(event: { node: NodeId }): void;
  /** A node takes no processes any more. */
  nodeDraining(event: { node: NodeId }): void;
  /** A node has left in good order. */
  nodeRemoved(event: { node: NodeId }): void;
  /** A node is gone. Processes that were on it or needed it end with an error. */
  nodeLost(event: { node: NodeId; reason: string }): void;
};

/** A started process. */
export interface ClusterProcess {
  readonly kind: "started";
  readonly pid: Pid;
  /** Resolves when it has ended; rejects with NodeLost when a node that it was on is lost. */
  readonly exited: Promise<ExitStatus>;
}

/** A process that goes on from an image. */
export interface RestartedProcess extends ClusterProcess {
  /** From the request to the moment at which it could run. */
  readonly openMicros: number;
}

/** A started job of yod. */
export interface ClusterJob {
  readonly kind: "started";
  readonly job: number;
  readonly ended: Promise<JobEnd>;
  /** Sends a signal to every process of the job. */
  signal(signal: number): Promise<void>;
  /** Marks a rank to move to a node, of whichever system; "crossing" tells when it has. */
  move(rank: number, node: NodeId): Promise<MoveAnswer>;
  /** Ctrl-C: SIGTERM, the next time SIGKILL, then the nodes are reset. */
  interrupt(): Promise<void>;
}

/** Why a job could not be started. */
export type JobRefusal = Extract<JobStart, { kind: "refused" }>;

/** A process of the cluster, with what lies elsewhere of it. */
export interface ClusterProcessInformation extends Omit<ProcessInformation, "space"> {
  /** Pages of it that are on other nodes. */
  readonly residentElsewhere: number;
}

/** A node of the cluster. */
export interface ClusterNodeInformation {
  readonly node: NodeId;
  readonly state: NodeState;
  /** The process of the host that it is a thread of. */
  readonly pid: number;
  /** The system that it runs. */
  readonly command: string;
  readonly processes: number;
  /** Tasks that want to run, smoothed. */
  readonly load: number;
  readonly residentPages: number;
  readonly totalPages: number;
  readonly fileCache: FileCacheStatistics;
  readonly instructions: number;
  /** Nodes that have pages of its processes. */
  readonly dependsOn: readonly NodeId[];
}

/** A node's worker ended without being asked to, or did not start. */
export class NodeLost extends Error {
  readonly node: NodeId;
  constructor(node: NodeId, reason: string, what: "is lost" | "did not start" = "is lost") {
    super(`node ${node} ${what}: ${reason}`);
    this.node = node;
  }
}
