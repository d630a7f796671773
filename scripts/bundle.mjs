// Joins the built files of the command line, of a node's worker and of the library into few, in
// dist/bundle: loading some two hundred modules costs Node.js 0.3 s for each of the two, ten times
// what they do themselves. The library and the worker for browsers, which load no packages by name,
// are made in the same way.
//
// The folders of the bundle are as deep as those of dist/src, so that what is found relative to a
// file is found from there as well.

import { chmodSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const NODE = { platform: "node", entries: ["cli/main", "node/worker_main", "api/index"] };
const BROWSER = {
  platform: "browser",
  entries: ["api/browser", "node/browser_worker"],
  // What the library takes from Node.js and a browser has not, as in vite.config.ts.
  resolve: { alias: { "node:events": "events", "node:path": "path-browserify" } },
};

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const folder = path.join(root, "dist", "bundle");

async function bundleEach({ platform, entries, resolve }) {
  for (const entry of entries) {
    const bundle = await rolldown({
      input: { [entry]: path.join(root, "dist", "src", `${entry}.js`) },
      platform,
      ...(resolve && { resolve }),
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
}

rmSync(folder, { recursive: true, force: true });
await bundleEach(NODE);
await bundleEach(BROWSER);
// The package's command: npm makes it executable when it links it, which is before it is built.
chmodSync(path.join(folder, "cli", "main.js"), 0o755);
