// The report as a picture: for each program the share of native speed of each peer, on a
// logarithmic axis, one panel for each build (docs/decisions/0017-vega.md).

import { parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { type BenchReport, rowsOf } from "./report.js";

export async function chartOf(report: BenchReport): Promise<string> {
  const values = rowsOf(report.results).flatMap(({ program, build, shares }) =>
    [...shares].map(([peer, share]) => ({ program, build, peer, share })),
  );
  const programs = [...new Set(values.map(({ program }) => program))];
  const specification: TopLevelSpec = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    title: "Speed as a share of native speed (1 = native)",
    data: { values },
    facet: { column: { field: "build", type: "nominal", title: null, sort: ["pentium4"] } },
    spec: {
      width: 420,
      height: { step: 18 },
      layer: [
        {
          mark: { type: "rule", color: "#444", strokeDash: [4, 3] },
          encoding: { x: { datum: 1 } },
        },
        {
          mark: { type: "point", filled: true, size: 60, opacity: 0.9 },
          encoding: {
            y: { field: "program", type: "nominal", sort: programs, title: null },
            x: {
              field: "share",
              type: "quantitative",
              scale: { type: "log" },
              axis: { format: "~g", values: [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2] },
              title: "share of native speed, logarithmic",
            },
            color: { field: "peer", type: "nominal", title: "peer" },
            shape: { field: "peer", type: "nominal", title: "peer" },
          },
        },
      ],
    },
    config: { background: "white", axis: { grid: true, gridColor: "#e8e8e8" } },
  };
  return new View(parse(compile(specification).spec), { renderer: "none" }).toSVG();
}
