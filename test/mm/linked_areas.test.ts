// Areas that belong to a container, against a container that the test plays: faults, splits,
// removal, user memory that must wait, fork, and what a ghost carries.

import { beforeEach, describe, expect, test } from "vitest";
import { FAULT_WRITE, PTE_CODE, PTE_D, PTE_W } from "../../assembly/layout/page_table.js";
import { MapFlag, MapType } from "../../src/abi/mman.js";
import type { AreaLink, LinkFault } from "../../src/linker/area_link.js";
import { setBreak } from "../../src/mm/brk.js";
import { firstMissing, SpaceCopy } from "../../src/mm/copy.js";
import { fault } from "../../src/mm/fault.js";
import { Frames } from "../../src/mm/frames.js";
import { map } from "../../src/mm/map.js";
import { mapsText } from "../../src/mm/maps_text.js";
import { type AnyMm, Mm } from "../../src/mm/mm.js";
import { exportMm, importMm, MM_MIGRATION } from "../../src/mm/mm_state.js";
import { protect } from "../../src/mm/protect.js";
import { remap } from "../../src/mm/remap.js";
import { unmap } from "../../src/mm/unmap.js";
import { UserMemory, UserMemoryStop } from "../../src/mm/user_memory.js";
import { ZERO_SOURCE } from "../../src/mm/zero_source.js";
import { MemoryTables } from "./memory_tables.js";

const PAGE = 4096;
const START = 0x20_0000;
const FIRST = START / PAGE;

/** A container that answers what the test says, and notes what it is asked. */
class Container {
  readonly asked: string[] = [];
  readonly removed: [number, number][] = [];
  answer: (page: number, write: boolean) => LinkFault = () => ({ kind: "ready" });

  link(objectBase: number): AreaLink {
    return {
      containerId: 7,
      objectBase,
      layer: 0,
      fault: (page, write) => {
        this.asked.push(`${write ? "write" : "read"} ${page - FIRST}`);
        return this.answer(page, write);
      },
      remove: (_object, page, count) => {
        this.removed.push([page - FIRST, count]);
      },
      split: (base) => this.link(base),
      sync: () => "ready",
      isUntouched: () => false,
      isShared: false,
      shareWith: () => this.link(objectBase),
    };
  }
}

let mm: AnyMm;
let container: Container;

beforeEach(() => {
  mm = new Mm(new MemoryTables(), new Frames(64 * PAGE));
  container = new Container();
  mm.onNewArea = () => container.link(0);
  mapAt(START, 8);
  mm.onNewArea = undefined;
});

function mapAt(address: number, pages: number, prot = 3): void {
  const flags = MapType.MAP_PRIVATE | MapFlag.MAP_ANONYMOUS | MapFlag.MAP_FIXED;
  map(mm, { address, length: pages * PAGE, prot, flags, source: ZERO_SOURCE, sourcePage: 0 });
}

describe("faults of a linked area", () => {
  test("ask the container, and wait for its key", () => {
    container.answer = () => ({ kind: "pending", key: "page:1" });
    expect(fault(mm, START + 5000, 0)).toEqual({ kind: "wait", key: "page:1" });
    expect(container.asked).toEqual(["read 1"]);
  });

  test("a page that died with its node kills, and says why", () => {
    container.answer = () => ({ kind: "lost", reason: "node 2 is gone" });
    expect(fault(mm, START, 0)).toMatchObject({ signal: 9, message: "node 2 is gone" });
  });

  test("a read copy is upgraded by the container, not here", () => {
    mm.pages.map(FIRST, mm.entryFor(FIRST, false));
    expect(fault(mm, START, 0).kind).toBe("resolved");
    expect(container.asked).toEqual([]);
    expect(fault(mm, START, FAULT_WRITE).kind).toBe("resolved");
    expect(container.asked).toEqual(["write 0"]);
  });

  test("mprotect neither loses a page nor turns a read copy into a writable page", () => {
    mm.pages.map(FIRST, mm.entryFor(FIRST, false));
    mm.pages.map(FIRST + 1, mm.entryFor(FIRST + 1, true));
    protect(mm, START, 2 * PAGE, 1);
    protect(mm, START, 2 * PAGE, 3);
    expect(mm.pages.entry(FIRST) & PTE_W).toBe(0);
    expect(mm.pages.entry(FIRST + 1) & PTE_W).toBe(0);
    expect(mm.pages.resident).toBe(2);
  });
});

describe("splits and removal", () => {
  test("each part keeps the container with its own first object", () => {
    unmap(mm, START + 2 * PAGE, PAGE);
    expect(container.removed).toEqual([[2, 1]]);
    expect(mm.areas.map((area) => area.link?.objectBase)).toEqual([0, 3]);
    expect(mm.entryFor(FIRST + 2, true)).toBe(0);
    protect(mm, START + 4 * PAGE, PAGE, 1);
    expect(mm.areas.map((area) => area.link?.objectBase)).toEqual([0, 3, 4, 5]);
    protect(mm, START + 4 * PAGE, PAGE, 3);
    expect(mm.areas.length).toBe(2);
  });

  test("new memory beside it stays its own area", () => {
    mapAt(START + 8 * PAGE, 1);
    expect(mm.areas.map((area) => area.link?.containerId)).toEqual([7, undefined]);
  });

  test("a linked heap grows with its container; a linked area moves with its objects", () => {
    mm.layout.brkStart = 0x30_0000;
    mm.layout.brk = 0x30_0000;
    mm.onNewArea = () => container.link(0);
    setBreak(mm, 0x30_1000);
    mm.onNewArea = undefined;
    expect(setBreak(mm, 0x30_5000)).toBe(0x30_5000);
    const heap = mm.find(0x30_4000);
    expect([heap?.start, heap?.link?.containerId]).toEqual([0x30_0000, 7]);
    mapAt(START + 8 * PAGE, 1);
    const at = remap(mm, START, 8 * PAGE, 16 * PAGE, 1, 0);
    expect(mm.find(START)).toBe(undefined);
    const parts = mm.overlapping(at, at + 16 * PAGE);
    // What it has grown by is not the container's: its next objects may be shown elsewhere.
    expect(parts.map(({ link }) => link?.containerId)).toEqual([7, undefined]);
    expect(parts.map(({ start }) => start)).toEqual([at, at + 8 * PAGE]);
    expect(container.removed).toEqual([]);
    // For the program it is one mapping.
    expect(remap(mm, at, 16 * PAGE, 4 * PAGE, 0, 0)).toBe(at);
    expect(container.removed).toEqual([[at / PAGE + 4 - FIRST, 4]]);
  });
});

