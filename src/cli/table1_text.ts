// Paper G's Table 1 as text: its columns, ours beside the paper's; then what the paper tells in
// words: initialization, pages moved, total time.

import {
  growth,
  PAPER_TABLE_1,
  summarizeTable1,
  type Table1Cell,
  type Table1Run,
} from "../experiments/table1.js";
import type { Plot } from "./plots.js";
import { type Column, textTable } from "./text_table.js";

export function table1Text(runs: readonly Table1Run[]): string {
  const cells = summarizeTable1(runs);
  return [
    "Table 1 of paper G: migration cost (ms), the time for which MGS stands still",
    "",
    ...costTable(cells),
    "",
    "The same runs in detail: what the paper leaves out or tells in words",
    "",
    ...detailTable(cells),
    "",
    ...remarks(runs, cells),
    "",
  ].join("\n");
}

/** Widths: the size, then ours and the paper's for each mechanism. */
function costTable(cells: readonly Table1Cell[]): string[] {
  const line = (size: string, ...columns: readonly string[]) =>
    (
      size.padEnd(13) +
      columns.map((text, index) => text.padStart(index % 2 === 0 ? 10 : 12)).join("")
    ).trimEnd();
  const titles = [
    `${"".padEnd(13)}${"With containers".padStart(22)}${"Without containers".padStart(22)}`,
    `${"".padEnd(13)}${"without initialization".padStart(22)}`,
  ];
  const rows = sizesOf(cells).map((size) => {
    const paper = PAPER_TABLE_1.get(size);
    const ours = (mechanism: Table1Cell["mechanism"]) =>
      cells.find((cell) => cell.size === size && cell.mechanism === mechanism)?.frozenMs;
    return line(
      `${size}x${size}`,
      milliseconds(ours("gobelins")),
      paper?.gobelins.toFixed(2) ?? "",
      milliseconds(ours("basic")),
      paper?.basic.toFixed(2) ?? "",
    );
  });
  return [...titles, line("Matrix size", "ours", "paper", "ours", "paper"), ...rows];
}

const DETAILS: readonly Column[] = [
  { title: "Matrix size", align: "left" },
  { title: "mechanism", align: "left" },
  { title: "initialization", align: "right" },
  { title: "frozen in all", align: "right" },
  { title: "pages resident", align: "right" },
  { title: "moved frozen", align: "right" },
  { title: "moved on demand", align: "right" },
  { title: "total time", align: "right" },
];

function detailTable(cells: readonly Table1Cell[]): string[] {
  const rows = cells.map((cell) => [
    `${cell.size}x${cell.size}`,
    cell.mechanism,
    `${milliseconds(cell.initializationMs)} ms`,
    `${milliseconds(cell.frozenInAllMs)} ms`,
    String(Math.round(cell.pagesResident)),
    String(Math.round(cell.pagesMovedFrozen)),
    String(Math.round(cell.pagesMoved - cell.pagesMovedFrozen)),
    `${(cell.totalMs / 1000).toFixed(2)} s`,
  ]);
  return textTable(DETAILS, rows);
}

function remarks(runs: readonly Table1Run[], cells: readonly Table1Cell[]): string[] {
  const count = runs.filter((run) => run.size === cells[0]?.size).length / 2;
  const lines = [
    `Medians of ${count} ${count === 1 ? "run" : "runs"} on two nodes of 128 MB, ` +
      "after a warm-up that is not counted.",
  ];
  const [smallest, largest] = [sizesOf(cells)[0], sizesOf(cells).at(-1)];
  const [with_, without] = [growth(cells, "gobelins"), growth(cells, "basic")];
  if (with_ !== undefined && without !== undefined) {
    lines.push(
      `Frozen in all at ${largest}x${largest} over frozen at ${smallest}x${smallest}: ` +
        `${with_.toFixed(2)} with containers, ${without.toFixed(2)} without.`,
    );
  }
  const wrong = cells.filter((cell) => !cell.checksumOk);
  for (const { size, mechanism } of wrong) {
    lines.push(`WRONG CHECKSUM: ${size}x${size}, ${mechanism}.`);
  }
  if (wrong.length === 0) lines.push("All checksums are right.");
  return lines;
}

function sizesOf(cells: readonly Table1Cell[]): number[] {
  return [...new Set(cells.map((cell) => cell.size))];
}

function milliseconds(value: number | undefined): string {
  return value === undefined ? "" : value.toFixed(3);
}

export function table1Plots(runs: readonly Table1Run[]): Plot[] {
  const sizes = [...new Set(runs.map(({ size }) => size))];
  const names = { gobelins: "with containers", basic: "without containers" };
  const paper = sizes.flatMap((size) => {
    const row = PAPER_TABLE_1.get(size);
    if (!row) return [];
    return (["gobelins", "basic"] as const).map((mechanism) => ({
      series: names[mechanism],
      x: size,
      y: row[mechanism],
      source: "paper" as const,
    }));
  });
  const ours = runs.map(({ mechanism, size, frozenMicros }) => ({
    series: names[mechanism],
    x: size,
    y: frozenMicros / 1000,
  }));
  return [
    {
      title: "Time for which MGS stands still, without initialization",
      x: "rows and columns of the matrix",
      y: "ms",
      series: "mechanism",
      logarithmic: "y",
      points: [...ours, ...paper],
    },
  ];
}
