// POSIX message queues (mq_overview(7)): mq_open and its kin. The queues are files of the cluster's
// first node (src/fs/posix_queue.ts).

import { Errno } from "../../abi/errno.js";
import { AccessMode, O_ACCMODE, OpenFlag } from "../../abi/fcntl.js";
import { MQ_ATTR } from "../../abi/ipc.js";
import { NSIG } from "../../abi/signals.js";
import { type CallResult, isBlock } from "../../fs/block.js";
import type { OpenFile } from "../../fs/open_file.js";
import { QueueLimit, type QueueOperation, type QueueReply } from "../../fs/posix_queue.js";
import { address, descriptor, mode, openFlags, path, size, unsigned } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full, partial } from "./call_definition.js";
import { limited } from "./file_waits.js";
import { askerOf } from "./ipc_state.js";
import { readTime, type TimeWidth } from "./time_values.js";

const SIGEV = { SIGNAL: 0, NONE: 1, THREAD: 2 } as const;

export const posixQueueCalls: readonly CallDefinition[] = [
  full("mq_open", [path, openFlags, mode, address], openQueue),
  full("mq_unlink", [path], (call, name) => {
    const { uid } = askerOf(call);
    return call.kernel.files.interprocess.ask("unlinkQueue", { name, uid }).result;
  }),
  full(
    "mq_timedsend",
    [descriptor, address, size, unsigned, address],
    (call, fd, at, length, priority, time) => send(call, fd, at, length, priority, time, 32),
  ),
  full(
    "mq_timedsend_time64",
    [descriptor, address, size, unsigned, address],
    (call, fd, at, length, priority, time) => send(call, fd, at, length, priority, time, 64),
  ),
  full(
    "mq_timedreceive",
    [descriptor, address, size, address, address],
    (call, fd, at, length, priority, time) => receive(call, fd, at, length, priority, time, 32),
    { onInterrupt: (call, _progress, fd) => leave(call, fd) },
  ),
  full(
    "mq_timedreceive_time64",
    [descriptor, address, size, address, address],
    (call, fd, at, length, priority, time) => receive(call, fd, at, length, priority, time, 64),
    { onInterrupt: (call, _progress, fd) => leave(call, fd) },
  ),
  partial("mq_notify", "no SIGEV_THREAD", [descriptor, address], notify),
  full("mq_getsetattr", [descriptor, address, address], attributes),
];

function openQueue(call: Call, name: string, flags: number, bits: number, at: number): CallResult {
  const { files } = call.kernel;
  let sizes: { mostMessages: number; mostBytes: number } | undefined;
  if (flags & OpenFlag.O_CREAT && at !== 0) {
    const { mq_maxmsg, mq_msgsize } = call.readStructure(at, MQ_ATTR);
    sizes = { mostMessages: mq_maxmsg, mostBytes: mq_msgsize };
  }
  const permissions = bits & 0o777 & ~call.task.context.umask;
  const opening = { name, flags, mode: permissions, size: sizes, ...askerOf(call) };
  const { result, handle } = files.interprocess.ask("openQueue", opening);
  if (handle === undefined) return result;
  const kept = flags & (O_ACCMODE | OpenFlag.O_NONBLOCK);
  const file: OpenFile = {
    ...{ kind: "queue", handle, flags: kept, position: 0 },
    ...{ path: `/${name}`, references: 0, state: undefined },
  };
  const fd = call.task.files.add(file, true);
  if (fd < 0) files.release(file);
  return fd;
}

/** A queue that is open for reading or writing; undefined: EBADF. */
function queueOf(call: Call, fd: number, refused?: number): OpenFile | undefined {
  const file = call.file(fd);
  return file?.kind !== "queue" || (file.flags & O_ACCMODE) === refused ? undefined : file;
}

/**
 * Performs an operation that may wait until the absolute time at `at`; 0: for ever.
 * What is answered when it has passed is ETIMEDOUT.
 */
function perform(
  call: Call,
  file: OpenFile,
  operation: QueueOperation,
  at: number,
  width: TimeWidth,
): QueueReply | CallResult {
  const { clock } = call.kernel;
  const end = at === 0 ? undefined : readTime(call, at, width);
  if (at !== 0 && end === undefined) return -Errno.EINVAL;
  if (call.resume?.cause === "deadline") return -Errno.ETIMEDOUT;
  const reply = call.handle(file).queue(operation, call.resume);
  if (!isBlock(reply)) return reply;
  const left = end === undefined ? undefined : end - Number(clock.realtimeNs());
  return limited(call, reply, left, "interrupt");
}

