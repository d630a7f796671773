// Gates of the systems, as a process meets them that has come from one to another while code of the
// first one's library was at work: INT $0x80 is Linux's, LCALL $7, $0 OSF/1's.

import { Errno } from "../../abi/errno.js";
import type { NodeSystem } from "../../cluster/partitions.js";
import type { Exit } from "../../machine/exit.js";
import { answerOsf, isOsfGate, OSF_GATE_BYTES } from "../../personality/osf/gate.js";
import type { Task } from "../../task/task.js";

const LINUX_GATE = 0x80;
/** INT n is two bytes long. */
const INTERRUPT = 0xcd;
const INTERRUPT_BYTES = 2;

/** The system that a process has called; undefined: it stopped for something else. */
export function systemOfGate(task: Task, exit: Exit): NodeSystem | undefined {
  if (exit.kind === "interrupt" && exit.vector === LINUX_GATE) return "linux";
  return isOsfGate(task, exit) ? "osf" : undefined;
}

/** The call is made once more where the process goes: EIP is at its instruction. */
export function beginAgain({ mm }: Task, exit: Exit): void {
  const { cpu } = mm.core;
  if (exit.kind === "interrupt") cpu.eip = (cpu.eip - INTERRUPT_BYTES) >>> 0;
}

/** The process cannot go: the call is over, and fails as its system says it. */
export function failForeignCall(task: Task): void {
  const { cpu } = task.mm.core;
  const isInterrupt = task.memory.peek(cpu.eip, 1)?.[0] === INTERRUPT;
  cpu.eip += isInterrupt ? INTERRUPT_BYTES : OSF_GATE_BYTES;
  if (isInterrupt) cpu.eax = -Errno.ENOSYS >>> 0;
  else answerOsf(task, -Errno.ENOSYS);
}
