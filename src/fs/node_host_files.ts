// HostFiles over Node's synchronous file system calls, confined to one directory.
//
// The walk has resolved links, so what arrives are plain names. They are checked once more here (no
// `..`, no zero byte, no backslash on Windows): a directory on the way that has become a link since
// it was walked through is refused, and the last component is opened with O_NOFOLLOW.

import * as fs from "node:fs";
import * as path from "node:path";
import { Errno, type ErrnoName } from "../abi/errno.js";
import { AccessMode, FileType, O_ACCMODE, OpenFlag } from "../abi/fcntl.js";
import type { AttributeChange, DirectoryEntry } from "./file_handle.js";
import { type FileStatus, fileTime } from "./file_status.js";
import type { HostFiles } from "./host_files.js";
import type { Owner } from "./memory_inode.js";

export class NodeHostFiles implements HostFiles {
  readonly isReadOnly: boolean;
  readonly #directory: string;
  readonly #owner: Owner | undefined;
  #realDirectory: string | undefined;

  /**
   * @param directory absolute path of an existing directory of the host.
   * @param owner whose the guest sees the files of this process's user to be.
   */
  constructor(directory: string, isReadOnly: boolean, owner?: Owner) {
    this.#directory = path.resolve(directory);
    this.isReadOnly = isReadOnly;
    this.#owner = owner;
  }

