// Structures that a Puma process and the kernel share: one literal, from which TypeScript reads and
// writes the process's memory, and from which the C header of the Puma library is printed.
//
// Unlike the structures of abi/ nothing outside fixes these: offsets are computed in the order of
// the fields, which must be naturally aligned without padding (checked when the literal is
// evaluated), so that every C compiler for i386 agrees.

export type FieldType = "u32" | "i32" | "u64";

export interface LayoutField {
  readonly type: FieldType;
  readonly offset: number;
  /** Elements; 1 for a plain field. */
  readonly count: number;
  /** For the reader of the C header. */
  readonly note: string;
}

/** `["u32", "what it is"]`, `["u32", "what it is", 8]` for an array. */
export type FieldLiteral =
  | readonly [FieldType, string]
  | readonly [FieldType, string, count: number];

const BYTES: Readonly<Record<FieldType, number>> = { u32: 4, i32: 4, u64: 8 };

export class Layout<Name extends string> {
  /** The C structure's tag. */
  readonly name: string;
  readonly size: number;
  readonly fields: Readonly<Record<Name, LayoutField>>;
  /** Byte offsets by name, for code that reads a DataView itself. */
  readonly at: Readonly<Record<Name, number>>;

  constructor(name: string, literal: Readonly<Record<Name, FieldLiteral>>) {
    const fields = {} as Record<Name, LayoutField>;
    const at = {} as Record<Name, number>;
    let offset = 0;
    for (const [field, [type, note, count = 1]] of entriesOf(literal)) {
      if (offset % BYTES[type] !== 0) throw new Error(`${name}.${field} is not aligned`);
      fields[field] = { type, offset, count, note };
      at[field] = offset;
      offset += BYTES[type] * count;
    }
    if (offset % 8 !== 0) throw new Error(`${name} is not a multiple of 8 bytes`);
    this.name = name;
    this.size = offset;
    this.fields = fields;
    this.at = at;
  }

  /** An unsigned or signed 32-bit field of the structure at `start`. */
  get(view: DataView, start: number, field: Name, index = 0): number {
    const { type, offset } = this.fields[field];
    const address = start + offset + index * 4;
    return type === "i32" ? view.getInt32(address, true) : view.getUint32(address, true);
  }

  set(view: DataView, start: number, field: Name, value: number, index = 0): void {
    view.setUint32(start + this.at[field] + index * 4, value, true);
  }

  get64(view: DataView, start: number, field: Name): bigint {
    return view.getBigUint64(start + this.at[field], true);
  }

  set64(view: DataView, start: number, field: Name, value: bigint): void {
    view.setBigUint64(start + this.at[field], value, true);
  }
}

function entriesOf<N extends string, V>(record: Readonly<Record<N, V>>): [N, V][] {
  return Object.entries(record) as [N, V][];
}
