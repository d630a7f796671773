// Faults and bytes over the last minute, by cause, and each migration as a waterfall of its phases.

import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { CrossingRecord } from "../cross_system/messages.js";
import type { MigrationRecord } from "../node/control.js";
import { make } from "./element.js";
import { CAUSE_COLOURS, PHASE_COLOURS, PLOT_AXIS, styleColour } from "./palette.js";
import type { Snapshot } from "./session.js";

const CAUSES = ["demand", "prefetch", "push", "basic"] as const;
type Cause = (typeof CAUSES)[number];

const SHOWN_SECONDS = 60;
const CHART_HEIGHT = 150;
const MOST_MIGRATIONS = 6;
const PAGE_KIB = 4;

/** A colour of the style sheet is asked for at each drawing. */
type Series = readonly [label: string, colour: string | (() => string)];

/** Rates over time: one column of times and one for each series. */
class RateChart {
  readonly #plot: uPlot;
  readonly #columns: number[][];

  constructor(place: HTMLElement, title: string, series: readonly Series[]) {
    this.#columns = [[], ...series.map(() => [])];
    this.#plot = new uPlot(
      {
        title,
        width: Math.max(place.clientWidth, 200),
        height: CHART_HEIGHT,
        scales: { x: { time: false } },
        axes: [
          { ...PLOT_AXIS, label: "seconds" },
          { ...PLOT_AXIS, size: 60 },
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

/** Where the charts and the list of migrations stand in the page. */
export interface TimelinePlaces {
  readonly faults: HTMLElement;
  readonly bytes: HTMLElement;
  readonly frozen: HTMLElement;
  readonly list: HTMLElement;
  /** Shown while the list is empty. */
  readonly none: HTMLElement;
}

export class Timelines {
  readonly #faults: RateChart;
  readonly #bytes: RateChart;
  readonly #frozen: RateChart;
  readonly #list: HTMLElement;
  readonly #none: HTMLElement;
  #before: Snapshot | undefined;
  #beganMs: number | undefined;
  /** Of migrations since the last snapshot. */
  #frozenMicros = 0;

  constructor({ faults, bytes, frozen, list, none }: TimelinePlaces) {
    const ink = () => styleColour("--accent");
    this.#faults = new RateChart(faults, "Page faults per second", [["faults", ink]]);
    this.#bytes = new RateChart(
      bytes,
      "KiB per second between nodes, by cause",
      CAUSES.map((cause) => [cause, CAUSE_COLOURS[cause]] as const),
    );
    this.#frozen = new RateChart(frozen, "Frozen time, ms per second", [["frozen", ink]]);
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
    this.#frozen.add(seconds, [this.#frozenMicros / 1000 / elapsed]);
    this.#frozenMicros = 0;
  }

  addMigration({ pid, from, to, mechanism, ...record }: MigrationRecord): void {
    const way = `Process ${pid}: node ${from} to ${to} by ${mechanism}`;
    this.#add(way, record.frozenMicros, record.pagesMoved, Object.entries(record.phases));
  }

  /** From one operating system to another. */
  addCrossing({ rank, job, from, to, ...record }: CrossingRecord): void {
    const { fromSystem, toSystem, frozenMicros, pagesMoved, micros } = record;
    const way = `Job ${job}, rank ${rank}: ${fromSystem} on node ${from} to ${toSystem} on node ${to}`;
    this.#add(way, frozenMicros, pagesMoved, Object.entries(micros));
  }

  #add(way: string, frozenMicros: number, pages: number, phases: readonly Phase[]): void {
    this.#frozenMicros += frozenMicros;
    this.#none.hidden = true;
    const item = make("li");
    const frozen = (frozenMicros / 1000).toFixed(2);
    item.append(
      `${way}; stood still for ${frozen} ms, ${pages} pages went along`,
      waterfall(phases),
    );
    this.#list.prepend(item);
    while (this.#list.children.length > MOST_MIGRATIONS) this.#list.lastElementChild?.remove();
  }
}

/** Each phase begins where the one before has ended. */
type Phase = readonly [name: string, micros: number];

function waterfall(phases: readonly Phase[]): HTMLElement {
  const figure = make("div", "waterfall");
  const total = Math.max(
    phases.reduce((sum, [, micros]) => sum + micros, 0),
    1,
  );
  const words = phases.map(([name, micros]) => `${name} ${Math.round(micros)} us`);
  figure.setAttribute("role", "img");
  figure.setAttribute("aria-label", words.join(", "));
  let before = 0;
  for (const [index, [name, micros]] of phases.entries()) {
    const row = make("div");
    const bar = make("span");
    bar.style.setProperty("--colour", PHASE_COLOURS[name] ?? "#999999");
    bar.style.marginLeft = `${(before / total) * 100}%`;
    bar.style.width = `${(micros / total) * 100}%`;
    row.append(make("small", "", words[index]), bar);
    figure.append(row);
    before += micros;
  }
  return figure;
}

function faultsOf({ statistics }: Snapshot): number {
  return statistics.reduce((sum, { faults }) => sum + faults.zero + faults.file + faults.link, 0);
}

function movedOf({ statistics }: Snapshot, cause: Cause): number {
  return statistics.reduce((sum, { pagesMoved }) => sum + pagesMoved[cause], 0);
}
