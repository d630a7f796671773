// The process control thread: loading, scheduling and memory of a Puma node (paper P, 3.1). It is
// trusted by the processes and by other PCTs, and reaches the QK by its calls only.
//
// The life of a process, seen from here:
//   1. load from yod (or from the PCT above in the tree): passed on down the tree first, then the
//      process is made and reported; it begins to run at once
//   2. READY: its library is set up; yod is told, the call stays open
//   3. go: the maps of the group are written into its memory, the call returns, main() follows
//   4. QUIT, a fault or a signal: yod is told, the memory is taken
//
// A node that runs another system has a PCT, too, with the policy "service": it looks after the
// processes that have come from Puma (their calls of a PCT, signals, ends), and that system
// schedules them.

import type { NodeId } from "../../abi/types.js";
import { NODE_SYSTEMS, type NodeSystem } from "../../cluster/partitions.js";
import { PumaError } from "../../personality/puma/errors.js";
import {
  MOST_RANKS,
  NID_MAP,
  nidOf,
  PCB_ADDRESS,
  PID_MAP,
} from "../../personality/puma/memory_map.js";
import { PCB } from "../../personality/puma/structures.js";
import { PctCall, type ProcessFault } from "../../personality/puma/traps.js";
import type { PctAnswer, PctEntries, ProcessSummary, PumaPid, QkCalls } from "../qk/qk_calls.js";
import { backtrace } from "./backtrace.js";
import { loadProcess } from "./loader.js";
import type { PctMessage, Placement, ProcessEnd } from "./messages.js";
import { makePolicy, type Policy, type PolicyName } from "./policy.js";

type LoadMessage = Extract<PctMessage, { kind: "load" }>;
type GoMessage = Extract<PctMessage, { kind: "go" }>;
type ProcessMessage = Extract<PctMessage, { kind: "signalProcess" | "removeProcess" }>;

interface ManagedProcess {
  readonly pid: PumaPid;
  readonly group: number;
  readonly rank: number;
  readonly job: number;
  readonly yod: NodeId;
  /** Of loading. */
  readonly attempt: number;
  priority: number;
}

const DONE: PctAnswer = { kind: "done", result: 0 };
const MOST_PRIORITY = 7;
const MOST_SIGNAL = 64;

export class Pct implements PctEntries {
  readonly #qk: QkCalls;
  readonly #policy: Policy;
  readonly #processes = new Map<PumaPid, ManagedProcess>();
  #timerNs: number | undefined;

  constructor(qk: QkCalls, policy: PolicyName) {
    this.#qk = qk;
    this.#policy = makePolicy(policy);
  }

  get policy(): string {
    return this.#policy.name;
  }

  takeOver(processes: readonly ProcessSummary[]): void {
    for (const process of processes) this.#take(process);
    this.#schedule();
  }

  arrived(process: ProcessSummary): void {
    this.#take(process);
    this.#schedule();
  }

  departed(pid: PumaPid): void {
    this.#processes.delete(pid);
    this.#schedule();
  }

  ended(pid: PumaPid, end: ProcessEnd): void {
    const process = this.#processes.get(pid);
    if (process !== undefined) this.#end(process, end);
  }

  /** Back to where it was loaded, when that is possible; else spread by rank. */
  placeFor(pid: PumaPid, system: NodeSystem): NodeId | undefined {
    const nodes = this.#qk.nodesOf(system).filter((node) => node !== this.#qk.nid);
    const home = nodes.find((node) => node === nidOf(pid));
    const { rank = 0 } = this.#processes.get(pid) ?? {};
    return home ?? nodes[Math.max(rank, 0) % Math.max(nodes.length, 1)];
  }

