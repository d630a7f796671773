// The virtual file system by itself: memory files, walks, devices, and files of another node.

import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { Errno } from "../../src/abi/errno.js";
import { OpenFlag } from "../../src/abi/fcntl.js";
import { bareTree } from "../../src/fs/bare_tree.js";
import { isBlock, type PlainData, type Resume } from "../../src/fs/block.js";
import { BundledFiles } from "../../src/fs/bundled_files.js";
import { ByteQueue } from "../../src/fs/byte_queue.js";
import { FileSource, importFileSource } from "../../src/fs/file_source.js";
import { MemoryFileSystem } from "../../src/fs/memory_file_system.js";
import { NodeFiles } from "../../src/fs/node_files.js";
import { NodeHostFiles } from "../../src/fs/node_host_files.js";
import type { OpenFile } from "../../src/fs/open_file.js";
import type { FileReply, FileRequest, RemoteFiles } from "../../src/fs/remote_files.js";
import type { Vfs } from "../../src/fs/vfs.js";

const clock = { monotonicNs: () => 0, realtimeNs: () => 1_500_000_000n };
const random = { fill: (bytes: Uint8Array) => bytes.fill(4) };
const { O_CREAT, O_EXCL, O_TRUNC } = OpenFlag;

function makeNode(node: number, remote?: RemoteFiles): NodeFiles {
  return new NodeFiles({ node, clock, random, wake: () => {}, ...(remote && { remote }) });
}

function makeTree(files = makeNode(0), host: Record<string, [string, boolean]> = {}): Vfs {
  const directories = Object.entries(host).map(([at, [directory, isReadOnly]]) => ({
    path: at,
    files: new NodeHostFiles(directory, isReadOnly),
  }));
  return bareTree({ files, directories });
}

function open(vfs: Vfs, name: string, flags = 0): OpenFile {
  const file = vfs.open(vfs.mounts.root, name, flags, 0o644);
  if (typeof file === "number") throw new Error(`${name}: ${file}`);
  return file;
}

describe("memory files", () => {
  test("random writes and truncations read back as a plain array does", () => {
    const vfs = makeTree();
    const file = open(vfs, "/tmp/f", O_CREAT | 2);
    const handle = vfs.files.handle(file);
    let model = new Uint8Array(0);
    let state = 7;
    const next = (below: number) => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return state % below;
    };
    for (let round = 0; round < 200; round += 1) {
      const at = next(200_000);
      if (next(5) === 0) {
        const cut = new Uint8Array(at);
        cut.set(model.subarray(0, at));
        model = cut;
        expect(handle.setSize(at)).toBe(0);
      } else {
        const bytes = new Uint8Array(next(70_000)).fill(round + 1);
        const grown = new Uint8Array(Math.max(model.length, at + bytes.length));
        grown.set(model);
        grown.set(bytes, at);
        model = grown;
        expect(handle.write(file, bytes, at)).toBe(bytes.length);
      }
    }
    const all = new Uint8Array(model.length + 10);
    expect(handle.read(file, all, 0)).toBe(model.length);
    expect(Buffer.compare(all.subarray(0, model.length), model)).toBe(0);
  });

  test("full is ENOSPC; an unlinked file's space comes back at its last close", () => {
    const system = new MemoryFileSystem(clock, { limitBytes: 2 * 65536 + 1024 });
    const files = makeNode(0);
    const handle = system.root.create("f", 0o600, 2);
    if (typeof handle === "number") throw new Error("not made");
    const file = files.describe(handle, 2, "/f");
    file.references = 1;
    expect(handle.write(file, new Uint8Array(3 * 65536), 0)).toBe(2 * 65536);
    expect(handle.write(file, new Uint8Array(1), 3 * 65536)).toBe(-Errno.ENOSPC);
    system.root.unlink("f");
    expect(system.usedBytes).toBe(2 * 65536);
    files.drop(file);
    expect(system.usedBytes).toBe(0);
  });

  test("rename does not put a directory into itself", () => {
    const vfs = makeTree();
    const { root } = vfs.mounts;
    vfs.makeDirectory(root, "/tmp/a", 0o755);
    vfs.makeDirectory(root, "/tmp/a/b", 0o755);
    expect(vfs.rename(root, "/tmp/a", root, "/tmp/a/b/c")).toBe(-Errno.EINVAL);
    expect(vfs.rename(root, "/tmp/a/b", root, "/tmp/c")).toBe(0);
    expect(vfs.removeDirectory(root, "/tmp/a")).toBe(0);
  });
});

