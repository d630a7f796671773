// Segment descriptors as the core checks them: unpacked, 16 bytes each, set by the kernel
// (set_thread_area, modify_ldt) through `set_descriptor`. SDM vol. 3, 3.4.5.
//
//   +0  u32 base     +4  u32 last valid offset     +8  u32 SEGMENT_* attributes, 0: not present
//
// This file is compiled by AssemblyScript and by TypeScript: plain constants only.

export const DESCRIPTOR_SIZE = 16;
export const DESCRIPTOR_BASE = 0;
export const DESCRIPTOR_LIMIT = 4;
export const DESCRIPTOR_ATTRIBUTES = 8;
export const GLOBAL_DESCRIPTOR_COUNT = 16;
/** An LDT is as long as Linux allows; entry n has the number LOCAL_DESCRIPTOR + n. */
export const LOCAL_DESCRIPTOR_COUNT = 8192;
export const LOCAL_DESCRIPTOR = 0x10000;

// A selector (SDM vol. 3, 3.4.2): index, table, requested privilege level.
export const SELECTOR_LOCAL = 4;
export const SELECTOR_PRIVILEGE = 3;

// The selectors that a 64-bit Linux kernel gives 32-bit processes, since that is the oracle.
export const USER_CS = 0x23;
export const USER_DS = 0x2b;
export const PROCESSOR_DS = 0x7b;
