// Addresses of sockets between user memory and the network; a UNIX address that is a path is found
// by a walk in the caller's tree (unix(7), "Pathname sockets").

import { Errno } from "../../abi/errno.js";
import { AccessTest, FileType, S_IFMT } from "../../abi/fcntl.js";
import { AddressFamily } from "../../abi/socket.js";
import { pathOf } from "../../fs/inode.js";
import { decodeAddress, encodeAddress, type SocketAddress } from "../../fs/socket_address.js";
import type { SocketReply } from "../../fs/socket_operation.js";
import type { Call } from "./call.js";

/** The sockaddr that a call names; a negated error number. */
export function readAddress(call: Call, at: number, length: number): SocketAddress | number {
  if (length > 128) return -Errno.EINVAL;
  return decodeAddress(call.memory.copyIn(at, length));
}

export const decoder = new TextDecoder();

/** The address with the key of the socket file that its path leads to. */
export function resolved(call: Call, given: SocketAddress): SocketAddress | number {
  if (given.family !== 1 || given.key !== "") return given;
  const { vfs, task } = call;
  const found = vfs.find(task.context.start, decoder.decode(given.bytes), true);
  if (typeof found === "number") return found;
  const status = found.inode.status();
  if (typeof status === "number") return status;
  if ((status.mode & S_IFMT) !== FileType.S_IFSOCK) return -Errno.ECONNREFUSED;
  if (!vfs.permits(status, AccessTest.W_OK)) return -Errno.EACCES;
  return { ...given, key: `path:${pathOf(found)}` };
}

/** Writes an address as far as there is room, and its whole length. */
export function storeAddress(
  call: Call,
  { at, lengthAt }: { readonly at: number; readonly lengthAt: number },
  { address, family }: SocketReply,
): void {
  if (at === 0 || lengthAt === 0) return;
  const bytes = encodeAddress(address, family ?? address?.family ?? AddressFamily.AF_UNIX);
  const room = call.memory.readU32(lengthAt);
  call.memory.copyOut(at, bytes.subarray(0, room));
  call.memory.writeU32(lengthAt, bytes.length);
}
