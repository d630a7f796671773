// What a migration between operating systems costs (paper P, 3.5 and 5), step by step: by the size
// of the process's image, the share of its pages that are empty, the form in which its state
// travels, and whether its pages are compressed on the way; from Puma to Linux and back.
//
// A program goes to and fro on a cluster of one node of each system. The forms belong to a cluster,
// so there is one for each; in each a warm-up goes first, which is not counted. From Linux to Puma
// there is the neutral form only.

import path from "node:path";
import { Cluster } from "../api/cluster.js";
import type { WorkerHost } from "../api/worker_host.js";
import type { CrossingRecord, StateForm } from "../cross_system/messages.js";
import type { Engine } from "../node/control.js";
import { runJob } from "./puma_job.js";
import { median } from "./statistics.js";

export interface CrossOsOptions {
  /** In MB. */
  readonly imageSizes: readonly number[];
  /** Shares of empty pages, in percent. */
  readonly emptyPercents: readonly number[];
  /** Round trips of each kind. */
  readonly rounds: number;
  readonly engine: Engine;
}

export interface CrossOsEnvironment {
  readonly host: WorkerHost;
  /** Host path of the compiled program `shuttle`. */
  readonly program: string;
  readonly onProgress?: (done: number, total: number, label: string) => void;
}

/** One migration. `--json` writes these: fields are added, not renamed. */
export interface CrossOsRun {
  readonly direction: "puma-linux" | "linux-puma";
  readonly imageMB: number;
  readonly emptyFraction: number;
  readonly form: StateForm;
  readonly compressed: boolean;
  readonly micros: CrossingRecord["micros"];
  /** From standing still to the first instruction: their sum. */
  readonly frozenMicros: number;
  readonly bytesMoved: number;
  readonly pagesMoved: number;
  readonly pagesEmpty: number;
}

const KINDS = [
  { form: "direct", compress: false },
  { form: "neutral", compress: false },
  { form: "direct", compress: true },
  { form: "neutral", compress: true },
] as const;

const WARM_UP = { imageMB: 2, percent: 50 } as const;
/** Until the kernels' code has settled; the compressor is native code and slow. */
const WARM_UP_ROUNDS = { plain: 20, compressed: 2 } as const;
const MEGABYTE = 2 ** 20;
/** Of a node beside the image. */
const MORE_MEMORY_MIB = 32;

/** @throws Error when a run fails: its content has changed, or it did not move. */
export async function measureCrossOs(
  options: CrossOsOptions,
  environment: CrossOsEnvironment,
): Promise<CrossOsRun[]> {
  const { imageSizes, emptyPercents } = options;
  const runs: CrossOsRun[] = [];
  const cells = imageSizes.flatMap((imageMB) =>
    emptyPercents.map((percent) => ({ imageMB, percent })),
  );
  const sum = imageSizes.reduce((total, size) => total + size, 0) * emptyPercents.length;
  const total = sum * KINDS.length;
  let done = 0;
  for (const kind of KINDS) {
    await withShuttle(options, kind, environment, async (shuttle) => {
      const rounds = WARM_UP_ROUNDS[kind.compress ? "compressed" : "plain"];
      await shuttle(WARM_UP.imageMB, WARM_UP.percent, rounds);
      for (const { imageMB, percent } of cells) {
        const how = `${kind.form}${kind.compress ? ", compressed" : ""}`;
        environment.onProgress?.(done, total, `${imageMB} MB, ${percent} % empty, ${how}`);
        const moves = await shuttle(imageMB, percent, options.rounds);
        // The way back is the neutral form's in either cluster: it is counted once.
        const wanted = moves.filter(({ form }) => form === kind.form);
        runs.push(...wanted.map((record) => runOf(record, imageMB, percent / 100)));
        done += imageMB;
      }
    });
  }
  environment.onProgress?.(total, total, "done");
  return runs;
}

function runOf(record: CrossingRecord, imageMB: number, emptyFraction: number): CrossOsRun {
  const { fromSystem, form, compressed, micros, frozenMicros } = record;
  const { bytesMoved, pagesMoved, pagesEmpty } = record;
  return {
    direction: fromSystem === "puma" ? "puma-linux" : "linux-puma",
    ...{ imageMB, emptyFraction, form, compressed, micros, frozenMicros },
    ...{ bytesMoved, pagesMoved, pagesEmpty },
  };
}

type Shuttle = (imageMB: number, percent: number, rounds: number) => Promise<CrossingRecord[]>;

async function withShuttle(
  { imageSizes, engine }: CrossOsOptions,
  crossing: (typeof KINDS)[number],
  { host, program }: CrossOsEnvironment,
  measure: (shuttle: Shuttle) => Promise<void>,
): Promise<void> {
  const memoryMiB = Math.max(...imageSizes, WARM_UP.imageMB) + MORE_MEMORY_MIB;
  const cluster = await Cluster.create(
    { nodes: 2, memoryMiB, engine, crossing, puma: { nodes: 1 } },
    host,
  );
  try {
    await cluster.mount({ path: path.dirname(program), isReadOnly: true });
    let records: CrossingRecord[] = [];
    cluster.on("crossing", (record) => records.push(record));
    await measure(async (imageMB, percent, rounds) => {
      records = [];
      const args = [imageMB, percent, rounds].map(String);
      // The C library asks for a little more than the program does.
      const heapBytes = (imageMB + 3) * MEGABYTE;
      const output = await runJob(cluster, { program, args, size: "1", heapBytes });
      const moves = records;
      if (!output.includes("unchanged") || moves.length !== 2 * rounds) {
        throw new Error(`${moves.length} of ${2 * rounds} moves, and: ${output}`);
      }
      return moves;
    });
  } finally {
    await cluster.close();
  }
}

/** Medians of the runs of one kind. */
export interface CrossOsCell extends Omit<CrossOsRun, "pagesMoved" | "pagesEmpty"> {
  readonly runs: number;
}

/** In the order in which the kinds first appear. */
export function summarizeCrossOs(runs: readonly CrossOsRun[]): CrossOsCell[] {
  const kinds = new Map<string, CrossOsRun[]>();
  for (const run of runs) {
    const { direction, imageMB, emptyFraction, form, compressed } = run;
    const key = [direction, imageMB, emptyFraction, form, compressed].join(" ");
    kinds.set(key, [...(kinds.get(key) ?? []), run]);
  }
  return [...kinds.values()].map((group) => {
    const [first] = group as [CrossOsRun, ...CrossOsRun[]];
    const { direction, imageMB, emptyFraction, form, compressed, micros } = first;
    const steps = Object.keys(micros) as (keyof CrossOsRun["micros"])[];
    const middle = (value: (run: CrossOsRun) => number) => median(group.map(value));
    return {
      ...{ direction, imageMB, emptyFraction, form, compressed },
      micros: Object.fromEntries(
        steps.map((step) => [step, middle((run) => run.micros[step])]),
      ) as unknown as CrossOsRun["micros"],
      frozenMicros: middle((run) => run.frozenMicros),
      bytesMoved: middle((run) => run.bytesMoved),
      runs: group.length,
    };
  });
}
