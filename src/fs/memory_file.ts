// A regular file of a memory file system: a list of 64 KiB pieces that are made when first written,
// so a hole costs nothing. A file of an image begins with the image's bytes, which are never
// written: a piece is copied out of them by its first write.

import { Errno } from "../abi/errno.js";
import { FileType, OpenFlag, Seal } from "../abi/fcntl.js";
import { type AttributeChange, FileHandle } from "./file_handle.js";
import type { FileStatus } from "./file_status.js";
import type { ControlReply, HandleControl } from "./handle_control.js";
import type { MemoryContent, MemoryPicture } from "./handle_picture.js";
import { MemoryInode, type MemorySystem } from "./memory_inode.js";
import type { OpenFile } from "./open_file.js";

const PIECE = 65536;
/** The largest file: no file is larger than what fits a 32-bit offset of pieces. */
const LARGEST = 2 ** 40;
const NOTHING = new Uint8Array(0);

export class MemoryFile extends MemoryInode {
  readonly #pieces = new Map<number, Uint8Array>();
  /** What the image has; shorter than the file where it was written to. */
  #image: Uint8Array = NOTHING;
  #size = 0;
  #handles = 0;
  /** Seal bits: what may not be done any more (memfd_create(2)). */
  seals = Seal.F_SEAL_SEAL as number;

  constructor(system: MemorySystem, mode: number, image: Uint8Array = NOTHING) {
    super(system, FileType.S_IFREG | (mode & 0o7777));
    this.#image = image;
    this.#size = image.length;
  }

  override get size(): number {
    return this.#size;
  }

  override open(flags: number): FileHandle {
    if (flags & OpenFlag.O_TRUNC) this.setSize(0);
    return this.reopened();
  }

  readAt(into: Uint8Array, position: number): number {
    const count = Math.max(0, Math.min(into.length, this.#size - position));
    for (let done = 0; done < count; ) {
      const at = position + done;
      const offset = at % PIECE;
      const part = Math.min(count - done, PIECE - offset);
      this.#readPiece(into.subarray(done, done + part), at);
      done += part;
    }
    this.accessedNs = this.system.clock.realtimeNs();
    return count;
  }

  /** Bytes that lie within one piece. */
  #readPiece(target: Uint8Array, at: number): void {
    const piece = this.#pieces.get(Math.floor(at / PIECE));
    if (piece !== undefined) {
      target.set(piece.subarray(at % PIECE, (at % PIECE) + target.length));
      return;
    }
    const image = this.#image.subarray(at, at + target.length);
    target.set(image);
    target.fill(0, image.length);
  }

  writeAt(from: Uint8Array, position: number): number {
    const end = position + from.length;
    if (end > LARGEST) return -Errno.EFBIG;
    if (this.seals & (Seal.F_SEAL_WRITE | Seal.F_SEAL_FUTURE_WRITE)) return -Errno.EPERM;
    if (this.seals & Seal.F_SEAL_GROW && end > this.#size) return -Errno.EPERM;
    let done = 0;
    while (done < from.length) {
      const at = position + done;
      const offset = at % PIECE;
      const part = Math.min(from.length - done, PIECE - offset);
      const piece = this.#piece(Math.floor(at / PIECE));
      if (piece === undefined) break;
      piece.set(from.subarray(done, done + part), offset);
      done += part;
    }
    if (done === 0 && from.length > 0) return -Errno.ENOSPC;
    this.#size = Math.max(this.#size, position + done);
    this.touch();
    return done;
  }

  override setSize(size: number): number {
    if (size > LARGEST) return -Errno.EFBIG;
    const sealed = size < this.#size ? Seal.F_SEAL_SHRINK : Seal.F_SEAL_GROW;
    if (size !== this.#size && this.seals & sealed) return -Errno.EPERM;
    for (const index of [...this.#pieces.keys()]) {
      if (index * PIECE >= size) this.#dropPiece(index);
    }
    this.#pieces.get(Math.floor(size / PIECE))?.fill(0, size % PIECE);
    this.#image = this.#image.subarray(0, size);
    this.#size = size;
    this.touch();
    return 0;
  }

  /** Another handle of a file that is open, whatever has become of its name. */
  reopened(): FileHandle {
    this.#handles += 1;
    return new MemoryFileHandle(this);
  }

  picture(): MemoryPicture {
    const { mode, seals, size } = this;
    const pieces = [...this.#pieces].map(([index, bytes]) => {
      const position = index * PIECE;
      return { position, bytes: bytes.slice(0, size - position) };
    });
    const isNamed = this.links > 0;
    return { kind: "memory", isNamed, mode: mode & 0o7777, seals, size, pieces };
  }

  /** A new file is as another one was. */
  fill({ seals, size, pieces }: MemoryContent): void {
    this.seals = 0;
    this.setSize(size);
    for (const { position, bytes } of pieces) this.writeAt(bytes, position);
    this.seals = seals;
  }

  /** A handle was closed. */
  closed(): void {
    this.#handles -= 1;
    this.releaseIfUnused();
  }

  releaseIfUnused(): void {
    if (this.links > 0 || this.#handles > 0) return;
    for (const index of [...this.#pieces.keys()]) this.#dropPiece(index);
    this.#image = NOTHING;
  }

  #piece(index: number): Uint8Array | undefined {
    const old = this.#pieces.get(index);
    if (old !== undefined) return old;
    if (!this.system.take(PIECE)) return undefined;
    const piece = new Uint8Array(PIECE);
    piece.set(this.#image.subarray(index * PIECE, (index + 1) * PIECE));
    this.#pieces.set(index, piece);
    return piece;
  }

  #dropPiece(index: number): void {
    this.#pieces.delete(index);
    this.system.usedBytes -= PIECE;
  }
}

export class MemoryFileHandle extends FileHandle {
  override readonly kind = "memory";
  readonly #inode: MemoryFile;

  constructor(inode: MemoryFile) {
    super();
    this.#inode = inode;
  }

  /** Seals: those that it has, or 0 or -EPERM when some are added. */
  override control(operation: HandleControl): ControlReply {
    if (operation.control === "content") {
      this.#inode.fill(operation.content);
      return { result: 0 };
    }
    if (operation.control !== "seals") return super.control(operation);
    const { add } = operation;
    if (add === undefined) return { result: this.#inode.seals };
    if (this.#inode.seals & Seal.F_SEAL_SEAL) return { result: -Errno.EPERM };
    this.#inode.seals |= add;
    return { result: 0 };
  }

  override picture(): MemoryPicture {
    return this.#inode.picture();
  }

  override read(_file: OpenFile, into: Uint8Array, position: number): number {
    return this.#inode.readAt(into, position);
  }

  override write(file: OpenFile, from: Uint8Array, position: number): number {
    if (!(file.flags & OpenFlag.O_APPEND)) return this.#inode.writeAt(from, position);
    const end = this.#inode.size;
    const count = this.#inode.writeAt(from, end);
    if (count > 0) file.position = end + count;
    return count;
  }

  override status(): FileStatus {
    return this.#inode.status();
  }

  override setSize(size: number): number {
    return this.#inode.setSize(size);
  }

  override sync(): number {
    return 0;
  }

  override setAttributes(change: AttributeChange): number {
    return this.#inode.setAttributes(change);
  }

  override duplicate(): FileHandle {
    return this.#inode.reopened();
  }

  override release(): void {
    this.#inode.closed();
  }
}
