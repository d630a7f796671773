// The streams of one program that a client has started: to that client while it is attached, kept
// for the next one while nobody is.
//
// A reader that is slow makes the program wait, because output counts as taken only when the
// client's system has it. With nobody attached the program does not wait: the last part of what it
// writes is kept, and shown to who attaches next.

import type { ExitStatus } from "../node/control.js";

/** What a session needs of the client that is attached. */
export interface Viewer {
  /** Resolves when the bytes have left. */
  output(stream: "output" | "error", bytes: Uint8Array): Promise<void>;
  inputWanted(): void;
  exit(status: ExitStatus): void;
}

interface Kept {
  readonly stream: "output" | "error";
  readonly bytes: Uint8Array;
}

/** Output that is kept while nobody is attached. */
const MOST_KEPT_BYTES = 2 ** 18;

export class ConsoleSession {
  readonly console: number;
  readonly isTerminal: boolean;
  /** Set when the program has been started. */
  pid = 0;
  status: ExitStatus | undefined;
  /** Ends what runs on it, when the client that started it goes. */
  hangUp: () => void = () => {};
  /** Ctrl-C for a job of yod's; a program gets signals by its pid. */
  interrupt: () => void = () => {};
  #viewer: Viewer | undefined;
  #kept: Kept[] = [];
  #keptBytes = 0;
  #wantsInput = false;

  constructor(console: number, isTerminal: boolean) {
    this.console = console;
    this.isTerminal = isTerminal;
  }

  get isAttached(): boolean {
    return this.#viewer !== undefined;
  }

  /** Shows what was kept, and everything from now on. */
  attach(viewer: Viewer): void {
    this.#viewer = viewer;
    for (const { stream, bytes } of this.#kept) void viewer.output(stream, bytes);
    this.#kept = [];
    this.#keptBytes = 0;
    if (this.#wantsInput) viewer.inputWanted();
    if (this.status) viewer.exit(this.status);
  }

  detach(viewer: Viewer): void {
    if (this.#viewer === viewer) this.#viewer = undefined;
  }

  /** Resolves when the program may write more. */
  output(stream: "output" | "error", bytes: Uint8Array): Promise<void> {
    if (this.#viewer) return this.#viewer.output(stream, bytes);
    this.#kept.push({ stream, bytes });
    this.#keptBytes += bytes.length;
    while (this.#keptBytes > MOST_KEPT_BYTES && this.#kept.length > 1) {
      this.#keptBytes -= this.#kept.shift()?.bytes.length ?? 0;
    }
    return Promise.resolve();
  }

  inputWanted(): void {
    this.#wantsInput = true;
    this.#viewer?.inputWanted();
  }

  /** The program has been given what it wanted. */
  inputGiven(): void {
    this.#wantsInput = false;
  }

  exit(status: ExitStatus): void {
    this.status = status;
    this.#viewer?.exit(status);
  }
}
