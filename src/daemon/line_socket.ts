// Lines of JSON over a socket, either end: takes bytes apart at newlines, and hands over parsed
// values. What is too long or no JSON ends the connection, since nothing after it can be trusted.

import type { Socket } from "node:net";
import { MOST_LINE_BYTES } from "./protocol.js";

export interface LineEvents {
  value(value: unknown): void;
  /** The other end has gone, or sent what is no line of ours. Called once. */
  closed(fault: string | undefined): void;
}

const NEWLINE = 10;

export class LineSocket {
  readonly #socket: Socket;
  readonly #events: LineEvents;
  #parts: Buffer[] = [];
  #length = 0;
  #isClosed = false;

  constructor(socket: Socket, events: LineEvents) {
    this.#socket = socket;
    this.#events = events;
    socket.on("data", (chunk: Buffer) => this.#take(chunk));
    socket.on("error", () => this.#close(undefined));
    socket.on("close", () => this.#close(undefined));
    socket.on("end", () => socket.end());
  }

  /** Resolves when the other end's system has taken the line; never rejects. */
  send(value: unknown): Promise<void> {
    if (this.#isClosed || !this.#socket.writable) return Promise.resolve();
    return new Promise((resolve) => {
      this.#socket.write(`${JSON.stringify(value)}\n`, () => resolve());
    });
  }

  /** Ends the connection when everything sent has left. */
  end(): void {
    this.#socket.end();
  }

  #take(chunk: Buffer): void {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(NEWLINE, start);
      if (end < 0) break;
      this.#parts.push(chunk.subarray(start, end));
      const line = Buffer.concat(this.#parts).toString("utf8");
      this.#parts = [];
      this.#length = 0;
      start = end + 1;
      if (!this.#parse(line)) return;
    }
    const rest = chunk.subarray(start);
    this.#length += rest.length;
    if (rest.length > 0) this.#parts.push(rest);
    if (this.#length > MOST_LINE_BYTES) this.#close("a line that is too long");
  }

  #parse(line: string): boolean {
    if (this.#isClosed) return false;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      this.#close("a line that is no JSON");
      return false;
    }
    this.#events.value(value);
    return true;
  }

  #close(fault: string | undefined): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#socket.destroy();
    this.#events.closed(fault);
  }
}
