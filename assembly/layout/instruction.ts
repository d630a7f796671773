// A decoded instruction (record), and a block of them.
//
// The decoder writes records, the interpreter calls each record's handler with its address, the
// translator reads the same records. A record is 32 bytes:
//
//   +0   u32  handler     function-table index of the Eval form
//   +4   u8   reg         byte offset of the register in ModRM.reg (or in the opcode) from its file
//   +5   u8   rm          byte offset of the register in ModRM.rm, register form
//   +6   u8   base        memory form: byte offset of the base register (32: none)
//   +7   u8   index       memory form: byte offset of the index register (32: none)
//   +8   u8   scale       shift of the index, 0..3
//   +9   u8   addressing  0 plain 32-bit; else ADDRESS_* bits
//   +10  u8   segment     segment register of the memory operand
//   +11  u8   length      bytes, 1..15
//   +12  u32  disp        displacement
//   +16  u32  imm         first immediate, extended as the row says; or a branch's target
//   +20  u32  eip         address of the instruction (offset in CS)
//   +24  u16  form        index into the generated table of forms
//   +26  u16  imm2        second immediate (ENTER, far pointers' selector)
//   +28  u32  next        address of the next instruction (offset in CS)
//
// A block is a header and its records; it ends with the first instruction that may change EIP, or
// at the end of its page. It may reach into the next page with its last instruction.
//
//   +0   u32  start       linear address of the first instruction; BLOCK_DEAD once dropped
//   +4   u32  mode        DECODE_MODE under which it was decoded
//   +8   u32  end         address of the byte behind the last record
//   +12  u32  heat        times entered, for the translator
//   +16  u32  sibling     next block of the first page
//   +20  u32  sibling2    next block of the second page, when it reaches into one
//   +24  u32  page        first page's number
//   +28  u32  page2       second page's number, or the first's
//   +32  u32  region      translated code that can be entered here, 0: none (jit/regions.ts)
//   +36  u32  node        ... and where
//
// This file is compiled by AssemblyScript and by TypeScript: plain constants only.

export const RECORD_SIZE = 32;
export const RECORD_HANDLER = 0;
export const RECORD_REG = 4;
export const RECORD_RM = 5;
export const RECORD_BASE = 6;
export const RECORD_INDEX = 7;
export const RECORD_SCALE = 8;
export const RECORD_ADDRESSING = 9;
export const RECORD_SEGMENT = 10;
export const RECORD_LENGTH = 11;
export const RECORD_DISP = 12;
export const RECORD_IMM = 16;
export const RECORD_EIP = 20;
export const RECORD_FORM = 24;
export const RECORD_IMM2 = 26;
export const RECORD_NEXT = 28;

export const ADDRESS_SEGMENT = 1; // add the segment's base, check its limit
export const ADDRESS_16 = 2; // 16-bit addressing: the sum wraps at 64 KiB

/** Byte offset, from REGISTERS, of the slot that is always zero. */
export const NO_REGISTER = 32;

export const BLOCK_HEADER = 48;
export const BLOCK_START = 0;
export const BLOCK_MODE = 4;
export const BLOCK_END = 8;
export const BLOCK_HEAT = 12;
export const BLOCK_SIBLING = 16;
export const BLOCK_SIBLING2 = 20;
export const BLOCK_PAGE = 24;
export const BLOCK_PAGE2 = 28;
export const BLOCK_REGION = 32;
export const BLOCK_NODE = 36;
/** No instruction starts here: user code ends at 3 GB. */
export const BLOCK_DEAD = 0xffffffff;
export const BLOCK_MOST_RECORDS = 64;
