// Page directory and page tables in IA-32 format (SDM vol. 3, 4.3), and the access bytes which are
// their TLB.
//
// Entry:   31..12  frame number
//          11  COW    the kernel's: a write must copy first
//          10  LINKED the kernel's: the page belongs to a container
//           9  CODE   the core's:   decoded or translated code comes from this page
//           6  D      dirty        5  A  accessed
//           2  U      user         1  W  writable          0  P  present
//
// A frame number is an offset into the window in pages: frame == page for an ordinary page ("at its
// own place"), another page's number for an alias, which is reached through the slow path only.
//
// Access byte of page p: what a load or store may do without looking further.
//
//   bit 0 R   page may be read                      bit 2 R2  this page and the next may be read
//   bit 1 W   page may be written                   bit 3 W2  this page and the next may be written
//
// R and W are set only for present user pages at their own place; W in addition needs the dirty bit
// to be set and no code from the page, so the first write to a page takes the slow path once.
// Zero means: go and walk. A fresh memory is all zero, hence all refused.
//
// This file is compiled by AssemblyScript and by TypeScript: plain constants only.

export const PTE_P = 0x001;
export const PTE_W = 0x002;
export const PTE_U = 0x004;
export const PTE_A = 0x020;
export const PTE_D = 0x040;
export const PTE_CODE = 0x200;
export const PTE_LINKED = 0x400;
export const PTE_COW = 0x800;

export const ACCESS_R = 1;
export const ACCESS_W = 2;
export const ACCESS_R2 = 4;
export const ACCESS_W2 = 8;

// Error code of a page fault (SDM vol. 3, 4.7)
export const FAULT_PROTECTION = 1; // the page was present
export const FAULT_WRITE = 2;
export const FAULT_USER = 4;
export const FAULT_FETCH = 16;