function send(
  call: Call,
  fd: number,
  at: number,
  length: number,
  priority: number,
  time: number,
  width: TimeWidth,
): CallResult {
  if (priority >= QueueLimit.PRIORITIES) return -Errno.EINVAL;
  const file = queueOf(call, fd, AccessMode.O_RDONLY);
  if (file === undefined) return -Errno.EBADF;
  if (length > QueueLimit.MESSAGE_BYTES) return -Errno.EMSGSIZE;
  const bytes = call.memory.bytes(at, length, false).slice();
  const waits = (file.flags & OpenFlag.O_NONBLOCK) === 0;
  const sender = askerOf(call);
  const reply = perform(call, file, { call: "send", bytes, priority, waits, sender }, time, width);
  return typeof reply === "object" && "result" in reply ? reply.result : reply;
}

function receive(
  call: Call,
  fd: number,
  at: number,
  length: number,
  priorityAt: number,
  time: number,
  width: TimeWidth,
): CallResult {
  const file = queueOf(call, fd, AccessMode.O_WRONLY);
  if (file === undefined) return -Errno.EBADF;
  // What is taken out of the queue must find its room.
  call.memory.prepare(at, Math.min(length, QueueLimit.MESSAGE_BYTES), true);
  if (priorityAt !== 0) call.memory.prepare(priorityAt, 4, true);
  const waits = (file.flags & OpenFlag.O_NONBLOCK) === 0;
  const { pid: task, group } = call.task;
  const who = { task, pid: group.tgid };
  group.usesInterprocess = true;
  const reply = perform(call, file, { call: "receive", size: length, waits, ...who }, time, width);
  if (reply === -Errno.ETIMEDOUT) leave(call, fd);
  if (typeof reply === "number" || isBlock(reply)) return reply;
  if (reply.bytes === undefined) return reply.result;
  call.memory.bytes(at, reply.bytes.length, true).set(reply.bytes);
  if (priorityAt !== 0) call.memory.writeU32(priorityAt, reply.priority ?? 0);
  return reply.result;
}

/** The wait for a message ends without one; the queue is told, which needs no answer. */
function leave(call: Call, fd: number): undefined {
  const file = queueOf(call, fd);
  if (file !== undefined) call.handle(file).queue({ call: "leave", task: call.task.pid });
}

/** mq_notify(3); `at`: struct sigevent, or 0 to withdraw. */
function notify(call: Call, fd: number, at: number): CallResult {
  let how: { signal: number; value: number } | undefined;
  if (at !== 0) {
    const view = call.memory.view(at, 12, false);
    const word = (offset: number) => view.getInt32(at + offset, true);
    const [value, signal, kind] = [word(0), word(4), word(8)];
    if (kind !== SIGEV.SIGNAL && kind !== SIGEV.NONE) return -Errno.EINVAL;
    if (kind === SIGEV.SIGNAL && (signal < 0 || signal > NSIG)) return -Errno.EINVAL;
    how = { signal: kind === SIGEV.SIGNAL ? signal : 0, value };
  }
  const file = queueOf(call, fd);
  if (file === undefined) return -Errno.EBADF;
  const { tgid: pid } = call.task.group;
  call.task.group.usesInterprocess = true;
  const reply = call.handle(file).queue({ call: "notify", pid, how }, call.resume);
  return isBlock(reply) ? reply : reply.result;
}

/** mq_getattr, mq_setattr: of what is set, only O_NONBLOCK counts. */
function attributes(call: Call, fd: number, from: number, to: number): CallResult {
  const wanted = from === 0 ? undefined : call.readStructure(from, MQ_ATTR).mq_flags;
  if (wanted !== undefined && wanted & ~OpenFlag.O_NONBLOCK) return -Errno.EINVAL;
  const file = queueOf(call, fd);
  if (file === undefined) return -Errno.EBADF;
  if (to !== 0) call.memory.prepare(to, MQ_ATTR.size, true);
  const reply = call.handle(file).queue({ call: "attributes" }, call.resume);
  if (isBlock(reply)) return reply;
  const { attributes: now, result } = reply;
  if (now === undefined) return result;
  if (to !== 0) {
    call.writeStructure(to, MQ_ATTR, {
      mq_flags: file.flags & OpenFlag.O_NONBLOCK,
      mq_maxmsg: now.mostMessages,
      mq_msgsize: now.mostBytes,
      mq_curmsgs: now.messages,
    });
  }
  if (wanted !== undefined) file.flags = (file.flags & ~OpenFlag.O_NONBLOCK) | wanted;
  return 0;
}
