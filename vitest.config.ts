// The tests: as many processes as there are processors, each for many files. Loading the modules
// anew for each of a hundred files took a third of the whole time. Puma's clusters are kept apart:
// beside the remains of others their jobs come and go at moments that their tests do not expect.

import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const PUMA = "test/puma/**/*.test.ts";

export default defineConfig({
  test: {
    globalSetup: ["test/build_programs_once.ts"],
    testTimeout: 60_000,
    pool: "forks",
    // The runner itself has little to do: all processors test.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: "gobelins",
          include: ["test/**/*.test.ts"],
          // Debian's fetches packages: npm run test:debian.
          exclude: ["test/debian/**", PUMA],
          isolate: false,
        },
      },
      // Known: under load a job's end and a signal can cross (test/puma/programs, crossing).
      { extends: true, test: { name: "puma", include: [PUMA], retry: 2, testTimeout: 30_000 } },
    ],
  },
});
