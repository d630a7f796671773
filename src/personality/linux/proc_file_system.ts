// /proc: what the kernel knows, as files (proc(5)).
//
// Directories list themselves from the kernel's tables at the moment of the look; a file's text is
// made when it is read, wherever its process is by then. `self` means the task whose call is
// walking the path.

import { Errno } from "../../abi/errno.js";
import { FileType } from "../../abi/fcntl.js";
import { DirectoryHandle } from "../../fs/directory_handle.js";
import type { DirectoryEntry, FileHandle } from "../../fs/file_handle.js";
import { type FileStatus, fileStatus } from "../../fs/file_status.js";
import { Inode } from "../../fs/inode.js";
import { UNNAMED_MEMORY } from "../../fs/node_files.js";
import type { FileKind, OpenFile } from "../../fs/open_file.js";
import { OpenInode } from "../../fs/open_inode.js";
import { TextHandle } from "../../fs/text_handle.js";
import { allElsewhere, elsewhere } from "../../task/cluster_processes.js";
import type { Kernel } from "../../task/kernel.js";
import type { ProcessRecord } from "../../task/process_directory.js";
import type { ThreadGroup } from "../../task/thread_group.js";
import { recordFiles } from "./proc_record.js";
import { processFiles, systemFiles, type Texts } from "./proc_texts.js";

const DEVICE = 4;

/** What stands in a directory of /proc. */
type Entry =
  | { readonly kind: "file"; readonly text: () => string }
  | {
      readonly kind: "link";
      readonly target: () => string;
      /** An open file that no path leads to. */
      readonly jump?: () => Inode | undefined;
    }
  | { readonly kind: "directory"; readonly entries: () => ReadonlyMap<string, Entry> };

/** Mounts /proc unless it is there. */
export function mountProc(kernel: Kernel): void {
  const { mounts } = kernel.vfs;
  if (mounts.isMountPoint("/proc")) return;
  mounts.mount("/proc", new ProcDirectory(() => rootEntries(kernel), 1), "proc");
}

function rootEntries(kernel: Kernel): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const self = () => String(kernel.current?.group.tgid ?? 0);
  entries.set("self", { kind: "link", target: self });
  entries.set("thread-self", {
    kind: "link",
    target: () => `${self()}/task/${kernel.current?.pid ?? 0}`,
  });
  for (const [name, text] of Object.entries(systemFiles(kernel))) put(entries, name, text);
  for (const group of kernel.groups.values()) {
    entries.set(String(group.tgid), {
      kind: "directory",
      entries: () => processEntries(kernel, group),
    });
  }
  for (const record of allElsewhere(kernel)) {
    entries.set(String(record.pid), {
      kind: "directory",
      entries: () => entriesElsewhere(kernel, record),
    });
  }
  return entries;
}

/** Of a process on another node: what the cluster is told of it. */
function entriesElsewhere(kernel: Kernel, record: ProcessRecord): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  putFiles(entries, kernel, record.pid, recordFiles(record));
  entries.set("exe", { kind: "link", target: () => record.executable });
  entries.set("root", { kind: "link", target: () => "/" });
  return entries;
}

/** Puts a file under a path, making the directories on the way. */
function put(entries: Map<string, Entry>, path: string, text: () => string): void {
  const slash = path.indexOf("/");
  if (slash < 0) {
    entries.set(path, { kind: "file", text });
    return;
  }
  const name = path.slice(0, slash);
  const known = entries.get(name);
  const inner =
    known?.kind === "directory"
      ? (known.entries() as Map<string, Entry>)
      : new Map<string, Entry>();
  put(inner, path.slice(slash + 1), text);
  entries.set(name, { kind: "directory", entries: () => inner });
}

/** The files of a process. One that has ended keeps the texts that were found. */
function putFiles(entries: Map<string, Entry>, kernel: Kernel, pid: number, found: Texts): void {
  for (const [name, text] of Object.entries(found)) {
    put(entries, name, () => (filesOf(kernel, pid)?.[name] ?? text)());
  }
}

/** What is told of a process now; undefined: there is none any more. */
function filesOf(kernel: Kernel, pid: number): Texts | undefined {
  const group = kernel.groups.get(pid);
  if (group !== undefined) return processFiles(kernel, group);
  const record = elsewhere(kernel, pid);
  return record && recordFiles(record);
}

