// The processor state: one page at CPU_STATE, every field at a constant address.
//
// The interpreter loads and stores it in place; translated code keeps it in locals and writes it
// back at each exit; the kernel reads and writes it between slices through src/machine/cpu.ts. The
// order of the general registers is the manual's (SDM vol. 2, table 2-2). They are followed by a
// slot that is always zero, so that an address without base or index needs no branch.
//
// Arithmetic flags are lazy: two words say what the last flag-setting instruction left.
//
//   FLAG_RESULT  the result, sign-extended to 32 bits:  ZF = (result == 0)
//   FLAG_AUX     31  CF   carry out of the most significant bit
//                30  CO   carry out of the bit below:   OF = CF xor CO
//                15..8    parity delta:                 PF = even parity of (result xor delta) &
//                255
//                 3  AF   carry out of bit 3
//                 0  SD   sign delta:                   SF = sign of result xor SD
//
// The two deltas are zero but after an instruction that loads flags (POPF, SAHF, FCOMI, ...).
//
// This file is compiled by AssemblyScript and by TypeScript: plain constants only.

export const REGISTERS = 0x1000; // EAX ECX EDX EBX ESP EBP ESI EDI, 8 x u32
export const EAX = 0x1000;
export const ECX = 0x1004;
export const EDX = 0x1008;
export const EBX = 0x100c;
export const ESP = 0x1010;
export const EBP = 0x1014;
export const ESI = 0x1018;
export const EDI = 0x101c;
export const ZERO_REGISTER = 0x1020; // always zero
export const EIP = 0x1024;
export const FLAG_RESULT = 0x1028;
export const FLAG_AUX = 0x102c;
/** EFLAGS without CF PF AF ZF SF OF: TF, IF, DF, IOPL, NT, AC, ID. Bit 1 is always set. */
export const EFLAGS_SYSTEM = 0x1030;

// Segment registers in the manual's order ES CS SS DS FS GS. A segment's limit is the last valid
// offset; attributes: see SEGMENT_* below.
export const SELECTORS = 0x1040; // 6 x u32
export const SEGMENT_BASES = 0x1058; // 6 x u32
export const SEGMENT_LIMITS = 0x1070; // 6 x u32
export const SEGMENT_ATTRIBUTES = 0x1088; // 6 x u32
export const ES = 0;
export const CS = 1;
export const SS = 2;
export const DS = 3;
export const FS = 4;
export const GS = 5;
export const SEGMENT_PRESENT = 1;
export const SEGMENT_WRITABLE = 2;
export const SEGMENT_READABLE = 4;
export const SEGMENT_CODE = 8;
export const SEGMENT_BIG = 16; // D/B bit: 32-bit code or stack
export const SEGMENT_EXPAND_DOWN = 32;
// What only LAR shows: AVL, which user_desc calls useable, and G: the limit was given in pages.
export const SEGMENT_AVAILABLE = 64;
export const SEGMENT_IN_PAGES = 128;

// What the decoder assumes; blocks decoded under another mode do not match (SDM vol. 1, 3.6).
export const DECODE_MODE = 0x10a0;
export const MODE_CODE16 = 1; // CS has a 16-bit default size
export const MODE_STACK16 = 2; // SS uses SP
export const MODE_SEGMENTED = 4; // ES, CS, SS or DS has a base or a limit: no flat short cut
export const MODE_STEP = 8; // TF: #DB after each instruction
/** Bits 8 and up: which base and limit a CS that is not flat has (cpu/segments.ts). */
export const MODE_CODE_SEGMENT_SHIFT = 8;

// Why the run loop stopped, and what the exception was.
export const EXIT_REASON = 0x10b0;
export const EXIT_NONE = 0; // slice over
export const EXIT_INTERRUPT = 1; // INT n: vector in EXCEPTION_VECTOR, EIP behind the instruction
export const EXIT_EXCEPTION = 2; // fault: EIP at the instruction (trap: behind it)
export const EXIT_RETRY = 3; // a page of decoded code was written; internal to the core
export const EXIT_SYSENTER = 4;
export const EXIT_DEBUG = 5; // a breakpoint address of the debugger was reached
export const EXIT_YIELD = 6; // the run loop must look at mode and budget; internal to the core
export const EXIT_TRANSLATE = 7; // a block is hot; internal to src/machine
export const EXCEPTION_VECTOR = 0x10b4;
export const EXCEPTION_ERROR = 0x10b8;
export const FAULT_ADDRESS = 0x10bc; // CR2
export const CURRENT_INSTRUCTION = 0x10c0; // address of the record being executed
export const CURRENT_BLOCK_START = 0x10c4; // the record with which the current batch began
export const INSTRUCTION_COUNT = 0x10c8; // u64: instructions retired, as of the end of a slice
export const BUDGET = 0x10d0; // i32: instructions left in the slice, as of the current block's start
export const TIME_STAMP = 0x10d8; // u64: what RDTSC adds INSTRUCTION_COUNT to
/** u64: INSTRUCTION_COUNT + BUDGET, the same throughout a slice (interp/run.ts). */
export const INSTRUCTION_LIMIT = 0x10e8;
export const MEMORY_SIGNALS = 0x10e0; // u32: bumped when mappings change; reserved for the translator

// SSE (SDM vol. 1, 10 and 11)
export const XMM = 0x1100; // 8 x 16 bytes
export const MXCSR = 0x1180;

// x87 (SDM vol. 1, 8). Registers lie in physical order; ST(i) is physical (TOP + i) & 7. MMX
// register i is the mantissa of physical register i.
//
//   FPU_REGISTERS + 16 * i:  u64 mantissa, u16 sign and exponent, 6 bytes unused
export const FPU_REGISTERS = 0x1200; // 8 x 16 bytes
export const FPU_CONTROL = 0x1280; // u32: control word
export const FPU_STATUS = 0x1284; // u32: status word with TOP as zero
export const FPU_TOP = 0x1288; // u32: 0..7
export const FPU_EMPTY = 0x128c; // u32: bit i set: physical register i is empty
export const FPU_OPCODE = 0x1290; // u32: last instruction's 11 opcode bits
export const FPU_INSTRUCTION_POINTER = 0x1294;
export const FPU_DATA_POINTER = 0x1298;
export const FPU_CODE_SELECTOR = 0x129c;
export const FPU_DATA_SELECTOR = 0x12a0;

/** Scratch for bodies that need a memory operand of their own (80-bit results, shuffles). */
export const SCRATCH = 0x1300; // 256 bytes

/** The state that a ghost carries lies in [CPU_STATE_BEGIN, CPU_STATE_END). */
export const CPU_STATE_BEGIN = 0x1000;
export const CPU_STATE_END = 0x1300;
