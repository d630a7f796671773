// The options of `run` that choose the tree that a program sees: --root, --overlay, --bind, and with
// what it starts there: --env, --cwd, --user.

import { statSync } from "node:fs";
import path from "node:path";
import { type Command, Option } from "commander";
import type { Bind, RootRequest, RootSource } from "../fs/guest_root.js";
import { reasonOf } from "../fs/host_reason.js";
import { type ImageConfiguration, isOciLayout, readOciConfiguration } from "../fs/oci_layout.js";
import { CommandError, ExitCode, usageError } from "./command_error.js";
import { existing } from "./host_directories.js";
import { integerBetween } from "./option_values.js";
import type { Surroundings } from "./surroundings.js";

export interface RootOptions {
  readonly root: string | undefined;
  readonly overlay: string | undefined;
  readonly bind: readonly Bind[];
  readonly env: readonly string[];
  readonly cwd: string | undefined;
  readonly user: number | undefined;
}

/** What a program is started with, beside its name and arguments. */
export interface GuestPlace {
  /** Undefined: the bare tree. */
  readonly root: RootRequest | undefined;
  /** NAME=VALUE, instead of the command's own environment with --root. */
  readonly env: readonly string[];
  /** Absolute path in the guest's tree. */
  readonly directory: string;
  readonly user: number | undefined;
  /** The program and arguments that an image names itself. */
  readonly command: readonly string[];
}

export function addRootOptions(command: Command, around: Surroundings): Command {
  return command
    .option(
      "--root <DIR|TAR|OCI>",
      "the program's root: a directory (DIR:ro: read-only), a .tar or .tar.gz, an OCI layout",
    )
    .option("--overlay <DIR|memory>", "where changes below the root go instead; memory for images")
    .addOption(
      new Option(
        "--bind <HOST:GUEST>",
        "show a directory of the host at a path, with :ro read-only",
      )
        .default([], "none")
        .argParser((text: string, before: readonly Bind[]) => [
          ...before,
          bindOption(text, around.directory),
        ]),
    )
    .addOption(
      new Option("--env <K=V>", "set a variable of the program's environment")
        .default([], "none")
        .argParser((text: string, before: readonly string[]) => [...before, environment(text)]),
    )
    .option("--cwd <DIR>", "its current directory, a path in its root")
    .addOption(
      new Option("--user <UID>", "its user and group (default: 1000, or 0 with --root)").argParser(
        integerBetween(0, 65_534, "--user"),
      ),
    );
}

function environment(text: string): string {
  if (/^[^=]+=/.test(text)) return text;
  throw usageError(`--env takes NAME=VALUE, not '${text}'`);
}

/** HOST:GUEST[:ro]. */
function bindOption(text: string, directory: string): Bind {
  const [, host = "", guest = "", readOnly] = /^(.+?):(\/[^:]*)(:ro|:rw)?$/.exec(text) ?? [];
  if (host === "") {
    throw usageError(`--bind takes HOST:GUEST, GUEST an absolute path, not '${text}'`);
  }
  const found = existing(path.resolve(directory, host));
  if (found === undefined || !statSync(found).isDirectory()) {
    throw usageError(`--bind shows a directory, and ${host} is none`);
  }
  const at = path.posix.normalize(guest).replace(/\/+$/, "");
  if (at === "") throw usageError("--bind cannot take the place of the root: use --root");
  return { host: found, guest: at, isReadOnly: readOnly === ":ro" };
}

/** @throws CommandError when the options name what is not there or do not go together. */
export function placeOf(options: RootOptions, around: Surroundings): GuestPlace {
  const { root, bind, cwd } = options;
  if (root === undefined) {
    if (options.overlay !== undefined) throw usageError("--overlay needs --root");
    return {
      root: bind.length === 0 ? undefined : { source: undefined, layer: undefined, binds: bind },
      env: merged(bareEnvironment(around), options.env),
      directory: path.posix.resolve(around.directory, cwd ?? ""),
      user: options.user,
      command: [],
    };
  }
  const source = sourceOf(root, around.directory);
  const image = source.kind === "oci" ? configurationOf(source.path) : undefined;
  const user = options.user ?? image?.user ?? 0;
  const base = defaultEnvironment(user, around);
  return {
    root: { source, layer: layerOf(options.overlay, source, around.directory), binds: bind },
    env: merged(merged(base, image?.env ?? []), options.env),
    directory: path.posix.resolve(image?.directory ?? "/", cwd ?? ""),
    user,
    command: image?.command ?? [],
  };
}

function configurationOf(file: string): ImageConfiguration {
  try {
    return readOciConfiguration(file);
  } catch (error) {
    throw new CommandError(ExitCode.failure, `${file} is no usable OCI image: ${reasonOf(error)}`);
  }
}

function sourceOf(root: string, directory: string): RootSource {
  const isReadOnly = root.endsWith(":ro");
  const named = isReadOnly ? root.slice(0, -3) : root;
  const found = existing(path.resolve(directory, named));
  if (found === undefined) throw usageError(`--root ${named}: there is no such file`);
  if (!statSync(found).isDirectory()) return { kind: "tar", path: found };
  if (isOciLayout(found)) return { kind: "oci", path: found };
  if (found === path.parse(found).root) throw usageError("--root cannot be the whole host");
  return { kind: "host", path: found, isReadOnly };
}

function layerOf(overlay: string | undefined, source: RootSource, directory: string) {
  // An archive cannot be written to: changes go to memory.
  if (overlay === undefined)
    return source.kind === "host" ? undefined : { kind: "memory" as const };
  if (overlay === "memory") return { kind: "memory" as const };
  const found = existing(path.resolve(directory, overlay));
  if (found === undefined || !statSync(found).isDirectory()) {
    throw usageError(`--overlay takes a directory or 'memory', and ${overlay} is none`);
  }
  return { kind: "host" as const, path: found };
}

function defaultEnvironment(user: number, around: Surroundings): string[] {
  const { TERM, LANG } = around.environment;
  return [
    "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    `HOME=${user === 0 ? "/root" : "/"}`,
    ...(TERM === undefined ? [] : [`TERM=${TERM}`]),
    ...(LANG === undefined ? [] : [`LANG=${LANG}`]),
  ];
}

/** The later setting of a variable wins. */
function merged(before: readonly string[], after: readonly string[]): string[] {
  const nameOf = (one: string) => one.slice(0, one.indexOf("=", 1));
  const set = new Set(after.map(nameOf));
  return [...before.filter((one) => !set.has(nameOf(one))), ...after];
}

/** The command's own environment. */
export function bareEnvironment(around: Surroundings): string[] {
  return Object.entries(around.environment)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${value}`);
}
