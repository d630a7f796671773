// The tests: a few processes, each for many files. Loading the modules anew for each of a hundred
// files took a third of the whole time.
//
// Those that run no C programs come first, while the programs are compiled beside them. Those that
// start commands have processes of their own: to start one from a process that holds the memories
// of many nodes takes 56 ms for each GB (its page tables are copied), from a small one 3.

import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig, type Plugin } from "vitest/config";

const testsOf = (names: readonly string[]) => names.map((name) => `test/${name}{/**/*,}.test.ts`);
const COMMANDS = ["bench", "cli", "daemon", "programs", "sim/command", "tidy", "web"];
const commands = testsOf(COMMANDS);
const WITHOUT_PROGRAMS = ["float80", "fs", "ia32", "jit", "mm", "node", "scheduler", "sim", "task"];
const withoutPrograms = testsOf(WITHOUT_PROGRAMS);
// Debian's fetches packages: npm run test:debian.
const debian = ["test/debian/**"];

const second = { setupFiles: ["test/programs_needed.ts"], sequence: { groupOrder: 1 } };

/** Folders of which dist/ has the built modules. */
const BUILT = ["assembly", "bench", "isa", "src"];

/**
 * Tests take what they test from dist/, as their nodes' workers do: Node loads it as it is.
 * Transformed here, it took a fifth more of all processor time: each process had its own copy of
 * 600 modules to make, and each use of an import was a call.
 */
function builtModules(): Plugin {
  const root = import.meta.dirname;
  const dist = path.join(root, "dist");
  return {
    name: "built-modules",
    enforce: "pre",
    resolveId(source, importer) {
      if (!source.startsWith(".") || !source.endsWith(".js") || importer === undefined) return null;
      const [folder, ...rest] = path
        .relative(root, path.resolve(path.dirname(importer), source))
        .split(path.sep);
      if (folder === undefined || !BUILT.includes(folder)) return null;
      return path.join(dist, folder, ...rest);
    },
  };
}

export default defineConfig({
  plugins: [builtModules()],
  test: {
    server: { deps: { external: [/\/dist\/(assembly|bench|isa|src)\//] } },
    globalSetup: ["test/programs_built.ts"],
    // Seconds of work for some, on a machine that may have ten times as much to do.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: "forks",
    isolate: false,
    // The runner itself has little to do, and who starts a command waits for it: one more than
    // there are processors keeps these busy (a quarter of their time was idle).
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        extends: true,
        test: { name: "core", include: withoutPrograms, exclude: commands },
      },
      { extends: true, test: { name: "commands", include: commands, ...second } },
      {
        extends: true,
        test: {
          name: "nodes",
          include: ["test/**/*.test.ts"],
          exclude: [...commands, ...withoutPrograms, ...debian],
          ...second,
        },
      },
    ],
  },
});
