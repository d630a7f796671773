// A tree that is at home on another node, as the other nodes mount it.
//
// The first node of a cluster has the tree that all programs share (guest_tree.ts). Elsewhere its
// inodes are stand-ins: each operation is asked of the home, by the path that leads to the inode
// there. The answer comes later, and the operations of an inode do not wait; so asking stops the
// call (RemoteReplies in node_files.ts), which is performed anew when the answer has come and finds
// it. What an open gives is a handle of the home, used from here as any remote handle is.
//
// A path names its inode without links: the walk on this node has resolved them.

import { Errno } from "../abi/errno.js";
import type { PlainData } from "./block.js";
import type { AttributeChange, DirectoryEntry, FileHandle } from "./file_handle.js";
import type { FileStatus } from "./file_status.js";
import { Inode } from "./inode.js";
import { type FileKind, type HandleReference, keptFlags } from "./open_file.js";
import { listedEntries } from "./overlay_copy.js";
import { type RemoteFiles, RemoteHandle } from "./remote_files.js";
import type { Place, TreeChanges } from "./tree_changes.js";

/** An operation of an inode of the home's tree. */
export type TreeOperation =
  | { readonly call: "status" | "readLink" | "entries" }
  | { readonly call: "lookup" | "unlink" | "removeDirectory"; readonly name: string }
  | { readonly call: "open"; readonly flags: number }
  | {
      readonly call: "create";
      readonly name: string;
      readonly mode: number;
      readonly flags: number;
    }
  | { readonly call: "makeDirectory"; readonly name: string; readonly mode: number }
  | { readonly call: "makeSymlink"; readonly name: string; readonly target: string }
  | {
      readonly call: "makeNode";
      readonly name: string;
      readonly mode: number;
      readonly rdev: number;
    }
  | { readonly call: "link"; readonly name: string; readonly from: string }
  | {
      readonly call: "rename";
      readonly name: string;
      readonly to: string;
      readonly newName: string;
    }
  | { readonly call: "setSize"; readonly size: number }
  | { readonly call: "setAttributes"; readonly change: AttributeChange };

export interface TreeRequest {
  /** Path of the inode in the home's tree, empty for its root. */
  readonly path: string;
  readonly operation: TreeOperation;
}

/** An open file of the home. */
export interface OpenedFile {
  readonly kind: FileKind;
  readonly handle: HandleReference;
}

/** Asks the home; stops the call until the answer is there. */
export type AskTree = (request: TreeRequest) => PlainData;

/** An inode of the home's tree. */
export class RemoteInode extends Inode {
  readonly #path: string;
  readonly #ask: AskTree;
  readonly #remote: RemoteFiles;
  /** Told with the lookup; what a change since then made of it is asked anew. */
  #status: FileStatus | undefined;
  override readonly isReadOnly: boolean;

  constructor(ask: AskTree, remote: RemoteFiles, path: string, known?: KnownInode) {
    super();
    this.#ask = ask;
    this.#remote = remote;
    this.#path = path;
    this.#status = known?.status;
    this.isReadOnly = known?.isReadOnly ?? false;
  }

