// `gobelins experiment cross-os` and `portals` as text: medians of the steps, and messages by size.

import { type CrossOsRun, summarizeCrossOs } from "../experiments/cross_os.js";
import type { PortalRun } from "../experiments/portals.js";
import { type Column, textTable } from "./text_table.js";

const left = (title: string): Column => ({ title, align: "left" });
const right = (title: string): Column => ({ title, align: "right" });

const STEPS = ["freeze", "extract", "convert", "transfer", "rebuild", "restart"] as const;

const COLUMNS = [
  ...[left("direction"), right("image"), right("empty"), left("form"), left("pages")],
  ...STEPS.map(right),
  ...[right("frozen"), right("moved")],
];

export function crossOsText(runs: readonly CrossOsRun[]): string {
  const ms = (micros: number) => (micros / 1000).toFixed(2);
  const rows = summarizeCrossOs(runs).map((cell) => [
    cell.direction,
    `${cell.imageMB} MB`,
    `${Math.round(cell.emptyFraction * 100)} %`,
    cell.form,
    cell.compressed ? "compressed" : "plain",
    ...STEPS.map((step) => ms(cell.micros[step])),
    `${ms(cell.frozenMicros)} ms`,
    `${(cell.bytesMoved / 2 ** 20).toFixed(1)} MB`,
  ]);
  return [
    "Migration between Puma and Linux: medians of each step in milliseconds",
    "",
    ...textTable(COLUMNS, rows),
    "",
    "Compressing is part of converting. Empty pages are not sent.",
    "",
  ].join("\n");
}

export function portalsText(portals: readonly PortalRun[]): string {
  const rows = portals.map(({ bytes, oneWayMicros, mbPerSecond, copies }) => [
    String(bytes),
    copies === 0 ? "none" : String(copies),
    `${oneWayMicros.toFixed(1)} us`,
    `${mbPerSecond.toFixed(1)} MB/s`,
  ]);
  const columns = [right("bytes"), left("copies"), right("one way"), right("bandwidth")];
  return [
    "Messages through portals between two Puma nodes, with and without a copy by the receiver",
    "",
    ...textTable(columns, rows),
    "",
    "Paper P, 3.1 has 160 MB/s without copies and 55 MB/s with them, on an Intel Paragon.",
    "",
  ].join("\n");
}
