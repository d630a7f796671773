// A cluster of emulated nodes: the library's entry point, which the command line and the page use.
//
//   const cluster = await Cluster.create({ nodes: 2 }, nodeHost());
//   const process = await cluster.spawn({ program: "mgs", argv: ["mgs", "500"], ... });
//   cluster.on("output", ({ bytes }) => ...);
//   await cluster.migrate(process.pid, 1, "gobelins");
//   const status = await process.exited;
//   await cluster.close();
//
// Every node is a worker; any two are joined by a channel. The first process is at home on node 0.

import { EventEmitter } from "node:events";
import type typedEmitter from "typed-emitter";
import { type NodeId, nodeId, type Pid, pid } from "../abi/types.js";
import type { CheckpointRequest, CheckpointResult } from "../checkpoint/checkpoint_service.js";
import type { RestartRequest, RestartResult } from "../checkpoint/restart_service.js";
import type { CrossingRecord, MoveAnswer } from "../cross_system/messages.js";
import {
  type CrossingFailure,
  DEFAULT_ENGINE,
  DEFAULT_MECHANISM,
  type Engine,
  type ExitStatus,
  type Mechanism,
  type MigrateResult,
  type MigrationRecord,
  type MountRequest,
  type NodeConfiguration,
  type NodeEvent,
  type NodeStatistics,
  type ProcessInformation,
  type RootRequest,
  type SpawnRefusal,
  type SpawnRequest,
} from "../node/control.js";
import type { PumaPartition } from "../node/puma_control.js";
import type { PolicyName } from "../puma/pct/policy.js";
import type { JobEnd, JobRequest, JobStart } from "../puma/yod/job.js";
import type { MeshView } from "../puma/yod/showmesh.js";
import type { NodeWorker, Port, WorkerHost } from "./worker_host.js";

export interface ClusterOptions {
  /** How many nodes; default 1, at most 64 in one process. */
  readonly nodes?: number;
  /** Memory of each node in MiB; default 128, as in paper G, 5.1. */
  readonly memoryMiB?: number;
  readonly engine?: Engine;
  /** What a program's own migrate call means by "the default"; "gobelins" unless given. */
  readonly mechanism?: Mechanism;
  /** Emit a "strace" event for each system call. */
  readonly strace?: boolean;
  readonly console?: NodeConfiguration["console"];
  /** How processes go from one system to another: directly and uncompressed unless given. */
  readonly crossing?: Partial<NodeConfiguration["crossing"]>;
  /** The last so many nodes run Puma: the compute partition of yod. */
  readonly puma?: PumaOptions;
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
  readonly stream: "output" | "error";
  readonly bytes: Uint8Array;
}

/** A node is told of output that is gone when it is so much: one message for many small writes. */
const TAKEN_BATCH_BYTES = 2 ** 18;

