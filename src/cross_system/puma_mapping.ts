// Puma's mapping to the neutral state and from it.
//
//     Puma                                   state
//     registers in the QK                    registers, as they are
//     areas of the image, stack, PCB         segments at the same addresses
//     heap: pcb.heap_break, heap_top         heap
//     pcb.signal_handlers, _flags, _masks    actions
//     the task's mask                        the same
//     descriptors in fyod's table            files, the same numbers
//     numbers of messages, what waits        portals
//     pcb.system_flag                        flagAddress; the flag gets the new system's value
//
// What stands in the PCB is the process's word: it is checked before it is believed.

import { PAGE_MASK, pageCeiling } from "../abi/address_space.js";
import { MapFlag, MapType, Protection } from "../abi/mman.js";
import { NODE_SYSTEMS, type NodeSystem } from "../cluster/partitions.js";
import { map } from "../mm/map.js";
import type { Mm } from "../mm/mm.js";
import { ZERO_SOURCE } from "../mm/zero_source.js";
import { PCB_ADDRESS, PUMA_END, STACK_TOP } from "../personality/puma/memory_map.js";
import { PCB, PCB_MAGIC } from "../personality/puma/structures.js";
import { knowsSystem } from "../puma/qk/qk.js";
import type { Task } from "../task/task.js";
import {
  type Arriving,
  commonState,
  commonTask,
  type Departing,
  pendingOf,
} from "./common_state.js";
import { type PageRange, pageRange } from "./page_image.js";
import type { HeapState, ProcessState, SegmentState } from "./process_state.js";

const SIGNALS = 32;
const READ_WRITE = Protection.PROT_READ | Protection.PROT_WRITE;

/** The words of a process's PCB as the process has them; undefined: it has unmapped or ruined it. */
export function pcbOf(task: Task): DataView | undefined {
  const bytes = task.memory.peek(PCB_ADDRESS, PCB.size);
  if (bytes === undefined) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return PCB.get(view, 0, "magic") === PCB_MAGIC ? view : undefined;
}

/** The heap as the PCB describes it, if that can be. */
export function heapOf(pcb: DataView): HeapState | undefined {
  const start = PCB.get(pcb, 0, "heap_start");
  const end = start + PCB.get(pcb, 0, "heap_bytes");
  const heap = {
    start,
    end,
    break: PCB.get(pcb, 0, "heap_break"),
    top: PCB.get(pcb, 0, "heap_top"),
  };
  const isAligned = ((start | end | heap.top) & PAGE_MASK) === 0;
  const isOrdered = start <= heap.break && pageCeiling(heap.break) <= heap.top && heap.top <= end;
  return isAligned && isOrdered && end <= STACK_TOP ? heap : undefined;
}

/** Where the heap's content lies: what is given out. */
export function heapRanges(heap: HeapState): PageRange[] {
  return [pageRange(heap.start, pageCeiling(heap.break)), pageRange(heap.top, heap.end)];
}

/** The state of a Puma process, or why it cannot be told. */
export function pumaState(departing: Departing): ProcessState | string {
  const { task, files, schedule } = departing;
  const pcb = pcbOf(task);
  const heap = pcb && heapOf(pcb);
  if (pcb === undefined) return "it has no process control block any more";
  if (heap === undefined) return "its process control block does not describe its heap";
  return {
    ...commonState(departing),
    source: "puma",
    segments: segmentsOf(task.mm, heap),
    heap,
    flagAddress: PCB.get(pcb, 0, "system_flag"),
    signals: {
      blocked: task.mask,
      actions: actionsOf(pcb),
      restorer: PCB.get(pcb, 0, "signal_restorer"),
      pending: pendingOf(task),
    },
    files,
    schedule,
  };
}

/** The handlers that a process has set. */
export function actionsOf(pcb: DataView): ProcessState["signals"]["actions"] {
  return Array.from({ length: SIGNALS }, (_, signal) => ({
    signal,
    handler: PCB.get(pcb, 0, "signal_handlers", signal),
    flags: PCB.get(pcb, 0, "signal_flags", signal),
    mask:
      (BigInt(PCB.get(pcb, 0, "signal_masks", 2 * signal + 1)) << 32n) |
      BigInt(PCB.get(pcb, 0, "signal_masks", 2 * signal)),
  })).filter(({ signal, handler }) => signal > 0 && handler !== 0);
}

/** Areas without what of them is heap. */
export function segmentsOf(mm: Mm, heap: HeapState): SegmentState[] {
  const segments: SegmentState[] = [];
  for (const { start, end, prot } of mm.areas) {
    const parts = [
      [start, Math.min(end, heap.start)],
      [Math.max(start, heap.end), end],
    ] as const;
    for (const [from, to] of parts) {
      if (from < to)
        segments.push({ start: from, end: to, rights: prot, purpose: purposeOf(from) });
    }
  }
  return segments;
}

