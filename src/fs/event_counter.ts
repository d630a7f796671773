// eventfd(2): a 64-bit counter that can be waited for.

import { Errno } from "../abi/errno.js";
import { OpenFlag } from "../abi/fcntl.js";
import type { CallResult } from "./block.js";
import type { Wake } from "./console.js";
import { FileHandle, PollEvent, type Readiness } from "./file_handle.js";
import { type FileStatus, fileStatus } from "./file_status.js";
import type { CounterPicture } from "./handle_picture.js";
import type { OpenFile } from "./open_file.js";

const MOST = 0xffff_ffff_ffff_fffen;

export class EventCounter extends FileHandle {
  override readonly kind = "event";
  readonly #key: string;
  readonly #isSemaphore: boolean;
  readonly #wake: Wake;
  #count: bigint;

  /** @param key unique in the cluster. */
  constructor(key: string, wake: Wake, initial: bigint, isSemaphore: boolean) {
    super();
    this.#key = key;
    this.#wake = wake;
    this.#count = initial;
    this.#isSemaphore = isSemaphore;
  }

  override read(file: OpenFile, into: Uint8Array): CallResult {
    if (into.length < 8) return -Errno.EINVAL;
    if (this.#count === 0n) return wait(file, this.#key);
    const value = this.#isSemaphore ? 1n : this.#count;
    this.#count -= value;
    new DataView(into.buffer, into.byteOffset, 8).setBigUint64(0, value, true);
    this.#wake(this.#key);
    return 8;
  }

  override write(file: OpenFile, from: Uint8Array): CallResult {
    if (from.length < 8) return -Errno.EINVAL;
    const value = new DataView(from.buffer, from.byteOffset, 8).getBigUint64(0, true);
    if (value > MOST) return -Errno.EINVAL;
    if (this.#count + value > MOST) return wait(file, this.#key);
    this.#count += value;
    this.#wake(this.#key);
    return 8;
  }

  override status(): FileStatus {
    return fileStatus({ device: 14, inode: 1, mode: 0o600 });
  }

  override readiness(): Readiness {
    const readable = this.#count > 0n ? PollEvent.POLLIN | PollEvent.POLLRDNORM : 0;
    const writable = this.#count < MOST ? PollEvent.POLLOUT | PollEvent.POLLWRNORM : 0;
    return { events: readable | writable, key: this.#key };
  }

  override picture(): CounterPicture {
    return { kind: "counter", count: this.#count, isSemaphore: this.#isSemaphore };
  }
}

function wait(file: OpenFile, key: string): CallResult {
  return file.flags & OpenFlag.O_NONBLOCK ? -Errno.EAGAIN : { keys: [key] };
}
