// A program in a daemon's cluster with the streams of this command: its input, output and exit
// status are this command's, and so are the signals that come.

import { Signal } from "../abi/signals.js";
import type { DaemonClient } from "../daemon/client.js";
import type { ExitStatus } from "../node/control.js";
import { ExitCode, usageError } from "./command_error.js";
import { presentDaemon, type SocketOptions, sentences, socketOf } from "./daemon_command.js";
import { deathNotice, shellStatus } from "./guest_death.js";
import { GuestInput } from "./guest_input.js";
import { GuestOutput } from "./guest_output.js";
import { HostTerminal } from "./host_terminal.js";
import type { Surroundings } from "./surroundings.js";

/**
 * Starts a guest with `begin` in the cluster that is up, if there is one and the command does not
 * want its own, and stays until it ends. Its exit status; undefined: there is no such cluster.
 */
export async function guestWhereClusterIsUp(
  options: SocketOptions,
  own: readonly string[],
  around: Surroundings,
  begin: (client: DaemonClient, terminal: HostTerminal) => Promise<number>,
): Promise<number | undefined> {
  if (options.socket !== undefined && own.length > 0) {
    throw usageError(`--socket names a cluster that is up, and --${own[0]} asks for a new one`);
  }
  if (own.length > 0) return undefined;
  return sentences(async () => {
    const { GOBELINS_SOCKET: named = "" } = around.environment;
    const isNamed = options.socket !== undefined || named !== "";
    const client = await presentDaemon(socketOf(options, around), isNamed);
    if (!client) return undefined;
    try {
      return await attachedGuest(client, around, (terminal) => begin(client, terminal));
    } finally {
      client.end();
    }
  });
}

/**
 * Starts with `begin`, which answers the pid and takes the terminal if the program is to have one,
 * and stays until the program ends.
 */
export function attachedGuest(
  client: DaemonClient,
  around: Surroundings,
  begin: (terminal: HostTerminal) => Promise<number>,
): Promise<number> {
  return attached(client, around, async (terminal) =>
    forwardSignals(client, await begin(terminal), around),
  );
}

/** The same for a job of yod's: each Ctrl-C is a step of yod's own. */
export function attachedJob(
  client: DaemonClient,
  around: Surroundings,
  begin: () => Promise<unknown>,
): Promise<number> {
  return attached(client, around, async () => {
    await begin();
    const stop = around.onSignal(() => void client.ask("interruptJob", {}).catch(() => {}));
    return { insisted: new Promise<never>(() => {}), stop };
  });
}

/** What becomes of signals that come while the program runs. */
interface Interruption {
  /** With the status of this command: the user does not want to wait. */
  readonly insisted: Promise<number>;
  stop(): void;
}

async function attached(
  client: DaemonClient,
  around: Surroundings,
  begin: (terminal: HostTerminal) => Promise<Interruption>,
): Promise<number> {
  const output = new GuestOutput(around.stdout, around.stderr);
  const input = new GuestInput(around.stdin, (bytes) => {
    const data = bytes === null ? null : Buffer.from(bytes).toString("base64");
    client.ask("input", { data }).catch(() => {});
  });
  let end = (_status: ExitStatus) => {};
  const exited = new Promise<ExitStatus>((resolve) => {
    end = resolve;
  });
  client.onAnnouncement = (message) => {
    if (message.announce === "output") void output.write(message.stream, message.data);
    else if (message.announce === "inputWanted") input.want();
    else if (message.announce === "exit") end(message.status);
  };
  const terminal = new HostTerminal(around, (rows, columns) => {
    client.ask("resize", { rows, columns }).catch(() => {});
  });
  let interruption: Interruption | undefined;
  try {
    interruption = await begin(terminal);
    // What is typed may be a signal, so nobody need ask for it.
    if (terminal.isTaken) input.flow();
    const ends = [exited, output.ended, interruption.insisted, client.lost];
    const status = await Promise.race(ends);
    if (typeof status === "number") return status;
    await output.flushed();
    const notice = deathNotice(status);
    if (notice !== undefined) around.stderr.write(`${notice}\n`);
    return shellStatus(status);
  } finally {
    interruption?.stop();
    terminal.release();
    input.close();
  }
}

/** The first signal is the program's to deal with; with a second one the user insists. */
function forwardSignals(client: DaemonClient, pid: number, around: Surroundings): Interruption {
  let stop = () => {};
  let forwarded = false;
  const insisted = new Promise<number>((resolve) => {
    stop = around.onSignal((name) => {
      if (forwarded) resolve(ExitCode.signalBase + Signal[name]);
      else client.ask("signal", { pid, signal: Signal[name] }).catch(() => {});
      forwarded = true;
    });
  });
  return { insisted, stop: () => stop() };
}
