// A node whose way to the host's files fails: operations answer EIO, files can be closed.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { Errno } from "../../src/abi/errno.js";
import { FaultyDisk } from "../../src/fs/faulty_disk.js";
import { NodeHostFiles } from "../../src/fs/node_host_files.js";

const directory = mkdtempSync(path.join(os.tmpdir(), "gobelins-disk-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

it("answers EIO while it has failed, and as before when it is mended", () => {
  writeFileSync(path.join(directory, "file"), "content");
  const disk = new FaultyDisk();
  const files = disk.holding(new NodeHostFiles(directory, false, { uid: 0, gid: 0 }));
  const file = files.open("file", 2, 0);
  const bytes = new Uint8Array(7);
  expect(files.read(file, bytes, 0)).toBe(7);
  disk.isFailed = true;
  const content = Uint8Array.of(1);
  expect(files.read(file, bytes, 0)).toBe(-Errno.EIO);
  expect(files.write(file, content, 0)).toBe(-Errno.EIO);
  expect(files.open("file", 0, 0)).toBe(-Errno.EIO);
  expect(files.status("file")).toBe(-Errno.EIO);
  disk.isFailed = false;
  expect(files.write(file, content, 0)).toBe(1);
  disk.isFailed = true;
  files.close(file);
  disk.isFailed = false;
  expect(files.read(file, bytes, 0)).toBeLessThan(0);
});