  #answer<T>(operation: TreeOperation): T {
    return this.#ask({ path: this.#path, operation }) as T;
  }

  override status(): FileStatus | number {
    const known = this.#status;
    this.#status = undefined;
    return known ?? this.#answer<FileStatus | number>({ call: "status" });
  }

  override lookup(name: string): Inode | number {
    const found = this.#answer<KnownInode | number>({ call: "lookup", name });
    if (typeof found === "number") return found;
    return new RemoteInode(this.#ask, this.#remote, `${this.#path}/${name}`, found);
  }

  override open(flags: number): FileHandle | number {
    return this.#opened(this.#answer<OpenedFile | number>({ call: "open", flags }));
  }

  override create(name: string, mode: number, flags: number): FileHandle | number {
    return this.#opened(this.#answer<OpenedFile | number>({ call: "create", name, mode, flags }));
  }

  #opened(opened: OpenedFile | number): FileHandle | number {
    if (typeof opened === "number") return opened;
    return new RemoteHandle(opened.kind, opened.handle, this.#remote);
  }

  entries(): readonly DirectoryEntry[] | number {
    return this.#answer<readonly DirectoryEntry[] | number>({ call: "entries" });
  }

  override makeDirectory(name: string, mode: number): number {
    return this.#answer<number>({ call: "makeDirectory", name, mode });
  }

  override makeSymlink(name: string, target: string): number {
    return this.#answer<number>({ call: "makeSymlink", name, target });
  }

  override makeNode(name: string, mode: number, rdev: number): number {
    return this.#answer<number>({ call: "makeNode", name, mode, rdev });
  }

  override unlink(name: string): number {
    return this.#answer<number>({ call: "unlink", name });
  }

  override removeDirectory(name: string): number {
    return this.#answer<number>({ call: "removeDirectory", name });
  }

  override link(name: string, inode: Inode): number {
    if (!(inode instanceof RemoteInode)) return -Errno.EXDEV;
    return this.#answer<number>({ call: "link", name, from: inode.#path });
  }

  override rename(name: string, newParent: Inode, newName: string): number {
    if (!(newParent instanceof RemoteInode)) return -Errno.EXDEV;
    return this.#answer<number>({ call: "rename", name, to: newParent.#path, newName });
  }

  override readLink(): string | number {
    return this.#answer<string | number>({ call: "readLink" });
  }

  override setSize(size: number): number {
    return this.#answer<number>({ call: "setSize", size });
  }

  override setAttributes(change: AttributeChange): number {
    return this.#answer<number>({ call: "setAttributes", change });
  }
}

/** What a lookup tells of the inode that it found. */
interface KnownInode {
  readonly status: FileStatus;
  readonly isReadOnly: boolean;
}

/** What the home needs to serve its tree. */
export interface TreeHome {
  /** The inode of a path without links; a negated error number. */
  find(path: string): Inode | number;
  /** By which the tree is changed. */
  readonly changes: TreeChanges;
  /** Makes a description of a handle, which the asking node takes over. */
  describe(handle: FileHandle, path: string, flags: number): OpenedFile;
}

/** Performs an operation on the home's tree. */
export function serveTree(home: TreeHome, { path, operation }: TreeRequest): PlainData {
  const inode = home.find(path);
  if (typeof inode === "number") return inode;
  const place = { inode, path };
  const { changes } = home;
  switch (operation.call) {
    case "status":
      return inode.status() as PlainData;
    case "readLink":
      return inode.readLink();
    case "entries":
      return listedEntries(inode) as PlainData;
    case "lookup":
      return lookedUp(home.find(`${path}/${operation.name}`));
    case "open":
      return changes.open(place, operation.flags, (handle) =>
        opened(home, handle, path, operation.flags),
      );
    case "create": {
      const { name, mode, flags } = operation;
      return opened(home, changes.create(place, name, mode, flags), `${path}/${name}`, flags);
    }
    case "setSize":
      return changes.setSize(place, operation.size);
    case "setAttributes":
      return changes.setAttributes(place, operation.change);
    default:
      return changeDirectory(home, place, operation);
  }
}

function changeDirectory(
  home: TreeHome,
  place: Place,
  operation: Extract<TreeOperation, { readonly name: string }>,
): PlainData {
  const { name } = operation;
  const { changes } = home;
  switch (operation.call) {
    case "makeDirectory":
      return changes.makeDirectory(place, name, operation.mode);
    case "makeSymlink":
      return changes.makeSymlink(place, name, operation.target);
    case "makeNode":
      return changes.makeNode(place, name, operation.mode, operation.rdev);
    case "unlink":
      return changes.unlink(place, name);
    case "removeDirectory":
      return changes.removeDirectory(place, name);
    case "link": {
      const path = operation.from;
      const inode = home.find(path);
      return typeof inode === "number" ? inode : changes.link(place, name, { inode, path });
    }
    case "rename": {
      const { to: path, newName } = operation;
      const inode = home.find(path);
      if (typeof inode === "number") return inode;
      return changes.rename(place, name, { inode, path }, newName);
    }
    default:
      return -Errno.EINVAL;
  }
}

function lookedUp(found: Inode | number): PlainData {
  if (typeof found === "number") return found;
  const status = found.status();
  if (typeof status === "number") return status;
  return { status, isReadOnly: found.isReadOnly } as unknown as PlainData;
}

function opened(
  home: TreeHome,
  handle: FileHandle | number,
  path: string,
  flags: number,
): PlainData {
  if (typeof handle === "number") return handle;
  return home.describe(handle, path, keptFlags(flags)) as unknown as PlainData;
}
