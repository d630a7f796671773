// The types of system-call arguments: how each is decoded, and how strace prints it.

import { Errno } from "../../abi/errno.js";
import {
  AT_FDCWD,
  AtFlag,
  accessModeName,
  IOV_MAX,
  O_ACCMODE,
  OpenFlag,
  PATH_MAX,
} from "../../abi/fcntl.js";
import { type FlagTable, formatFlags, nameOf } from "../../abi/flag_names.js";
import { MAP_TYPE, MapFlag, MapType, Protection } from "../../abi/mman.js";
import { signalName } from "../../abi/signals.js";
import type { Fields, Structure } from "../../abi/structure.js";
import { IOVEC } from "../../abi/structures_file.js";
import type { Call } from "./call.js";
import { type ArgumentType, Refusal } from "./call_definition.js";

/** Bytes of a buffer that strace shows. */
const SHOWN = 32;

function word<T>(decode: (value: number) => T, print: (value: number) => string): ArgumentType<T> {
  return { words: 1, decode: (_call, low) => decode(low), print: (_call, low) => print(low) };
}

/** A 32-bit number as it stands in the register. */
export const unsigned = word(
  (value) => value,
  (value) => String(value),
);

export const int = word(
  (value) => value | 0,
  (value) => String(value | 0),
);

export const size = unsigned;

/** A pointer that the handler follows itself. */
export const address = word((value) => value, pointer);

export const mode = word(
  (value) => value,
  (value) => `0${value.toString(8)}`,
);

export const descriptor = int;

/** A directory for an `*at` call. */
export const directory = word(
  (value) => value | 0,
  (value) => ((value | 0) === AT_FDCWD ? "AT_FDCWD" : String(value | 0)),
);

/** Bits with names. */
export function flags(table: FlagTable): ArgumentType<number> {
  return word(
    (value) => value,
    (value) => formatFlags(value, table),
  );
}

/** A value with a name. */
export function choice(table: FlagTable): ArgumentType<number> {
  return word(
    (value) => value | 0,
    (value) => nameOf(value, table) ?? String(value | 0),
  );
}

export const openFlags = word(
  (value) => value,
  (value) => {
    const rest = value & ~O_ACCMODE & ~OpenFlag.O_LARGEFILE;
    const large = value & OpenFlag.O_LARGEFILE ? "|O_LARGEFILE" : "";
    const names = rest === 0 ? "" : `|${formatFlags(rest, OpenFlag)}`;
    return accessModeName(value) + names + large;
  },
);

export const mapFlags = word(
  (value) => value,
  (value) => {
    const type = nameOf(value & MAP_TYPE, MapType) ?? `0x${(value & MAP_TYPE).toString(16)}`;
    const rest = value & ~MAP_TYPE;
    return rest === 0 ? type : `${type}|${formatFlags(rest, MapFlag)}`;
  },
);

export const protection = flags(Protection);
export const atFlags = flags(AtFlag);

export const signal = word(
  (value) => value | 0,
  (value) => signalName(value) ?? String(value | 0),
);

/** A 64-bit number in two registers, as a double (exact below 2^53). */
export const offset64: ArgumentType<number> = {
  words: 2,
  decode: (_call, low, high) => (high | 0) * 2 ** 32 + low,
  print: (_call, low, high) => String((high | 0) * 2 ** 32 + low),
};

/** A zero-terminated path; -ENAMETOOLONG when there is no end to it. */
export const path: ArgumentType<string> = {
  words: 1,
  decode: (call, low) => call.memory.readString(low, PATH_MAX) ?? new Refusal(Errno.ENAMETOOLONG),
  print: (call, low) => printString(call, low),
};

/** A path or NULL. */
export const optionalPath: ArgumentType<string | undefined> = {
  words: 1,
  decode: (call, low) => (low === 0 ? undefined : path.decode(call, low, 0)),
  print: (call, low) => printString(call, low),
};

/** A buffer that the call reads; its length is the next argument of the call. */
export const input: ArgumentType<number> = {
  words: 1,
  decode: (_call, low) => low,
  print: (call, low) => printBytes(call, low, lengthAfter(call)),
};

/** A buffer that the call fills with as many bytes as it returns. */
export const output: ArgumentType<number> = {
  words: 1,
  decode: (_call, low) => low,
  print: (call, low, _high, result) => (result < 0 ? pointer(low) : printBytes(call, low, result)),
};

/** Buffers are second arguments, everywhere. */
function lengthAfter(call: Call): number {
  return call.argument(2);
}