describe("walks", () => {
  test("links are followed in the guest's tree, loops end, the root has no outside", () => {
    const vfs = makeTree();
    const { root } = vfs.mounts;
    vfs.makeSymlink(root, "/tmp/loop", "loop");
    vfs.makeSymlink(root, "/tmp/up", "../../../dev/null");
    expect(vfs.status(root, "/tmp/loop", true)).toBe(-Errno.ELOOP);
    expect(vfs.status(root, "/tmp/loop", false)).toMatchObject({ links: 1 });
    expect(vfs.status(root, "/tmp/up", true)).toMatchObject({ rdev: 0x103 });
    expect(vfs.find(root, "/../..", true)).toBe(root);
    expect(vfs.find(root, "/dev/null/", true)).toBe(-Errno.ENOTDIR);
    expect(vfs.find(root, "", true)).toBe(-Errno.ENOENT);
  });

  test("a file is made through a dangling link, but not with O_EXCL", () => {
    const vfs = makeTree();
    const { root } = vfs.mounts;
    vfs.makeSymlink(root, "/tmp/dangling", "target");
    expect(vfs.open(root, "/tmp/dangling", O_CREAT | O_EXCL | 1, 0o644)).toBe(-Errno.EEXIST);
    expect(open(vfs, "/tmp/dangling", O_CREAT | 1).path).toBe("/tmp/target");
  });

  test("a host directory is confined, and refuses changes where it is read-only", () => {
    const directory = mkdtempSync(path.join(tmpdir(), "gobelins-walk-"));
    try {
      writeFileSync(path.join(directory, "f"), "inside");
      symlinkSync("/", path.join(directory, "root"));
      const vfs = makeTree(makeNode(0), { "/a/b": [directory, true] });
      const { root } = vfs.mounts;
      expect(vfs.status(root, "/a/b/f", true)).toMatchObject({ size: 6 });
      expect(vfs.status(root, "/a/b/root/etc", true)).toBe(-Errno.ENOENT);
      expect(vfs.status(root, "/a/b/root/dev", true)).toMatchObject({ links: 2 });
      expect(vfs.open(root, "/a/b/f", 1, 0)).toBe(-Errno.EROFS);
      expect(vfs.open(root, "/a/b/g", O_CREAT | 1, 0)).toBe(-Errno.EROFS);
      expect(vfs.unlink(root, "/a/b/f")).toBe(-Errno.EROFS);
      expect(new NodeHostFiles(directory, false).status("../x")).toBe(-Errno.EINVAL);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});

describe("devices and queues", () => {
  test("null, zero, full, random need no home", () => {
    const vfs = makeTree();
    const bytes = new Uint8Array(3).fill(9);
    const read = (name: string) => {
      const file = open(vfs, name, 2);
      return [vfs.files.handle(file).read(file, bytes, 0), bytes[0], file.handle.node];
    };
    expect(read("/dev/null")).toEqual([0, 9, -1]);
    expect(read("/dev/zero")).toEqual([3, 0, -1]);
    expect(read("/dev/urandom")).toEqual([3, 4, -1]);
    const full = open(vfs, "/dev/full", 1);
    expect(vfs.files.handle(full).write(full, bytes, 0)).toBe(-Errno.ENOSPC);
    expect(vfs.files.openHandles).toBe(0);
  });

  test("a queue gives bytes in order, across chunks", () => {
    const queue = new ByteQueue();
    queue.push(Buffer.from("abc"));
    queue.push(Buffer.from("defgh"));
    const into = new Uint8Array(4);
    expect(queue.shift(into)).toBe(4);
    expect(Buffer.from(into).toString() + Buffer.from(queue.peek()).toString()).toBe("abcdefgh");
    expect(queue.length).toBe(4);
  });
});

/** Two nodes and the wire between them, as the transport will be: replies come later. */
class Wire implements RemoteFiles {
  home: NodeFiles | undefined;
  readonly replies = new Map<string, FileReply>();
  readonly parked: { key: string; keys: readonly string[]; reply: FileReply }[] = [];
  #last = 0;

  request(_node: number, request: FileRequest, onReply?: (reply: FileReply) => void): string {
    this.#last += 1;
    const key = `rpc:${this.#last}`;
    const served = this.home?.serve(structuredClone(request));
    if (served === undefined) throw new Error("no home");
    if (served.kind === "under way") throw new Error("a file whose pages are shared");
    if (served.kind === "parked") {
      this.parked.push({ key, keys: served.keys, reply: served.reply });
      return key;
    }
    const reply = structuredClone(served.reply);
    this.replies.set(key, reply);
    onReply?.(reply);
    return key;
  }

  readiness(): undefined {}

  together<T>(work: () => T): T {
    return work();
  }

  /** What a woken call is told. */
  resume(key: string | undefined, progress?: PlainData): Resume {
    const completion = this.replies.get(key ?? "") as PlainData;
    return { cause: "woken", progress, completion };
  }
}

describe("files of another node", () => {
  const wire = new Wire();
  const home = makeNode(0);
  wire.home = home;
  const away = makeNode(1, wire);
  const vfs = makeTree(home);
  const file = open(vfs, "/tmp/shared", O_CREAT | O_TRUNC | 2);
  home.handle(file).write(file, Buffer.from("0123456789"), 0);

  test("a read is asked for, and ends with the reply", () => {
    const into = new Uint8Array(4);
    const handle = away.handle(file);
    const block = handle.read(file, into, 3);
    if (!isBlock(block)) throw new Error("did not block");
    expect(block.onSignal).toBe("finish");
    expect(handle.read(file, into, 3, wire.resume(block.keys[0]))).toBe(4);
    expect(Buffer.from(into).toString()).toBe("3456");
  });

  test("an appending write moves the description's position", () => {
    const handle = away.handle(file);
    const appending = { ...file, flags: file.flags | OpenFlag.O_APPEND };
    const block = handle.write(appending, Buffer.from("AB"), 0);
    if (!isBlock(block)) throw new Error("did not block");
    expect(handle.write(appending, Buffer.from("AB"), 0, wire.resume(block.keys[0]))).toBe(2);
    expect(appending.position).toBe(12);
  });

  test("what would block is parked at home, and asked again with its progress", () => {
    const { read, write } = home.makePipe(0);
    const reader = away.handle(read);
    const into = new Uint8Array(8);
    const first = reader.read(read, into, 0);
    const parked = wire.parked.at(-1);
    if (!isBlock(first) || parked === undefined) throw new Error("not parked");
    expect(parked.reply).toEqual({ kind: "again", progress: undefined });
    home.handle(write).write(write, Buffer.from("data"), 0);
    const again = reader.read(read, into, 0, {
      cause: "woken",
      progress: undefined,
      completion: parked.reply as PlainData,
    });
    if (!isBlock(again)) throw new Error("did not ask again");
    expect(reader.read(read, into, 0, wire.resume(again.keys[0]))).toBe(4);
  });

  test("a source's pages come over the wire, once for each fault", () => {
    const source = importFileSource(new FileSource(file, home).describe(), away);
    const page = new Uint8Array(4096);
    expect(source.fill(0, page).kind).toBe("wait");
    expect(source.fill(0, page).kind).toBe("filled");
    expect(Buffer.from(page.subarray(0, 10)).toString()).toBe("0123456789");
    expect(source.fill(5, page).kind).toBe("wait");
    expect(source.fill(5, page).kind).toBe("error");
  });

  test("a closed handle answers EBADF; counts go over the wire", () => {
    const extra = open(vfs, "/tmp/other", O_CREAT | 2);
    const before = home.openHandles;
    away.retain(extra);
    away.release(extra);
    expect(home.openHandles).toBe(before);
    away.release(extra);
    expect(home.openHandles).toBe(before - 1);
    const block = away.handle(extra).status();
    if (!isBlock(block)) throw new Error("did not block");
    expect(away.handle(extra).status(wire.resume(block.keys[0]))).toBe(-Errno.EBADF);
  });
});

describe("files that came as bytes", () => {
  test("are told apart by their inodes, by path and by descriptor alike", () => {
    const bundle = new Map(["one", "two"].map((name) => [`/here/${name}`, Buffer.from(name)]));
    const files = new BundledFiles(bundle, "/here");
    const inodes = ["one", "two"].map((name) => {
      const [byPath, opened] = [files.status(name), files.descriptorStatus(files.open(name, 0))];
      if (typeof byPath === "number" || typeof opened === "number") throw new Error("no status");
      expect(opened.inode).toBe(byPath.inode);
      return opened.inode;
    });
    expect(new Set(inodes).size).toBe(2);
  });
});
