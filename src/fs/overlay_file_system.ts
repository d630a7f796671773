// A writable layer over a tree that is never written (overlayfs, Linux Documentation/filesystems/
// overlayfs.rst; the names of whiteouts are those of the OCI image specification, "Layers").
//
//     what is seen        upper (written)          lower (only read)
//     a                   a                        -, or hidden
//     b                   -                        b             copied up by its first change
//     (removed c)         .wh.c                    c
//     d/ (merged)         d/                       d/
//     e/ (made anew)      e/ with .wh..wh..opq     e/            hidden: the directory is opaque
//
// An inode is a name in a parent. Where its upper half is, is looked up when it is needed, because
// a copy-up through another inode may have made it. A rename of a directory that the lower tree has
// is refused with EXDEV, as Linux does without redirections: mv(1) copies then.

import { Errno } from "../abi/errno.js";
import { FileType, O_ACCMODE, OpenFlag } from "../abi/fcntl.js";
import { DirectoryHandle } from "./directory_handle.js";
import type { AttributeChange, DirectoryEntry, FileHandle } from "./file_handle.js";
import { type FileStatus, isDirectory, isRegular, isSymlink } from "./file_status.js";
import { Inode } from "./inode.js";
import { copyAttributes, copyContent, listedEntries } from "./overlay_copy.js";
import { OverlayHandle } from "./overlay_handle.js";

const WHITEOUT = ".wh.";
const OPAQUE = ".wh..wh..opq";

/** What `st_dev` says of an overlay. */
const DEVICE = 0x30;

/** The root of an overlay. Both must be directories; `upper` is writable. */
export function overlay(upper: Inode, lower: Inode): Inode {
  return new OverlayInode(undefined, "", lower, upper);
}

class OverlayInode extends Inode {
  readonly #parent: OverlayInode | undefined;
  readonly #name: string;
  /** The lower half, if it is not hidden. */
  readonly #lower: Inode | undefined;
  #upper: Inode | undefined;

  constructor(
    parent: OverlayInode | undefined,
    name: string,
    lower: Inode | undefined,
    upper: Inode | undefined,
  ) {
    super();
    this.#parent = parent;
    this.#name = name;
    this.#lower = lower;
    this.#upper = upper;
  }

  /** The upper half, once there is one. */
  get upper(): Inode | undefined {
    if (this.#upper === undefined && this.#parent !== undefined) {
      const found = this.#parent.upper?.lookup(this.#name);
      if (typeof found === "object") this.#upper = found;
    }
    return this.#upper;
  }

  get #visible(): Inode {
    return (this.upper ?? this.#lower) as Inode;
  }

  override status(): FileStatus | number {
    const status = this.#visible.status();
    if (typeof status === "number") return status;
    // A copied file keeps the number of its origin; what only the upper layer has gets odd ones.
    const origin = this.#lower?.status();
    const isCopy = typeof origin === "object" && isRegular(origin) === isRegular(status);
    const inode = isCopy ? origin.inode * 2 : status.inode * 2 + 1;
    return { ...status, inode, device: DEVICE };
  }

  override lookup(name: string): OverlayInode | number {
    if (name.startsWith(WHITEOUT)) return -Errno.ENOENT;
    const { upper } = this;
    const above = upper?.lookup(name);
    const hasUpper = typeof above === "object";
    const below = this.#lowerEntry(upper, name);
    if (!hasUpper) {
      if (typeof below === "number") return below;
      return new OverlayInode(this, name, below, undefined);
    }
    const merges = typeof below === "object" && bothDirectories(above, below);
    const isCopy =
      typeof below === "object" && !isDirectoryInode(above) && !isDirectoryInode(below);
    return new OverlayInode(this, name, merges || isCopy ? below : undefined, above);
  }

  /** The lower half of an entry unless it is hidden; a negated error number. */
  #lowerEntry(upper: Inode | undefined, name: string): Inode | number {
    if (this.#lower === undefined) return -Errno.ENOENT;
    if (upper !== undefined && has(upper, WHITEOUT + name)) return -Errno.ENOENT;
    if (upper !== undefined && has(upper, OPAQUE)) return -Errno.ENOENT;
    return this.#lower.lookup(name);
  }

