/**
 * ELF files: a small one made here byte by byte, each way in which a file can be wrong, and
 * thousands of files with flipped or missing bytes, which must give an answer and never throw.
 */

import { describe, expect, it } from "vitest";
import { type ElfErrorKind, parseElf } from "../../src/abi/elf.js";
import { readSymbols } from "../../src/abi/elf_symbols.js";

const PT = { LOAD: 1, INTERP: 3, PHDR: 6, TLS: 7, STACK: 0x6474e551 };

interface Header {
  type: number;
  offset?: number;
  address?: number;
  fileSize?: number;
  memorySize?: number;
  flags?: number;
  align?: number;
}

const TEXT: Header = {
  type: PT.LOAD,
  offset: 0,
  address: 0x10000,
  fileSize: 0x400,
  memorySize: 0x400,
  flags: 5,
  align: 0x1000,
};
const DATA: Header = {
  type: PT.LOAD,
  offset: 0x400,
  address: 0x11400,
  fileSize: 0x100,
  memorySize: 0x3000,
  flags: 6,
  align: 0x1000,
};

const SYMBOLS_AT = 0x300;
const STRINGS = "\0_start\0table\0";

/** An executable of 0x500 bytes: two segments, a section table with two symbols. */
function elf(headers: Header[] = [TEXT, DATA], type = 2, entry = 0x10200): Uint8Array {
  const bytes = new Uint8Array(0x500);
  const view = new DataView(bytes.buffer);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1]);
  const half = (at: number, value: number) => view.setUint16(at, value, true);
  const word = (at: number, ...values: number[]) =>
    values.forEach((value, index) => {
      view.setUint32(at + 4 * index, value, true);
    });
  half(16, type);
  half(18, 3);
  word(20, 1, entry, 52, 0x380);
  for (const [at, value] of [
    [40, 52],
    [42, 32],
    [44, headers.length],
    [46, 40],
    [48, 3],
  ] as const)
    half(at, value);
  headers.forEach((h, index) => {
    const { offset = 0, address = 0, fileSize = 0, memorySize = fileSize } = h;
    word(
      52 + 32 * index,
      h.type,
      offset,
      address,
      address,
      fileSize,
      memorySize,
      h.flags ?? 0,
      h.align ?? 0,
    );
  });
  word(SYMBOLS_AT + 16, 1, 0x10200, 0x20, 0x1_0012); // _start: function of 0x20 bytes, section 1
  word(SYMBOLS_AT + 32, 8, 0x11400, 0, 0x1_0011); // table: object without a size
  bytes.set(new TextEncoder().encode(STRINGS), SYMBOLS_AT + 48);
  word(0x380 + 40, 0, 2, 0, 0, SYMBOLS_AT, 48, 2);
  word(0x380 + 80, 0, 3, 0, 0, SYMBOLS_AT + 48, STRINGS.length);
  return bytes;
}

/** The file with some bytes replaced. */
function patched(at: number, ...values: number[]): Uint8Array {
  const bytes = elf();
  bytes.set(values, at);
  return bytes;
}

describe("parseElf", () => {
  it("reads segments, entry and the place of the program headers", () => {
    const result = parseElf(elf([DATA, TEXT]), "a.out");
    if (!result.ok) throw new Error(result.error.message);
    const { bytes, ...image } = result.image;
    expect(bytes.length).toBe(0x500);
    expect(image).toEqual({
      name: "a.out",
      type: "fixed",
      entry: 0x10200,
      segments: [
        { address: 0x10000, memorySize: 0x400, fileOffset: 0, fileSize: 0x400, flags: 5 },
        { address: 0x11400, memorySize: 0x3000, fileOffset: 0x400, fileSize: 0x100, flags: 6 },
      ],
      interpreter: undefined,
      programHeaderAddress: 0x10034,
      programHeaderCount: 2,
      tls: undefined,
      executableStack: true,
    });
  });

  it("reads a position-independent file with interpreter, TLS and stack permission", () => {
    const interpreter = "/lib/ld-musl-i386.so.1\0";
    const bytes = elf(
      [
        { ...TEXT, address: 0 },
        { type: PT.PHDR, address: 0x34 },
        { type: PT.INTERP, offset: 0x200, fileSize: interpreter.length },
        { type: PT.TLS, address: 0x300, offset: 0x300, fileSize: 4, memorySize: 12, align: 4 },
        { type: PT.STACK, flags: 6 },
      ],
      3,
      0x40,
    );
    bytes.set(new TextEncoder().encode(interpreter), 0x200);
    const result = parseElf(bytes, "pie");
    if (!result.ok) throw new Error(result.error.message);
    expect(result.image.type).toBe("relocatable");
    expect(result.image.interpreter).toBe("/lib/ld-musl-i386.so.1");
    expect(result.image.programHeaderAddress).toBe(0x34);
    expect(result.image.executableStack).toBe(false);
    expect(result.image.tls).toEqual({
      address: 0x300,
      memorySize: 12,
      fileOffset: 0x300,
      fileSize: 4,
      align: 4,
    });
  });

  it("accepts two segments that share a page of the file", () => {
    const headers = [TEXT, { ...DATA, address: 0x10400 }];
    expect(parseElf(elf(headers), "omagic").ok).toBe(true);
  });
});

