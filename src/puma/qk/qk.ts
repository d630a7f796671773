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

import type { NodeId } from "../../abi/types.js";
import type { Messenger } from "../../cluster/messenger.js";
import type { CallResult, Resume } from "../../fs/block.js";
import { PCB_ADDRESS } from "../../personality/puma/memory_map.js";
import { pumaData } from "../../personality/puma/process_data.js";
import { PCB } from "../../personality/puma/structures.js";
import type { ProcessFault, PumaTraps, SendArguments } from "../../personality/puma/traps.js";
import type { Kernel } from "../../task/kernel.js";
import type { Task } from "../../task/task.js";
import type { PctMessage } from "../pct/messages.js";
import { MessageSwitch, type PortalServer } from "./message_switch.js";
import { ProcessTable } from "./process_table.js";
import type { PctEntries, PumaPid, QkCalls } from "./qk_calls.js";
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
  readonly processes = new ProcessTable();
  readonly #messenger: Messenger;
  #pct: PctEntries | undefined;
  #service: QkService | undefined;
  #status: PctStatus = NO_PCT;
  /** For the PCT while there is none. */
  #kept: { from: NodeId; message: PctMessage }[] = [];
  /** Ends of processes, for the same. */
  #late: ((pct: PctEntries) => void)[] = [];
  /** Set by `injectPctFault`: the next entry into the PCT faults. */
  #injected: Error | undefined;

  constructor(kernel: Kernel, messenger: Messenger) {
    this.kernel = kernel;
    this.#messenger = messenger;
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

  send(task: Task, request: SendArguments): number {
    return this.messages.send(task, request);
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
    const wait = { keys: [key], onSignal: "finish" as const };
    if (resume?.cause === "woken" && typeof resume.completion === "number") {
      PCB.set(task.mm.core.view, PCB_ADDRESS, "pct_result", resume.completion);
      return resume.completion;
    }
    // The call has been made and its answer is still to come. Woken without one: by a new PCT,
    // which has not heard the call.
    if (resume?.cause === "again" && resume.progress === "made" && this.#pct) {
      return { ...wait, progress: "made" };
    }
    const { view } = task.mm.core;
    const number = PCB.get(view, PCB_ADDRESS, "pct_number");
    const values = [0, 1, 2, 3].map((i) => PCB.get(view, PCB_ADDRESS, "pct_arguments", i));
    const answer = this.#enter((pct) => pct.call(pid, number, values));
    if (task.state === "dead") return 0;
    if (answer === undefined) return wait;
    if (answer.kind === "later") return { ...wait, progress: "made" };
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

  #stop(task: Task): void {
    task.state = "stopped";
    this.kernel.dequeue(task);
  }

  /** A process that cannot go on, and no PCT to say what follows: it goes when there is one. */
  #enterOrDestroy(pid: PumaPid, entry: (pct: PctEntries) => void): void {
    const process = this.processes.find(pid);
    if (process) process.isHeld = true;
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
    for (const process of this.processes.all()) {
      process.isHeld = true;
      if (process.task.state === "runnable") this.#stop(process.task);
    }
  }
}

/** Woken when a message has landed in a process's memory, or it shall look again. */
export function arrivalKey(node: number, pid: PumaPid): string {
  return `puma:arrival:${node}:${pid}`;
}

/** Woken with the result of a call of the PCT. */
export function pctKey(node: number, pid: PumaPid): string {
  return `puma:pct:${node}:${pid}`;
}