describe("the kernel's own accesses", () => {
  test("stop at a page that is elsewhere, and at an address that is refused", () => {
    const memory = new UserMemory(mm);
    container.answer = () => ({ kind: "pending", key: "k" });
    expect(() => memory.readU32(START)).toThrow(UserMemoryStop);
    mm.pages.map(FIRST, mm.entryFor(FIRST, true));
    expect(memory.readU32(START)).toBe(0);
    expect(() => memory.readU32(START + PAGE - 2)).toThrow(UserMemoryStop);
    expect(() => memory.readU32(0x5000_0000)).toThrow(UserMemoryStop);
    expect(() => memory.prepare(0xbfff_fff0, 0x20, false)).toThrow(UserMemoryStop);
    expect(memory.peek(START, 4)).toEqual(new Uint8Array(4));
    expect(memory.peek(START + PAGE, 4)).toBeUndefined();
  });

  test("mark what they write dirty and drop code decoded from it", () => {
    const tables = mm.core as MemoryTables;
    tables.setPtes(FIRST, 1, mm.entryFor(FIRST, true) | PTE_CODE);
    new UserMemory(mm).writeU32(START, 1);
    expect(tables.dropped).toEqual([FIRST]);
    expect(tables.pte(FIRST) & (PTE_D | PTE_CODE)).toBe(PTE_D);
  });

  test("strings end at a zero byte, a limit, or a hole", () => {
    mapAt(0x40_0000, 1);
    const memory = new UserMemory(mm);
    memory.copyOut(0x40_0000, Buffer.from("text\0"));
    expect(memory.readString(0x40_0000, 100)).toBe("text");
    memory.copyOut(0x40_0000, Buffer.alloc(PAGE, "a"));
    expect(memory.readString(0x40_0000, 100)).toBeUndefined();
    expect(() => memory.readString(0x40_0000, 2 * PAGE)).toThrow(UserMemoryStop);
  });
});

describe("copies and ghosts", () => {
  test("fork names the pages that it misses, then copies into an unlinked area", () => {
    expect(firstMissing(mm)?.page).toBe(FIRST);
    for (let page = FIRST; page < FIRST + 8; page += 1)
      mm.pages.map(page, mm.entryFor(page, false));
    expect(firstMissing(mm)).toBeUndefined();
    const to: AnyMm = new Mm(new MemoryTables(), new Frames(64 * PAGE));
    expect(new SpaceCopy(mm, to).advance()).toEqual({ kind: "resolved" });
    expect(to.pages.resident).toBe(8);
    expect(to.areas[0]?.link).toBeUndefined();
    expect(to.pages.entry(FIRST) & PTE_W).not.toBe(0);
  });

  test("a copy waits for frames, and is refused when no node has any", () => {
    for (let page = FIRST; page < FIRST + 8; page += 1)
      mm.pages.map(page, mm.entryFor(page, false));
    const frames = new Frames(6 * PAGE);
    const copy = new SpaceCopy(mm, new Mm(new MemoryTables(), frames) as AnyMm);
    frames.shortage = () => "frames:0";
    expect(copy.advance()).toEqual({ kind: "wait", key: "frames:0" });
    // Three of the copy's pages go to another node.
    for (const page of [FIRST, FIRST + 2, FIRST + 4]) copy.to.pages.unmap(page, 1);
    expect(copy.advance()).toEqual({ kind: "resolved" });
    expect(copy.to.pages.resident).toBe(5);
    frames.shortage = () => undefined;
    expect(new SpaceCopy(mm, new Mm(new MemoryTables(), frames) as AnyMm).advance()).toBe(-12);
    expect(copy.isStale).toBe(false);
    unmap(mm, START, PAGE);
    expect(copy.isStale).toBe(true);
  });

  test("a state has no pages, and makes the same areas again", () => {
    mapAt(0x50_0000, 2, 1);
    mm.layout.brk = 0x1234;
    const state = structuredClone(exportMm(mm));
    const to: AnyMm = new Mm(new MemoryTables(), new Frames(64 * PAGE));
    importMm(state, to, {
      source: () => ZERO_SOURCE,
      link: (area) => area.container && container.link(area.container.objectBase),
    });
    expect(mapsText(to)).toBe(mapsText(mm));
    expect(exportMm(to)).toEqual(state);
    expect(to.pages.resident).toBe(0);
  });

  test("the migration map names every field of an address space", () => {
    expect(Object.keys(MM_MIGRATION).sort()).toEqual(Object.keys(mm).sort());
  });

  test("maps are printed as /proc/pid/maps has them", () => {
    expect(mapsText(mm)).toBe("00200000-00208000 rw-p 00000000 00:00 0 \n");
  });
});
