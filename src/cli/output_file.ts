// A file of the host that a command writes its result to.

import { closeSync, openSync, writeFileSync } from "node:fs";
import path from "node:path";
import { reasonOf } from "../fs/host_reason.js";
import { CommandError, ExitCode } from "./command_error.js";
import type { Surroundings } from "./surroundings.js";

/**
 * Opens the file at once, as a shell's redirection does, so that a wrong name costs no run. The
 * answer writes all of it, and closes it.
 *
 * @throws CommandError
 */
export function openOutput(
  file: string,
  { directory }: Surroundings,
): (content: string | Uint8Array) => void {
  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw new CommandError(ExitCode.failure, `cannot write ${file}: ${reasonOf(error)}`);
    }
  };
  const descriptor = attempt(() => openSync(path.resolve(directory, file), "w"));
  return (content) =>
    attempt(() => {
      writeFileSync(descriptor, content);
      closeSync(descriptor);
    });
}
