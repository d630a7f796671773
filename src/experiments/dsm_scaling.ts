// What the shared memory costs programs of several threads: the project's parallel programs on one,
// two and four nodes, with the page faults, pages and bytes of each phase.
//
// Parallel MGS has one thread a node, and stops after each phase (filling the matrix, computing,
// checking) until it is told to go on: the counters are read meanwhile, so they are exact. The
// others have four threads wherever these are, and one phase. As many nodes as the machine has
// processors can show a gain; more only show what the sharing costs.

import path from "node:path";
import { Cluster } from "../api/cluster.js";
import type { WorkerHost } from "../api/worker_host.js";
import type { Engine, NodeStatistics } from "../node/control.js";
import { median } from "./statistics.js";

export interface DsmScalingOptions {
  /** Rows and columns of parallel MGS. */
  readonly size: number;
  readonly nodes: readonly number[];
  readonly runs: number;
  readonly engine: Engine;
}

export interface DsmScalingEnvironment {
  readonly host: WorkerHost;
  /** Host path of a compiled program. */
  readonly program: (name: string) => string;
  readonly expectedMgsOutput: (size: number) => string | undefined;
  /** Milliseconds, from any beginning. */
  readonly clock: () => number;
  readonly onProgress?: (done: number, total: number, label: string) => void;
}

/** What happened between two readings of the counters, on all nodes. */
export interface PhaseCounts {
  readonly phase: string;
  readonly milliseconds: number;
  /** Faults on linked pages that had to be answered by the protocol. */
  readonly faults: number;
  readonly pagesDemand: number;
  readonly pagesPrefetched: number;
  readonly bytesMoved: number;
  readonly messages: number;
}

/** One run. `--json` writes these: fields are added, not renamed. */
export interface DsmScalingRun {
  readonly program: string;
  readonly nodes: number;
  readonly threads: number;
  /** Of the part that is parallel. */
  readonly milliseconds: number;
  readonly checksumOk: boolean;
  readonly phases: readonly PhaseCounts[];
}

interface Plan {
  readonly program: string;
  readonly threads: (nodes: number) => number;
  readonly arguments: (threads: number) => readonly string[];
}

const SHARED_THREADS = 4;

/** @throws Error when a run fails: a wrong exit status, a lost node. */
export async function measureDsmScaling(
  options: DsmScalingOptions,
  environment: DsmScalingEnvironment,
): Promise<DsmScalingRun[]> {
  const plans = plansOf(options.size);
  const total = options.runs * options.nodes.length * plans.length;
  const results: DsmScalingRun[] = [];
  for (const nodes of options.nodes) {
    const bench = await Bench.create(nodes, options.engine, environment);
    try {
      for (let round = 0; round < options.runs; round++) {
        for (const plan of plans) {
          environment.onProgress?.(results.length, total, `${plan.program} on ${nodes}`);
          results.push(await bench.measure(plan, options.size));
        }
      }
    } finally {
      await bench.close();
    }
  }
  environment.onProgress?.(total, total, "done");
  return results;
}

export const DSM_PROGRAMS = ["parallel_mgs", "producer_consumer", "lock_heavy", "false_sharing"];

function plansOf(size: number): Plan[] {
  const shared = (program: string, ...rest: string[]): Plan => ({
    program,
    threads: () => SHARED_THREADS,
    arguments: () => rest,
  });
  return [
    {
      program: "parallel_mgs",
      threads: (nodes) => nodes,
      arguments: (threads) => ["-n", "-w", "-t", "-T", String(threads), String(size)],
    },
    shared("producer_consumer", "2", "2", "200"),
    shared("lock_heavy", String(SHARED_THREADS), "100"),
    shared("false_sharing", String(SHARED_THREADS), "2000"),
  ];
}

/** A cluster of some nodes on which the programs run, one after another. */
class Bench {
  readonly #cluster: Cluster;
  readonly #nodes: number;
  readonly #environment: DsmScalingEnvironment;
  #output = "";
  #onLine: (line: string) => void = () => {};
  readonly #outputs = new Map<string, string>();

