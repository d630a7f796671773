// The cluster behind the page: starts it, spawns programs, and looks at it a few times a second.
//
// The page uses the library as any program would (src/api): what it shows, a script can ask for.

import { nodeId, type Pid } from "../abi/types.js";
import { BrowserHost } from "../api/browser_host.js";
import { Cluster } from "../api/cluster.js";
import type { ClusterNodeInformation, ClusterProcessInformation } from "../api/cluster_types.js";
import type { CrossingRecord } from "../cross_system/messages.js";
import type { ExitStatus, Mechanism, MigrationRecord, NodeStatistics } from "../node/control.js";
import type { NodePages } from "./address_view.js";
import type { NodeFacts } from "./cluster_view.js";

export interface Snapshot {
  /** performance.now(). */
  readonly atMs: number;
  readonly nodes: readonly NodeFacts[];
  readonly statistics: readonly NodeStatistics[];
  readonly processes: readonly ClusterProcessInformation[];
}

export interface SessionEvents {
  output(bytes: Uint8Array): void;
  migration(record: MigrationRecord): void;
  crossing(record: CrossingRecord): void;
  snapshot(snapshot: Snapshot): void;
  /** One sentence for the user. */
  say(text: string): void;
}

export interface SessionOptions {
  readonly linuxNodes: number;
  /** Nodes of the compute partition. */
  readonly pumaNodes: number;
  /** An archive of the host's that is the whole tree; undefined: the bare one. */
  readonly root?: string;
}

/** A page that is looked at this often seems alive, and costs the nodes little. */
const LOOK_MS = 200;
/** Of each process of a job of yod's. */
const PUMA_HEAP_BYTES = 16 * 2 ** 20;
const PUMA_BUFFER_BYTES = 256 * 1024;

export function createHost(): BrowserHost {
  return new BrowserHost({
    core: new URL("core.wasm", document.baseURI),
    createWorker: (name) =>
      new Worker(new URL("../node/browser_worker.ts", import.meta.url), { type: "module", name }),
  });
}

export class Session {
  readonly cluster: Cluster;
  readonly host: BrowserHost;
  readonly #events: SessionEvents;
  #last: { readonly atMs: number; readonly instructions: Map<number, number> } | undefined;
  #isClosed = false;

  static async start(
    { linuxNodes, pumaNodes, root }: SessionOptions,
    host: BrowserHost,
    events: SessionEvents,
  ): Promise<Session> {
    // xterm.js neither echoes nor edits: the node's line discipline does.
    const console = { isTerminal: true, isRaw: true, rows: 24, columns: 80 };
    const nodes = linuxNodes + pumaNodes;
    const cluster = await Cluster.create({ nodes, console, puma: { nodes: pumaNodes } }, host);
    if (root !== undefined) {
      const source = { kind: "tar", path: root } as const;
      await cluster.useRoot({ source, layer: { kind: "memory" }, binds: [] });
    }
    const session = new Session(cluster, host, events);
    void session.#look();
    return session;
  }

  private constructor(cluster: Cluster, host: BrowserHost, events: SessionEvents) {
    this.cluster = cluster;
    this.host = host;
    this.#events = events;
    cluster.on("output", ({ bytes }) => events.output(bytes));
    cluster.on("migration", (record) => events.migration(record));
    cluster.on("crossing", (record) => events.crossing(record));
    cluster.on("migrationFailed", ({ pid, reason }) =>
      events.say(`Process ${pid} stays where it is: ${reason}.`),
    );
    cluster.on("nodeLost", ({ node, reason }) => events.say(`Node ${node} is lost: ${reason}.`));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.cluster.close();
  }

  /** Shows a file that the host has to programs. */
  async show(path: string): Promise<void> {
    await this.cluster.mount({ path: directoryOf(path), isReadOnly: true });
  }

  /** Starts a program that programs see; its pid, or undefined when it was refused. */
  async spawn(program: string, args: readonly string[]): Promise<Pid | undefined> {
    const started = await this.cluster.spawn({
      program,
      argv: [program, ...args],
      env: ["TERM=xterm-256color", "HOME=/", "PATH=/usr/bin:/bin:/programs"],
      directory: directoryOf(program),
    });
    if (started.kind === "refused") {
      this.#events.say(started.reason);
      return undefined;
    }
    // Before its end is looked at: a short program has ended by now.
    this.#events.say(`${program} runs as process ${started.pid}.`);
    void this.#tellEnd(program.slice(program.lastIndexOf("/") + 1), started.exited);
    return started.pid;
  }

