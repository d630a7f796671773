// What a handler has in hand while it performs a system call: the task, its memory, and how a call
// that blocked goes on. One object serves all calls of a kernel; it is valid until the handler
// returns.

import { Errno } from "../../abi/errno.js";
import { AT_FDCWD } from "../../abi/fcntl.js";
import type { Fields, Structure, ValueOf } from "../../abi/structure.js";
import type { PlainData, Resume } from "../../fs/block.js";
import type { FileHandle } from "../../fs/file_handle.js";
import type { Dentry } from "../../fs/inode.js";
import type { OpenFile } from "../../fs/open_file.js";
import type { Vfs } from "../../fs/vfs.js";
import type { Cpu } from "../../machine/cpu.js";
import type { Mm } from "../../mm/mm.js";
import type { UserMemory } from "../../mm/user_memory.js";
import type { Kernel } from "../../task/kernel.js";
import type { Task } from "../../task/task.js";
import type { UnixSystem } from "./unix_system.js";

export class Call {
  readonly kernel: Kernel;
  task: Task;
  /** How the call goes on, if it has blocked before. */
  resume: Resume | undefined;
  readonly #system: UnixSystem;

  constructor(kernel: Kernel, task: Task, system: UnixSystem) {
    this.kernel = kernel;
    this.task = task;
    this.#system = system;
  }

  /** A word of the arguments. @throws UserMemoryStop where they lie in memory */
  argument(index: number): number {
    return this.#system.argument(this.task, index);
  }

  get memory(): UserMemory {
    return this.task.memory;
  }

  get mm(): Mm {
    return this.task.mm;
  }

  get cpu(): Cpu {
    return this.task.mm.core.cpu;
  }

  get vfs(): Vfs {
    return this.kernel.vfs;
  }

  /** What the handler itself noted when it blocked. */
  get progress(): PlainData {
    return this.resume?.progress;
  }

  file(descriptor: number): OpenFile | undefined {
    return this.task.files.get(descriptor);
  }

  handle(file: OpenFile): FileHandle {
    return this.kernel.files.handle(file);
  }

  /** Where a relative path of an `*at` call starts; -EBADF, -ENOTDIR. */
  start(directory: number, path: string): Dentry | number {
    if (path.startsWith("/")) return this.vfs.mounts.root;
    if (directory === AT_FDCWD) return this.task.context.start;
    const file = this.file(directory);
    if (file === undefined) return -Errno.EBADF;
    if (file.kind !== "directory") return -Errno.ENOTDIR;
    return this.vfs.find(this.vfs.mounts.root, file.path, true);
  }

  readStructure<F extends Fields>(address: number, layout: Structure<F>): ValueOf<F> {
    return layout.read(this.memory.view(address, layout.size, false), address);
  }

  writeStructure<F extends Fields>(
    address: number,
    layout: Structure<F>,
    value: Partial<ValueOf<F>>,
  ): void {
    layout.write(this.memory.view(address, layout.size, true), address, value);
  }
}
