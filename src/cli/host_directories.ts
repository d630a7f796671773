// Which directories of the host a program sees: the current one for reading and writing, the one of
// its executable for reading, and those that the user names. Nothing else.

import { realpathSync, statSync } from "node:fs";
import path from "node:path";
import { Option } from "commander";
import type { MountRequest } from "../node/control.js";
import { usageError } from "./command_error.js";

/** `--mount`, as often as one likes; directories are named from `directory`. */
export function mountOption(directory: string, shownAnyway: string): Option {
  return new Option(
    "--mount <DIRECTORY>",
    "show one more directory of the host, with :ro read-only",
  )
    .default([], shownAnyway)
    .argParser((text: string, before: readonly MountRequest[]) => [
      ...before,
      mountOf(text, directory),
    ]);
}

/** `DIRECTORY`, or `DIRECTORY:ro`. The directory must exist. */
function mountOf(text: string, directory: string): MountRequest {
  const isReadOnly = text.endsWith(":ro");
  const named = isReadOnly ? text.slice(0, -3) : text;
  const host = named === "" ? undefined : existing(path.resolve(directory, named));
  if (host === undefined || !statSync(host).isDirectory()) {
    throw usageError(`--mount takes a directory, and '${named}' is none`);
  }
  if (host === path.parse(host).root) throw usageError("--mount cannot show the whole host");
  return { path: host, isReadOnly };
}

/** Host path of the executable, links followed as far as they lead. */
export function executablePath(program: string, directory: string): string {
  const resolved = path.resolve(directory, program);
  return existing(resolved) ?? resolved;
}

/** The directories to show, none twice, none that lies in a writable one. */
export function directoriesFor(
  executable: string,
  directory: string,
  asked: readonly MountRequest[],
): MountRequest[] {
  const current = { path: existing(directory) ?? directory, isReadOnly: false };
  const shown = [current, ...asked].filter((mount) => !isRoot(mount.path));
  const own = path.dirname(executable);
  const covered = isRoot(own) || shown.some((mount) => isWithin(own, mount.path));
  return covered || !existing(own) ? shown : [...shown, { path: own, isReadOnly: true }];
}

function isRoot(file: string): boolean {
  return file === path.parse(file).root;
}

function isWithin(file: string, directory: string): boolean {
  return file === directory || file.startsWith(directory + path.sep);
}

/** The real path of a file of the host; undefined when it is not there. */
export function existing(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}
