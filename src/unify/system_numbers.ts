// Which calls of Linux a function of the C library makes by itself, read from its machine code.
//
// musl traps in two ways: `call *%gs:16` with the number in %eax, and a call of __syscall_cp with
// the
// number as the first argument. Both put the number there as a constant right before. A function
// whose numbers are all ones that the Puma library carries out (programs/lib/puma/src/system.c)
// runs
// on Puma as it is; one with another number, or with one that cannot be read, needs Linux.

import { SystemCall } from "../abi/system_calls.js";

/** call *%gs:16 */
const GATE_CALL = [0x65, 0xff, 0x15, 0x10, 0x00, 0x00, 0x00] as const;
/** int $0x80 */
const GATE = [0xcd, 0x80] as const;
/** How far before the trap its number may stand. */
const WINDOW_BYTES = 160;

/** Names as system.c has them; a test compares the two. */
export const PUMA_CARRIES_OUT: readonly (keyof typeof SystemCall)[] = [
  "exit",
  "exit_group",
  "brk",
  "mmap2",
  "munmap",
  "madvise",
  "mprotect",
  "rt_sigprocmask",
  "mremap",
  "getpid",
  "gettid",
  "set_tid_address",
  "getuid32",
  "geteuid32",
  "getgid32",
  "getegid32",
  "rt_sigaction",
  "kill",
  "tkill",
  "clock_gettime64",
  "clock_gettime",
  "gettimeofday",
  "nanosleep",
  "clock_nanosleep_time64",
  "sched_yield",
  "futex",
  "read",
  "write",
  "readv",
  "writev",
  "open",
  "close",
  "_llseek",
  "lseek",
  "unlink",
  "rmdir",
  "fcntl64",
  "ioctl",
];

const CARRIED_OUT: ReadonlySet<number> = new Set(PUMA_CARRIES_OUT.map((name) => SystemCall[name]));

export type SystemNeed =
  /** It makes no call of the system. */
  | { readonly kind: "none" }
  /** All its calls have a meaning on Puma too. */
  | { readonly kind: "both" }
  /** Numbers that only Linux has; empty: they cannot be read. */
  | { readonly kind: "linux"; readonly numbers: readonly number[] };

/** @param callsCancellation the object refers to __syscall_cp. */
export function systemNeed(bytes: Uint8Array, callsCancellation: boolean): SystemNeed {
  let traps = 0;
  const foreign: number[] = [];
  let isUnreadable = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const isGate = startsWith(bytes, at, GATE);
    if (!isGate && !startsWith(bytes, at, GATE_CALL)) continue;
    const number = numberBefore(bytes, at);
    // Two bytes are found in operands too; a number before them tells the instruction.
    if (isGate && number === undefined) continue;
    traps += 1;
    if (number === undefined) isUnreadable = true;
    // Linux's own gate leads nowhere else, whatever the number.
    else if (isGate || !CARRIED_OUT.has(number)) foreign.push(number);
  }
  const pushed = callsCancellation ? pushedNumbers(bytes) : [];
  foreign.push(...pushed.filter((number) => !CARRIED_OUT.has(number)));
  if (traps === 0 && pushed.length === 0) return { kind: "none" };
  if (foreign.length > 0) return { kind: "linux", numbers: [...new Set(foreign)] };
  return isUnreadable ? { kind: "linux", numbers: [] } : { kind: "both" };
}

function startsWith(bytes: Uint8Array, at: number, pattern: readonly number[]): boolean {
  return pattern.every((byte, i) => bytes[at + i] === byte);
}

/** The last constant that %eax got before the trap: mov $n, %eax; push $n, pop %eax; xor, mov $n, %al. */
function numberBefore(bytes: Uint8Array, trap: number): number | undefined {
  for (let at = trap - 1; at >= Math.max(0, trap - WINDOW_BYTES); at -= 1) {
    if (bytes[at] === 0xb8 && at + 5 <= trap) {
      const number = word(bytes, at + 1);
      if (isNumber(number)) return number;
    }
    if (bytes[at] === 0x6a && bytes[at + 2] === 0x58) return bytes[at + 1];
    if (bytes[at] === 0xb0 && at + 2 <= trap) return bytes[at + 1];
  }
  return undefined;
}

/** push $n (imm8 or imm32) directly before a call: the first argument of a function is pushed last. */
function pushedNumbers(bytes: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = 5; at + 5 <= bytes.length; at += 1) {
    if (bytes[at] !== 0xe8) continue;
    if (bytes[at - 2] === 0x6a) found.push(bytes[at - 1] as number);
    else if (bytes[at - 5] === 0x68 && isNumber(word(bytes, at - 4))) {
      found.push(word(bytes, at - 4));
    }
  }
  return found;
}

function word(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);
}

/** Larger ones are addresses or masks. */
function isNumber(value: number): boolean {
  return value > 0 && value < 512;
}