/** What a cluster announces. Typed; see NodeEvent for what a node says. */
export type ClusterEvents = {
  output(event: OutputEvent): void;
  inputWanted(): void;
  exit(event: { pid: Pid; status: ExitStatus }): void;
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
  strace(event: { node: NodeId; pid: Pid; line: string }): void;
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

/** A node's worker ended without being asked to, or did not start. */
/** A started job of yod. */
export interface ClusterJob {
  readonly kind: "started";
  readonly job: number;
  readonly ended: Promise<JobEnd>;
  signal(signal: number): Promise<void>;
  /** Marks a rank to move to a node, of whichever system; "crossing" tells when it has. */
  move(rank: number, node: NodeId): Promise<MoveAnswer>;
  /** Ctrl-C: SIGTERM, the next time SIGKILL, then the nodes are reset. */
  interrupt(): Promise<void>;
}

type JobRefusal = Extract<JobStart, { kind: "refused" }>;

export class NodeLost extends Error {
  readonly node: NodeId;
  constructor(node: NodeId, reason: string, what: "is lost" | "did not start" = "is lost") {
    super(`node ${node} ${what}: ${reason}`);
    this.node = node;
  }
}

export const MOST_NODES = 64;
const DEFAULT_MEMORY_MIB = 128;

interface Waiter {
  resolve(status: ExitStatus): void;
  reject(error: Error): void;
}

export class Cluster extends (EventEmitter as new () => typedEmitter.default<ClusterEvents>) {
  readonly #workers = new Map<NodeId, NodeWorker>();
  readonly #waiters = new Map<Pid, Waiter>();
  /** Exits that were announced before anyone waited. */
  readonly #ended = new Map<Pid, ExitStatus>();
  readonly #takeOutput: ClusterOptions["takeOutput"];
  #takenBytes = 0;
  #closing = false;
  #lost: NodeLost | undefined;

  private constructor(options: ClusterOptions) {
    super();
    this.#takeOutput = options.takeOutput;
  }

  /** @throws NodeLost when a node does not start; the others are ended again. */
  static async create(options: ClusterOptions, host: WorkerHost): Promise<Cluster> {
    const count = options.nodes ?? 1;
    if (!Number.isInteger(count) || count < 1 || count > MOST_NODES) {
      throw new RangeError(`a cluster has 1 to ${MOST_NODES} nodes, not ${count}`);
    }
    const cluster = new Cluster(options);
    const nodes = Array.from({ length: count }, (_, index) => nodeId(index));
    const core = await host.compileCore();
    const ports = connectAll(nodes, host);
    const started = await Promise.allSettled(
      nodes.map(async (id) => {
        const configuration = configurationOf(id, nodes, core, options);
        const worker = await host.startNode(configuration, ports.get(id) as Map<NodeId, Port>, {
          onEvent: (event) => cluster.#receive(id, event),
          onFailure: (reason) => cluster.#lose(id, reason),
        });
        cluster.#workers.set(id, worker);
      }),
    );
    const failed = started.findIndex((result) => result.status === "rejected");
    const failure = started[failed];
    if (failure?.status !== "rejected") return cluster;
    await cluster.close();
    const { reason } = failure;
    const sentence = reason instanceof Error ? reason.message : String(reason);
    throw new NodeLost(nodeId(failed), sentence, "did not start");
  }

  get nodes(): readonly NodeId[] {
    return [...this.#workers.keys()].sort((a, b) => a - b);
  }

  /** Shows a directory of the host to programs, at its own path, on every node. */
  async mount(request: MountRequest): Promise<void> {
    await Promise.all(this.nodes.map((id) => this.#control(id).mount(request)));
  }

  /**
   * Puts another tree in place of the bare one, on every node, before the first program starts.
   * @throws Error with a sentence when it cannot be used.
   */
  async useRoot(request: RootRequest): Promise<void> {
    for (const id of this.nodes) {
      const result = await this.#control(id).useRoot(request);
      if (result.kind === "refused") throw new Error(result.reason);
    }
  }

  /** The console's terminal has another size. */
  async resizeConsole(rows: number, columns: number): Promise<void> {
    await this.#control(nodeId(0)).resizeConsole(rows, columns);
  }

  /** Starts a program on a node (default 0). A refusal is data: the program, not the cluster, failed. */
  async spawn(
    request: SpawnRequest,
    node: NodeId = nodeId(0),
  ): Promise<ClusterProcess | SpawnRefusal> {
    const result = await this.#control(node).spawn(request);
    if (result.kind === "refused") return result;
    return { kind: "started", pid: result.pid, exited: this.#exit(result.pid) };
  }

  /** Marks a process to move; the "migration" event tells when it has. */
  migrate(pid: Pid, to: NodeId, mechanism: Mechanism): Promise<MigrateResult> {
    return this.#control(nodeId(0)).migrate(pid, to, mechanism);
  }

  /**
   * Saves a process to an image file (absolute path of the host) as soon as it stands at the
   * boundary
   * of the kernel. One that is not left running ends as if by SIGKILL.
   */
  checkpoint(pid: Pid, request: CheckpointRequest): Promise<CheckpointResult> {
    return this.#control(nodeId(0)).checkpoint(pid, request);
  }

  /** Starts the process of an image on a node. The directories that it saw must be mounted. */
  async restart(
    request: RestartRequest,
    node: NodeId = nodeId(0),
  ): Promise<ClusterProcess | Extract<RestartResult, { kind: "refused" }>> {
    const result = await this.#control(node).restart(request);
    if (result.kind === "refused") return result;
    const started = pid(result.pid);
    return { kind: "started", pid: started, exited: this.#exit(started) };
  }

  /** yod: starts a parallel program on the compute partition; `ended` resolves with its end. */
  async yod(request: JobRequest): Promise<ClusterJob | JobRefusal> {
    const service = this.#control(nodeId(0));
    const start = await service.startJob(request);
    if (start.kind === "refused") return start;
    const { job } = start;
    return {
      kind: "started",
      job,
      ended: service.awaitJob(job),
      signal: (signal) => service.signalJob(job, signal),
      move: (rank, node) => service.moveRank(job, rank, node),
      interrupt: () => service.interruptJob(job),
    };
  }

  /** The compute partition's mesh and the jobs on it. */
  mesh(): Promise<MeshView> {
    return this.#control(nodeId(0)).mesh();
  }

  /** The PCT of a compute node: its state, an injected fault, a new one in its place. */
  pct(node: NodeId): Pick<NodeWorker["control"], "pctStatus" | "faultPct" | "reloadPct"> {
    return this.#control(node);
  }

  /** Sends a signal to a process, wherever it is. */
  async signal(pid: Pid, signal: number): Promise<void> {
    await this.#control(nodeId(0)).signal(pid, signal);
  }

  /** Bytes for the console's standard input; null at its end. */
  async feedInput(bytes: Uint8Array | null): Promise<void> {
    await this.#control(nodeId(0)).feedInput(bytes);
  }

  statistics(): Promise<NodeStatistics[]> {
    return Promise.all(this.nodes.map((id) => this.#control(id).statistics()));
  }

  async processes(): Promise<ProcessInformation[]> {
    const lists = await Promise.all(this.nodes.map((id) => this.#control(id).processes()));
    return lists.flat();
  }

  /** Ends all nodes. Nothing is left running. */
  async close(): Promise<void> {
    this.#closing = true;
    await Promise.all([...this.#workers.values()].map((worker) => worker.terminate()));
    this.#workers.clear();
  }

  #control(node: NodeId): NodeWorker["control"] {
    const worker = this.#workers.get(node);
    if (!worker) throw this.#lost ?? new RangeError(`there is no node ${node} in this cluster`);
    return worker.control;
  }

  #exit(pid: Pid): Promise<ExitStatus> {
    return new Promise((resolve, reject) => {
      const ended = this.#ended.get(pid);
      if (ended) resolve(ended);
      else if (this.#lost) reject(this.#lost);
      else this.#waiters.set(pid, { resolve, reject });
    });
  }

  #receive(node: NodeId, event: NodeEvent): void {
    switch (event.kind) {
      case "ready":
        return;
      case "output":
        this.#passOutput({ node, stream: event.stream, bytes: event.bytes });
        return;
      case "inputWanted":
        this.emit("inputWanted");
        return;
      case "exit":
        this.#ended.set(event.pid, event.status);
        this.#waiters.get(event.pid)?.resolve(event.status);
        this.#waiters.delete(event.pid);
        this.emit("exit", { pid: event.pid, status: event.status });
        return;
      case "migration":
        this.emit("migration", event.record);
        return;
      case "crossing":
        this.emit("crossing", event.record);
        return;
      case "crossingFailed":
        this.emit("crossingFailed", event.failure);
        return;
      case "independent":
        this.emit("independent", { pid: event.pid, node });
        return;
      case "migrationFailed":
        this.emit("migrationFailed", { pid: event.pid, node, reason: event.reason });
        return;
      case "halted":
        this.emit("halted", { pid: event.pid, node });
        return;
      case "strace":
        this.emit("strace", { node, pid: event.pid, line: event.line });
        return;
      default:
        event satisfies never;
    }
  }

  #passOutput(event: OutputEvent): void {
    this.emit("output", event);
    if (!this.#takeOutput) this.#outputTaken(event);
    // Output that nobody can take any more stays untaken: its writer waits until it is ended.
    else
      this.#takeOutput(event).then(
        () => this.#outputTaken(event),
        () => {},
      );
  }

  #outputTaken({ node, bytes }: OutputEvent): void {
    this.#takenBytes += bytes.length;
    if (this.#takenBytes < TAKEN_BATCH_BYTES) return;
    const sizeBytes = this.#takenBytes;
    this.#takenBytes = 0;
    // A node that is lost meanwhile needs no answer.
    this.#workers
      .get(node)
      ?.control.outputTaken(sizeBytes)
      .catch(() => {});
  }

  #lose(node: NodeId, reason: string): void {
    if (this.#closing) return;
    const lost = new NodeLost(node, reason);
    this.#lost ??= lost;
    this.#workers.delete(node);
    for (const waiter of this.#waiters.values()) waiter.reject(lost);
    this.#waiters.clear();
    this.emit("nodeLost", { node, reason });
  }
}

function configurationOf(
  id: NodeId,
  nodes: readonly NodeId[],
  core: WebAssembly.Module,
  options: ClusterOptions,
): NodeConfiguration {
  return {
    id,
    nodes,
    memoryBytes: (options.memoryMiB ?? DEFAULT_MEMORY_MIB) * 2 ** 20,
    mechanism: options.mechanism ?? DEFAULT_MECHANISM,
    engine: options.engine ?? DEFAULT_ENGINE,
    strace: options.strace ?? false,
    core,
    crossing: { form: "direct", compress: false, ...options.crossing },
    console: options.console ?? { isTerminal: false, rows: 24, columns: 80 },
    ...(options.puma && { puma: partitionOf(options.puma, nodes) }),
  };
}

/** Node 0 stays a service node: it has the console. */
function partitionOf(puma: PumaOptions, nodes: readonly NodeId[]): PumaPartition {
  const count = Math.min(puma.nodes, nodes.length - 1);
  return {
    computeNodes: nodes.slice(nodes.length - count),
    ...(puma.meshWidth !== undefined && { meshWidth: puma.meshWidth }),
    policy: puma.policy ?? "single",
  };
}

/** A channel between any two nodes: for each node its ends, by the node at the other end. */
function connectAll(nodes: readonly NodeId[], host: WorkerHost): Map<NodeId, Map<NodeId, Port>> {
  const ports = new Map(nodes.map((id) => [id, new Map<NodeId, Port>()]));
  for (const a of nodes) {
    for (const b of nodes) {
      if (a >= b) continue;
      const [atA, atB] = host.createChannel();
      ports.get(a)?.set(b, atA);
      ports.get(b)?.set(a, atB);
    }
  }
  return ports;
}