  override open(flags: number): FileHandle | number {
    const status = this.#visible.status();
    if (typeof status === "number") return status;
    if (isDirectory(status)) return new DirectoryHandle(this);
    const truncates = (flags & OpenFlag.O_TRUNC) !== 0;
    const writes = (flags & O_ACCMODE) !== 0 || truncates;
    if (writes && isRegular(status)) {
      const copied = this.#copyUp(!truncates);
      if (copied < 0) return copied;
    }
    const handle = this.#visible.open(flags);
    return typeof handle === "number" || !isRegular(status) ? handle : this.#identified(handle);
  }

  /** A regular file's handle tells the same identity as its name. */
  #identified(handle: FileHandle): FileHandle {
    const status = this.status();
    return typeof status === "number" ? handle : new OverlayHandle(handle, status);
  }

  entries(): readonly DirectoryEntry[] | number {
    const { upper } = this;
    const above = upper === undefined ? [] : listedEntries(upper);
    if (typeof above === "number") return above;
    const isOpaque = above.some(({ name }) => name === OPAQUE);
    const below = this.#lower === undefined || isOpaque ? [] : listedEntries(this.#lower);
    if (typeof below === "number") return below;
    const hidden = new Set(above.map(({ name }) => name.replace(/^\.wh\./, "")));
    return [
      ...above.filter(({ name }) => !name.startsWith(WHITEOUT)),
      ...below.filter(({ name }) => !hidden.has(name)),
    ];
  }

  override create(name: string, mode: number, flags: number): FileHandle | number {
    const upper = this.#placeFor(name);
    if (typeof upper === "number") return upper;
    const handle = upper.create(name, mode, flags);
    const made = this.lookup(name);
    return typeof handle === "number" || typeof made === "number"
      ? handle
      : made.#identified(handle);
  }

  override makeDirectory(name: string, mode: number): number {
    const hides = typeof this.#lower?.lookup(name) === "object";
    const upper = this.#placeFor(name);
    if (typeof upper === "number") return upper;
    const made = upper.makeDirectory(name, mode);
    if (made < 0 || !hides) return made;
    const directory = upper.lookup(name);
    return typeof directory === "number" ? directory : directory.makeNode(OPAQUE, REGULAR, 0);
  }

  override makeSymlink(name: string, target: string): number {
    const upper = this.#placeFor(name);
    return typeof upper === "number" ? upper : upper.makeSymlink(name, target);
  }

  override makeNode(name: string, mode: number, rdev: number): number {
    const upper = this.#placeFor(name);
    return typeof upper === "number" ? upper : upper.makeNode(name, mode, rdev);
  }

  override link(name: string, inode: Inode): number {
    if (!(inode instanceof OverlayInode)) return -Errno.EXDEV;
    const copied = inode.#copyUp(true);
    if (copied < 0) return copied;
    const upper = this.#placeFor(name);
    return typeof upper === "number" ? upper : upper.link(name, inode.upper as Inode);
  }

  override unlink(name: string): number {
    const found = this.lookup(name);
    if (typeof found === "number") return found;
    if (isDirectoryInode(found)) return -Errno.EISDIR;
    return this.#remove(name, found, (upper) => upper.unlink(name));
  }

  override removeDirectory(name: string): number {
    const found = this.lookup(name);
    if (typeof found === "number") return found;
    if (!isDirectoryInode(found)) return -Errno.ENOTDIR;
    const entries = found.entries();
    if (typeof entries === "number") return entries;
    if (entries.length > 0) return -Errno.ENOTEMPTY;
    return this.#remove(name, found, (upper) => {
      for (const entry of listed(found.upper)) (found.upper as Inode).unlink(entry);
      return upper.removeDirectory(name);
    });
  }

  /** Takes the upper half away and hides the lower one. */
  #remove(name: string, found: OverlayInode, drop: (upper: Inode) => number): number {
    const upper = this.#ensureDirectory();
    if (typeof upper === "number") return upper;
    if (found.upper !== undefined) {
      const dropped = drop(upper);
      if (dropped < 0) return dropped;
    }
    const below = this.#lowerEntry(upper, name);
    return typeof below === "number" ? 0 : upper.makeNode(WHITEOUT + name, REGULAR, 0);
  }

  override rename(name: string, newParent: Inode, newName: string): number {
    if (!(newParent instanceof OverlayInode)) return -Errno.EXDEV;
    const source = this.lookup(name);
    if (typeof source === "number") return source;
    const isTree = isDirectoryInode(source);
    if (isTree && source.#lower !== undefined) return -Errno.EXDEV;
    const target = newParent.lookup(newName);
    if (typeof target === "object") {
      const removed = makeRoom(isTree, target, newParent, newName);
      if (removed < 0) return removed;
    }
    const copied = isTree ? 0 : source.#copyUp(true);
    if (copied < 0) return copied;
    const hides = typeof newParent.#lower?.lookup(newName) === "object";
    const place = newParent.#placeFor(newName);
    if (typeof place === "number") return place;
    const upper = this.upper as Inode;
    const moved = upper.rename(name, place, newName);
    if (moved < 0) return moved;
    if (isTree && hides) (place.lookup(newName) as Inode).makeNode(OPAQUE, REGULAR, 0);
    const below = this.#lowerEntry(upper, name);
    return typeof below === "number" ? 0 : upper.makeNode(WHITEOUT + name, REGULAR, 0);
  }

  override readLink(): string | number {
    return this.#visible.readLink();
  }

  override setSize(size: number): number {
    const copied = this.#copyUp(size > 0);
    return copied < 0 ? copied : (this.upper as Inode).setSize(size);
  }

  override setAttributes(change: AttributeChange): number {
    const copied = this.#copyUp(true);
    return copied < 0 ? copied : (this.upper as Inode).setAttributes(change);
  }

  /** The upper directory with no whiteout for `name`, so that it can be made there. */
  #placeFor(name: string): Inode | number {
    if (name.startsWith(WHITEOUT)) return -Errno.EINVAL;
    const upper = this.#ensureDirectory();
    if (typeof upper === "object" && has(upper, WHITEOUT + name)) upper.unlink(WHITEOUT + name);
    return upper;
  }

  /** The upper half of a directory, made with its attributes where it is missing. */
  #ensureDirectory(): Inode | number {
    const { upper } = this;
    if (upper !== undefined) return upper;
    const copied = this.#copyUp(true);
    return copied < 0 ? copied : (this.upper as Inode);
  }

  /** Makes the upper half as the lower one is; without its content when that goes at once. */
  #copyUp(withContent: boolean): number {
    if (this.upper !== undefined) return 0;
    const lower = this.#lower as Inode;
    const above = (this.#parent as OverlayInode).#ensureDirectory();
    if (typeof above === "number") return above;
    const status = lower.status();
    if (typeof status === "number") return status;
    const made = this.#copyNode(above, lower, status, withContent);
    if (made < 0) return made;
    const { upper } = this;
    if (upper === undefined) return -Errno.EIO;
    if (!isSymlink(status)) copyAttributes(upper, status, withContent);
    return 0;
  }

  #copyNode(above: Inode, lower: Inode, status: FileStatus, withContent: boolean): number {
    const mode = status.mode & 0o7777;
    if (isDirectory(status)) return above.makeDirectory(this.#name, mode);
    if (isSymlink(status)) {
      const target = lower.readLink();
      return typeof target === "number" ? target : above.makeSymlink(this.#name, target);
    }
    if (!isRegular(status)) return above.makeNode(this.#name, status.mode, status.rdev);
    const made = above.makeNode(this.#name, FileType.S_IFREG | 0o600, 0);
    if (made < 0 || !withContent) return made;
    const upper = this.upper;
    const copied = upper === undefined ? -Errno.EIO : copyContent(lower, upper, status.size);
    if (copied < 0) above.unlink(this.#name);
    return copied;
  }
}

const REGULAR = FileType.S_IFREG | 0o600;

/** Removes what a rename replaces. */
function makeRoom(isTree: boolean, target: OverlayInode, parent: Inode, name: string): number {
  if (!isTree) return isDirectoryInode(target) ? -Errno.EISDIR : 0;
  return isDirectoryInode(target) ? parent.removeDirectory(name) : -Errno.ENOTDIR;
}

function has(directory: Inode, name: string): boolean {
  return typeof directory.lookup(name) === "object";
}

function listed(directory: Inode | undefined): string[] {
  const entries = directory === undefined ? [] : listedEntries(directory);
  return typeof entries === "number" ? [] : entries.map(({ name }) => name);
}

function isDirectoryInode(inode: Inode): boolean {
  const status = inode.status();
  return typeof status === "object" && isDirectory(status);
}

function bothDirectories(a: Inode, b: Inode): boolean {
  return isDirectoryInode(a) && isDirectoryInode(b);
}
