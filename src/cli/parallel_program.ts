// The project's own parallel programs by their names: `gobelins yod -sz 4 roamer` builds what it
// needs and runs it. A file of the name goes first.

import { existsSync } from "node:fs";
import path from "node:path";
import { buildUnifiedProgram, unifiedProgramPath } from "../toolchain/build_unified.js";
import { defaultCacheDirectory } from "../toolchain/zig.js";
import { CommandError, ExitCode } from "./command_error.js";
import type { Surroundings } from "./surroundings.js";

/** The file to load: `name` itself, unless it names one of the project's programs. */
export async function parallelProgram(name: string, around: Surroundings): Promise<string> {
  const { packageRoot: root, environment, home, directory, clock } = around;
  if (name.includes("/") || existsSync(path.resolve(directory, name))) return name;
  const isSource = (folder: string) => existsSync(path.join(root, folder, `${name}.c`));
  const options = { root, cacheDirectory: defaultCacheDirectory(root, environment, home) };
  // Programs of Puma's alone are linked with the unified library as well: they may be moved.
  const folder = ["programs/unified", "programs/puma"].find(isSource);
  if (folder === undefined) return name;
  const reason = await buildUnifiedProgram(options, `${folder}/${name}.c`, clock);
  if (reason !== undefined) throw new CommandError(ExitCode.failure, reason);
  return unifiedProgramPath(root, name);
}
