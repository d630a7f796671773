// Portals: every memory operation of every descriptor, matching lists, and memory that is not what
// its descriptor says.

import { describe, expect, it } from "vitest";
import {
  BLOCK,
  BlockStatus,
  COMBINED,
  DropReason,
  DYNAMIC,
  HEADER,
  INDEPENDENT,
  MATCH,
  MATCHING,
  MatchControl,
  MemoryOperation as Op,
  PIECE,
  PORTAL,
  SINGLE,
  SLOT,
  SlotStatus,
} from "../../src/personality/puma/structures.js";
import { PLACES, PortalMemory } from "./portal_memory.js";

const BUFFER = 0x8000;
const TABLE = 0xa000;
const P = 5;

describe("a single block", () => {
  it("takes a message where the sender says", () => {
    const memory = new PortalMemory();
    memory.open(P, Op.SINGLE_SNDR_OFF_SV_BDY, SINGLE, { buffer: BUFFER, length: 16, rw_bytes: -1 });
    expect(memory.outcome({ portal: P, body: "there", offset: 4 })).toBe("landed");
    expect(memory.text(BUFFER + 4, 5)).toBe("there");
    expect(memory.descriptor(P, SINGLE, "rw_bytes")).toBe(5);
    expect(memory.pcb("arrivals")).toBe(1);
  });

  it("takes messages one behind the other where the receiver says", () => {
    const memory = new PortalMemory();
    memory.open(P, Op.SINGLE_RCVR_OFF_SV_BDY, SINGLE, { buffer: BUFFER, length: 8 });
    memory.send({ portal: P, body: "abc", offset: 7 });
    memory.send({ portal: P, body: "defgh" });
    expect(memory.text(BUFFER, 8)).toBe("abcdefgh");
    expect(memory.outcome({ portal: P, body: "i" })).toBe(`dropped ${DropReason.NO_FIT}`);
    expect(memory.descriptor(P, SINGLE, "message_count")).toBe(2);
  });

  it.each([
    ["sender", Op.SINGLE_SNDR_OFF_SV_BDY_ACK],
    ["receiver", Op.SINGLE_RCVR_OFF_SV_BDY_ACK],
  ])("acknowledges with what landed and where (%s offset)", (_who, operation) => {
    const memory = new PortalMemory();
    memory.open(P, operation, SINGLE, { buffer: BUFFER, length: 16, offset: 3 });
    const reception = memory.send({ portal: P, body: "abc", offset: 3 });
    expect(reception).toMatchObject({ kind: "landed", bytes: 3, offset: 3, wantsAck: true });
  });

  it.each([
    ["sender", Op.SINGLE_SNDR_OFF_RPLY],
    ["receiver", Op.SINGLE_RCVR_OFF_RPLY],
  ])("is read by a reply (%s offset)", (_who, operation) => {
    const memory = new PortalMemory();
    memory.put(BUFFER, "0123456789");
    const single = { buffer: BUFFER, length: 10, offset: 2, read_only: 1 };
    memory.open(P, operation, SINGLE, single);
    const reception = memory.send({ portal: P, offset: 2, replyLength: 3 });
    if (reception.kind !== "reply") throw new Error(reception.kind);
    expect(Buffer.concat(reception.pieces).toString()).toBe("234");
  });

  it("refuses writes when it is read-only", () => {
    const memory = new PortalMemory();
    memory.open(P, Op.SINGLE_SNDR_OFF_SV_BDY, SINGLE, { buffer: BUFFER, length: 8, read_only: 1 });
    expect(memory.outcome({ portal: P, body: "x" })).toBe(`dropped ${DropReason.READ_ONLY}`);
  });
});

function slots(memory: PortalMemory, count: number, length: number): void {
  for (let i = 0; i < count; i += 1) {
    memory.write(SLOT, TABLE + i * SLOT.size, { buffer: BUFFER + i * length, length });
  }
}

