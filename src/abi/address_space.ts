/**
 * The shape of a 32-bit Linux process's address space: page size, the split between user and
 * kernel at 3 GiB, and where the kernel puts the stack and mappings that choose no address.
 *
 *     0xffffffff  +--------------------+
 *                 | kernel             |  never mapped here: an access faults
 *     TASK_SIZE   +--------------------+  0xc0000000
 *                 | stack, grows down  |
 *                 | ...                |
 *                 | mmap area, downward|  MMAP_BASE, below the largest stack
 *                 | ...                |
 *                 | heap (brk), upward |
 *                 | executable         |  a static one starts at 0x08048000 or so
 *     0x00010000  +--------------------+  MMAP_MIN_ADDRESS: below it nothing is mapped
 *                 | null page guard    |
 *     0x00000000  +--------------------+
 *
 * Source: Linux on i386 with CONFIG_VMSPLIT_3G; proc(5), mmap(2). Without address-space
 * randomisation, so that a run repeats exactly.
 */

/** Bytes in a page (SDM vol. 3, 4.3: 4-KByte pages). */
export const PAGE_SIZE = 4096;
/** log2 of PAGE_SIZE: address >>> PAGE_SHIFT is the virtual page number. */
export const PAGE_SHIFT = 12;
/** The bits of an address within its page. */
export const PAGE_MASK = PAGE_SIZE - 1;

/** The first address that belongs to the kernel; user space is everything below. */
export const TASK_SIZE = 0xc000_0000;
/** The lowest address that a process may map (sysctl vm.mmap_min_addr). */
export const MMAP_MIN_ADDRESS = 0x1_0000;
/** The default soft limit of the stack, in bytes (RLIMIT_STACK). */
export const DEFAULT_STACK_LIMIT = 8 * 1024 * 1024;
/** What a stack may grow to whose limit is larger, or none: what lies below needs room, too. */
export const LARGEST_STACK = 512 * 1024 * 1024;
/** The least gap that the kernel leaves for stack growth below TASK_SIZE, in bytes. */
export const STACK_GAP = 128 * 1024 * 1024;
/** Mappings without a fixed address are placed downwards from here, or from below a larger stack. */
export const MMAP_BASE = TASK_SIZE - STACK_GAP;
/** Where a position-independent executable (ET_DYN) is loaded: two thirds of TASK_SIZE. */
export const ET_DYN_BASE = 0x8000_0000;

/** Rounds an address down to its page's first byte. */
export function pageFloor(address: number): number {
  return (address & ~PAGE_MASK) >>> 0;
}

/** Rounds up to the next page's first byte; 2^32 - 4095 and above give 2^32, not 0. */
export function pageCeiling(address: number): number {
  return Math.ceil(address / PAGE_SIZE) * PAGE_SIZE;
}
