// Builds everything that `npm start` and `npm test` need, and only what changed: the generated part
// of the core, the core, TypeScript, and the pages of docs/ that are made from the code. The C
// programs are built by whoever runs them (src/toolchain/build_programs.ts).
//
// Usage: npm run build [-- --debug] [--unchecked]
//   --debug      the core is not optimised
//   --unchecked  types are not checked, for a quick look at a change

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { emit } from "./emit.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const debug = process.argv.includes("--debug");
const checked = !process.argv.includes("--unchecked");

function run(file, args) {
  script(join(root, "node_modules", file), args);
}

function script(file, args = []) {
  const done = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** Runs `make` unless the inputs are those of the last time. */
function whenChanged(name, inputs, outputs, make) {
  const hash = createHash("sha256");
  hash.update(String(debug));
  for (const path of inputs) {
    hash.update(relative(root, path)).update(readFileSync(path));
  }
  const digest = hash.digest("hex");
  const stamp = join(root, "build", `${name}.stamp`);
  const same = existsSync(stamp) && readFileSync(stamp, "utf8") === digest;
  if (same && outputs.every((path) => existsSync(path))) return;
  process.stderr.write(`building ${name}\n`);
  make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

const scripts = (...folders) =>
  folders.flatMap((folder) => filesUnder(join(root, folder))).filter((p) => p.endsWith(".ts"));
const lock = join(root, "package-lock.json");
const emitter = join(root, "scripts", "emit.mjs");

const generatorSources = scripts("isa", "assembly/layout");
const generator = join(root, "dist", "isa", "generate.js");
whenChanged("isa", [...generatorSources, emitter, lock], [generator], () =>
  emit(root, generatorSources),
);
const { writeGenerated } = await import(pathToFileURL(generator).href);
writeGenerated(root);

const core = join(root, "dist", "core.wasm");
whenChanged("core", [...scripts("assembly"), join(root, "asconfig.json")], [core], () =>
  run("assemblyscript/bin/asc.js", [
    "--config",
    "asconfig.json",
    "--target",
    debug ? "debug" : "release",
  ]),
);

/** What the page is made of is built by its own bundler (scripts/build_web.mjs). */
const isBuilt = (path) => relative(join(root, "src", "web"), path).startsWith("..");
const host = scripts("src", "isa", "assembly/layout", "bench").filter(
  (path) => isBuilt(path) && !path.endsWith(".d.ts") && !path.endsWith("float80_loops.ts"),
);
whenChanged(
  "javascript",
  [...host, emitter, lock],
  [join(root, "dist", "src", "api", "index.js")],
  () => emit(root, host),
);
if (checked) {
  const declarations = [join(root, "dist", "src", "api", "index.d.ts")];
  // The page has the browser's types beside the host's; it takes the rest as declarations.
  const page = join("src", "web");
  const configurations = [root, join(root, page)].map((folder) => join(folder, "tsconfig.json"));
  whenChanged("types", [...host, ...scripts(page), ...configurations, lock], declarations, () => {
    for (const project of [".", page]) run("typescript/bin/tsc", ["-p", project]);
  });
}

const bundler = join(root, "scripts", "bundle.mjs");
const bundled = [join(root, "dist", "bundle", "cli", "main.js")];
const bundleInputs = [...scripts("src", "isa", "assembly/layout"), bundler, lock];
whenChanged("bundle", bundleInputs, bundled, () => script(bundler));

/** The pages that are made from the code: who prints each, and from what. */
const pages = [
  { page: "isa.md", args: ["cli/main.js", "isa", "--markdown"] },
  { page: "syscalls.md", args: ["cli/main.js", "syscalls", "--markdown"] },
  { page: "protocol.md", args: ["container/simulation/main.js", "--page"] },
];
const counts = join(root, "test", "ia32", "fixtures", "counts.json");
const sources = [
  ...scripts("isa", join("src", "personality", "linux")),
  ...["table", "entry", "protocol_page"].map((n) => join(root, "src", "container", `${n}.ts`)),
  ...(existsSync(counts) ? [counts] : []),
];
const pathOf = (page) => join(root, "docs", page);
whenChanged(
  "docs",
  sources,
  pages.map(({ page }) => pathOf(page)),
  () => {
    for (const { page, args } of pages) {
      const [program, ...rest] = args;
      const command = [join(root, "dist", "src", program), ...rest];
      const made = spawnSync(process.execPath, command, { encoding: "utf8" });
      if (made.status !== 0) process.exit(made.status ?? 1);
      writeFileSync(pathOf(page), made.stdout);
    }
  },
);
