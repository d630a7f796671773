// The long form of the test with random system calls: ten million of them, or as many as are named.
//
// Usage: npm run fuzz:calls -- [CALLS]

import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const calls = process.argv[2] ?? "10000000";
if (!/^[1-9][0-9]*$/.test(calls)) {
  process.stderr.write(`fuzz:calls: '${calls}' is no number of calls\n`);
  process.exit(2);
}
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
const done = spawnSync(process.execPath, [vitest, "run", "test/linux/random_calls.test.ts"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, GOBELINS_RANDOM_CALLS: calls },
});
process.exit(done.status ?? 1);
