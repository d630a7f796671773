// Paper G's Figure 5 as a picture: the overhead of one migration over the size of the matrix, a line
// for each mechanism (SVG, drawn by Vega; docs/decisions/0017-vega.md).

import { type Figure5Run, summarizeFigure5 } from "../experiments/figure5.js";

/** The SVG document. Vega is loaded only now: it takes a third of a second. */
export async function figure5Svg(runs: readonly Figure5Run[]): Promise<string> {
  const [{ parse, View }, { compile }] = await Promise.all([import("vega"), import("vega-lite")]);
  const values = summarizeFigure5(runs)
    .filter(({ mechanism }) => mechanism !== "none")
    .map(({ size, mechanism, overhead }) => ({ size, mechanism, overhead }));
  const { spec } = compile({
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    title: "Overhead of one migration on the execution of MGS (paper G, Figure 5)",
    width: 520,
    height: 320,
    data: { values },
    mark: { type: "line", point: true },
    encoding: {
      x: { field: "size", type: "quantitative", title: "rows and columns of the matrix" },
      y: {
        field: "overhead",
        type: "quantitative",
        title: "overhead on the total time",
        axis: { format: ".1%" },
      },
      color: { field: "mechanism", type: "nominal", title: "mechanism" },
      shape: { field: "mechanism", type: "nominal", title: "mechanism" },
    },
    config: { background: "white" },
  });
  return new View(parse(spec), { renderer: "none" }).toSVG();
}
