// A process's memory as portals see it. The QK implements it over page tables (qk/task_space.ts); a
// test may use an array.
//
// Nothing that is read from the memory is trusted: whoever follows an address asks `allows` first.

export interface UserSpace {
  /** Index = address. */
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /**
   * Whether the process itself could read (or write) all of [address, address + length); the kernel
   * may then do so until the process runs again. A structure must lie at a multiple of 4.
   */
  allows(address: number, length: number, write: boolean): boolean;
}

/** A structure may be read and written there. */
export function holdsStructure(space: UserSpace, address: number, size: number): boolean {
  return address % 4 === 0 && space.allows(address, size, true);
}
