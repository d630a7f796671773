// The address space of a Puma process (paper P, 3.2): 0 to 1 GB, everything in it resident.
//
//     0x40000000  +---------------------+  PUMA_END
//                 | (unmapped)          |
//     0x3fff6000  +---------------------+
//                 | nid map, pid map    |  the group, by rank
//                 | portal table        |
//                 | PCB                 |
//     0x3fff0000  +---------------------+  PCB_ADDRESS
//                 | (guard)             |
//     0x3ffe0000  +---------------------+  STACK_TOP
//                 | stack               |  -stack, 256 KB
//                 | ...                 |
//                 | heap                |  -heap, or what the node has left
//                 | text, data, bss     |
//     0x00000000  +---------------------+  page 0 stays unmapped
//
// Nothing lies above 1 GB, so that a process fits unchanged into a Linux address space (paper P,
// 3.5).

export const PUMA_END = 0x4000_0000;
export const PCB_ADDRESS = 0x3fff_0000;
export const PORTAL_TABLE = PCB_ADDRESS + 0x1000;
export const NID_MAP = PCB_ADDRESS + 0x2000;
export const PID_MAP = PCB_ADDRESS + 0x4000;
export const PCB_BYTES = 0x6000;
export const STACK_TOP = 0x3ffe_0000;

/** Limits of Puma: processes of a group, nodes of a mesh. */
export const MOST_RANKS = 2048;
export const MOST_PORTALS = 64;

/** Defaults of yod. */
export const DEFAULT_STACK_BYTES = 256 * 1024;
export const DEFAULT_COMM_BYTES = 256 * 1024;

/** Process ids that are the same on every node; others float from FIRST_PID. */
export const FixedPid = { BEBOPD: 1, PCT: 2, FYOD: 3 } as const;
export const FIRST_PID = 101;

/** Of the cluster: process ids tell the node that loaded the process, so no two nodes give one. */
const MOST_NODES = 2048;

/** The `serial`-th process id (from 0) that a node gives. */
export function pidOf(nid: number, serial: number): number {
  return FIRST_PID + serial * MOST_NODES + nid;
}

/** The node that loaded a process; undefined for the fixed ids. */
export function nidOf(pid: number): number | undefined {
  return pid < FIRST_PID ? undefined : (pid - FIRST_PID) % MOST_NODES;
}
