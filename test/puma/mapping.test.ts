// Each rule of the mapping between the systems and the neutral state (paper P, 3.5), by itself: a
// state becomes a task of a system, and that task's state is looked at.

import { describe, expect, it } from "vitest";
import { PAGE_SHIFT } from "../../src/abi/address_space.js";
import type { NodeSystem } from "../../src/cluster/partitions.js";
import { linuxImage, plugIn } from "../../src/cross_system/direct_conversion.js";
import { finishUnix, makeUnixTask } from "../../src/cross_system/linux_mapping.js";
import {
  expandImage,
  findPages,
  packImage,
  pageRange,
  unpackPages,
} from "../../src/cross_system/page_image.js";
import type { ProcessState } from "../../src/cross_system/process_state.js";
import { FileTable } from "../../src/fs/file_table.js";
import { exportFileTable } from "../../src/fs/file_table_state.js";
import { UnixPersonality } from "../../src/personality/linux/linux.js";
import { PCB_ADDRESS } from "../../src/personality/puma/memory_map.js";
import { PCB } from "../../src/personality/puma/structures.js";
import { SingleNode } from "../linux/single_node.js";
import {
  FLAG,
  HEAP,
  NODE,
  pages,
  RESTORER,
  saidOf,
  stateFrom,
  TRAMPOLINE,
  taskOf,
} from "./mapped_process.js";

/** What a task says, as a system's mapping has it. */
function stateOf(...args: Parameters<typeof saidOf>): ProcessState {
  const said = saidOf(...args);
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
    const { blocked, actions } = said.signals;
    expect(actions).toMatchObject([{ signal: 10, handler: 0x10100, mask: 0x1_0000_0800n }]);
    expect([blocked, task.mask]).toEqual([0x2000n, 0x2000n]);
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

describe("pages on their way", () => {
  it.each(["packed", "inPlace"] as const)("come as they are: %s", (form) => {
    const node = new SingleNode({ memoryBytes: 4 << 20 });
    const state = stateFrom("puma", node);
    const source = taskOf("linux", node, state).mm;
    const ranges = source.areas.map(({ start, end }) => pageRange(start, end));
    const { image, empty } = findPages(source, ranges);
    const filled = [HEAP.start >>> PAGE_SHIFT, PCB_ADDRESS >>> PAGE_SHIFT];
    expect([...image.runs]).toEqual(filled.flatMap((page) => [page, 1]));
    // The flag's page is empty here: Linux's number is 0.
    expect(empty).toBe(source.pages.resident - filled.length);
    const sent = form === "inPlace" ? image : packImage(image, (size) => new ArrayBuffer(size));
    const around = { kernel: node.kernel, personality: new UnixPersonality() };
    const made = makeUnixTask(state, { ...around, files: new FileTable(node.files) });
    const come = expandImage(sent, undefined);
    if (typeof made === "string" || typeof come === "string") throw new Error("it is refused");
    expect(unpackPages(made.mm, come)).toBe(true);
    for (const page of filled) {
      const [copy, original] = [made.mm, source].map(({ core }) => core.pageBytes(page));
      expect(copy).toEqual(original);
    }
    const damaged = { ...sent, bytes: sent.bytes.subarray(0, 100) };
    expect(expandImage(damaged, undefined)).toMatch(/incomplete/);
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
