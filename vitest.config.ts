// The tests: every file in a process of its own, so that workers and memories of one go with it.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/build_programs_once.ts"],
    testTimeout: 60_000,
    pool: "forks",
  },
});