describe("an independent block", () => {
  it("gives each message a slot, with its header", () => {
    const memory = new PortalMemory();
    slots(memory, 2, 8);
    memory.open(P, Op.IND_CIRC_SV_HDR_BDY, INDEPENDENT, { table: TABLE, count: 2 });
    memory.send({ portal: P, body: "one", rank: 7 });
    memory.send({ portal: P, body: "two" });
    expect(memory.text(BUFFER, 3) + memory.text(BUFFER + 8, 3)).toBe("onetwo");
    expect(HEADER.get(memory.view, TABLE + SLOT.at.header, "source_rank")).toBe(7);
    expect(memory.outcome({ portal: P, body: "three" })).toBe(`dropped ${DropReason.NO_BUFFER}`);
  });

  it("begins again at a slot that was freed, when it is circular", () => {
    const memory = new PortalMemory();
    slots(memory, 2, 8);
    memory.open(P, Op.IND_CIRC_SV_HDR_BDY, INDEPENDENT, { table: TABLE, count: 2 });
    memory.send({ portal: P, body: "1" });
    memory.send({ portal: P, body: "2" });
    SLOT.set(memory.view, TABLE, "status", SlotStatus.FREE);
    expect(memory.outcome({ portal: P, body: "3" })).toBe("landed");
    expect(memory.text(BUFFER, 1)).toBe("3");
  });

  it("is used up once, when it is linear", () => {
    const memory = new PortalMemory();
    slots(memory, 1, 8);
    memory.open(P, Op.IND_LIN_SV_HDR_BDY, INDEPENDENT, { table: TABLE, count: 1 });
    memory.send({ portal: P, body: "1" });
    SLOT.set(memory.view, TABLE, "status", SlotStatus.FREE);
    expect(memory.outcome({ portal: P, body: "2" })).toBe(`dropped ${DropReason.NO_BUFFER}`);
  });

  it.each([
    [Op.IND_CIRC_SV_HDR, 0, false],
    [Op.IND_LIN_SV_HDR, 0, false],
    [Op.IND_CIRC_SV_HDR_ACK, 0, true],
    [Op.IND_LIN_SV_HDR_ACK, 0, true],
    [Op.IND_CIRC_SV_HDR_BDY_ACK, 4, true],
    [Op.IND_LIN_SV_HDR_BDY_ACK, 4, true],
  ])("operation %i saves what its name says", (operation, bytes, wantsAck) => {
    const memory = new PortalMemory();
    slots(memory, 1, 8);
    memory.open(P, operation, INDEPENDENT, { table: TABLE, count: 1 });
    expect(memory.send({ portal: P, body: "four" })).toMatchObject({ bytes, wantsAck });
    expect(memory.text(BUFFER, 4)).toBe(bytes === 4 ? "four" : "\0\0\0\0");
    expect(SLOT.get(memory.view, TABLE, "status")).toBe(SlotStatus.FULL);
  });

  it.each([Op.IND_CIRC_RPLY, Op.IND_LIN_RPLY])(
    "operation %i replies from the slot",
    (operation) => {
      const memory = new PortalMemory();
      slots(memory, 1, 8);
      memory.put(BUFFER, "answers!");
      memory.open(P, operation, INDEPENDENT, { table: TABLE, count: 1 });
      const reception = memory.send({ portal: P, replyLength: 6 });
      if (reception.kind !== "reply") throw new Error(reception.kind);
      expect(Buffer.concat(reception.pieces).toString()).toBe("answer");
    },
  );
});

