// ELF32 relocatable objects for i386 (elf(5)): which symbols one defines and needs, and the same
// object with some of its symbols renamed.
//
//     symbol, 16 bytes: st_name (4) st_value (4) st_size (4) st_info (1) st_other (1) st_shndx (2)
//
// Renaming touches the symbol table only: relocations name symbols by index, so every reference
// within the object follows. The new names are appended to the string table, which moves to the
// file's end.

export type SymbolKind = "function" | "object" | "tls" | "other";

export interface ObjectSymbol {
  readonly index: number;
  readonly name: string;
  readonly isDefined: boolean;
  readonly isWeak: boolean;
  /** Not to be seen outside of what is linked together: a library's internal. */
  readonly isHidden: boolean;
  /** `other`: an undefined symbol, or one of assembly code without a type. */
  readonly kind: SymbolKind;
  /** It lies in a section of code. */
  readonly isCode: boolean;
  /** A function's own instructions; its whole section where the file does not say its size. */
  readonly code: Uint8Array;
}

export interface ObjectFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Global and weak symbols; local ones cannot meet anything. */
  readonly symbols: readonly ObjectSymbol[];
}

export type ObjectResult =
  | { readonly ok: true; readonly object: ObjectFile }
  | { readonly ok: false; readonly reason: string };

const SECTION_BYTES = 40;
const SYMBOL_BYTES = 16;
const SHT_SYMTAB = 2;
const SHF_EXECINSTR = 4;
const STB_WEAK = 2;
const KINDS: Readonly<Record<number, SymbolKind>> = { 1: "object", 2: "function", 6: "tls" };

interface Section {
  readonly index: number;
  readonly header: number;
  readonly type: number;
  readonly flags: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
}

export function parseObject(bytes: Uint8Array, name: string): ObjectResult {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isObject =
    bytes.length >= 52 &&
    view.getUint32(0) === 0x7f454c46 &&
    view.getUint16(16, true) === 1 &&
    view.getUint16(18, true) === 3;
  if (!isObject) return { ok: false, reason: `${name}: not an ELF object for i386` };
  const sections = sectionsOf(view);
  const inside = sections.every(
    ({ type, offset, size }) => type === 8 || offset + size <= bytes.length,
  );
  if (!inside) return { ok: false, reason: `${name}: truncated` };
  return { ok: true, object: { name, bytes, symbols: symbolsOf(bytes, view, sections) } };
}

function sectionsOf(view: DataView): Section[] {
  const start = view.getUint32(32, true);
  return Array.from({ length: view.getUint16(48, true) }, (_, index) => {
    const header = start + index * SECTION_BYTES;
    const word = (n: number) => view.getUint32(header + 4 * n, true);
    return {
      index,
      header,
      type: word(1),
      flags: word(2),
      offset: word(4),
      size: word(5),
      link: word(6),
    };
  });
}

function symbolsOf(
  bytes: Uint8Array,
  view: DataView,
  sections: readonly Section[],
): ObjectSymbol[] {
  const table = sections.find(({ type }) => type === SHT_SYMTAB);
  const strings = sections[table?.link ?? 0];
  if (!table || !strings) return [];
  const found: ObjectSymbol[] = [];
  for (let index = 1; index < table.size / SYMBOL_BYTES; index += 1) {
    const at = table.offset + index * SYMBOL_BYTES;
    const info = bytes[at + 12] as number;
    const binding = info >> 4;
    if (binding === 0) continue;
    const section = view.getUint16(at + 14, true);
    const start = strings.offset + view.getUint32(at, true);
    found.push({
      index,
      name: new TextDecoder("latin1").decode(bytes.subarray(start, bytes.indexOf(0, start))),
      isDefined: section !== 0,
      isWeak: binding === STB_WEAK,
      isHidden: ((bytes[at + 13] as number) & 3) === 2,
      kind: KINDS[info & 15] ?? "other",
      isCode: ((sections[section]?.flags ?? 0) & SHF_EXECINSTR) !== 0,
      code: codeOf(
        bytes,
        sections[section],
        view.getUint32(at + 4, true),
        view.getUint32(at + 8, true),
      ),
    });
  }
  return found;
}

const NO_CODE = new Uint8Array(0);

function codeOf(
  bytes: Uint8Array,
  section: Section | undefined,
  value: number,
  size: number,
): Uint8Array {
  if (section === undefined || (section.flags & SHF_EXECINSTR) === 0) return NO_CODE;
  const start = section.offset + (size === 0 ? 0 : value);
  return bytes.subarray(
    start,
    Math.min(start + (size || section.size), section.offset + section.size),
  );
}

export interface SymbolChange {
  readonly name: string;
  /** The symbol becomes strong: its weak alias of the same name is another symbol now. */
  readonly visible?: boolean;
}

/** The object with symbols renamed, by their index. */
export function renameSymbols(
  { bytes }: ObjectFile,
  changes: ReadonlyMap<number, SymbolChange>,
): Uint8Array {
  if (changes.size === 0) return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sections = sectionsOf(view);
  const table = sections.find(({ type }) => type === SHT_SYMTAB) as Section;
  const strings = sections[table.link] as Section;
  const added = [...changes.values()].map(({ name }) => `${name}\0`).join("");
  const start = Math.ceil(bytes.length / 4) * 4;
  const result = new Uint8Array(start + strings.size + added.length);
  result.set(bytes);
  result.set(bytes.subarray(strings.offset, strings.offset + strings.size), start);
  result.set(new TextEncoder().encode(added), start + strings.size);
  const changed = new DataView(result.buffer);
  changed.setUint32(strings.header + 16, start, true);
  changed.setUint32(strings.header + 20, strings.size + added.length, true);
  let next = strings.size;
  for (const [index, { name, visible }] of changes) {
    const at = table.offset + index * SYMBOL_BYTES;
    changed.setUint32(at, next, true);
    if (visible) result[at + 13] = (result[at + 13] as number) & ~3;
    next += name.length + 1;
  }
  return result;
}
