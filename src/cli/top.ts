// `gobelins top`: nodes and processes, again and again, on the whole screen of a terminal; once and
// plainly where the output is no terminal.

import type { Command } from "commander";
import type { DaemonClient } from "../daemon/client.js";
import { nodeJson, nodeTable, processJson, processTable } from "./cluster_tables.js";
import { daemonCommand, type JsonOptions, withDaemon } from "./daemon_command.js";
import { secondsBetween } from "./option_values.js";
import type { Surroundings } from "./surroundings.js";

interface TopOptions extends JsonOptions {
  readonly once: boolean | undefined;
  readonly delay: number;
}

/** Control sequences of terminals (console_codes(4)): the other screen, home, clear to the end. */
const OTHER_SCREEN = "\x1b[?1049h\x1b[?25l";
const FIRST_SCREEN = "\x1b[?25h\x1b[?1049l";
const HOME = "\x1b[H";
const CLEAR_LINE = "\x1b[K";
const CLEAR_REST = "\x1b[J";

export function addTopCommand(parent: Command, around: Surroundings): void {
  daemonCommand(parent, "top", "watch nodes and processes; q or Ctrl-C ends it")
    .option("--once", "print once")
    .option("--json", "print once as JSON, for scripts")
    .option("--delay <SECONDS>", "between two looks", secondsBetween(0.1, 3600, "--delay"), 1)
    .action(async (options: TopOptions) => {
      await withDaemon(options, around, async (client) => {
        if (options.json) around.stdout.write(`${await json(client)}\n`);
        else if (options.once || !around.terminal) {
          around.stdout.write(`${(await screen(client)).join("\n")}\n`);
        } else await watch(client, around, options.delay * 1000);
      });
    });
}

async function json(client: DaemonClient): Promise<string> {
  const [nodes, processes] = await look(client);
  return JSON.stringify({ nodes: nodeJson(nodes), processes: processJson(processes) }, null, 2);
}

function look(client: DaemonClient) {
  return Promise.all([client.ask("nodes", {}), client.ask("processes", {})]);
}

async function screen(client: DaemonClient): Promise<string[]> {
  const [nodes, processes] = await look(client);
  return [...nodeTable(nodes), "", ...processTable(processes)];
}

async function watch(client: DaemonClient, around: Surroundings, delayMs: number): Promise<void> {
  let { rows = 24, columns = 80 } = around.terminal ?? {};
  let lookAgain = () => {};
  const input = around.stdin() as NodeJS.ReadStream;
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const unhook = [
    around.onSignal(() => stop()),
    around.onResize((newRows, newColumns) => {
      [rows, columns] = [newRows, newColumns];
      lookAgain();
    }),
  ];
  input.setRawMode?.(true);
  input.on("data", (key: Buffer) => {
    if (key.includes("q") || key.includes(3)) stop();
  });
  around.stdout.write(OTHER_SCREEN);
  try {
    for (let isOver = false; !isOver; ) {
      const lines = (await screen(client)).slice(0, rows - 1);
      const text = lines.map((line) => `${line.slice(0, columns)}${CLEAR_LINE}\n`).join("");
      around.stdout.write(`${HOME}${text}${CLEAR_REST}`);
      const again = new Promise<false>((resolve) => {
        lookAgain = () => resolve(false);
        setTimeout(lookAgain, delayMs);
      });
      isOver = await Promise.race([stopped.then(() => true), again, client.lost]);
    }
  } finally {
    around.stdout.write(FIRST_SCREEN);
    for (const end of unhook) end();
    input.setRawMode?.(false);
    input.destroy();
  }
}
