// Why a core stopped running, as data for the kernel.
//
// A core runs slices (Core.run). Whatever the guest did, the answer is one of these; nothing that a
// guest does is thrown. Vectors are the manual's (SDM vol. 3, table 6-1).

/** The slice is over: all its instructions were executed. */
export interface SliceExit {
  readonly kind: "slice";
}

/** INT n was executed; EIP is behind it. Vector 0x80 is Linux's system call. */
export interface InterruptExit {
  readonly kind: "interrupt";
  readonly vector: number;
}

/** SYSENTER was executed; EIP is behind it. */
export interface SysenterExit {
  readonly kind: "sysenter";
}

/** A load, store or fetch was refused; nothing of the instruction has been done. */
export interface PageFaultExit {
  readonly kind: "pageFault";
  /** Linear address, CR2. */
  readonly address: number;
  /** FAULT_* bits of assembly/layout/page_table.ts (SDM vol. 3, 4.7). */
  readonly error: number;
}

/** Any other exception. Faults leave EIP at the instruction, traps behind it. */
export interface ExceptionExit {
  readonly kind: "exception";
  readonly vector: number;
  readonly error: number;
}

export type Exit = SliceExit | InterruptExit | SysenterExit | PageFaultExit | ExceptionExit;
