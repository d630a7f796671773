// How a program calls OSF/1 on i386, as Mach and the BSDs had it: LCALL $7, $0, the number in
// %eax, the arguments on the stack behind the caller's return address.
//
//     %esp -->  return address of the C library's stub
//               first argument
//               ...
//
// Carry clear: the result is in %eax, a second one in %edx. Carry set: %eax has the error number.
// Selector 7 names entry 0 of a local descriptor table that the task does not have, so the
// processor refuses the call (#GP with the selector), and nothing has been pushed.

import { VECTOR_GP } from "../../../assembly/layout/exceptions.js";
import { isError } from "../../abi/errno.js";
import { osfErrno } from "../../abi/osf_numbers.js";
import { Register } from "../../machine/cpu.js";
import type { Exit } from "../../machine/exit.js";
import type { Task } from "../../task/task.js";

/** LCALL $7, $0 */
const GATE = [0x9a, 0, 0, 0, 0, 7, 0] as const;
export const OSF_GATE_BYTES = GATE.length;
/** Of the selector: local table, entry 0 (SDM vol. 3, 6.13). */
const ERROR = 4;
const CARRY = 1;

/** Whether the core stopped at OSF/1's gate; EIP is at the instruction. */
export function isOsfGate(task: Task, exit: Exit): boolean {
  if (exit.kind !== "exception" || exit.vector !== VECTOR_GP || exit.error !== ERROR) return false;
  const bytes = task.memory.peek(task.mm.core.cpu.eip, OSF_GATE_BYTES);
  return bytes !== undefined && GATE.every((byte, index) => bytes[index] === byte);
}

export function osfArgument(task: Task, index: number): number {
  return task.memory.readU32((task.mm.core.cpu.esp + 4 + 4 * index) >>> 0);
}

/** @param result or a negated error number of Linux's. */
export function answerOsf({ mm }: Task, result: number): void {
  const { cpu } = mm.core;
  const failed = isError(result);
  cpu.eax = (failed ? osfErrno(-(result | 0)) : result) >>> 0;
  cpu.eflags = failed ? cpu.eflags | CARRY : cpu.eflags & ~CARRY;
}

export function setSecondResult({ mm }: Task, value: number): void {
  mm.core.cpu.setRegister(Register.EDX, value);
}
