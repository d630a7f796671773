// Joins the built files of the command line, of a node's worker and of the library into few, in
// dist/bundle: loading some two hundred modules costs Node.js 0.3 s for each of the two, ten times
// what they do themselves.
//
// The folders of the bundle are as deep as those of dist/src, so that what is found relative to a
// file is found from there as well.

import { chmodSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const ENTRIES = ["cli/main", "node/worker_main", "api/index"];

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const folder = path.join(root, "dist", "bundle");

rmSync(folder, { recursive: true, force: true });
for (const entry of ENTRIES) {
  const bundle = await rolldown({
    input: { [entry]: path.join(root, "dist", "src", `${entry}.js`) },
    platform: "node",
    // Brings a WebAssembly module of its own, and is loaded for --dump-jit only.
    external: ["wabt"],
  });
  await bundle.write({
    dir: folder,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: `${path.dirname(entry)}/[name]-[hash].js`,
  });
  await bundle.close();
}
// The package's command: npm makes it executable when it links it, which is before it is built.
chmodSync(path.join(folder, "cli", "main.js"), 0o755);
