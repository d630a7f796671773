// The calls by which a PCT reaches the quintessential kernel, and the entries by which the QK
// reaches the PCT (paper P, 3.1). A PCT has no other way to memory, processes, time or the network:
// it imports neither task nor mm. The QK does what it is told and decides nothing.

import type { NodeId } from "../../abi/types.js";
import type { NodeSystem } from "../../cluster/partitions.js";
import type { MigrationSchedule } from "../../migration/schedule.js";
import type { ProcessFault } from "../../personality/puma/traps.js";
import type { PctMessage, ProcessEnd, YodMessage } from "../pct/messages.js";

/** A process as the PCT names it: its process id on the node. */
export type PumaPid = number;

export interface ProcessIdentity {
  readonly group: number;
  readonly rank: number;
  readonly job: number;
  readonly name: string;
  readonly commandLine: readonly string[];
}

/** Of a process that is made: what it is, and how it begins. */
export interface NewProcess extends ProcessIdentity {
  /** Absolute path of its current directory, should it come to a system that has one. */
  readonly directory: string;
  /** `--migrate-every`; undefined: it moves when it must. */
  readonly migrateEvery: Omit<MigrationSchedule, "next"> | undefined;
}

/** What the QK knows of each process; a PCT that is loaded anew begins with this. */
export interface ProcessSummary extends ProcessIdentity {
  readonly pid: PumaPid;
  /** It waits in a trap. */
  readonly isWaiting: boolean;
  readonly residentBytes: number;
}

export interface Registers {
  readonly eip: number;
  readonly esp: number;
  readonly ebp: number;
}

export interface QkCalls {
  readonly nid: NodeId;
  readonly freeBytes: number;
  nowNs(): number;
  /** When that clock stood at 0: nanoseconds since 1970. */
  epochNs(): bigint;
  random(count: number): Uint8Array;
  /** `expired` is called once, at or after the moment; the PCT that asked must still be loaded. */
  setTimer(deadlineNs: number, expired: () => void): void;

  /** An empty process that does not run yet; it may be killed from now on. */
  newProcess(identity: NewProcess): PumaPid;
  /** Makes [start, start + length) resident, zeroed; false: no frames, or the range is not free. */
  map(pid: PumaPid, start: number, length: number, rights: "rx" | "r" | "rw" | "rwx"): boolean;
  /** Writes whatever the rights; false: not all of it is mapped. */
  write(pid: PumaPid, address: number, bytes: Uint8Array): boolean;
  read(pid: PumaPid, address: number, length: number): Uint8Array | undefined;
  registers(pid: PumaPid): Registers | undefined;
  setRegisters(
    pid: PumaPid,
    registers: { readonly eip: number; readonly esp: number; readonly ebx: number },
  ): void;

  /** From now on it may run whenever it does not wait. */
  run(pid: PumaPid): void;
  /** It stands still, wherever it is; messages still land in its memory. */
  hold(pid: PumaPid): void;
  /** Puts it behind the others that may run. */
  requeue(pid: PumaPid): void;
  /** Ends the wait of a process in a PCT call with this result. */
  finishCall(pid: PumaPid, result: number): void;
  /** A signal, to be handled by the process or to end it. */
  signal(pid: PumaPid, signal: number): void;
  /** Takes the process's memory and everything that is of it. */
  destroy(pid: PumaPid): void;
  processes(): readonly ProcessSummary[];
  /** Where a process is, as far as is known here; this node if nothing is. */
  locate(pid: PumaPid): NodeId;
  /** The nodes that run a system now. */
  nodesOf(system: NodeSystem): readonly NodeId[];

  /** To the PCT of another node (or of this one). */
  sendToPct(node: NodeId, message: PctMessage): void;
  sendToYod(node: NodeId, message: YodMessage): void;
}

/** How a call of the PCT is answered: now, by finishCall, or never; or on another node. */
export type PctAnswer =
  | { readonly kind: "done"; readonly result: number }
  | { readonly kind: "later" }
  | { readonly kind: "moves"; readonly node: NodeId };

export interface PctEntries {
  readonly policy: string;
  /** Trap.PCT of a process. */
  call(pid: PumaPid, number: number, argumentsRead: readonly number[]): PctAnswer;
  /** The process cannot go on. */
  fault(pid: PumaPid, fault: ProcessFault): void;
  /** A signal ends it. */
  killed(pid: PumaPid, signal: number): void;
  message(from: NodeId, message: PctMessage): void;
  /** A process has come from another node. */
  arrived(process: ProcessSummary): void;
  /** A process lives on another node now. */
  departed(pid: PumaPid): void;
  /** A process that lives under another system has ended. */
  ended(pid: PumaPid, end: ProcessEnd): void;
  /** Where a process goes that needs a system; undefined: nowhere. */
  placeFor(pid: PumaPid, system: NodeSystem): NodeId | undefined;
  /** It is loaded on a node that has processes already. */
  takeOver(processes: readonly ProcessSummary[]): void;
}

/** Thrown by whoever wants a PCT to fault (tests, experiments); the QK treats any error so. */
export class PctFault extends Error {}

export type { ProcessEnd };
