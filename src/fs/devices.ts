// /dev/null, zero, full, random and urandom (null(4), full(4), random(4)).
//
// Every node has them and they remember nothing, so their handles have the home EVERY_NODE: a file
// that moves with its task is served wherever the task is.

import { Errno } from "../abi/errno.js";
import { FileType } from "../abi/fcntl.js";
import { makeDevice } from "../abi/structures_file.js";
import type { RandomSource } from "./environment.js";
import { FileHandle } from "./file_handle.js";
import { type FileStatus, fileStatus } from "./file_status.js";
import { Inode } from "./inode.js";
import type { FileKind, OpenFile } from "./open_file.js";

abstract class DeviceHandle extends FileHandle {
  readonly #minor: number;

  constructor(minor: number) {
    super();
    this.#minor = minor;
  }

  override status(): FileStatus {
    return deviceStatus(1, this.#minor);
  }

  override write(_file: OpenFile, from: Uint8Array): number {
    return from.length;
  }

  override sync(): number {
    return -Errno.EINVAL;
  }
}

class NullDevice extends DeviceHandle {
  override readonly kind = "null";

  override read(): number {
    return 0;
  }
}

class ZeroDevice extends DeviceHandle {
  override readonly kind = "zero";

  override read(_file: OpenFile, into: Uint8Array): number {
    into.fill(0);
    return into.length;
  }
}

class FullDevice extends DeviceHandle {
  override readonly kind = "full";

  override read(_file: OpenFile, into: Uint8Array): number {
    into.fill(0);
    return into.length;
  }

  override write(): number {
    return -Errno.ENOSPC;
  }
}

class RandomDevice extends DeviceHandle {
  override readonly kind = "random";
  readonly #random: RandomSource;

  constructor(random: RandomSource) {
    super(9);
    this.#random = random;
  }

  override read(_file: OpenFile, into: Uint8Array): number {
    this.#random.fill(into);
    return into.length;
  }
}

/** The status of a character device. */
export function deviceStatus(major: number, minor: number): FileStatus {
  const rdev = makeDevice(major, minor);
  const mode = FileType.S_IFCHR | 0o666;
  return fileStatus({ device: 5, inode: 0x1000 + rdev, mode, rdev });
}

/** One handle of each kind, for a node. */
export function everyNodeDevices(random: RandomSource): ReadonlyMap<FileKind, FileHandle> {
  return new Map<FileKind, FileHandle>([
    ["null", new NullDevice(3)],
    ["zero", new ZeroDevice(5)],
    ["full", new FullDevice(7)],
    ["random", new RandomDevice(random)],
  ]);
}

/** The inode under which a device stands in /dev. */
export class DeviceInode extends Inode {
  readonly #handle: FileHandle;

  constructor(handle: FileHandle) {
    super();
    this.#handle = handle;
  }

  override status(): FileStatus | number {
    const status = this.#handle.status();
    return typeof status === "object" && "keys" in status ? -Errno.EIO : status;
  }

  override open(): FileHandle {
    return this.#handle;
  }

  override setSize(): number {
    return 0;
  }
}
