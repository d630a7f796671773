// The guest's standard output and error on their way to those of the command, byte for byte.
//
// A reader that goes away (`gobelins run yes | head`) ends the command as SIGPIPE would end the
// program natively: quietly, with status 141. Any other failure to write is told in a sentence.

import type { Writable } from "node:stream";
import { Signal } from "../abi/signals.js";
import { reasonOf } from "../fs/host_reason.js";
import { CommandError, ExitCode } from "./command_error.js";

export class GuestOutput {
  readonly #streams: { readonly output: Writable; readonly error: Writable };
  #pending = 0;
  #whenWritten: (() => void)[] = [];
  #broken = false;
  /** Resolves with an exit status when nobody reads any more; rejects when writing fails. */
  readonly ended: Promise<number>;

  constructor(stdout: Writable, stderr: Writable) {
    this.#streams = { output: stdout, error: stderr };
    this.ended = new Promise((resolve, reject) => {
      stdout.on("error", (error: NodeJS.ErrnoException) => {
        this.#broken = true;
        this.#settle();
        if (error.code === "EPIPE") resolve(ExitCode.signalBase + Signal.SIGPIPE);
        else reject(cannotWrite(error));
      });
    });
    // Nobody need wait for it, and where stderr leads nowhere there is nobody to tell.
    this.ended.catch(() => {});
    stderr.on("error", () => this.#settle());
  }

  /** Resolves when the stream has taken the bytes, so that their writer may go on. */
  write(stream: "output" | "error", bytes: Uint8Array): Promise<void> {
    if (this.#broken && stream === "output") return Promise.resolve();
    this.#pending += 1;
    return new Promise((resolve) => {
      this.#streams[stream].write(bytes, () => {
        resolve();
        this.#pending -= 1;
        if (this.#pending === 0) this.#settle();
      });
    });
  }

  /** Waits until all that was written has left this process, or never will. */
  async flushed(): Promise<void> {
    if (this.#pending === 0 || this.#broken) return;
    await new Promise<void>((resolve) => this.#whenWritten.push(resolve));
  }

  #settle(): void {
    for (const resolve of this.#whenWritten.splice(0)) resolve();
  }
}

/** What is said when standard output takes no more. */
export function cannotWrite(error: Error): CommandError {
  return new CommandError(ExitCode.failure, `cannot write standard output: ${reasonOf(error)}`);
}
