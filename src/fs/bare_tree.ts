// The tree that programs see, as every node of the cluster builds it.
//
// A bare program sees its own directory readable, the current directory for reading and writing, at
// the paths that they have on the host; /dev; an empty /tmp; nothing else of the host. With --root
// another file system takes the place of the root (guest_root.ts).
//
// What lies in a node's memory (/tmp, /dev/shm) is at home on the first node; the others mount it
// from there, so that a program that has moved finds its files.

import { Errno } from "../abi/errno.js";
import { type Console, ConsoleHandle } from "./console.js";
import { DeviceInode } from "./devices.js";
import { HostInode } from "./host_file_system.js";
import type { HostFiles } from "./host_files.js";
import { HostSpecials } from "./host_specials.js";
import type { Dentry, Inode } from "./inode.js";
import { MemoryFileSystem } from "./memory_file_system.js";
import { MountTable } from "./mount_table.js";
import type { NodeFiles } from "./node_files.js";
import type { OpenFile } from "./open_file.js";
import { RemoteInode } from "./remote_tree.js";
import { ControllingTerminalInode, MasterInode, TerminalDirectory } from "./terminals.js";
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
  /** The node that has the memory file systems; this one unless given. */
  readonly home?: number;
}

const STICKY = 0o1777;

/** Builds the tree of one node. */
export function bareTree(options: BareTreeOptions): Vfs {
  const { files } = options;
  const root = new MemoryFileSystem(files.clock, { makePipe: () => files.newPipe() });
  const mounts = new MountTable(root.root);
  for (const { path, files: host } of options.directories) {
    mounts.mount(path, hostTree(host, files), "host");
  }
  const home = options.home ?? files.node;
  mountDevices(mounts, options, home);
  for (const [path, device] of MEMORY_MOUNTS) {
    mounts.mount(
      path,
      home === files.node ? temporary(files, device) : treeAt(files, home, path),
      "tmpfs",
    );
  }
  files.tree = (path) => findPlain(mounts, path);
  return new Vfs(mounts, files);
}

const MEMORY_MOUNTS = [
  ["/tmp", 0x21],
  ["/dev/shm", 0x22],
] as const;

function temporary(files: NodeFiles, device: number): Inode {
  const { owner, clock } = files;
  const makePipe = () => files.newPipe();
  return new MemoryFileSystem(clock, { device, owner, mode: STICKY, makePipe }).root;
}

/** A directory of the host as a file system. */
export function hostTree(host: HostFiles, files: NodeFiles): Inode {
  const specials = new HostSpecials(files.clock, files.owner, () => files.newPipe());
  return new HostInode(host, specials);
}

/** What another node has at a path of its tree; on its host's disk, or in its memory. */
export function treeAt(files: NodeFiles, home: number, path: string, onDisk = false): Inode {
  const { remote, disk } = files;
  if (remote === undefined) throw new Error(`node ${files.node} knows no other nodes`);
  return new RemoteInode(
    (request) => {
      if (onDisk && disk.isFailed) return -Errno.EIO;
      const reply = files.ask(home, { op: "tree", request, user: { ...files.owner } });
      return reply.kind === "tree" ? reply.value : reply.kind === "result" ? reply.result : null;
    },
    remote,
    path === "/" ? "" : path,
  );
}

/** The inode of a path without links, `.` and `..`; a negated error number. */
function findPlain(mounts: MountTable, path: string): Inode | number {
  let at: Dentry = mounts.root;
  for (const name of path.split("/").slice(1)) {
    const next = mounts.child(at, name);
    if (typeof next === "number") return next;
    at = next;
  }
  return at.inode;
}

/** Links into /proc, which shows the descriptors of whoever looks. */
const DESCRIPTOR_LINKS = [
  ["fd", "/proc/self/fd"],
  ["stdin", "/proc/self/fd/0"],
  ["stdout", "/proc/self/fd/1"],
  ["stderr", "/proc/self/fd/2"],
] as const;

function mountDevices(mounts: MountTable, { files, console }: BareTreeOptions, home: number): void {
  const { owner } = files;
  const devices = new MemoryFileSystem(files.clock, { device: 5, limitBytes: 2 ** 20, owner });
  for (const kind of ["null", "zero", "full", "random"] as const) {
    devices.root.place(kind, new DeviceInode(files.device(kind)));
  }
  devices.root.place("urandom", new DeviceInode(files.device("random")));
  for (const [name, target] of DESCRIPTOR_LINKS) devices.root.makeSymlink(name, target);
  devices.root.place(
    "tty",
    new ControllingTerminalInode(() => files.terminalAccess.open(files.session)),
  );
  if (console !== undefined) {
    devices.root.place("console", new DeviceInode(new ConsoleHandle(console, "output")));
  }
  const isHome = home === files.node;
  if (isHome) devices.root.place("ptmx", new MasterInode(files.terminals));
  else {
    for (const name of ["console", "ptmx"]) {
      devices.root.place(name, treeAt(files, home, `/dev/${name}`));
    }
  }
  mounts.mount("/dev", devices.root, "devtmpfs");
  const terminals = isHome ? new TerminalDirectory(files.terminals) : undefined;
  mounts.mount("/dev/pts", terminals ?? treeAt(files, home, "/dev/pts"), "devpts");
}

/** Standard input, output and error as descriptions without descriptors. */
export function consoleFiles(console: Console, files: NodeFiles): readonly OpenFile[] {
  const input = new ConsoleHandle(console, "output");
  const error = new ConsoleHandle(console, "error");
  const path = consolePath(console, files);
  return [
    files.describe(input, console.isTerminal ? 2 : 0, path),
    files.describe(new ConsoleHandle(console, "output"), console.isTerminal ? 2 : 1, path),
    files.describe(error, console.isTerminal ? 2 : 1, path),
  ];
}

/** A console that is a terminal has a number among the others. */
export function consolePath(console: Console, files: NodeFiles): string {
  if (!console.isTerminal) return "pipe:[0]";
  return `/dev/pts/${files.terminals.add(console, () => new ConsoleHandle(console, "output"))}`;
}

/** The dentry of a directory by absolute path; the root when it is not there. */
export function directoryAt(vfs: Vfs, path: string): Dentry {
  const found = vfs.find(vfs.mounts.root, path, true);
  return typeof found === "number" ? vfs.mounts.root : found;
}
