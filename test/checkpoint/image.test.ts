// The image as a format: what is written is read again, and whatever is changed, cut or foreign is
// refused in one sentence that names the chunk. Every byte of a small image is flipped, every
// length
// is tried.

import { beforeAll, describe, expect, it } from "vitest";
import { NSIG } from "../../src/abi/signals.js";
import { describeImage } from "../../src/checkpoint/description.js";
import { ImageChain } from "../../src/checkpoint/image_chain.js";
import { encodeHeader, HEADER_BYTES, PAGES_PER_CHUNK } from "../../src/checkpoint/image_layout.js";
import { ImageReader } from "../../src/checkpoint/image_reader.js";
import { writeImage } from "../../src/checkpoint/image_writer.js";
import { NODE_CODEC } from "../../src/checkpoint/node_images.js";
import type { PageIndex } from "../../src/checkpoint/page_index.js";
import type { BaseReference, ProcessSection } from "../../src/checkpoint/process_section.js";
import { decodeText, encodeText } from "../../src/checkpoint/structured_text.js";
import type { HandlePicture } from "../../src/fs/handle_picture.js";
import { GHOST_VERSION } from "../../src/ghost/ghost.js";
import { CPU_STATE_BYTES } from "../../src/machine/cpu.js";
import { NO_LAYOUT } from "../../src/mm/mm.js";
import { DEFAULT_SIGNAL_ACTION } from "../../src/task/signal_state.js";
import { noUsage } from "../../src/task/thread_group.js";
import { MemoryImages } from "./memory_images.js";

const FIRST = 0x8048;
const PAGES = PAGES_PER_CHUNK + 3;

function section(base?: BaseReference): ProcessSection {
  return {
    ghostVersion: GHOST_VERSION,
    realtimeNs: 1_700_000_000_000_000_000n,
    monotonicNs: 5e9,
    group: {
      tgid: 1000,
      parent: 0,
      processGroup: 1000,
      session: 1000,
      credentials: { uid: 1000, gid: 1000 },
      pending: [],
      actions: new Array(NSIG + 1).fill(DEFAULT_SIGNAL_ACTION),
      state: "alive",
      status: 0,
      exitSignal: 17,
      intervalTimer: undefined,
      limits: [[7, { soft: 1024, hard: Number.POSITIVE_INFINITY }]],
      usage: noUsage(),
      childUsage: noUsage(),
      executable: "/bin/guest",
      commandLine: ["guest", "1"],
      startNs: 0,
      haltAt: undefined,
      policy: "",
      spreads: false,
      version: 0,
    },
    node: 0,
    placements: [],
    tasks: [
      {
        pid: 1000,
        personality: "linux",
        directory: "/",
        umask: 0o22,
        state: "runnable",
        block: undefined,
        call: undefined,
        cpu: new Uint8Array(CPU_STATE_BYTES),
        tls: [undefined, undefined, undefined],
        pending: [],
        mask: 5n,
        savedMask: undefined,
        alternateStack: undefined,
        clearChildTid: 0,
        robustList: 0,
        vforkParent: undefined,
        name: "guest",
        usage: noUsage(),
        personal: undefined,
      },
    ],
    mm: {
      layout: NO_LAYOUT,
      areas: [
        {
          start: FIRST * 4096,
          end: (FIRST + PAGES) * 4096,
          prot: 3,
          flags: 2,
          source: { kind: "memory" },
          sourcePage: 0,
          container: undefined,
          name: "[heap]",
        },
      ],
    },
    files: { limit: 1024, files: [], descriptors: [] },
    saved: [],
    mapped: [],
    mappedMemory: [],
    mounts: [{ path: "/bin", isReadOnly: true }],
    base,
    zeroPages: 0,
    tree: { pictures: [pipe(65536)], zombies: [], interprocess: NO_OBJECTS },
  };
}

const NO_OBJECTS = { segments: [], semaphores: [], waiting: [], messages: [] };

const pipe = (capacity: number): HandlePicture => {
  const bytes = new Uint8Array(5);
  return { kind: "pipe", id: 0, end: "read", capacity, bytes, ends: 1, isNamed: false };
};
const identity = (digit: string) => digit.repeat(32);
const numbers = (first: number, count: number) =>
  Uint32Array.from({ length: count }, (_, at) => first + at);

function write(
  images: MemoryImages,
  name: string,
  index: PageIndex,
  mark: number,
  base?: BaseReference,
) {
  const pageBytes = (page: number, into: Uint8Array) => {
    into.fill(mark);
    into[0] = page & 0xff;
  };
  const content = { section: section(base), index, pageBytes };
  const sink = images.create(name);
  const id = identity(`${mark}`);
  const written = writeImage(sink, images.codec, id, [content]);
  sink.finish();
  return { identity: id, checksum: written.checksum, path: name };
}

/** What is found wrong with an image of such processes. */
function faultOf(sections: readonly ProcessSection[]): string | undefined {
  const index = { own: numbers(FIRST, 1), inherited: numbers(0, 0) };
  const sink = images.create("wrong");
  const processes = sections.map((section) => ({ section, index, pageBytes: () => {} }));
  writeImage(sink, images.codec, identity("2"), processes);
  sink.finish();
  return images.fault("wrong");
}

const images = new MemoryImages();
let whole: Uint8Array;

beforeAll(() => {
  write(images, "whole", { own: numbers(FIRST, PAGES), inherited: numbers(0, 0) }, 1);
  whole = images.files.get("whole") as Uint8Array;
});

