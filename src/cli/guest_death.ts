// What a shell says about a program that a signal ended, and the exit status that it gives.
//
// The words are strsignal(3)'s, as bash prints them. It prints none for SIGINT and SIGPIPE, whose
// cause the user knows.

import { Signal } from "../abi/signals.js";
import type { ExitStatus } from "../node/control.js";
import { ExitCode } from "./command_error.js";

const DESCRIPTIONS: Readonly<Record<number, string>> = {
  [Signal.SIGHUP]: "Hangup",
  [Signal.SIGQUIT]: "Quit",
  [Signal.SIGILL]: "Illegal instruction",
  [Signal.SIGTRAP]: "Trace/breakpoint trap",
  [Signal.SIGABRT]: "Aborted",
  [Signal.SIGBUS]: "Bus error",
  [Signal.SIGFPE]: "Floating point exception",
  [Signal.SIGKILL]: "Killed",
  [Signal.SIGUSR1]: "User defined signal 1",
  [Signal.SIGSEGV]: "Segmentation fault",
  [Signal.SIGUSR2]: "User defined signal 2",
  [Signal.SIGALRM]: "Alarm clock",
  [Signal.SIGTERM]: "Terminated",
  [Signal.SIGXCPU]: "CPU time limit exceeded",
  [Signal.SIGXFSZ]: "File size limit exceeded",
  [Signal.SIGSYS]: "Bad system call",
};

const SILENT: readonly number[] = [Signal.SIGINT, Signal.SIGPIPE];

/** The exit status that stands for an end: the program's own, or 128 and the signal. */
export function shellStatus(status: ExitStatus): number {
  return status.kind === "exited" ? status.status : ExitCode.signalBase + status.signal;
}

/** The line for stderr; undefined when nothing needs to be said. */
export function deathNotice(status: ExitStatus): string | undefined {
  if (status.kind === "exited" || SILENT.includes(status.signal)) return undefined;
  const description = DESCRIPTIONS[status.signal] ?? `Signal ${status.signal}`;
  return status.message === "" ? description : `${description}: ${status.message}`;
}
