// A pipe (pipe(7)): a bounded queue of bytes with two ends, at home on the node that made it.
//
// A write of at most PIPE_BUF bytes is done whole or waits; a longer one is done in parts, and its
// progress is the number of bytes that are in already. The last writer's leaving is end of file for
// the readers; without a reader a write gets EPIPE, and the personality adds SIGPIPE.

import { Errno } from "../abi/errno.js";
import { FileType, OpenFlag } from "../abi/fcntl.js";
import { Ioctl } from "../abi/ioctl.js";
import type { CallResult, Resume } from "./block.js";
import type { BufferBudget } from "./buffer_budget.js";
import { ByteQueue } from "./byte_queue.js";
import type { Wake } from "./console.js";
import { FileHandle, type IoctlReply, PollEvent, type Readiness } from "./file_handle.js";
import { type FileStatus, fileStatus } from "./file_status.js";
import type { ControlReply, HandleControl } from "./handle_control.js";
import type { PipePicture } from "./handle_picture.js";
import type { OpenFile } from "./open_file.js";

/** Writes up to this size are atomic. */
export const PIPE_BUF = 4096;
/** Bytes that a pipe holds, and may be made to hold (F_SETPIPE_SZ; /proc/sys/fs/pipe-max-size). */
export const PIPE_CAPACITY = 65536;
export const LARGEST_CAPACITY = 1 << 20;

export type PipeEnd = "read" | "write" | "both";

export class Pipe {
  readonly queue = new ByteQueue();
  readers = 0;
  writers = 0;
  /** How often each end was opened: a FIFO's opener waits for the other's next one. */
  readonly opened = { read: 0, write: 0 };
  capacity = PIPE_CAPACITY;
  readonly id: number;
  readonly readKey: string;
  readonly writeKey: string;
  readonly #wake: Wake;
  readonly #budget: BufferBudget;

  /** @param home the node, so that the keys are unique in the cluster. */
  constructor(home: number, id: number, wake: Wake, budget: BufferBudget) {
    this.id = id;
    this.readKey = `pipe:${home}:${id}:data`;
    this.writeKey = `pipe:${home}:${id}:room`;
    this.#wake = wake;
    this.#budget = budget;
  }

  read(into: Uint8Array, nonBlocking: boolean): CallResult {
    const count = this.look(into, nonBlocking);
    if (typeof count === "number" && count > 0) this.take(count);
    return count;
  }

  /** As `read`, but the bytes stay until they are taken. */
  look(into: Uint8Array, nonBlocking: boolean): CallResult {
    if (into.length === 0) return 0;
    if (this.queue.length > 0) return this.queue.look(into);
    if (this.writers === 0) return 0;
    return nonBlocking ? -Errno.EAGAIN : { keys: [this.readKey] };
  }

  /** The first bytes, which somebody has looked at, are gone; a second reader may have had some. */
  take(count: number): void {
    const taken = Math.min(count, this.queue.length);
    this.queue.skip(taken);
    this.#budget.give(taken);
    this.#wake(this.writeKey);
  }

  get room(): number {
    return this.#budget.room(this.queue.length, this.capacity);
  }

  write(from: Uint8Array, nonBlocking: boolean, resume?: Resume): CallResult {
    const before = typeof resume?.progress === "number" ? resume.progress : 0;
    if (this.readers === 0) return before > 0 ? before : -Errno.EPIPE;
    const { room } = this;
    const left = from.length - before;
    const atomic = from.length <= PIPE_BUF;
    const part = atomic && room < left ? 0 : Math.min(room, left);
    if (part > 0) {
      this.queue.push(from.subarray(before, before + part));
      this.#budget.take(part);
      this.#wake(this.readKey);
    }
    const done = before + part;
    if (done === from.length) return done;
    if (nonBlocking) return done > 0 ? done : -Errno.EAGAIN;
    return { keys: [this.writeKey], progress: done };
  }

  /** F_SETPIPE_SZ: the capacity, a power of two of pages; -EINVAL, -EPERM, -EBUSY. */
  resize(wanted: number): number {
    if (wanted > 2 ** 31) return -Errno.EINVAL;
    let capacity = PIPE_BUF;
    while (capacity < wanted) capacity *= 2;
    if (capacity > LARGEST_CAPACITY) return -Errno.EPERM;
    if (capacity < this.queue.length) return -Errno.EBUSY;
    this.capacity = capacity;
    this.#wake(this.writeKey);
    return capacity;
  }

  /** A pipe that is new is as another one was. */
  fill(capacity: number, bytes: Uint8Array): void {
    this.capacity = capacity;
    this.queue.push(bytes);
    this.#budget.take(bytes.length);
  }

