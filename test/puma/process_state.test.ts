// The neutral state of a process: what is written is read, and what is damaged, cut or of another
// version is refused in a sentence. The order of messages that overtake each other. What moving
// does with each field of a process of the QK.

import { describe, expect, it } from "vitest";
import {
  decodeState,
  encodeState,
  type ProcessState,
  STATE_VERSION,
} from "../../src/cross_system/process_state.js";
import { HEADER } from "../../src/personality/puma/structures.js";
import { ArrivalOrder } from "../../src/puma/portal/arrival_order.js";
import type { PortalMessage } from "../../src/puma/portal/outcome.js";
import { newPortals, PUMA_PROCESS_MIGRATION } from "../../src/puma/qk/moving_process.js";

const REGISTERS = {
  general: [1, 2, 3, 4, 5, 6, 7, 0xffff_ffff],
  eip: 0x8048000,
  eflags: 0x246,
  selectors: [0x2b, 0x23, 0x2b, 0x2b, 0, 0x63],
  floatingPoint: Uint8Array.from({ length: 624 }, (_, i) => i & 255),
};

const STATE: ProcessState = {
  source: "puma",
  pid: 1_049_576,
  name: "ring",
  executable: "/a/ring",
  commandLine: ["ring", "Ä", ""],
  directory: "/a",
  umask: 0o22,
  uid: 1000,
  gid: 1000,
  startNs: 1e15,
  usage: {
    instructions: 2 ** 40,
    userNs: 1,
    systemNs: 2,
    systemCalls: 3,
    minorFaults: 0,
    majorFaults: 0,
  },
  registers: REGISTERS,
  interrupted: [REGISTERS],
  threadBlocks: [{ base: 0x1000, limit: 0xffff_ffff, attributes: 0x17 }, undefined, undefined],
  segments: [{ start: 0x10000, end: 0x14000, rights: 5, purpose: "image" }],
  heap: { start: 0x20000, end: 0x90000, break: 0x20001, top: 0x80000 },
  flagAddress: 0x14000,
  signals: {
    blocked: 2n ** 63n,
    actions: [{ signal: 10, handler: 0x10100, flags: 0x0400_0000, mask: 1n }],
    restorer: 0x10200,
    pending: [{ signal: 12, code: 0, pid: -1 }],
  },
  files: {
    limit: 1024,
    files: [{ kind: "console", handle: { node: 0, id: 3 }, flags: 2, position: 0, path: "/dev/x" }],
    descriptors: [{ number: 1, file: 0, closeOnExec: true }],
  },
  waiting: { gate: 0x60, progress: { a: [1n, null, "b", Uint8Array.of(1)] } },
  portals: {
    data: {
      system: "puma",
      pid: 102,
      group: 1,
      rank: -1,
      job: 1,
      interrupted: [],
      masks: [1n, 2n ** 63n],
      calls: [1, 2, 3],
    },
    moves: 7,
    sequences: [[103, 9]],
    order: { next: [[103, 4]], early: [{ header: new Uint8Array(96), body: Uint8Array.of(1) }] },
    deferred: [],
  },
  schedule: undefined,
};

describe("the neutral state", () => {
  it("is read as it was written", () => {
    expect(decodeState(encodeState(STATE))).toEqual({ ok: true, state: STATE });
  });

  it("refuses other versions, damage, and what was cut", () => {
    const reason = (change: (bytes: Uint8Array) => Uint8Array) => {
      const decoded = decodeState(change(encodeState(STATE)));
      return decoded.ok ? "" : decoded.reason;
    };
    const poke = (at: number, value: number) => (bytes: Uint8Array) => {
      bytes[at] = value;
      return bytes;
    };
    expect(reason(poke(0, 0))).toMatch(/begins otherwise/);
    expect(reason(poke(4, 99))).toBe(`it understands states of version ${STATE_VERSION}, not 99`);
    expect(reason(poke(40, 255))).toMatch(/checksum/);
    expect(reason((bytes) => bytes.subarray(0, 300))).toMatch(/checksum|too soon/);
    expect(reason(() => new Uint8Array(3))).toMatch(/too soon/);
  });
});

describe("messages that overtake each other", () => {
  const message = (source: number, sequence: number): PortalMessage => {
    const headerView = new DataView(new ArrayBuffer(HEADER.size));
    HEADER.set(headerView, 0, "source_pid", source);
    HEADER.set(headerView, 0, "sequence", sequence);
    const header = new Uint8Array(headerView.buffer);
    return { header, headerView, body: Uint8Array.of(sequence) };
  };

  it("land in order per pair, each once, also after a move", () => {
    const landed: string[] = [];
    const land = ({ headerView }: PortalMessage) => {
      const of = (name: "source_pid" | "sequence") => HEADER.get(headerView, 0, name);
      landed.push(`${of("source_pid")}:${of("sequence")}`);
    };
    let order = new ArrivalOrder();
    const sent = [
      [200, 2],
      [300, 1],
      [200, 3],
    ] as const;
    for (const [source, sequence] of sent) order.accept(message(source, sequence), land);
    expect(landed).toEqual(["300:1"]);
    expect(order.waiting).toBe(2);
    order = ArrivalOrder.import(order.export());
    order.accept(message(200, 1), land);
    order.accept(message(200, 2), land);
    order.accept(message(3, 0), land);
    expect(landed).toEqual(["300:1", "200:1", "200:2", "200:3", "3:0"]);
    expect(order.duplicates).toBe(1);
    expect(order.waiting).toBe(0);
  });
});

describe("a process of the QK", () => {
  it("says of each field what moving does with it", () => {
    const fields = Object.keys(newPortals(102, undefined as never)).sort();
    expect(Object.keys(PUMA_PROCESS_MIGRATION).sort()).toEqual(fields);
  });
});
