// The programs that the published package brings, by their names: `gobelins run mgs 500` works in an
// empty folder. A file of the name goes first.

import { existsSync } from "node:fs";
import path from "node:path";
import { packagedProgram } from "../experiments/mgs.js";
import type { Surroundings } from "./surroundings.js";

/** The file to run: `name` itself, unless it names a program of the package. */
export function ownProgram(name: string, { packageRoot, directory }: Surroundings): string {
  if (name.includes("/") || existsSync(path.resolve(directory, name))) return name;
  const packaged = packagedProgram(packageRoot, name);
  return existsSync(packaged) ? packaged : name;
}
