// ar archives (ar(5), the System V / GNU form): the libraries that are unified, and those that are
// made.
//
//     "!<arch>\n"
//     header, 60 bytes of text: name[16] date[12] uid[6] gid[6] mode[8] size[10] "`\n"
//     content, then a newline when its size is odd
//
// The member "/" is an index of symbols (count and offsets big-endian, then names), "//" holds
// names longer than 15 bytes. Linkers look into members by themselves today; the index is written
// for those that do not.

export interface ArchiveMember {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ArchiveResult =
  | { readonly ok: true; readonly members: readonly ArchiveMember[] }
  /** One sentence. */
  | { readonly ok: false; readonly reason: string };

const MAGIC = "!<arch>\n";
const HEADER_BYTES = 60;

/** The members of an archive, without index and name table. `file` stands in the sentence. */
export function readArchive(bytes: Uint8Array, file: string): ArchiveResult {
  const text = (from: number, to: number) => ascii(bytes.subarray(from, to));
  if (text(0, MAGIC.length) !== MAGIC) return { ok: false, reason: `${file}: not an ar archive` };
  const members: ArchiveMember[] = [];
  let longNames = "";
  for (let at = MAGIC.length; at + HEADER_BYTES <= bytes.length; ) {
    const size = Number(text(at + 48, at + 58).trim());
    const start = at + HEADER_BYTES;
    if (text(at + 58, start) !== "`\n" || !Number.isInteger(size) || start + size > bytes.length) {
      return { ok: false, reason: `${file}: damaged: no member begins at byte ${at}` };
    }
    const content = bytes.subarray(start, start + size);
    const field = text(at, at + 16).trim();
    if (field === "//") longNames = ascii(content);
    else if (field !== "/" && field !== "/SYM64/") {
      members.push({ name: memberName(field, longNames), bytes: content });
    }
    at = start + size + (size % 2);
  }
  return { ok: true, members };
}

function memberName(field: string, longNames: string): string {
  const long = /^\/(\d+)$/.exec(field);
  const name = long ? (longNames.slice(Number(long[1])).split("\n")[0] ?? "") : field;
  return name.replace(/\/$/, "").split("/").at(-1) ?? "";
}

/** Symbols that each member defines: what the index says. */
export type IndexedMember = ArchiveMember & { readonly defines: readonly string[] };

export function writeArchive(members: readonly IndexedMember[]): Uint8Array {
  const names = members.map(({ name }) => `${name}/\n`).join("");
  const starts: number[] = [];
  let offset = 0;
  for (const { name } of members) {
    starts.push(offset);
    offset += name.length + 2;
  }
  const symbols = members.flatMap(({ defines }, member) =>
    defines.map((symbol) => ({ symbol, member })),
  );
  const symbolText = symbols.map(({ symbol }) => `${symbol}\0`).join("");
  const indexBytes = 4 + 4 * symbols.length + symbolText.length;
  const padded = (size: number) => HEADER_BYTES + size + (size % 2);
  const first = MAGIC.length + padded(indexBytes) + padded(names.length);
  const places: number[] = [];
  let end = first;
  for (const { bytes } of members) {
    places.push(end);
    end += padded(bytes.length);
  }
  const result = new Uint8Array(end).fill(0x0a);
  const view = new DataView(result.buffer);
  put(result, 0, MAGIC);
  let at = putHeader(result, MAGIC.length, "/", indexBytes);
  view.setUint32(at, symbols.length);
  for (const [i, { member }] of symbols.entries()) {
    view.setUint32(at + 4 + 4 * i, places[member] as number);
  }
  put(result, at + 4 + 4 * symbols.length, symbolText);
  at = putHeader(result, MAGIC.length + padded(indexBytes), "//", names.length);
  put(result, at, names);
  for (const [i, { bytes }] of members.entries()) {
    result.set(bytes, putHeader(result, places[i] as number, `/${starts[i]}`, bytes.length));
  }
  return result;
}

/** Returns where the content begins. */
function putHeader(into: Uint8Array, at: number, name: string, size: number): number {
  const fields = [name.padEnd(16), "0".padEnd(12), "0".padEnd(6), "0".padEnd(6), "644".padEnd(8)];
  put(into, at, `${fields.join("")}${String(size).padEnd(10)}\`\n`);
  return at + HEADER_BYTES;
}

function put(into: Uint8Array, at: number, text: string): void {
  for (let i = 0; i < text.length; i += 1) into[at + i] = text.charCodeAt(i);
}

function ascii(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
