// Pipes: pipe, pipe2. Source: pipe(2).

import { Errno } from "../../abi/errno.js";
import { OpenFlag } from "../../abi/fcntl.js";
import type { CallResult } from "../../fs/block.js";
import { openFlags } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full } from "./call_definition.js";
import { descriptorPair } from "./structure_arguments.js";

export const pipeCalls: readonly CallDefinition[] = [
  full("pipe", [descriptorPair], (call, at) => makePipe(call, at, 0)),
  full("pipe2", [descriptorPair, openFlags], makePipe),
];

function makePipe(call: Call, at: number, flags: number): CallResult {
  if (flags & ~(OpenFlag.O_CLOEXEC | OpenFlag.O_NONBLOCK | OpenFlag.O_DIRECT)) {
    return -Errno.EINVAL;
  }
  call.memory.prepare(at, 8, true);
  const ends = openPipe(call, flags);
  if (typeof ends === "number") return ends;
  call.memory.writeU32(at, ends.read);
  call.memory.writeU32(at + 4, ends.write);
  return 0;
}

/** Descriptors of a new pipe's ends, or a negated error number. */
export function openPipe(
  call: Call,
  flags: number,
): { readonly read: number; readonly write: number } | number {
  const { files } = call.task;
  const ends = call.kernel.files.makePipe(flags & OpenFlag.O_NONBLOCK);
  const closeOnExec = (flags & OpenFlag.O_CLOEXEC) !== 0;
  const read = files.add(ends.read, closeOnExec);
  const write = read < 0 ? read : files.add(ends.write, closeOnExec);
  if (write >= 0) return { read, write };
  if (read >= 0) files.close(read);
  else call.kernel.files.release(ends.read);
  call.kernel.files.release(ends.write);
  return write;
}
