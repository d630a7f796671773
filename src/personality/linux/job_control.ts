// Job control (credentials(7), "Process groups and sessions"; tcsetpgrp(3)): a background process
// that wants to read from its terminal is stopped with SIGTTIN, one that changes it with SIGTTOU,
// until it is brought to the foreground.

import { Errno } from "../../abi/errno.js";
import { Ioctl, LocalMode } from "../../abi/ioctl.js";
import { SIG_IGN, Signal, SignalCode, signalBit } from "../../abi/signals.js";
import type { CallResult } from "../../fs/block.js";
import { type Console, ConsoleHandle } from "../../fs/console.js";
import type { OpenFile } from "../../fs/open_file.js";
import { allElsewhere, request } from "../../task/cluster_processes.js";
import type { Kernel } from "../../task/kernel.js";
import type { Call } from "./call.js";

/** The console behind a file of this node, if it is a terminal. */
function terminalOf(call: Call, file: OpenFile): Console | undefined {
  if (file.kind !== "console") return undefined;
  const handle = call.handle(file);
  return handle instanceof ConsoleHandle && handle.console.isTerminal ? handle.console : undefined;
}

/** Whether a read must wait for the foreground: the call's answer, or undefined to go ahead. */
export function stopBackgroundRead(call: Call, file: OpenFile): CallResult | undefined {
  const terminal = terminalOf(call, file);
  if (terminal === undefined || !isBackground(call, terminal)) return undefined;
  return ignores(call, Signal.SIGTTIN) ? -Errno.EIO : stop(call, Signal.SIGTTIN);
}

/** A background write is stopped only where the terminal wants it (TOSTOP). */
export function stopBackgroundWrite(call: Call, file: OpenFile): CallResult | undefined {
  const terminal = terminalOf(call, file);
  if (terminal === undefined || !(terminal.termios.c_lflag & LocalMode.TOSTOP)) return undefined;
  if (!isBackground(call, terminal) || ignores(call, Signal.SIGTTOU)) return undefined;
  return stop(call, Signal.SIGTTOU);
}

const CHANGES: ReadonlySet<number> = new Set<number>([
  Ioctl.TCSETS,
  Ioctl.TCSETSW,
  Ioctl.TCSETSF,
  Ioctl.TIOCSPGRP,
  Ioctl.TCFLSH,
]);

/** An ioctl that changes the terminal. */
export function stopBackgroundChange(
  call: Call,
  file: OpenFile,
  request: number,
): CallResult | undefined {
  if (!CHANGES.has(request)) return undefined;
  const terminal = terminalOf(call, file);
  if (terminal === undefined || !isBackground(call, terminal)) return undefined;
  return ignores(call, Signal.SIGTTOU) ? undefined : stop(call, Signal.SIGTTOU);
}

function isBackground(call: Call, terminal: Console): boolean {
  const { group } = call.task;
  return (
    terminal.session !== 0 &&
    group.session === terminal.session &&
    group.processGroup !== terminal.foreground
  );
}

/** Ignored or blocked: the process does not want to be stopped. */
function ignores(call: Call, signal: number): boolean {
  const { task } = call;
  return (
    task.group.actions.get(signal).handler === SIG_IGN || (task.mask & signalBit(signal)) !== 0n
  );
}

/** The call restarts when the process goes on. */
function stop(call: Call, signal: number): CallResult {
  signalProcessGroup(call.kernel, call.task.group.processGroup, signal);
  return { keys: [] };
}

/** Sends a signal of the terminal to a process group, on whatever nodes its processes are. */
export function signalProcessGroup(kernel: Kernel, processGroup: number, signal: number): void {
  const info = { signal, code: SignalCode.SI_KERNEL };
  for (const group of [...kernel.groups.values()]) {
    if (group.processGroup !== processGroup || group.state === "zombie") continue;
    request(kernel, { kind: "signal", pid: group.tgid, info });
  }
  for (const record of [...allElsewhere(kernel)]) {
    if (record.processGroup !== processGroup || record.state === "zombie") continue;
    request(kernel, { kind: "signal", pid: record.pid, info });
  }
}

/** A new session leader's terminal, and where its signals go. */
export function adoptTerminal(kernel: Kernel, file: OpenFile | undefined, session: number): void {
  if (file?.kind !== "console" || file.handle.node !== kernel.node) return;
  const handle = kernel.files.handle(file);
  if (!(handle instanceof ConsoleHandle)) return;
  connectTerminal(kernel, handle.console, session);
}

/** The same where the console is at hand. */
export function connectTerminal(kernel: Kernel, console: Console, session: number): void {
  console.adopt(session);
  console.onSignal ??= (group, signal) => signalProcessGroup(kernel, group, signal);
}
