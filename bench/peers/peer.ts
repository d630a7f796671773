// What runs a program of the set, and the line that every program prints.

import { execFile } from "node:child_process";

export const PEER_NAMES = ["native", "gobelins", "qemu-i386", "v86", "wasi"] as const;
export type PeerName = (typeof PEER_NAMES)[number];

/** What a run's own clock and checksum said. */
export interface Timing {
  readonly seconds: number;
  readonly checksum: string;
}

export interface Peer {
  readonly name: PeerName;
  /** Runs an executable once. Throws an Error of one sentence when that fails. */
  run(binary: string, programArguments: readonly string[]): Promise<Timing>;
  close?(): Promise<void>;
}

/** Why a peer cannot take part, in a few words. */
export interface Absence {
  readonly absent: string;
}

const MOST_MS = 600_000;

/** The line `seconds S checksum C` of a program's output. */
export function timingOf(output: string): Timing | undefined {
  const [, seconds, checksum] = /^seconds (\d+(?:\.\d+)?) checksum (\S+)\s*$/m.exec(output) ?? [];
  if (seconds === undefined || checksum === undefined) return undefined;
  return { seconds: Number(seconds), checksum };
}

/** Runs a command on this host that runs the program. */
export function timeCommand(command: string, words: readonly string[]): Promise<Timing> {
  return new Promise((resolve, reject) => {
    execFile(command, words, { timeout: MOST_MS }, (error, stdout, stderr) => {
      const timing = timingOf(stdout);
      const said = stderr.trim().split("\n").at(-1);
      const line = `${[command, ...words].join(" ")}: `;
      if (error) reject(new Error(line + (said || error.message)));
      else if (timing) resolve(timing);
      else reject(new Error(`${line}it printed no line 'seconds S checksum C'`));
    });
  });
}
