// `gobelins cc`: Clang for the guest. All arguments are Clang's; src/toolchain fills in the target.

import { existsSync } from "node:fs";
import path from "node:path";
import type { Command } from "commander";
import { pumaArguments } from "../toolchain/build_puma.js";
import { unifiedArguments } from "../toolchain/build_unified.js";
import { compile } from "../toolchain/compile.js";
import { defaultCacheDirectory } from "../toolchain/zig.js";
import { CommandError, ExitCode } from "./command_error.js";
import type { Surroundings } from "./surroundings.js";

const NOTES = `
Arguments are Clang's own, passed on as they are. Unless they say otherwise, the target is 32-bit
x86 Linux with the musl C library, the processor a Pentium 4, and the executable is linked
statically. The first link builds musl, which takes about half a minute. With --puma the executable
is one for the compute partition (gobelins yod); with --unified it runs under Linux, under Puma and
under OSF/1 alike.

Examples:
  $ gobelins cc hello.c -o hello
  $ gobelins cc -O3 -mcpu=i686 mgs.c -lm -o mgs
  $ gobelins cc --puma ring.c -o ring
  $ gobelins cc --unified roamer.c -o roamer`;

export function addCompileCommand(
  parent: Command,
  around: Surroundings,
  finish: (status: number) => void,
): void {
  parent
    .command("cc")
    .description("compile and link C for the guest (Clang)")
    .usage("[CLANG-ARGUMENTS...]")
    .argument("[CLANG-ARGUMENTS...]")
    .helpOption("--help", "display help for command")
    .allowUnknownOption()
    .passThroughOptions()
    .addHelpText("after", NOTES)
    .action(async (_arguments: string[], _options: unknown, command: Command) => {
      const { packageRoot, environment, home, directory, stderr } = around;
      const missing = missingInput(command.args, directory);
      if (missing !== undefined) {
        throw new CommandError(ExitCode.failure, `${missing}: no such file or directory`);
      }
      const cacheDirectory = defaultCacheDirectory(packageRoot, environment, home);
      const libraries = { root: packageRoot, cacheDirectory };
      const puma = await pumaArguments(command.args, libraries);
      const isRefused = typeof puma === "string";
      const args = isRefused ? puma : await unifiedArguments(puma, libraries, around.clock);
      if (typeof args === "string") throw new CommandError(ExitCode.failure, args);
      const result = await compile(args, {
        cacheDirectory,
        workingDirectory: directory,
        output: "inherit",
        ...(around.showsProgress && { announce: (line: string) => void stderr.write(`${line}\n`) }),
      });
      if (result.kind === "no-compiler") throw new CommandError(ExitCode.failure, result.message);
      finish(result.status);
    });
}

/** Options whose value is the next word, and may look like a file that is read. */
const VALUED = /^-(o|MF|MT|MQ|MJ|D|U|I|L|include|isystem|Xlinker|Xclang)$/;
const INPUT = /\.(c|cc|cpp|cxx|s|S|i|o|a)$/;

/** A file to compile or link that is not there: the compiler says nothing understandable of it. */
function missingInput(args: readonly string[], directory: string): string | undefined {
  return args.find((word, at) => {
    const isInput = INPUT.test(word) && !word.startsWith("-") && !VALUED.test(args[at - 1] ?? "");
    return isInput && !existsSync(path.resolve(directory, word));
  });
}
