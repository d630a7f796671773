// Writes the pages of docs/ that are generated from the code: the instruction set, the system calls,
// the coherence protocol.
//
// Usage: npm run docs

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const main = join(root, "dist", "src", "cli", "main.js");
const PAGES = { isa: "isa.md", syscalls: "system-calls.md", protocol: "protocol.md" };

for (const [command, page] of Object.entries(PAGES)) {
  const text = execFileSync(process.execPath, [main, command, "--markdown"], {
    maxBuffer: 2 ** 26,
  });
  writeFileSync(join(root, "docs", page), text);
}
