// pidfd_open(2): a process as a file, which is readable once the process has ended.
//
// The handle knows the pid only; what has become of the process is asked of the node's tables, so
// it may be on any node.

import { FileHandle, PollEvent, type Readiness } from "../fs/file_handle.js";
import { type FileStatus, fileStatus } from "../fs/file_status.js";
import type { PortablePicture } from "../fs/handle_picture.js";
import type { Kernel } from "./kernel.js";

/** Woken when a process ends. */
export function endedKey(pid: number): string {
  return `ended:${pid}`;
}

export class PidFile extends FileHandle {
  override readonly kind = "event";
  readonly pid: number;
  readonly #kernel: Kernel;

  constructor(kernel: Kernel, pid: number) {
    super();
    this.#kernel = kernel;
    this.pid = pid;
  }

  override status(): FileStatus {
    return fileStatus({ device: 14, inode: 5, mode: 0o600 });
  }

  override readiness(): Readiness {
    const { groups, directory } = this.#kernel;
    const state = (groups.get(this.pid) ?? directory.find(this.pid))?.state;
    const hasEnded = state === undefined || state === "zombie";
    const events = hasEnded ? PollEvent.POLLIN | PollEvent.POLLRDNORM : 0;
    return { events, key: endedKey(this.pid) };
  }

  override portable(): PortablePicture {
    return { kind: "process", pid: this.pid };
  }
}
