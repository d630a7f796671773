// `gobelins ps`, `top`, `migrate`, `kill`, `checkpoint` and `events`: looking at the processes of a
// daemon's cluster, and acting on them.

import path from "node:path";
import { type Command, Option } from "commander";
import { Signal } from "../abi/signals.js";
import { MOST_NODES } from "../api/cluster.js";
import { DEFAULT_MECHANISM, MECHANISMS, type Mechanism } from "../node/control.js";
import { nodeJson, nodeTable, processJson, processTable } from "./cluster_tables.js";
import { CommandError, ExitCode } from "./command_error.js";
import { daemonCommand, JSON_OPTION, type JsonOptions, withDaemon } from "./daemon_command.js";
import { integerBetween, nodeNumber, processNumber, signalNumber } from "./option_values.js";
import { unknownWord } from "./suggestion.js";
import type { Surroundings } from "./surroundings.js";

export function addProcessCommands(parent: Command, around: Surroundings): void {
  const print = (lines: readonly string[]) => void around.stdout.write(`${lines.join("\n")}\n`);
  daemonCommand(parent, "ps", "list the processes of the cluster")
    .option(...JSON_OPTION)
    .action(async (options: JsonOptions) => {
      const rows = await withDaemon(options, around, (client) => client.ask("processes", {}));
      print(options.json ? [JSON.stringify(processJson(rows), null, 2)] : processTable(rows));
    });
  addMigrate(parent, around, print);
  addKill(parent, around, print);
  addCheckpoint(parent, around, print);
  addEvents(parent, around);
  addNodes(parent, around, print);
}

type Print = (lines: readonly string[]) => void;

function addMigrate(parent: Command, around: Surroundings, print: Print): void {
  daemonCommand(parent, "migrate", "move a process to another node")
    .argument("<PID>", "the process", processNumber)
    .argument("<NODE>", "where it is to go", nodeNumber)
    .addOption(
      new Option("--mechanism <NAME>", "how it moves")
        .choices([...MECHANISMS])
        .default(DEFAULT_MECHANISM),
    )
    .option(...JSON_OPTION)
    .action(
      async (
        pid: number,
        node: number,
        options: JsonOptions & { readonly mechanism: Mechanism },
      ) => {
        const { mechanism } = options;
        const moved = await withDaemon(options, around, (client) =>
          client.ask("migrate", { pid, node, mechanism }),
        );
        const frozen = `frozen for ${Math.round(moved.frozenMicros)} us`;
        const way = `from node ${moved.from} to node ${moved.to}`;
        const text = `process ${pid} has moved ${way}, ${frozen}`;
        print([options.json ? JSON.stringify({ pid, ...moved }) : text]);
      },
    );
}

function addKill(parent: Command, around: Surroundings, print: Print): void {
  daemonCommand(parent, "kill", "send a signal to processes, wherever they are")
    .argument("<PID...>", "the processes")
    .addOption(
      new Option("-s, --signal <SIGNAL>", "its name or number")
        .default(Signal.SIGTERM, "TERM")
        .argParser(signalNumber),
    )
    .option(...JSON_OPTION)
    .action(async (texts: string[], options: JsonOptions & { readonly signal: number }) => {
      const pids = texts.map(processNumber);
      const { signal } = options;
      const [sent, unknown] = await withDaemon(options, around, async (client) => {
        const known: number[] = [];
        for (const pid of pids) {
          if ((await client.ask("signal", { pid, signal })).isKnown) known.push(pid);
        }
        return [known, pids.filter((pid) => !known.includes(pid))];
      });
      if (options.json) print([JSON.stringify({ signal, pids: sent })]);
      if (unknown.length === 0) return;
      throw new CommandError(ExitCode.failure, `there is no process ${unknown.join(", ")}`);
    });
}

interface CheckpointOptions extends JsonOptions {
  readonly incremental: string | undefined;
  readonly leaveRunning: boolean | undefined;
}

