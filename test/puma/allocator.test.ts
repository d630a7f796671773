// bebopd: which nodes a job gets, and the picture of the mesh.

import { describe, expect, it } from "vitest";
import { nodeId } from "../../src/abi/types.js";
import { Allocator, parseSize, type SizeRequest } from "../../src/puma/yod/allocator.js";
import { type MeshView, meshText } from "../../src/puma/yod/showmesh.js";

const nodes = (count: number) => Array.from({ length: count }, (_, i) => nodeId(i + 1));

function size(text: string): SizeRequest {
  const parsed = parseSize(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

function take(mesh: Allocator, job: number, text: string, share = false): string {
  const result = mesh.allocate(job, size(text), share);
  return result.ok ? result.nodes.join(" ") : result.reason;
}

function picture(mesh: Allocator): string {
  const view: MeshView = {
    width: mesh.width,
    nodes: mesh.nodes.map((node) => ({
      node,
      jobs: mesh.jobsOf(node),
      isInService: mesh.isInService(node),
    })),
    jobs: [],
  };
  return meshText(view);
}

describe("sizes", () => {
  it.each(["0", "-1", "2x", "x3", "2x0", "many", "1.5", ""])("%j is none", (text) => {
    expect(parseSize(text)).toBeUndefined();
  });
});

describe("allocation", () => {
  it("places rectangles at the edge, and shows them", () => {
    const mesh = new Allocator(nodes(16), 4);
    expect(take(mesh, 1, "2x2")).toBe("1 2 5 6");
    expect(take(mesh, 2, "3")).toBe("13 14 15");
    mesh.setService(nodeId(16), false);
    expect(picture(mesh)).toBe("a a . .\na a . .\n. . . .\nb b b X\n\n8 of 16 nodes free\n");
  });

  it("says when free nodes make no rectangle, and takes them one by one for a count", () => {
    const mesh = new Allocator(nodes(4), 2);
    take(mesh, 1, "1");
    expect(take(mesh, 2, "2x2")).toBe(
      "4 nodes are not to be had in a rectangle of 2x2: 3 of 4 are free",
    );
    expect(take(mesh, 3, "3")).toBe("2 3 4");
    expect(take(mesh, 4, "1")).toBe("1 nodes are not to be had: 0 of 4 are free");
  });

  it("gives nodes back, and all that are free", () => {
    const mesh = new Allocator(nodes(4), 2);
    take(mesh, 1, "2");
    mesh.release(1);
    take(mesh, 2, "1");
    expect(take(mesh, 3, "all").split(" ")).toHaveLength(3);
  });

  it("shares nodes when asked to, the least loaded first", () => {
    const mesh = new Allocator(nodes(2), 2);
    take(mesh, 1, "1");
    expect(take(mesh, 2, "3", true)).toBe("2 1 2");
    expect(picture(mesh)).toContain("* b");
  });

  it("gives no node out of service", () => {
    const mesh = new Allocator(nodes(2), 2);
    mesh.setService(nodeId(1), false);
    expect(take(mesh, 1, "all")).toBe("2");
  });
});
