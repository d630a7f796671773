// Faults and bytes over the last minute, by cause, and each migration as a waterfall of its phases.

import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { MigrationPhases, MigrationRecord } from "../node/control.js";
import { make } from "./element.js";
import { CAUSE_COLOURS, PHASE_COLOURS, styleColour } from "./palette.js";
import type { Snapshot } from "./session.js";

const CAUSES = ["demand", "prefetch", "push", "basic"] as const;
type Cause = (typeof CAUSES)[number];

const SHOWN_SECONDS = 60;
const CHART_HEIGHT = 150;
const MOST_MIGRATIONS = 12;
const PAGE_KIB = 4;

/** Rates over time: one column of times and one for each series. */
class RateChart {
  readonly #plot: uPlot;
  readonly #columns: number[][];

  constructor(place: HTMLElement, title: string, series: readonly (readonly [string, string])[]) {
    this.#columns = [[], ...series.map(() => [])];
    const axis = { stroke: styleColour("--soft"), grid: { stroke: styleColour("--line") } };
    this.#plot = new uPlot(
      {
        title,
        width: Math.max(place.clientWidth, 200),
        height: CHART_HEIGHT,
        scales: { x: { time: false } },
        axes: [
          { ...axis, label: "seconds" },
          { ...axis, size: 60 },
        ],
        series: [
          { label: "s" },
          ...series.map(([label, stroke]) => ({
            label,
            stroke,
            width: 2,
            points: { show: false },
          })),
        ],
      },
      this.#columns as uPlot.AlignedData,
      place,
    );
    new ResizeObserver(() =>
      this.#plot.setSize({ width: Math.max(place.clientWidth, 200), height: CHART_HEIGHT }),
    ).observe(place);
  }

  add(seconds: number, values: readonly number[]): void {
    for (const [index, value] of [seconds, ...values].entries()) this.#columns[index]?.push(value);
    const times = this.#columns[0] as number[];
    while ((times[0] ?? seconds) < seconds - SHOWN_SECONDS) {
      for (const column of this.#columns) column.shift();
    }
    this.#plot.setData(this.#columns as uPlot.AlignedData);
  }
}

export class Timelines {
  readonly #faults: RateChart;
  readonly #bytes: RateChart;
  readonly #list: HTMLElement;
  readonly #none: HTMLElement;
  #before: Snapshot | undefined;
  #beganMs: number | undefined;

  constructor(faults: HTMLElement, bytes: HTMLElement, list: HTMLElement, none: HTMLElement) {
    const ink = styleColour("--accent");
    this.#faults = new RateChart(faults, "Page faults per second", [["faults", ink]]);
    this.#bytes = new RateChart(
      bytes,
      "KiB per second between nodes, by cause",
      CAUSES.map((cause) => [cause, CAUSE_COLOURS[cause]] as const),
    );
    this.#list = list;
    this.#none = none;
  }

  add(snapshot: Snapshot): void {
    const before = this.#before;
    this.#before = snapshot;
    this.#beganMs ??= snapshot.atMs;
    if (!before) return;
    const elapsed = (snapshot.atMs - before.atMs) / 1000;
    const seconds = (snapshot.atMs - this.#beganMs) / 1000;
    // A node that is lost takes its counts with it.
    const rate = (value: (of: Snapshot) => number) =>
      Math.max(0, (value(snapshot) - value(before)) / elapsed);
    this.#faults.add(seconds, [rate(faultsOf)]);
    this.#bytes.add(
      seconds,
      CAUSES.map((cause) => rate((of) => movedOf(of, cause)) * PAGE_KIB),
    );
  }

  addMigration({
    pid,
    from,
    to,
    mechanism,
    frozenMicros,
    phases,
    pagesMoved,
  }: MigrationRecord): void {
    this.#none.hidden = true;
    const item = make("li");
    const frozen = (frozenMicros / 1000).toFixed(2);
    item.append(
      `Process ${pid}: node ${from} to ${to} by ${mechanism}; stood still for ${frozen} ms` +
        `, ${pagesMoved} pages went along`,
      waterfall(phases),
    );
    this.#list.prepend(item);
    while (this.#list.children.length > MOST_MIGRATIONS) this.#list.lastElementChild?.remove();
  }
}

function waterfall(phases: MigrationPhases): HTMLElement {
  const bar = make("div", "waterfall");
  const entries = Object.entries(phases) as [keyof MigrationPhases, number][];
  const total = entries.reduce((sum, [, micros]) => sum + micros, 0);
  const words = entries.map(([name, micros]) => `${name} ${Math.round(micros)} us`);
  bar.setAttribute("role", "img");
  bar.setAttribute("aria-label", words.join(", "));
  for (const [index, [name, micros]] of entries.entries()) {
    const part = make("span");
    part.style.setProperty("--colour", PHASE_COLOURS[name] ?? "#999999");
    part.style.width = `${(micros / total) * 100}%`;
    part.title = words[index] ?? "";
    bar.append(part);
  }
  return bar;
}

function faultsOf({ statistics }: Snapshot): number {
  return statistics.reduce((sum, { faults }) => sum + faults.zero + faults.file + faults.link, 0);
}

function movedOf({ statistics }: Snapshot, cause: Cause): number {
  return statistics.reduce((sum, { pagesMoved }) => sum + pagesMoved[cause], 0);
}