  async #tellEnd(name: string, exited: Promise<ExitStatus>): Promise<void> {
    try {
      const end = await exited;
      if (end.kind === "exited") this.#events.say(`${name} has ended with status ${end.status}.`);
      else this.#events.say(`${name} was ended by signal ${end.signal}. ${end.message}`.trim());
    } catch (error) {
      if (!this.#isClosed) this.#events.say(`${name} is gone: ${(error as Error).message}.`);
    }
  }

  /** Runs a program that programs see on the compute partition. */
  async yod(program: string, args: readonly string[]): Promise<void> {
    const job = await this.cluster.yod({
      programs: [{ program, argv: [program, ...args], size: "1" }],
      // Its files are opened from there on the service node.
      env: ["PWD=/tmp"],
      heapBytes: PUMA_HEAP_BYTES,
      stackBytes: PUMA_BUFFER_BYTES,
      commBytes: PUMA_BUFFER_BYTES,
      procMode: 0,
      priority: 0,
      share: false,
      fileServers: 1,
    });
    if (job.kind === "refused") {
      this.#events.say(job.reason);
      return;
    }
    this.#events.say(`${program} runs as job ${job.job}.`);
    const { status, complaints } = await job.ended;
    this.#events.say([`Job ${job.job} has ended with status ${status}.`, ...complaints].join(" "));
  }

  async move(pid: number, node: number, mechanism: Mechanism): Promise<void> {
    const result = await this.cluster.migrate(pid as Pid, nodeId(node), mechanism);
    if (result.kind === "refused")
      this.#events.say(`Process ${pid} does not move: ${result.reason}.`);
  }

  /** Moves a process, and waits until it executes there, or has ended. */
  async moveAndWait(pid: Pid, node: number, mechanism: Mechanism): Promise<void> {
    const moved = new Promise<void>((resolve) => {
      const listener = (event: { readonly pid: Pid }) => {
        if (event.pid !== pid) return;
        this.cluster.off("migration", listener);
        this.cluster.off("exit", listener);
        resolve();
      };
      this.cluster.on("migration", listener);
      this.cluster.on("exit", listener);
    });
    await this.move(pid, node, mechanism);
    await moved;
  }

  kill(node: number): Promise<void> {
    return this.cluster.killNode(nodeId(node));
  }

  input(bytes: Uint8Array): void {
    void this.cluster.feedInput(bytes);
  }

  /** What each node has of a process's address space. */
  async pages(pid: number): Promise<readonly NodePages[]> {
    const answers = await this.cluster.pages(pid as Pid);
    return answers.map(({ node, areas }) => ({ node, areas }));
  }

  async #look(): Promise<void> {
    while (!this.#isClosed) {
      try {
        const [statistics, processes, information] = await Promise.all([
          this.cluster.statistics(),
          this.cluster.processes(),
          this.cluster.nodesInformation(),
        ]);
        const atMs = performance.now();
        const nodes = statistics.map((one) => this.#facts(one, information, atMs));
        const instructions = new Map(statistics.map((one) => [one.node, one.instructions]));
        this.#last = { atMs, instructions };
        if (!this.#isClosed) this.#events.snapshot({ atMs, nodes, statistics, processes });
      } catch {
        // A node went away in the middle of the question; the next look is without it.
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  #facts(
    { node, frames, instructions }: NodeStatistics,
    information: readonly ClusterNodeInformation[],
    atMs: number,
  ): NodeFacts {
    const before = this.#last?.instructions.get(node) ?? instructions;
    const seconds = (atMs - (this.#last?.atMs ?? atMs)) / 1000;
    return {
      node,
      system: SYSTEM_NAMES[information.find((one) => one.node === node)?.command ?? ""] ?? "Linux",
      framesTaken: frames.taken,
      framesTotal: frames.total,
      instructionsPerSecond: seconds > 0 ? (instructions - before) / seconds : 0,
    };
  }
}

const SYSTEM_NAMES: Readonly<Record<string, string>> = { linux: "Linux", puma: "Puma", osf: "OSF" };

function directoryOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/")) || "/";
}
