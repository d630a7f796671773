/**
 * The system calls that Gobelins adds for programs: migrate the caller, ask which node it is on,
 * and make a process on another node.
 *
 * Their numbers (SystemCall.gobelins_migrate, "GO" in ASCII, and the next two) lie above all of
 * Linux's, so a real Linux kernel answers ENOSYS and a program that ignores the result runs there
 * unchanged. programs/include/gobelins.h says the same to C; a test compares the two.
 *
 *     %eax = 0x474f  %ebx = node, -1 for the next one  %ecx = mechanism
 *       -> the node that the process now runs on, or -errno (EINVAL: no such node or mechanism)
 *     %eax = 0x4750 -> the node that the process runs on
 *     %eax = 0x4751  %ebx = node  %ecx = mechanism
 *       -> as fork; the child begins on that node, and where it cannot move, here
 */

/** %ebx of the migrate and fork calls: the node after the current one, round the cluster. */
export const NEXT_NODE = -1;

/** %ecx of the migrate and fork calls: how the address space moves (paper G, 5.2). */
export const MigrationMechanism = {
  /** What the command line chose. */
  default: 0,
  /** The whole address space, while the process is frozen. */
  basic: 1,
  /** Containers are linked; pages follow on demand. */
  gobelins: 2,
  /** On demand, with prefetching, and the source pushes what is left. */
  push: 3,
  /** Pages are copied while the process runs; what changed goes while it is frozen. */
  precopy: 4,
  /** Pages are copied while the process runs; what changed follows as under push. */
  hybrid: 5,
} as const;
