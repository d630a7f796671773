// Table 1 and Figure 5 of paper G, measured in the page on a cluster of its own, and drawn anew
// after each run.

import uPlot from "uplot";
import { measureFigure5, summarizeFigure5 } from "../experiments/figure5.js";
import type { MgsEnvironment } from "../experiments/mgs_bench.js";
import { measureTable1, PAPER_TABLE_1, summarizeTable1 } from "../experiments/table1.js";
import { MECHANISMS } from "../node/control.js";
import { byId, make } from "./element.js";
import { nodeColour, PLOT_AXIS } from "./palette.js";
import { createHost } from "./session.js";

const PROGRAM = "/programs/mgs";
const TABLE_1 = { sizes: [250, 375, 500], runs: 3, engine: "jit" } as const;
const FIGURE_5 = { sizes: [125, 250, 375], runs: 3, engine: "jit" } as const;

/** What is shown: a value for each size and series, and a table. */
interface Picture {
  readonly title: string;
  readonly sizes: readonly number[];
  readonly series: ReadonlyMap<string, readonly (number | null)[]>;
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Measure = (environment: MgsEnvironment, show: (picture: Picture) => void) => Promise<unknown>;

export function prepareExperiments(programOf: () => Promise<Uint8Array>): void {
  const buttons = {
    table1: byId("measure-table1", HTMLButtonElement),
    figure5: byId("measure-figure5", HTMLButtonElement),
  };
  const offer = (button: HTMLButtonElement, measure: Measure) =>
    button.addEventListener("click", async () => {
      for (const one of Object.values(buttons)) one.disabled = true;
      await perform(measure, programOf);
      for (const one of Object.values(buttons)) one.disabled = false;
    });
  offer(buttons.table1, (environment, show) =>
    measureTable1(TABLE_1, environment, (runs) => show(table1Picture(runs))),
  );
  offer(buttons.figure5, (environment, show) =>
    measureFigure5(FIGURE_5, environment, (runs) => show(figure5Picture(runs))),
  );
}

async function perform(measure: Measure, programOf: () => Promise<Uint8Array>): Promise<void> {
  const progress = byId("measure-progress", HTMLProgressElement);
  progress.hidden = false;
  try {
    const host = createHost();
    host.addFile(PROGRAM, await programOf());
    const environment: MgsEnvironment = {
      host,
      program: PROGRAM,
      expectedOutput: () => undefined,
      clock: () => performance.now(),
      onProgress: (done, total, label) => {
        progress.value = done / total;
        progress.setAttribute("aria-label", label);
      },
    };
    await measure(environment, show);
  } catch (error) {
    const place = byId("experiment-table", HTMLDivElement);
    place.textContent = error instanceof Error ? error.message : String(error);
  } finally {
    progress.hidden = true;
  }
}

function table1Picture(runs: Parameters<typeof summarizeTable1>[0]): Picture {
  const cells = summarizeTable1(runs);
  const frozen = (size: number, mechanism: "gobelins" | "basic") =>
    cells.find((cell) => cell.size === size && cell.mechanism === mechanism)?.frozenMs;
  const column = (mechanism: "gobelins" | "basic") =>
    TABLE_1.sizes.map((size) => frozen(size, mechanism) ?? null);
  return {
    title: "Frozen time (ms) by matrix size",
    sizes: TABLE_1.sizes,
    series: new Map([
      ["with containers", column("gobelins")],
      ["without", column("basic")],
    ]),
    caption: "Milliseconds for which MGS stands still (medians)",
    head: ["Matrix", "containers", "paper", "no containers", "paper"],
    rows: TABLE_1.sizes.map((size) => {
      const paper = PAPER_TABLE_1.get(size);
      return [
        `${size}x${size}`,
        frozen(size, "gobelins")?.toFixed(3) ?? "",
        paper?.gobelins.toFixed(2) ?? "",
        frozen(size, "basic")?.toFixed(3) ?? "",
        paper?.basic.toFixed(2) ?? "",
      ];
    }),
  };
}

function figure5Picture(runs: Parameters<typeof summarizeFigure5>[0]): Picture {
  const cells = summarizeFigure5(runs).filter(({ overhead }) => Number.isFinite(overhead));
  const percent = (size: number, mechanism: string) => {
    const cell = cells.find((one) => one.size === size && one.mechanism === mechanism);
    return cell && 100 * cell.overhead;
  };
  const { sizes } = FIGURE_5;
  return {
    title: "Overhead of one migration (%) by matrix size",
    sizes,
    series: new Map(
      MECHANISMS.map((name) => [name, sizes.map((size) => percent(size, name) ?? null)]),
    ),
    caption: "Per cent more time than a run that stays (medians)",
    head: ["Matrix", ...MECHANISMS],
    rows: sizes.map((size) => [
      `${size}x${size}`,
      ...MECHANISMS.map((name) => percent(size, name)?.toFixed(1) ?? ""),
    ]),
  };
}

function show(picture: Picture): void {
  const table = make("table");
  table.append(make("caption", "", picture.caption));
  const head = make("tr");
  head.append(...picture.head.map((title) => make("th", "", title)));
  table.append(head);
  for (const values of picture.rows) {
    const row = make("tr");
    row.append(...values.map((value) => make("td", "", value)));
    table.append(row);
  }
  const place = byId("experiment-table", HTMLDivElement);
  // It may be scrolled sideways, also by the keyboard.
  place.tabIndex = 0;
  place.replaceChildren(table);
  draw(picture, byId("experiment-chart", HTMLDivElement));
}

function draw({ title, sizes, series }: Picture, place: HTMLElement): void {
  place.replaceChildren();
  new uPlot(
    {
      title,
      width: Math.max(place.clientWidth, 200),
      height: 200,
      scales: { x: { time: false } },
      axes: [
        { ...PLOT_AXIS, label: "matrix size" },
        { ...PLOT_AXIS, size: 60 },
      ],
      series: [
        { label: "size" },
        ...[...series.keys()].map((label, index) => ({
          label,
          stroke: nodeColour(index),
          width: 2,
          points: { show: true },
        })),
      ],
    },
    [[...sizes], ...[...series.values()].map((values) => [...values])],
    place,
  );
}
