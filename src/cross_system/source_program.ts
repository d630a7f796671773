// The source program of a migration between systems (paper P, 4: "two special programs, one on the
// source node and one on the destination node").
//
//   1. freeze   the process stands at the boundary of the kernel; from now on its messages wait;
//               its descriptors come from the file server
//   2. extract  pages that are not empty, while the file server answers: nothing of the process
//               changes any more
//   3. convert  to the destination's structures, or to the neutral state as bytes
//   4. one message. The source keeps everything until "arrived"; after "refused" the process goes
//      on as if nothing had been
//   5. arrived: what is left of it here goes. Its messages have begun to be forwarded
//      (puma/qk/locations.ts)

import type { NodeId } from "../abi/types.js";
import type { Completion } from "../cluster/remote_call.js";
import { exportFileTable, type FileTableState, releaseFileTable } from "../fs/file_table_state.js";
import { PumaError } from "../personality/puma/errors.js";
import { pumaData } from "../personality/puma/process_data.js";
import { PCB } from "../personality/puma/structures.js";
import { failForeignCall } from "../puma/qk/foreign_gate.js";
import { exportPortals } from "../puma/qk/moving_process.js";
import type { PumaProcess } from "../puma/qk/process_table.js";
import type { SignalInfo } from "../task/signal_state.js";
import type { MigrationRequest, Task, TaskState } from "../task/task.js";
import type { Departing } from "./common_state.js";
import type { CrossingOptions } from "./crossing_service.js";
import { linuxImage } from "./direct_conversion.js";
import { unixState } from "./linux_mapping.js";
import type { StateMessage } from "./messages.js";
import {
  compressImage,
  type FoundPages,
  findPages,
  type PageImage,
  type PageRange,
  packImage,
  pageRange,
} from "./page_image.js";
import { encodeState } from "./process_state.js";
import { heapOf, heapRanges, pcbOf, pumaState, segmentsOf } from "./puma_mapping.js";

/** A process that stands still. */
interface Standing {
  readonly task: Task;
  readonly process: PumaProcess;
  /** As it was when it stopped. */
  readonly state: TaskState;
  readonly request: MigrationRequest;
  readonly stoppedNs: number;
}

/** What of its memory goes along; undefined: its PCB does not say what it has. */
interface Extracted {
  readonly found: FoundPages | undefined;
  readonly tookNs: number;
}

interface Leaving extends Standing {
  readonly id: number;
  readonly files: FileTableState;
  /** Signals that go along; put back if it stays. */
  readonly pending: readonly SignalInfo[];
}

export class SourceProgram {
  readonly #options: CrossingOptions;
  readonly #leaving = new Map<number, Leaving>();
  #lastId = 0;