describe("a combined block", () => {
  function pieces(memory: PortalMemory): void {
    memory.write(PIECE, TABLE, { buffer: BUFFER, length: 2 });
    memory.write(PIECE, TABLE + PIECE.size, { buffer: BUFFER + 0x100, length: 3 });
  }

  it.each([
    [Op.COMB_SNDR_OFF_SV_BDY, false],
    [Op.COMB_SNDR_OFF_SV_BDY_ACK, true],
    [Op.COMB_RCVR_OFF_SV_BDY, false],
    [Op.COMB_RCVR_OFF_SV_BDY_ACK, true],
  ])("operation %i spreads a message over its pieces", (operation, wantsAck) => {
    const memory = new PortalMemory();
    pieces(memory);
    memory.open(P, operation, COMBINED, { table: TABLE, count: 2, offset: 1 });
    expect(memory.send({ portal: P, body: "abc", offset: 1 })).toMatchObject({ wantsAck });
    expect(memory.text(BUFFER, 2) + memory.text(BUFFER + 0x100, 3)).toBe("\0abc\0");
    expect(memory.outcome({ portal: P, body: "too long" })).toBe(`dropped ${DropReason.NO_FIT}`);
  });

  it.each([Op.COMB_SNDR_OFF_RPLY, Op.COMB_RCVR_OFF_RPLY])("operation %i gathers", (operation) => {
    const memory = new PortalMemory();
    pieces(memory);
    memory.put(BUFFER, "ab");
    memory.put(BUFFER + 0x100, "cde");
    memory.open(P, operation, COMBINED, { table: TABLE, count: 2 });
    const reception = memory.send({ portal: P, replyLength: 4 });
    if (reception.kind !== "reply") throw new Error(reception.kind);
    expect(Buffer.concat(reception.pieces).toString()).toBe("abcd");
  });
});

describe("a dynamic block", () => {
  const SIZE = 512;
  function heap(operation: number): PortalMemory {
    const memory = new PortalMemory();
    memory.write(BLOCK, BUFFER, { size: SIZE, status: BlockStatus.FREE });
    memory.open(P, operation, DYNAMIC, { heap: BUFFER, length: SIZE, rover: BUFFER });
    return memory;
  }

  it("chains messages in the order of their arrival, with header and body", () => {
    const memory = heap(Op.DYN_SV_HDR_BDY);
    for (const body of ["first", "second"]) memory.send({ portal: P, body });
    const head = memory.descriptor(P, DYNAMIC, "head");
    const next = BLOCK.get(memory.view, head, "next");
    expect(memory.text(head + BLOCK.size, 5)).toBe("first");
    expect(memory.text(next + BLOCK.size, 6)).toBe("second");
    expect(memory.descriptor(P, DYNAMIC, "tail")).toBe(next);
  });

  it("fills up, and takes again what was unlinked, neighbours joined", () => {
    const memory = heap(Op.DYN_SV_HDR_BDY);
    const body = "x".repeat(16);
    for (let i = 0; i < 4; i += 1) expect(memory.outcome({ portal: P, body })).toBe("landed");
    expect(memory.outcome({ portal: P, body })).toBe(`dropped ${DropReason.NO_BUFFER}`);
    for (const at of [0, 128]) BLOCK.set(memory.view, BUFFER + at, "status", BlockStatus.FREE);
    expect(memory.outcome({ portal: P, body: "y".repeat(140) })).toBe("landed");
    expect(memory.outcome({ portal: P, body: "z".repeat(SIZE) })).toBe(
      `dropped ${DropReason.NO_FIT}`,
    );
  });

  it.each([
    [Op.DYN_SV_HDR, 0, false],
    [Op.DYN_SV_HDR_ACK, 0, true],
    [Op.DYN_SV_HDR_BDY_ACK, 4, true],
  ])("operation %i saves what its name says", (operation, bytes, wantsAck) => {
    const memory = heap(operation);
    expect(memory.send({ portal: P, body: "four" })).toMatchObject({ bytes, wantsAck });
  });

  it("drops when the process has written nonsense over its heap", () => {
    const memory = heap(Op.DYN_SV_HDR_BDY);
    for (const size of [0, 8, SIZE + 16, 0xffff_fff0]) {
      BLOCK.set(memory.view, BUFFER, "size", size);
      expect(memory.outcome({ portal: P, body: "x" })).toBe(`dropped ${DropReason.BAD_DESCRIPTOR}`);
    }
  });
});

