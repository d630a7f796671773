// timerfd(2): a timer that is read. Its entry stands in the queue of its home node.

import { Errno } from "../abi/errno.js";
import { OpenFlag } from "../abi/fcntl.js";
import type { CallResult } from "../fs/block.js";
import { FileHandle, PollEvent, type Readiness } from "../fs/file_handle.js";
import { type FileStatus, fileStatus } from "../fs/file_status.js";
import type {
  ControlReply,
  HandleControl,
  TimerChange,
  TimerSetting,
} from "../fs/handle_control.js";
import type { TimerPicture } from "../fs/handle_picture.js";
import type { OpenFile } from "../fs/open_file.js";
import type { Kernel } from "./kernel.js";
import { nextExpiry, type TimerEntry } from "./timer_queue.js";

export class TimerFile extends FileHandle {
  override readonly kind = "event";
  readonly #kernel: Kernel;
  readonly #key: string;
  readonly #clock: number;
  #entry: TimerEntry | undefined;
  #deadlineNs = 0;
  #intervalNs = 0;
  #expired = 0;

  /** @param clock as TimerSetting.clock */
  constructor(kernel: Kernel, key: string, clock: number) {
    super();
    this.#kernel = kernel;
    this.#key = key;
    this.#clock = clock;
  }

  get #leftNs(): number | undefined {
    if (this.#entry === undefined) return undefined;
    return Math.max(this.#deadlineNs - this.#kernel.clock.monotonicNs(), 1);
  }

  get #setting(): TimerSetting {
    return { clock: this.#clock, leftNs: this.#leftNs ?? 0, intervalNs: this.#intervalNs };
  }

  override control(operation: HandleControl): ControlReply {
    if (operation.control !== "timer") return super.control(operation);
    const timer = this.#setting;
    if (operation.change !== undefined) this.#set(operation.change, 0);
    return { result: 0, timer };
  }

  override picture(): TimerPicture {
    const expired = this.#expired;
    const leftNs = this.#leftNs;
    return { kind: "timer", clock: this.#clock, leftNs, intervalNs: this.#intervalNs, expired };
  }

  /** A new timer is as another one was. */
  restore({ leftNs, intervalNs, expired }: TimerPicture): void {
    this.#set({ afterNs: leftNs, intervalNs }, expired);
  }

  #set({ afterNs, intervalNs }: TimerChange, expired: number): void {
    this.release();
    this.#expired = expired;
    this.#intervalNs = intervalNs;
    if (afterNs !== undefined) this.#arm(this.#kernel.clock.monotonicNs() + afterNs);
  }

  #arm(deadlineNs: number, noticedNs = deadlineNs): void {
    this.#deadlineNs = deadlineNs;
    this.#entry = this.#kernel.timers.add(noticedNs, () => this.#expire());
  }

  #expire(): void {
    this.#entry = undefined;
    this.#expired += 1;
    if (this.#intervalNs > 0) {
      const now = this.#kernel.clock.monotonicNs();
      const next = nextExpiry(this.#deadlineNs, this.#intervalNs, now);
      this.#expired += next.missed;
      this.#arm(next.deadlineNs, next.noticedNs);
    }
    this.#kernel.wake(this.#key);
  }

  override read(file: OpenFile, into: Uint8Array): CallResult {
    if (into.length < 8) return -Errno.EINVAL;
    if (this.#expired === 0) {
      return file.flags & OpenFlag.O_NONBLOCK ? -Errno.EAGAIN : { keys: [this.#key] };
    }
    const view = new DataView(into.buffer, into.byteOffset, 8);
    view.setBigUint64(0, BigInt(this.#expired), true);
    this.#expired = 0;
    return 8;
  }

  override status(): FileStatus {
    return fileStatus({ device: 14, inode: 2, mode: 0o600 });
  }

  override readiness(): Readiness {
    return { events: this.#expired > 0 ? PollEvent.POLLIN : 0, key: this.#key };
  }

  override release(): void {
    if (this.#entry !== undefined) this.#kernel.timers.remove(this.#entry);
    this.#entry = undefined;
  }
}
