// Files that are names for something else: FIFOs (fifo(7)), sockets (unix(7)), devices (null(4)).
//
// A FIFO's pipe lives as long as its inode. Opening one end waits for the other: the call takes its
// handle first and then `opened` says whether it must wait, so that what waits is data.

import { Errno } from "../abi/errno.js";
import { AccessMode, FileType, O_ACCMODE, OpenFlag, S_IFMT } from "../abi/fcntl.js";
import type { FileHandle } from "./file_handle.js";
import { MemoryInode, type MemorySystem } from "./memory_inode.js";
import { type Pipe, PipeHandle } from "./pipe.js";

/** The inode of mknod(2) that is no regular file; -EPERM, -EINVAL. */
export function specialInode(
  system: MemorySystem,
  mode: number,
  rdev: number,
): MemoryInode | number {
  switch (mode & S_IFMT) {
    case FileType.S_IFIFO: {
      const pipe = system.makePipe?.();
      return pipe === undefined ? -Errno.EPERM : new Fifo(system, mode, pipe);
    }
    case FileType.S_IFSOCK:
    case FileType.S_IFCHR:
    case FileType.S_IFBLK:
      return new SpecialNode(system, mode, rdev);
    default:
      return -Errno.EINVAL;
  }
}

class Fifo extends MemoryInode {
  readonly #pipe: Pipe;

  constructor(system: MemorySystem, mode: number, pipe: Pipe) {
    super(system, FileType.S_IFIFO | (mode & 0o7777));
    this.#pipe = pipe;
  }

  override open(flags: number): FileHandle | number {
    const access = flags & O_ACCMODE;
    if (access === AccessMode.O_RDWR) return new PipeHandle(this.#pipe, "both", this);
    if (access === AccessMode.O_RDONLY) return new PipeHandle(this.#pipe, "read", this);
    const isAlone = this.#pipe.readers === 0;
    if (isAlone && flags & OpenFlag.O_NONBLOCK) return -Errno.ENXIO;
    return new PipeHandle(this.#pipe, "write", this);
  }

  override setSize(): number {
    return 0;
  }
}

/** A socket's name, or a device that this system does not have: it can only be looked at. */
class SpecialNode extends MemoryInode {
  readonly #rdev: number;

  constructor(system: MemorySystem, mode: number, rdev: number) {
    super(system, mode & (S_IFMT | 0o7777));
    this.#rdev = rdev;
  }

  override get rdev(): number {
    return this.#rdev;
  }

  override open(): number {
    return -Errno.ENXIO;
  }
}
