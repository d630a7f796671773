// What a debugger asks of a process, answered by the node that has it.
//
// Requests find the process as those to migrate or save it do: whoever does not have it passes them
// on. A process that is on its way is "moving", and the debugger asks again. Memory is read and
// written as the kernel does for the process, so a page may first have to come from elsewhere.

import { PAGE_SIZE, TASK_SIZE } from "../abi/address_space.js";
import { Signal } from "../abi/signals.js";
import type { Pid } from "../abi/types.js";
import { type FaultOutcome, touch } from "../mm/fault.js";
import type { Mm } from "../mm/mm.js";
import {
  DEBUG_REGISTER_BYTES,
  readDebugRegisters,
  writeDebugRegisters,
} from "../task/debug_registers.js";
import {
  type DebugState,
  newDebugState,
  resumeFromDebugger,
  stopForDebugger,
  withoutBreakpoints,
} from "../task/debugging.js";
import type { Task } from "../task/task.js";
import type { ThreadGroup } from "../task/thread_group.js";
import type { NodeKernel } from "./node_kernel.js";

/** What a debugger asks for. */
export type DebugRequest =
  /** Puts it under a debugger and stops it; a "debugStop" event follows. */
  | { readonly kind: "stop" }
  | { readonly kind: "detach" }
  | { readonly kind: "threads" }
  | { readonly kind: "registers"; readonly thread: number }
  | { readonly kind: "setRegisters"; readonly thread: number; readonly bytes: Uint8Array }
  | { readonly kind: "read"; readonly address: number; readonly length: number }
  | { readonly kind: "write"; readonly address: number; readonly bytes: Uint8Array }
  | { readonly kind: "breakpoint"; readonly address: number; readonly isWanted: boolean }
  /** Goes on, one thread by one instruction if `step` names it; `signal` 0: with none. */
  | { readonly kind: "resume"; readonly step: number | undefined; readonly signal: number };

/** A thread of a process that stands for its debugger. */
export interface DebuggedThread {
  readonly thread: number;
  readonly name: string;
  readonly state: string;
  readonly node: number;
}

/** What it is answered. */
export type DebugAnswer =
  | { readonly kind: "done" }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "threads"; readonly threads: readonly DebuggedThread[] }
  /** Between two nodes: ask again. */
  | { readonly kind: "moving" }
  | { readonly kind: "refused"; readonly reason: string };

interface Asked {
  readonly pid: Pid;
  readonly request: DebugRequest;
}

declare module "../cluster/remote_call.js" {
  interface Procedures {
    debug: { readonly argument: Asked; readonly result: DebugAnswer };
  }
}

type Read = Extract<DebugRequest, { kind: "read" }>;
type Write = Extract<DebugRequest, { kind: "write" }>;
type Breakpoint = Extract<DebugRequest, { kind: "breakpoint" }>;
type Answer = (answer: DebugAnswer) => void;

const DONE: DebugAnswer = { kind: "done" };
const refused = (reason: string): DebugAnswer => ({ kind: "refused", reason });

export class DebugService {
  readonly #node: NodeKernel;

