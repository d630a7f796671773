// Files in memory that have names (/tmp, /dev/shm), and FIFOs, opened again for a restart. One that
// is there still must be as it was; one that is not is made, for another cluster has none of them.

import { AccessMode, FileType, OpenFlag } from "../abi/fcntl.js";
import { controlFile } from "../fs/handle_control.js";
import {
  type HandlePicture,
  type MemoryPicture,
  type PipePicture,
  pictureFile,
} from "../fs/handle_picture.js";
import type { OpenFile } from "../fs/open_file.js";
import type { Kernel } from "../task/kernel.js";
import { RemakeRefusal } from "../task/remade_files.js";

const DIRECTORY_MODE = 0o755;
const FIFO_MODE = 0o600;

export class NamedAgain {
  readonly #kernel: Kernel;
  /** What is open until all is: what was made, and FIFOs, which hold nothing without ends. */
  readonly passing: OpenFile[] = [];
  readonly #fifos = new Set<number>();

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  /** @throws RemakeRefusal, ReplyStop */
  open(picture: MemoryPicture | PipePicture, path: string, flags: number): OpenFile {
    if (picture.kind === "pipe") {
      this.#fill(picture, path);
      return this.#opened(path, flags, 0);
    }
    const isThere = this.#isThere(path);
    if (!isThere) this.#make(picture, path);
    const file = this.#opened(path, flags, 0);
    if (isThere && !isAsItWas(picture, pictureFile(this.#kernel.files, file).picture)) {
      this.passing.push(file);
      throw new RemakeRefusal("it has been written since");
    }
    return file;
  }

  #isThere(path: string): boolean {
    const { vfs } = this.#kernel;
    return typeof vfs.status(vfs.mounts.root, path, true) === "object";
  }

  #opened(path: string, flags: number, mode: number): OpenFile {
    const { vfs } = this.#kernel;
    const file = vfs.open(vfs.mounts.root, path, flags, mode);
    if (typeof file === "number") throw new RemakeRefusal("it cannot be opened");
    return file;
  }

  #make(picture: MemoryPicture, path: string): void {
    this.#makeDirectories(path);
    const creating = AccessMode.O_RDWR | OpenFlag.O_CREAT | OpenFlag.O_EXCL;
    const file = this.#opened(path, creating, picture.mode);
    this.passing.push(file);
    controlFile(this.#kernel.files, file, { control: "content", content: picture });
  }

  #makeDirectories(path: string): void {
    const { vfs } = this.#kernel;
    const names = path.split("/").slice(1, -1);
    for (const [at] of names.entries()) {
      const directory = `/${names.slice(0, at + 1).join("/")}`;
      if (!this.#isThere(directory)) {
        vfs.makeDirectory(vfs.mounts.root, directory, DIRECTORY_MODE);
      }
    }
  }

  /** The FIFO has what it had, and both ends for a while. */
  #fill({ id, capacity, bytes }: PipePicture, path: string): void {
    if (this.#fifos.has(id)) return;
    this.#fifos.add(id);
    const { vfs, files } = this.#kernel;
    if (!this.#isThere(path)) {
      this.#makeDirectories(path);
      vfs.makeNode(vfs.mounts.root, path, FileType.S_IFIFO | FIFO_MODE, 0);
    }
    const file = this.#opened(path, AccessMode.O_RDWR | OpenFlag.O_NONBLOCK, 0);
    this.passing.push(file);
    if (file.kind !== "pipe") throw new RemakeRefusal("it is no FIFO now");
    const { result } = controlFile(files, file, { control: "refill", capacity, bytes });
    if (result < 0) throw new RemakeRefusal("others use it now");
  }
}

/** Whether a file in memory holds what it did; pieces that it has not are zeros. */
function isAsItWas(before: MemoryPicture, now: HandlePicture | undefined): boolean {
  if (now?.kind !== "memory" || now.size !== before.size) return false;
  const pieces = new Map(before.pieces.map(({ position, bytes }) => [position, bytes]));
  for (const { position, bytes } of now.pieces) {
    const old = pieces.get(position);
    pieces.delete(position);
    if (bytes.some((byte, at) => byte !== (old?.[at] ?? 0))) return false;
  }
  return [...pieces.values()].every((old) => old.every((byte) => byte === 0));
}
