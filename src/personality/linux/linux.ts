// The Linux personality: what int 0x80, page faults and exceptions mean to a task that runs under
// it.
//
// A system call arrives with its number in %eax and up to six arguments in %ebx, %ecx, %edx, %esi,
// %edi, %ebp; the result goes to %eax. Until it is there the registers stay as they were, so a call
// that blocks, moves or restarts finds its arguments where it left them. `UserMemoryStop`, which
// user_memory throws, is caught here and nowhere else.

import {
  VECTOR_BP,
  VECTOR_PF,
  VECTOR_SYSCALL,
  VECTOR_UD,
} from "../../../assembly/layout/exceptions.js";
import { Errno } from "../../abi/errno.js";
import { ActionFlag, SIG_DFL, SIG_IGN, Signal, SignalCode } from "../../abi/signals.js";
import { type CallResult, isBlock, type Resume } from "../../fs/block.js";
import { RemoteReplies, ReplyStop, StartAgain } from "../../fs/remote_replies.js";
import { Register } from "../../machine/cpu.js";
import type { Exit, PageFaultExit } from "../../machine/exit.js";
import { fault } from "../../mm/fault.js";
import { UserMemoryStop } from "../../mm/user_memory.js";
import { exceptionSignal } from "../../task/exceptions.js";
import type { Kernel } from "../../task/kernel.js";
import type { Personality } from "../../task/personality.js";
import type { SignalAction, SignalInfo } from "../../task/signal_state.js";
import type { Task } from "../../task/task.js";
import {
  defaultSignal,
  forceSignal,
  isFatal,
  killWithComplaint,
  notify,
  takeSignal,
} from "../../task/task_signals.js";
import { Call } from "./call.js";
import { Refusal, type UnixCall } from "./call_definition.js";
import { callTable } from "./call_table.js";
import { mountProc } from "./proc_file_system.js";
import { releaseRobustLists, releaseRobustListsNow } from "./robust_list.js";
import { pushSignalFrame } from "./signal_frame.js";
import { traceCall, traceSignal, traceUnknown } from "./strace.js";
import type { UnixSystem } from "./unix_system.js";
import { landSysenter } from "./vdso.js";

/** %ebx %ecx %edx %esi %edi %ebp by the manual's register numbers. */
const ARGUMENT_REGISTERS = [3, 1, 2, 6, 7, 5] as const;
/** INT n and SYSENTER are two bytes long. */
const INTERRUPT_BYTES = 2;

export const LINUX: UnixSystem = {
  name: "linux",
  platform: "i686",
  table: callTable,
  callBytes: INTERRUPT_BYTES,
  takesCall: (_task, exit) => exit.kind === "interrupt" && exit.vector === VECTOR_SYSCALL,
  argument: ({ mm }, index) => mm.core.cpu.register(ARGUMENT_REGISTERS[index] as number),
  answer: ({ mm }, result) => {
    mm.core.cpu.eax = result >>> 0;
  },
  pushSignalFrame,
};

/** Linux, or another Unix system over its handlers. */
export class UnixPersonality implements Personality {
  readonly name: string;
  readonly platform: string;
  readonly #system: UnixSystem;
  readonly #table: ReadonlyMap<number, UnixCall>;
  readonly #calls = new WeakMap<Kernel, Call>();

  constructor(system: UnixSystem = LINUX) {
    this.name = system.name;
    this.platform = system.platform;
    this.#system = system;
    this.#table = system.table;
  }

  handleExit(kernel: Kernel, task: Task, exit: Exit): void {
    if (this.#system.takesCall(task, exit)) {
      this.#perform(kernel, task, undefined);
      return;
    }
    switch (exit.kind) {
      case "slice":
        return;
      case "interrupt":
        refuseInterrupt(kernel, task, exit.vector);
        return;
      case "sysenter":
        this.#enter(kernel, task);
        return;
      case "pageFault":
        handleFault(kernel, task, exit);
        return;
      case "exception":
        if (exit.vector === VECTOR_UD) announceIllegal(kernel, task);
        raise(kernel, task, exceptionSignal(task.mm.core.cpu, exit.vector, exit.error));
        return;
      default:
        exit satisfies never;
    }
  }

  resumeCall(kernel: Kernel, task: Task): void {
    this.#perform(kernel, task, task.call?.resume);
  }

