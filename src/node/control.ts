// What the outside can ask of a node, and what a node announces.
//
// `NodeControl` is served by comlink (src/node/worker_main.ts) and used by Cluster (src/api). Events
// go the other way, over a port of their own, in the order in which they happened.

import type { NodeId, Pid } from "../abi/types.js";
import type { CheckpointRequest, CheckpointResult } from "../checkpoint/checkpoint_service.js";
import type { HaltAfter, RestartRequest, RestartResult } from "../checkpoint/restart_service.js";
import type { NodeState } from "../cluster/membership.js";
import type { NodeSystem } from "../cluster/partitions.js";
import type { CrossingRecord, StateForm } from "../cross_system/messages.js";
import type { RootRequest } from "../fs/guest_root.js";
import type { TranslatedRegion } from "../machine/translator.js";
import { MECHANISM_NAMES, type MechanismName } from "../migration/messages.js";
import type { MigrationPhases } from "../migration/migration_report.js";
import type { SpaceIdentity } from "../migration/spaces.js";
import type { LatencyCounts } from "../mm/latencies.js";
import type { PrefetchCounts } from "../mm/page_uses.js";
import type { PlacementPolicy } from "../scheduler/policies.js";
import type { DebugAnswer, DebugRequest } from "./debug_service.js";
import type { AreaPages } from "./page_states.js";
import type { NodeSamples } from "./profiler.js";
import type { PublishedPort, PublishResult } from "./published_ports.js";
import type { PumaControl, PumaPartition } from "./puma_control.js";

/** How a process moves; see MechanismName. */
export type Mechanism = MechanismName;

export const MECHANISMS: readonly Mechanism[] = MECHANISM_NAMES;

/** How a process moves when nobody asks for something else. */
export const DEFAULT_MECHANISM: Mechanism = "push";

export type { HaltAfter, MigrationPhases };

/** How instructions are executed: one by one, or translated to WebAssembly where they are hot. */
export type Engine = "interpreter" | "jit";

export const ENGINES: readonly Engine[] = ["interpreter", "jit"];

/** Translation, where nobody asks for something else. */
export const DEFAULT_ENGINE: Engine = "jit";

/** Moves a process to the next node again and again. */
export interface MigrateEvery {
  readonly every: number;
  readonly unit: "instructions" | "microseconds";
  readonly mechanism: Mechanism;
}

/** What a node is started with. */
export interface NodeConfiguration {
  readonly id: NodeId;
  /** All nodes of the cluster, this one too. */
  readonly nodes: readonly NodeId[];
  readonly memoryBytes: number;
  /** What a program's migrate call means by "the default". */
  readonly mechanism: Mechanism;
  readonly engine: Engine;
  /** Keep what was translated, for NodeControl.translatedRegions. */
  readonly logsTranslations?: boolean;
  /** Take a sample of each task after so many of its instructions, for NodeControl.samples. */
  readonly profilePeriod?: number;
  /** How processes that are started without a policy are spread. */
  readonly policy: PlacementPolicy;
  /** Print system calls. */
  readonly strace: boolean;
  /** Clocks and random numbers are computed from it, so that a run on one node repeats exactly. */
  readonly seed?: number;
  /** The kernel release that uname tells. */
  readonly release?: string;
  readonly core: WebAssembly.Module;
  /** The compute partition. */
  readonly puma?: PumaPartition;
  /** Nodes that run OSF/1; those of no partition run Linux. */
  readonly osfNodes?: readonly NodeId[];
  /** How processes go from one system to another. */
  readonly crossing: { readonly form: StateForm; readonly compress: boolean };
  /** Console 0. */
  readonly console: ConsoleSettings;
}

/** The streams that programs are started on. */
export interface ConsoleSettings {
  /** Descriptors 0, 1 and 2 of a process that is started on it are a terminal. */
  readonly isTerminal: boolean;
  /** The host's terminal neither echoes nor edits: the node's line discipline does. */
  readonly isRaw?: boolean;
  readonly rows: number;
  readonly columns: number;
}

/** A directory of the host that programs may see, at its own path. */
export interface MountRequest {
  readonly path: string;
  readonly isReadOnly: boolean;
}

export type { RootRequest };

export type RootResult =
  | { readonly kind: "ready" }
  | { readonly kind: "refused"; readonly reason: string };

