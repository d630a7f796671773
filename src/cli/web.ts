// `gobelins web`: serves the page, which then runs by itself: the cluster is in the browser.

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import path from "node:path";
import type { Command } from "commander";
import sirv from "sirv";
import { reasonOf } from "../fs/host_reason.js";
import { CommandError, ExitCode } from "./command_error.js";
import { integerBetween } from "./option_values.js";
import type { Surroundings } from "./surroundings.js";

const DEFAULT_PORT = 8086;

const NOTES = `
Open the address that it prints. Programs run in the page, in its own workers: the server only hands
out files, on this machine's loopback address, until it is ended by Ctrl-C. In a checkout of the
sources the page is built at the first time; npm run build:web builds it anew.

Example:
  $ gobelins web --port 8086`;

export function addWebCommand(
  parent: Command,
  around: Surroundings,
  finish: (status: number) => void,
): void {
  parent
    .command("web")
    .description("show the cluster in a page: start programs, watch them, drag them between nodes")
    .option(
      "--port <P>",
      "port of 127.0.0.1, 0 for a free one",
      integerBetween(0, 65535, "--port"),
      DEFAULT_PORT,
    )
    .addHelpText("after", NOTES)
    .option("--json", "print the address as JSON, for scripts")
    .action(async ({ port, json }: { port: number; json: boolean | undefined }) => {
      const folder = path.join(around.packageRoot, "dist", "web");
      if (!existsSync(path.join(folder, "index.html"))) buildPage(folder, around);
      const server = createServer(sirv(folder, { dev: false, etag: true }));
      const address = await listen(server, port);
      const url = `http://127.0.0.1:${address}/`;
      around.stdout.write(`${json ? JSON.stringify({ url }) : url}\n`);
      await new Promise<void>((resolve) => around.onSignal(() => resolve()));
      server.closeAllConnections();
      server.close();
      finish(ExitCode.success);
    });
}

/** A package brings the page; a checkout of the sources makes it when it is wanted first. */
function buildPage(folder: string, { packageRoot, stderr }: Surroundings): void {
  const script = path.join(packageRoot, "scripts", "build_web.mjs");
  if (!existsSync(script)) {
    throw new CommandError(ExitCode.failure, `this package is damaged: ${folder} is not there`);
  }
  stderr.write("building the page, which takes some seconds\n");
  const stdio = ["ignore", process.stderr.fd, process.stderr.fd] as const;
  const { status } = spawnSync(process.execPath, [script], { stdio: [...stdio] });
  if (status === 0) return;
  throw new CommandError(ExitCode.failure, "the page cannot be built: see npm run build:web");
}

/** Resolves with the port. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const hint = error.code === "EADDRINUSE" ? "; name another by --port" : "";
      const sentence = `cannot listen on port ${port}: ${reasonOf(error)}${hint}`;
      reject(new CommandError(ExitCode.failure, sentence));
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
