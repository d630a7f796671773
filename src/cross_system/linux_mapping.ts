// Linux's mapping to the neutral state and from it.
//
//     state                      Linux
//     registers                  registers, as they are
//     segments                   areas of anonymous memory at the same addresses
//     heap, below the break      [heap]: brk goes on from there
//     heap, above its top        areas; mmap goes on below them, so that they fit Puma again
//     heap, between              nothing: memory that the process has not been given
//     actions, restorer          sigaction, with SA_RESTORER
//     files                      descriptors of the same numbers
//     portals                    the portal interface of the node: its QK
//     flag                       0
//
// Towards the state: Linux has more than Puma can hold. Each such thing is a reason to refuse, by
// name, and the process goes on where it is.

import { pageCeiling } from "../abi/address_space.js";
import { MapFlag, MapType, Protection } from "../abi/mman.js";
import { ActionFlag, SIG_DFL } from "../abi/signals.js";
import type { FileTableState } from "../fs/file_table_state.js";
import type { FileKind } from "../fs/open_file.js";
import type { Mm, MmLayout } from "../mm/mm.js";
import { isShared, type VmArea } from "../mm/vm_area.js";
import { ZERO_SOURCE } from "../mm/zero_source.js";
import { PCB_ADDRESS, PUMA_END, STACK_TOP } from "../personality/puma/memory_map.js";
import { PCB } from "../personality/puma/structures.js";
import type { Kernel } from "../task/kernel.js";
import type { SignalAction } from "../task/signal_state.js";
import type { Task } from "../task/task.js";
import {
  type Arriving,
  commonState,
  commonTask,
  type Departing,
  pendingOf,
} from "./common_state.js";
import type { HeapState, ProcessState } from "./process_state.js";
import { heapOf, pcbOf, segmentsOf, setFlag } from "./puma_mapping.js";

const READ_WRITE = Protection.PROT_READ | Protection.PROT_WRITE;
/** Signals that Puma has handlers for. */
const PUMA_SIGNALS = 32;

/** What Puma's file server can serve; the rest is Linux's alone. */
const SERVED: ReadonlySet<FileKind> = new Set<FileKind>([
  "host",
  "directory",
  "console",
  "memory",
  "null",
  "zero",
  "full",
  "random",
  "text",
]);

/** Areas of a Unix task for segments and heap, before any page is there. */
export function unixAreas({ segments, heap }: Pick<ProcessState, "segments" | "heap">): VmArea[] {
  const parts = segments.map(({ start, end, rights, purpose }) =>
    anonymous(start, end, rights, purpose === "stack" ? "[stack]" : ""),
  );
  const breakEnd = pageCeiling(heap.break);
  if (heap.start < breakEnd) parts.push(anonymous(heap.start, breakEnd, READ_WRITE, "[heap]"));
  if (heap.top < heap.end) parts.push(anonymous(heap.top, heap.end, READ_WRITE, ""));
  return parts;
}

function anonymous(start: number, end: number, prot: number, name: string): VmArea {
  const flags = MapType.MAP_PRIVATE | MapFlag.MAP_ANONYMOUS;
  return { start, end, prot, flags, source: ZERO_SOURCE, sourcePage: 0, link: undefined, name };
}

/** What brk and mmap of a Unix task go on from. */
export function unixLayout(heap: HeapState): Partial<MmLayout> {
  return { brkStart: heap.start, brk: heap.break, mmapBase: heap.end, stackTop: STACK_TOP };
}

export function unixActions(
  actions: ProcessState["signals"]["actions"],
  restorer: number,
): [number, SignalAction][] {
  return actions.map(({ signal, handler, flags, mask }) => {
    const restores = (flags & ActionFlag.SA_RESTORER) !== 0 && restorer !== 0;
    const kept = restores ? flags : flags & ~ActionFlag.SA_RESTORER;
    return [signal, { handler, flags: kept, restorer: restores ? restorer : 0, mask }];
  });
}

/** Makes a task of a Unix system whose areas are there; pages are put in before `finishUnix`. */
export function makeUnixTask(state: ProcessState, around: Arriving): Task {
  const mm = around.kernel.newMm();
  const task = commonTask(state, mm, around);
  for (const area of unixAreas(state)) mm.insert(area);
  Object.assign(mm.layout, unixLayout(state.heap));
  const { actions, restorer } = state.signals;
  for (const [signal, action] of unixActions(actions, restorer)) {
    task.group.actions.set(signal, action);
  }
  return task;
}

/** The PCB and the flag say where the process is now. */
export function finishUnix(
  state: Pick<ProcessState, "flagAddress">,
  task: Task,
  nid: number,
  system: "linux" | "osf",
): string | undefined {
  if (pcbOf(task) === undefined) return "it has no process control block any more";
  PCB.set(task.mm.core.view, PCB_ADDRESS, "nid", nid);
  if (system === "osf") useTrampoline(task);
  return setFlag(state, task, system);
}