const cases: [string, ElfErrorKind, Uint8Array, RegExp][] = [
  ["an empty file", "not-elf", new Uint8Array(0), /^f: the file is empty$/],
  ["a text", "not-elf", new TextEncoder().encode("#!/bin/sh\n"), /^f: not an ELF executable$/],
  ["a 64-bit file", "class", patched(4, 2), /^f: a 64-bit ELF file/],
  ["an unknown class", "class", patched(4, 9), /^f: .* no known class/],
  ["a big-endian file", "endianness", patched(5, 2), /^f: a big-endian ELF file/],
  ["a header cut off", "truncated", elf().slice(0, 30), /^f: truncated: .* ELF header$/],
  ["an x86-64 machine", "machine", patched(18, 62, 0), /^f: an ELF file for x86-64/],
  ["an unknown machine", "machine", patched(18, 0x34, 0x12), /^f: .* machine 4660/],
  ["an object file", "type", patched(16, 1), /^f: an object file, not an executable$/],
  ["a strange type", "type", patched(16, 9), /^f: an ELF file of type 9/],
  ["no program headers", "no-segment", patched(44, 0), /^f: no loadable segment/],
  ["headers of a strange size", "program-headers", patched(42, 56), /size other than 32/],
  ["program headers cut off", "truncated", elf().slice(0, 100), /^f: truncated: .* headers/],
  ["a segment cut off", "truncated", elf().slice(0, 0x480), /needs 1280 bytes .* has 1152$/],
  ["only notes", "no-segment", elf([{ type: 4 }]), /^f: no loadable segment/],
  ["more file than memory", "segment", elf([{ ...TEXT, memorySize: 8 }]), /larger in the file/],
  [
    "a segment in the kernel's part",
    "user-space",
    elf([TEXT, { ...DATA, address: 0xbfff_f400 }]),
    /^f: the segment at 0xbffff400 ends at 0xc0002400, outside the 3 GB of user space$/,
  ],
  [
    "a segment that wraps around",
    "user-space",
    elf([TEXT, { ...DATA, memorySize: 0xffff_ffff }]),
    /outside the 3 GB/,
  ],
  ["a segment at null", "user-space", elf([{ ...TEXT, address: 0 }]), /below 0x10000/],
  ["a strange alignment", "alignment", elf([{ ...TEXT, align: 0x1001 }]), /no power of two/],
  ["a shifted segment", "alignment", elf([{ ...TEXT, address: 0x10010 }]), /another place/],
  [
    "overlapping bytes",
    "overlap",
    elf([TEXT, { ...DATA, address: 0x10300, offset: 0x300 }]),
    /overlap$/,
  ],
  ["overlapping pages", "overlap", elf([{ ...TEXT, memorySize: 0x1500 }, DATA]), /overlap$/],
  ["an entry nowhere", "entry", elf([TEXT], 2, 0x9000), /^f: the entry point 0x9000 lies outside/],
  [
    "an unterminated interpreter",
    "interpreter",
    elf([TEXT, { type: PT.INTERP, offset: 0, fileSize: 4 }]),
    /dynamic loader/,
  ],
];

describe("parseElf refuses", () => {
  it.each(cases)("%s", (_, kind, bytes, message) => {
    const result = parseElf(bytes, "f");
    if (result.ok) throw new Error("was accepted");
    expect(result.error.kind).toBe(kind);
    expect(result.error.message).toMatch(message);
  });
});

describe("symbols", () => {
  it("finds the function that covers an address", () => {
    const symbols = readSymbols(elf());
    expect(symbols.size).toBe(2);
    expect(symbols.format(0x10200)).toBe("_start");
    expect(symbols.format(0x1021f)).toBe("_start+0x1f");
    expect(symbols.format(0x10220)).toBe("0x10220");
    expect(symbols.format(0x11402)).toBe("table+0x2");
    expect(symbols.format(0x100)).toBe("0x100");
    expect(symbols.byName("table")?.kind).toBe("object");
    expect(symbols.byName("absent")).toBeUndefined();
  });

  it("has no names for a file without sections", () => {
    expect(readSymbols(patched(48, 0)).size).toBe(0);
    expect(readSymbols(new Uint8Array(10)).size).toBe(0);
  });
});

describe("hostile files", () => {
  it("never make the parser throw, and an accepted one is safe to load", () => {
    const random = xorshift(1);
    for (let round = 0; round < 8_000; round++) {
      const bytes = mutate(elf(), random);
      const result = parseElf(bytes, "f");
      readSymbols(bytes).format(random());
      if (!result.ok) {
        expect(result.error.message).toMatch(/^f: [^\n]+$/);
        continue;
      }
      let end = 0;
      for (const segment of result.image.segments) {
        expect(segment.address).toBeGreaterThanOrEqual(end);
        end = segment.address + segment.memorySize;
        expect(end).toBeLessThanOrEqual(0xc000_0000);
        expect(segment.fileOffset + segment.fileSize).toBeLessThanOrEqual(bytes.length);
        expect(segment.fileSize).toBeLessThanOrEqual(segment.memorySize);
      }
    }
  });
});

/** A few bits flipped or whole words replaced, mostly in the headers; sometimes the end cut off. */
function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const interesting = [0, 1, 0xff, 0x7f, 0x80];
  for (let count = 1 + (random() % 4); count > 0; count--) {
    const at = random() % (random() % 4 ? 120 : bytes.length);
    const flipped = (bytes[at] as number) ^ (1 << (random() % 8));
    bytes[at] = random() % 2 ? flipped : (interesting[random() % 5] as number);
  }
  return random() % 8 ? bytes : bytes.slice(0, random() % bytes.length);
}

/** Marsaglia's xorshift32: the same files in every run. */
function xorshift(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
