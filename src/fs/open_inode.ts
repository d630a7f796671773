// A file that is open already, as the inode that a link of /proc/PID/fd leads to (proc(5)).
//
// What has no name of its own (a pipe, a socket) is opened again as the handle that it is, which
// may be at home on another node. An inode's operations do not wait, so the home is asked as it is
// for its tree (remote_replies.ts).

import { Errno } from "../abi/errno.js";
import type { FileHandle } from "./file_handle.js";
import type { FileStatus } from "./file_status.js";
import { Inode } from "./inode.js";
import type { Owner } from "./memory_inode.js";
import type { NodeFiles } from "./node_files.js";
import type { OpenFile } from "./open_file.js";
import { RemoteHandle } from "./remote_files.js";

export class OpenInode extends Inode {
  readonly #file: OpenFile;
  readonly #files: NodeFiles;
  /** Whoever looks: what has no inode of its own is the user's. */
  readonly #owner: Owner;

  constructor(file: OpenFile, files: NodeFiles) {
    super();
    this.#file = file;
    this.#files = files;
    this.#owner = { ...files.owner };
  }

  override status(): FileStatus | number {
    const status = this.#files.statusNow(this.#file);
    return typeof status === "number" ? status : { ...status, ...this.#owner };
  }

  override open(): FileHandle {
    const handle = this.#files.handle(this.#file);
    // A handle of this node is counted when it is described; its home counts another one's.
    if (handle instanceof RemoteHandle) handle.retain();
    return handle;
  }

  override setSize(): number {
    return -Errno.EINVAL;
  }
}
