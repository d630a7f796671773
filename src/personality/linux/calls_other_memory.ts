// The memory of another process: process_vm_readv, process_vm_writev (process_vm_readv(2)).
//
// One user may look into all of his processes. Bytes go piece by piece from one address space to
// the other, until one of the two lists ends; what cannot be read or written ends the transfer, and
// is an error when nothing has been moved.

import { Errno } from "../../abi/errno.js";
import type { CallResult } from "../../fs/block.js";
import { type UserMemory, UserMemoryStop } from "../../mm/user_memory.js";
import { elsewhere } from "../../task/cluster_processes.js";
import { address, type Extent, int, readVector, unsigned, vector } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, partial } from "./call_definition.js";

const HERE = "processes of this node; EPERM for another's";
const list = [int, vector, unsigned, address, unsigned, unsigned] as const;

export const otherMemoryCalls: readonly CallDefinition[] = [
  partial("process_vm_readv", HERE, list, (call, ...values) => transfer(call, "read", ...values)),
  partial("process_vm_writev", HERE, list, (call, ...values) => transfer(call, "write", ...values)),
];

function transfer(
  call: Call,
  direction: "read" | "write",
  pid: number,
  localAt: number,
  localCount: number,
  remoteAt: number,
  remoteCount: number,
  flags: number,
): CallResult {
  if (flags !== 0) return -Errno.EINVAL;
  const local = readVector(call, localAt, localCount);
  if (typeof local === "number") return local;
  const remote = readVector(call, remoteAt, remoteCount);
  if (typeof remote === "number") return remote;
  const wanted = local.reduce((sum, { length }) => sum + length, 0);
  if (wanted === 0 || remote.length === 0) return 0;
  const memory = memoryOf(call, pid);
  if (typeof memory === "number") return memory;
  return direction === "read"
    ? copy(pieces(remote, local), memory, call.memory)
    : copy(pieces(local, remote), call.memory, memory);
}

function memoryOf({ kernel }: Call, pid: number): UserMemory | number {
  const task = kernel.tasks.get(pid) ?? [...(kernel.groups.get(pid)?.tasks ?? [])][0];
  if (task !== undefined) return task.memory;
  return elsewhere(kernel, pid) === undefined ? -Errno.ESRCH : -Errno.EPERM;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** No piece is longer, so that a page that is missing costs little repetition. */
const LONGEST_PIECE = 4096;

/** Two lists of extents side by side. */
function* pieces(sources: readonly Extent[], targets: readonly Extent[]): Generator<Piece> {
  const left = sources.map((extent) => ({ ...extent }));
  const room = targets.map((extent) => ({ ...extent }));
  for (let [from, to] = [left.shift(), room.shift()]; from && to; ) {
    const length = Math.min(from.length, to.length, LONGEST_PIECE);
    if (length > 0) yield { from: from.address, to: to.address, length };
    from = { address: from.address + length, length: from.length - length };
    to = { address: to.address + length, length: to.length - length };
    if (from.length === 0) from = left.shift();
    if (to.length === 0) to = room.shift();
  }
}

function copy(list: Iterable<Piece>, source: UserMemory, target: UserMemory): CallResult {
  let done = 0;
  try {
    for (const { from, to, length } of list) {
      const bytes = source.copyIn(from, length);
      target.copyOut(to, bytes);
      done += length;
    }
  } catch (stop) {
    const isRefusal = stop instanceof UserMemoryStop && stop.outcome.kind === "signal";
    if (!isRefusal) throw stop;
    if (done === 0) return -Errno.EFAULT;
  }
  return done;
}
