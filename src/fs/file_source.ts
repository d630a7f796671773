// The pages of a mapped file: the source of text, data, and of mmap on a descriptor.
//
// A source holds its file open as a descriptor does, from the first area that uses it to the last
// (`retain` and `release`, called by the address space). On the file's home node a page is read at
// once; elsewhere it comes through the cluster's file cache, and the fault waits.

import { PAGE_SIZE } from "../abi/address_space.js";
import { AccessMode, O_ACCMODE } from "../abi/fcntl.js";
import type { FillResult, PageSource } from "../linker/area_link.js";
import { isBlock } from "./block.js";
import { exportOpenFile, importOpenFile, type OpenFileState } from "./file_table_state.js";
import type { NodeFiles } from "./node_files.js";
import { EVERY_NODE, type OpenFile } from "./open_file.js";
import type { FileReply } from "./remote_files.js";

/** What `describe` gives. */
export interface FileSourceDescription {
  readonly kind: "file";
  readonly file: OpenFileState;
}

export class FileSource implements PageSource {
  readonly kind = "file";
  readonly file: OpenFile;
  readonly #files: NodeFiles;
  readonly #arrived = new Map<number, Uint8Array>();

  constructor(file: OpenFile, files: NodeFiles) {
    this.file = file;
    this.#files = files;
  }

  get isReadOnly(): boolean {
    return (this.file.flags & O_ACCMODE) === AccessMode.O_RDONLY;
  }

  fill(index: number, page: Uint8Array): FillResult {
    const position = index * PAGE_SIZE;
    if (!this.#isHere) return this.#fillFromElsewhere(index, page);
    const count = this.#files.handle(this.file).read(this.file, page, position);
    if (isBlock(count)) return { kind: "wait", key: count.keys[0] as string };
    return count > 0 ? { kind: "filled" } : this.#beyondEnd(count);
  }

  get #isHere(): boolean {
    const { node } = this.file.handle;
    return node === EVERY_NODE || this.#files.successors.of(node) === this.#files.node;
  }

  /** Page `index` of a file that has been read whole: it will be filled at once. */
  give(index: number, whole: Uint8Array): void {
    if (this.#isHere) return;
    this.#arrived.set(index, whole.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE));
  }

  /** Stores a page of a shared mapping; bytes behind the file's end are not written. */
  writeBack(index: number, page: Uint8Array): void {
    const handle = this.#files.handle(this.file);
    const status = handle.status();
    if (typeof status === "number" || isBlock(status)) return;
    const position = index * PAGE_SIZE;
    const length = Math.min(PAGE_SIZE, status.size - position);
    if (length > 0) handle.write(this.file, page.subarray(0, length), position);
  }

  describe(): FileSourceDescription {
    return { kind: "file", file: exportOpenFile(this.file) };
  }

  /** An address space begins to use the source. */
  retain(): void {
    this.file.references += 1;
  }

  /** An address space has no area of this source any more. */
  release(): void {
    this.#files.drop(this.file);
  }

  #fillFromElsewhere(index: number, page: Uint8Array): FillResult {
    const arrived = this.#arrived.get(index);
    if (arrived !== undefined) {
      this.#arrived.delete(index);
      page.set(arrived);
      return arrived.length > 0 ? { kind: "filled" } : this.#beyondEnd(0);
    }
    const cached = this.#files.cache?.elsewhere(this.file.handle);
    if (isBlock(cached)) return { kind: "wait", key: cached.keys[0] as string };
    return cached?.fill(index, page, this.file.path) ?? this.#fillFromHome(index);
  }

  /** Of a file whose pages are not shared. */
  #fillFromHome(index: number): FillResult {
    const { node, id } = this.file.handle;
    const position = index * PAGE_SIZE;
    const operation = { op: "read", flags: this.file.flags, position, length: PAGE_SIZE } as const;
    const keep = (reply: FileReply) => {
      const bytes = reply.kind === "result" ? reply.bytes : undefined;
      this.#arrived.set(index, bytes ?? new Uint8Array(0));
    };
    const key = this.#files.remote?.request(node, { id, operation, progress: undefined }, keep);
    if (key === undefined) throw new Error("a remote file without a way to its node");
    return { kind: "wait", key };
  }

  #beyondEnd(result: number): FillResult {
    const why = result < 0 ? `error ${-result}` : "the page lies behind its end";
    return { kind: "error", reason: `${this.file.path}: ${why}` };
  }
}

/** The source again, on the node where a ghost has arrived. */
export function importFileSource(description: FileSourceDescription, files: NodeFiles): FileSource {
  return new FileSource(importOpenFile(description.file), files);
}
