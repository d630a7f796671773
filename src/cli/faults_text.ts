// `gobelins experiment faults` as text and as JSON: the latency of a page fault, and what moved
// against what was touched, by mechanism and working set.

import type { FaultsResult } from "../experiments/faults.js";
import type { Plot } from "./plots.js";
import { type Column, textTable } from "./text_table.js";

const COLUMNS: readonly Column[] = [
  { title: "mechanism", align: "left" },
  { title: "order", align: "left" },
  { title: "working set", align: "right" },
  { title: "touched", align: "right" },
  { title: "moved", align: "right" },
  { title: "on demand", align: "right" },
  { title: "prefetched, used", align: "right" },
  { title: "not used", align: "right" },
  { title: "pushed", align: "right" },
];

export function faultsText({ latencyMicros: { p50, p90, p99 }, runs }: FaultsResult): string {
  const rows = runs.map((run) => [
    run.mechanism,
    run.order,
    `${Math.round(run.fraction * 100)} %`,
    String(run.pagesTouched),
    String(run.pagesMoved),
    String(run.pagesDemand),
    String(run.prefetchHits),
    String(run.prefetchWasted),
    String(run.pagesPushed),
  ]);
  return [
    "Page faults after a migration: pages touched at the destination, and pages moved, by cause",
    "",
    ...textTable(COLUMNS, rows),
    "",
    `A page that is waited for takes ${p50} us (median), ${p90} us (90 %), ${p99} us (99 %): from ` +
      "the fault until its task can go on.",
    "",
  ].join("\n");
}

/** What `--json` writes; its fields are a contract with scripts. */
export function faultsJson({ latencyMicros, runs }: FaultsResult) {
  const shuffled = runs.filter(({ order }) => order === "shuffled");
  return {
    latencyMicros,
    workingSet: shuffled.map(({ fraction, pagesTouched, pagesMoved, mechanism }) => ({
      fraction,
      pagesTouched,
      pagesMoved,
      mechanism,
    })),
  };
}

export function faultsPlots({ latencyMicros, runs }: FaultsResult): Plot[] {
  const shuffled = runs.filter(({ order }) => order === "shuffled");
  return [
    {
      title: "Pages moved against pages touched (shuffled order)",
      x: "pages touched at the destination",
      y: "pages moved",
      series: "mechanism",
      points: shuffled.map(({ mechanism, pagesTouched, pagesMoved }) => ({
        series: mechanism,
        x: pagesTouched,
        y: pagesMoved,
      })),
    },
    {
      title: "Latency of a page that is waited for",
      x: "percentile",
      y: "microseconds",
      series: "mechanism",
      points: Object.entries(latencyMicros).map(([percentile, micros]) => ({
        series: "gobelins",
        x: Number(percentile.slice(1)),
        y: micros,
      })),
    },
  ];
}
