// What a command uses of the process that it runs in: streams, environment, signals, workers.
//
// Commands take it as an argument instead of reaching for globals, so that a test can run one in
// its own process with streams of its own and a worker that it can kill. main.ts makes the real
// one.

import type { Readable, Writable } from "node:stream";
import type { WorkerHost } from "../api/worker_host.js";

/** The signals that a command passes on to the program that it runs. */
export type ForwardedSignal = "SIGINT" | "SIGTERM" | "SIGHUP";

/** Of a program's terminal where the command has none. */
export const DEFAULT_WINDOW = { rows: 24, columns: 80 };

export interface Surroundings {
  /** Opened at the first call and not before: an unread byte stays for the next command. */
  readonly stdin: () => Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Standard input and output are both a terminal; its size in characters. */
  readonly terminal: { readonly rows: number; readonly columns: number } | undefined;
  /** Whether the terminal hands over each byte as it is typed, unechoed. */
  readonly setRawMode: (on: boolean) => void;
  /** Calls `listener` when the terminal's size has changed; the answer ends that. */
  readonly onResize: (listener: (rows: number, columns: number) => void) => () => void;
  /** Standard error is a terminal: progress may be drawn there. */
  readonly showsProgress: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** The current directory, an absolute path. */
  readonly directory: string;
  /** The folder that holds package.json, programs/ and dist/. */
  readonly packageRoot: string;
  /** Where a cluster's workers come from. */
  readonly host: () => WorkerHost;
  /** Calls `listener` at each such signal; the answer ends that. */
  readonly onSignal: (listener: (signal: ForwardedSignal) => void) => () => void;
  /** Milliseconds, from any beginning. */
  readonly clock: () => number;
}
