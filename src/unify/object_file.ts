// ELF32 relocatable objects for i386 (elf(5)): which symbols one defines and needs, and the same
// object with some of its symbols renamed.
//
//     symbol, 16 bytes: st_name (4) st_value (4) st_size (4) st_info (1) st_other (1) st_shndx (2)
//
// Renaming moves the symbol table and its strings to the file's end, where they may grow.

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

/** st_info of a global symbol without a type. */
const GLOBAL_NOTYPE = 0x10;
const SHT_REL = 9;
const REL_BYTES = 8;

/**
 * The object with definitions renamed, by the symbol's index. What the object itself says of the old
 * name means the old name still: it becomes a symbol that somebody else defines.
 *
 *     | the file as it was | names, old and new | symbols, then the old names, undefined |
 */
export function renameSymbols(
  { bytes }: ObjectFile,
  changes: ReadonlyMap<number, SymbolChange>,
): Uint8Array {
  if (changes.size === 0) return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sections = sectionsOf(view);
  const table = sections.find(({ type }) => type === SHT_SYMTAB) as Section;
  const strings = sections[table.link] as Section;
  const names = new TextEncoder().encode(
    [...changes.values()].map((one) => `${one.name}\0`).join(""),
  );
  const stringsAt = Math.ceil(bytes.length / 4) * 4;
  const symbolsAt = Math.ceil((stringsAt + strings.size + names.length) / 4) * 4;
  const result = new Uint8Array(symbolsAt + table.size + changes.size * SYMBOL_BYTES);
  result.set(bytes);
  result.set(bytes.subarray(strings.offset, strings.offset + strings.size), stringsAt);
  result.set(names, stringsAt + strings.size);
  result.set(bytes.subarray(table.offset, table.offset + table.size), symbolsAt);
  const changed = new DataView(result.buffer);
  moveSection(changed, strings, stringsAt, strings.size + names.length);
  moveSection(changed, table, symbolsAt, table.size + changes.size * SYMBOL_BYTES);
  const redirected = new Map<number, number>();
  let name = strings.size;
  let added = table.size / SYMBOL_BYTES;
  for (const [index, change] of changes) {
    const at = symbolsAt + index * SYMBOL_BYTES;
    changed.setUint32(symbolsAt + added * SYMBOL_BYTES, changed.getUint32(at, true), true);
    result[symbolsAt + added * SYMBOL_BYTES + 12] = GLOBAL_NOTYPE;
    changed.setUint32(at, name, true);
    if (change.visible) result[at + 13] = (result[at + 13] as number) & ~3;
    redirected.set(index, added);
    name += change.name.length + 1;
    added += 1;
  }
  redirect(changed, sections, redirected);
  return result;
}

function moveSection(view: DataView, { header }: Section, offset: number, size: number): void {
  view.setUint32(header + 16, offset, true);
  view.setUint32(header + 20, size, true);
}

/** Relocations that name a symbol name another instead (elf(5), Elf32_Rel: r_info = symbol << 8 | type). */
function redirect(
  view: DataView,
  sections: readonly Section[],
  symbols: ReadonlyMap<number, number>,
): void {
  for (const { type, offset, size } of sections) {
    if (type !== SHT_REL) continue;
    for (let at = offset; at < offset + size; at += REL_BYTES) {
      const info = view.getUint32(at + 4, true);
      const symbol = symbols.get(info >>> 8);
      if (symbol !== undefined) view.setUint32(at + 4, (symbol << 8) | (info & 255), true);
    }
  }
}
