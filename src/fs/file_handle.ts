// What can be done with an open file, whatever its kind: the operations of Linux's file_operations.
//
// A handle lives on its home node. It holds what cannot move (a host's descriptor, the console's
// input, a pipe's bytes). Each operation answers a number (a count, or a negated error number) or a
// Block; none has had an effect when it answers a Block, unless the Block's progress says so.

import { Errno } from "../abi/errno.js";
import { type Block, type CallResult, isBlock, type Resume } from "./block.js";
import type { FileStatus } from "./file_status.js";
import type { ControlReply, HandleControl } from "./handle_control.js";
import type { HandlePicture, PortablePicture } from "./handle_picture.js";
import type { FileKind, OpenFile } from "./open_file.js";
import type { QueueOperation, QueueReply } from "./posix_queue.js";
import type { SocketAnswer, SocketOperation } from "./socket_operation.js";

/** An entry of a directory, for getdents64. */
export interface DirectoryEntry {
  readonly name: string;
  readonly inode: number;
  /** S_IF* type bits. */
  readonly type: number;
}

/** poll(2) events. */
export const PollEvent = {
  POLLIN: 0x001,
  POLLPRI: 0x002,
  POLLOUT: 0x004,
  POLLERR: 0x008,
  POLLHUP: 0x010,
  POLLNVAL: 0x020,
  POLLRDNORM: 0x040,
  POLLWRNORM: 0x100,
  POLLRDHUP: 0x2000,
} as const;

/** What an ioctl answers: its result, and the bytes of its argument afterwards. */
export interface IoctlReply {
  readonly result: number;
  readonly argument?: Uint8Array;
}

export interface Readiness {
  /** PollEvent bits that hold now. */
  readonly events: number;
  /** Woken when they may have changed. */
  readonly key: string;
}

/** The base: every operation is refused as Linux refuses it on a file that does not have it. */
export abstract class FileHandle {
  abstract readonly kind: FileKind;

  /** Reads at `position` into `into`; 0 at the end. */
  read(_file: OpenFile, _into: Uint8Array, _position: number, _resume?: Resume): CallResult {
    return -Errno.EINVAL;
  }

  /** Writes at `position`; a file opened with O_APPEND writes at its end and sets file.position. */
  write(_file: OpenFile, _from: Uint8Array, _position: number, _resume?: Resume): CallResult {
    return -Errno.EINVAL;
  }

  abstract status(resume?: Resume): FileStatus | number | Block;

  setSize(_size: number, _resume?: Resume): CallResult {
    return -Errno.EINVAL;
  }

  /** Makes a file at least so long. */
  allocate(end: number, resume?: Resume): CallResult {
    const status = this.status();
    if (typeof status === "number") return status;
    if (isBlock(status)) return -Errno.EOPNOTSUPP;
    return status.size >= end ? 0 : this.setSize(end, resume);
  }

  /** Makes what was written durable. */
  sync(_resume?: Resume): CallResult {
    return -Errno.EINVAL;
  }

  /** The whole directory, `.` and `..` first; as the reader who began `fromStart` saw it then. */
  entries(_fromStart: boolean, _resume?: Resume): readonly DirectoryEntry[] | number | Block {
    return -Errno.ENOTDIR;
  }

  /** `argument`: the bytes that the third argument points at, or its four bytes. */
  ioctl(_request: number, _argument: Uint8Array, _resume?: Resume): IoctlReply | Block {
    return { result: -Errno.ENOTTY };
  }

  /** undefined: always ready for reading and writing, as regular files are. */
  readiness(_file: OpenFile): Readiness | undefined {
    return undefined;
  }

  /** Changes permission bits, owner or times; undefined fields stay. */
  setAttributes(_change: AttributeChange, _resume?: Resume): CallResult {
    return -Errno.EPERM;
  }

  /** What the calls of sockets ask. */
  socket(_operation: SocketOperation, _resume?: Resume): SocketAnswer {
    return { result: -Errno.ENOTSOCK };
  }

  /** What the calls of POSIX message queues ask. */
  queue(_operation: QueueOperation, _resume?: Resume): QueueReply | Block {
    return { result: -Errno.EBADF };
  }

  /** The end of open(2): 0, or what it waits for (a FIFO's other end). */
  opened(_file: OpenFile, _resume?: Resume): CallResult {
    return 0;
  }

  /** What is asked of one kind of file only. */
  control(_operation: HandleControl): ControlReply {
    return { result: -Errno.EINVAL };
  }

  /** What the destination needs to make such a handle of its own; undefined: it stays at home. */
  portable(): PortablePicture | undefined {
    return undefined;
  }

  /** Of what stays at home: all of it, to make another one; undefined: it cannot be made anew. */
  picture(): HandlePicture | undefined {
    return undefined;
  }

  /**
   * Another handle of the same open file, for its holder to release; undefined where the bytes of a
   * file are not the same for all who have it open.
   */
  duplicate(): FileHandle | undefined {
    return undefined;
  }

  /** The last description of this handle has been closed. */
  release(): void {}
}

export interface AttributeChange {
  readonly mode?: number;
  readonly uid?: number;
  readonly gid?: number;
  /** Nanoseconds since 1970. */
  readonly accessedNs?: bigint;
  readonly modifiedNs?: bigint;
}
