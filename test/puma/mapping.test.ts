// Each rule of the mapping between the systems and the neutral state (paper P, 3.5), by itself: a
// state becomes a task of a system, and that task's state is looked at.

import { describe, expect, it } from "vitest";
import type { NodeSystem } from "../../src/cluster/partitions.js";
import type { Departing } from "../../src/cross_system/common_state.js";
import { linuxImage, plugIn } from "../../src/cross_system/direct_conversion.js";
import { finishUnix, makeUnixTask, unixState } from "../../src/cross_system/linux_mapping.js";
import { type PageImage, unpackPages } from "../../src/cross_system/page_image.js";
import type { ProcessState } from "../../src/cross_system/process_state.js";
import { finishPuma, makePumaTask, pumaState } from "../../src/cross_system/puma_mapping.js";
import { consoleFiles } from "../../src/fs/bare_tree.js";
import { FileTable } from "../../src/fs/file_table.js";
import { exportFileTable, importFileTable } from "../../src/fs/file_table_state.js";
import { UnixPersonality } from "../../src/personality/linux/linux.js";
import { OSF } from "../../src/personality/osf/osf.js";
import { PCB_ADDRESS, PCB_BYTES, STACK_TOP } from "../../src/personality/puma/memory_map.js";
import { PumaPersonality } from "../../src/personality/puma/puma.js";
import { PCB, PCB_MAGIC } from "../../src/personality/puma/structures.js";
import type { Task } from "../../src/task/task.js";
import { SingleNode } from "../linux/single_node.js";

const PAGE = 4096;
const FLAG = 0x14010;
const TRAMPOLINE = 0x10300;
const RESTORER = 0x10200;
const HEAP = { start: 0x20000, end: 0x40000, break: 0x21234, top: 0x38000 };