describe("an image", () => {
  it("is read as it was written", () => {
    const reader = new ImageReader(images.open("whole"), images.codec);
    expect(reader.section).toEqual(section());
    expect(reader.processes[0]?.index.own).toEqual(numbers(FIRST, PAGES));
    expect(images.fault("whole")).toBeUndefined();
    const described = describeImage(reader);
    expect(described.segments).toMatchObject([{ protection: "rw-", name: "[heap]", pages: PAGES }]);
    expect(described.threads).toMatchObject([{ pid: 1000, state: "runnable" }]);
  });

  it("keeps every kind of plain value", () => {
    const value = { a: [undefined, 1n, -0, Number.NaN], b: new Uint8Array([1, 255]), c: null };
    expect(decodeText(encodeText(value))).toEqual(value);
  });

  it("is refused with any byte changed", () => {
    const kinds = new Set<string>();
    for (let at = 0; at < whole.length; at += 1) {
      const changed = whole.slice();
      changed[at] = (changed[at] as number) ^ (1 << (at % 8));
      images.files.set("changed", changed);
      const fault = images.fault("changed");
      expect(fault, `byte ${at}`).toMatch(/^changed (is|has) /);
      if (at >= HEADER_BYTES) expect(fault, `byte ${at}`).toMatch(/: chunk \d/);
      kinds.add((fault ?? "").replace(/0x\w+/g, "0x"));
    }
    const sentences = [...kinds].join("\n");
    for (const chunk of ["0 (process)", "1 (index)", "2 (pages 0x to 0x)", "3 (pages 0x to 0x)"]) {
      expect(sentences).toContain(`chunk ${chunk} is damaged: its checksum differs`);
    }
    expect(sentences).toContain("chunk 4 is damaged");
  });

  it("is refused at any length but its own", () => {
    for (let length = 0; length < whole.length; length += 1) {
      images.files.set("cut", whole.subarray(0, length));
      const fault = images.fault("cut");
      expect(fault, `${length} bytes`).toMatch(/^cut is /);
      if (length >= HEADER_BYTES) expect(fault).toMatch(/chunk \d+.* is (cut off|missing)/);
    }
    images.files.set("long", Buffer.concat([whole, new Uint8Array(1)]));
    expect(images.fault("long")).toMatch(/chunk 4 is not the end: more bytes follow it/);
  });

  it("is refused when it is something else, or of another version", () => {
    images.files.set("foreign", new TextEncoder().encode("\x7fELF and more of that kind"));
    expect(images.fault("foreign")).toBe("foreign is no checkpoint image");
    const header = encodeHeader(identity("1"), NODE_CODEC);
    const view = new DataView(header.buffer);
    view.setUint32(8, 99, true);
    view.setUint32(36, NODE_CODEC.crc32(header.subarray(0, 36)), true);
    images.files.set("later", Buffer.concat([header, whole.subarray(HEADER_BYTES)]));
    expect(images.fault("later")).toBe("later is an image of version 99, and this program reads 4");
  });

  it("is refused when its checksums are right and its content is not", () => {
    const wrong: readonly [Partial<ProcessSection>, RegExp][] = [
      [{ ghostVersion: 7 }, /chunk 0 \(process\) holds ghosts of version 7/],
      [{ tasks: [] }, /chunk 0 \(process\) has no valid list of threads/],
      [{ saved: [{ kind: "device" }] }, /chunk 0 \(process\) has no valid list of files/],
      [{ monotonicNs: "soon" as never }, /chunk 0 \(process\) has no valid monotonicNs/],
      [{ tree: undefined }, /chunk 0 \(process\) has no valid tree of processes/],
      [
        { tree: { pictures: [pipe(4)], zombies: [], interprocess: NO_OBJECTS } },
        /chunk 0 \(process\) has no valid list of files/,
      ],
    ];
    for (const [change, sentence] of wrong) {
      expect(faultOf([{ ...section(), ...change }])).toMatch(sentence);
    }
    const second = { ...section(), tree: undefined };
    expect(faultOf([section(), second])).toMatch(/chunk 0 \(process\) has no valid list of pids/);
  });
});

describe("an incremental image", () => {
  it("finds its pages in itself and in its base, and refuses another base", () => {
    const base = write(images, "base", { own: numbers(FIRST, PAGES), inherited: numbers(0, 0) }, 3);
    const index = { own: numbers(FIRST + 2, 1), inherited: numbers(FIRST, 2) };
    write(images, "next", index, 4, base);
    const chain = ImageChain.open(images, "next");
    const pages = chain.pagesOf(1000);
    const places = pages.places();
    expect(places.pages()).toEqual([FIRST, FIRST + 1, FIRST + 2]);
    const page = new Uint8Array(4096);
    const byteOf = (number: number) => {
      expect(pages.read(places.get(number) as number, page)).toBeUndefined();
      return [page[0], page[1]];
    };
    expect(byteOf(FIRST + 1)).toEqual([(FIRST + 1) & 0xff, 3]);
    expect(byteOf(FIRST + 2)).toEqual([(FIRST + 2) & 0xff, 4]);
    write(images, "base", { own: numbers(FIRST, 2), inherited: numbers(0, 0) }, 5);
    expect(() => ImageChain.open(images, "next")).toThrow(
      "next needs the image that it adds to: base is not the image that next adds to",
    );
  });
});
