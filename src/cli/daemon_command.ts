// What the commands that speak to a daemon have in common: which socket, and how they fail.

import { existsSync } from "node:fs";
import path from "node:path";
import { type Command, Option } from "commander";
import type { DaemonClient } from "../daemon/client.js";
import { DaemonError } from "../daemon/daemon_error.js";
import { defaultSocket } from "../daemon/socket_file.js";
import { CommandError } from "./command_error.js";
import type { Surroundings } from "./surroundings.js";

export interface SocketOptions {
  readonly socket: string | undefined;
}

export function socketOption(): Option {
  return new Option(
    "--socket <PATH>",
    "socket of the cluster that gobelins up started (default: $GOBELINS_SOCKET, or the user's own)",
  );
}

/** The socket that the options or the surroundings name. */
export function socketOf({ socket }: SocketOptions, around: Surroundings): string {
  if (socket === undefined) return defaultSocket(around.environment);
  return path.resolve(around.directory, socket);
}

/** Loaded where there may be a daemon: this takes longer than to run a small program. */
async function clients(): Promise<typeof DaemonClient> {
  return (await import("../daemon/client.js")).DaemonClient;
}

/** The cluster that is up at a socket: there must be one if the user named it. */
export async function presentDaemon(
  file: string,
  isNamed: boolean,
): Promise<DaemonClient | undefined> {
  if (isNamed) return (await clients()).connect(file);
  if (!existsSync(file)) return undefined;
  return (await clients()).tryConnect(file).catch(() => undefined);
}

/** Performs `action` with a daemon, and takes leave of it. @throws CommandError */
export async function withDaemon<T>(
  options: SocketOptions,
  around: Surroundings,
  action: (client: DaemonClient) => Promise<T>,
): Promise<T> {
  return sentences(async () => {
    const client = await (await clients()).connect(socketOf(options, around));
    try {
      return await action(client);
    } finally {
      client.end();
    }
  });
}

/** What a daemon refuses is a command's failure. */
export async function sentences<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof DaemonError) throw new CommandError(error.status, error.message);
    throw error;
  }
}

export interface JsonOptions extends SocketOptions {
  readonly json: boolean | undefined;
}

export const JSON_OPTION = ["--json", "print JSON, for scripts"] as const;

/** A command that speaks to a daemon: its name, what it is for, and its socket option. */
export function daemonCommand(parent: Command, usage: string, description: string): Command {
  return parent.command(usage).description(description).addOption(socketOption());
}
