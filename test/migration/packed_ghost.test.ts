// A ghost is the same after its journey: packed, cloned as a message is, unpacked.

import { describe, expect, it } from "vitest";
import { nodeId } from "../../src/abi/types.js";
import { containerId, siteId } from "../../src/container/identifiers.js";
import type { ContainerInfo } from "../../src/container/messages.js";
import type { Ghost } from "../../src/ghost/ghost.js";
import {
  packContainers,
  packGhost,
  unpackContainers,
  unpackGhost,
} from "../../src/ghost/packed_ghost.js";
import { NO_LAYOUT } from "../../src/mm/mm.js";
import type { AreaState } from "../../src/mm/mm_state.js";
import { SignalActions } from "../../src/task/signal_state.js";

const memory = { kind: "memory" };
const file = { kind: "file", file: { path: "/bin/mgs", handle: { node: 0, id: 7 } } };

function area(start: number, more: Partial<AreaState> = {}): AreaState {
  return {
    start,
    end: start + 0x3000,
    prot: 5,
    flags: 2,
    source: memory,
    sourcePage: 0,
    container: undefined,
    name: "",
    ...more,
  };
}

function ghost(): Ghost {
  const actions = new SignalActions();
  actions.set(11, { handler: 0x8049000, flags: 4, restorer: 0x8048000, mask: 0x8000000000000001n });
  const areas = [
    area(0x10000, { source: file, sourcePage: 3, name: "/bin/mgs" }),
    area(0x20000, { source: file, sourcePage: 6, name: "/bin/mgs", prot: 3 }),
    area(0xbf800000, { container: { id: 2 ** 31 + 5, objectBase: 12, layer: 3 }, name: "[stack]" }),
    area(0xbfff0000, { container: { id: 0, objectBase: 0, layer: 0 } }),
  ];
  return {
    version: 1,
    mm: { layout: { ...NO_LAYOUT, brk: 0x30123 }, areas },
    group: { tgid: 1000, actions: actions.all() },
  } as unknown as Ghost;
}

describe("a packed ghost", () => {
  it("unpacks to the same ghost after cloning", () => {
    expect(unpackGhost(structuredClone(packGhost(ghost())))).toEqual(ghost());
  });

  it("names each source and each name once", () => {
    const { mm } = packGhost(ghost());
    expect(mm.sources.length).toBe(2);
    expect(mm.names.length).toBe(3);
  });

  it("keeps containers of every policy", () => {
    const site = siteId(nodeId(3), 9);
    const infos: ContainerInfo[] = [
      { id: containerId(nodeId(300), 17), home: site, policy: { kind: "linked", site } },
      { id: containerId(nodeId(0), 0), home: site, policy: { kind: "custom" } },
    ];
    const back = unpackContainers(structuredClone(packContainers(infos)));
    expect(new Set(back.map((info) => JSON.stringify(info)))).toEqual(
      new Set(infos.map((info) => JSON.stringify(info))),
    );
  });
});
