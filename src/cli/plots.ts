// Plots of experiments as SVG, drawn by Vega-Lite (docs/decisions/0017-vega.md): medians as lines,
// the smallest and largest values as bars around them, the paper's values dashed beside ours.

import type { TopLevelSpec } from "vega-lite";

/** One measured value. Values of one series and x are summarized. */
export interface PlotPoint {
  readonly series: string;
  readonly x: number | string;
  readonly y: number;
  /** "ours" unless given. */
  readonly source?: "ours" | "paper";
}

export interface Plot {
  readonly title: string;
  readonly x: string;
  /** With its unit. */
  readonly y: string;
  /** What the series are. */
  readonly series: string;
  /** d3-format, for example ".1%". */
  readonly format?: string;
  /** Which axes are. */
  readonly logarithmic?: "y" | "both";
  readonly points: readonly PlotPoint[];
}

/** The Okabe-Ito palette, which the colour-blind can tell apart. */
const PALETTE = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000"];

/** One SVG document with all plots, one below the other. */
export async function svgOf(title: string, plots: readonly Plot[]): Promise<string> {
  // Vega takes a third of a second to load, which only who plots pays.
  const [{ parse, View }, { compile }] = await Promise.all([import("vega"), import("vega-lite")]);
  const spec = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    title,
    vconcat: plots.map(unitOf),
    resolve: { scale: { color: "independent", shape: "independent" } },
    config: { background: "white", range: { category: PALETTE } },
  };
  const compiled = compile(spec as unknown as TopLevelSpec);
  return new View(parse(compiled.spec), { renderer: "none" }).toSVG();
}

function unitOf(plot: Plot): object {
  const isNumber = plot.points.every(({ x }) => typeof x === "number");
  const y = {
    type: "quantitative",
    title: plot.y,
    scale: plot.logarithmic ? { type: "log" } : { zero: true },
    axis: plot.format === undefined ? {} : { format: plot.format },
  };
  const hasPaper = plot.points.some(({ source }) => source === "paper");
  const dash = { field: "source", type: "nominal", title: "whose", sort: ["ours", "paper"] };
  return {
    title: plot.title,
    width: 520,
    height: 300,
    data: { values: plot.points.map((point) => ({ source: "ours", ...point })) },
    encoding: {
      x: {
        field: "x",
        type: isNumber ? "quantitative" : "ordinal",
        title: plot.x,
        ...(plot.logarithmic === "both" && { scale: { type: "log" } }),
      },
      color: { field: "series", type: "nominal", title: plot.series },
      ...(hasPaper && { strokeDash: dash }),
    },
    layer: [
      {
        mark: { type: "line", point: true },
        encoding: {
          y: { ...y, aggregate: "median", field: "y" },
          shape: { field: "series", type: "nominal", title: plot.series },
        },
      },
      {
        mark: { type: "rule", opacity: 0.6, strokeDash: [] },
        encoding: {
          y: { ...y, aggregate: "min", field: "y" },
          y2: { aggregate: "max", field: "y" },
          strokeDash: { value: [1, 0] },
        },
      },
    ],
  };
}
