// Numbers of x87 operations, as rows of the instruction table pass them to their bodies.
//
// This file is compiled by AssemblyScript and by TypeScript: plain constants only.

// The eight of D8 and its kin, in the order of their opcodes.
export const X_ADD = 0;
export const X_MUL = 1;
export const X_COM = 2;
export const X_COMP = 3;
export const X_SUB = 4;
export const X_SUBR = 5;
export const X_DIV = 6;
export const X_DIVR = 7;
/** ST(i) is the destination, and ST(0) is popped. */
export const X_TO = 8;
export const X_POP = 16;
/** Comparisons: unordered (FUCOM), two pops. */
export const X_QUIET = 32;
export const X_POP_TWICE = 64;

// Formats of memory operands, beside an operation's number.
export const X_SINGLE = 256;
export const X_INTEGER = 512; // of 16 bits; with X_SINGLE of 32
export const X_EXTENDED = 1024; // 80 bits, or with X_INTEGER 64
export const X_DECIMAL = 2048;
export const X_TRUNCATE = 4096; // FISTTP

export const X_CHS = 0;
export const X_ABS = 1;
export const X_SQRT = 2;
export const X_ROUND = 3;
export const X_POWER = 4;
export const X_SIN = 5;
export const X_COS = 6;
export const X_SCALE = 7;
export const X_PREM = 8;
export const X_PREM1 = 9;
export const X_ATAN = 10;
export const X_LOG = 11;
export const X_LOG1P = 12;
export const X_EXTRACT = 13;
export const X_TAN = 14;
export const X_SINCOS = 15;

export const X_ONE = 0;
export const X_L2T = 1;
export const X_L2E = 2;
export const X_PI = 3;
export const X_LG2 = 4;
export const X_LN2 = 5;
export const X_ZERO = 6;
