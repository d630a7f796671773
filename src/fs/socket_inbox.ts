// What has arrived at a socket and has not been read: messages in order, each with who sent it and
// the descriptions that it passes. A stream reads across messages, but never past one that passes
// something, so that what was passed comes with its bytes (unix(7), SCM_RIGHTS).

import type { BufferBudget } from "./buffer_budget.js";
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

/** What all inboxes of a network share. */
interface InboxHost {
  readonly buffers: BufferBudget;
  rightsUnderWay: number;
}

export class Inbox {
  readonly #messages: Message[] = [];
  readonly #network: InboxHost;
  /** Bytes of the first message that have been read. */
  #read = 0;
  #length = 0;
  limit = INBOX_BYTES;

  constructor(network: InboxHost) {
    this.#network = network;
  }

  get length(): number {
    return this.#length;
  }

  get isEmpty(): boolean {
    return this.#messages.length === 0;
  }

  /** Room for a stream's bytes. */
  get room(): number {
    return this.#network.buffers.room(this.#length, this.limit);
  }

  /** Whether a whole message fits; one always does, unless the node holds too much. */
  fits(length: number): boolean {
    if (this.isEmpty && length <= this.limit) return length <= this.room;
    return this.#messages.length < MOST_MESSAGES && length <= this.room;
  }

  push(message: Message): void {
    this.#messages.push(message);
    this.#length += message.bytes.length;
    this.#network.buffers.take(message.bytes.length);
    this.#network.rightsUnderWay += message.rights.length;
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
        this.#shrink(left);
        return;
      }
      left -= rest;
      this.#shrink(rest);
      this.#shift();
      this.#read = 0;
      if (left === 0) return;
    }
  }

  #dropFirst(): void {
    this.#shrink(this.#messages[0]?.bytes.length ?? 0);
    this.#shift();
  }

  #shrink(bytes: number): void {
    this.#length -= bytes;
    this.#network.buffers.give(bytes);
  }

  #shift(): void {
    const gone = this.#messages.shift();
    this.#network.rightsUnderWay -= gone?.rights.length ?? 0;
  }

  /** All that it holds, with the bytes of the first that have been read. */
  get content(): { readonly messages: readonly Message[]; readonly read: number } {
    return { messages: [...this.#messages], read: this.#read };
  }

  /** A new one is as another one was. */
  fill({ messages, read }: Inbox["content"]): void {
    for (const message of messages) this.push(message);
    this.#read = read;
    this.#shrink(read);
  }

  /** Forgets everything; what it passed, to be given up. */
  clear(): OpenFileState[] {
    const rights = this.#messages.flatMap((message) => message.rights);
    this.#messages.length = 0;
    this.#network.rightsUnderWay -= rights.length;
    this.#shrink(this.#length);
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
