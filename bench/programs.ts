// The benchmark set: which programs, how large, how often.
//
// Each is a C file of bench/programs (bench.h there says what it prints). `passes` are chosen so
// that the timed section takes 0.05 to 0.5 s natively on a machine of 2020; it is ratios that are
// quoted, so the machine matters little.

export const BUILDS = ["pentium4", "i686"] as const;

/** pentium4 computes with SSE2, i686 with x87. */
export type Build = (typeof BUILDS)[number];

export type Group = "linear algebra" | "integer" | "control" | "memory";

export interface BenchProgram {
  readonly name: string;
  readonly group: Group;
  /** bench/programs/<source>.c */
  readonly source: string;
  /** Given to the program: passes, and the size when it is not the program's own default. */
  readonly passes: number;
  readonly size?: number;
  /** Builds that `--quick` measures. */
  readonly quickBuilds: readonly Build[];
}

/** Passes and builds of `--quick`: a fifth of the work. */
const QUICK_SHARE = 5;

function program(
  group: Group,
  name: string,
  passes: number,
  details: Partial<BenchProgram> = {},
): BenchProgram {
  return { name, group, source: name, passes, quickBuilds: ["pentium4"], ...details };
}

function mgs(size: number, passes: number, quickBuilds: readonly Build[]): BenchProgram {
  const details = { source: "mgs", size, quickBuilds };
  return program("linear algebra", `mgs-${size}`, passes, details);
}

export const PROGRAMS: readonly BenchProgram[] = [
  mgs(250, 8, BUILDS),
  mgs(500, 2, ["pentium4"]),
  mgs(750, 1, []),
  mgs(1000, 1, []),
  program("linear algebra", "matmul", 15),
  program("linear algebra", "triad", 30),
  program("linear algebra", "nbody", 30, { quickBuilds: BUILDS }),
  program("linear algebra", "fft", 30, { quickBuilds: BUILDS }),
  program("integer", "sieve", 30),
  program("integer", "sha256", 12),
  program("integer", "crc32", 40),
  program("integer", "qsort", 8),
  program("integer", "imatmul", 15),
  program("integer", "strings", 40),
  program("integer", "lz", 40),
  program("control", "fib", 20),
  program("control", "virtual", 20),
  program("control", "interpreter", 30),
  program("control", "dhrystone", 15),
  program("control", "coremark", 8),
  program("memory", "memcpy", 15),
  program("memory", "memset", 2),
  program("memory", "chase", 8),
];

/** The arguments of a program's run. */
export function argumentsOf({ passes, size }: BenchProgram, isQuick: boolean): string[] {
  const made = isQuick ? Math.ceil(passes / QUICK_SHARE) : passes;
  return size === undefined ? [String(made)] : [String(made), String(size)];
}
