// Job control (credentials(7), "Process groups and sessions"; tcsetpgrp(3)): a background process
// that wants to read from its terminal is stopped with SIGTTIN, one that changes it with SIGTTOU,
// until it is brought to the foreground.
//
// Who is in the foreground is known where the terminal is at home; a process on another node asks
// before it reads. Its writes are not held up by a question: TOSTOP acts on the home node.

import { Errno } from "../../abi/errno.js";
import { OpenFlag } from "../../abi/fcntl.js";
import { Ioctl } from "../../abi/ioctl.js";
import { SIG_IGN, Signal, signalBit } from "../../abi/signals.js";
import type { CallResult } from "../../fs/block.js";
import type { OpenFile } from "../../fs/open_file.js";
import { RemoteHandle } from "../../fs/remote_files.js";
import { type JobControlState, jobControlState, TtyHandle } from "../../fs/tty.js";
import type { Kernel } from "../../task/kernel.js";
import { isInSession, isOrphaned, signalProcessGroup } from "../../task/process_groups.js";
import type { Call } from "./call.js";

/** Of the terminal behind a file; undefined when it is none. @throws ReplyStop */
function stateOf(call: Call, file: OpenFile): JobControlState | undefined {
  if (file.kind !== "console") return undefined;
  return call.kernel.files.terminalAccess.jobControl(file);
}

/** Whether a read must wait for the foreground: the call's answer, or undefined to go ahead. */
export function stopBackgroundRead(call: Call, file: OpenFile): CallResult | undefined {
  // What another node has answered has been read: it is not asked again.
  if (call.resume?.completion !== undefined) return undefined;
  const state = stateOf(call, file);
  if (state === undefined || !isBackground(call, state)) return undefined;
  if (ignores(call, Signal.SIGTTIN)) return -Errno.EIO;
  return stop(call, Signal.SIGTTIN);
}

/** A background write is stopped only where the terminal wants it (TOSTOP). */
export function stopBackgroundWrite(call: Call, file: OpenFile): CallResult | undefined {
  if (file.kind !== "console") return undefined;
  const state = jobControlState(call.handle(file));
  if (!state?.stopsWriters || !isBackground(call, state)) return undefined;
  return ignores(call, Signal.SIGTTOU) ? undefined : stop(call, Signal.SIGTTOU);
}

const CHANGES: ReadonlySet<number> = new Set<number>([
  Ioctl.TCSETS,
  Ioctl.TCSETSW,
  Ioctl.TCSETSF,
  Ioctl.TCSETS2,
  Ioctl.TCSETSW2,
  Ioctl.TCSETSF2,
  Ioctl.TCSETA,
  Ioctl.TCSETAW,
  Ioctl.TCSETAF,
  Ioctl.TIOCSPGRP,
  Ioctl.TCFLSH,
]);

/**
 * What an ioctl of a terminal may do: the call's answer when it may not, or must wait; undefined
 * to go ahead. `argument` holds the request's, and gets the caller's session where that is what
 * the request is about.
 */
export function mayControl(
  call: Call,
  file: OpenFile,
  request: number,
  argument: Uint8Array,
): CallResult | undefined {
  const { group } = call.task;
  const view = new DataView(argument.buffer, argument.byteOffset, argument.length);
  switch (request) {
    case Ioctl.TIOCSCTTY:
      if (group.session !== group.tgid) return -Errno.EPERM;
      view.setInt32(0, group.session, true);
      return undefined;
    case Ioctl.TIOCNOTTY:
      if (group.session !== group.tgid) return file.kind === "console" ? 0 : -Errno.ENOTTY;
      view.setInt32(0, group.session, true);
      return undefined;
    case Ioctl.TIOCGPGRP:
    case Ioctl.TIOCGSID: {
      const state = stateOf(call, file);
      return state !== undefined && state.session !== group.session ? -Errno.ENOTTY : undefined;
    }
    default:
      return CHANGES.has(request) ? mayChange(call, file, request, view) : undefined;
  }
}

function mayChange(
  call: Call,
  file: OpenFile,
  request: number,
  argument: DataView,
): CallResult | undefined {
  const state = stateOf(call, file);
  if (state === undefined) return undefined;
  const { session } = call.task.group;
  if (request === Ioctl.TIOCSPGRP && state.session !== session) return -Errno.ENOTTY;
  if (isBackground(call, state) && !ignores(call, Signal.SIGTTOU)) {
    return stop(call, Signal.SIGTTOU);
  }
  if (request !== Ioctl.TIOCSPGRP) return undefined;
  const wanted = argument.getInt32(0, true);
  if (wanted < 0) return -Errno.EINVAL;
  return isInSession(call.kernel, wanted, session) ? undefined : -Errno.EPERM;
}

function isBackground(call: Call, { session, foreground }: JobControlState): boolean {
  const { group } = call.task;
  return session !== 0 && group.session === session && group.processGroup !== foreground;
}

/** Ignored or blocked: the process does not want to be stopped. */
function ignores(call: Call, signal: number): boolean {
  const { task } = call;
  return (
    task.group.actions.get(signal).handler === SIG_IGN || (task.mask & signalBit(signal)) !== 0n
  );
}

/** The call restarts when the process goes on; nobody would continue an orphan. */
function stop(call: Call, signal: number): CallResult {
  const { kernel, task } = call;
  if (isOrphaned(kernel, task.group.processGroup)) return -Errno.EIO;
  signalProcessGroup(kernel, task.group.processGroup, signal);
  return { keys: [] };
}

/** A new session's leader takes the terminal of its standard input. */
export function adoptTerminal(kernel: Kernel, file: OpenFile | undefined, session: number): void {
  if (file?.kind !== "console" || file.handle.node !== kernel.node) return;
  const handle = kernel.files.handle(file);
  const tty = handle instanceof TtyHandle ? handle.tty : undefined;
  if (tty !== undefined) kernel.files.terminals.adopt(tty, session);
}

/** The first terminal that a session's leader opens is its controlling terminal (open(2)). */
export function adoptOpened(call: Call, file: OpenFile, flags: number): void {
  const { group } = call.task;
  if (file.kind !== "console" || flags & OpenFlag.O_NOCTTY) return;
  if (group.session !== group.tgid) return;
  const handle = call.handle(file);
  if (!(handle instanceof RemoteHandle)) {
    adoptTerminal(call.kernel, file, group.session);
    return;
  }
  const argument = new Uint8Array(4);
  new DataView(argument.buffer).setInt32(0, group.session, true);
  const operation = { op: "ioctl", request: Ioctl.TIOCSCTTY, argument } as const;
  call.kernel.files.ask(handle.reference.node, operation, handle.reference.id);
}