function addCheckpoint(parent: Command, around: Surroundings, print: Print): void {
  daemonCommand(
    parent,
    "checkpoint",
    "save a process and its descendants to an image, and end them",
  )
    .argument("<PID>", "the process", processNumber)
    .argument("<FILE>", "the image")
    .option("--incremental <BASE>", "save only what has changed since the image BASE")
    .option("--leave-running", "let them go on")
    .option(...JSON_OPTION)
    .action(async (pid: number, file: string, options: CheckpointOptions) => {
      const resolve = (name: string) => path.resolve(around.directory, name);
      const { incremental, leaveRunning = false } = options;
      const done = await withDaemon(options, around, (client) =>
        client.ask("checkpoint", {
          pid,
          file: resolve(file),
          leaveRunning,
          ...(incremental !== undefined && { base: resolve(incremental) }),
        }),
      );
      if (options.json) return print([JSON.stringify({ pid, file: resolve(file), ...done })]);
      const { own, inherited, zero } = done.pages;
      const pages = `${own} pages, ${inherited} in its base, ${zero} of zeros left out`;
      const frozenMs = (done.frozenMicros / 1000).toFixed(1);
      print([`${file}: ${done.sizeBytes} bytes, ${pages}, frozen for ${frozenMs} ms`]);
    });
}

function addEvents(parent: Command, around: Surroundings): void {
  daemonCommand(parent, "events", "tell what happens in the cluster until it ends")
    .option("--json", "one JSON object a line, for scripts")
    .action(async (options: JsonOptions) => {
      await withDaemon(options, around, async (client) => {
        const gone = new Promise<void>((resolve) => {
          around.stdout.once("error", () => resolve());
          around.onSignal(() => resolve());
        });
        client.onAnnouncement = (message) => {
          if (message.announce !== "event") return;
          const { event } = message;
          around.stdout.write(`${options.json ? JSON.stringify(event) : eventText(event)}\n`);
        };
        await client.ask("subscribe", {});
        // The cluster's end is the end of what there is to tell.
        await Promise.race([gone, client.lost.catch(() => {})]);
      });
    });
}

/** `12:00:00.250 migration pid=1000 from=0 to=1`; what is structured is left to --json. */
function eventText({ atMs, event, ...details }: Readonly<Record<string, unknown>>): string {
  const time = new Date(Number(atMs)).toISOString().slice(11, 23);
  const fields = Object.entries(details)
    .filter(([, value]) => typeof value !== "object")
    .map(([name, value]) => `${name}=${value}`);
  return [time, event, ...fields].join(" ");
}

function addNodes(parent: Command, around: Surroundings, print: Print): void {
  const nodes = daemonCommand(parent, "nodes", "list the nodes, or add, drain and remove some")
    .option(...JSON_OPTION)
    .usage("[options] [command]")
    .argument("[WORDS...]")
    .action(async ([word]: readonly string[], options: JsonOptions) => {
      if (word !== undefined) {
        const names = nodes.commands.map((one) => one.name());
        throw unknownWord(`unknown command '${word}'`, word, names, "gobelins nodes --help");
      }
      const rows = await withDaemon(options, around, (client) => client.ask("nodes", {}));
      print(options.json ? [JSON.stringify(nodeJson(rows), null, 2)] : nodeTable(rows));
    });
  daemonCommand(nodes, "add", "add nodes")
    .argument("[COUNT]", "how many", integerBetween(1, MOST_NODES - 1, "COUNT"), 1)
    .option(...JSON_OPTION)
    .action(async (count: number, options: JsonOptions) => {
      const added = await withDaemon(options, around, (client) =>
        client.ask("addNodes", { count }),
      );
      const lines = added.nodes.map((node) => `node ${node} is there`);
      print(options.json ? [JSON.stringify(added)] : lines);
    });
  const leave = (name: "drain" | "remove", description: string, sentence: string) =>
    daemonCommand(nodes, name, description)
      .argument("<NODE>", "the node", nodeNumber)
      .option(...JSON_OPTION)
      .action(async (node: number, options: JsonOptions) => {
        const method = name === "drain" ? "drainNode" : "removeNode";
        await withDaemon(options, around, (client) => client.ask(method, { node }));
        print([options.json ? JSON.stringify({ node }) : `node ${node} ${sentence}`]);
      });
  leave("drain", "let a node's processes and pages go to others, and send it no more", "is empty");
  leave("remove", "drain a node and end it", "is gone");
}
