// What has arrived at a socket and has not been read: messages in order, each with who sent it and
// the descriptions that it passes. A stream reads across messages, but never past one that passes
// something, so that what was passed comes with its bytes (unix(7), SCM_RIGHTS).

import type { OpenFileState } from "./file_table_state.js";
import type { SocketAddress } from "./socket_address.js";
import type { SocketCredentials, SocketReply } from "./socket_operation.js";

export interface Message {
  readonly bytes: Uint8Array;
  readonly from: SocketAddress | undefined;
  readonly rights: readonly OpenFileState[];
  readonly credentials: SocketCredentials;
}

/** Bytes that wait at a socket before its senders do. */
export const INBOX_BYTES = 212_992;
/** Datagrams that wait, however small. */
const MOST_MESSAGES = 512;

export class Inbox {
  readonly #messages: Message[] = [];
  /** Bytes of the first message that have been read. */
  #read = 0;
  #length = 0;
  limit = INBOX_BYTES;

  get length(): number {
    return this.#length;
  }

  get isEmpty(): boolean {
    return this.#messages.length === 0;
  }

  /** Room for a stream's bytes. */
  get room(): number {
    return Math.max(0, this.limit - this.#length);
  }

  /** Whether a whole message fits; one always does. */
  fits(length: number): boolean {
    if (this.isEmpty) return true;
    return this.#messages.length < MOST_MESSAGES && this.#length + length <= this.limit;
  }

  push(message: Message): void {
    this.#messages.push(message);
    this.#length += message.bytes.length;
  }

  /** The next whole message, cut to `most` bytes. */
  takeMessage(most: number, peek: boolean): SocketReply | undefined {
    const [message] = this.#messages;
    if (message === undefined) return undefined;
    const bytes = message.bytes.subarray(0, most);
    if (!peek) this.#dropFirst();
    return reply(message, bytes, message.bytes.length, !peek);
  }

  /** Bytes of a stream; undefined when there are none. */
  takeBytes(most: number, peek: boolean): SocketReply | undefined {
    const [first] = this.#messages;
    if (first === undefined) return undefined;
    const parts: Uint8Array[] = [];
    let count = 0;
    let skip = this.#read;
    for (const [index, message] of this.#messages.entries()) {
      if (count === most || (index > 0 && message.rights.length > 0)) break;
      const part = message.bytes.subarray(skip, skip + most - count);
      parts.push(part);
      count += part.length;
      skip = 0;
      if (message.rights.length > 0) break;
    }
    const bytes = joined(parts, count);
    const isWhole = this.#read === 0 && !peek;
    if (!peek) this.#consume(count);
    return reply(first, bytes, count, isWhole);
  }

  #consume(count: number): void {
    let left = count;
    for (;;) {
      const [message] = this.#messages;
      if (message === undefined) return;
      const rest = message.bytes.length - this.#read;
      if (rest > left) {
        this.#read += left;
        this.#length -= left;
        return;
      }
      left -= rest;
      this.#length -= rest;
      this.#messages.shift();
      this.#read = 0;
      if (left === 0) return;
    }
  }

  #dropFirst(): void {
    this.#length -= this.#messages[0]?.bytes.length ?? 0;
    this.#messages.shift();
  }

  /** Forgets everything; what it passed, to be given up. */
  clear(): OpenFileState[] {
    const rights = this.#messages.flatMap((message) => message.rights);
    this.#messages.length = 0;
    this.#length = 0;
    this.#read = 0;
    return rights;
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function reply(message: Message, bytes: Uint8Array, whole: number, passes: boolean): SocketReply {
  return {
    result: bytes.length,
    bytes,
    whole,
    credentials: message.credentials,
    ...(message.from !== undefined && { address: message.from }),
    ...(passes && message.rights.length > 0 && { rights: message.rights }),
  };
}