/** Under OSF/1 it is the C library that calls handlers, whoever has set them. */
function useTrampoline({ mm, group }: Task): void {
  const restorer = PCB.get(mm.core.view, PCB_ADDRESS, "signal_trampoline");
  for (const [signal, action] of group.actions.all().entries()) {
    if (signal > 0 && action.handler !== SIG_DFL)
      group.actions.set(signal, { ...action, restorer });
  }
}

/** The state of a process of a Unix system, or why it cannot be told. */
export function unixState(departing: Departing, source: "linux" | "osf"): ProcessState | string {
  const { kernel, task, files, schedule } = departing;
  const pcb = pcbOf(task);
  const known = pcb && heapOf(pcb);
  if (pcb === undefined) return "it has no process control block: no job of yod began it";
  if (known === undefined) return "its process control block does not describe its heap";
  const refusal = refuse(kernel, task, files);
  if (refusal !== undefined) return refusal;
  const heap = presentHeap(task.mm, known);
  if (heap === undefined) return "its heap has grown into another mapping";
  const actions = task.group.actions
    .all()
    .map(({ handler, flags, mask }, signal) => ({ signal, handler, flags, mask }))
    .filter(({ signal, handler }) => signal > 0 && handler !== SIG_DFL);
  const beyond = actions.find(({ signal }) => signal >= PUMA_SIGNALS);
  if (beyond !== undefined) return `it handles signal ${beyond.signal}, which Puma does not have`;
  // OSF/1's trampoline is no restorer: what other systems use stands in the PCB.
  const restorer =
    source === "osf"
      ? PCB.get(pcb, 0, "signal_restorer")
      : (task.group.actions.all().find((action) => action.restorer !== 0)?.restorer ?? 0);
  return {
    ...commonState(departing),
    source,
    segments: segmentsOf(task.mm, heap),
    heap,
    flagAddress: PCB.get(pcb, 0, "system_flag"),
    signals: { blocked: task.mask, actions, restorer, pending: pendingOf(task) },
    files,
    schedule,
  };
}

/** What the process has that Puma cannot hold. */
function refuse(kernel: Kernel, task: Task, files: FileTableState): string | undefined {
  const { group, mm } = task;
  if (group.tasks.size > 1)
    return `it has ${group.tasks.size} threads, and Puma has one for each process`;
  if (mm.users > 1) return "it shares its memory with another process";
  const child = [...kernel.groups.values()].find((one) => one.parent === group.tgid);
  if (child !== undefined) return `it has a child, process ${child.tgid}, and Puma has no fork`;
  const timers = group.processorTimers.size + group.posixTimers.length;
  if (group.intervalTimer !== undefined || timers > 0)
    return "it has a timer running, and Puma has none";
  if (task.alternateStack !== undefined) return "it has an alternate signal stack";
  if (group.limits.size > 0) return "it has set resource limits, and Puma has none";
  if (mm.localDescriptors.size > 0) return "it has a local descriptor table";
  return refuseMemory(mm) ?? refuseFiles(files);
}

function refuseMemory(mm: Mm): string | undefined {
  for (const area of mm.areas) {
    const at = `0x${area.start.toString(16)}`;
    if (area.end > PUMA_END) {
      const what = area.name === "" ? "a mapping" : `its ${area.name}`;
      return `it has ${what} above 1 GB, at ${at}, where Puma's address space ends`;
    }
    if (area.source.kind === "file") {
      return `it maps the file ${area.name || "that it has opened"} at ${at}`;
    }
    if (isShared(area)) return `it shares memory at ${at}`;
  }
  return undefined;
}

function refuseFiles({ files, descriptors }: FileTableState): string | undefined {
  for (const { number, file } of descriptors) {
    const { kind = "null", path = "" } = files[file] ?? {};
    if (!SERVED.has(kind)) {
      const what = kind === "event" ? "an event file" : `a ${kind}`;
      return `its descriptor ${number} is ${what} (${path}), which Puma does not have`;
    }
  }
  return undefined;
}

/** The heap now: brk has moved on, and mappings have come and gone above it. */
function presentHeap(mm: Mm, known: HeapState): HeapState | undefined {
  const { start, end } = known;
  const { brk } = mm.layout;
  if (mm.layout.brkStart !== start || brk < start || brk > end) return undefined;
  const mapped = mm.overlapping(pageCeiling(brk), end).map((area) => area.start);
  const top = Math.min(end, ...mapped);
  return top >= pageCeiling(brk) ? { start, end, break: brk, top } : undefined;
}
