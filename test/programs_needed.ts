// Before a test file that runs C programs: waits until they are there (programs_built.ts).

import { existsSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { BUILT_VARIABLE } from "./tested_variants.js";

const outcome = process.env[BUILT_VARIABLE] as string;
while (!existsSync(outcome)) await pause(100);
const failure = readFileSync(outcome, "utf8");
if (failure !== "") throw new Error(failure);
