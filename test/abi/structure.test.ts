/**
 * Structures written to and read from memory: byte order, zeroed padding, texts that are cut,
 * values at the edges of their types.
 */

import { describe, expect, it } from "vitest";
import { array, bytes, i64, structure, text, u8, u16, u64 } from "../../src/abi/structure.js";
import { makeDevice, STAT64 } from "../../src/abi/structures_file.js";
import { FPSTATE, SIGINFO_FAULT } from "../../src/abi/structures_signal.js";
import { TIMESPEC64 } from "../../src/abi/structures_time.js";
import { frameNumber, nodeId, pid, virtualAddress } from "../../src/abi/types.js";

function memory(size: number): DataView {
  return new DataView(new Uint8Array(size).fill(0xaa).buffer);
}

describe("structure", () => {
  it("writes little-endian at an offset and zeroes what is not given", () => {
    const view = memory(140);
    SIGINFO_FAULT.write(view, 4, { si_signo: 11, si_code: 1, si_addr: 0xdead_beef });
    const raw = new Uint8Array(view.buffer);
    expect([...raw.slice(0, 24)]).toEqual([
      0xaa, 0xaa, 0xaa, 0xaa, 11, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0xef, 0xbe, 0xad, 0xde, 0, 0, 0,
      0,
    ]);
    expect(raw[131]).toBe(0);
    expect(raw[132]).toBe(0xaa);
    expect(SIGINFO_FAULT.read(view, 4).si_addr).toBe(0xdead_beef);
  });

  it("patches only the fields given", () => {
    const view = memory(16);
    TIMESPEC64.patch(view, 0, { tv_nsec: 7 });
    expect(view.getUint32(0)).toBe(0xaaaa_aaaa);
    expect(TIMESPEC64.read(view).tv_nsec).toBe(7);
    expect(view.getUint32(12)).toBe(0xaaaa_aaaa);
  });

  it("reads back everything that it wrote", () => {
    const value = STAT64.read(new DataView(STAT64.encode({ st_size: 2 ** 40 + 3 }).buffer));
    expect(value.st_size).toBe(2 ** 40 + 3);
    const again = STAT64.encode(value);
    expect(STAT64.read(new DataView(again.buffer))).toEqual(value);
  });

  it("keeps a 64-bit value's sign and, as bigint, every bit", () => {
    const pair = structure("pair", 16, { number: i64(0), exact: u64(8) });
    const view = memory(16);
    pair.write(view, 0, { number: -2, exact: 0xffff_ffff_ffff_ffffn });
    expect(pair.read(view)).toEqual({ number: -2, exact: 0xffff_ffff_ffff_ffffn });
    expect(view.getBigInt64(0, true)).toBe(-2n);
  });

  it("cuts a text to leave its zero byte, and reads one without", () => {
    const one = structure("one", 4, { name: text(0, 4) });
    const view = memory(4);
    one.write(view, 0, { name: "abcdef" });
    expect([...new Uint8Array(view.buffer)]).toEqual([97, 98, 99, 0]);
    view.setUint8(3, 100);
    expect(one.read(view).name).toBe("abcd");
  });

  it("reads arrays, bytes and nested structures", () => {
    const one = structure("one", 8, {
      words: array(0, u16, 2),
      flags: array(4, u8, 2),
      raw: bytes(6, 2),
    });
    const view = memory(8);
    one.write(view, 0, { words: [1, 2], flags: [3], raw: new Uint8Array([5]) });
    expect(one.read(view)).toEqual({ words: [1, 2], flags: [3, 0], raw: new Uint8Array([5, 0]) });
    const fp = FPSTATE.encode({ _st: [{ significand: 1n << 63n, exponent: 0x3fff }] });
    expect([...fp.slice(28, 38)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0x80, 0xff, 0x3f]);
  });

  it("refuses to read past the end of the view", () => {
    expect(() => STAT64.read(memory(90))).toThrow(RangeError);
  });
});

describe("device numbers", () => {
  it("are encoded as makedev(3) does", () => {
    expect(makeDevice(1, 3)).toBe(0x103);
    expect(makeDevice(136, 0x1234)).toBe(((0x1234 & 0xff) | (136 << 8) | (0x1200 << 12)) >>> 0);
  });
});

describe("branded types", () => {
  it("accept their range and nothing else", () => {
    expect(virtualAddress(0xffff_ffff)).toBe(0xffff_ffff);
    expect(() => virtualAddress(-1)).toThrow(RangeError);
    expect(() => virtualAddress(0.5)).toThrow(RangeError);
    expect(() => frameNumber(1 << 20)).toThrow(RangeError);
    expect(() => nodeId(Number.NaN)).toThrow(RangeError);
    expect(() => pid(2 ** 31)).toThrow(RangeError);
    expect(pid(2 ** 31 - 1)).toBe(2 ** 31 - 1);
  });
});
