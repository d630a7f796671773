// Operations on inodes of the shared tree, and the notices of them for who watches (watching.ts;
// their order is that of Linux's fsnotify). Both ways to the tree come through here: the calls of
// this node (vfs.ts) and what other nodes ask (remote_tree.ts).

import { OpenFlag } from "../abi/fcntl.js";
import { InotifyMask } from "../abi/inotify.js";
import type { AttributeChange, FileHandle } from "./file_handle.js";
import { type FileStatus, isDirectory } from "./file_status.js";
import type { Dentry } from "./inode.js";
import { attributeEvent, fileOf, type Watching } from "./watching.js";

/** An inode, and where it is: an absolute path without links, empty for the root. */
export type Place = Pick<Dentry, "inode" | "path">;

const { IN_ATTRIB, IN_CREATE, IN_DELETE, IN_ISDIR, IN_MODIFY } = InotifyMask;

export class TreeChanges {
  readonly #watching: Watching;

  constructor(watching: Watching) {
    this.#watching = watching;
  }

  /** Opens a file and describes its handle: it is open before it is known to be empty. */
  open<T>(place: Place, flags: number, describe: (handle: FileHandle) => T): T | number {
    const handle = place.inode.open(flags);
    if (typeof handle === "number") return handle;
    const described = describe(handle);
    if (flags & OpenFlag.O_TRUNC) this.#changed(place, IN_MODIFY);
    return described;
  }

  create(parent: Place, name: string, mode: number, flags: number): FileHandle | number {
    const handle = parent.inode.create(name, mode, flags);
    if (typeof handle !== "number") this.#created(parent, name, IN_CREATE);
    return handle;
  }

  setSize(place: Place, size: number): number {
    const result = place.inode.setSize(size);
    if (result === 0) this.#changed(place, IN_MODIFY);
    return result;
  }

  setAttributes(place: Place, change: AttributeChange): number {
    const result = place.inode.setAttributes(change);
    if (result === 0) this.#changed(place, attributeEvent(change));
    return result;
  }

  makeNode(parent: Place, name: string, mode: number, rdev: number): number {
    const result = parent.inode.makeNode(name, mode, rdev);
    if (result === 0) this.#created(parent, name, IN_CREATE);
    return result;
  }

  makeDirectory(parent: Place, name: string, mode: number): number {
    const result = parent.inode.makeDirectory(name, mode);
    if (result === 0) this.#created(parent, name, IN_CREATE | IN_ISDIR);
    return result;
  }

  makeSymlink(parent: Place, name: string, target: string): number {
    const result = parent.inode.makeSymlink(name, target);
    if (result === 0) this.#created(parent, name, IN_CREATE);
    return result;
  }

  link(parent: Place, name: string, old: Place): number {
    const result = parent.inode.link(name, old.inode);
    if (result !== 0 || this.#watching.isIdle) return result;
    const status = old.inode.status();
    if (typeof status !== "number") {
      this.#watching.noticeSelf(fileOf(old.path, status), IN_ATTRIB);
    }
    this.#created(parent, name, IN_CREATE);
    return result;
  }

  unlink(parent: Place, name: string): number {
    const status = this.#statusOf(parent, name);
    const result = parent.inode.unlink(name);
    if (result !== 0 || status === undefined) return result;
    const path = `${parent.path}/${name}`;
    const file = fileOf(path, status);
    this.#watching.noticeSelf(file, IN_ATTRIB);
    this.#watching.noticeName(path, IN_DELETE);
    if (status.links <= 1) this.#watching.noticeLoss(file);
    return result;
  }

  removeDirectory(parent: Place, name: string): number {
    const result = parent.inode.removeDirectory(name);
    if (result !== 0 || this.#watching.isIdle) return result;
    const path = `${parent.path}/${name}`;
    this.#watching.noticeLoss(path);
    this.#watching.noticeName(path, IN_DELETE | IN_ISDIR);
    return result;
  }

  rename(parent: Place, name: string, newParent: Place, newName: string): number {
    const moved = this.#statusOf(parent, name);
    const replaced = this.#statusOf(newParent, newName);
    const result = parent.inode.rename(name, newParent.inode, newName);
    if (result !== 0 || moved === undefined) return result;
    const from = { path: `${parent.path}/${name}`, status: moved };
    const to = { path: `${newParent.path}/${newName}`, status: replaced };
    this.#moved(from, to);
    return result;
  }

  #moved(
    from: { readonly path: string; readonly status: FileStatus },
    to: { readonly path: string; readonly status: FileStatus | undefined },
  ): void {
    const watching = this.#watching;
    const file = fileOf(from.path, from.status);
    const replaced = to.status && fileOf(to.path, to.status);
    // Two names of one file: nothing has been moved.
    if (file === replaced) return;
    const cookie = watching.nextCookie();
    const kind = isDirectory(from.status) ? IN_ISDIR : 0;
    watching.noticeName(from.path, InotifyMask.IN_MOVED_FROM | kind, cookie);
    watching.noticeName(to.path, InotifyMask.IN_MOVED_TO | kind, cookie);
    if (replaced !== undefined) watching.noticeSelf(replaced, IN_ATTRIB);
    watching.noticeSelf(file, InotifyMask.IN_MOVE_SELF);
    if (to.status && replaced !== undefined && (kind || to.status.links <= 1)) {
      watching.noticeLoss(replaced);
    }
    watching.moved(from.path, to.path);
  }

  #created({ path }: Place, name: string, mask: number): void {
    if (!this.#watching.isIdle) this.#watching.noticeName(`${path}/${name}`, mask);
  }

  #changed({ inode, path }: Place, event: number): void {
    if (this.#watching.isIdle) return;
    const status = inode.status();
    if (typeof status !== "number") this.#watching.notice(path, status, event);
  }

  /** Of an entry that is about to go; undefined when nobody watches. */
  #statusOf({ inode }: Place, name: string): FileStatus | undefined {
    if (this.#watching.isIdle) return undefined;
    const found = inode.lookup(name);
    const status = typeof found === "number" ? found : found.status();
    return typeof status === "number" ? undefined : status;
  }
}
