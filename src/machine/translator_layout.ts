// Where the host finds what the translator wrote: the constants of assembly/jit/layout.ts and of
// assembly/jit/regions.ts that it needs.

/** The module of the region that was translated last. */
export const MODULE_BYTES = 0x4200000;
export const REGION_TABLE = 0x4800000;
export const REGION_BYTES = 128;
/** Offsets in a region's entry. */
export const REGION = {
  state: 0,
  budget: 8,
  needs: 12,
  address: 16,
  entries: 20,
  entryCount: 24,
  pinnedEnd: 28,
  entered: 88,
  executed: 96,
  recordBytes: 104,
} as const;
