/**
 * Constants of memory management: protections, mmap flags, mremap, madvise, msync.
 *
 * Source: mmap(2), mprotect(2), mremap(2), madvise(2), msync(2). i386 uses the generic values.
 */

/** Protection of a mapping. i386 cannot grant execution or writing without reading. */
export const Protection = {
  PROT_NONE: 0x0,
  PROT_READ: 0x1,
  PROT_WRITE: 0x2,
  PROT_EXEC: 0x4,
  PROT_SEM: 0x8,
  PROT_GROWSDOWN: 0x0100_0000,
  PROT_GROWSUP: 0x0200_0000,
} as const;

/** mmap(2): the sharing type is the value of the four lowest bits, not a set of flags. */
export const MapType = {
  MAP_SHARED: 0x01,
  MAP_PRIVATE: 0x02,
  MAP_SHARED_VALIDATE: 0x03,
} as const;
export const MAP_TYPE = 0x0f;

/** mmap(2): everything above the sharing type. */
export const MapFlag = {
  MAP_FIXED: 0x10,
  MAP_ANONYMOUS: 0x20,
  MAP_GROWSDOWN: 0x0100,
  MAP_DENYWRITE: 0x0800,
  MAP_EXECUTABLE: 0x1000,
  MAP_LOCKED: 0x2000,
  MAP_NORESERVE: 0x4000,
  MAP_POPULATE: 0x8000,
  MAP_NONBLOCK: 0x1_0000,
  MAP_STACK: 0x2_0000,
  MAP_HUGETLB: 0x4_0000,
  MAP_SYNC: 0x8_0000,
  MAP_FIXED_NOREPLACE: 0x10_0000,
} as const;

/** mremap(2) flags. */
export const RemapFlag = { MREMAP_MAYMOVE: 1, MREMAP_FIXED: 2, MREMAP_DONTUNMAP: 4 } as const;

/** msync(2) flags. */
export const SyncFlag = { MS_ASYNC: 1, MS_INVALIDATE: 2, MS_SYNC: 4 } as const;

/** madvise(2) advice. */
export const Advice = {
  MADV_NORMAL: 0,
  MADV_RANDOM: 1,
  MADV_SEQUENTIAL: 2,
  MADV_WILLNEED: 3,
  MADV_DONTNEED: 4,
  MADV_FREE: 8,
  MADV_REMOVE: 9,
  MADV_DONTFORK: 10,
  MADV_DOFORK: 11,
  MADV_MERGEABLE: 12,
  MADV_UNMERGEABLE: 13,
  MADV_HUGEPAGE: 14,
  MADV_NOHUGEPAGE: 15,
  MADV_DONTDUMP: 16,
  MADV_DODUMP: 17,
  MADV_WIPEONFORK: 18,
  MADV_KEEPONFORK: 19,
  MADV_COLD: 20,
  MADV_PAGEOUT: 21,
  MADV_POPULATE_READ: 22,
  MADV_POPULATE_WRITE: 23,
} as const;

/** mlockall(2) flags. */
export const LockAllFlag = { MCL_CURRENT: 1, MCL_FUTURE: 2, MCL_ONFAULT: 4 } as const;
