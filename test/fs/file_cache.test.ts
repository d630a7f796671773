// The cluster's file cache: three kernels' parts of it in one thread, a file in the memory of the
// first. Where pages come from, what a write does to copies, and what becomes of them when room is
// short.

import { beforeEach, describe, expect, it } from "vitest";
import { type NodeId, nodeId } from "../../src/abi/types.js";
import { Containers } from "../../src/container/containers.js";
import { KERNEL_SPACE, siteId } from "../../src/container/identifiers.js";
import type { Packet } from "../../src/container/messages.js";
import { isBlock, type PlainData } from "../../src/fs/block.js";
import { FileCache } from "../../src/fs/file_cache.js";
import { MemoryFileSystem } from "../../src/fs/memory_file_system.js";
import { NodeFiles } from "../../src/fs/node_files.js";
import type { OpenFile } from "../../src/fs/open_file.js";
import type { FileReply, RemoteFiles } from "../../src/fs/remote_files.js";
import { Frames } from "../../src/mm/frames.js";
import { WaitQueues } from "../../src/task/wait_queues.js";

const PAGE = 4096;
const PAGES = 24;
const clock = { monotonicNs: () => 0, realtimeNs: () => 0n };
const random = { fill: (bytes: Uint8Array) => void bytes.fill(0) };

class TestNode {
  readonly id: NodeId;
  readonly waits = new WaitQueues();
  readonly frames: Frames;
  readonly containers: Containers;
  readonly files: NodeFiles;
  readonly cache: FileCache;

  constructor(id: number, cluster: TestNode[], frames: number) {
    this.id = nodeId(id);
    this.frames = new Frames(frames * PAGE);
    const send = (to: NodeId, packets: readonly Packet[]) =>
      cluster[to]?.containers.receive(this.id, structuredClone(packets));
    let micros = 0;
    this.containers = new Containers(
      this.id,
      { send },
      // Time passes with every look at it, so that no page is kept for long.
      { nowMicros: () => (micros += 20_000), wakeAt: () => {} },
      () => cluster.map((node) => node.id),
    );
    let last = 0;
    const remote: RemoteFiles = {
      request: (node, request, onReply) => {
        const served = cluster[node]?.files.serve(request);
        if (served?.kind !== "done") throw new Error("an operation waits");
        onReply?.(served.reply as FileReply);
        last += 1;
        return `reply:${last}`;
      },
      readiness: () => undefined,
      together: (work) => work(),
    };
    const wake: WaitQueues["wake"] = (key, completion) => this.waits.wake(key, completion);
    this.files = new NodeFiles({ node: id, clock, random, wake, remote });
    const site = siteId(this.id, KERNEL_SPACE);
    const above = { wake: (key: string, outcome: PlainData) => void wake(key, outcome) };
    this.cache = new FileCache({
      frames: this.frames,
      remote,
      create: (io) =>
        this.containers.create(
          site,
          { kind: "unique", site },
          { io, above },
          { pinMicros: 1, isFile: true },
        ),
      join: (info, io) => this.containers.link(info, site, { io, above }, { pinMicros: 1 }),
      retire: () => {},
      onKey: (key, callback) =>
        this.waits.add({ woken: (_key, completion) => callback(completion) }, [key]),
    });
    this.files.cache = this.cache;
  }

  /** Reads as a task does: what it waits for has come by the time that it looks again. */
  read(file: OpenFile, position: number, length: number): Buffer {
    const into = Buffer.alloc(length);
    for (let turn = 0; turn < 10; turn++) {
      const count = this.files.handle(file).read(file, into, position);
      if (!isBlock(count)) return into.subarray(0, count);
    }
    throw new Error("it waits for ever");
  }

  /** Pages that came here from another node. */
  from(node: number): number {
    let sum = 0;
    for (const { fetchedFrom } of this.containers.containers()) {
      sum += fetchedFrom.get(nodeId(node)) ?? 0;
    }
    return sum;
  }
}