/** A structure that the call reads, decoded by the handler. */
export function inputStructure<F extends Fields>(layout: Structure<F>): ArgumentType<number> {
  return {
    words: 1,
    decode: (_call, low) => low,
    print: (call, low) => printStructure(call, low, layout),
  };
}

/** A structure that the call fills. */
export function outputStructure<F extends Fields>(layout: Structure<F>): ArgumentType<number> {
  return {
    words: 1,
    decode: (_call, low) => low,
    print: (call, low, _high, result) =>
      result < 0 ? pointer(low) : printStructure(call, low, layout),
  };
}

export interface Extent {
  readonly address: number;
  readonly length: number;
}

/** The iovec array of readv and writev, with the count in the register after it. */
export const vector: ArgumentType<number> = {
  words: 1,
  decode: (_call, low) => low,
  print: (call, low) => printVector(call, low, lengthAfter(call)),
};

/** An iovec array with what its extents hold. */
export function printVector(call: Call, at: number, count: number): string {
  const extents = peekVector(call, at, count);
  if (extents === undefined) return pointer(at);
  const parts = extents.map(
    ({ address, length }) => `{iov_base=${printBytes(call, address, length)}, iov_len=${length}}`,
  );
  return `[${parts.join(", ")}]`;
}

/** Reads an iovec array: -EINVAL for a bad count or a sum beyond 2^31 - 1. */
export function readVector(call: Call, at: number, count: number): Extent[] | number {
  if (count > IOV_MAX) return -Errno.EINVAL;
  const view = call.memory.view(at, count * IOVEC.size, false);
  const extents: Extent[] = [];
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    const one = IOVEC.read(view, at + index * IOVEC.size);
    extents.push({ address: one.iov_base, length: one.iov_len });
    sum += one.iov_len;
  }
  return sum > 0x7fff_ffff ? -Errno.EINVAL : extents;
}

function peekVector(call: Call, at: number, count: number): Extent[] | undefined {
  if (count > 16) return undefined;
  const bytes = peek(call, at, count * IOVEC.size);
  if (bytes === undefined) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: count }, (_, index) => {
    const one = IOVEC.read(view, index * IOVEC.size);
    return { address: one.iov_base, length: one.iov_len };
  });
}

/** Bytes for the trace: never faults a page in. */
function peek(call: Call, at: number, length: number): Uint8Array | undefined {
  return call.memory.peek(at, length);
}

export function pointer(value: number): string {
  return value === 0 ? "NULL" : `0x${value.toString(16)}`;
}

function printString(call: Call, at: number): string {
  if (at === 0) return "NULL";
  for (let length = 1; length <= 256; length += 1) {
    const bytes = peek(call, at, length);
    if (bytes === undefined) return pointer(at);
    if (bytes[length - 1] === 0) return quote(bytes.subarray(0, -1));
  }
  return `${quote(peek(call, at, 256) as Uint8Array)}...`;
}

function printBytes(call: Call, at: number, length: number): string {
  const shown = Math.min(length, SHOWN);
  const bytes = peek(call, at, shown);
  if (bytes === undefined) return pointer(at);
  return quote(bytes) + (length > shown ? "..." : "");
}

const ESCAPES: Readonly<Record<number, string>> = {
  9: "\\t",
  10: "\\n",
  11: "\\v",
  12: "\\f",
  13: "\\r",
  34: '\\"',
  92: "\\\\",
};

/** Bytes as strace quotes them: octal for what is not printable. */
export function quote(bytes: Uint8Array): string {
  let text = "";
  for (const [index, byte] of bytes.entries()) {
    const escaped = ESCAPES[byte];
    if (escaped !== undefined) text += escaped;
    else if (byte >= 32 && byte < 127) text += String.fromCharCode(byte);
    else text += octal(byte, bytes[index + 1]);
  }
  return `"${text}"`;
}

function octal(byte: number, next: number | undefined): string {
  const digitFollows = next !== undefined && next >= 48 && next <= 55;
  return `\\${digitFollows ? byte.toString(8).padStart(3, "0") : byte.toString(8)}`;
}

function printStructure<F extends Fields>(call: Call, at: number, layout: Structure<F>): string {
  if (at === 0) return "NULL";
  const bytes = peek(call, at, layout.size);
  if (bytes === undefined) return pointer(at);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return printValue(layout.read(view));
}

function printValue(value: unknown): string {
  if (value instanceof Uint8Array) return quote(value.subarray(0, 16));
  if (Array.isArray(value)) return `[${value.map(printValue).join(", ")}]`;
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  const fields = Object.entries(value).map(([name, field]) => `${name}=${printValue(field)}`);
  return `{${fields.join(", ")}}`;
}