  constructor(options: CrossingOptions) {
    this.#options = options;
    options.messenger.onLoss((node) => this.#lose(node));
  }

  /** A marked task stands at the boundary of the kernel, off the run queue. */
  depart(task: Task): void {
    const { clock, qk, kernel } = this.#options;
    const request = task.migration as MigrationRequest;
    const process = qk.processes.ofGroup(task.group.tgid);
    task.migration = undefined;
    if (process === undefined) {
      const reason = "it has no process control block: no job of yod began it";
      this.#goOn({ task, state: task.state, request }, reason);
      return;
    }
    const { state } = task;
    const standing = { task, process, state, request, stoppedNs: clock.monotonicNs() };
    const refusal = this.#refuse(task, request.target as NodeId);
    if (refusal !== undefined) {
      this.#goOn(standing, refusal);
      return;
    }
    kernel.dequeue(task);
    // Nobody may wake it while it is between two nodes.
    task.state = "stopped";
    qk.leaves(process);
    let extracted: Extracted | undefined;
    this.#collectFiles(task, (files) => {
      // It may have been killed, or its job removed, meanwhile.
      if (task.state === "dead") return;
      if (typeof files === "string") this.#stay(standing, files);
      else this.#send(standing, files, extracted ?? this.#extract(standing));
    });
    // A Puma process has all its pages here; those of others are being collected.
    if (task.personality.name === "puma") extracted = this.#extract(standing);
  }

  #refuse(task: Task, target: NodeId): string | undefined {
    const { messenger, partitions } = this.#options;
    if (!messenger.isConnected(target)) return `there is no node ${target}`;
    if (target === messenger.self) return "it is there already";
    if (!partitions.isInService(target)) return `node ${target} is not in service`;
    if (task.group.tasks.size > 1) return `it has ${task.group.tasks.size} threads`;
    return undefined;
  }

  /** Descriptors: the task's own, or those that file servers keep for a Puma process. */
  #collectFiles(task: Task, done: (files: FileTableState | string) => void): void {
    const { kernel, calls, collect } = this.#options;
    if (task.personality.name !== "puma") {
      collect(task, (ok) => {
        done(ok ? exportFileTable(task.files, kernel.files) : "its pages could not be collected");
      });
      return;
    }
    const servers = serversOf(task);
    if (servers === undefined) {
      done("it has no process control block any more");
      return;
    }
    const { pid } = pumaData(task);
    const states: FileTableState[] = [];
    let left = servers.length;
    let lost: string | undefined;
    for (const server of servers) {
      calls.call(server, "takeFiles", pid, (completion: Completion<FileTableState>) => {
        left -= 1;
        if (completion.kind === "answer") states.push(completion.result);
        else lost = `its file server is lost: ${completion.reason}`;
        if (left === 0) done(lost ?? mergedFiles(states));
      });
    }
  }

  #send(standing: Standing, files: FileTableState, { found, tookNs }: Extracted): void {
    const { task, request, stoppedNs, process } = standing;
    const { kernel, messenger, partitions, clock } = this.#options;
    const system = partitions.systemOf(request.target as NodeId);
    const extractedNs = clock.monotonicNs();
    const schedule = this.#options.schedules.get(task.group.tgid);
    const portals = exportPortals(process);
    const departing: Departing = { kernel, task, files, portals, schedule };
    const content = this.#convert(departing, system);
    if (typeof content === "string" || found === undefined) {
      this.#giveBack(task, files);
      this.#stay(standing, typeof content === "string" ? content : "its memory is in disorder");
      return;
    }
    const pages = this.#compressed(found.image);
    this.#lastId += 1;
    const id = this.#lastId;
    const pending = [...task.group.pending.all, ...task.pending.all];
    this.#leaving.set(id, { ...standing, id, files, pending });
    // The destination reads it until it answers, even if the process is killed meanwhile.
    task.mm.users += 1;
    // What comes from now on is sent after it.
    task.group.pending.discard(ALL_SIGNALS);
    task.pending.discard(ALL_SIGNALS);
    const message: StateMessage = {
      kind: "state",
      id,
      pid: process.pid,
      from: partitions.own,
      content,
      pages,
      emptyPages: found.empty,
      times: { stoppedNs, extractNs: tookNs, extractedNs, convertedNs: clock.monotonicNs() },
    };
    const transfer = pages.form === "inPlace" ? [] : [pages.bytes.buffer as ArrayBuffer];
    if (content.form === "neutral") transfer.push(content.state.buffer as ArrayBuffer);
    messenger.send(request.target as NodeId, "crossing", message, transfer);
  }

  /** For a wire, and for a compressor, pages are copied out of the process's memory. */
  #extract({ task, request }: Standing): Extracted {
    const { messenger, buffers, clock } = this.#options;
    const startNs = clock.monotonicNs();
    const ranges = contentOf(task);
    const inPlace = ranges && findPages(task.mm, ranges);
    const staysInPlace = !this.#compresses && messenger.sharesMemory(request.target as NodeId);
    const found =
      inPlace === undefined || staysInPlace
        ? inPlace
        : { ...inPlace, image: packImage(inPlace.image, (size) => buffers.take(size)) };
    return { found, tookNs: clock.monotonicNs() - startNs };
  }

  get #compresses(): boolean {
    const { compress, compressor } = this.#options;
    return compress && compressor !== undefined;
  }

  #compressed(image: PageImage): PageImage {
    const { compressor, buffers } = this.#options;
    if (!this.#compresses || compressor === undefined) return image;
    const compressed = compressImage(image, compressor);
    buffers.give(image.bytes.buffer as ArrayBuffer);
    return compressed;
  }

  #convert(departing: Departing, system: string): StateMessage["content"] | string {
    const { partitions, form } = this.#options;
    const isPuma = partitions.own === "puma";
    if (isPuma && system === "linux" && form === "direct") {
      const image = linuxImage(departing);
      return typeof image === "string" ? image : { form, image };
    }
    const state = isPuma
      ? pumaState(departing)
      : unixState(departing, partitions.own === "osf" ? "osf" : "linux");
    if (typeof state === "string") return state;
    return { form: "neutral", state: encodeState(state) };
  }

  /** The process lives at the destination. */
  arrived(id: number, from: NodeId): void {
    const leaving = this.#answered(id);
    if (leaving === undefined) return;
    const { kernel, qk, messenger } = this.#options;
    const { task, process } = leaving;
    if (task.state === "dead" || qk.processes.find(process.pid) !== process) {
      messenger.send(from, "crossing", { kind: "abandon", pid: process.pid });
      return;
    }
    for (const { signal } of [...task.group.pending.all, ...task.pending.all]) {
      messenger.send(from, "pct", { kind: "signalProcess", pid: process.pid, signal });
    }
    const { group, mm, files } = task;
    kernel.remove(task);
    task.state = "dead";
    files.references -= 1;
    if (files.references === 0) files.leave();
    kernel.groups.delete(group.tgid);
    this.#options.schedules.delete(group.tgid);
    kernel.releaseMm(mm);
    qk.departed(process);
  }

  refused(id: number, reason: string): void {
    const leaving = this.#answered(id);
    if (leaving === undefined) return;
    const { task, files, pending } = leaving;
    for (const info of pending) task.group.pending.add(info);
    this.#giveBack(task, files);
    this.#stay(leaving, reason);
  }

  /** The destination has said what became of a process: it does not need its memory any more. */
  #answered(id: number): Leaving | undefined {
    const leaving = this.#leaving.get(id);
    if (leaving === undefined) return undefined;
    this.#leaving.delete(id);
    this.#options.kernel.releaseMm(leaving.task.mm);
    return leaving;
  }

  /** Descriptors that were taken out belong to the process again. */
  #giveBack(task: Task, files: FileTableState): void {
    const { kernel } = this.#options;
    if (task.personality.name !== "puma") releaseFileTable(files, kernel.files);
    else this.#options.giveFiles(task, files);
  }

  #stay(standing: Standing, reason: string): void {
    const { qk } = this.#options;
    const { task, process } = standing;
    if (task.state === "dead") return;
    qk.messages.stays(process);
    this.#goOn(standing, reason);
  }

  /** A program that asked for the move itself is told that it failed. */
  #goOn({ task, state, request }: Omit<Standing, "process" | "stoppedNs">, reason: string): void {
    const { kernel } = this.#options;
    task.state = state;
    if (request.origin !== "outside") {
      kernel.load(task);
      if (request.origin === "gate") failForeignCall(task);
      else task.mm.core.cpu.eax = -PumaError.EMOVE >>> 0;
    }
    if (state === "runnable") kernel.enqueue(task);
    else if (state === "blocked") kernel.disturb(task, false);
    this.#options.failed(task, reason);
  }

  /** A destination is lost before it said anything. */
  #lose(node: NodeId): void {
    for (const { id, request } of [...this.#leaving.values()]) {
      if (request.target === node) this.refused(id, `node ${node} was lost`);
    }
  }
}

