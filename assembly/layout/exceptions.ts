// Exception vectors (SDM vol. 3, table 6-1).
//
// This file is compiled by AssemblyScript and by TypeScript: plain constants only.

export const VECTOR_DE = 0; // divide error
export const VECTOR_DB = 1; // debug
export const VECTOR_BP = 3; // breakpoint
export const VECTOR_OF = 4; // overflow
export const VECTOR_BR = 5; // BOUND range exceeded
export const VECTOR_UD = 6; // invalid opcode
export const VECTOR_NM = 7; // device not available
export const VECTOR_NP = 11; // segment not present
export const VECTOR_SS = 12; // stack segment fault
export const VECTOR_GP = 13; // general protection
export const VECTOR_PF = 14; // page fault
export const VECTOR_MF = 16; // x87 floating-point error
export const VECTOR_AC = 17; // alignment check
export const VECTOR_XM = 19; // SIMD floating-point exception
export const VECTOR_SYSCALL = 0x80;