function processEntries(kernel: Kernel, group: ThreadGroup): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  putFiles(entries, kernel, group.tgid, processFiles(kernel, group));
  const [task] = group.tasks;
  entries.set("exe", { kind: "link", target: () => group.executable });
  entries.set("cwd", { kind: "link", target: () => task?.context.directory ?? "/" });
  entries.set("root", { kind: "link", target: () => "/" });
  entries.set("fd", { kind: "directory", entries: () => descriptorEntries(kernel, group) });
  entries.set("task", { kind: "directory", entries: () => threadEntries(kernel, group) });
  return entries;
}

function descriptorEntries(kernel: Kernel, group: ThreadGroup): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const [task] = group.tasks;
  for (const descriptor of task?.files.open() ?? []) {
    const target = () => task?.files.get(descriptor)?.path ?? "";
    const jump = () => openInode(kernel, task?.files.get(descriptor));
    entries.set(String(descriptor), { kind: "link", target, jump });
  }
  return entries;
}

/** What is open and has no name of its own is opened again as it is. */
function openInode(kernel: Kernel, file: OpenFile | undefined): Inode | undefined {
  if (file === undefined) return undefined;
  const isNamed = NAMED.includes(file.kind) && !file.path.startsWith(UNNAMED_MEMORY);
  if (isNamed) return undefined;
  return new OpenInode(file, kernel.files);
}

const NAMED: readonly FileKind[] = ["host", "directory", "memory", "text", "path"];

function threadEntries(kernel: Kernel, group: ThreadGroup): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { pid } of group.tasks) {
    entries.set(String(pid), { kind: "directory", entries: () => processEntries(kernel, group) });
  }
  return entries;
}

/** A number that stays the same for a name: /proc has no stored inodes. */
function inodeNumber(parent: number, name: string): number {
  let hash = parent;
  for (let at = 0; at < name.length; at += 1) {
    hash = (Math.imul(hash, 31) + name.charCodeAt(at)) >>> 0;
  }
  return (hash % 0x7fff_fff0) + 2;
}

class ProcDirectory extends Inode {
  override readonly isReadOnly = true;
  readonly #entries: () => ReadonlyMap<string, Entry>;
  readonly #number: number;

  constructor(entries: () => ReadonlyMap<string, Entry>, number: number) {
    super();
    this.#entries = entries;
    this.#number = number;
  }

  override status(): FileStatus {
    const mode = FileType.S_IFDIR | 0o555;
    return fileStatus({ device: DEVICE, inode: this.#number, mode, links: 2 });
  }

  override open(): FileHandle {
    return new DirectoryHandle(this);
  }

  override lookup(name: string): Inode | number {
    const entry = this.#entries().get(name);
    if (entry === undefined) return -Errno.ENOENT;
    const number = inodeNumber(this.#number, name);
    if (entry.kind === "directory") return new ProcDirectory(entry.entries, number);
    if (entry.kind === "link") return new ProcLink(entry, number);
    return new ProcFile(entry.text, number);
  }

  entries(): readonly DirectoryEntry[] {
    const types = {
      directory: FileType.S_IFDIR,
      link: FileType.S_IFLNK,
      file: FileType.S_IFREG,
    };
    return [...this.#entries()].map(([name, { kind }]) => ({
      name,
      inode: inodeNumber(this.#number, name),
      type: types[kind],
    }));
  }
}

class ProcFile extends Inode {
  override readonly isReadOnly = true;
  readonly #text: () => string;
  readonly #number: number;

  constructor(text: () => string, number: number) {
    super();
    this.#text = text;
    this.#number = number;
  }

  override status(): FileStatus {
    const mode = FileType.S_IFREG | 0o444;
    return fileStatus({ device: DEVICE, inode: this.#number, mode });
  }

  override open(flags: number): FileHandle | number {
    if (flags & 3) return -Errno.EACCES;
    return new TextHandle(() => new TextEncoder().encode(this.#text()), this.#number);
  }
}

class ProcLink extends Inode {
  override readonly isReadOnly = true;
  readonly #entry: Extract<Entry, { kind: "link" }>;
  readonly #number: number;

  constructor(entry: Extract<Entry, { kind: "link" }>, number: number) {
    super();
    this.#entry = entry;
    this.#number = number;
  }

  override status(): FileStatus {
    const mode = FileType.S_IFLNK | 0o777;
    return fileStatus({ device: DEVICE, inode: this.#number, mode });
  }

  override open(): number {
    return -Errno.ELOOP;
  }

  override readLink(): string {
    return this.#entry.target();
  }

  override jump(): Inode | undefined {
    return this.#entry.jump?.();
  }
}
