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
import path from "node:path";
import { transfer } from "comlink";
import type typedEmitter from "typed-emitter";
import { type NodeId, nodeId, type Pid, pid } from "../abi/types.js";
import type { CheckpointRequest, CheckpointResult } from "../checkpoint/checkpoint_service.js";
import type { RestartRequest, RestartResult } from "../checkpoint/restart_service.js";
import type { NodeState } from "../cluster/membership.js";
import type { NodeSystem } from "../cluster/partitions.js";
import type { TranslatedRegion } from "../machine/translator.js";
import type {
  ConsoleSettings,
  ExitStatus,
  Mechanism,
  MigrateResult,
  MountRequest,
  NodeEvent,
  NodeInformation,
  NodeStatistics,
  RootRequest,
  SpawnRefusal,
  SpawnRequest,
} from "../node/control.js";
import type { DebugAnswer, DebugRequest } from "../node/debug_service.js";
import type { AreaPages } from "../node/page_states.js";
import type { FailureReport, PartialFailure } from "../node/partial_failure.js";
import type { PublishedPort, PublishResult } from "../node/published_ports.js";
import type { JobRequest } from "../puma/yod/job.js";
import type { MeshView } from "../puma/yod/showmesh.js";
import { DEFAULT_POLICY } from "../scheduler/policies.js";
import { passOn } from "./announce.js";
import {
  configurationOf,
  connectAll,
  dependences,
  leftOf,
  nodeRow,
  notStarted,
} from "./cluster_start.js";
import {
  type ClusterEvents,
  type ClusterJob,
  type ClusterNodeInformation,
  type ClusterOptions,
  type ClusterProcess,
  type ClusterProcessInformation,
  type JobRefusal,
  NodeLost,
  type RestartedProcess,
} from "./cluster_types.js";
import { OutputFlow } from "./output_flow.js";
import { ProcessEnds } from "./process_ends.js";
import { type Profile, profileOf } from "./profile.js";
import type { NodeWorker, Port, WorkerHost } from "./worker_host.js";

/** The most nodes that a cluster in one process has. */
export const MOST_NODES = 64;

/** Nodes, the processes on them, and all that can be asked of them. */
export class Cluster extends (EventEmitter as new () => typedEmitter.default<ClusterEvents>) {
  readonly #workers = new Map<NodeId, NodeWorker>();
  readonly #ends = new ProcessEnds();
  readonly #output: OutputFlow;
  readonly #options: ClusterOptions;
  readonly #host: WorkerHost;
  readonly #states = new Map<NodeId, NodeState>();
  readonly #mounts: MountRequest[] = [];
  #root: RootRequest | undefined;
  #core: WebAssembly.Module | undefined;
  #lastNode = -1;
  #closing = false;
  #lost: NodeLost | undefined;

