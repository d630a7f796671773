/**
 * Flag words as text, for traces: `O_RDWR|O_CREAT|0x4000000`.
 *
 * The constants of this layer are plain objects (name to bits), so the same object that the kernel
 * computes with also decodes; there is no second table that could drift.
 */

export type FlagTable = Readonly<Record<string, number>>;

/**
 * Names the bits of `value`, in the table's order, joined by `|`; bits without a name follow in
 * hexadecimal. A zero gives the name of the table's zero entry, if it has one, else `0`.
 * A row of several bits is named only when all of them are set and not named yet, so in a table
 * the wider row (O_SYNC) stands before its parts (O_DSYNC).
 */
export function formatFlags(value: number, table: FlagTable): string {
  const parts: string[] = [];
  let rest = value >>> 0;
  for (const [name, bits] of Object.entries(table)) {
    const mask = bits >>> 0;
    if (mask !== 0 && (rest & mask) >>> 0 === mask) {
      parts.push(name);
      rest = (rest & ~mask) >>> 0;
    }
  }
  if (rest !== 0) parts.push(`0x${rest.toString(16)}`);
  return parts.length > 0 ? parts.join("|") : (nameOf(0, table) ?? "0");
}

/** The name of the row whose value is exactly `value`; undefined when there is none. */
export function nameOf(value: number, table: FlagTable): string | undefined {
  const wanted = value >>> 0;
  return Object.keys(table).find((name) => (table[name] as number) >>> 0 === wanted);
}
