// The quintessential kernel of a Puma node (paper P, 3.1): traps and faults, message dispatch and
// reception, context switches, address-space primitives, and no policy.
//
//     process  --gate-->  QK  --entries-->  PCT
//                         QK  <--calls----  PCT      (qk_calls.ts)
//     network  --portal message-->  QK  --data-->  the process's memory
//
// What a PCT throws ends the PCT, not the node: its processes are held, messages for it are kept,
// portals go on being served, and `loadPct` brings the node back. Errors of the QK itself are
// broken invariants and stop the node as everywhere.

import { MigrationMechanism } from "../../abi/gobelins_calls.js";
import type { NodeId } from "../../abi/types.js";
import type { Messenger } from "../../cluster/messenger.js";
import { NODE_SYSTEMS, type NodeSystem, type Partitions } from "../../cluster/partitions.js";
import type { CallResult, Resume } from "../../fs/block.js";
import type { Exit } from "../../machine/exit.js";
import type { MigrationSchedule } from "../../migration/schedule.js";
import { PCB_ADDRESS } from "../../personality/puma/memory_map.js";
import { pumaData } from "../../personality/puma/process_data.js";
import { PCB } from "../../personality/puma/structures.js";
import type { ProcessFault, PumaTraps, SendArguments } from "../../personality/puma/traps.js";
import type { Kernel } from "../../task/kernel.js";
import type { Task } from "../../task/task.js";
import type { PctMessage } from "../pct/messages.js";
import { beginAgain, systemOfGate } from "./foreign_gate.js";
import { MessageSwitch, type PortalServer } from "./message_switch.js";
import { importPortals, type PortalState } from "./moving_process.js";
import { isPuma, ProcessTable, type PumaProcess } from "./process_table.js";
import type { PctEntries, ProcessEnd, PumaPid, QkCalls } from "./qk_calls.js";
import { QkService } from "./qk_service.js";

/** Makes a PCT that reaches the QK by `calls`. */
export type PctFactory = (calls: QkCalls) => PctEntries;

export interface PctStatus {
  readonly state: "running" | "faulted" | "none";
  readonly policy: string;
  /** Why it faulted. */
  readonly reason: string;
  readonly faults: number;
}

const NO_PCT: PctStatus = { state: "none", policy: "", reason: "", faults: 0 };

export class QuintessentialKernel implements PumaTraps {
  readonly kernel: Kernel;
  readonly messages: MessageSwitch;
  readonly processes: ProcessTable;
  readonly partitions: Partitions;
  readonly #messenger: Messenger;
  /** A process is to move again and again. */
  schedule: (tgid: number, request: Omit<MigrationSchedule, "next">) => void = () => {};
  #pct: PctEntries | undefined;
  #service: QkService | undefined;
  #status: PctStatus = NO_PCT;
  /** For the PCT while there is none. */
  #kept: { from: NodeId; message: PctMessage }[] = [];
  /** Ends of processes, for the same. */
  #late: ((pct: PctEntries) => void)[] = [];
  /** Set by `injectPctFault`: the next entry into the PCT faults. */
  #injected: Error | undefined;

