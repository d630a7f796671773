/**
 * Structures in guest memory, described as data: each field has a name, an offset and a type, and
 * the description reads and writes the structure in a DataView.
 *
 * Offsets are written out, not computed: the ABI fixes them, a test compares each with what a C
 * compiler for i386 says, and the reader of a layout can lay it beside a hex dump. All integers are
 * little-endian. Where the bytes lie (in the core's window, in a copy, in a file) is the caller's
 * business; this layer never touches guest memory itself.
 *
 *     const TIMESPEC = structure("timespec", 8, { tv_sec: i32(0), tv_nsec: i32(4) });
 *     TIMESPEC.write(view, address, { tv_sec: 1, tv_nsec: 500 });
 *     TIMESPEC.read(view, address).tv_nsec; // 500
 */

/** One field: `T` is what the program here sees of it. Reading past the view throws RangeError. */
export interface Field<T> {
  /** Bytes from the structure's start. */
  readonly offset: number;
  /** Bytes in all, of every element where the field is an array. */
  readonly size: number;
  read(view: DataView, start: number): T;
  write(view: DataView, start: number, value: T): void;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;
type FieldValue<F> = F extends Field<infer T> ? T : never;

/** The object that a structure with these fields is read into. */
export type ValueOf<F extends Fields> = { [Name in keyof F]: FieldValue<F[Name]> };

export interface Structure<F extends Fields> {
  /** The kernel's name, without `struct`. */
  readonly name: string;
  /** sizeof, padding included. */
  readonly size: number;
  readonly fields: F;
  /** Reads every field. */
  read(view: DataView, start?: number): ValueOf<F>;
  /** Writes all `size` bytes: fields not given and padding become zero, so nothing leaks. */
  write(view: DataView, start: number, value: Partial<ValueOf<F>>): void;
  /** Writes only the fields given, and leaves every other byte as it is. */
  patch(view: DataView, start: number, value: Partial<ValueOf<F>>): void;
  /** A new array of `size` bytes that holds the value. */
  encode(value: Partial<ValueOf<F>>): Uint8Array;
}

/** What `STRUCTURE.read` returns. */
export type Value<S> = S extends Structure<infer F> ? ValueOf<F> : never;

export function structure<F extends Fields>(name: string, size: number, fields: F): Structure<F> {
  const entries = Object.entries(fields);
  const patch = (view: DataView, start: number, value: Partial<ValueOf<F>>): void => {
    for (const [key, field] of entries) {
      const given = value[key];
      if (given !== undefined) field.write(view, start + field.offset, given);
    }
  };
  const write = (view: DataView, start: number, value: Partial<ValueOf<F>>): void => {
    new Uint8Array(view.buffer, view.byteOffset + start, size).fill(0);
    patch(view, start, value);
  };
  return {
    name,
    size,
    fields,
    patch,
    write,
    read(view, start = 0) {
      const value: Record<string, unknown> = {};
      for (const [key, field] of entries) value[key] = field.read(view, start + field.offset);
      return value as ValueOf<F>;
    },
    encode(value) {
      const bytes = new Uint8Array(size);
      write(new DataView(bytes.buffer), 0, value);
      return bytes;
    },
  };
}

/** A field of another structure, inside this one. */
export function nested<F extends Fields>(offset: number, inner: Structure<F>): Field<ValueOf<F>> {
  return {
    offset,
    size: inner.size,
    read: (view, at) => inner.read(view, at),
    write: (view, at, value) => inner.write(view, at, value),
  };
}

/** `count` elements of one type: `array(36, u8, 19)`. Missing elements are written as zero. */
export function array<T>(
  offset: number,
  element: (offset: number) => Field<T>,
  count: number,
): Field<T[]> {
  const items = Array.from({ length: count }, (_, index) => {
    return element(index * element(0).size);
  });
  return {
    offset,
    size: items.reduce((sum, item) => sum + item.size, 0),
    read: (view, at) => items.map((item) => item.read(view, at + item.offset)),
    write(view, at, values) {
      items.forEach((item, index) => {
        if (index < values.length) item.write(view, at + item.offset, values[index] as T);
      });
    },
  };
}

/** Raw bytes; reading copies them, and a shorter value leaves the rest as it was. */
export function bytes(offset: number, size: number): Field<Uint8Array> {
  return {
    offset,
    size,
    read: (view, at) => new Uint8Array(view.buffer, view.byteOffset + at, size).slice(),
    write(view, at, value) {
      new Uint8Array(view.buffer, view.byteOffset + at, size).set(value.subarray(0, size));
    },
  };
}

/** A zero-terminated UTF-8 text in a fixed array; a longer text is cut to fit its zero byte. */
export function text(offset: number, size: number): Field<string> {
  return {
    offset,
    size,
    read(view, at) {
      const all = new Uint8Array(view.buffer, view.byteOffset + at, size);
      const end = all.indexOf(0);
      return new TextDecoder().decode(all.slice(0, end < 0 ? size : end));
    },
    write(view, at, value) {
      const encoded = new TextEncoder().encode(value).subarray(0, size - 1);
      const all = new Uint8Array(view.buffer, view.byteOffset + at, size);
      all.fill(0);
      all.set(encoded);
    },
  };
}

export function u8(offset: number): Field<number> {
  return scalar(
    offset,
    1,
    (v, at) => v.getUint8(at),
    (v, at, n) => v.setUint8(at, n),
  );
}

export function u16(offset: number): Field<number> {
  return scalar(
    offset,
    2,
    (v, at) => v.getUint16(at, true),
    (v, at, n) => v.setUint16(at, n, true),
  );
}

export function i16(offset: number): Field<number> {
  return scalar(
    offset,
    2,
    (v, at) => v.getInt16(at, true),
    (v, at, n) => v.setInt16(at, n, true),
  );
}

/** Unsigned 32 bits: also every pointer, size_t and unsigned long of i386. */
export function u32(offset: number): Field<number> {
  return scalar(
    offset,
    4,
    (v, at) => v.getUint32(at, true),
    (v, at, n) => v.setUint32(at, n, true),
  );
}

export function i32(offset: number): Field<number> {
  return scalar(
    offset,
    4,
    (v, at) => v.getInt32(at, true),
    (v, at, n) => v.setInt32(at, n, true),
  );
}

/** Unsigned 64 bits, exact: for masks and anything a program may fill with all ones. */
export function u64(offset: number): Field<bigint> {
  return {
    offset,
    size: 8,
    read: (view, at) => view.getBigUint64(at, true),
    write: (view, at, value) => view.setBigUint64(at, value, true),
  };
}

/**
 * Signed 64 bits as a plain number: for sizes, offsets and seconds, which the kernel keeps below
 * 2^53. A larger value that a program wrote is read as the nearest double, so it stays large and
 * is refused by the same range check as the exact one.
 */
export function i64(offset: number): Field<number> {
  const low = (view: DataView, at: number) => view.getUint32(at, true);
  const high = (view: DataView, at: number) => view.getInt32(at + 4, true);
  return scalar(
    offset,
    8,
    (view, at) => high(view, at) * 2 ** 32 + low(view, at),
    (view, at, value) => view.setBigInt64(at, BigInt(Math.trunc(value)), true),
  );
}

function scalar(
  offset: number,
  size: number,
  read: (view: DataView, at: number) => number,
  write: (view: DataView, at: number, value: number) => void,
): Field<number> {
  return { offset, size, read, write };
}
