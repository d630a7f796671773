// `gobelins experiment dsm-scaling` as text and plots: time and speed-up by the number of nodes, and
// what each phase moved.

import { type DsmScalingRun, summarizeDsmScaling } from "../experiments/dsm_scaling.js";
import type { Plot } from "./plots.js";
import { type Column, textTable } from "./text_table.js";

const TIMES: readonly Column[] = [
  { title: "program", align: "left" },
  { title: "nodes", align: "right" },
  { title: "threads", align: "right" },
  { title: "time", align: "right" },
  { title: "speed-up", align: "right" },
];

const PHASES: readonly Column[] = [
  { title: "program", align: "left" },
  { title: "nodes", align: "right" },
  { title: "phase", align: "left" },
  { title: "faults", align: "right" },
  { title: "on demand", align: "right" },
  { title: "prefetched", align: "right" },
  { title: "KiB moved", align: "right" },
  { title: "messages", align: "right" },
];

export function dsmScalingText(runs: readonly DsmScalingRun[]): string {
  const cells = summarizeDsmScaling(runs);
  const wrong = runs.filter((run) => !run.checksumOk);
  const phases = cells.flatMap(({ program, nodes, phases }) =>
    phases.map((phase) => [
      program,
      String(nodes),
      phase.phase,
      String(phase.faults),
      String(phase.pagesDemand),
      String(phase.pagesPrefetched),
      String(Math.round(phase.bytesMoved / 1024)),
      String(phase.messages),
    ]),
  );
  const times = cells.map(({ program, nodes, threads, milliseconds, speedup }) => [
    program,
    String(nodes),
    String(threads),
    `${milliseconds.toFixed(1)} ms`,
    speedup.toFixed(2),
  ]);
  return [
    "Programs of several threads on several nodes: time of the parallel part (medians)",
    "",
    ...textTable(TIMES, times),
    "",
    "Page faults on shared pages, pages and bytes that moved, by phase",
    "",
    ...textTable(PHASES, phases),
    "",
    wrong.length === 0
      ? "All outputs are right."
      : `WRONG OUTPUT in ${wrong.length} of ${runs.length} runs.`,
    "",
  ].join("\n");
}

export function dsmScalingPlots(runs: readonly DsmScalingRun[]): Plot[] {
  const base = new Map(
    summarizeDsmScaling(runs).map((cell) => [cell.program, cell.milliseconds * cell.speedup]),
  );
  return [
    {
      title: "Speed-up of the parallel part",
      x: "nodes",
      y: "times as fast as on the fewest nodes",
      series: "program",
      points: runs.map(({ program, nodes, milliseconds }) => ({
        series: program,
        x: nodes,
        y: (base.get(program) ?? milliseconds) / milliseconds,
      })),
    },
    {
      title: "Bytes moved between nodes",
      x: "nodes",
      y: "MiB",
      series: "program",
      points: runs.map(({ program, nodes, phases }) => ({
        series: program,
        x: nodes,
        y: phases.reduce((sum, { bytesMoved }) => sum + bytesMoved, 0) / 2 ** 20,
      })),
    },
  ];
}