  private constructor(cluster: Cluster, nodes: number, environment: DsmScalingEnvironment) {
    this.#cluster = cluster;
    this.#nodes = nodes;
    this.#environment = environment;
    let rest = "";
    cluster.on("output", ({ bytes }) => {
      const lines = (rest + new TextDecoder().decode(bytes)).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) this.#onLine(line);
    });
  }

  static async create(
    nodes: number,
    engine: Engine,
    environment: DsmScalingEnvironment,
  ): Promise<Bench> {
    const cluster = await Cluster.create({ nodes, engine }, environment.host);
    const directory = path.dirname(environment.program(DSM_PROGRAMS[0] as string));
    await cluster.mount({ path: directory, isReadOnly: true });
    return new Bench(cluster, nodes, environment);
  }

  close(): Promise<void> {
    return this.#cluster.close();
  }

  async measure(plan: Plan, size: number): Promise<DsmScalingRun> {
    const threads = plan.threads(this.#nodes);
    const { phases, seconds } = await this.#run(plan, threads);
    const whole = phases.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    const expected =
      plan.program === "parallel_mgs" ? this.#environment.expectedMgsOutput(size) : undefined;
    return {
      program: plan.program,
      nodes: this.#nodes,
      threads,
      milliseconds: seconds === undefined ? whole : seconds * 1000,
      checksumOk: this.#output === (expected ?? this.#usual(plan.program)),
      phases,
    };
  }

  /** What the program printed the first time. */
  #usual(program: string): string {
    const known = this.#outputs.get(program);
    if (known !== undefined) return known;
    this.#outputs.set(program, this.#output);
    return this.#output;
  }

  async #run(plan: Plan, threads: number) {
    const { program, clock } = this.#environment;
    const file = program(plan.program);
    const phases: PhaseCounts[] = [];
    let before = await this.#cluster.statistics();
    let startMs = clock();
    const close = async (phase: string) => {
      const milliseconds = clock() - startMs;
      const after = await this.#cluster.statistics();
      phases.push({ phase, milliseconds, ...countsBetween(before, after) });
      before = after;
      startMs = clock();
    };
    let seconds: number | undefined;
    this.#output = "";
    this.#onLine = (line) => {
      const [word, value = ""] = line.split(" ");
      if (word === "seconds") seconds = Number(value);
      else if (word !== "phase") this.#output += `${line}\n`;
      else void close(value).then(() => this.#cluster.feedInput(new Uint8Array([10])));
    };
    const argv = [file, "-p", String(this.#nodes), ...plan.arguments(threads)];
    const request = { program: file, argv, env: [], directory: path.dirname(file) };
    const process = await this.#cluster.spawn(request);
    if (process.kind === "refused") throw new Error(process.reason);
    const status = await process.exited;
    if (status.kind !== "exited" || status.status !== 0) {
      throw new Error(`${plan.program} failed: ${JSON.stringify(status)}`);
    }
    if (phases.length === 0) await close("all");
    return { phases, seconds };
  }
}

function countsBetween(before: readonly NodeStatistics[], after: readonly NodeStatistics[]) {
  const since = (of: (node: NodeStatistics) => number) =>
    after.reduce((sum, node) => sum + of(node), 0) -
    before.reduce((sum, node) => sum + of(node), 0);
  return {
    faults: since(({ faults }) => faults.link),
    pagesDemand: since(({ pagesMoved }) => pagesMoved.demand),
    pagesPrefetched: since(({ pagesMoved }) => pagesMoved.prefetch),
    bytesMoved: since(({ bytesMoved }) => bytesMoved),
    messages: since(({ messagesSent }) => messagesSent),
  };
}

/** Medians of one program on so many nodes. */
export interface DsmScalingCell {
  readonly program: string;
  readonly nodes: number;
  readonly threads: number;
  readonly milliseconds: number;
  /** Against the fewest nodes that were measured. */
  readonly speedup: number;
  readonly phases: readonly PhaseCounts[];
}

export function summarizeDsmScaling(runs: readonly DsmScalingRun[]): DsmScalingCell[] {
  const programs = [...new Set(runs.map(({ program }) => program))];
  return programs.flatMap((program) => {
    const own = runs.filter((run) => run.program === program);
    const counts = [...new Set(own.map(({ nodes }) => nodes))].sort((a, b) => a - b);
    const timeOn = (nodes: number) =>
      median(own.filter((run) => run.nodes === nodes).map(({ milliseconds }) => milliseconds));
    return counts.map((nodes) => {
      const [first, ...others] = own.filter((run) => run.nodes === nodes) as [DsmScalingRun];
      return {
        program,
        nodes,
        threads: first.threads,
        milliseconds: timeOn(nodes),
        speedup: timeOn(counts[0] as number) / timeOn(nodes),
        phases: first.phases.map((_, at) => middlePhase([first, ...others], at)),
      };
    });
  });
}

function middlePhase(runs: readonly DsmScalingRun[], at: number): PhaseCounts {
  const all = runs.flatMap(({ phases }) => phases[at] ?? []);
  const middle = (of: (phase: PhaseCounts) => number) => median(all.map(of));
  return {
    phase: all[0]?.phase ?? "",
    milliseconds: middle(({ milliseconds }) => milliseconds),
    faults: middle(({ faults }) => faults),
    pagesDemand: middle(({ pagesDemand }) => pagesDemand),
    pagesPrefetched: middle(({ pagesPrefetched }) => pagesPrefetched),
    bytesMoved: middle(({ bytesMoved }) => bytesMoved),
    messages: middle(({ messages }) => messages),
  };
}
