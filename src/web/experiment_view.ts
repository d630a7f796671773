// Table 1 of paper G, measured in the page on a cluster of its own, and drawn as it comes.

import uPlot from "uplot";
import {
  measureTable1,
  PAPER_TABLE_1,
  summarizeTable1,
  type Table1Cell,
  type Table1Run,
} from "../experiments/table1.js";
import { byId, make } from "./element.js";
import { CAUSE_COLOURS, styleColour } from "./palette.js";
import { createHost } from "./session.js";

const SIZES = [250, 375, 500];
const RUNS = 3;
const PROGRAM = "/programs/mgs";

export function prepareExperiment(programOf: () => Promise<Uint8Array>): void {
  const button = byId("measure", HTMLButtonElement);
  const progress = byId("measure-progress", HTMLProgressElement);
  const place = byId("table1", HTMLDivElement);
  button.addEventListener("click", async () => {
    button.disabled = true;
    progress.hidden = false;
    try {
      const host = createHost();
      host.addFile(PROGRAM, await programOf());
      const runs = await measureTable1(
        { sizes: SIZES, runs: RUNS, engine: "jit" },
        {
          host,
          program: PROGRAM,
          expectedOutput: () => undefined,
          clock: () => performance.now(),
          onProgress: (done, total, label) => {
            progress.value = done / total;
            progress.setAttribute("aria-label", label);
          },
        },
      );
      show(runs, place);
    } catch (error) {
      place.textContent = error instanceof Error ? error.message : String(error);
    } finally {
      button.disabled = false;
      progress.hidden = true;
    }
  });
}

function show(runs: readonly Table1Run[], place: HTMLElement): void {
  const cells = summarizeTable1(runs);
  const table = make("table");
  table.append(make("caption", "", "Milliseconds for which MGS stands still (medians)"));
  const head = make("tr");
  const titles = ["Matrix", "containers", "paper", "no containers", "paper"];
  head.append(...titles.map((title) => make("th", "", title)));
  table.append(head);
  for (const size of SIZES) {
    const row = make("tr");
    const paper = PAPER_TABLE_1.get(size);
    const values = [
      `${size}x${size}`,
      milliseconds(cells, size, "gobelins"),
      paper?.gobelins.toFixed(2) ?? "",
      milliseconds(cells, size, "basic"),
      paper?.basic.toFixed(2) ?? "",
    ];
    row.append(...values.map((value) => make("td", "", value)));
    table.append(row);
  }
  place.replaceChildren(table);
  draw(cells);
}

function draw(cells: readonly Table1Cell[]): void {
  const place = byId("chart-table1", HTMLDivElement);
  place.replaceChildren();
  const column = (mechanism: Table1Cell["mechanism"]) =>
    SIZES.map((size) => frozen(cells, size, mechanism) ?? null);
  const axis = { stroke: styleColour("--soft"), grid: { stroke: styleColour("--line") } };
  new uPlot(
    {
      title: "Frozen time (ms) by matrix size",
      width: Math.max(place.clientWidth, 200),
      height: 200,
      scales: { x: { time: false } },
      axes: [
        { ...axis, label: "matrix size" },
        { ...axis, size: 60 },
      ],
      series: [
        { label: "size" },
        { label: "with containers", stroke: CAUSE_COLOURS.push, width: 2 },
        { label: "without", stroke: CAUSE_COLOURS.demand, width: 2 },
      ],
    },
    [SIZES, column("gobelins"), column("basic")],
    place,
  );
}

function frozen(
  cells: readonly Table1Cell[],
  size: number,
  mechanism: Table1Cell["mechanism"],
): number | undefined {
  return cells.find((cell) => cell.size === size && cell.mechanism === mechanism)?.frozenMs;
}

function milliseconds(...of: Parameters<typeof frozen>): string {
  return frozen(...of)?.toFixed(3) ?? "";
}
