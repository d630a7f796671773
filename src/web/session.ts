// The cluster behind the page: starts it, spawns programs, and looks at it a few times a second.
//
// The page uses the library as any program would (src/api): what it shows, a script can ask for.

import { nodeId, type Pid } from "../abi/types.js";
import { BrowserHost } from "../api/browser_host.js";
import { Cluster } from "../api/cluster.js";
import type { ClusterProcessInformation } from "../api/cluster_types.js";
import type { Mechanism, MigrationRecord, NodeStatistics } from "../node/control.js";
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
  snapshot(snapshot: Snapshot): void;
  /** One sentence for the user. */
  say(text: string): void;
}

/** A page that is looked at this often seems alive, and costs the nodes little. */
const LOOK_MS = 200;

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
  mechanism: Mechanism = "push";

  static async start(nodes: number, host: BrowserHost, events: SessionEvents): Promise<Session> {
    const console = { isTerminal: true, rows: 24, columns: 80 };
    const cluster = await Cluster.create({ nodes, engine: "jit", console }, host);
    const session = new Session(cluster, host, events);
    session.#look();
    return session;
  }

  private constructor(cluster: Cluster, host: BrowserHost, events: SessionEvents) {
    this.cluster = cluster;
    this.host = host;
    this.#events = events;
    cluster.on("output", ({ bytes }) => events.output(bytes));
    cluster.on("migration", (record) => events.migration(record));
    cluster.on("migrationFailed", ({ pid, reason }) =>
      events.say(`Process ${pid} stays where it is: ${reason}.`),
    );
    cluster.on("nodeLost", ({ node, reason }) => events.say(`Node ${node} is lost: ${reason}.`));
  }

  /** Starts a program whose file the host has; its pid, or undefined when it was refused. */
  async spawn(program: string, args: readonly string[]): Promise<Pid | undefined> {
    const directory = program.slice(0, program.lastIndexOf("/"));
    await this.cluster.mount({ path: directory, isReadOnly: true });
    const started = await this.cluster.spawn({
      program,
      argv: [program, ...args],
      env: ["TERM=xterm-256color", "HOME=/", "PATH=/programs"],
      directory,
    });
    if (started.kind === "refused") {
      this.#events.say(started.reason);
      return undefined;
    }
    const name = program.slice(directory.length + 1);
    // Before its end is looked at: a short program has ended by now.
    this.#events.say(`${program} runs as process ${started.pid}.`);
    started.exited.then(
      (end) => {
        if (end.kind === "exited") this.#events.say(`${name} has ended with status ${end.status}.`);
        else this.#events.say(`${name} was ended by signal ${end.signal}. ${end.message}`.trim());
      },
      (error: Error) => this.#events.say(`${name} is gone: ${error.message}.`),
    );
    return started.pid;
  }

  async move(pid: number, node: number): Promise<void> {
    const result = await this.cluster.migrate(pid as Pid, nodeId(node), this.mechanism);
    if (result.kind === "refused")
      this.#events.say(`Process ${pid} does not move: ${result.reason}.`);
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
    for (;;) {
      try {
        const [statistics, processes] = await Promise.all([
          this.cluster.statistics(),
          this.cluster.processes(),
        ]);
        const atMs = performance.now();
        const nodes = statistics.map((one) => this.#facts(one, atMs));
        const instructions = new Map(statistics.map((one) => [one.node, one.instructions]));
        this.#last = { atMs, instructions };
        this.#events.snapshot({ atMs, nodes, statistics, processes });
      } catch {
        // A node went away in the middle of the question; the next look is without it.
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  #facts({ node, frames, instructions }: NodeStatistics, atMs: number): NodeFacts {
    const before = this.#last?.instructions.get(node) ?? instructions;
    const seconds = (atMs - (this.#last?.atMs ?? atMs)) / 1000;
    return {
      node,
      system: "Linux",
      framesTaken: frames.taken,
      framesTotal: frames.total,
      instructionsPerSecond: seconds > 0 ? (instructions - before) / seconds : 0,
    };
  }
}
