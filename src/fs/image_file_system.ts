// The tree of an image: files that archives hold, in memory, never written.
//
// Layers are put in one after the other (OCI image specification, "Layers"): an entry replaces what
// an earlier layer had at its path; `.wh.NAME` removes NAME, `.wh..wh..opq` all that earlier layers
// have in that directory. Names come from an archive, so nothing in them is trusted: `..` and
// absolute names stay inside the image, and no entry is put through a symbolic link.

import { FileType } from "../abi/fcntl.js";
import type { Clock } from "./environment.js";
import type { Inode } from "./inode.js";
import { MemoryFile } from "./memory_file.js";
import { MemoryDirectory, MemoryFileSystem } from "./memory_file_system.js";
import { MemoryInode } from "./memory_inode.js";

/** One member of an archive. */
export interface ImageEntry {
  /** As the archive has it. */
  readonly path: string;
  readonly type: "file" | "directory" | "symlink" | "link" | "character" | "block" | "fifo";
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Nanoseconds since 1970. */
  readonly modifiedNs: bigint;
  /** Of a symbolic link: its target; of a hard link: a path of the archive. */
  readonly target: string;
  readonly content: Uint8Array;
  readonly rdev: number;
}

/** The members of an archive, in its order. */
export type Layer = readonly ImageEntry[];

const DEVICE = 0x32;

/** The root directory of an image made of layers, the lowest first. */
export function imageTree(layers: readonly Layer[], clock: Clock): Inode {
  const system = new MemoryFileSystem(clock, {
    device: DEVICE,
    limitBytes: Number.POSITIVE_INFINITY,
  });
  for (const layer of layers) new LayerBuilder(system.root).add(layer);
  return system.root;
}

class LayerBuilder {
  readonly #root: MemoryDirectory;
  /** What this layer has put in: its own whiteouts do not hide that. */
  readonly #own = new Set<Inode>();

  constructor(root: MemoryDirectory) {
    this.#root = root;
  }

  add(layer: Layer): void {
    for (const entry of layer) this.#add(entry);
  }

  #add(entry: ImageEntry): void {
    const names = namesOf(entry.path);
    const name = names.pop();
    if (name === undefined) {
      if (entry.type === "directory") setAttributes(this.#root, entry);
      return;
    }
    const parent = this.#directory(names);
    if (name === ".wh..wh..opq") this.#empty(parent);
    else if (name.startsWith(".wh.")) this.#hide(parent, name.slice(4));
    else this.#put(parent, name, entry);
  }

  /** The directory of a path; what stands in the way is replaced. */
  #directory(names: readonly string[]): MemoryDirectory {
    let at = this.#root;
    for (const name of names) {
      const found = at.lookup(name);
      if (found instanceof MemoryDirectory) {
        at = found;
        continue;
      }
      if (typeof found === "object") at.unlink(name);
      at.makeDirectory(name, 0o755);
      at = at.lookup(name) as MemoryDirectory;
      this.#own.add(at);
    }
    return at;
  }

  #put(parent: MemoryDirectory, name: string, entry: ImageEntry): void {
    const old = parent.lookup(name);
    if (entry.type === "directory" && old instanceof MemoryDirectory) {
      setAttributes(old, entry);
      return;
    }
    const link = entry.type === "link" ? this.#find(entry.target) : undefined;
    if (entry.type === "link" && (link === undefined || link === old)) return;
    if (typeof old === "object") this.#hide(parent, name, true);
    if (link !== undefined) {
      parent.link(name, link);
      return;
    }
    make(parent, name, entry);
    const made = parent.lookup(name);
    if (!(made instanceof MemoryInode)) return;
    setAttributes(made, entry);
    this.#own.add(made);
  }

  #find(path: string): Inode | undefined {
    let at: Inode = this.#root;
    for (const name of namesOf(path)) {
      const next: Inode | number = at.lookup(name);
      if (typeof next === "number") return undefined;
      at = next;
    }
    return at;
  }

  /** Removes an entry of an earlier layer, and all that is below it. */
  #hide(parent: MemoryDirectory, name: string, always = false): void {
    const found = parent.lookup(name);
    if (typeof found === "number" || (!always && this.#own.has(found))) return;
    if (found instanceof MemoryDirectory) {
      for (const entry of found.entries()) this.#hide(found, entry.name, true);
      parent.removeDirectory(name);
    } else parent.unlink(name);
  }

  #empty(directory: MemoryDirectory): void {
    for (const { name } of directory.entries()) this.#hide(directory, name);
  }
}

/** The components of an archive's path, below the image's root whatever it says. */
function namesOf(path: string): string[] {
  const names: string[] = [];
  for (const name of path.split("/")) {
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  }
  return names;
}

function make(parent: MemoryDirectory, name: string, entry: ImageEntry): void {
  const { mode, target, content, rdev } = entry;
  const bits = mode & 0o7777;
  switch (entry.type) {
    case "file":
      parent.place(name, new MemoryFile(parent.system, bits, content));
      return;
    case "directory":
      parent.makeDirectory(name, bits);
      return;
    case "symlink":
      parent.makeSymlink(name, target);
      return;
    case "character":
      parent.makeNode(name, FileType.S_IFCHR | bits, rdev);
      return;
    case "block":
      parent.makeNode(name, FileType.S_IFBLK | bits, rdev);
      return;
    case "fifo":
      parent.makeNode(name, FileType.S_IFIFO | bits, 0);
      return;
    case "link":
      return;
    default:
      entry.type satisfies never;
  }
}

function setAttributes(inode: MemoryInode, entry: ImageEntry): void {
  const { mode, uid, gid, modifiedNs } = entry;
  inode.setAttributes({ mode, uid, gid, accessedNs: modifiedNs, modifiedNs });
  inode.changedNs = modifiedNs;
}