describe("a matching list", () => {
  function list(entries: readonly Partial<Record<keyof typeof MATCH.at, number>>[]): PortalMemory {
    const memory = new PortalMemory();
    memory.open(P, Op.MATCHING, MATCHING, { list: TABLE, count: entries.length, first: 0 });
    for (const [i, entry] of entries.entries()) {
      const at = TABLE + i * MATCH.size;
      memory.write(MATCH, at, {
        control: MatchControl.ACTIVE,
        source_rank: -1,
        source_group: -1,
        next: i + 1 < entries.length ? i + 1 : -1,
        next_no_buffer: -1,
        next_no_fit: -1,
        mem_op: Op.SINGLE_SNDR_OFF_SV_BDY,
        ...entry,
      });
      memory.write(SINGLE, at + MATCH.at.descriptor, { buffer: BUFFER + i * 16, length: 4 });
    }
    return memory;
  }
  const bits = (memory: PortalMemory, entry: number, must: bigint, ignore: bigint) => {
    MATCH.set64(memory.view, TABLE + entry * MATCH.size, "must_bits", must);
    MATCH.set64(memory.view, TABLE + entry * MATCH.size, "ignore_bits", ignore);
  };
  const taken = (memory: PortalMemory) =>
    [0, 1, 2].map((i) => MATCH.get(memory.view, TABLE + i * MATCH.size, "message_count"));

  it("goes by all 64 bits but the ignored ones", () => {
    const memory = list([{}, {}]);
    bits(memory, 0, 0xf000_0000_0000_0001n, 0n);
    bits(memory, 1, 0x0000_0000_0000_0100n, 0xffn);
    memory.send({ portal: P, bits: 0xf000_0000_0000_0001n });
    memory.send({ portal: P, bits: 0x0000_0000_0000_01abn });
    const miss = memory.outcome({ portal: P, bits: 0xf000_0000_0000_0000n });
    expect(miss).toBe(`dropped ${DropReason.NO_MATCH}`);
    expect(taken(memory).slice(0, 2)).toEqual([1, 1]);
  });

  it("goes by rank and group", () => {
    const memory = list([{ source_rank: 3 }, { source_group: 9 }, {}]);
    memory.send({ portal: P, rank: 3, group: 1 });
    memory.send({ portal: P, rank: 4, group: 9 });
    memory.send({ portal: P, rank: 4, group: 1 });
    expect(taken(memory)).toEqual([1, 1, 1]);
  });

  it("follows its three links", () => {
    const memory = list([
      { next_no_fit: 2, next: 1 },
      { mem_op: Op.IND_LIN_SV_HDR, next_no_buffer: 2 },
      {},
    ]);
    memory.write(SINGLE, TABLE + 2 * MATCH.size + MATCH.at.descriptor, { length: 16 });
    expect(memory.outcome({ portal: P, body: "too long" })).toBe("landed");
    MATCH.set(memory.view, TABLE, "control", 0);
    // The second entry's table is empty.
    memory.write(INDEPENDENT, TABLE + MATCH.size + MATCH.at.descriptor, { count: 0, next: 0 });
    expect(memory.outcome({ portal: P })).toBe("landed");
    expect(taken(memory)).toEqual([0, 0, 2]);
  });

  it("an entry for once is inactive after its message", () => {
    const memory = list([{ control: MatchControl.ACTIVE | MatchControl.ONCE }, {}]);
    memory.send({ portal: P, body: "a" });
    memory.send({ portal: P, body: "b" });
    expect(taken(memory).slice(0, 2)).toEqual([1, 1]);
  });

  it("ends in a ring and in a list within a list", () => {
    const ring = list([
      { next: 1, control: 0 },
      { next: 0, control: 0 },
    ]);
    expect(ring.outcome({ portal: P })).toBe(`dropped ${DropReason.NO_MATCH}`);
    const nested = list([{ mem_op: Op.MATCHING }]);
    expect(nested.outcome({ portal: P })).toBe(`dropped ${DropReason.NO_OPERATION}`);
  });
});