  beforeKill(kernel: Kernel, task: Task): boolean {
    return releaseRobustListsNow(kernel, task);
  }

  isLocalCall(task: Task, exit: Exit): boolean {
    // Elsewhere the arguments may lie in memory that is not here.
    if (this.#system !== LINUX) return false;
    if (!LINUX.takesCall(task, exit)) return false;
    const { isLocal } = this.#table.get(task.mm.core.cpu.eax)?.options ?? {};
    return isLocal?.(LINUX.argument(task, 0)) === true;
  }

  beforeUser(kernel: Kernel, task: Task): void {
    while (task.state === "runnable") {
      const info = takeSignal(task);
      if (info === undefined) break;
      if (!this.#deliver(kernel, task, info)) return;
    }
    if (task.call !== undefined) {
      // No handler ran: the call looks again as if nothing had been.
      task.call.interrupted = false;
    } else if (task.savedMask !== undefined) {
      task.mask = task.savedMask;
      task.savedMask = undefined;
    }
  }

  #enter(kernel: Kernel, task: Task): void {
    if (task.mm.layout.vdso === 0) {
      refuseInterrupt(kernel, task, VECTOR_SYSCALL);
      return;
    }
    const sixth = sixthArgument(task);
    if (sixth instanceof UserMemoryStop) argumentRefused(kernel, task, sixth);
    else {
      land(task, sixth);
      this.#perform(kernel, task, undefined);
    }
  }

  landed(kernel: Kernel, task: Task, exit: Exit): Exit | undefined {
    if (exit.kind !== "sysenter" || task.mm.layout.vdso === 0) return exit;
    const sixth = sixthArgument(task);
    if (!(sixth instanceof UserMemoryStop)) {
      land(task, sixth);
      return { kind: "interrupt", vector: VECTOR_SYSCALL };
    }
    // What is wrong with it is said at home.
    if (sixth.outcome.kind !== "wait") return exit;
    argumentRefused(kernel, task, sixth);
    return undefined;
  }

  /** Performs the call that the registers name, from its beginning or from where it blocked. */
  #perform(kernel: Kernel, task: Task, resume: Resume | undefined): void {
    const { cpu } = task.mm.core;
    const number = cpu.eax;
    const definition = this.#table.get(number);
    if (resume === undefined && task.call === undefined) task.usage.systemCalls += 1;
    if (definition === undefined) {
      traceUnknown(kernel, task, number);
      task.call = undefined;
      this.#system.answer(task, -Errno.ENOSYS);
      return;
    }
    const own = answered(kernel, task, resume);
    const call = this.#callFor(kernel, task, own);
    if (definition.options.neverReturns) traceCall(call, definition, undefined);
    const result = this.#invoke(call, definition);
    if (result === undefined || task.state === "dead") return;
    if (isBlock(result)) {
      task.call = { resume: own, interrupted: false, onSignal: result.onSignal };
      kernel.block(task, { ...result, cause: "call" });
      // A signal that the call itself let in (sigsuspend) is delivered as if it had come later.
      notify(kernel, task);
      return;
    }
    task.call = undefined;
    traceCall(call, definition, result);
    if (!definition.options.setsRegisters || result < 0) this.#system.answer(task, result);
  }

  #callFor(kernel: Kernel, task: Task, resume: Resume | undefined): Call {
    let call = this.#calls.get(kernel);
    if (call === undefined) {
      call = new Call(kernel, task, this.#system);
      mountProc(kernel);
      this.#calls.set(kernel, call);
    }
    call.task = task;
    call.resume = resume;
    const { uid, gid } = task.group.credentials;
    kernel.files.owner.uid = uid;
    kernel.files.owner.gid = gid;
    kernel.files.session = task.group.session;
    return call;
  }

