// The Puma personality: what the gate, faults and pending signals mean to a task that runs under
// it.
//
// It decodes and hands over to the QK (PumaTraps), which lies above. Until a trap is done the
// registers stay as they were, so a trap that waits is carried out again from them.

import { VECTOR_PF, VECTOR_SYSCALL } from "../../../assembly/layout/exceptions.js";
import { defaultAction } from "../../abi/signals.js";
import { type CallResult, isBlock, type Resume } from "../../fs/block.js";
import type { Exit } from "../../machine/exit.js";
import type { Kernel } from "../../task/kernel.js";
import type { Personality } from "../../task/personality.js";
import type { Task } from "../../task/task.js";
import { notify, takeSignal } from "../../task/task_signals.js";
import { setThreadBlock } from "../../task/thread_block.js";
import { signalCall } from "./blocked_signals.js";
import { PumaError } from "./errors.js";
import { endHandler, isIgnored, startPortalHandler, startSignalHandler } from "./handler_frame.js";
import { pumaData } from "./process_data.js";
import { PUMA_GATE, type PumaTraps, Trap } from "./traps.js";

const VECTOR_GP = 13;
/** INT n is two bytes long. */
const GATE_BYTES = 2;
export class PumaPersonality implements Personality {
  readonly name = "puma";
  readonly platform = "puma";
  readonly #traps: PumaTraps;

  constructor(traps: PumaTraps) {
    this.#traps = traps;
  }

  landed(_kernel: Kernel, _task: Task, exit: Exit): Exit {
    return exit;
  }

  isLocalCall(): boolean {
    return false;
  }

  handleExit(kernel: Kernel, task: Task, exit: Exit): void {
    const { cpu } = task.mm.core;
    switch (exit.kind) {
      case "slice":
        return;
      case "interrupt":
        if (exit.vector === PUMA_GATE) this.#perform(kernel, task, undefined);
        else if (!this.#traps.foreignCall(task, exit)) this.#refuse(task, exit.vector);
        return;
      case "sysenter":
        this.#refuse(task, VECTOR_SYSCALL);
        return;
      case "pageFault": {
        const { address, error } = exit;
        this.#traps.fault(task, { vector: VECTOR_PF, error, eip: cpu.eip, address });
        return;
      }
      case "exception": {
        if (this.#traps.foreignCall(task, exit)) return;
        const { vector, error } = exit;
        this.#traps.fault(task, { vector, error, eip: cpu.eip, address: 0 });
        return;
      }
      default:
        exit satisfies never;
    }
  }

  resumeCall(kernel: Kernel, task: Task): void {
    if (!this.#traps.mayRun(task)) return;
    this.#perform(kernel, task, task.call?.resume);
  }

  beforeUser(_kernel: Kernel, task: Task): void {
    while (task.state === "runnable") {
      const info = takeSignal(task);
      if (info === undefined) break;
      if (!this.#deliver(task, info.signal)) return;
    }
    if (task.call !== undefined) task.call.interrupted = false;
  }

  /** A gate of another system: a general protection fault, EIP at the instruction. */
  #refuse(task: Task, vector: number): void {
    const { cpu } = task.mm.core;
    cpu.eip = (cpu.eip - GATE_BYTES) >>> 0;
    const error = vector * 8 + 2;
    this.#traps.fault(task, { vector: VECTOR_GP, error, eip: cpu.eip, address: 0 });
  }

  #perform(kernel: Kernel, task: Task, resume: Resume | undefined): void {
    if (resume === undefined && task.call === undefined) task.usage.systemCalls += 1;
    const result = this.#trap(kernel, task, resume);
    if (result === undefined || task.state === "dead") return;
    if (isBlock(result)) {
      task.call = { resume, interrupted: false, onSignal: result.onSignal, gate: PUMA_GATE };
      kernel.block(task, { ...result, cause: "call" });
      notify(kernel, task);
      return;
    }
    task.call = undefined;
    task.mm.core.cpu.eax = result >>> 0;
    if (pumaData(task).calls.length > 0) startPortalHandler(task);
  }

  /** undefined: the registers are as they shall be, or the process is gone. */
  #trap(kernel: Kernel, task: Task, resume: Resume | undefined): CallResult | undefined {
    const { cpu } = task.mm.core;
    switch (cpu.eax) {
      case Trap.SEND: {
        const request = {
          buffer: cpu.register(3),
          length: cpu.register(1),
          nid: cpu.register(2),
          pid: cpu.register(6),
          portal: cpu.register(7),
          info: cpu.register(5),
        };
        return this.#traps.send(task, request, resume);
      }
      case Trap.WAIT:
        return this.#traps.wait(task, cpu.register(3), resume);
      case Trap.CLOCK: {
        const now = this.#traps.clockNs();
        cpu.setRegister(2, Math.floor(now / 2 ** 32));
        return now % 2 ** 32;
      }
      case Trap.PCT:
        return this.#traps.callPct(task, resume);
      case Trap.RETURN:
        endHandler(task);
        return undefined;
      case Trap.THREAD_BLOCK:
        return setThreadBlock(kernel, task, cpu.register(3));
      case Trap.SIGNALS: {
        const set = (BigInt(cpu.register(2)) << 32n) | BigInt(cpu.register(1));
        const before = signalCall(task, cpu.register(3), set);
        cpu.setRegister(2, Number(before >> 32n));
        return Number(before & 0xffff_ffffn);
      }
      default:
        return -PumaError.ETRAP;
    }
  }

  /** True: the next signal may be looked at. False: a handler runs now, or the process has ended. */
  #deliver(task: Task, signal: number): boolean {
    if (isIgnored(task, signal)) return true;
    if (startSignalHandler(task, signal)) return false;
    const action = defaultAction(signal);
    if (action === "ignore" || action === "continue" || action === "stop") return true;
    this.#traps.killed(task, signal);
    return false;
  }
}
