// What system calls cost, emulated and (where the host runs 32-bit programs) native, against the
// limits that the Linux personality is to keep.
//
// Usage: node bench/system_calls.mjs [--scale N] [--json]      (100: 10,000 processes)

import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const main = join(root, "dist", "src", "cli", "main.js");
const at = process.argv.indexOf("--scale");
const scale = at < 0 ? "100" : process.argv[at + 1];
const program = join(root, "build", "bench", "system_calls");

/** Name, limit, and whether less is better. Times in nanoseconds of one operation. */
const LIMITS = [
  ["getppid", 2000, true],
  ["pipe_read_byte", 5000, true],
  ["pipe_bytes_per_second", 500e6, false],
  ["fork_exit_wait", 2e6, true],
];

function run(file, args) {
  const done = spawnSync(file, args, { encoding: "utf8", cwd: root });
  if (done.status !== 0) return undefined;
  return new Map(
    done.stdout
      .trim()
      .split("\n")
      .map((line) => {
        const [name, , value] = line.split(" ");
        return [name, Number(value)];
      }),
  );
}

mkdirSync(dirname(program), { recursive: true });
const source = join(root, "bench", "system_calls.c");
const compiled = spawnSync(process.execPath, [main, "cc", "-O2", source, "-o", program], {
  stdio: "inherit",
});
if (compiled.status !== 0) process.exit(1);
const emulated = run(process.execPath, [main, "run", "--engine", "jit", program, scale]);
if (!emulated) throw new Error("the program failed");
const native = run(program, [scale]);
const rows = LIMITS.map(([name, limit, lessIsBetter]) => {
  const value = emulated.get(name);
  const own = native?.get(name);
  return {
    name,
    value,
    limit,
    holds: lessIsBetter ? value <= limit : value >= limit,
    timesNative: own === undefined ? null : lessIsBetter ? value / own : own / value,
  };
});
if (process.argv.includes("--json"))
  console.log(JSON.stringify({ scale: Number(scale), rows }, null, 2));
else console.table(rows);
