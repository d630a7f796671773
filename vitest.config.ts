// The tests: every file in a process of its own, so that workers and memories of one go with it.

import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Fetches packages: npm run test:debian.
    exclude: ["test/debian/**"],
    globalSetup: ["test/build_programs_once.ts"],
    testTimeout: 60_000,
    pool: "forks",
    // The runner itself has little to do: all processors test.
    maxWorkers: availableParallelism(),
  },
});
