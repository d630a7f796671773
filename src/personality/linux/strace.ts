// --strace: calls as strace prints them, one line each when the call returns.
//
//     openat(AT_FDCWD, "data.txt", O_RDONLY|O_LARGEFILE) = 3
//     read(4, 0x804c000, 100) = -1 EBADF (Bad file descriptor)
//
// Buffers and structures that the call fills are printed from memory afterwards; a page that is not
// here is not fetched for it, its address is printed.

import { errnoName, isError } from "../../abi/errno.js";
import { errnoText } from "../../abi/errno_texts.js";
import { systemCallName } from "../../abi/system_calls.js";
import type { Kernel } from "../../task/kernel.js";
import type { SignalInfo } from "../../task/signal_state.js";
import type { Task } from "../../task/task.js";
import { nameOfSignal } from "../../task/task_signals.js";
import { pointer } from "./arguments.js";
import type { Call } from "./call.js";
import type { UnixCall } from "./call_definition.js";
import { showSignalInfo } from "./signal_text.js";

const unknownCalls = new WeakMap<Kernel, Set<number>>();

/** One line for a call; `result` undefined for a call that does not return. */
export function traceCall(call: Call, definition: UnixCall, result: number | undefined): void {
  const { trace } = call.kernel;
  if (trace === undefined) return;
  if (definition.options.setsRegisters && result !== undefined && !isError(result)) {
    // The arguments are gone with the registers.
    trace(call.task, `${definition.name}(...) = ${result}`);
    return;
  }
  const printed: string[] = [];
  let at = 0;
  for (const type of definition.arguments) {
    const low = call.argument(at);
    const high = type.words === 2 ? call.argument(at + 1) : 0;
    at += type.words;
    printed.push(type.print(call, low, high, result ?? 0));
  }
  const answer = result === undefined ? "?" : printResult(call, result, definition);
  trace(call.task, `${definition.name}(${printed.join(", ")}) = ${answer}`);
}

function printResult(call: Call, result: number, definition: UnixCall): string {
  if (isError(result)) {
    const name = errnoName(-(result | 0));
    if (name === undefined) return `-1 errno ${-(result | 0)}`;
    const text = errnoText(name);
    return text === undefined ? `-1 ${name}` : `-1 ${name} (${text})`;
  }
  const { options } = definition;
  if (options.result === "address") return pointer(result >>> 0);
  const value = String(result | 0);
  return options.outcome === undefined ? value : `${value} (${options.outcome(call, result)})`;
}

/** An unknown call is mentioned once for each number. */
export function traceUnknown(kernel: Kernel, task: Task, number: number): void {
  if (kernel.trace === undefined) return;
  const seen = unknownCalls.get(kernel) ?? new Set<number>();
  unknownCalls.set(kernel, seen);
  if (seen.has(number)) return;
  seen.add(number);
  const name = systemCallName(number) ?? `syscall_${number}`;
  kernel.trace(task, `${name}(...) = -1 ENOSYS (not implemented; said once)`);
}

export function traceSignal(kernel: Kernel, task: Task, info: SignalInfo): void {
  if (kernel.trace === undefined) return;
  kernel.trace(task, `--- ${nameOfSignal(info.signal)} ${showSignalInfo(info)} ---`);
}