  constructor(kernel: Kernel, messenger: Messenger, partitions: Partitions) {
    this.kernel = kernel;
    this.#messenger = messenger;
    this.partitions = partitions;
    this.processes = new ProcessTable(kernel.node);
    this.messages = new MessageSwitch(kernel, messenger, this.processes);
    messenger.on("pct", (from, message) => this.#deliverToPct(from, message));
  }

  get pctStatus(): PctStatus {
    return this.#status;
  }

  /** A server of the node, such as fyod, that takes messages for its process id itself. */
  serve(pid: number, server: PortalServer): void {
    this.messages.serve(pid, server);
  }

  /** Loads a PCT in place of the one that there is. Processes of the node go on under it. */
  loadPct(factory: PctFactory): void {
    this.#service?.retire();
    const service = new QkService(this, this.#messenger);
    this.#service = service;
    const pct = factory(service);
    this.#pct = pct;
    this.#injected = undefined;
    const { faults } = this.#status;
    this.#status = { state: "running", policy: pct.policy, reason: "", faults };
    this.#enter((entries) => entries.takeOver(service.processes()));
    // Calls that waited for a PCT are made now.
    for (const { pid } of this.processes.all()) this.kernel.wake(pctKey(this.kernel.node, pid));
    const kept = this.#kept;
    this.#kept = [];
    for (const { from, message } of kept) this.#deliverToPct(from, message);
  }

  /** The PCT will fault at its next entry: for tests and experiments. */
  injectPctFault(reason: string): void {
    this.#injected = new Error(reason);
    // Nothing else may enter it soon.
    this.#enter(() => {});
  }

  /** Takes a process away without asking the PCT: a reset of the node. */
  destroyProcess(pid: PumaPid): void {
    this.#service?.destroy(pid);
  }

  send(task: Task, request: SendArguments, resume: Resume | undefined): CallResult {
    return this.messages.send(task, request, resume);
  }

  wait(task: Task, seen: number, resume: Resume | undefined): CallResult {
    this.messages.deliverDeferred(pumaData(task).pid);
    const arrivals = PCB.get(task.mm.core.view, PCB_ADDRESS, "arrivals");
    if (arrivals !== seen || resume?.cause === "woken") return 0;
    return { keys: [arrivalKey(this.kernel.node, pumaData(task).pid)] };
  }

  callPct(task: Task, resume: Resume | undefined): CallResult {
    const { pid } = pumaData(task);
    const key = pctKey(this.kernel.node, pid);
    const wait = { keys: [key], onSignal: "defer" as const };
    if (resume?.cause === "woken" && typeof resume.completion === "number") {
      PCB.set(task.mm.core.view, PCB_ADDRESS, "pct_result", resume.completion);
      return resume.completion;
    }
    // The call has been made and its answer is still to come. Woken without one: by a new PCT,
    // which has not heard the call; nor has the PCT of a node to which the process has moved.
    const made = { ...wait, progress: this.kernel.node };
    if (resume?.cause === "again" && resume.progress === made.progress && this.#pct) return made;
    const { view } = task.mm.core;
    const number = PCB.get(view, PCB_ADDRESS, "pct_number");
    const values = [0, 1, 2, 3].map((i) => PCB.get(view, PCB_ADDRESS, "pct_arguments", i));
    const answer = this.#enter((pct) => pct.call(pid, number, values));
    if (task.state === "dead") return 0;
    if (answer === undefined) return wait;
    if (answer.kind === "later") return made;
    if (answer.kind === "moves") {
      this.#mark(task, answer.node, "call");
      return 0;
    }
    PCB.set(view, PCB_ADDRESS, "pct_result", answer.result);
    return answer.result;
  }

  clockNs(): number {
    return this.kernel.clock.monotonicNs();
  }

  fault(task: Task, fault: ProcessFault): void {
    const { pid } = pumaData(task);
    this.#stop(task);
    this.#enterOrDestroy(pid, (pct) => pct.fault(pid, fault));
  }

  killed(task: Task, signal: number): void {
    const { pid } = pumaData(task);
    this.#stop(task);
    this.#enterOrDestroy(pid, (pct) => pct.killed(pid, signal));
  }

  mayRun(task: Task): boolean {
    const process = this.processes.find(pumaData(task).pid);
    if (process === undefined || !process.isHeld) return true;
    this.#stop(task);
    return false;
  }

  foreignCall(task: Task, exit: Exit): boolean {
    const system = systemOfGate(task, exit);
    if (system === undefined || system === task.personality.name) return false;
    if (!isUnified(task)) return false;
    const node = this.placeFor(task, system);
    if (node === undefined) return false;
    beginAgain(task, exit);
    this.#mark(task, node, "gate");
    return true;
  }

  /** Where a process goes that needs a system; undefined: nowhere, or there is no PCT to say. */
  placeFor(task: Task, system: NodeSystem): NodeId | undefined {
    return this.#enter((pct) => pct.placeFor(pumaData(task).pid, system));
  }

  /** The next partition, in the order puma, linux, osf, that can take it. */
  nextPlaceFor(task: Task): NodeId | undefined {
    const { own } = this.partitions;
    const at = ROUND.indexOf(own);
    const others = [...ROUND.slice(at + 1), ...ROUND.slice(0, at)];
    return others
      .filter((system) => knowsSystem(task, system))
      .map((system) => this.placeFor(task, system))
      .find((node) => node !== undefined);
  }

  /** It moves when it leaves the kernel. */
  #mark(task: Task, target: NodeId, origin: "call" | "gate"): void {
    const markedNs = this.clockNs();
    task.migration = { target, mechanism: MigrationMechanism.basic, markedNs, origin };
  }

  /** A process stands still to leave the node: from now on its messages wait. */
  leaves(process: PumaProcess): void {
    this.messages.lending.settle(process.pid);
    process.isLeaving = true;
    this.messages.locations.leaving(process.pid);
  }

  /** A process that cannot leave yet runs on: under its PCT, or under nobody where that is gone. */
  goesOn(task: Task): void {
    const process = this.processes.ofGroup(task.group.tgid);
    if (this.#pct || !process?.isHeld || task.state !== "stopped") return;
    process.isHeld = false;
    task.state = "runnable";
  }

  /** It lives on another node. */
  departed({ pid }: PumaProcess): void {
    this.processes.remove(pid);
    this.#enterOrKeep((pct) => pct.departed(pid));
  }

  /** A process has come; its task is complete, but the kernel does not have it yet. */
  arrived(state: PortalState, task: Task, from: NodeId): void {
    const process = importPortals(state, task);
    this.messages.locations.arrived(process.pid, process.moves, from);
    this.attached(process);
    this.messages.resumeDeferred(process);
  }

  /** A process has portals from now on. */
  attached(process: PumaProcess): void {
    this.processes.add(process);
    const summary = this.#service?.processes().find(({ pid }) => pid === process.pid);
    if (summary) this.#enterOrKeep((pct) => pct.arrived(summary));
  }

  /** A process that lives here under another system has ended. */
  ended(process: PumaProcess, end: ProcessEnd): void {
    const { pid } = process;
    this.processes.remove(pid);
    this.messages.locations.ended(pid);
    this.#enterOrKeep((pct) => pct.ended(pid, end));
  }

  #stop(task: Task): void {
    task.state = "stopped";
    this.kernel.dequeue(task);
  }

  /** A process that cannot go on, and no PCT to say what follows: it goes when there is one. */
  #enterOrDestroy(pid: PumaPid, entry: (pct: PctEntries) => void): void {
    const process = this.processes.find(pid);
    if (process) process.isHeld = true;
    this.#enterOrKeep(entry);
  }

  #enterOrKeep(entry: (pct: PctEntries) => void): void {
    if (this.#pct) this.#enter(entry);
    else this.#late.push(entry);
  }

  #deliverToPct(from: NodeId, message: PctMessage): void {
    if (this.#pct) this.#enter((pct) => pct.message(from, message));
    else this.#kept.push({ from, message });
  }

  /** Runs the PCT; what it throws is its own end. Undefined: there is none, or it faulted. */
  #enter<T>(entry: (pct: PctEntries) => T): T | undefined {
    const pct = this.#pct;
    if (!pct) return undefined;
    try {
      if (this.#injected) throw this.#injected;
      const late = this.#late;
      this.#late = [];
      for (const waiting of late) waiting(pct);
      return entry(pct);
    } catch (error) {
      this.#pctFaulted(error);
      return undefined;
    }
  }

  /** A timer or another upcall that the PCT asked for. */
  enterLater(service: QkService, entry: () => void): void {
    if (this.#service === service) this.#enter(entry);
  }

  #pctFaulted(error: unknown): void {
    this.#service?.retire();
    this.#pct = undefined;
    this.#service = undefined;
    this.#injected = undefined;
    const reason = error instanceof Error ? error.message : String(error);
    const faults = this.#status.faults + 1;
    this.#status = { state: "faulted", policy: this.#status.policy, reason, faults };
    // Nobody schedules now.
    for (const process of this.processes.all().filter(isPuma)) {
      process.isHeld = true;
      if (process.task.state === "runnable") this.#stop(process.task);
    }
  }
}

const ROUND: readonly NodeSystem[] = ["puma", "linux", "osf"];

/** It says where its flag is: it was linked with the unified library. */
function isUnified(task: Task): boolean {
  return pcbWord(task, "system_flag") !== 0;
}

/** Its unified library has a branch for the system. */
export function knowsSystem(task: Task, system: NodeSystem): boolean {
  return (pcbWord(task, "systems") & (1 << NODE_SYSTEMS.indexOf(system))) !== 0;
}

/** A schedule may move it: not while its library and its group are being set up. */
export function isUnderWay(task: Task): boolean {
  return isUnified(task) && pcbWord(task, "go_main") === 1;
}

/** What the process says; 0 where it has no PCB. */
function pcbWord(task: Task, field: "system_flag" | "systems" | "go_main"): number {
  const bytes = task.memory.peek(PCB_ADDRESS + PCB.at[field], 4);
  return bytes === undefined ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
}

/** Woken when a message has landed in a process's memory, or it shall look again. */
export function arrivalKey(node: number, pid: PumaPid): string {
  return `puma:arrival:${node}:${pid}`;
}

/** Woken with the result of a call of the PCT. */
export function pctKey(node: number, pid: PumaPid): string {
  return `puma:pct:${node}:${pid}`;
}