  constructor(node: NodeKernel) {
    this.#node = node;
    node.calls.define("debug", (_from, asked, answer) => this.#receive(asked, answer));
  }

  request(pid: Pid, request: DebugRequest): Promise<DebugAnswer> {
    return new Promise((resolve) => this.#receive({ pid, request }, resolve));
  }

  #receive(asked: Asked, answer: Answer): void {
    const { kernel, processes, calls } = this.#node;
    const { pid, request } = asked;
    const group = kernel.groups.get(pid);
    if (kernel.held.has(pid)) {
      answer({ kind: "moving" });
      return;
    }
    if (group && group.tasks.size > 0) {
      this.#perform(group, request, answer);
      return;
    }
    const next = processes.nextFor(pid);
    if (next === undefined) {
      answer(refused(`there is no process ${pid}`));
      return;
    }
    calls.call(next, "debug", asked, (completion) =>
      answer(completion.kind === "answer" ? completion.result : refused(completion.reason)),
    );
  }

  #perform(group: ThreadGroup, request: DebugRequest, answer: Answer): void {
    const { debug } = group;
    if (request.kind === "stop") answer(this.#stop(group));
    else if (debug === undefined) answer(refused(`process ${group.tgid} has no debugger`));
    else if (request.kind === "read") this.#read(group, request, answer);
    else if (request.kind === "write") this.#write(group, request, answer);
    else if (request.kind === "breakpoint") this.#breakpoint(group, debug, request, answer);
    else answer(this.#performNow(group, debug, request));
  }

  /** What needs no page. */
  #performNow(
    group: ThreadGroup,
    debug: DebugState,
    request: Exclude<DebugRequest, { kind: "stop" | "read" | "write" | "breakpoint" }>,
  ): DebugAnswer {
    switch (request.kind) {
      case "detach":
        return this.#detach(group, debug);
      case "threads":
        return { kind: "threads", threads: this.#threads(group) };
      case "registers":
      case "setRegisters":
        return this.#registers(group, request);
      case "resume":
        resumeFromDebugger(this.#node.kernel, group, request.step, request.signal);
        return DONE;
      default:
        return request satisfies never;
    }
  }

  #threads({ tasks }: ThreadGroup): DebuggedThread[] {
    return [...tasks]
      .sort((a, b) => a.pid - b.pid)
      .map(({ pid, name, state }) => ({ thread: pid, name, state, node: this.#node.id }));
  }

  #stop(group: ThreadGroup): DebugAnswer {
    const [first] = [...group.tasks].sort((a, b) => a.pid - b.pid);
    group.debug ??= newDebugState();
    if (first) stopForDebugger(this.#node.kernel, first, Signal.SIGINT);
    return DONE;
  }

  #detach(group: ThreadGroup, debug: DebugState): DebugAnswer {
    for (const breakpoint of debug.breakpoints.values()) breakpoint.isWanted = false;
    const { caught } = debug;
    resumeFromDebugger(this.#node.kernel, group, undefined, caught?.info.signal ?? 0);
    debug.isDetached = true;
    return DONE;
  }

  #registers(
    { tasks }: ThreadGroup,
    request: Extract<DebugRequest, { kind: "registers" | "setRegisters" }>,
  ): DebugAnswer {
    const task = [...tasks].find(({ pid }) => pid === request.thread);
    if (!task || task.state === "away") return refused(`thread ${request.thread} is not here`);
    this.#node.kernel.load(task);
    const { cpu } = task.mm.core;
    if (request.kind === "registers") return { kind: "bytes", bytes: readDebugRegisters(cpu) };
    if (request.bytes.length !== DEBUG_REGISTER_BYTES) return refused("that are no registers");
    writeDebugRegisters(cpu, request.bytes);
    return DONE;
  }

  #read(group: ThreadGroup, { address, length }: Read, answer: Answer): void {
    this.#withPages(group, address, length, answer, ({ mm, group: { debug } }) => {
      const bytes = mm.core.bytes.slice(address, address + length);
      if (debug) withoutBreakpoints(debug, address, bytes);
      return { kind: "bytes", bytes };
    });
  }

  /** Also where the program itself may not write. */
  #write(group: ThreadGroup, { address, bytes }: Write, answer: Answer): void {
    const write = ({ mm, group: { debug } }: Task): DebugAnswer => {
      for (const [at, byte] of bytes.entries()) {
        const breakpoint = debug?.breakpoints.get(address + at);
        if (breakpoint?.original === undefined) mm.core.bytes[address + at] = byte;
        else breakpoint.original = byte;
      }
      for (const page of pagesOf(address, bytes.length)) {
        mm.core.dropCode(page);
        mm.pages.touch(page);
      }
      return DONE;
    };
    this.#withPages(group, address, bytes.length, answer, write, true);
  }

  #breakpoint(
    group: ThreadGroup,
    debug: DebugState,
    { address, isWanted }: Breakpoint,
    answer: Answer,
  ): void {
    const known = debug.breakpoints.get(address);
    if (known) known.isWanted = isWanted;
    if (known || !isWanted) {
      answer(DONE);
      return;
    }
    this.#withPages(group, address, 1, answer, () => {
      debug.breakpoints.set(address, { original: undefined, isWanted });
      return DONE;
    });
  }

  /** Performs `action` when all these pages are here; refuses what is not mapped. */
  #withPages(
    group: ThreadGroup,
    address: number,
    length: number,
    answer: Answer,
    action: (task: Task) => DebugAnswer,
    writes = false,
  ): void {
    const [task] = group.tasks;
    const reach = task && address + length <= TASK_SIZE ? pagesOf(address, length) : [];
    const missing = reach.map((page) => broughtHere((task as Task).mm, page, writes));
    if (reach.length === 0 || missing.some(({ kind }) => kind === "signal")) {
      answer(refused("there is no such address"));
      return;
    }
    const wait = missing.find((outcome) => outcome.kind === "wait");
    if (wait === undefined) {
      answer(action(task as Task));
      return;
    }
    const again = () => this.#withPages(group, address, length, answer, action, writes);
    this.#node.kernel.waits.add({ woken: again }, [wait.key]);
  }
}

/** A page that the program may not write is written here only, as breakpoints are. */
function broughtHere(mm: Mm, page: number, writes: boolean): FaultOutcome {
  const owned = writes ? touch(mm, page, true) : undefined;
  return owned === undefined || owned.kind === "signal" ? touch(mm, page, false) : owned;
}

function pagesOf(address: number, length: number): number[] {
  const first = Math.floor(address / PAGE_SIZE);
  const last = Math.floor((address + Math.max(length, 1) - 1) / PAGE_SIZE);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
