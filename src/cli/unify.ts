// `gobelins unify`: makes the unified library and prints where each system sends each call.

import path from "node:path";
import type { Command } from "commander";
import { buildUnified, unifiedLibraryPath } from "../toolchain/build_unified.js";
import { defaultCacheDirectory } from "../toolchain/zig.js";
import type { UnifiedCall } from "../unify/unify.js";
import { CommandError, ExitCode } from "./command_error.js";
import { openOutput } from "./output_file.js";
import type { Surroundings } from "./surroundings.js";
import { textTable } from "./text_table.js";

interface UnifyOptions {
  readonly linux: readonly string[] | undefined;
  readonly puma: string | undefined;
  readonly osf: string | boolean | undefined;
  readonly output: string | undefined;
  readonly json: boolean | undefined;
}

export function addUnifyCommand(
  parent: Command,
  around: Surroundings,
  finish: (status: number) => void,
): void {
  parent
    .command("unify")
    .description("make the library by which one executable runs under Linux, Puma and OSF/1")
    .option("--linux <ARCHIVE...>", "C library of Linux (default: the compiler's)")
    .option("--puma <ARCHIVE>", "Puma library (default: built from programs/lib/puma)")
    .option("--osf [ARCHIVE]", "OSF/1 library, a third branch (built from programs/lib/osf)")
    .option("-o, --output <FILE>", "the library (default: build/puma/libunified.a)")
    .option("--json", "print the table of calls as JSON")
    .action(async (options: UnifyOptions) => {
      const { packageRoot, environment, home, directory, stdout } = around;
      const result = await buildUnified(
        {
          root: packageRoot,
          cacheDirectory: defaultCacheDirectory(packageRoot, environment, home),
          ...(options.linux && {
            linux: options.linux.map((file) => path.resolve(directory, file)),
          }),
          ...(options.puma && { puma: path.resolve(directory, options.puma) }),
          ...(typeof options.osf === "string" && { osf: path.resolve(directory, options.osf) }),
          withoutOsf: options.osf === undefined,
        },
        around.clock,
      );
      if (!result.ok) throw new CommandError(ExitCode.failure, result.reason);
      const { calls, shared, objects, micros, archive } = result;
      const file = options.output ?? unifiedLibraryPath(packageRoot);
      openOutput(file, around)(archive);
      if (options.json) {
        stdout.write(`${JSON.stringify({ calls, shared, objects, micros }, null, 2)}\n`);
      } else {
        stdout.write(callTable(calls, options.osf !== undefined));
        const seconds = (micros / 1e6).toFixed(1);
        const summary = `${calls.length} calls have wedges, ${shared.length} are shared`;
        stdout.write(`\n${summary}; ${objects} objects in ${seconds} s\n`);
      }
      finish(ExitCode.success);
    });
}

function callTable(calls: readonly UnifiedCall[], hasOsf: boolean): string {
  const left = (title: string) => ({ title, align: "left" as const });
  const columns = ["call", "under Linux", "under Puma", ...(hasOsf ? ["under OSF/1"] : [])];
  const rows = calls.map(({ name, targets }) => {
    const { linux = "", puma = "", osf = "" } = targets;
    return [name, linux, puma, osf].slice(0, columns.length);
  });
  return `${textTable(columns.map(left), rows).join("\n")}\n`;
}
