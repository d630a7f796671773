// Compiles test/ia32 and starts one of its programs that ask the hardware: record or fuzz.
//
//   node scripts/isa_hardware.mjs record [...]      node scripts/isa_hardware.mjs fuzz [...]

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [program, ...rest] = process.argv.slice(2);
if (program !== "record" && program !== "fuzz") {
  process.stderr.write("isa_hardware: say what to start, record or fuzz\n");
  process.exit(2);
}
const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
const compiled = spawnSync(process.execPath, [compiler, "-p", join(root, "test", "ia32")], {
  stdio: "inherit",
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
process.argv.splice(1, 2 + rest.length, join(root, program), ...rest);
await import(
  pathToFileURL(join(root, "build", "ia32", "js", "test", "ia32", `${program}.js`)).href
);
