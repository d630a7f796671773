// The MMX registers are the mantissas of the x87 registers (SDM vol. 1, 9.2, 9.5 and 12.5.1).

import {
  FPU_EMPTY,
  FPU_REGISTERS,
  FPU_STATUS,
  FPU_TOP,
} from "../layout/cpu_state";
import { VECTOR_MF } from "../layout/exceptions";
import { raise } from "./exception";

/** FPU_STATUS, bit 7: an unmasked x87 exception waits for the next instruction that looks. */
const ES: u32 = 0x80;

/** #MF when an x87 exception is pending (SDM vol. 1, 9.6.3). */
// @ts-ignore: decorator
@inline
export function checkPending(): void {
  if (load<u32>(FPU_STATUS) & ES) raise(VECTOR_MF, 0);
}

/** TOP becomes 0 and every register valid. */
// @ts-ignore: decorator
@inline
export function enter(): void {
  store<u32>(FPU_TOP, 0);
  store<u32>(FPU_EMPTY, 0);
}

/** Writes a register, whose sign and exponent become all ones. */
// @ts-ignore: decorator
@inline
export function setRegister(offset: usize, value: u64): void {
  store<u64>(offset, value, FPU_REGISTERS);
  store<u16>(offset, 0xffff, FPU_REGISTERS + 8);
}

/** EMMS. */
export function emptyRegisters(): void {
  store<u32>(FPU_TOP, 0);
  store<u32>(FPU_EMPTY, 0xff);
}