  status(name: string): FileStatus | number {
    return attempt(() => this.#statusOf(fs.lstatSync(this.#path(name), { bigint: true })));
  }

  open(name: string, flags: number, mode: number): number {
    return attempt(() => {
      const descriptor = fs.openSync(this.#path(name), hostFlags(flags), mode);
      // The guest's umask has been applied; the host's is not the guest's.
      if (flags & OpenFlag.O_CREAT) outcome(() => fs.fchmodSync(descriptor, mode));
      return descriptor;
    });
  }

  read(descriptor: number, into: Uint8Array, position: number): number {
    return attempt(() => {
      let done = 0;
      while (done < into.length) {
        const count = fs.readSync(descriptor, into, done, into.length - done, position + done);
        if (count === 0) break;
        done += count;
      }
      return done;
    });
  }

  write(descriptor: number, from: Uint8Array, position: number): number {
    return attempt(() => {
      let done = 0;
      while (done < from.length) {
        done += fs.writeSync(descriptor, from, done, from.length - done, position + done);
      }
      return done;
    });
  }

  descriptorStatus(descriptor: number): FileStatus | number {
    return attempt(() => this.#statusOf(fs.fstatSync(descriptor, { bigint: true })));
  }

  /** The user of this process is the guest's. */
  #statusOf(stats: fs.BigIntStats): FileStatus {
    const status = statusOf(stats);
    if (this.#owner === undefined) return status;
    const uid = status.uid === process.getuid?.() ? this.#owner.uid : status.uid;
    const gid = status.gid === process.getgid?.() ? this.#owner.gid : status.gid;
    return { ...status, uid, gid };
  }

  descriptorSetSize(descriptor: number, size: number): number {
    return outcome(() => fs.ftruncateSync(descriptor, size));
  }

  sync(descriptor: number): number {
    return outcome(() => fs.fsyncSync(descriptor));
  }

  close(descriptor: number): void {
    fs.closeSync(descriptor);
  }

  setSize(name: string, size: number): number {
    return outcome(() => fs.truncateSync(this.#fileOf(name), size));
  }

  setAttributes(name: string, change: AttributeChange): number {
    return outcome(() => {
      const target = this.#path(name);
      const { uid, gid } = change;
      const owner = this.#owner ?? { uid: process.getuid?.(), gid: process.getgid?.() };
      if ((uid ?? owner.uid) !== owner.uid || (gid ?? owner.gid) !== owner.gid) {
        throw errorWithCode("EPERM");
      }
      if (change.mode !== undefined) fs.chmodSync(this.#fileOf(name), change.mode & 0o7777);
      if (change.accessedNs !== undefined || change.modifiedNs !== undefined) {
        const now = fs.lstatSync(target, { bigint: true });
        const accessed = Number(change.accessedNs ?? now.atimeNs) / 1e9;
        fs.lutimesSync(target, accessed, Number(change.modifiedNs ?? now.mtimeNs) / 1e9);
      }
    });
  }

  entries(name: string): readonly DirectoryEntry[] | number {
    return attempt(() =>
      fs.readdirSync(this.#path(name), { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        inode: inodeOf(path.join(this.#path(name), entry.name)),
        type: typeOf(entry),
      })),
    );
  }

  readLink(name: string): string | number {
    return attempt(() => fs.readlinkSync(this.#path(name)));
  }

  makeDirectory(name: string, mode: number): number {
    return outcome(() => {
      fs.mkdirSync(this.#path(name), mode);
      fs.chmodSync(this.#path(name), mode);
    });
  }

  makeSymlink(name: string, target: string): number {
    return outcome(() => fs.symlinkSync(target, this.#path(name)));
  }

  unlink(name: string): number {
    return outcome(() => fs.unlinkSync(this.#path(name)));
  }

  removeDirectory(name: string): number {
    return outcome(() => fs.rmdirSync(this.#path(name)));
  }

  link(name: string, newName: string): number {
    return outcome(() => fs.linkSync(this.#path(name), this.#path(newName)));
  }

  rename(name: string, newName: string): number {
    return outcome(() => fs.renameSync(this.#path(name), this.#path(newName)));
  }

  #path(name: string): string {
    for (const part of name.split("/")) {
      const foreign = path.sep === "\\" && /[\\:]/.test(part);
      if (part === ".." || part.includes("\0") || foreign) throw errorWithCode("EINVAL");
    }
    const slash = name.lastIndexOf("/");
    if (slash > 0) this.#checkDirectory(name.slice(0, slash));
    return path.join(this.#directory, name);
  }

  /** A directory on the way that was renamed may have left a link in its place. */
  #checkDirectory(name: string): void {
    this.#realDirectory ??= fs.realpathSync.native(this.#directory);
    const real = fs.realpathSync.native(path.join(this.#directory, name));
    if (real !== path.join(this.#realDirectory, name)) throw errorWithCode("ELOOP");
  }

  /** The path, unless a link stands there: for calls of the host that would follow it. */
  #fileOf(name: string): string {
    const target = this.#path(name);
    if (fs.lstatSync(target).isSymbolicLink()) throw errorWithCode("ELOOP");
    return target;
  }
}

function hostFlags(flags: number): number {
  const c = fs.constants;
  const access = flags & O_ACCMODE;
  let result =
    access === AccessMode.O_RDONLY
      ? c.O_RDONLY
      : access === AccessMode.O_WRONLY
        ? c.O_WRONLY
        : c.O_RDWR;
  if (flags & OpenFlag.O_CREAT) result |= c.O_CREAT;
  if (flags & OpenFlag.O_EXCL) result |= c.O_EXCL;
  if (flags & OpenFlag.O_TRUNC) result |= c.O_TRUNC;
  // A named pipe of the host must not hold up the node.
  return result | (c.O_NOFOLLOW ?? 0) | (c.O_NONBLOCK ?? 0);
}

function statusOf(stats: fs.BigIntStats): FileStatus {
  return {
    device: Number(stats.dev & 0xffff_ffffn),
    inode: Number(stats.ino),
    mode: Number(stats.mode),
    links: Number(stats.nlink),
    uid: Number(stats.uid),
    gid: Number(stats.gid),
    rdev: Number(stats.rdev & 0xffff_ffffn),
    size: Number(stats.size),
    blockSize: Number(stats.blksize ?? 4096n),
    blocks: Number(stats.blocks ?? (stats.size + 511n) / 512n),
    accessed: fileTime(stats.atimeNs),
    modified: fileTime(stats.mtimeNs),
    changed: fileTime(stats.ctimeNs),
  };
}

function inodeOf(name: string): number {
  const stats = fs.lstatSync(name, { throwIfNoEntry: false });
  return stats?.ino ?? 0;
}

function typeOf(entry: fs.Dirent): number {
  if (entry.isDirectory()) return FileType.S_IFDIR;
  if (entry.isSymbolicLink()) return FileType.S_IFLNK;
  if (entry.isFIFO()) return FileType.S_IFIFO;
  if (entry.isSocket()) return FileType.S_IFSOCK;
  if (entry.isCharacterDevice()) return FileType.S_IFCHR;
  return entry.isBlockDevice() ? FileType.S_IFBLK : FileType.S_IFREG;
}

/** Runs a call of the host; a failure becomes a negated error number of Linux. */
function attempt<T>(call: () => T): T | number {
  try {
    return call();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return -(Errno[code as ErrnoName] ?? Errno.EIO);
  }
}

function outcome(call: () => void): number {
  return attempt(() => {
    call();
    return 0;
  });
}

function errorWithCode(code: string): Error {
  return Object.assign(new Error(code), { code });
}
