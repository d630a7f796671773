// The tests: as many processes as there are processors, each for many files. Loading the modules
// anew for each of a hundred files took a third of the whole time.

import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Debian's fetches packages: npm run test:debian.
    exclude: ["test/debian/**"],
    globalSetup: ["test/build_programs_once.ts"],
    testTimeout: 60_000,
    pool: "forks",
    isolate: false,
    // The runner itself has little to do: all processors test.
    maxWorkers: availableParallelism(),
  },
});