function stateFrom(source: NodeSystem, node: SingleNode): ProcessState {
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
      blocked: 0n,
      actions: [{ signal: 10, handler: 0x10100, flags: 0x0400_0000, mask: 0n }],
      restorer: RESTORER,
      pending: [{ signal: 12, code: 0, pid: 9 }],
    },
    files: openFiles(node),
    waiting: { gate: 0x60, progress: "made" },
    portals: {
      data: {
        ...{ system: "puma", pid: 102, group: 1, rank: 2, job: 1 },
        ...{ interrupted: [], calls: [1, 2, 3] },
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
function pages(): PageImage {
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
  return { runs, bytes, isCompressed: false };
}

const PUMA = new PumaPersonality({} as never);
const NODE = 3;

/** The task of a system for a state, with its pages. */
function taskOf(system: NodeSystem, node: SingleNode, state: ProcessState): Task {
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

/** What a task says, as a system's mapping has it. */
function stateOf(system: NodeSystem, node: SingleNode, task: Task, state: ProcessState) {
  const { kernel } = node;
  const files = exportFileTable(task.files, kernel.files);
  const { portals } = state;
  const departing: Departing = { kernel, task, files, portals, schedule: undefined };
  const said = system === "puma" ? pumaState(departing) : unixState(departing, system);
  if (typeof said === "string") throw new Error(said);
  return said;
}

function moved(from: NodeSystem, to: NodeSystem) {
  const node = new SingleNode({ memoryBytes: 4 << 20 });
  const state = stateFrom(from, node);
  const task = taskOf(to, node, state);
  return { node, state, task, said: stateOf(to, node, task, state) };
}

const SYSTEMS = ["linux", "puma", "osf"] as const;
const WAYS = SYSTEMS.flatMap((from) =>
  SYSTEMS.filter((to) => to !== from).map((to) => [from, to] as const),
);
/** Of the flag, in its order. */
const FLAGS = { linux: 0, puma: 1, osf: 2 } as const;

describe.each(WAYS)("from %s to %s", (from, to) => {
  it("registers, the FPU's and the thread's block stay", () => {
    const { state, said } = moved(from, to);
    expect(said.registers.general).toEqual(state.registers.general);
    const { eip, eflags, selectors } = state.registers;
    expect(said.registers).toMatchObject({ eip, eflags, selectors });
    const control = (bytes: Uint8Array) => bytes.slice(0, 12);
    expect(control(said.registers.floatingPoint)).toEqual(control(state.registers.floatingPoint));
    expect(said.threadBlocks).toEqual(state.threadBlocks);
  });

  it("segments lie where they lay, with what they held and their rights", () => {
    const { state, said, task } = moved(from, to);
    const { view } = task.mm.core;
    const plain = (one: ProcessState) =>
      one.segments.map(({ start, end, rights }) => ({ start, end, rights }));
    expect(plain(said)).toEqual(plain(state));
    expect(said.heap).toEqual(HEAP);
    expect(view.getUint8(HEAP.start + 5)).toBe(42);
    // Between the break and the mappings a Unix process has no memory; on Puma all is resident.
    expect(task.mm.covers(0x30000, 0x31000)).toBe(to === "puma");
    expect(PCB.get(view, PCB_ADDRESS, "nid")).toBe(NODE);
  });

  it("the flag tells the system", () => {
    const { said, task } = moved(from, to);
    expect(task.mm.core.view.getUint32(FLAG, true)).toBe(FLAGS[to]);
    expect(said.flagAddress).toBe(FLAG);
    expect(said.source).toBe(to);
  });

  it("signals keep their handlers, and those on their way come", () => {
    const { said, task } = moved(from, to);
    expect(said.signals.actions).toMatchObject([{ signal: 10, handler: 0x10100 }]);
    expect(said.signals.restorer).toBe(RESTORER);
    expect(said.signals.pending).toMatchObject([{ signal: 12, pid: 9 }]);
    const restorer = { linux: RESTORER, osf: TRAMPOLINE, puma: 0 }[to];
    if (to !== "puma") expect(task.group.actions.get(10).restorer).toBe(restorer);
  });

  it("portals, their numbers and the call that waits go along", () => {
    const { state, said, task } = moved(from, to);
    expect(said.portals).toEqual(state.portals);
    expect(task.personal).toMatchObject({ pid: 102, rank: 2, calls: [1, 2, 3] });
    expect(said.waiting).toEqual(state.waiting);
  });
});

describe.each(WAYS.filter(([, to]) => to !== "puma"))("from %s to %s", (from, to) => {
  // A Puma process's descriptors are its file servers' (crossing.test.ts, roamer).
  it("files keep their numbers and offsets", () => {
    const { said } = moved(from, to);
    const numbers = said.files.descriptors.map(({ number, closeOnExec }) => [number, closeOnExec]);
    expect(numbers).toEqual([
      [1, false],
      [7, true],
    ]);
    expect(said.files.files).toMatchObject([{ kind: "console", position: 808 }]);
  });
});

describe("what a process cannot take along", () => {
  it("a branch that its library does not have", () => {
    const node = new SingleNode({ memoryBytes: 4 << 20 });
    const state = stateFrom("puma", node);
    const task = taskOf("linux", node, state);
    PCB.set(task.mm.core.view, PCB_ADDRESS, "systems", 3);
    expect(finishUnix(state, task, NODE, "osf")).toMatch(/no branch for osf/);
    expect(finishUnix(state, task, NODE, "linux")).toBe(undefined);
  });

  it("a flag where it has no memory, or none", () => {
    const node = new SingleNode({ memoryBytes: 4 << 20 });
    const state = stateFrom("puma", node);
    const task = taskOf("linux", node, state);
    for (const flagAddress of [0, FLAG + 1, 0x30000]) {
      expect(finishUnix({ flagAddress }, task, NODE, "linux")).toMatch(/has no flag/);
    }
  });
});

describe("the direct conversion to Linux", () => {
  it("says the same as the neutral state", () => {
    const node = new SingleNode({ memoryBytes: 4 << 20 });
    const state = stateFrom("linux", node);
    const puma = taskOf("puma", node, state);
    const { kernel } = node;
    const files = exportFileTable(puma.files, kernel.files);
    const { portals } = state;
    const image = linuxImage({ kernel, task: puma, files, portals, schedule: undefined });
    if (typeof image === "string") throw new Error(image);
    const around = { kernel, personality: new UnixPersonality(), files: new FileTable(node.files) };
    const task = plugIn(image, around);
    expect(unpackPages(task.mm, pages())).toBe(true);
    expect(finishUnix(image, task, NODE, "linux")).toBe(undefined);
    const direct = stateOf("linux", node, task, state);
    const neutral = stateOf("linux", node, taskOf("linux", node, state), state);
    const { segments, heap, registers, flagAddress } = neutral;
    expect(direct).toMatchObject({ segments, heap, flagAddress });
    expect(direct.registers).toEqual(registers);
  });
});