/** A program to start. */
export interface SpawnRequest {
  /** Path in the guest's tree; a name without a slash is looked for in the PATH of `env`. */
  readonly program: string;
  readonly argv: readonly string[];
  readonly env: readonly string[];
  /** Current directory in the guest's tree. */
  readonly directory: string;
  /** User and group; 1000 unless given. */
  readonly user?: number;
  readonly migrateEvery?: MigrateEvery;
  /** New threads of the process go to the nodes in turn; its first thread stays. */
  readonly spreadsThreads?: boolean;
  readonly haltAfter?: HaltAfter;
  /** It stands before its first instruction, for a debugger. */
  readonly isDebugged?: boolean;
  /** How it and its children are spread; the node's own policy unless given. */
  readonly policy?: PlacementPolicy;
  /** The console that its descriptors 0, 1 and 2 are; 0 unless given. */
  readonly console?: number;
}

/** Why a program could not be started, with the status that a shell gives (126 or 127). */
export interface SpawnRefusal {
  readonly kind: "refused";
  readonly status: number;
  /** One sentence for the user. */
  readonly reason: string;
}

export type SpawnResult = { readonly kind: "started"; readonly pid: Pid } | SpawnRefusal;

/** "marked": the process moves as soon as it stands at the boundary of the kernel. */
export type MigrateResult =
  | { readonly kind: "marked" }
  | { readonly kind: "refused"; readonly reason: string };

/** How a process ended: wait(2). */
export type ExitStatus =
  | { readonly kind: "exited"; readonly status: number }
  | { readonly kind: "killed"; readonly signal: number; readonly message: string };

/** A migration that has happened. */
export interface MigrationRecord {
  readonly pid: Pid;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly mechanism: Mechanism;
  /** From the moment at which the task stands still to its first instruction at the destination,
   * without the initialization. */
  readonly frozenMicros: number;
  readonly phases: MigrationPhases;
  /** Pages of the process on the source when it stood still. */
  readonly pagesResident: number;
  /** Pages that went along with the task. */
  readonly pagesMoved: number;
  readonly bytesMoved: number;
  /** Instructions that the process had executed. */
  readonly instructions: number;
}

/**
 * The cluster's file cache at one node: where the pages came from that its tasks have read, of
 * files that more than one node or process uses.
 */
export interface FileCacheStatistics {
  /** Pages that this kernel has now. */
  readonly pages: number;
  /** Found in this node's memory. */
  readonly local: number;
  /** Came from the memory of another node. */
  readonly remote: readonly { readonly node: NodeId; readonly pages: number }[];
  /** Read from the medium here; written to it, of what was written through mappings. */
  readonly disk: number;
  readonly written: number;
  /** Given up to make room. */
  readonly evicted: number;
}

/** Counts of one node since it started. */
export interface NodeStatistics {
  readonly node: NodeId;
  readonly instructions: number;
  /** Page faults by how they were answered. */
  readonly faults: {
    readonly zero: number;
    readonly file: number;
    readonly link: number;
    readonly spurious: number;
  };
  /** Pages and bytes that arrived here, by cause. */
  readonly pagesMoved: Readonly<Record<"demand" | "prefetch" | "push" | "basic", number>>;
  /** Of the prefetched pages: those that were used, and those that were not (so far). */
  readonly prefetches: PrefetchCounts;
  /** Pages that processes had accessed here when they ended here. */
  readonly pagesTouched: number;
  /** From a fault that waits for another node until its task can go on, in microseconds. */
  readonly faultLatencies: LatencyCounts;
  readonly fileCache: FileCacheStatistics;
  /** Pages that went to other nodes for want of frames; that are here for others now. */
  readonly paging: { readonly out: number; readonly lent: number };
  readonly bytesMoved: number;
  readonly messagesSent: number;
  readonly frames: { readonly total: number; readonly taken: number; readonly most: number };
}

/** A process now, on the node that has it. */
export interface ProcessInformation {
  readonly pid: Pid;
  readonly node: NodeId;
  readonly state: string;
  readonly command: string;
  readonly residentPages: number;
  /** The identity of its address space, if that is linked. */
  readonly space: SpaceIdentity | undefined;
  /** Nodes that have pages of it. */
  readonly dependsOn: readonly NodeId[];
}

/** A node now. */
export interface NodeInformation {
  readonly processes: readonly ProcessInformation[];
  /** Pages that processes have left behind, by the address space. */
  readonly left: readonly (readonly [SpaceIdentity, number])[];
  readonly system: NodeSystem;
  /** Processes may come. */
  readonly isInService: boolean;
  /** Tasks that want to run, smoothed. */
  readonly load: number;
  readonly frames: { readonly total: number; readonly taken: number };
  readonly fileCache: FileCacheStatistics;
  readonly instructions: number;
}

