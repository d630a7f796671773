// What yod prints when a process faults: what, where, and how it came there.

import { readSymbols } from "../../abi/elf_symbols.js";
import type { ProcessEnd } from "../pct/messages.js";

/** SDM vol. 3, table 6-1: the exceptions that a user program can raise. */
const EXCEPTIONS: Readonly<Record<number, string>> = {
  0: "divide error",
  1: "debug trap",
  3: "breakpoint",
  4: "overflow",
  5: "bound range exceeded",
  6: "invalid opcode",
  7: "device not available",
  11: "segment not present",
  12: "stack segment fault",
  13: "general protection fault",
  14: "page fault",
  16: "x87 floating-point error",
  17: "alignment check",
  19: "SIMD floating-point error",
};
const PAGE_FAULT = 14;
const WRITE = 2;
const GENERAL_PROTECTION = 13;
/** Error code of INT 80h where no gate is: the vector, by the interrupt descriptor table. */
const LINUX_CALL = (0x80 << 3) | 2;
const NOT_FOR_PUMA =
  "    It called Linux: a program for Puma is linked by gobelins cc --unified, or with Puma's library.";

/** Lines for the user; addresses have names where the program has symbols. */
export function faultLines(
  who: string,
  end: Extract<ProcessEnd, { kind: "faulted" }>,
  image: Uint8Array | undefined,
): readonly string[] {
  const { vector, error, address, eip } = end.fault;
  const symbols = image ? readSymbols(image) : undefined;
  const place = (at: number) => (symbols ? symbols.format(at) : hex(at));
  const what = EXCEPTIONS[vector] ?? `exception ${vector}`;
  const access = error & WRITE ? "writing" : "reading";
  const how = vector === PAGE_FAULT ? `${what} ${access} ${hex(address)}` : what;
  const [, ...callers] = end.backtrace;
  const callsLinux = vector === GENERAL_PROTECTION && error === LINUX_CALL;
  return [
    `${who}: ${how} at ${hex(eip)} ${place(eip)}`,
    ...(callsLinux ? [NOT_FOR_PUMA] : []),
    ...callers.map((at) => `    called from ${hex(at)} ${place(at)}`),
  ];
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(8, "0")}`;
}
