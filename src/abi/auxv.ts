/**
 * The auxiliary vector: what the kernel tells a new program on its stack, above envp, as pairs of
 * 32-bit words (type, value) ended by AT_NULL. Source: getauxval(3), System V ABI i386 supplement.
 */

export const AuxType = {
  AT_NULL: 0,
  AT_IGNORE: 1,
  AT_EXECFD: 2,
  AT_PHDR: 3,
  AT_PHENT: 4,
  AT_PHNUM: 5,
  AT_PAGESZ: 6,
  AT_BASE: 7,
  AT_FLAGS: 8,
  AT_ENTRY: 9,
  AT_NOTELF: 10,
  AT_UID: 11,
  AT_EUID: 12,
  AT_GID: 13,
  AT_EGID: 14,
  AT_PLATFORM: 15,
  AT_HWCAP: 16,
  AT_CLKTCK: 17,
  AT_SECURE: 23,
  AT_BASE_PLATFORM: 24,
  AT_RANDOM: 25,
  AT_HWCAP2: 26,
  AT_EXECFN: 31,
  AT_SYSINFO: 32,
  AT_SYSINFO_EHDR: 33,
  AT_MINSIGSTKSZ: 51,
} as const;

export type AuxTypeValue = (typeof AuxType)[keyof typeof AuxType];

/** AT_CLKTCK: the unit of times(2), in ticks per second. */
export const CLOCK_TICKS_PER_SECOND = 100;

/** AT_HWCAP on i386: the feature word of CPUID leaf 1, %edx (SDM vol. 2, CPUID). */
export const CpuFeature = {
  fpu: 1 << 0,
  tsc: 1 << 4,
  cx8: 1 << 8,
  sep: 1 << 11,
  cmov: 1 << 15,
  clflush: 1 << 19,
  mmx: 1 << 23,
  fxsr: 1 << 24,
  sse: 1 << 25,
  sse2: 1 << 26,
} as const;
