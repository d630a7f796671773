// What the instruction table covers, as data for `gobelins isa --json`, as text for people, and as
// the page docs/isa.md. Where the vectors are counted: vector_counts.ts; what is expected:
// coverage.ts.

import { unsupported } from "./coverage.js";
import type { Family, Row } from "./row.js";
import { families as allFamilies } from "./table.js";
import { rowTranslation } from "./translation.js";
import { rowIdentity } from "./vector_counts.js";

/** How the translator does a row: as code of its own, as a call of the interpreter's handler. */
export type Translation = "inline" | "call" | "no";

export interface ReportRow {
  readonly mnemonic: string;
  readonly encoding: string;
  readonly operands: readonly string[];
  readonly family: string;
  readonly interpreted: boolean;
  readonly translated: Translation;
  /** Recorded conformance vectors. */
  readonly vectors: number;
  /** What vectors do not compare or leave out, and why; absent where that is nothing. */
  readonly masks?: readonly string[];
}

export interface Report {
  readonly rows: readonly ReportRow[];
  /** Mnemonics of the reported features that no row implements. */
  readonly unsupported: readonly string[];
  readonly vectorsTotal: number;
}

export interface ReportSources {
  /** Vectors by `rowIdentity`. */
  readonly vectors: ReadonlyMap<string, number>;
  /** What the translator does with a row: translation.ts. */
  readonly translation?: (row: Row, family: string) => Translation;
  readonly families?: readonly Family[];
}

const bytesOf = ([from, size]: readonly [number, number]) => `${from}..${from + size - 1}`;

/** What of a row is not compared with the hardware, by the row's own declarations. */
export function masksOf(row: Row): string[] {
  const { flags, machine, machineBytes, within, peculiar, faultsOnly } = row;
  const always = flags?.undefinedWhen === "fault" ? "after a fault" : "by the manual";
  const undefinedFlags = [...(flags?.undefined ?? "")].map((letter) => `${letter}F`).join(" ");
  return [
    ...(undefinedFlags ? [`${undefinedFlags} undefined ${always}`] : []),
    ...(machine ? [`${machine.parts.join(" ")}: ${machine.why}`] : []),
    ...(machineBytes ? [`bytes ${machineBytes.map(bytesOf).join(", ")}: the model's own`] : []),
    ...(within === undefined ? [] : [`within ${within} unit in the last of 80 bits; C1`]),
    ...(peculiar ? [`ordinary operands and encodings only: ${peculiar}`] : []),
    ...(faultsOnly ? [`faults before execution only: ${faultsOnly}`] : []),
  ];
}

export function report({
  vectors,
  translation = rowTranslation,
  families = allFamilies,
}: ReportSources): Report {
  const rows = families.flatMap(({ name, rows }) =>
    rows.map((row): ReportRow => {
      const masks = masksOf(row);
      return {
        mnemonic: row.mnemonic,
        encoding: row.encoding,
        operands: row.operands,
        family: name,
        interpreted: true,
        translated: translation(row, name),
        vectors: vectors.get(rowIdentity(row)) ?? 0,
        ...(masks.length ? { masks } : {}),
      };
    }),
  );
  const vectorsTotal = [...vectors.values()].reduce((sum, count) => sum + count, 0);
  return { rows, unsupported: unsupported(families), vectorsTotal };
}

interface Summary {
  readonly family: string;
  readonly rows: number;
  readonly inline: number;
  readonly call: number;
  readonly vectors: number;
}

function summarise({ rows }: Report): Summary[] {
  const names = [...new Set(rows.map((row) => row.family))];
  return names.map((family) => {
    const own = rows.filter((row) => row.family === family);
    const translated = (how: Translation) => own.filter((row) => row.translated === how).length;
    return {
      family,
      rows: own.length,
      inline: translated("inline"),
      call: translated("call"),
      vectors: own.reduce((sum, row) => sum + row.vectors, 0),
    };
  });
}

const missing = ({ unsupported }: Report) =>
  unsupported.length === 0 ? "Nothing is unsupported." : `Unsupported: ${unsupported.join(" ")}.`;

/** The table of families and what is missing, for a terminal. */
export function reportText(report: Report): string {
  const line = (name: string, cells: readonly (number | string)[]) =>
    name.padEnd(14) + cells.map((cell) => String(cell).padStart(10)).join("");
  return [
    line("family", ["rows", "inline", "call", "vectors"]),
    ...summarise(report).map((s) => line(s.family, [s.rows, s.inline, s.call, s.vectors])),
    `${report.rows.length} rows, ${report.vectorsTotal} vectors. ${missing(report)}`,
    "",
  ].join("\n");
}

function tableOf(report: Report, family: string): string[] {
  const rows = report.rows.filter((row) => row.family === family);
  const cell = (row: ReportRow) =>
    [
      `${row.mnemonic} ${row.operands.join(", ")}`.trim(),
      `\`${row.encoding}\``,
      row.translated,
      row.vectors,
      row.masks?.join("; ") ?? "",
    ].join(" | ");
  return [
    "",
    `## ${family}`,
    "",
    "| instruction | encoding | translated | vectors | not compared |",
    "| --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${cell(row)} |`),
  ];
}

/** The page docs/isa.md. */
export function reportDocument(report: Report): string {
  const summaries = summarise(report);
  return [
    "# The instruction set",
    "",
    "Generated by `gobelins isa --markdown` from the instruction table in `isa/`; do not edit.",
    "Every row is interpreted. `translated` says how the translator does it: `inline` as code of its",
    "own, `call` by the interpreter's handler. `vectors` are conformance vectors recorded from",
    "hardware, `not compared` is what of them the row masks. Encodings and operands are in the notation of Intel's manual (volume 2, 3.1.1).",
    "",
    `${report.rows.length} rows, ${report.vectorsTotal} vectors. ${missing(report)}`,
    "",
    "| family | rows | inline | call | vectors |",
    "| --- | --- | --- | --- | --- |",
    ...summaries.map((s) => `| ${s.family} | ${s.rows} | ${s.inline} | ${s.call} | ${s.vectors} |`),
    ...summaries.flatMap(({ family }) => tableOf(report, family)),
    "",
  ].join("\n");
}
