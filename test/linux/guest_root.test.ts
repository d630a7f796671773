// One program under every kind of root: what it sees and changes is the same, and what lies outside
// stays as it was. The images are made here, the archives with the tar library that reads them.

import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { create } from "tar";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RootRequest, useRoot } from "../../src/fs/guest_root.js";
import { NodeHostFiles } from "../../src/fs/node_host_files.js";
import { readImage } from "../../src/fs/node_images.js";
import { buildGuest, GUEST_SOURCES, GUESTS } from "./guest_programs.js";
import { SingleNode } from "./single_node.js";

const scratch = mkdtempSync(path.join(tmpdir(), "gobelins-root-"));
const at = (...names: string[]) => path.join(scratch, ...names);
const host = {
  directory: (directory: string, isReadOnly: boolean, owner: { uid: number; gid: number }) =>
    new NodeHostFiles(directory, isReadOnly, owner),
  image: readImage,
};

beforeAll(async () => {
  await buildGuest("tree");
  fill(at("plain"));
  create({ sync: true, file: at("image.tar"), cwd: at("plain") }, ["."]);
  create({ sync: true, gzip: true, file: at("image.tar.gz"), cwd: at("plain") }, ["."]);
  makeOci(at("oci"));
}, 300_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The tree that the program expects. */
function fill(root: string): void {
  for (const directory of ["data/sub", "bin", "tmp", "secret"]) {
    mkdirSync(path.join(root, directory), { recursive: true });
  }
  writeFileSync(path.join(root, "data/kept"), "kept");
  writeFileSync(path.join(root, "data/gone"), "gone");
  writeFileSync(path.join(root, "data/sub/inner"), "inner");
  symlinkSync("/etc/hostname", path.join(root, "data/escape"));
  symlinkSync("../../../../../../etc/hostname", path.join(root, "data/upward"));
  cpSync(path.join(GUESTS, "tree"), path.join(root, "bin/tree"));
}

/** Two layers: the upper one removes, replaces and makes opaque. */
function makeOci(directory: string): void {
  const lower = at("lower");
  fill(lower);
  writeFileSync(path.join(lower, "data", "removed"), "x");
  mkdirSync(path.join(lower, "data", "other"));
  const upper = at("upper");
  mkdirSync(path.join(upper, "data"), { recursive: true });
  writeFileSync(path.join(upper, "data", ".wh.removed"), "");
  writeFileSync(path.join(upper, "data", ".wh.other"), "");
  mkdirSync(path.join(upper, "secret"));
  writeFileSync(path.join(upper, "secret", ".wh..wh..opq"), "");
  const blobs = path.join(directory, "blobs", "sha256");
  mkdirSync(blobs, { recursive: true });
  const put = (bytes: Buffer | string) => {
    const digest = createHash("sha256").update(bytes).digest("hex");
    writeFileSync(path.join(blobs, digest), bytes);
    return { digest: `sha256:${digest}`, size: bytes.length };
  };
  const layers = [lower, upper].map((cwd) => {
    create({ sync: true, gzip: true, file: at("layer"), cwd }, ["."]);
    return put(readFileSync(at("layer")));
  });
  const config = put(JSON.stringify({ config: { Cmd: ["/bin/tree"], WorkingDir: "/data" } }));
  const manifest = put(JSON.stringify({ schemaVersion: 2, config, layers }));
  writeFileSync(path.join(directory, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
  const index = { manifests: [{ ...manifest, platform: { os: "linux", architecture: "386" } }] };
  writeFileSync(path.join(directory, "index.json"), JSON.stringify(index));
}

function run(request: Omit<RootRequest, "binds">): string {
  const node = new SingleNode({ user: 0 });
  useRoot(node.kernel.vfs, { ...request, binds: [] }, host, 0);
  const ended = node.run("/bin/tree");
  expect([ended.status, ended.error]).toEqual([0, ""]);
  expect(node.kernel.tasks.size).toBe(0);
  expect(node.files.openHandles).toBe(0);
  return ended.output;
}

const expected = `${readFileSync(path.join(GUEST_SOURCES, "tree.txt"), "utf8")}uid 0\n`;
const memory = { kind: "memory" } as const;

describe("a program's root", () => {
  test("a directory of the host, written to", () => {
    fill(at("written"));
    const source = { kind: "host", path: at("written"), isReadOnly: false } as const;
    expect(run({ source, layer: undefined })).toBe(expected);
    expect(readFileSync(at("written", "data", "twice"), "utf8")).toBe("kept and more");
    expect(statSync(at("written", "data", "new")).mode & 0o777).toBe(0o600);
  });

  test.each([
    ["a tar archive", "tar", "image.tar"],
    ["a compressed archive", "tar", "image.tar.gz"],
    ["an OCI image", "oci", "oci"],
  ] as const)("%s under a layer in memory", (_name, kind, file) => {
    expect(run({ source: { kind, path: at(file) }, layer: memory })).toBe(expected);
  });

  test("a read-only directory under a layer in a directory", () => {
    mkdirSync(at("layer_of_host"));
    const before = readdirSync(at("plain", "data"));
    const source = { kind: "host", path: at("plain"), isReadOnly: true } as const;
    const layer = { kind: "host", path: at("layer_of_host") } as const;
    expect(run({ source, layer })).toBe(expected);
    expect(readdirSync(at("plain", "data"))).toEqual(before);
    const names = readdirSync(at("layer_of_host", "data")).sort();
    expect(names).toEqual([
      ".wh.gone",
      ".wh.kept",
      "alias",
      "moved",
      "new",
      "new_dir",
      "other_dir",
      "sub",
      "twice",
    ]);
    expect(existsSync(at("layer_of_host", "data", "sub", ".wh..wh..opq"))).toBe(true);
  });

  test("a damaged archive and a damaged image are refused with a sentence", () => {
    writeFileSync(at("bad.tar"), "this is no archive, whatever its name may be".repeat(30));
    const refused = (kind: "tar" | "oci", file: string) => () =>
      run({ source: { kind, path: at(file) }, layer: memory });
    expect(refused("tar", "bad.tar")).toThrow(/bad\.tar is no usable tar archive: /);
    cpSync(at("oci"), at("broken"), { recursive: true });
    const [blob = ""] = readdirSync(at("broken", "blobs", "sha256"));
    writeFileSync(at("broken", "blobs", "sha256", blob), "other");
    expect(refused("oci", "broken")).toThrow(/broken is no usable OCI image: .*damaged/);
  });
});
