// Builds everything that `npm start` and `npm test` need, and only what changed: the generated part
// of the core, the core, TypeScript, and the pages of docs/ that are made from the code. The C
// programs are built by whoever runs them (src/toolchain/build_programs.ts), or here, beside the
// rest: the core's compiler and the one that builds musl use one processor each for a minute.
//
// Usage: npm run build [-- --debug] [--unchecked] [--programs=NAMES]
//   --debug           the core is not optimised
//   --unchecked       types are not checked, for a quick look at a change
//   --programs=NAMES  C programs as well: variants or programs, with commas between them

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { emit } from "./emit.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const debug = process.argv.includes("--debug");
const checked = !process.argv.includes("--unchecked");

/** Those that run now; none goes on when one of them fails. */
const children = new Set();

/** Runs a script of the project; what it prints goes to stderr, or is the answer if `isRead`. */
function script(file, args = [], isRead = false) {
  const stdio = ["inherit", isRead ? "pipe" : "inherit", "inherit"];
  const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio });
  children.add(child);
  const chunks = [];
  child.stdout?.on("data", (chunk) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on("close", (status) => {
      children.delete(child);
      if (status !== 0) fail(status ?? 1);
      resolve(Buffer.concat(chunks).toString());
    });
  });
}

function fail(status) {
  for (const child of children) child.kill();
  process.exit(status);
}

const installed = (file, args) => script(join(root, "node_modules", file), args);

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** Runs `make` unless the inputs are those of the last time. */
async function whenChanged(name, inputs, outputs, make) {
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
  await make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

const scripts = (...folders) =>
  folders.flatMap((folder) => filesUnder(join(root, folder))).filter((p) => p.endsWith(".ts"));
const lock = join(root, "package-lock.json");
const emitter = join(root, "scripts", "emit.mjs");

const generatorSources = scripts("isa", "assembly/layout");
const generator = join(root, "dist", "isa", "generate.js");
await whenChanged("isa", [...generatorSources, emitter, lock], [generator], () =>
  emit(root, generatorSources),
);
const { writeGenerated } = await import(pathToFileURL(generator).href);
writeGenerated(root);

function buildCore() {
  const inputs = [...scripts("assembly"), join(root, "asconfig.json")];
  const target = debug ? "debug" : "release";
  return whenChanged("core", inputs, [join(root, "dist", "core.wasm")], () =>
    installed("assemblyscript/bin/asc.js", ["--config", "asconfig.json", "--target", target]),
  );
}

/** What the page is made of is built by its own bundler (scripts/build_web.mjs). */
const isBuilt = (path) => relative(join(root, "src", "web"), path).startsWith("..");
const host = scripts("src", "isa", "assembly/layout", "bench").filter(
  (path) => isBuilt(path) && !path.endsWith(".d.ts") && !path.endsWith("float80_loops.ts"),
);

function buildJavascript() {
  const library = join(root, "dist", "src", "api", "index.js");
  return whenChanged("javascript", [...host, emitter, lock], [library], () => emit(root, host));
}

function checkTypes() {
  const declarations = [join(root, "dist", "src", "api", "index.d.ts")];
  // The page has the browser's types beside the host's; it takes the rest as declarations.
  const page = join("src", "web");
  const configurations = [root, join(root, page)].map((folder) => join(folder, "tsconfig.json"));
  const inputs = [...host, ...scripts(page), ...configurations, lock];
  return whenChanged("types", inputs, declarations, async () => {
    for (const project of [".", page]) await installed("typescript/bin/tsc", ["-p", project]);
  });
}

function bundle() {
  const bundler = join(root, "scripts", "bundle.mjs");
  const bundled = [join(root, "dist", "bundle", "cli", "main.js")];
  const inputs = [...scripts("src", "isa", "assembly/layout"), bundler, lock];
  return whenChanged("bundle", inputs, bundled, () => script(bundler));
}

/** The pages that are made from the code: who prints each, and from what. */
function writePages() {
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
  const outputs = pages.map(({ page }) => pathOf(page));
  return whenChanged("docs", sources, outputs, async () => {
    for (const { page, args } of pages) {
      const [program, ...rest] = args;
      writeFileSync(pathOf(page), await script(join(root, "dist", "src", program), rest, true));
    }
  });
}

/** The C programs that were asked for; their builder knows what has changed. */
async function buildPrograms() {
  const names = process.argv.find((one) => one.startsWith("--programs="))?.split("=")[1];
  if (names === undefined) return;
  process.stderr.write("building programs\n");
  const builder = join(root, "dist", "src", "toolchain", "build_programs.js");
  await script(builder, names.split(","), true);
}

async function buildHost() {
  await buildJavascript();
  await Promise.all([buildPrograms(), afterJavascript()]);
}

async function afterJavascript() {
  if (checked) await checkTypes();
  await bundle();
  await writePages();
}

await Promise.all([buildCore(), buildHost()]);
