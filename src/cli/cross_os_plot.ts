// `gobelins experiment cross-os` as a picture: frozen time over the size of the image, and bandwidth
// of portals over the size of a message (SVG, drawn by Vega; docs/decisions/0017-vega.md).

import { type CrossOsRun, summarizeCrossOs } from "../experiments/cross_os.js";
import type { PortalRun } from "../experiments/portals.js";

const SIZE = { width: 420, height: 300 } as const;
const logarithmic = { type: "log" } as const;

/** The SVG document. Vega is loaded only now: it takes a third of a second. */
export async function crossOsSvg(
  runs: readonly CrossOsRun[],
  portals: readonly PortalRun[],
): Promise<string> {
  const [{ parse, View }, { compile }] = await Promise.all([import("vega"), import("vega-lite")]);
  const { spec } = compile({
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    hconcat: [frozenPlot(runs), portalsPlot(portals)],
    resolve: { scale: { color: "independent", strokeDash: "independent" } },
    config: { background: "white" },
  });
  return new View(parse(spec), { renderer: "none" }).toSVG();
}

function frozenPlot(runs: readonly CrossOsRun[]) {
  const values = summarizeCrossOs(runs).map((cell) => ({
    imageMB: cell.imageMB,
    frozenMs: cell.frozenMicros / 1000,
    kind: `${cell.direction}, ${cell.form}${cell.compressed ? ", compressed" : ""}`,
    empty: `${Math.round(cell.emptyFraction * 100)} %`,
  }));
  return {
    title: "Frozen time of a migration between systems",
    ...SIZE,
    data: { values },
    mark: { type: "line" as const, point: true },
    encoding: {
      x: {
        field: "imageMB",
        type: "quantitative" as const,
        scale: logarithmic,
        title: "image (MB)",
      },
      y: {
        field: "frozenMs",
        type: "quantitative" as const,
        scale: logarithmic,
        title: "frozen (ms)",
      },
      color: { field: "kind", type: "nominal" as const, title: "direction, form" },
      strokeDash: { field: "empty", type: "nominal" as const, title: "empty pages" },
    },
  };
}

function portalsPlot(portals: readonly PortalRun[]) {
  const values = portals.map(({ bytes, mbPerSecond, copies }) => ({
    bytes,
    mbPerSecond,
    way: copies === 0 ? "no copy" : "with a copy",
  }));
  return {
    title: "Bandwidth of portals between two Puma nodes",
    ...SIZE,
    data: { values },
    mark: { type: "line" as const, point: true },
    encoding: {
      x: {
        field: "bytes",
        type: "quantitative" as const,
        scale: logarithmic,
        title: "message (bytes)",
      },
      y: {
        field: "mbPerSecond",
        type: "quantitative" as const,
        scale: logarithmic,
        title: "bandwidth (MB/s)",
      },
      color: { field: "way", type: "nominal" as const, title: "receiver" },
    },
  };
}
