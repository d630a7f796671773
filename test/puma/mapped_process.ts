// A process that the tests of the mapping between systems look at: its neutral state, the pages in
// which it says something, and the tasks that the systems make of it.

import { expect } from "vitest";
import type { NodeSystem } from "../../src/cluster/partitions.js";
import type { Departing } from "../../src/cross_system/common_state.js";
import { finishUnix, makeUnixTask, unixState } from "../../src/cross_system/linux_mapping.js";
import { type PageImage, unpackPages } from "../../src/cross_system/page_image.js";
import type { ProcessState } from "../../src/cross_system/process_state.js";
import { finishPuma, makePumaTask, pumaState } from "../../src/cross_system/puma_mapping.js";
import { consoleFiles } from "../../src/fs/bare_tree.js";
import { FileTable } from "../../src/fs/file_table.js";
import {
  exportFileTable,
  type FileTableState,
  importFileTable,
} from "../../src/fs/file_table_state.js";
import { UnixPersonality } from "../../src/personality/linux/linux.js";
import { OSF } from "../../src/personality/osf/osf.js";
import { PCB_ADDRESS, PCB_BYTES, STACK_TOP } from "../../src/personality/puma/memory_map.js";
import { PumaPersonality } from "../../src/personality/puma/puma.js";
import { PCB, PCB_MAGIC } from "../../src/personality/puma/structures.js";
import type { Task } from "../../src/task/task.js";
import type { SingleNode } from "../linux/single_node.js";

const PAGE = 4096;
export const FLAG = 0x14010;
export const TRAMPOLINE = 0x10300;
export const RESTORER = 0x10200;
export const HEAP = { start: 0x20000, end: 0x40000, break: 0x21234, top: 0x38000 };

export function stateFrom(source: NodeSystem, node: SingleNode): ProcessState {
  const floatingPoint = new Uint8Array(624);
  const words = [0xffff_037f, 0xffff_0000, 0xffff_ffff];
  for (const [i, word] of words.entries()) {
    new DataView(floatingPoint.buffer).setUint32(4 * i, word, true);
  }
  return {
    ...{ source, pid: 1000, name: "a", executable: "/a", commandLine: ["a", "b"] },
    ...{ directory: "/", umask: 0o27, uid: 1000, gid: 1000, startNs: 5 },
    usage: {
      ...{ instructions: 7, userNs: 1, systemNs: 2 },
      ...{ systemCalls: 3, minorFaults: 4, majorFaults: 5 },
    },
    registers: {
      general: [1, 2, 3, 4, 0x3ffd_f000, 6, 7, 0xffff_ffff],
      eip: 0x10004,
      eflags: 0x247,
      selectors: [0x2b, 0x23, 0x2b, 0x2b, 0, 0x63],
      floatingPoint,
    },
    interrupted: [],
    threadBlocks: [{ base: 0x14100, limit: 0xffff_ffff, attributes: 0x17 }, undefined, undefined],
    segments: [
      { start: 0x10000, end: 0x12000, rights: 5, purpose: "image" },
      { start: 0x14000, end: 0x15000, rights: 3, purpose: "image" },
      { start: STACK_TOP - 0x4000, end: STACK_TOP, rights: 3, purpose: "stack" },
      { start: PCB_ADDRESS, end: PCB_ADDRESS + PCB_BYTES, rights: 3, purpose: "control" },
    ],
    heap: HEAP,
    flagAddress: FLAG,
    signals: {
      blocked: 0x2000n,
      actions: [{ signal: 10, handler: 0x10100, flags: 0x0400_0000, mask: 0x1_0000_0800n }],
      restorer: RESTORER,
      pending: [{ signal: 12, code: 0, pid: 9 }],
    },
    files: openFiles(node),
    waiting: { gate: 0x60, progress: "made" },
    portals: {
      data: {
        ...{ system: "puma", pid: 102, group: 1, rank: 2, job: 1 },
        ...{ interrupted: [], masks: [], calls: [1, 2, 3] },
      },
      moves: 7,
      sequences: [[103, 9]],
      order: { next: [[103, 4]], early: [] },
      deferred: [],
    },
    schedule: undefined,
  };
}

/** Descriptors 1 and 7, one file at an offset. */
function openFiles({ console, files }: SingleNode): ProcessState["files"] {
  const table = new FileTable(files);
  const [first] = consoleFiles(console, files);
  if (first === undefined) throw new Error("a console without files");
  first.position = 808;
  table.set(1, first, false);
  table.set(7, first, true);
  return exportFileTable(table, files);
}

/** The pages that a process says something in: its flag's, its PCB's, one of its heap. */
export function pages(): PageImage {
  const bytes = new Uint8Array(3 * PAGE);
  const pcb = new DataView(bytes.buffer, 2 * PAGE);
  const values = {
    ...{ magic: PCB_MAGIC, heap_start: HEAP.start, heap_bytes: HEAP.end - HEAP.start },
    ...{ heap_break: HEAP.break, heap_top: HEAP.top, system_flag: FLAG, systems: 7 },
    ...{ signal_restorer: RESTORER, signal_trampoline: TRAMPOLINE },
  };
  for (const [name, value] of Object.entries(values)) {
    PCB.set(pcb, 0, name as keyof typeof values, value);
  }
  bytes[PAGE + 5] = 42;
  const runs = Uint32Array.of(0x14, 1, HEAP.start / PAGE, 1, PCB_ADDRESS / PAGE, 1);
  return { runs, bytes, form: "packed" };
}

const PUMA = new PumaPersonality({} as never);
export const NODE = 3;

/** The task of a system for a state, with its pages. */
export function taskOf(system: NodeSystem, node: SingleNode, state: ProcessState): Task {
  const { kernel, files } = node;
  const unix = new UnixPersonality(...(system === "osf" ? [OSF] : []));
  const personality = system === "puma" ? PUMA : unix;
  const around = { kernel, personality, files: new FileTable(files) };
  const made = system === "puma" ? makePumaTask(state, around) : makeUnixTask(state, around);
  if (typeof made === "string") throw new Error(made);
  importFileTable(state.files, made.files);
  expect(unpackPages(made.mm, pages())).toBe(true);
  const problem =
    system === "puma" ? finishPuma(state, made, NODE) : finishUnix(state, made, NODE, system);
  expect(problem).toBe(undefined);
  return made;
}

/** What a task says, as a system's mapping has it, or why it cannot be told. */
export function saidOf(
  system: NodeSystem,
  { kernel }: SingleNode,
  task: Task,
  { portals }: ProcessState,
  files: FileTableState = exportFileTable(task.files, kernel.files),
): ProcessState | string {
  const departing: Departing = { kernel, task, files, portals, schedule: undefined };
  return system === "puma" ? pumaState(departing) : unixState(departing, system);
}
