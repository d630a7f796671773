// What is explored exhaustively: clusters of three nodes that share one page, two operations each
// and more. Those marked `isShort` are for every run of the tests.

import type { ExplorationOptions, OperationKind } from "./explored_cluster.js";

export interface NamedExploration {
  readonly name: string;
  readonly isShort: boolean;
  readonly options: ExplorationOptions;
}

const BASE = {
  nodes: 3,
  kind: "memory",
  full: [],
  expiries: 0,
  isReadingSlow: false,
  misled: [],
  crash: undefined,
  reached: undefined,
} as const;

function all(...operations: OperationKind[]): (readonly OperationKind[])[] {
  return [operations, operations, operations];
}

export const EXPLORATIONS: readonly NamedExploration[] = [
  {
    name: "two reads or writes each",
    isShort: true,
    options: { ...BASE, operations: all("read", "write"), counts: [2, 2, 2] },
  },
  {
    name: "one operation of any kind each",
    isShort: true,
    options: {
      ...BASE,
      operations: all(
        "read",
        "write",
        "prefetchRead",
        "prefetchWrite",
        "pushNext",
        "pushPrevious",
        "flush",
        "remove",
      ),
      counts: [1, 1, 1],
    },
  },
  {
    name: "a file: writes, flush, remove, sync",
    isShort: true,
    options: {
      ...BASE,
      kind: "file",
      isReadingSlow: true,
      operations: all("read", "write", "flush", "remove", "sync"),
      counts: [1, 1, 1],
    },
  },
  {
    name: "a request overtakes the ownership that it is for",
    isShort: true,
    options: {
      ...BASE,
      operations: [["pushNext", "read"], ["write", "read"], ["write"]],
      counts: [3, 2, 1],
    },
  },
  {
    name: "a node crashes while a file is read",
    isShort: true,
    options: {
      ...BASE,
      kind: "file",
      isReadingSlow: true,
      operations: [["read"], [], ["write"]],
      counts: [1, 0, 1],
      crash: 1,
    },
  },
  {
    name: "the word of a stranger comes late",
    isShort: true,
    options: {
      ...BASE,
      operations: [["pushNext"], ["read", "write"], ["write"]],
      counts: [1, 3, 1],
      misled: [1],
    },
  },
  {
    name: "the home crashes",
    isShort: false,
    options: { ...BASE, operations: all("read", "write"), counts: [1, 1, 1], crash: 0 },
  },
  {
    name: "another node crashes",
    isShort: false,
    options: { ...BASE, operations: all("read", "write"), counts: [1, 1, 1], crash: 1 },
  },
  {
    name: "two reads, writes or pushes each",
    isShort: false,
    options: { ...BASE, operations: all("read", "write", "pushPrevious"), counts: [2, 2, 2] },
  },
  {
    name: "pins that end early, a node without room, a node that asks the wrong site",
    isShort: false,
    options: {
      ...BASE,
      operations: all("read", "write", "pushNext"),
      counts: [1, 2, 1],
      expiries: 1,
      full: [2],
      misled: [1],
    },
  },
];