export interface NodeControl extends PumaControl {
  information(): NodeInformation;
  /** The node on which a program of this policy is to begin. */
  place(policy: PlacementPolicy | undefined): NodeId;
  /** A node has joined; `port` leads there. */
  connect(node: NodeId, port: unknown): void;
  /** Whether a node takes processes. */
  setNodeState(node: NodeId, state: NodeState): void;
  /** Sends everything away; a sentence when something must stay. */
  drain(): Promise<string | undefined>;
  mount(request: MountRequest): void;
  /** Puts the tree of `--root` in place, before the first program starts. */
  useRoot(request: RootRequest): RootResult;
  /** On the first node: connections to a port of the host go to the cluster's loopback. */
  publish(port: PublishedPort): Promise<PublishResult>;
  spawn(request: SpawnRequest): Promise<SpawnResult>;
  /** Marks a process, wherever it is now, to move to a node. */
  migrate(pid: Pid, node: NodeId, mechanism: Mechanism): Promise<MigrateResult>;
  /** Saves a process, wherever it is now, to an image. */
  checkpoint(pid: Pid, request: CheckpointRequest): Promise<CheckpointResult>;
  /** What a debugger wants of a process, wherever it is now. */
  debug(pid: Pid, request: DebugRequest): Promise<DebugAnswer>;
  /** Starts the process of an image on this node. */
  restart(request: RestartRequest): Promise<RestartResult>;
  /** False: there is no such process. Signal 0 only asks. */
  signal(pid: Pid, signal: number): boolean;
  /** On the first node: a new console; its number. */
  openConsole(settings: ConsoleSettings): number;
  closeConsole(console: number): void;
  /** Bytes for a console's standard input; null at its end. */
  feedInput(console: number, bytes: Uint8Array | null): void;
  /** The terminal of a console has another size. */
  resizeConsole(console: number, rows: number, columns: number): void;
  /** So many bytes of output events have been dealt with: their writer may go on. */
  outputTaken(console: number, sizeBytes: number): void;
  statistics(): NodeStatistics;
  /** All regions translated since the start; none unless the node was started to log them. */
  translatedRegions(): readonly TranslatedRegion[];
  /** What was sampled since the start; nothing unless the node was started with a period. */
  samples(): NodeSamples;
  /** A file of this node's tree, whole; undefined when there is none that can be read. */
  readFile(path: string): Uint8Array | undefined;
  /**
   * What this node has of a process's address space, which has an identity once it is linked; empty
   * when it knows nothing of it.
   */
  pages(pid: Pid, space: SpaceIdentity | undefined): readonly AreaPages[];
  /** A node is gone: there are hosts whose channels do not tell that they have closed. */
  lose(node: NodeId, reason: string): void;
  shutDown(): void;
}

/** A process of yod's that was to move and goes on where it is. */
export interface CrossingFailure {
  /** Puma's process id; 0 for a process that is none of yod's. */
  readonly pid: number;
  readonly rank: number;
  readonly job: number;
  readonly node: NodeId;
  readonly reason: string;
}

export type NodeEvent =
  /** The first one: the node answers from now on. */
  | { readonly kind: "ready" }
  | {
      readonly kind: "output";
      readonly console: number;
      readonly stream: "output" | "error";
      readonly bytes: Uint8Array;
    }
  | { readonly kind: "inputWanted"; readonly console: number }
  | { readonly kind: "exit"; readonly pid: Pid; readonly status: ExitStatus }
  | { readonly kind: "migration"; readonly record: MigrationRecord }
  /** A process of yod's has moved to another node, and system. */
  | { readonly kind: "crossing"; readonly record: CrossingRecord }
  /** One goes on where it is, and why. */
  | { readonly kind: "crossingFailed"; readonly failure: CrossingFailure }
  /** The process needs no other node's memory (any more): the node that it came from may go. */
  | { readonly kind: "independent"; readonly pid: Pid; readonly node: NodeId }
  /** A process that was to move goes on where it is. */
  | {
      readonly kind: "migrationFailed";
      readonly pid: Pid;
      readonly node: NodeId;
      readonly reason: string;
    }
  /** A process has come to the moment at which it halts by itself; it waits to be saved. */
  | { readonly kind: "halted"; readonly pid: Pid; readonly node: NodeId }
  /** A thread has stopped for its debugger, because of a signal, and with it its process. */
  | {
      readonly kind: "debugStop";
      readonly pid: Pid;
      readonly node: NodeId;
      readonly thread: number;
      readonly signal: number;
    }
  | { readonly kind: "strace"; readonly pid: Pid; readonly line: string };
