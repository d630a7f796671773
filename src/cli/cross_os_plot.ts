// What is plotted of `gobelins experiment cross-os` and `portals`: frozen time over the size of the
// image, and bandwidth of portals over the size of a message.

import type { CrossOsRun } from "../experiments/cross_os.js";
import type { PortalRun } from "../experiments/portals.js";
import type { Plot } from "./plots.js";

export function crossOsPlots(runs: readonly CrossOsRun[]): Plot[] {
  const kind = ({ direction, form, compressed, emptyFraction }: CrossOsRun) =>
    `${direction}, ${form}${compressed ? ", compressed" : ""}, ` +
    `${Math.round(emptyFraction * 100)} % empty`;
  return [
    {
      title: "Frozen time of a migration between systems",
      x: "image (MB)",
      y: "frozen (ms)",
      series: "direction, form",
      logarithmic: "both",
      points: runs.map((run) => ({
        series: kind(run),
        x: run.imageMB,
        y: run.frozenMicros / 1000,
      })),
    },
  ];
}

export function portalsPlots(portals: readonly PortalRun[]): Plot[] {
  return [
    {
      title: "Bandwidth of portals between two Puma nodes",
      x: "message (bytes)",
      y: "bandwidth (MB/s)",
      series: "receiver",
      logarithmic: "both",
      points: portals.map(({ bytes, mbPerSecond, copies }) => ({
        series: copies === 0 ? "no copy" : "with a copy",
        x: bytes,
        y: mbPerSecond,
      })),
    },
  ];
}
