// signalfd(2): signals of the caller that are read instead of handled.

import { Errno } from "../abi/errno.js";
import { OpenFlag } from "../abi/fcntl.js";
import type { CallResult } from "../fs/block.js";
import { FileHandle, PollEvent, type Readiness } from "../fs/file_handle.js";
import { type FileStatus, fileStatus } from "../fs/file_status.js";
import type { PortablePicture } from "../fs/handle_picture.js";
import type { OpenFile } from "../fs/open_file.js";
import type { Kernel } from "./kernel.js";
import type { SignalInfo } from "./signal_state.js";
import { signalKey } from "./task_signals.js";

/** Size of a signalfd_siginfo. */
const RECORD = 128;

export class SignalFile extends FileHandle {
  override readonly kind = "event";
  readonly #kernel: Kernel;
  /** The signals that are read here. */
  mask: bigint;

  constructor(kernel: Kernel, mask: bigint) {
    super();
    this.#kernel = kernel;
    this.mask = mask;
  }

  override read(file: OpenFile, into: Uint8Array): CallResult {
    const task = this.#kernel.current;
    if (into.length < RECORD || task === undefined) return -Errno.EINVAL;
    let done = 0;
    while (done + RECORD <= into.length) {
      const info = task.pending.take(this.mask) ?? task.group.pending.take(this.mask);
      if (info === undefined) break;
      writeRecord(into.subarray(done, done + RECORD), info);
      done += RECORD;
    }
    if (done > 0) return done;
    return file.flags & OpenFlag.O_NONBLOCK ? -Errno.EAGAIN : { keys: [signalKey(task.pid)] };
  }

  override status(): FileStatus {
    return fileStatus({ device: 14, inode: 4, mode: 0o600 });
  }

  override readiness(): Readiness {
    const task = this.#kernel.current;
    if (task === undefined) return { events: 0, key: "signal:0" };
    const pending = (task.pending.set | task.group.pending.set) & this.mask;
    return { events: pending === 0n ? 0 : PollEvent.POLLIN, key: signalKey(task.pid) };
  }

  override portable(): PortablePicture {
    return { kind: "signals", mask: this.mask };
  }
}

/** struct signalfd_siginfo. */
function writeRecord(into: Uint8Array, info: SignalInfo): void {
  into.fill(0);
  const view = new DataView(into.buffer, into.byteOffset, into.length);
  view.setUint32(0, info.signal, true);
  view.setInt32(8, info.code, true);
  view.setUint32(12, info.pid ?? 0, true);
  view.setUint32(16, info.uid ?? 0, true);
  view.setUint32(24, info.timer ?? 0, true);
  view.setInt32(40, info.status ?? 0, true);
  view.setInt32(44, (info.value ?? 0) | 0, true);
  view.setBigUint64(48, BigInt((info.value ?? 0) >>> 0), true);
  view.setBigUint64(72, BigInt((info.address ?? 0) >>> 0), true);
}
