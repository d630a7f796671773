// Paper G's Figure 5 as text: the overhead of one migration on the whole execution, and where the
// pages went.

import { type Figure5Run, summarizeFigure5 } from "../experiments/figure5.js";
import type { Plot } from "./plots.js";
import { type Column, textTable } from "./text_table.js";

const COLUMNS: readonly Column[] = [
  { title: "Matrix size", align: "left" },
  { title: "mechanism", align: "left" },
  { title: "total time", align: "right" },
  { title: "overhead", align: "right" },
  { title: "frozen", align: "right" },
  { title: "on demand", align: "right" },
  { title: "prefetched", align: "right" },
  { title: "pushed", align: "right" },
];

export function figure5Text(runs: readonly Figure5Run[]): string {
  const cells = summarizeFigure5(runs);
  const rows = cells.map((cell) => [
    `${cell.size}x${cell.size}`,
    cell.mechanism,
    `${(cell.totalMs / 1000).toFixed(3)} s`,
    cell.mechanism === "none" ? "" : `${(cell.overhead * 100).toFixed(1)} %`,
    cell.mechanism === "none" ? "" : `${cell.frozenMs.toFixed(3)} ms`,
    String(Math.round(cell.pagesDemand)),
    String(Math.round(cell.pagesPrefetched)),
    String(Math.round(cell.pagesPushed)),
  ]);
  const wrong = runs.filter((run) => !run.checksumOk);
  return [
    "Figure 5 of paper G: overhead of one migration on the execution of MGS; pages by cause",
    "",
    ...textTable(COLUMNS, rows),
    "",
    "Medians; the overhead is against the runs that stay (none), interleaved with the others.",
    wrong.length === 0
      ? "All checksums are right."
      : `WRONG CHECKSUM in ${wrong.length} of ${runs.length} runs.`,
    "",
  ].join("\n");
}

export function figure5Plots(runs: readonly Figure5Run[]): Plot[] {
  const stays = new Map(
    summarizeFigure5(runs)
      .filter(({ mechanism }) => mechanism === "none")
      .map(({ size, totalMs }) => [size, totalMs]),
  );
  const moved = runs.filter(({ mechanism }) => mechanism !== "none");
  return [
    {
      title: "Overhead of one migration on the execution of MGS",
      x: "rows and columns of the matrix",
      y: "overhead on the total time",
      series: "mechanism",
      format: ".1%",
      points: moved.map(({ size, mechanism, totalMs }) => ({
        series: mechanism,
        x: size,
        y: totalMs / (stays.get(size) ?? totalMs) - 1,
      })),
    },
    {
      title: "Frozen time",
      x: "rows and columns of the matrix",
      y: "ms",
      series: "mechanism",
      logarithmic: "y",
      points: moved.map(({ size, mechanism, frozenMicros }) => ({
        series: mechanism,
        x: size,
        y: frozenMicros / 1000,
      })),
    },
  ];
}