  /** The result, or undefined when the task blocks for a page or has been killed. */
  #invoke(call: Call, definition: UnixCall): CallResult | undefined {
    try {
      const values = decodeArguments(call, definition);
      if (values instanceof Refusal) return -values.errno;
      return definition.handler(call, ...values);
    } catch (stop) {
      if (stop instanceof ReplyStop) {
        awaitReply(call, stop);
        return undefined;
      }
      if (stop instanceof StartAgain) {
        awaitAgain(call, stop);
        return undefined;
      }
      if (!(stop instanceof UserMemoryStop)) throw stop;
      return stopped(call, stop);
    }
  }

  /** Gives a signal to the task. False: a page of its stack is awaited, the signal is put back. */
  #deliver(kernel: Kernel, task: Task, info: SignalInfo): boolean {
    const action = task.group.actions.get(info.signal);
    traceSignal(kernel, task, info);
    if (action.handler === SIG_IGN) return true;
    if (action.handler === SIG_DFL) {
      if (isFatal(info.signal) && !locksReleased(kernel, task, info)) return false;
      defaultSignal(kernel, task, info);
      return true;
    }
    try {
      const endCall = () => this.#endInterrupted(kernel, task, action);
      this.#system.pushSignalFrame(task, info, action, endCall);
    } catch (stop) {
      if (!(stop instanceof UserMemoryStop)) throw stop;
      return frameRefused(kernel, task, info, stop);
    }
    return true;
  }

  /** A handler is about to run: what does the call that it interrupted answer? */
  #endInterrupted(kernel: Kernel, task: Task, action: SignalAction): void {
    const interrupted = task.call;
    if (interrupted === undefined) return;
    const { cpu } = task.mm.core;
    const definition = this.#table.get(cpu.eax);
    const call = this.#callFor(kernel, task, interrupted.resume);
    const progress = interrupted.resume?.progress;
    let result: number | undefined;
    if (definition?.options.onInterrupt !== undefined) {
      const values = decodeArguments(call, definition);
      if (!(values instanceof Refusal)) {
        result = definition.options.onInterrupt(call, progress, ...values);
      }
    }
    task.call = undefined;
    const restarts =
      interrupted.onSignal !== "restart never" && (action.flags & ActionFlag.SA_RESTART) !== 0;
    if (result === undefined && restarts) {
      cpu.eip = (cpu.eip - this.#system.callBytes) >>> 0;
      return;
    }
    const answer = result ?? -Errno.EINTR;
    if (definition !== undefined) traceCall(call, definition, answer);
    this.#system.answer(task, answer);
  }
}

function decodeArguments(call: Call, definition: UnixCall): unknown[] | Refusal {
  const values: unknown[] = [];
  let at = 0;
  for (const type of definition.arguments) {
    const low = call.argument(at);
    const high = type.words === 2 ? call.argument(at + 1) : 0;
    at += type.words;
    const value = type.decode(call, low, high);
    if (value instanceof Refusal) return value;
    values.push(value);
  }
  return values;
}

/** Gives the files what other nodes have answered this call so far; how the call itself goes on. */
function answered(kernel: Kernel, task: Task, resume: Resume | undefined): Resume | undefined {
  const remote = task.call?.remote;
  kernel.files.replies = undefined;
  if (remote === undefined) return resume;
  const reply = remote.waits ? resume?.completion : undefined;
  const replies = reply === undefined ? remote.replies : [...remote.replies, reply];
  kernel.files.replies = new RemoteReplies(replies);
  return remote.waits ? remote.resume : resume;
}

/** The call needs an answer of another node and is performed anew when it has come. */
function awaitReply({ kernel, task, resume }: Call, { key, replies }: ReplyStop): void {
  const remote = { replies, waits: true, resume };
  task.call = { resume: undefined, interrupted: false, onSignal: "finish", remote };
  kernel.block(task, { keys: [key], cause: "call", onSignal: "finish" });
}

/** The call starts anew when the key is woken, with the answers that it has had. */
function awaitAgain({ kernel, task, resume }: Call, { key }: { readonly key: string }): void {
  const replies = kernel.files.replies?.all ?? [];
  const remote = replies.length === 0 ? undefined : { replies, waits: false, resume };
  task.call = { resume, interrupted: false, onSignal: undefined, remote };
  kernel.block(task, { keys: [key], cause: "page" });
}

/** A call met memory that it may not or cannot use now. */
function stopped(call: Call, stop: UserMemoryStop): number | undefined {
  const { kernel, task } = call;
  const { outcome } = stop;
  if (outcome.kind === "wait") {
    awaitAgain(call, outcome);
    return undefined;
  }
  if (outcome.signal === Signal.SIGKILL) {
    killWithComplaint(kernel, task, outcome.message);
    return undefined;
  }
  return -(outcome.errno ?? Errno.EFAULT);
}

