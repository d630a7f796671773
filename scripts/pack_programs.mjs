// Puts the programs that the published package brings into dist/programs, stripped: whoever has no
// compiler runs and measures with them.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeStrippedPrograms } from "./stripped_programs.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const EXPERIMENTS = ["mgs", "working_set", "parallel_mgs", "producer_consumer", "lock_heavy"];
const PROGRAMS = [...EXPERIMENTS, "false_sharing", "hello", "sieve", "nbody", "sha256"];

await writeStrippedPrograms(root, PROGRAMS, join(root, "dist", "programs"));
