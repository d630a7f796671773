// The cluster's file cache: where pages of a file come from that several nodes read and write.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { nodeId } from "../../src/abi/types.js";
import { Cluster } from "../../src/api/cluster.js";
import { programPath } from "../../src/toolchain/build_programs.js";
import { builtNodes } from "../built_nodes.js";
import { ROOT } from "../tidy/source_tree.js";

const PROGRAMS = path.join(ROOT, "build", "programs");
const PAGES = 300;

let cluster: Cluster | undefined;
const directory = mkdtempSync(path.join(os.tmpdir(), "gobelins-files-"));

afterEach(async () => {
  await cluster?.close();
  rmSync(directory, { recursive: true, force: true });
});

/** What `cat FILE` prints on a node. */
async function cat(on: Cluster, node: number, file: string): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  const keep = ({ bytes }: { bytes: Uint8Array }) => void parts.push(bytes);
  on.on("output", keep);
  const program = programPath(ROOT, "pentium4", "cat");
  const request = { program, argv: [program, file], env: [], directory };
  const started = await on.spawn({ ...request }, nodeId(node));
  if (started.kind === "refused") throw new Error(started.reason);
  expect(await started.exited).toEqual({ kind: "exited", status: 0 });
  on.off("output", keep);
  return Buffer.concat(parts);
}