/** SYSENTER's caller has left it where its ESP points, and ESP in EBP. */
function sixthArgument(task: Task): number | UserMemoryStop {
  try {
    return task.memory.readU32(task.mm.core.cpu.register(Register.EBP));
  } catch (stop) {
    if (stop instanceof UserMemoryStop) return stop;
    throw stop;
  }
}

/** From here on the call is one by INT $0x80. */
function land(task: Task, sixth: number): void {
  landSysenter(task);
  task.mm.core.cpu.setRegister(Register.EBP, sixth);
}

function argumentRefused(kernel: Kernel, task: Task, { outcome }: UserMemoryStop): void {
  const { cpu } = task.mm.core;
  if (outcome.kind === "wait") {
    cpu.eip = (cpu.eip - INTERRUPT_BYTES) >>> 0;
    kernel.block(task, { keys: [outcome.key], cause: "fault" });
  } else if (outcome.signal === Signal.SIGKILL) {
    killWithComplaint(kernel, task, outcome.message);
  } else {
    landSysenter(task);
    cpu.eax = -Errno.EFAULT >>> 0;
  }
}

/** Before a signal ends the process. False: a page of its lists is awaited, it is put back. */
function locksReleased(kernel: Kernel, task: Task, info: SignalInfo): boolean {
  try {
    releaseRobustLists(kernel, task);
    return true;
  } catch (stop) {
    if (!(stop instanceof UserMemoryStop) || stop.outcome.kind !== "wait") throw stop;
    awaitPage(kernel, task, info, stop.outcome.key);
    return false;
  }
}

/** A signal is delivered when a page of the task's memory has come. */
function awaitPage(kernel: Kernel, task: Task, info: SignalInfo, key: string): void {
  task.pending.add(info);
  kernel.block(task, { keys: [key], cause: task.call === undefined ? "fault" : "page" });
}

function frameRefused(kernel: Kernel, task: Task, info: SignalInfo, stop: UserMemoryStop): boolean {
  const { outcome } = stop;
  if (outcome.kind === "wait") {
    awaitPage(kernel, task, info, outcome.key);
    return false;
  }
  // No room for the frame: the program cannot be told (sigaction(2), "SA_ONSTACK").
  defaultSignal(kernel, task, { signal: Signal.SIGSEGV, code: SignalCode.SI_KERNEL });
  return true;
}

function handleFault(kernel: Kernel, task: Task, exit: PageFaultExit): void {
  const outcome = fault(task.mm, exit.address, exit.error);
  switch (outcome.kind) {
    case "resolved":
      task.usage.minorFaults += 1;
      return;
    case "wait":
      task.usage.majorFaults += 1;
      kernel.block(task, { keys: [outcome.key], cause: "fault" });
      return;
    case "signal": {
      const { signal, code, address } = outcome;
      if (signal === Signal.SIGKILL) {
        killWithComplaint(kernel, task, outcome.message);
        return;
      }
      raise(kernel, task, { signal, code, address, vector: VECTOR_PF, error: exit.error });
      return;
    }
    default:
      outcome satisfies never;
  }
}

/** The longest instruction (SDM vol. 2, 2.3.11). */
const MOST_INSTRUCTION_BYTES = 15;

function announceIllegal(kernel: Kernel, task: Task): void {
  const { eip } = task.mm.core.cpu;
  for (let length = MOST_INSTRUCTION_BYTES; length > 0; length -= 1) {
    const bytes = task.memory.peek(eip, length);
    if (bytes === undefined) continue;
    kernel.events.illegalInstruction?.(task, eip, bytes);
    return;
  }
}

/** INT n other than the system call's: a breakpoint, or what user code may not do. */
function refuseInterrupt(kernel: Kernel, task: Task, vector: number): void {
  const { cpu } = task.mm.core;
  if (vector === VECTOR_BP) {
    raise(kernel, task, exceptionSignal(cpu, VECTOR_BP, 0));
    return;
  }
  cpu.eip = (cpu.eip - INTERRUPT_BYTES) >>> 0;
  const info = { signal: Signal.SIGSEGV, code: SignalCode.SI_KERNEL, address: 0 };
  raise(kernel, task, { ...info, vector: 13, error: vector * 8 + 2 });
}

function raise(kernel: Kernel, task: Task, info: SignalInfo): void {
  forceSignal(kernel, task, info);
}
