// The page (src/web) as static files in dist/web: `npm run build:web`. It works from any folder of
// any static host.

import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// What the library takes from Node.js and a browser has not.
const alias = { "node:events": "events", "node:path": "path-browserify" };

export default defineConfig({
  root: here("src/web"),
  base: "./",
  resolve: { alias },
  publicDir: here("build/web"),
  worker: { format: "es" },
  build: { outDir: here("dist/web"), emptyOutDir: true, target: "es2023" },
});
