// The descriptors of a task (Linux's files_struct); threads share one.

import { Errno } from "../abi/errno.js";
import type { NodeFiles } from "./node_files.js";
import type { OpenFile } from "./open_file.js";

interface Descriptor {
  readonly file: OpenFile;
  closeOnExec: boolean;
}

/** The default soft limit of descriptors (RLIMIT_NOFILE). */
export const DEFAULT_DESCRIPTORS = 1024;

export class FileTable {
  readonly #files: NodeFiles;
  #descriptors: (Descriptor | undefined)[] = [];
  /** No lower number is free. */
  #lowestFree = 0;
  /** Descriptors that may be open at once; RLIMIT_NOFILE. */
  limit = DEFAULT_DESCRIPTORS;
  /** The process, once it has locked a range of a file: closing any descriptor of it unlocks. */
  lockOwner: string | undefined;
  /** Tasks on this node that use the table. */
  references = 1;

  constructor(files: NodeFiles) {
    this.#files = files;
  }

  get(descriptor: number): OpenFile | undefined {
    return this.#descriptors[descriptor]?.file;
  }

  /** Puts a file under the lowest free number from `lowest` on; -EMFILE, -ENFILE. */
  add(file: OpenFile, closeOnExec: boolean, lowest = 0): number {
    let descriptor = Math.max(lowest, this.#lowestFree);
    while (this.#descriptors[descriptor] !== undefined) descriptor += 1;
    if (descriptor >= this.limit) return -Errno.EMFILE;
    if (!this.#files.hasDescriptors(1)) return -Errno.ENFILE;
    this.#put(descriptor, file, closeOnExec);
    if (lowest <= this.#lowestFree) this.#lowestFree = descriptor + 1;
    return descriptor;
  }

  /** Puts a file under exactly this number, closing what was there. */
  set(descriptor: number, file: OpenFile, closeOnExec: boolean): void {
    const old = this.#descriptors[descriptor];
    this.#put(descriptor, file, closeOnExec);
    if (old !== undefined) this.#closed(old.file);
  }

  /** Whether the node has as many descriptors left as a copy of this table takes. */
  get canBeCopied(): boolean {
    return this.#files.hasDescriptors(this.open().length);
  }

  #closed(file: OpenFile): void {
    this.#files.descriptors -= 1;
    if (this.lockOwner !== undefined) this.#files.locking.processCloses(file, this.lockOwner);
    this.#files.drop(file);
  }

  #put(descriptor: number, file: OpenFile, closeOnExec: boolean): void {
    file.references += 1;
    this.#files.descriptors += 1;
    this.#descriptors[descriptor] = { file, closeOnExec };
  }

  /** Returns 0 or -EBADF. */
  close(descriptor: number): number {
    const old = this.#descriptors[descriptor];
    if (old === undefined) return -Errno.EBADF;
    this.#descriptors[descriptor] = undefined;
    this.#lowestFree = Math.min(this.#lowestFree, descriptor);
    this.#closed(old.file);
    return 0;
  }

  closeAll(): void {
    for (const descriptor of this.open()) this.close(descriptor);
  }

  /** The process goes on elsewhere, with its locks. */
  leave(): void {
    this.lockOwner = undefined;
    this.closeAll();
  }

  /** execve closes what is marked. */
  closeOnExec(): void {
    for (const descriptor of this.open()) {
      if (this.#descriptors[descriptor]?.closeOnExec) this.close(descriptor);
    }
  }

  isCloseOnExec(descriptor: number): boolean {
    return this.#descriptors[descriptor]?.closeOnExec ?? false;
  }

  setCloseOnExec(descriptor: number, value: boolean): void {
    const found = this.#descriptors[descriptor];
    if (found !== undefined) found.closeOnExec = value;
  }

  /** The open descriptors in ascending order. */
  open(): number[] {
    const numbers: number[] = [];
    for (const [number, descriptor] of this.#descriptors.entries()) {
      if (descriptor !== undefined) numbers.push(number);
    }
    return numbers;
  }

  /** A table of its own with the same files, for fork without CLONE_FILES. */
  copy(): FileTable {
    const table = new FileTable(this.#files);
    table.limit = this.limit;
    for (const [number, descriptor] of this.#descriptors.entries()) {
      if (descriptor !== undefined) table.#put(number, descriptor.file, descriptor.closeOnExec);
    }
    return table;
  }
}
