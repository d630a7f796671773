// Schemas of plain data as bytes: one literal says how a record is written and read.
//
// Little-endian, without padding; lists and texts begin with their length. Reading is bounded by
// the bytes that there are: what was cut or invented ends in a SchemaError, never in a loop or in a
// value of another type.

import type { PlainData } from "../fs/block.js";

/** The bytes are not what the schema says. */
export class SchemaError extends Error {}

export interface Schema<T> {
  write(writer: Writer, value: T): void;
  read(reader: Reader): T;
}

export type ValueOf<S> = S extends Schema<infer T> ? T : never;

const FIRST_BYTES = 4096;

export class Writer {
  #bytes = new Uint8Array(FIRST_BYTES);
  #view = new DataView(this.#bytes.buffer);
  #at = 0;

  /** What has been written. */
  get bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#at);
  }

  word(value: number): void {
    this.#room(4);
    this.#view.setUint32(this.#at, value, true);
    this.#at += 4;
  }

  double(value: number): void {
    this.#room(8);
    this.#view.setFloat64(this.#at, value, true);
    this.#at += 8;
  }

  long(value: bigint): void {
    this.#room(8);
    this.#view.setBigUint64(this.#at, value, true);
    this.#at += 8;
  }

  block(bytes: Uint8Array): void {
    this.word(bytes.length);
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  #room(count: number): void {
    if (this.#at + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#at + count));
    larger.set(this.#bytes);
    this.#bytes = larger;
    this.#view = new DataView(larger.buffer);
  }
}

export class Reader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  word(): number {
    return this.#view.getUint32(this.#take(4), true);
  }

  double(): number {
    return this.#view.getFloat64(this.#take(8), true);
  }

  long(): bigint {
    return this.#view.getBigUint64(this.#take(8), true);
  }

  block(): Uint8Array {
    const length = this.word();
    const at = this.#take(length);
    return this.#bytes.slice(at, at + length);
  }

  #take(count: number): number {
    if (count > this.left) throw new SchemaError(`it ends ${count - this.left} bytes too soon`);
    const at = this.#at;
    this.#at += count;
    return at;
  }
}

export const u32: Schema<number> = {
  write: (writer, value) => writer.word(value),
  read: (reader) => reader.word(),
};

export const i32: Schema<number> = {
  write: (writer, value) => writer.word(value),
  read: (reader) => reader.word() | 0,
};

export const f64: Schema<number> = {
  write: (writer, value) => writer.double(value),
  read: (reader) => reader.double(),
};

export const u64: Schema<bigint> = {
  write: (writer, value) => writer.long(value),
  read: (reader) => reader.long(),
};

export const flag: Schema<boolean> = {
  write: (writer, value) => writer.word(value ? 1 : 0),
  read: (reader) => reader.word() !== 0,
};

export const bytes: Schema<Uint8Array> = {
  write: (writer, value) => writer.block(value),
  read: (reader) => reader.block(),
};

export const text: Schema<string> = {
  write: (writer, value) => writer.block(new TextEncoder().encode(value)),
  read: (reader) => new TextDecoder().decode(reader.block()),
};

/** One of a few words. */
export function oneOf<T extends string>(words: readonly T[]): Schema<T> {
  return {
    write: (writer, value) => writer.word(words.indexOf(value)),
    read(reader) {
      const word = words[reader.word()];
      if (word === undefined) throw new SchemaError(`none of ${words.join(", ")}`);
      return word;
    },
  };
}

export function optional<T>(item: Schema<T>): Schema<T | undefined> {
  return {
    write(writer, value) {
      writer.word(value === undefined ? 0 : 1);
      if (value !== undefined) item.write(writer, value);
    },
    read: (reader) => (reader.word() === 0 ? undefined : item.read(reader)),
  };
}

export function list<T>(item: Schema<T>): Schema<readonly T[]> {
  return {
    write(writer, values) {
      writer.word(values.length);
      for (const value of values) item.write(writer, value);
    },
    read(reader) {
      const count = reader.word();
      // Each item takes a word at least.
      if (count * 4 > reader.left) throw new SchemaError(`a list of ${count} items does not fit`);
      return Array.from({ length: count }, () => item.read(reader));
    },
  };
}

export function pair<A, B>(first: Schema<A>, second: Schema<B>): Schema<readonly [A, B]> {
  return {
    write(writer, [a, b]) {
      first.write(writer, a);
      second.write(writer, b);
    },
    read: (reader) => [first.read(reader), second.read(reader)],
  };
}

type Fields = Readonly<Record<string, Schema<never>>>;
type RecordOf<F> = { readonly [K in keyof F]: ValueOf<F[K]> };

/** Fields in the order of the literal. */
export function record<F>(
  fields: F & { readonly [K in keyof F]: Schema<ValueOf<F[K]>> },
): Schema<RecordOf<F>> {
  const entries = Object.entries(fields as unknown as Fields);
  return {
    write(writer, value) {
      const values = value as Readonly<Record<string, never>>;
      for (const [name, schema] of entries) schema.write(writer, values[name] as never);
    },
    read(reader) {
      const values = entries.map(([name, schema]) => [name, schema.read(reader)]);
      return Object.fromEntries(values) as RecordOf<F>;
    },
  };
}

const KINDS = [
  "undefined",
  "null",
  "true",
  "false",
  "number",
  "bigint",
  "text",
  "bytes",
  "list",
  "record",
] as const;
const kind = oneOf(KINDS);

/** Plain data of any form: what a call that waits has made so far, a signal's information. */
export const plain: Schema<PlainData> = {
  write(writer, value) {
    if (value === undefined || value === null)
      kind.write(writer, value === null ? "null" : "undefined");
    else if (typeof value === "boolean") kind.write(writer, value ? "true" : "false");
    else if (typeof value === "number") writePart(writer, "number", f64, value);
    else if (typeof value === "bigint") writePart(writer, "bigint", u64, BigInt.asUintN(64, value));
    else if (typeof value === "string") writePart(writer, "text", text, value);
    else if (value instanceof Uint8Array) writePart(writer, "bytes", bytes, value);
    else if (Array.isArray(value)) writePart(writer, "list", list(plain), value);
    else writePart(writer, "record", list(pair(text, plain)), Object.entries(value));
  },
  read(reader) {
    const found = kind.read(reader);
    switch (found) {
      case "undefined":
        return undefined;
      case "null":
        return null;
      case "true":
        return true;
      case "false":
        return false;
      case "number":
        return f64.read(reader);
      case "bigint":
        return BigInt.asIntN(64, u64.read(reader));
      case "text":
        return text.read(reader);
      case "bytes":
        return bytes.read(reader);
      case "list":
        return list(plain).read(reader);
      case "record":
        return Object.fromEntries(list(pair(text, plain)).read(reader));
      default:
        return found satisfies never;
    }
  },
};

function writePart<T>(
  writer: Writer,
  as: (typeof KINDS)[number],
  schema: Schema<T>,
  value: T,
): void {
  kind.write(writer, as);
  schema.write(writer, value);
}