const ALL_SIGNALS = (1n << 64n) - 1n;

/** Segments, and what of the heap has been given out; undefined: its PCB does not say. */
function contentOf(task: Task): PageRange[] | undefined {
  const pcb = pcbOf(task);
  const known = pcb && heapOf(pcb);
  if (known === undefined) return undefined;
  const isPuma = task.personality.name === "puma";
  // Under a Unix system all that is mapped has been given out.
  const ranges = isPuma ? heapRanges(known) : [pageRange(known.start, known.end)];
  const segments = segmentsOf(task.mm, known).map(({ start, end }) => pageRange(start, end));
  return [...segments, ...ranges].sort((a, b) => a[0] - b[0]);
}

/** The nodes of its file servers: yod's, which has the console, and the other files'. */
export function serversOf(task: Task): readonly NodeId[] | undefined {
  const pcb = pcbOf(task);
  if (pcb === undefined) return undefined;
  return [...new Set([PCB.get(pcb, 0, "yod_nid"), PCB.get(pcb, 0, "fyod_nid")])] as NodeId[];
}

/** Tables of two servers as one; descriptor numbers do not meet. */
function mergedFiles(states: readonly FileTableState[]): FileTableState {
  const [first, ...others] = states;
  let merged = first ?? { limit: 1024, files: [], descriptors: [] };
  for (const state of others) {
    const base = merged.files.length;
    const used = new Set(merged.descriptors.map(({ number }) => number));
    const more = state.descriptors.filter(({ number }) => !used.has(number));
    merged = {
      limit: merged.limit,
      files: [...merged.files, ...state.files],
      descriptors: [
        ...merged.descriptors,
        ...more.map((one) => ({ ...one, file: one.file + base })),
      ],
    };
  }
  return merged;
}