function purposeOf(start: number): SegmentState["purpose"] {
  if (start === PCB_ADDRESS) return "control";
  return start >= STACK_TOP / 2 ? "stack" : "image";
}

/** Why a Puma node cannot hold a process; undefined when it can. */
export function unfitForPuma(state: ProcessState, freePages: number): string | undefined {
  const { heap, segments } = state;
  const outside = segments.find(({ end }) => end > PUMA_END);
  if (outside !== undefined) {
    return `it has memory above 1 GB, at 0x${outside.start.toString(16)}, which Puma does not have`;
  }
  const bytes = segments.reduce((sum, { start, end }) => sum + end - start, heap.end - heap.start);
  const pages = bytes / (PAGE_MASK + 1);
  if (pages > freePages) {
    return `it needs ${pages} page frames, all resident, and ${freePages} are free`;
  }
  return undefined;
}

/** Makes a Puma task whose memory is there and zero; pages are put in before `finishPuma`. */
export function makePumaTask(state: ProcessState, around: Arriving): Task | string {
  const { kernel } = around;
  const unfit = unfitForPuma(state, kernel.frames.free);
  if (unfit !== undefined) return unfit;
  const mm = kernel.newMm();
  const task = commonTask(state, mm, around);
  const { heap, segments } = state;
  const heapSegment = { start: heap.start, end: heap.end, rights: READ_WRITE };
  for (const { start, end, rights } of [...segments, heapSegment]) {
    if (start < end && !makeResident(mm, start, end, rights)) {
      kernel.releaseMm(mm);
      return `its memory at 0x${start.toString(16)} cannot be made resident`;
    }
  }
  task.state = "stopped";
  return task;
}

/** The PCB and the flag say where the process is now. */
export function finishPuma(state: ProcessState, task: Task, nid: number): string | undefined {
  const { view } = task.mm.core;
  if (pcbOf(task) === undefined) return "it has no process control block any more";
  PCB.set(view, PCB_ADDRESS, "nid", nid);
  PCB.set(view, PCB_ADDRESS, "heap_break", state.heap.break);
  PCB.set(view, PCB_ADDRESS, "heap_top", state.heap.top);
  PCB.set(view, PCB_ADDRESS, "signal_restorer", state.signals.restorer);
  for (let signal = 1; signal < SIGNALS; signal += 1) {
    const action = state.signals.actions.find((one) => one.signal === signal);
    PCB.set(view, PCB_ADDRESS, "signal_handlers", action?.handler ?? 0, signal);
    PCB.set(view, PCB_ADDRESS, "signal_flags", action?.flags ?? 0, signal);
    const mask = action?.mask ?? 0n;
    PCB.set(view, PCB_ADDRESS, "signal_masks", Number(mask & 0xffff_ffffn), 2 * signal);
    PCB.set(view, PCB_ADDRESS, "signal_masks", Number(mask >> 32n), 2 * signal + 1);
  }
  return setFlag(state, task, "puma");
}

/** Tells the process, by the unified library's flag, which system it runs under. */
export function setFlag(
  { flagAddress }: Pick<ProcessState, "flagAddress">,
  task: Task,
  system: NodeSystem,
): string | undefined {
  const { core, pages } = task.mm;
  const page = Math.floor(flagAddress / (PAGE_MASK + 1));
  const isPlace = flagAddress % 4 === 0 && task.mm.covers(flagAddress, flagAddress + 4);
  if (flagAddress === 0 || !isPlace || !pages.isPresent(page)) {
    return "it has no flag that tells it the system: it was not linked with the unified library";
  }
  if (!knowsSystem(task, system)) {
    return `it has no branch for ${system}: its library was unified without that system's`;
  }
  pages.touch(page);
  core.view.setUint32(flagAddress, NODE_SYSTEMS.indexOf(system), true);
  return undefined;
}

function makeResident(mm: Mm, start: number, end: number, rights: number): boolean {
  const address = map(mm, {
    address: start,
    length: end - start,
    prot: rights,
    flags: MapType.MAP_PRIVATE | MapFlag.MAP_ANONYMOUS | MapFlag.MAP_FIXED_NOREPLACE,
    source: ZERO_SOURCE,
    sourcePage: 0,
  });
  if (address !== start) return false;
  const [first, last] = pageRange(start, end);
  mm.core.zeroPages(first, last - first);
  return mm.pages.mapMany(first, mm.entryFor(first, true), last - first);
}
