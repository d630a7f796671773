// A portal message between two nodes: one buffer, the header in front of the body. Its bytes are
// copied once out of the sender's memory and once into the receiver's; between workers the buffer
// itself changes hands. Between two processes of one node there is no buffer: the body is the
// sender's memory.
//
// Buffers are used again: a fresh one costs a page fault for each page of it. Sizes are powers of
// two, so a buffer may be longer than its message, whose length the header says.

import { HEADER } from "../../personality/puma/structures.js";
import type { PortalMessage } from "./outcome.js";

/** Longer messages are refused by the trap. */
export const MOST_MESSAGE_BYTES = 64 * 1024 * 1024;
/** Below this a message is copied by the port: changing hands costs more. */
export const TRANSFER_FROM_BYTES = 4096;

const SMALLEST_CLASS = 12;

export class WireBuffers {
  readonly #kept = new Map<number, ArrayBuffer[]>();
  readonly #mostKeptBytes: number;
  #keptBytes = 0;

  /** @param mostKeptBytes of buffers that are kept for later. */
  constructor(mostKeptBytes: number) {
    this.#mostKeptBytes = mostKeptBytes;
  }

  /** A buffer for a message of `bytes` bytes, header included; its content is garbage. */
  take(bytes: number): ArrayBuffer {
    if (bytes < TRANSFER_FROM_BYTES) return new ArrayBuffer(bytes);
    const size = 2 ** Math.max(Math.ceil(Math.log2(bytes)), SMALLEST_CLASS);
    const buffer = this.#kept.get(size)?.pop();
    if (buffer === undefined) return new ArrayBuffer(size);
    this.#keptBytes -= size;
    return buffer;
  }

  /** Gives a buffer back whose message has landed. */
  give(buffer: ArrayBuffer): void {
    const size = buffer.byteLength;
    const isClass = size >= TRANSFER_FROM_BYTES && (size & (size - 1)) === 0;
    if (!isClass || this.#keptBytes + size > this.#mostKeptBytes) return;
    const list = this.#kept.get(size);
    if (list) list.push(buffer);
    else this.#kept.set(size, [buffer]);
    this.#keptBytes += size;
  }
}

/** Reads what came over the wire; undefined when it is no message (another version, damage). */
export function parseWire(buffer: ArrayBuffer): PortalMessage | undefined {
  if (buffer.byteLength < HEADER.size) return undefined;
  const headerView = new DataView(buffer, 0, HEADER.size);
  const length = HEADER.get(headerView, 0, "length");
  if (length > buffer.byteLength - HEADER.size) return undefined;
  return {
    header: new Uint8Array(buffer, 0, HEADER.size),
    headerView,
    body: new Uint8Array(buffer, HEADER.size, length),
  };
}

/** What a header says; the rest is zero, `return_portal` -1. */
export interface HeaderFields {
  readonly type: number;
  readonly source: { readonly nid: number; readonly pid: number; rank: number; group: number };
  readonly nid: number;
  readonly pid: number;
  readonly portal: number;
  readonly length: number;
  readonly offset?: number;
  readonly landed?: number;
  readonly matchBits?: bigint;
}

/** An empty header, filled with `fields`. */
export function newHeader(fields: HeaderFields): PortalMessage["headerView"] {
  const view = new DataView(new ArrayBuffer(HEADER.size));
  const { source } = fields;
  HEADER.set(view, 0, "type", fields.type);
  HEADER.set(view, 0, "source_nid", source.nid);
  HEADER.set(view, 0, "source_pid", source.pid);
  HEADER.set(view, 0, "source_rank", source.rank);
  HEADER.set(view, 0, "source_group", source.group);
  HEADER.set(view, 0, "destination_nid", fields.nid);
  HEADER.set(view, 0, "destination_pid", fields.pid);
  HEADER.set(view, 0, "portal", fields.portal);
  HEADER.set(view, 0, "length", fields.length);
  HEADER.set(view, 0, "offset", fields.offset ?? 0);
  HEADER.set(view, 0, "landed", fields.landed ?? 0);
  HEADER.set(view, 0, "return_portal", -1);
  HEADER.set64(view, 0, "match_bits", fields.matchBits ?? 0n);
  return view;
}
