#!/usr/bin/env node
// The executable `gobelins`: makes the surroundings of a command from this process, carries the
// command out, and ends with its status.

import { spawnSync } from "node:child_process";
import { homedir } from "node:os";
import path from "node:path";
import { isatty } from "node:tty";
import { fileURLToPath } from "node:url";
import { nodeHost } from "../api/node_host.js";
import { ExitCode } from "./command_error.js";
import { cannotWrite } from "./guest_output.js";
import { runCommandLine } from "./program.js";
import type { ForwardedSignal, Surroundings } from "./surroundings.js";
import { versionOf } from "./version.js";

const FORWARDED: readonly ForwardedSignal[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/** This file is dist/src/cli/main.js, or its copy in dist/bundle/cli. */
const packageRoot = path.resolve(fileURLToPath(import.meta.url), "../../../..");

function surroundings(): Surroundings {
  const { stdout, stderr, env } = process;
  // process.stdin is not touched: asking it would open it.
  const isTerminal = isatty(0) && isatty(1);
  return {
    stdin: () => process.stdin,
    stdout,
    stderr,
    terminal: isTerminal ? { rows: stdout.rows, columns: stdout.columns } : undefined,
    setRawMode: (on) => {
      if (!isTerminal) return;
      process.stdin.setRawMode(on);
      // Node's raw mode still makes CR NL of each NL, which the guest's terminal has done already;
      // leaving raw mode restores all. Where there is no stty, there is no such conversion.
      if (on) spawnSync("stty", ["-opost"], { stdio: ["inherit", "ignore", "ignore"] });
    },
    onResize: (listener) => {
      const changed = () => listener(stdout.rows, stdout.columns);
      stdout.on("resize", changed);
      return () => stdout.off("resize", changed);
    },
    showsProgress: Boolean(stderr.isTTY),
    environment: env,
    home: homedir(),
    directory: process.cwd(),
    packageRoot,
    host: () => nodeHost(),
    onSignal(listener) {
      for (const signal of FORWARDED) process.on(signal, listener);
      return () => {
        for (const signal of FORWARDED) process.off(signal, listener);
      };
    },
    clock: () => performance.now(),
  };
}

/** Waits until everything written so far has been taken, or never will be. */
async function flushed(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    if (!stream.writable) continue;
    await new Promise<void>((resolve) => stream.write("", () => resolve()));
  }
  // A stream tells its writer first, and whoever listens to its errors afterwards.
  await new Promise((resolve) => setImmediate(resolve));
}

async function main(): Promise<void> {
  // A reader that went away has what it wants; for a program's output see guest_output.ts.
  let lost: NodeJS.ErrnoException | undefined;
  process.stdout.on("error", (error) => {
    lost = error;
  });
  process.stderr.on("error", () => {});
  const commandLine = process.argv.slice(2);
  let status = await runCommandLine(commandLine, surroundings(), versionOf(packageRoot));
  await flushed();
  if (status === ExitCode.success && lost && lost.code !== "EPIPE") {
    const { message, status: failure } = cannotWrite(lost);
    process.stderr.write(`gobelins: ${message}\n`);
    await flushed();
    status = failure;
  }
  process.exit(status);
}

await main();