  open(end: PipeEnd): void {
    if (end !== "write") {
      this.readers += 1;
      this.opened.read += 1;
    }
    if (end !== "read") {
      this.writers += 1;
      this.opened.write += 1;
    }
    this.#changed();
  }

  close(end: PipeEnd): void {
    if (end !== "write") this.readers -= 1;
    if (end !== "read") this.writers -= 1;
    // What nobody can read any more is gone, for a FIFO that is opened again.
    if (this.readers + this.writers === 0) {
      this.#budget.give(this.queue.length);
      this.queue.clear();
    }
    this.#changed();
  }

  #changed(): void {
    this.#wake(this.readKey);
    this.#wake(this.writeKey);
  }
}

/** One end of a pipe, or both for a FIFO that was opened for reading and writing. */
export class PipeHandle extends FileHandle {
  override readonly kind = "pipe";
  readonly pipe: Pipe;
  readonly end: PipeEnd;
  /** The FIFO's inode; undefined for a pipe without a name. */
  readonly #inode: { status(): FileStatus | number } | undefined;

  constructor(pipe: Pipe, end: PipeEnd, inode?: { status(): FileStatus | number }) {
    super();
    this.pipe = pipe;
    this.end = end;
    this.#inode = inode;
    pipe.open(end);
  }

  /** The progress is how often the other end had been opened when the wait began. */
  override opened(file: OpenFile, resume?: Resume): CallResult {
    const { pipe } = this;
    if (this.#inode === undefined || this.end === "both") return 0;
    if (file.flags & OpenFlag.O_NONBLOCK) return 0;
    const other = this.end === "read" ? "write" : "read";
    const isThere = (other === "write" ? pipe.writers : pipe.readers) > 0;
    const before = typeof resume?.progress === "number" ? resume.progress : pipe.opened[other];
    if (isThere || pipe.opened[other] !== before) return 0;
    return { keys: [pipe.readKey, pipe.writeKey], progress: before };
  }

  override read(file: OpenFile, into: Uint8Array): CallResult {
    return this.pipe.read(into, (file.flags & OpenFlag.O_NONBLOCK) !== 0);
  }

  override write(file: OpenFile, from: Uint8Array, _position: number, resume?: Resume): CallResult {
    return this.pipe.write(from, (file.flags & OpenFlag.O_NONBLOCK) !== 0, resume);
  }

  override status(): FileStatus | number {
    if (this.#inode !== undefined) return this.#inode.status();
    const inode = 0x10000 + this.pipe.id;
    return fileStatus({ device: 13, inode, mode: FileType.S_IFIFO | 0o600 });
  }

  override ioctl(request: number): IoctlReply {
    if (request !== Ioctl.FIONREAD) return { result: -Errno.ENOTTY };
    const argument = new Uint8Array(4);
    new DataView(argument.buffer).setUint32(0, this.pipe.queue.length, true);
    return { result: 0, argument };
  }

  override readiness(): Readiness {
    const { pipe } = this;
    if (this.end !== "write") {
      const data = pipe.queue.length > 0 ? PollEvent.POLLIN | PollEvent.POLLRDNORM : 0;
      const hangup = pipe.writers === 0 ? PollEvent.POLLHUP : 0;
      const room = this.end === "both" ? PollEvent.POLLOUT | PollEvent.POLLWRNORM : 0;
      return { events: data | hangup | room, key: pipe.readKey };
    }
    const room = pipe.room >= PIPE_BUF;
    const writable = room ? PollEvent.POLLOUT | PollEvent.POLLWRNORM : 0;
    const broken = pipe.readers === 0 ? PollEvent.POLLERR : 0;
    return { events: writable | broken, key: pipe.writeKey };
  }

  override control(operation: HandleControl): ControlReply {
    if (operation.control === "refill") {
      if (this.pipe.queue.length > 0) return { result: -Errno.EBUSY };
      this.pipe.fill(operation.capacity, operation.bytes);
      return { result: 0 };
    }
    if (operation.control !== "capacity") return super.control(operation);
    const { wanted } = operation;
    return { result: wanted === undefined ? this.pipe.capacity : this.pipe.resize(wanted) };
  }

  override picture(): PipePicture {
    const { id, capacity, queue, readers, writers } = this.pipe;
    const ends = readers + writers;
    const isNamed = this.#inode !== undefined;
    return { kind: "pipe", id, end: this.end, capacity, bytes: queue.peek(), ends, isNamed };
  }

  override release(): void {
    this.pipe.close(this.end);
  }
}
