/**
 * The runs by which the programs are checked: which arguments, what input, what must come out.
 * Every engine and every kind of migration iterates this one list; the native run on an x86 Linux
 * host is where the expected output comes from (test/programs/native.test.ts records and checks
 * it).
 *
 * A run's standard output is programs/expected/<id>.txt, or <id>.<variant>.txt where a variant
 * computes with another precision and says so in `differsIn`. Output holds no address and no time,
 * so it is the same wherever and however often the program migrates.
 */

import type { SignalName } from "../src/abi/signals.js";
import { VARIANT_NAMES, type VariantName } from "../src/toolchain/variants.js";

/**
 * How long a run is, in guest instructions: small below 2 million, medium below 40 million, large
 * some hundred millions and more (for benches and long test runs).
 */
export type SizeClass = "small" | "medium" | "large";

export interface ProgramRun {
  /** Unique; names the file with the expected output. */
  readonly id: string;
  /** The program: programs/<program>.c. */
  readonly program: string;
  readonly args: readonly string[];
  readonly stdin: string;
  /** What the program writes to standard error, exactly. */
  readonly stderr: string;
  /** How it ends: its exit status, or the signal that kills it. */
  readonly end: { readonly exit: number } | { readonly signal: SignalName };
  readonly size: SizeClass;
  /** Variants whose output differs from the others', each in a file of its own. */
  readonly differsIn: readonly VariantName[];
  /** Threads that it is made of in the course of its life, the first one included. */
  readonly threads: number;
  /** How much its processes execute depends on when each of them runs. */
  readonly waitsForOthers: boolean;
  /** The program creates files in its current directory, and removes them. */
  readonly writesFiles: boolean;
}

/** The whole environment of every run; argv[0] is the program's path. */
export const RUN_ENVIRONMENT: Readonly<Record<string, string>> = {
  EMPTY: "",
  GREETING: "good day",
  LANG: "C",
};

/** x87 keeps 64 bits of significand where SSE2 rounds to 53 after every operation. */
const X87: readonly VariantName[] = VARIANT_NAMES.filter((name) => name.startsWith("i686"));

function run(id: string, size: SizeClass, details: Partial<ProgramRun> = {}): ProgramRun {
  return {
    id,
    program: id.split(".")[0] as string,
    args: [],
    stdin: "",
    stderr: "",
    end: { exit: 0 },
    size,
    differsIn: [],
    threads: 1,
    waitsForOthers: false,
    writesFiles: false,
    ...details,
  };
}

function dies(how: string, signal: SignalName): ProgramRun {
  return run(`bad.${how}`, "small", { args: [how], end: { signal } });
}

/** Enough text to need several reads of any size, with every length of line. */
const TEXT = Array.from({ length: 300 }, (_, index) => "*".repeat(index % 61) + index).join("\n");

const SHELL_LINES = `echo "two  words" | cat | wc
seq 40 | wc; cd /; pwd
none
exit 5
`;

