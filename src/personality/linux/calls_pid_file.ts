// pidfd_open, pidfd_send_signal, and how other calls find the process of such a descriptor.

import { Errno } from "../../abi/errno.js";
import { OpenFlag } from "../../abi/fcntl.js";
import { SignalCode } from "../../abi/signals.js";
import type { CallResult } from "../../fs/block.js";
import { elsewhere, request } from "../../task/cluster_processes.js";
import { PidFile } from "../../task/pid_file.js";
import { sentBy } from "../../task/task_signals.js";
import { address, descriptor, int, signal, unsigned } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full, partial } from "./call_definition.js";
import { isSignal, queuedInfo } from "./calls_signal.js";

export const pidFileCalls: readonly CallDefinition[] = [
  partial("pidfd_open", "whole processes, not threads", [int, unsigned], open),
  full("pidfd_send_signal", [descriptor, signal, address, unsigned], sendSignal),
];

function open(call: Call, pid: number, flags: number): CallResult {
  if (pid <= 0 || flags & ~OpenFlag.O_NONBLOCK) return -Errno.EINVAL;
  const { kernel } = call;
  if (!kernel.groups.has(pid) && elsewhere(kernel, pid) === undefined) {
    return kernel.tasks.has(pid) ? -Errno.ENOENT : -Errno.ESRCH;
  }
  return addPidFile(call, pid, flags);
}

/** Gives the caller a descriptor for a process. */
export function addPidFile(call: Call, pid: number, flags: number): number {
  const { kernel } = call;
  const handle = new PidFile(kernel, pid);
  const file = kernel.files.describe(handle, flags | 2, "anon_inode:[pidfd]");
  const fd = call.task.files.add(file, true);
  if (fd < 0) kernel.files.release(file);
  return fd;
}

/** The process of a descriptor; -EBADF, also for one that is of no process. */
export function pidOfFile(call: Call, fd: number): number {
  const file = call.file(fd);
  if (file === undefined || file.kind !== "event") return -Errno.EBADF;
  const handle = call.handle(file);
  return handle instanceof PidFile ? handle.pid : -Errno.EBADF;
}

function sendSignal(
  call: Call,
  fd: number,
  number: number,
  infoAt: number,
  flags: number,
): CallResult {
  if (flags !== 0) return -Errno.EINVAL;
  const pid = pidOfFile(call, fd);
  if (pid < 0) return pid;
  if (number !== 0 && !isSignal(number)) return -Errno.EINVAL;
  const { kernel, task } = call;
  const queued = infoAt === 0 ? undefined : queuedInfo(call, number, infoAt);
  if (queued !== undefined) {
    if (queued.signal !== number) return -Errno.EINVAL;
    if (queued.info.code >= 0 && pid !== task.group.tgid) return -Errno.EPERM;
  }
  if (!kernel.groups.has(pid) && elsewhere(kernel, pid) === undefined) return -Errno.ESRCH;
  if (number === 0) return 0;
  const info = queued?.info ?? sentBy(task, number, SignalCode.SI_USER);
  request(kernel, { kind: "signal", pid, info });
  return 0;
}
