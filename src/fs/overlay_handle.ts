// An open file of an overlay: the layer's own, with the identity that the overlay gives it, so that
// stat by name and by descriptor agree.

import { type Block, type CallResult, isBlock, type Resume } from "./block.js";
import { type AttributeChange, FileHandle } from "./file_handle.js";
import type { FileStatus } from "./file_status.js";
import type { FileKind, OpenFile } from "./open_file.js";

export class OverlayHandle extends FileHandle {
  override readonly kind: FileKind;
  readonly #inner: FileHandle;
  readonly #identity: Pick<FileStatus, "device" | "inode">;

  constructor(inner: FileHandle, { device, inode }: Pick<FileStatus, "device" | "inode">) {
    super();
    this.kind = inner.kind;
    this.#inner = inner;
    this.#identity = { device, inode };
  }

  override read(file: OpenFile, into: Uint8Array, at: number, resume?: Resume): CallResult {
    return this.#inner.read(file, into, at, resume);
  }

  override write(file: OpenFile, from: Uint8Array, at: number, resume?: Resume): CallResult {
    return this.#inner.write(file, from, at, resume);
  }

  override status(resume?: Resume): FileStatus | number | Block {
    const status = this.#inner.status(resume);
    return typeof status === "number" || isBlock(status)
      ? status
      : { ...status, ...this.#identity };
  }

  override setSize(size: number, resume?: Resume): CallResult {
    return this.#inner.setSize(size, resume);
  }

  override sync(resume?: Resume): CallResult {
    return this.#inner.sync(resume);
  }

  override setAttributes(change: AttributeChange, resume?: Resume): CallResult {
    return this.#inner.setAttributes(change, resume);
  }

  override duplicate(): FileHandle | undefined {
    const inner = this.#inner.duplicate();
    return inner && new OverlayHandle(inner, this.#identity);
  }

  override release(): void {
    this.#inner.release();
  }
}
