// The processes and nodes of a cluster as tables for people, and as JSON for scripts.

import type { NodeRow, ProcessRow } from "../daemon/protocol.js";
import { textTable } from "./text_table.js";

const right = (title: string) => ({ title, align: "right" as const });
const left = (title: string) => ({ title, align: "left" as const });
const list = (nodes: readonly number[]) => (nodes.length === 0 ? "-" : nodes.join(","));

export function processTable(rows: readonly ProcessRow[]): string[] {
  const columns = [
    ...[right("PID"), right("NODE"), left("STATE"), right("RESIDENT"), right("ELSEWHERE")],
    ...[left("DEPENDS"), left("COMMAND")],
  ];
  const cells = rows.map((row) => [
    ...[`${row.pid}`, `${row.node}`, row.state, `${row.residentPages}`, `${row.residentElsewhere}`],
    ...[list(row.dependsOn), row.command],
  ]);
  return textTable(columns, cells);
}

export function nodeTable(rows: readonly NodeRow[]): string[] {
  const columns = [
    ...[right("NODE"), left("STATE"), right("PROCESSES"), right("LOAD"), right("RESIDENT")],
    ...[right("PAGES"), right("FILES"), right("INSTRUCTIONS"), left("DEPENDS")],
  ];
  const cells = rows.map((row) => [
    ...[`${row.node}`, row.state, `${row.processes}`, row.load.toFixed(2), `${row.residentPages}`],
    ...[`${row.totalPages}`, `${row.fileCache.pages}`, `${row.instructions}`],
    list(row.dependsOn),
  ]);
  return textTable(columns, cells);
}

/** The fields that scripts rely on, and no others. */
export function processJson(rows: readonly ProcessRow[]) {
  return rows.map(({ pid, node, state, command, residentPages, dependsOn }) => ({
    pid,
    node,
    state,
    command,
    residentPages,
    dependsOn,
  }));
}

/** The same fields of nodes: the daemon's process, frames that are taken; and more. */
export function nodeJson(rows: readonly NodeRow[]) {
  return rows.map(({ pid, node, state, command, residentPages, dependsOn, ...more }) => ({
    ...{ pid, node, state, command, residentPages, dependsOn },
    ...{ totalPages: more.totalPages, processes: more.processes, load: more.load },
    fileCache: more.fileCache,
  }));
}
