// `gobelins up`: a cluster that stays, for commands that come and go.
//
// The daemon owns the cluster and a Unix socket. Each program that a client starts has a console of
// its own (console_session.ts); what clients may ask is in protocol.ts. It ends when a client says
// `down`, when it gets SIGTERM, or when its first node, which has the consoles, is lost.

import { rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { Signal } from "../abi/signals.js";
import { pid as asPid, type NodeId, nodeId, type Pid } from "../abi/types.js";
import { Cluster } from "../api/cluster.js";
import type { ClusterEvents, ClusterOptions, OutputEvent } from "../api/cluster_types.js";
import type { WorkerHost } from "../api/worker_host.js";
import type { NodeSystem } from "../cluster/partitions.js";
import type { ExitStatus, Mechanism, MountRequest } from "../node/control.js";
import type { PartialFailure } from "../node/partial_failure.js";
import type { PolicyName } from "../puma/pct/policy.js";
import { Connection } from "./connection.js";
import { ConsoleSession } from "./console_session.js";
import { DaemonError } from "./daemon_error.js";
import { EventFeed } from "./event_feed.js";
import type { Parameters, Result } from "./protocol.js";
import { listenAt } from "./socket_file.js";

export interface DaemonOptions {
  readonly socket: string;
  readonly cluster: Omit<ClusterOptions, "takeOutput">;
  readonly host: WorkerHost;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
}

/** yod's exit status when a job cannot be loaded. */
const LOAD_FAILED = 2;
/** Ended programs whose last output and status can still be had. */
const MOST_ENDED = 64;
/** A process that does not come to the boundary of the kernel may move later. */
const MIGRATION_PATIENCE_MS = 10_000;

export class Daemon {
  readonly cluster: Cluster;
  readonly events: EventFeed;
  /** Resolves when it has ended; with a sentence when nobody asked it to. */
  readonly ended: Promise<string | undefined>;
  readonly #socket: string;
  readonly #server: Server;
  readonly #connections = new Set<Connection>();
  /** By console. */
  readonly #sessions: Sessions;
  #end: (sentence: string | undefined) => void = () => {};
  #isStopping = false;

  private constructor(options: DaemonOptions, cluster: Cluster, sessions: Sessions) {
    this.cluster = cluster;
    this.#sessions = sessions;
    this.#socket = options.socket;
    this.events = new EventFeed(cluster, options.nowMs);
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
    this.#server = createServer((socket) => {
      this.#connections.add(new Connection(this, socket));
    });
    cluster.on("inputWanted", ({ console }) => sessions.get(console)?.inputWanted());
    cluster.on("exit", ({ pid, status }) => this.#exited(pid, status));
    cluster.on("nodeLost", ({ node, reason }) => {
      if (node === 0) this.#finish(`node 0 is lost: ${reason}`);
    });
  }

  /** @throws DaemonError, NodeLost */
  static async start(options: DaemonOptions): Promise<Daemon> {
    const sessions = new Map<number, ConsoleSession>();
    const takeOutput = ({ console, stream, bytes }: OutputEvent) =>
      sessions.get(console)?.output(stream, bytes) ?? Promise.resolve();
    const cluster = await Cluster.create({ ...options.cluster, takeOutput }, options.host);
    const daemon = new Daemon(options, cluster, sessions);
    try {
      await listenAt(daemon.#server, options.socket);
    } catch (error) {
      await cluster.close();
      throw error;
    }
    return daemon;
  }

  stop(): void {
    this.#finish(undefined);
  }

  #finish(sentence: string | undefined): void {
    if (this.#isStopping) return;
    this.#isStopping = true;
    this.#server.close();
    rmSync(this.#socket, { force: true });
    for (const connection of this.#connections) connection.end();
    void this.cluster.close().then(() => this.#end(sentence));
  }

  disconnected(connection: Connection): void {
    this.#connections.delete(connection);
  }

  async spawn(params: Parameters<"spawn">) {
    const session = await this.#prepare(params.mounts, params.terminal);
    const { program, argv, env, directory, node, policy, migrateEvery } = params;
    const request = {
      ...{ program, argv, env, directory, console: session.console },
      ...(policy !== undefined && { policy }),
      ...(migrateEvery && { migrateEvery }),
    };
    const started = await this.cluster.spawn(request, this.#nodeFor(node));
    if (started.kind === "refused") {
      await this.closeSession(session);
      throw new DaemonError(started.reason, started.status);
    }
    started.exited.catch(() => {});
    return { session: this.#begun(session, started.pid), result: { pid: started.pid as number } };
  }

  async restart({ mounts, terminal, file, node }: Parameters<"restart">) {
    const session = await this.#prepare(mounts, terminal);
    const request = { file, console: session.console };
    const started = await this.cluster.restart(request, this.#nodeFor(node));
    if (started.kind === "refused") {
      await this.closeSession(session);
      throw new DaemonError(started.reason);
    }
    started.exited.catch(() => {});
    const { pid, openMicros } = started;
    return { session: this.#begun(session, pid), result: { pid: pid as number, openMicros } };
  }

  async #prepare(
    mounts: readonly MountRequest[],
    terminal: Parameters<"spawn">["terminal"],
  ): Promise<ConsoleSession> {
    for (const mount of mounts) await this.cluster.mount(mount);
    const isTerminal = terminal !== undefined;
    const settings = { isTerminal, isRaw: isTerminal, rows: 24, columns: 80, ...terminal };
    const session = new ConsoleSession(await this.cluster.openConsole(settings), isTerminal);
    this.#sessions.set(session.console, session);
    return session;
  }

  /** The program's end may have been announced before its start was answered. */
  #begun(session: ConsoleSession, pid: Pid): ConsoleSession {
    session.pid = pid;
    session.hangUp = () => void this.cluster.signal(pid, Signal.SIGHUP);
    const status = this.cluster.endOf(pid);
    if (status) session.exit(status);
    return session;
  }

  async yod({ mounts, migrateEvery, ...request }: Parameters<"yod">) {
    const session = await this.#prepare(mounts, undefined);
    const { console } = session;
    const more = { console, ...(migrateEvery && { migrateEvery }) };
    const job = await this.cluster.yod({ ...request, ...more });
    if (job.kind === "refused") {
      await this.closeSession(session);
      throw new DaemonError(`yod: ${job.reason}`, LOAD_FAILED);
    }
    session.hangUp = () => void job.signal(Signal.SIGKILL);
    session.interrupt = () => void job.interrupt();
    const ended = async () => {
      const { status } = await job.ended;
      // Its last output comes another way: an answer of the same node comes after it.
      await this.cluster.mesh();
      session.exit({ kind: "exited", status });
    };
    ended().catch(() => {});
    return { session, result: { job: job.job } };
  }

  async mesh(): Promise<Result<"mesh">> {
    const { width, nodes, jobs } = await this.cluster.mesh();
    return {
      width,
      nodes: nodes.map((row) => ({ ...row, jobs: [...row.jobs] })),
      jobs: jobs.map((row) => ({ ...row, nodes: [...row.nodes] })),
    };
  }

  async partition(node: number, system: NodeSystem): Promise<Record<string, never>> {
    const refusal = await this.cluster.partition(this.#nodeFor(node) as NodeId, system);
    if (refusal !== undefined) throw new DaemonError(refusal);
    return {};
  }

  async reload(node: number, policy: PolicyName | undefined): Promise<Record<string, never>> {
    await this.cluster.pct(this.#nodeFor(node) as NodeId).reloadPct(policy);
    return {};
  }

  async failPartially(node: number, failure: PartialFailure): Promise<Result<"failPartially">> {
    const report = await this.cluster.failPartially(this.#nodeFor(node) as NodeId, failure);
    const { saved, lost, files, messages } = report;
    return { saved: [...saved], lost: [...lost], files: [...files], messages };
  }

  #nodeFor(node: number | undefined): NodeId | undefined {
    if (node === undefined) return undefined;
    if (this.cluster.nodes.includes(nodeId(node))) return nodeId(node);
    throw new DaemonError(`there is no node ${node} in this cluster`, 2);
  }

  #exited(pid: Pid, status: ExitStatus): void {
    for (const session of this.#sessions.values()) {
      if (session.pid === pid) session.exit(status);
    }
    const ended = [...this.#sessions.values()].filter((one) => one.status && !one.isAttached);
    for (const session of ended.slice(0, -MOST_ENDED)) void this.closeSession(session);
  }

  /** The streams of a process that a client has started, also when it has just ended. */
  sessionOf(pid: number): ConsoleSession | undefined {
    const all = [...this.#sessions.values()].filter((session) => session.pid === pid);
    return all.find(({ status }) => !status) ?? all[all.length - 1];
  }

  async closeSession(session: ConsoleSession): Promise<void> {
    this.#sessions.delete(session.console);
    if (!this.#isStopping) await this.cluster.closeConsole(session.console).catch(() => {});
  }

  /** Marks a process and waits until it has moved. */
  async migrate(pid: Pid, to: NodeId, mechanism: Mechanism): Promise<Result<"migrate">> {
    this.#nodeFor(to);
    const outcome = this.#outcomeOf(pid, to);
    try {
      const marked = await this.cluster.migrate(pid, to, mechanism);
      if (marked.kind === "refused") throw new DaemonError(marked.reason);
      return await outcome.moved;
    } finally {
      outcome.forget();
    }
  }

  #outcomeOf(pid: Pid, to: NodeId) {
    const { cluster } = this;
    let forget = () => {};
    const moved = new Promise<Result<"migrate">>((resolve, reject) => {
      const refuse = (reason: string) =>
        reject(new DaemonError(`process ${pid} stays where it is: ${reason}`));
      const onMigration: Listener<"migration"> = (record) => {
        if (record.pid === pid && record.to === to) resolve({ ...record });
      };
      const onFailure: Listener<"migrationFailed"> = (failure) => {
        if (failure.pid === pid) refuse(failure.reason);
      };
      const onExit: Listener<"exit"> = (end) => {
        if (end.pid === pid) refuse("it has ended");
      };
      const patience = setTimeout(() => refuse("it does not come to rest"), MIGRATION_PATIENCE_MS);
      cluster.on("migration", onMigration).on("migrationFailed", onFailure).on("exit", onExit);
      forget = () => {
        clearTimeout(patience);
        cluster.off("migration", onMigration).off("migrationFailed", onFailure);
        cluster.off("exit", onExit);
      };
    });
    moved.catch(() => {});
    return { moved, forget: () => forget() };
  }

  async checkpoint({
    pid,
    file,
    base,
    leaveRunning,
  }: Parameters<"checkpoint">): Promise<Result<"checkpoint">> {
    const request = { file, leaveRunning, ...(base !== undefined && { base }) };
    const done = await this.cluster.checkpoint(asPid(pid), request);
    if (done.kind === "refused") throw new DaemonError(done.reason);
    const { sizeBytes, pages, frozenMicros } = done;
    return { sizeBytes, pages, frozenMicros };
  }

  async addNodes(count: number): Promise<Result<"addNodes">> {
    const nodes: number[] = [];
    for (let added = 0; added < count; added++) nodes.push(await this.cluster.addNode());
    return { nodes };
  }

  async leave(node: NodeId, how: "drain" | "remove"): Promise<Record<string, never>> {
    this.#nodeFor(node);
    const refusal =
      how === "drain" ? await this.cluster.drainNode(node) : await this.cluster.removeNode(node);
    if (refusal !== undefined) throw new DaemonError(refusal);
    return {};
  }
}

type Sessions = Map<number, ConsoleSession>;

type Listener<E extends keyof ClusterEvents> = ClusterEvents[E];