describe("memory that is not what it should be", () => {
  const outside = [0, 0x1f_fff8, 0xffff_fff0];

  it.each(outside)("a single block at %i takes nothing", (buffer) => {
    const memory = new PortalMemory();
    memory.open(P, Op.SINGLE_SNDR_OFF_SV_BDY, SINGLE, { buffer, length: 0xffff_ffff });
    expect(memory.outcome({ portal: P, body: "x".repeat(16) })).toBe(
      `dropped ${DropReason.BAD_DESCRIPTOR}`,
    );
  });

  it.each(outside)("tables at %i are not followed", (table) => {
    const memory = new PortalMemory();
    for (const [operation, layout, values] of [
      [Op.IND_CIRC_SV_HDR, INDEPENDENT, { table, count: 9 }],
      [Op.COMB_SNDR_OFF_SV_BDY, COMBINED, { table, count: 9 }],
      [Op.DYN_SV_HDR, DYNAMIC, { heap: table, length: 0x1000 }],
      [Op.MATCHING, MATCHING, { list: table, count: 9 }],
    ] as const) {
      memory.open(P, operation, layout as never, values as never);
      expect(memory.outcome({ portal: P, body: "x" })).toBe(`dropped ${DropReason.BAD_DESCRIPTOR}`);
    }
  });

  it("a read-only page takes nothing", () => {
    const memory = new PortalMemory();
    memory.readOnly.add(BUFFER / 4096);
    memory.open(P, Op.SINGLE_SNDR_OFF_SV_BDY, SINGLE, { buffer: BUFFER, length: 8 });
    expect(memory.outcome({ portal: P, body: "x" })).toBe(`dropped ${DropReason.BAD_DESCRIPTOR}`);
  });

  it("a portal that is none, or is not active, counts the drop", () => {
    const memory = new PortalMemory();
    expect(memory.outcome({ portal: 64 })).toBe(`dropped ${DropReason.NO_PORTAL}`);
    expect(memory.outcome({ portal: P })).toBe(`dropped ${DropReason.INACTIVE}`);
    expect([memory.pcb("dropped"), memory.pcb("drop_reason")]).toEqual([2, DropReason.INACTIVE]);
    const portal = PLACES.portals + P * PORTAL.size;
    expect(PORTAL.get(memory.view, portal, "dropped")).toBe(1);
  });

  it("survives a process that has lost portal table and PCB", () => {
    const memory = new PortalMemory();
    memory.absent.add(PLACES.pcb / 4096).add(PLACES.portals / 4096);
    expect(memory.outcome({ portal: P })).toBe(`dropped ${DropReason.NO_PORTAL}`);
  });

  it("random bytes for a portal never throw", () => {
    let seed = 7;
    const next = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed;
    };
    const memory = new PortalMemory();
    for (let round = 0; round < 3000; round += 1) {
      const portal = PLACES.portals + P * PORTAL.size;
      for (let at = 0; at < PORTAL.size; at += 4) memory.view.setUint32(portal + at, next(), true);
      const near = () => (next() % 3 === 0 ? next() : (next() % 0x8000) * 4);
      PORTAL.set(memory.view, portal, "status", 1);
      PORTAL.set(memory.view, portal, "mem_op", next() % 48);
      for (let word = 0; word < 8; word += 1) {
        PORTAL.set(memory.view, portal, "descriptor", near(), word);
      }
      const sent = { portal: P, body: "x".repeat(next() % 64), replyLength: next() % 256 };
      expect(() => memory.send(sent)).not.toThrow();
    }
  });
});
