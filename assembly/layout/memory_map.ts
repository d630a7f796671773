// Where everything lies in a core's WebAssembly.Memory.
//
// One memory holds one address space. Guest address `a` lies at linear address WINDOW + a; below
// WINDOW the core keeps its own data. WINDOW is a constant, so it goes into the offset field of a
// load or store, where it costs nothing (DESIGN 3, "Address space").
//
//   0x0000_0000  null guard (nothing may live here)
//   0x0000_1000  processor state                     cpu_state.ts
//   0x0000_2000  page directory, 1024 x PDE          page_table.ts
//   0x0000_3000  descriptors of the GDT              descriptor.ts
//   0x0000_4000  bytes of the instruction being decoded
//   0x0000_8000  function-table index of each form's handler, 8192 x u32
//   0x0001_0000  constants of the compiled core, AssemblyScript's `memory.data`
//   0x0010_0000  access bytes, one for each page     page_table.ts
//   0x0020_0000  descriptors of the LDT, 8192 x 16   descriptor.ts
//   0x0040_0000  page tables, 2^20 x PTE, table k at + k * 4096
//   0x0080_0000  code pages: first decoded block of each page, 2^20 x u32
//   0x00c0_0000  block lookup: direct-mapped by address, BLOCK_SLOTS x u32
//   0x0100_0000  decoded blocks, bump allocated      instruction.ts
//   0x0400_0000  translator's buffers
//   0x1000_0000  WINDOW: the guest's 3 GB
//
// This file is compiled by AssemblyScript and by TypeScript: plain constants only.

export const CPU_STATE = 0x1000;
export const PAGE_DIRECTORY = 0x2000;
export const GLOBAL_DESCRIPTORS = 0x3000;
export const FETCH_BUFFER = 0x4000;
export const HANDLERS = 0x8000;
export const STATIC_DATA = 0x10000;
export const ACCESS_BYTES = 0x100000;
export const LOCAL_DESCRIPTORS = 0x200000;
export const PAGE_TABLES = 0x400000;
export const CODE_PAGES = 0x800000;
export const BLOCK_LOOKUP = 0xc00000;
export const BLOCK_SLOTS = 0x10000;
export const BLOCK_ARENA = 0x1000000;
export const BLOCK_ARENA_END = 0x4000000;
export const TRANSLATOR = 0x4000000;
export const WINDOW = 0x10000000;

/** The first address that user code may not have: 3 GB, as i386 Linux. */
export const USER_END = 0xc0000000;
/** Size of a core's memory in WebAssembly pages of 64 KiB: WINDOW + 3 GB. */
export const MEMORY_PAGES = 0xd000;

export const PAGE_SHIFT = 12;
export const PAGE_SIZE = 4096;
export const PAGE_MASK = 4095;