  private constructor(options: ClusterOptions, host: WorkerHost) {
    super();
    this.#options = options;
    this.#host = host;
    this.#output = new OutputFlow(
      (event) => {
        this.emit("output", event);
        return options.takeOutput?.(event);
      },
      // A node that is lost meanwhile needs no answer.
      (node, console, sizeBytes) =>
        this.#workers
          .get(node)
          ?.control.outputTaken(console, sizeBytes)
          .catch(() => {}),
    );
  }

  /** @throws NodeLost when a node does not start; the others are ended again. */
  static async create(options: ClusterOptions, host: WorkerHost): Promise<Cluster> {
    const count = options.nodes ?? 1;
    if (!Number.isInteger(count) || count < 1 || count > MOST_NODES) {
      throw new RangeError(`a cluster has 1 to ${MOST_NODES} nodes, not ${count}`);
    }
    const cluster = new Cluster(options, host);
    const nodes = Array.from({ length: count }, (_, index) => nodeId(index));
    cluster.#core = await host.compileCore();
    cluster.#lastNode = count - 1;
    const ports = connectAll(nodes, host);
    const started = await Promise.allSettled(
      nodes.map((id) => cluster.#start(id, nodes, ports.get(id) as Map<NodeId, Port>)),
    );
    const failed = started.findIndex((result) => result.status === "rejected");
    const failure = started[failed];
    if (failure?.status !== "rejected") return cluster;
    await cluster.close();
    throw notStarted(nodeId(failed), failure.reason);
  }

  async #start(id: NodeId, nodes: readonly NodeId[], ports: Map<NodeId, Port>): Promise<void> {
    const core = this.#core as WebAssembly.Module;
    const configuration = configurationOf(id, nodes, core, this.#options);
    const worker = await this.#host.startNode(configuration, ports, {
      onEvent: (event) => this.#receive(id, event),
      onFailure: (reason) => this.#lose(id, reason),
    });
    this.#workers.set(id, worker);
    this.#states.set(id, "active");
  }

  /**
   * Adds a node while the cluster runs; its number. Numbers are not given twice.
   *
   * @throws RangeError when the cluster has as many as it can, NodeLost when it does not start.
   */
  async addNode(): Promise<NodeId> {
    if (this.#workers.size >= MOST_NODES || this.#lastNode + 1 >= MOST_NODES) {
      throw new RangeError(`a cluster has at most ${MOST_NODES} nodes`);
    }
    this.#lastNode += 1;
    const id = nodeId(this.#lastNode);
    const others = this.nodes;
    const channels = others.map((other) => [other, this.#host.createChannel()] as const);
    const ports = new Map(channels.map(([other, [mine]]) => [other, mine] as const));
    try {
      await this.#start(id, [...others, id], ports);
    } catch (error) {
      throw notStarted(id, error);
    }
    for (const [other, [, theirs]] of channels) {
      await this.#control(other).connect(id, transfer(theirs, [theirs]));
    }
    if (this.#root) await this.#control(id).useRoot(this.#root);
    for (const mount of this.#mounts) await this.#control(id).mount(mount);
    for (const [other, state] of this.#states) {
      if (state !== "active") await this.#control(id).setNodeState(other, state);
    }
    this.emit("nodeAdded", { node: id });
    return id;
  }

  /**
   * Lets everything go from a node to the others; it takes no processes from now on. A sentence
   * when something has to stay; then it goes on as before.
   */
  async drainNode(node: NodeId): Promise<string | undefined> {
    const control = this.#control(node);
    if (node === nodeId(0)) return "node 0 has the consoles and stays";
    if (this.#active.every((one) => one === node)) return `node ${node} is the only one`;
    await this.#setState(node, "draining");
    this.emit("nodeDraining", { node });
    const left = await control.drain();
    if (left === undefined) return undefined;
    await this.#setState(node, "active");
    return `node ${node} cannot be drained: ${left}`;
  }

  /** Drains a node and ends it. */
  async removeNode(node: NodeId): Promise<string | undefined> {
    const refusal = await this.drainNode(node);
    if (refusal !== undefined) return refusal;
    await this.#setState(node, "left");
    const worker = this.#workers.get(node);
    this.#workers.delete(node);
    this.#states.delete(node);
    await worker?.terminate();
    this.emit("nodeRemoved", { node });
    return undefined;
  }

  get #active(): readonly NodeId[] {
    return this.nodes.filter((node) => this.#states.get(node) === "active");
  }

  async #setState(node: NodeId, state: NodeState): Promise<void> {
    this.#states.set(node, state);
    await Promise.all(this.nodes.map((id) => this.#control(id).setNodeState(node, state)));
  }

  get nodes(): readonly NodeId[] {
    return [...this.#workers.keys()].sort((a, b) => a - b);
  }

  /** Shows a directory of the host to programs, at its own path, on every node. */
  async mount(request: MountRequest): Promise<void> {
    this.#mounts.push(request);
    await Promise.all(this.nodes.map((id) => this.#control(id).mount(request)));
  }

  /**
   * Puts another tree in place of the bare one, on every node, before the first program starts.
   * @throws Error with a sentence when it cannot be used.
   */
  async useRoot(request: RootRequest): Promise<void> {
    this.#root = request;
    for (const id of this.nodes) {
      const result = await this.#control(id).useRoot(request);
      if (result.kind === "refused") throw new Error(result.reason);
    }
  }

  /** Lets a port of the host lead into the cluster's loopback; a sentence when it cannot. */
  publish(port: PublishedPort): Promise<PublishResult> {
    return this.#control(nodeId(0)).publish(port);
  }

  /** The terminal of a console has another size. */
  async resizeConsole(rows: number, columns: number, console = 0): Promise<void> {
    await this.#control(nodeId(0)).resizeConsole(console, rows, columns);
  }

  /** Starts a program on a node; where its policy says when none is named. */
  async spawn(request: SpawnRequest, node?: NodeId): Promise<ClusterProcess | SpawnRefusal> {
    const policy = request.policy ?? this.#options.policy ?? DEFAULT_POLICY;
    const isFree = node === undefined && policy !== DEFAULT_POLICY;
    const on = isFree ? await this.#control(nodeId(0)).place(policy) : (node ?? nodeId(0));
    const result = await this.#control(on).spawn(request);
    if (result.kind === "refused") return result;
    const command = path.basename(request.program);
    this.emit("started", { pid: result.pid, node: on, command });
    return { kind: "started", pid: result.pid, exited: this.#ends.wait(result.pid) };
  }

  /** Marks a process to move; the "migration" event tells when it has. */
  migrate(pid: Pid, to: NodeId, mechanism: Mechanism): Promise<MigrateResult> {
    return this.#control(nodeId(0)).migrate(pid, to, mechanism);
  }

  /**
   * Saves a process to an image file (absolute path of the host) as soon as it stands at the
   * boundary of the kernel. One that is not left running ends as if by SIGKILL.
   */
  checkpoint(pid: Pid, request: CheckpointRequest): Promise<CheckpointResult> {
    return this.#control(nodeId(0)).checkpoint(pid, request);
  }

  /** What a debugger wants of a process; see src/gdb. "debugStop" tells when it has stopped. */
  debug(pid: Pid, request: DebugRequest): Promise<DebugAnswer> {
    return this.#control(nodeId(0)).debug(pid, request);
  }

  /**
   * Starts the processes of an image: on a node, or each on the node where it was, or on the first
   * if that is not there. The directories that they saw must be mounted.
   */
  async restart(
    request: RestartRequest,
    where?: NodeId,
  ): Promise<RestartedProcess | Extract<RestartResult, { kind: "refused" }>> {
    const before = this.#ends.snapshot();
    const node = where ?? nodeId(0);
    const spreads = where === undefined;
    const result = await this.#control(node).restart({ ...request, spreads });
    if (result.kind === "refused") return result;
    const started = pid(result.pid);
    this.#ends.forgetFormer(started, before);
    this.emit("started", { pid: started, node, command: path.basename(request.file) });
    return {
      kind: "started",
      pid: started,
      exited: this.#ends.wait(started),
      openMicros: result.openMicros,
    };
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

  /**
   * Drains a node and boots another system on it. A sentence when something has to stay.
   */
  async partition(node: NodeId, system: NodeSystem): Promise<string | undefined> {
    if (node === nodeId(0)) return "node 0 has the consoles and yod, and stays a Linux node";
    const refusal = await this.#control(node).changeSystem(system);
    return refusal === undefined ? undefined : `node ${node} stays as it is: ${refusal}`;
  }

  /** A part of a node fails; what can leave it does. */
  failPartially(node: NodeId, failure: PartialFailure): Promise<FailureReport> {
    return this.#control(node).fail(failure);
  }

  /** Sends a signal to a process, wherever it is; false when there is none. */
  signal(pid: Pid, signal: number): Promise<boolean> {
    return this.#control(nodeId(0)).signal(pid, signal);
  }

  /** Bytes for the console's standard input; null at its end. */
  async feedInput(bytes: Uint8Array | null, console = 0): Promise<void> {
    await this.#control(nodeId(0)).feedInput(console, bytes);
  }

  /** A further console, for SpawnRequest.console; its events carry its number. */
  openConsole(settings: ConsoleSettings): Promise<number> {
    return this.#control(nodeId(0)).openConsole(settings);
  }

  /** Nobody is at a console any more: reads find the end, writes fail, its session is hung up. */
  async closeConsole(console: number): Promise<void> {
    await this.#control(nodeId(0)).closeConsole(console);
  }

  /** What was translated on each node; nothing unless the cluster was made to log it. */
  async translatedRegions(): Promise<(TranslatedRegion & { readonly node: NodeId })[]> {
    const lists = this.nodes.map(async (node) =>
      (await this.#control(node).translatedRegions()).map((region) => ({ ...region, node })),
    );
    return (await Promise.all(lists)).flat();
  }

  /**
   * What programs have executed so far, by function; no samples unless the cluster was made with
   * a `profilePeriod`.
   */
  async profile(): Promise<Profile> {
    const lists = this.nodes.map(
      async (node) => [node, await this.#control(node).samples()] as const,
    );
    const period = this.#options.profilePeriod ?? 0;
    return profileOf(period, await Promise.all(lists), (file) => this.readFile(file));
  }

  /** A file of the guest's tree, whole; undefined when there is none that can be read. */
  readFile(file: string): Promise<Uint8Array | undefined> {
    return this.#control(nodeId(0)).readFile(file);
  }

  /** Counts of every node since it started. */
  statistics(): Promise<NodeStatistics[]> {
    return Promise.all(this.nodes.map((id) => this.#control(id).statistics()));
  }

  /** Every process of the cluster, and where its pages are. */
  async processes(): Promise<ClusterProcessInformation[]> {
    const nodes = await this.#look();
    return nodes.flatMap(([, { processes }]) =>
      processes.map(({ space, ...process }) => ({
        ...process,
        dependsOn: dependences(process, space, nodes),
        residentElsewhere: space === undefined ? 0 : leftOf(space, nodes),
      })),
    );
  }

  /** Every node: its state, load and memory. */
  async nodesInformation(): Promise<ClusterNodeInformation[]> {
    const nodes = await this.#look();
    return nodes.map(([node, information]) => ({
      node,
      state: this.#states.get(node) ?? "active",
      ...nodeRow(information),
    }));
  }

  #look(): Promise<(readonly [NodeId, NodeInformation])[]> {
    return Promise.all(
      this.nodes.map(async (id) => [id, await this.#control(id).information()] as const),
    );
  }

  /** How a process ended; undefined while it has not, or when that was long ago. */
  endOf(pid: Pid): ExitStatus | undefined {
    return this.#ends.of(pid);
  }

  /** Where the pages of a process are, as each node sees it; nodes without any are left out. */
  async pages(pid: Pid): Promise<{ node: NodeId; areas: readonly AreaPages[] }[]> {
    const nodes = await this.#look();
    const all = nodes.flatMap(([, { processes }]) => processes);
    const found = all.find((process) => process.pid === pid);
    if (!found) return [];
    const answers = await Promise.all(
      nodes.map(async ([node]) => ({
        node,
        areas: await this.#control(node).pages(pid, found.space),
      })),
    );
    return answers.filter(({ areas }) => areas.length > 0);
  }

  /** Ends a node as a failure would: what only it had is lost. */
  async killNode(node: NodeId): Promise<void> {
    const worker = this.#workers.get(node);
    if (!worker) return;
    await worker.terminate();
    this.#lose(node, "it was ended");
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

  #receive(node: NodeId, event: NodeEvent): void {
    switch (event.kind) {
      case "ready":
        return;
      case "output":
        this.#output.pass({
          node,
          console: event.console,
          stream: event.stream,
          bytes: event.bytes,
        });
        return;
      case "exit":
        this.#ends.note(event.pid, event.status);
        this.emit("exit", { pid: event.pid, status: event.status });
        return;
      default:
        passOn(this, node, event);
    }
  }

  #lose(node: NodeId, reason: string): void {
    if (this.#closing) return;
    this.#workers.delete(node);
    this.#states.delete(node);
    // The first node tells how processes end; those of another one have been killed with it.
    if (node === nodeId(0)) {
      this.#lost ??= new NodeLost(node, reason);
      this.#ends.fail(this.#lost);
    }
    for (const { control } of this.#workers.values()) control.lose(node, reason).catch(() => {});
    this.emit("nodeLost", { node, reason });
  }
}