describe("a file that three nodes read", () => {
  let nodes: TestNode[];
  let file: OpenFile;
  const at = (node: number) => nodes[node] as TestNode;

  beforeEach(() => {
    nodes = [];
    for (const id of [0, 1, 2]) nodes.push(new TestNode(id, nodes, 1000));
    const system = new MemoryFileSystem(clock);
    const handle = system.root.create("file", 0o644, 2);
    if (typeof handle === "number") throw new Error("no file");
    file = at(0).files.describe(handle, 2, "/file");
    at(0).files.handle(file).write(file, content(), 0);
  });

  const content = () => Buffer.concat([...Array(PAGES).keys()].map((n) => Buffer.alloc(PAGE, n)));

  it("is read from the medium once, and then by nobody's asking", () => {
    expect(
      at(1)
        .read(file, 0, PAGES * PAGE)
        .equals(content()),
    ).toBe(true);
    const disk = at(0).cache.counts.disk;
    expect(disk).toBe(PAGES);
    const asked = at(1).from(0);
    const part = content().subarray(5 * PAGE + 7, 8 * PAGE + 7);
    expect(
      at(1)
        .read(file, 5 * PAGE + 7, 3 * PAGE)
        .equals(part),
    ).toBe(true);
    expect(at(1).read(file, PAGES * PAGE - 3, 100)).toEqual(Buffer.alloc(3, PAGES - 1));
    expect(
      at(2)
        .read(file, 0, PAGES * PAGE)
        .equals(content()),
    ).toBe(true);
    expect([at(1).from(0), at(0).cache.counts.disk]).toEqual([asked, disk]);
  });

  it("comes from the memory of another node when its home has given up its pages", () => {
    at(1).read(file, 0, PAGES * PAGE);
    const { disk } = at(0).cache.counts;
    // Tasks take all frames of the home.
    for (let taken = 0; at(0).frames.take(); taken++) expect(taken).toBeLessThan(1000);
    expect(at(0).cache.shrink()).toBe(true);
    expect(at(0).cache.counts.evicted).toBeGreaterThanOrEqual(PAGES);
    expect(
      at(2)
        .read(file, 0, PAGES * PAGE)
        .equals(content()),
    ).toBe(true);
    expect(at(2).from(1)).toBeGreaterThanOrEqual(PAGES);
    expect(at(0).cache.counts.disk).toBe(disk);
  });

  it("is as it was written, wherever from, and as long", () => {
    at(1).read(file, 0, PAGES * PAGE);
    at(2).read(file, 0, PAGES * PAGE);
    const written = Buffer.from("written at home");
    const handle = at(0).files.handle(file);
    expect(handle.write(file, written, 3 * PAGE - 4)).toBe(written.length);
    for (const node of nodes) {
      expect(node.read(file, 3 * PAGE - 4, written.length)).toEqual(written);
    }
    expect(handle.write(file, written, PAGES * PAGE)).toBe(written.length);
    expect(at(2).read(file, PAGES * PAGE, 100)).toEqual(written);
    expect(
      at(0)
        .files.handle(file)
        .setSize(PAGE + 1),
    ).toBe(0);
    expect(at(1).read(file, 0, PAGES * PAGE).length).toBe(PAGE + 1);
    expect(at(2).read(file, PAGE, PAGE)).toEqual(Buffer.alloc(1, 1));
  });

  it("is kept in bounds, and gone with its name", () => {
    at(1).read(file, 0, PAGES * PAGE);
    expect(at(1).cache.pages).toBeGreaterThanOrEqual(PAGES);
    for (let taken = 0; at(1).frames.take(); taken++) expect(taken).toBeLessThan(1000);
    at(1).cache.shrink();
    expect(at(1).cache.pages).toBe(0);
    at(0).files.drop({ ...file, references: 1 });
    at(0).cache.tick(1e9);
    expect([...at(0).containers.containers()].length).toBe(1);
    expect(at(0).files.openHandles).toBe(0);
  });
});