  #take({ pid, group, rank, job }: ProcessSummary): void {
    const bytes = this.#qk.read(pid, PCB_ADDRESS, PCB.size);
    const yod = bytes ? PCB.get(new DataView(bytes.buffer), 0, "yod_nid") : 0;
    this.#processes.set(pid, {
      pid,
      group,
      rank,
      job,
      yod: yod as NodeId,
      attempt: 0,
      priority: 0,
    });
  }

  message(_from: NodeId, message: PctMessage): void {
    switch (message.kind) {
      case "load":
        this.#load(message);
        return;
      case "go":
        this.#go(message);
        return;
      case "signalProcess":
        this.#signal(message);
        return;
      case "remove":
        for (const { pid, attempt } of this.#ofJob(message.job)) {
          if (attempt <= message.attempt) this.#remove(pid);
        }
        this.#schedule();
        return;
      case "removeProcess":
        if (this.#passOn(message)) return;
        this.#remove(message.pid);
        this.#schedule();
        return;
      default:
        message satisfies never;
    }
  }

  call(pid: PumaPid, number: number, values: readonly number[]): PctAnswer {
    const process = this.#processes.get(pid);
    if (process === undefined) return { kind: "done", result: -PumaError.EPTLNODE };
    const [first = 0, second = 0, third = 0] = values;
    switch (number) {
      case PctCall.QUIT:
        this.#end(process, { kind: "exited", status: first & 0xff });
        return DONE;
      case PctCall.READY: {
        const { yod, job, rank } = process;
        this.#qk.sendToYod(yod, { kind: "ready", job, rank });
        return { kind: "later" };
      }
      case PctCall.KILL:
        return this.#kill(first, second, third);
      case PctCall.YIELD:
        this.#qk.requeue(pid);
        this.#schedule();
        return DONE;
      case PctCall.PRIORITY:
        process.priority = Math.min(first, MOST_PRIORITY);
        this.#schedule();
        return DONE;
      case PctCall.MIGRATE: {
        const system = NODE_SYSTEMS[first];
        // It may have been moved there since it looked.
        if (system && this.#qk.nodesOf(system).includes(this.#qk.nid)) return DONE;
        const node = system === undefined ? undefined : this.placeFor(pid, system);
        return node === undefined
          ? { kind: "done", result: -PumaError.EMOVE }
          : { kind: "moves", node };
      }
      default:
        return { kind: "done", result: -PumaError.ETRAP };
    }
  }

  fault(pid: PumaPid, fault: ProcessFault): void {
    const process = this.#processes.get(pid);
    if (process === undefined) return;
    this.#end(process, { kind: "faulted", fault, backtrace: backtrace(this.#qk, pid) });
  }

  killed(pid: PumaPid, signal: number): void {
    const process = this.#processes.get(pid);
    if (process !== undefined) this.#end(process, { kind: "killed", signal });
  }

  #ofJob(job: number): ManagedProcess[] {
    return [...this.#processes.values()].filter((process) => process.job === job);
  }

  #load(message: LoadMessage): void {
    this.#fanOut(message);
    const { job, attempt, parameters, tree, position } = message;
    const { rank } = tree[position] as Placement;
    const { yod } = parameters;
    // An answer that was lost with a PCT is given again.
    const already = this.#ofJob(job).find((one) => one.rank === rank && one.attempt === attempt);
    const result = already ? { ok: true as const, pid: already.pid } : this.#make(message, rank);
    if (!result.ok) {
      const { reason } = result;
      this.#qk.sendToYod(yod, { kind: "loadFailed", job, attempt, rank, reason });
      return;
    }
    const { pid } = result;
    this.#processes.set(pid, {
      pid,
      group: job,
      rank,
      job,
      yod,
      attempt,
      priority: Math.min(parameters.priority, MOST_PRIORITY),
    });
    this.#qk.sendToYod(yod, { kind: "loaded", job, attempt, rank, pid });
    this.#schedule();
  }

  #make(message: LoadMessage, rank: number): ReturnType<typeof loadProcess> {
    if (!this.#qk.nodesOf("puma").includes(this.#qk.nid)) {
      return { ok: false, reason: `node ${this.#qk.nid} has left the compute partition` };
    }
    if (this.#processes.size >= this.#policy.mostProcesses) {
      const reason = `node ${this.#qk.nid} runs ${this.#processes.size} processes already`;
      return { ok: false, reason };
    }
    const { job, parameters, image } = message;
    return loadProcess(this.#qk, image, parameters, { job, rank });
  }

  /** Passes a message on to the two places below in the tree. */
  #fanOut(message: LoadMessage | GoMessage): void {
    for (const position of [2 * message.position + 1, 2 * message.position + 2]) {
      const child = message.tree[position];
      if (child !== undefined) this.#qk.sendToPct(child.node, { ...message, position });
    }
  }

  #go(message: GoMessage): void {
    this.#fanOut(message);
    for (const { pid } of this.#ofJob(message.job)) {
      this.#qk.write(pid, NID_MAP, bytesOf(message.nids));
      this.#qk.write(pid, PID_MAP, bytesOf(message.pids));
      this.#qk.write(pid, PCB_ADDRESS + PCB.at.go_main, Uint8Array.of(1, 0, 0, 0));
      this.#qk.finishCall(pid, 0);
    }
  }

  /** True: the process is not here, and the message has gone on to where it is, if anywhere. */
  #passOn(message: ProcessMessage): boolean {
    if (this.#processes.has(message.pid)) return false;
    const node = this.#qk.locate(message.pid);
    if (node !== this.#qk.nid) this.#qk.sendToPct(node, message);
    return true;
  }

  #kill(nid: number, pid: number, signal: number): PctAnswer {
    if (signal < 1 || signal > MOST_SIGNAL) return { kind: "done", result: -PumaError.EPTLARG };
    const message = { kind: "signalProcess", pid, signal } as const;
    // Who signals itself has its handler called before it goes on (ISO C, 7.14.2.1).
    if (nid === this.#qk.nid) this.#signal(message);
    else this.#qk.sendToPct(nid as NodeId, message);
    return DONE;
  }

  #signal(message: Extract<PctMessage, { kind: "signalProcess" }>): void {
    if (!this.#passOn(message)) this.#qk.signal(message.pid, message.signal);
  }

  #end(process: ManagedProcess, end: ProcessEnd): void {
    const { yod, job, rank, pid } = process;
    this.#remove(pid);
    this.#qk.sendToYod(yod, { kind: "ended", job, rank, end });
    this.#schedule();
  }

  #remove(pid: PumaPid): void {
    this.#processes.delete(pid);
    this.#qk.destroy(pid);
  }

  /** Asks the policy and makes it so. */
  #schedule(): void {
    if (this.#policy.name === "service") return;
    const nowNs = this.#qk.nowNs();
    const waiting = new Set<PumaPid>();
    for (const { pid, isWaiting } of this.#qk.processes()) if (isWaiting) waiting.add(pid);
    const candidates = [...this.#processes.values()].map(({ pid, group, priority }) => ({
      pid,
      group,
      priority,
      isWaiting: waiting.has(pid),
    }));
    const { run, againAtNs } = this.#policy.decide(candidates, nowNs);
    for (const { pid } of candidates) {
      if (run.includes(pid)) this.#qk.run(pid);
      else this.#qk.hold(pid);
    }
    this.#scheduleAt(againAtNs);
  }

  #scheduleAt(deadlineNs: number | undefined): void {
    if (deadlineNs === undefined || this.#timerNs === deadlineNs) return;
    this.#timerNs = deadlineNs;
    this.#qk.setTimer(deadlineNs, () => {
      // A later decision has set a timer of its own.
      if (this.#timerNs !== deadlineNs) return;
      this.#timerNs = undefined;
      this.#schedule();
    });
  }
}

/** The map's entries as they stand in memory; at most MOST_RANKS, or it would not fit. */
function bytesOf(map: Uint32Array): Uint8Array {
  const part = map.subarray(0, MOST_RANKS);
  return new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
}
