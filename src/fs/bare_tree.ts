// The tree that a bare program sees: its own directory readable, the current directory for reading
// and writing, at the paths that they have on the host; /dev; an empty /tmp; nothing else of the
// host.

import { type Console, ConsoleHandle } from "./console.js";
import { DeviceInode } from "./devices.js";
import { HostInode } from "./host_file_system.js";
import type { HostFiles } from "./host_files.js";
import type { Dentry } from "./inode.js";
import { MemoryFileSystem } from "./memory_file_system.js";
import { MountTable } from "./mount_table.js";
import type { NodeFiles } from "./node_files.js";
import type { OpenFile } from "./open_file.js";
import { Vfs } from "./vfs.js";

export interface HostDirectory {
  /** Where it stands in the guest's tree; an absolute path. */
  readonly path: string;
  readonly files: HostFiles;
}

export interface BareTreeOptions {
  readonly files: NodeFiles;
  /** Mounted in this order, so that an inner directory hides what an outer one shows there. */
  readonly directories: readonly HostDirectory[];
  /** The console, on its home node; other nodes have none. */
  readonly console?: Console;
}

/** Builds the tree of one node. */
export function bareTree(options: BareTreeOptions): Vfs {
  const { files } = options;
  const root = new MemoryFileSystem(files.clock);
  const mounts = new MountTable(root.root);
  for (const { path, files: host } of options.directories) {
    mounts.mount(path, new HostInode(host), "host");
  }
  mountDevices(mounts, files, options.console);
  if (typeof mounts.child(mounts.root, "tmp") === "number") {
    const temporary = new MemoryFileSystem(files.clock, { device: 0x21, owner: files.owner });
    mounts.mount("/tmp", temporary.root, "tmpfs");
  }
  return new Vfs(mounts, files);
}

function mountDevices(mounts: MountTable, files: NodeFiles, console: Console | undefined): void {
  const devices = new MemoryFileSystem(files.clock, { device: 5, limitBytes: 2 ** 20 });
  for (const kind of ["null", "zero", "full", "random"] as const) {
    devices.root.place(kind, new DeviceInode(files.device(kind)));
  }
  devices.root.place("urandom", new DeviceInode(files.device("random")));
  if (console !== undefined) {
    const handle = new ConsoleHandle(console, "output");
    devices.root.place("tty", new DeviceInode(handle));
    devices.root.place("console", new DeviceInode(handle));
  }
  mounts.mount("/dev", devices.root, "devtmpfs");
}

/** Standard input, output and error as descriptions without descriptors. */
export function consoleFiles(console: Console, files: NodeFiles): readonly OpenFile[] {
  const input = new ConsoleHandle(console, "output");
  const error = new ConsoleHandle(console, "error");
  const path = console.isTerminal ? "/dev/pts/0" : "pipe:[0]";
  return [
    files.describe(input, console.isTerminal ? 2 : 0, path),
    files.describe(new ConsoleHandle(console, "output"), console.isTerminal ? 2 : 1, path),
    files.describe(error, console.isTerminal ? 2 : 1, path),
  ];
}

/** The dentry of a directory by absolute path; the root when it is not there. */
export function directoryAt(vfs: Vfs, path: string): Dentry {
  const found = vfs.find(vfs.mounts.root, path, true);
  return typeof found === "number" ? vfs.mounts.root : found;
}
