// Standard input of the command on its way to the guest, one chunk for each time the guest asks.
//
// The stream is opened when the guest first reads and not before, so that a program that reads
// nothing leaves its input to whatever command comes after it, as it would natively.

import type { Readable } from "node:stream";

export class GuestInput {
  readonly #open: () => Readable;
  readonly #feed: (bytes: Uint8Array | null) => void;
  #stream: Readable | undefined;
  #wanted = false;
  #flows = false;
  #ended = false;

  /** `feed` is given each chunk, and null at the end. */
  constructor(open: () => Readable, feed: (bytes: Uint8Array | null) => void) {
    this.#open = open;
    this.#feed = feed;
  }

  /** The guest waits for bytes. */
  want(): void {
    if (this.#ended) {
      this.#feed(null);
      return;
    }
    this.#wanted = true;
    this.#stream ??= this.#start();
    this.#give();
  }

  /** A raw terminal: what is typed may be a signal, so nobody need ask for it. */
  flow(): void {
    this.#flows = true;
    this.want();
  }

  /** Reads no more; lets the process end. */
  close(): void {
    this.#wanted = false;
    this.#flows = false;
    this.#stream?.destroy();
  }

  #start(): Readable {
    const stream = this.#open();
    stream.on("readable", () => this.#give());
    stream.on("end", () => this.#end());
    // An input that cannot be read (a directory, say) is an empty one to the guest.
    stream.on("error", () => this.#end());
    if (stream.readableEnded || stream.destroyed) this.#end();
    return stream;
  }

  #give(): void {
    while (this.#wanted) {
      const chunk: Buffer | string | null = this.#stream?.read() ?? null;
      if (chunk === null) return;
      this.#wanted = this.#flows;
      this.#feed(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
    }
  }

  #end(): void {
    if (this.#ended) return;
    this.#ended = true;
    if (this.#wanted) this.#feed(null);
    this.#wanted = false;
  }
}