/** What every test of an engine or a migration runs. */
export const RUNS: readonly ProgramRun[] = [
  run("hello", "small"),
  run("hello.name", "small", { args: ["Göbelins"] }),
  run("echo_args", "small", { args: ["one", "", "two words", "-x"] }),
  run("cat", "small", { stdin: TEXT, stderr: `${Buffer.byteLength(TEXT)} bytes\n` }),
  run("cat.bytewise", "small", { args: ["7"], stdin: "no newline", stderr: "10 bytes\n" }),
  run("cat.empty", "small", { stderr: "0 bytes\n" }),
  run("sh", "small", {
    stdin: SHELL_LINES,
    stderr: "sh: none: not found\n",
    end: { exit: 5 },
    waitsForOthers: true,
  }),
  run("system", "small"),
  run("mappings", "small"),
  run("setjmp_longjmp", "small"),
  run("exceptions", "small"),
  run("local_segments", "small"),
  run("files", "small", { writesFiles: true }),
  run("fib", "medium"),
  run("sieve", "medium"),
  run("qsort", "medium", { args: ["600"] }),
  run("matmul", "medium", { args: ["48"] }),
  run("mgs", "medium", { differsIn: X87 }),
  run("mgs.migrating", "medium", {
    args: ["-m", "0.5", "-n", "30", "90", "1"],
    differsIn: X87,
  }),
  run("deep", "medium", { args: ["3000"] }),
  run("printf_table", "medium"),
  run("math_table", "small", { differsIn: X87 }),
  run("longdouble", "medium", { args: ["1"] }),
  run("strings", "medium"),
  run("malloc_stress", "medium", { args: ["500"] }),
  run("integer", "medium"),
  run("nbody", "medium"),
  run("sha256", "medium"),
  run("crc32", "medium", { args: ["128"] }),
  run("stack_machine", "medium", { args: ["400"] }),
  run("wander", "medium"),
  run("working_set", "small"),
  run("working_set.in_order", "small", { args: ["-s", "-M", "3", "300", "100"] }),
  run("family", "small"),
  run("shared_memory", "small", { waitsForOthers: true }),
  run("shared_memory.system_v", "small", { args: ["-V"], waitsForOthers: true }),
  run("shared_memory.robust", "small", { args: ["-R"], waitsForOthers: true }),
  run("shared_files", "small", { waitsForOthers: true }),
  run("parallel_mgs", "medium", { args: ["-T", "3", "48"], differsIn: X87, threads: 3 }),
  run("producer_consumer", "small", { threads: 5 }),
  run("lock_heavy", "small", { threads: 5 }),
  run("false_sharing", "small", { threads: 5 }),
  run("threads", "small", { end: { exit: 5 }, threads: 20 }),
  run("litmus", "small", { args: ["all", "5"], threads: 29 }),
  run("bad", "small"),
  run("bad.exit-42", "small", { args: ["exit-42"], end: { exit: 42 } }),
  run("bad.unknown", "small", { args: ["no-such-way"], end: { exit: 2 } }),
  dies("read-null", "SIGSEGV"),
  dies("write-null", "SIGSEGV"),
  dies("read-kernel", "SIGSEGV"),
  dies("write-constant", "SIGSEGV"),
  dies("write-code", "SIGSEGV"),
  dies("divide", "SIGFPE"),
  dies("divide-overflow", "SIGFPE"),
  dies("illegal", "SIGILL"),
  dies("breakpoint", "SIGTRAP"),
  dies("overflow-trap", "SIGSEGV"),
  dies("halt", "SIGSEGV"),
  dies("port", "SIGSEGV"),
  dies("wrong-interrupt", "SIGSEGV"),
  dies("wild-jump", "SIGSEGV"),
  dies("null-call", "SIGSEGV"),
  dies("guard-page", "SIGSEGV"),
  dies("read-only-page", "SIGSEGV"),
  dies("unmapped-page", "SIGSEGV"),
  dies("torn-store", "SIGSEGV"),
  dies("stack-overflow", "SIGSEGV"),
  dies("x87-divide", "SIGFPE"),
  dies("abort", "SIGABRT"),
];

/** Longer runs of the same programs: the benchmark set, and soak tests. */
export const LARGE_RUNS: readonly ProgramRun[] = [
  run("mgs.500", "large", { args: ["-n", "500"], differsIn: X87 }),
  run("mgs.1000", "large", { args: ["-n", "1000"], differsIn: X87 }),
  run("fib.large", "large", { args: ["40"] }),
  run("sieve.large", "large", { args: ["2000000", "40"] }),
  run("qsort.large", "large", { args: ["400000"] }),
  run("matmul.large", "large", { args: ["500"] }),
  run("nbody.large", "large", { args: ["3000000"] }),
  run("sha256.large", "large", { args: ["65536"] }),
  run("crc32.large", "large", { args: ["262144"] }),
  run("stack_machine.large", "large", { args: ["300000"] }),
  run("strings.large", "large", { args: ["400"] }),
  run("malloc_stress.large", "large", { args: ["100000"] }),
  run("printf_table.large", "large", { args: ["2000"] }),
  run("longdouble.large", "large", { args: ["3000"] }),
  run("integer.large", "large", { args: ["2000"] }),
];

/** The name of the file in programs/expected that holds a run's standard output. */
export function expectedFile(one: ProgramRun, variant: VariantName): string {
  return one.differsIn.includes(variant) ? `${one.id}.${variant}.txt` : `${one.id}.txt`;
}
