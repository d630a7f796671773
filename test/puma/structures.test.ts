// The structures that C and TypeScript share: the header in the tree is the one that the literals
// print.

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { OSF_HEADER, osfHeader } from "../../src/personality/osf/shared_header.js";
import { Layout } from "../../src/personality/puma/layout.js";
import * as Places from "../../src/personality/puma/memory_map.js";
import { SHARED_HEADER, sharedHeader } from "../../src/personality/puma/shared_header.js";
import { PCB, PORTAL_TABLE_BYTES } from "../../src/personality/puma/structures.js";
import { ROOT } from "../tidy/source_tree.js";

describe("structures shared with C", () => {
  it("are printed in the headers of the libraries", () => {
    expect(readFileSync(path.join(ROOT, SHARED_HEADER), "utf8")).toBe(sharedHeader());
    expect(readFileSync(path.join(ROOT, OSF_HEADER), "utf8")).toBe(osfHeader());
  });

  it("fit into the places that they have", () => {
    expect(Places.PCB_ADDRESS + PCB.size).toBeLessThanOrEqual(Places.PORTAL_TABLE);
    expect(Places.PORTAL_TABLE + PORTAL_TABLE_BYTES).toBeLessThanOrEqual(Places.NID_MAP);
    const end = Places.PID_MAP + Places.MOST_RANKS * 4;
    expect(end).toBeLessThanOrEqual(Places.PCB_ADDRESS + Places.PCB_BYTES);
    expect(Places.PCB_ADDRESS + Places.PCB_BYTES).toBeLessThanOrEqual(Places.PUMA_END);
  });

  it("refuse padding, which compilers could choose differently", () => {
    expect(() => new Layout("bad", { a: ["u32", ""], b: ["u64", ""] })).toThrow("bad.b");
    expect(() => new Layout("odd", { a: ["u32", ""] })).toThrow("multiple of 8");
  });
});
