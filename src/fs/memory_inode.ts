// What all files of one memory file system share: the system's space and numbers, and the
// attributes of an inode.

import type { Clock } from "./environment.js";
import type { AttributeChange } from "./file_handle.js";
import { type FileStatus, fileStatus, fileTime } from "./file_status.js";
import { Inode } from "./inode.js";
import type { Pipe } from "./pipe.js";

/** Whose files are; the object is shared, so that it can be set when the user is known. */
export interface Owner {
  uid: number;
  gid: number;
}

/** The file system as its inodes see it. */
export interface MemorySystem {
  readonly clock: Clock;
  readonly device: number;
  /** Who makes files. */
  readonly owner: Owner;
  usedBytes: number;
  nextInode(): number;
  /** Takes `bytes` of the file system's space; false when it is full. */
  take(bytes: number): boolean;
  /** The pipe behind a new FIFO; undefined where there are none. */
  readonly makePipe: (() => Pipe) | undefined;
}

export abstract class MemoryInode extends Inode {
  readonly system: MemorySystem;
  readonly #number: number;
  mode: number;
  links = 1;
  uid: number;
  gid: number;
  modifiedNs: bigint;
  accessedNs: bigint;
  changedNs: bigint;

  constructor(system: MemorySystem, mode: number) {
    super();
    this.system = system;
    this.#number = system.nextInode();
    this.mode = mode;
    this.uid = system.owner.uid;
    this.gid = system.owner.gid;
    this.modifiedNs = system.clock.realtimeNs();
    this.accessedNs = this.modifiedNs;
    this.changedNs = this.modifiedNs;
  }

  get size(): number {
    return 0;
  }

  get rdev(): number {
    return 0;
  }

  override status(): FileStatus {
    return fileStatus({
      device: this.system.device,
      inode: this.#number,
      mode: this.mode,
      links: this.links,
      uid: this.uid,
      gid: this.gid,
      rdev: this.rdev,
      size: this.size,
      blocks: Math.ceil(this.size / 512),
      accessed: fileTime(this.accessedNs),
      modified: fileTime(this.modifiedNs),
      changed: fileTime(this.changedNs),
    });
  }

  override setAttributes(change: AttributeChange): number {
    if (change.mode !== undefined) this.mode = (this.mode & ~0o7777) | (change.mode & 0o7777);
    this.uid = change.uid ?? this.uid;
    this.gid = change.gid ?? this.gid;
    this.accessedNs = change.accessedNs ?? this.accessedNs;
    this.modifiedNs = change.modifiedNs ?? this.modifiedNs;
    this.changedNs = this.system.clock.realtimeNs();
    return 0;
  }

  touch(): void {
    this.modifiedNs = this.system.clock.realtimeNs();
    this.changedNs = this.modifiedNs;
  }
}
