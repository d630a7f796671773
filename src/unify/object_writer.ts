// Writes small ELF32 relocatable objects: one section of code, one of read-only bytes, global
// symbols and
// relocations. What the unified library's wedges are made of.
//
//     header | .text | .rodata | .symtab | .strtab | .rel.text | .rel.rodata | .shstrtab | sections

/** R_386_32: address; R_386_PC32: distance from the place (call and jump operands, addend -4). */
export const Relocation = { R_386_32: 1, R_386_PC32: 2 } as const;

export interface RelocationEntry {
  readonly offset: number;
  readonly type: number;
  readonly symbol: string;
}

export interface NewSymbol {
  readonly name: string;
  readonly section: "text" | "rodata";
  readonly offset: number;
  readonly kind: "function" | "object";
  readonly isWeak?: boolean;
}

export interface NewObject {
  readonly text: Uint8Array;
  readonly rodata: Uint8Array;
  readonly symbols: readonly NewSymbol[];
  readonly textRelocations: readonly RelocationEntry[];
  readonly rodataRelocations: readonly RelocationEntry[];
}

const SECTIONS = [
  "",
  ".text",
  ".rodata",
  ".symtab",
  ".strtab",
  ".rel.text",
  ".rel.rodata",
  ".shstrtab",
];
const HEADER_BYTES = 52;
const SECTION_BYTES = 40;
const SYMBOL_BYTES = 16;

export function writeObject(object: NewObject): Uint8Array {
  const names = symbolNames(object);
  const strings = table(names);
  const sectionNames = table(SECTIONS.slice(1));
  const parts = [
    object.text,
    object.rodata,
    symbolTable(object, names, strings.offsets),
    strings.bytes,
    relocations(object.textRelocations, names),
    relocations(object.rodataRelocations, names),
    sectionNames.bytes,
  ];
  let end = HEADER_BYTES;
  const offsets = parts.map((part) => {
    const start = align(end);
    end = start + part.length;
    return start;
  });
  const sectionStart = align(end);
  const result = new Uint8Array(sectionStart + SECTIONS.length * SECTION_BYTES);
  for (const [i, part] of parts.entries()) result.set(part, offsets[i]);
  const view = new DataView(result.buffer);
  writeHeader(view, sectionStart);
  // type, flags, link, info, alignment, entry size, of each section but the first
  const kinds = [
    [1, 6, 0, 0, 16, 0],
    [1, 2, 0, 0, 4, 0],
    [2, 0, 4, 1, 4, SYMBOL_BYTES],
    [3, 0, 0, 0, 1, 0],
    [9, 0, 3, 1, 4, 8],
    [9, 0, 3, 2, 4, 8],
    [3, 0, 0, 0, 1, 0],
  ];
  for (const [i, [type, flags, link, info, alignment, entry]] of kinds.entries()) {
    const size = parts[i]?.length ?? 0;
    const name = sectionNames.offsets[i] as number;
    const words = [name, type, flags, 0, offsets[i], size, link, info, alignment, entry];
    for (const [n, word] of words.entries()) {
      view.setUint32(sectionStart + (i + 1) * SECTION_BYTES + n * 4, word as number, true);
    }
  }
  return result;
}

function writeHeader(view: DataView, sectionStart: number): void {
  view.setUint32(0, 0x7f454c46);
  view.setUint32(4, 0x01010100);
  view.setUint16(16, 1, true);
  view.setUint16(18, 3, true);
  view.setUint32(20, 1, true);
  view.setUint32(32, sectionStart, true);
  view.setUint16(40, HEADER_BYTES, true);
  view.setUint16(46, SECTION_BYTES, true);
  view.setUint16(48, SECTIONS.length, true);
  view.setUint16(50, SECTIONS.length - 1, true);
}

/** Defined symbols first, then those that relocations need from elsewhere. */
function symbolNames(object: NewObject): string[] {
  const needed = [...object.textRelocations, ...object.rodataRelocations];
  return [
    ...new Set([...object.symbols, ...needed.map((r) => ({ name: r.symbol }))].map((s) => s.name)),
  ];
}

function symbolTable(
  { symbols }: NewObject,
  names: readonly string[],
  strings: readonly number[],
): Uint8Array {
  const bytes = new Uint8Array((names.length + 1) * SYMBOL_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [i, name] of names.entries()) {
    const at = (i + 1) * SYMBOL_BYTES;
    const defined = symbols.find((symbol) => symbol.name === name);
    view.setUint32(at, strings[i] as number, true);
    view.setUint32(at + 4, defined?.offset ?? 0, true);
    const binding = defined?.isWeak ? 2 : 1;
    const kind = defined === undefined ? 0 : defined.kind === "function" ? 2 : 1;
    bytes[at + 12] = (binding << 4) | kind;
    const section = defined === undefined ? 0 : defined.section === "text" ? 1 : 2;
    view.setUint16(at + 14, section, true);
  }
  return bytes;
}

function relocations(entries: readonly RelocationEntry[], names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(entries.length * 8);
  const view = new DataView(bytes.buffer);
  for (const [i, { offset, type, symbol }] of entries.entries()) {
    view.setUint32(i * 8, offset, true);
    view.setUint32(i * 8 + 4, ((names.indexOf(symbol) + 1) << 8) | type, true);
  }
  return bytes;
}

/** Zero-terminated strings behind an empty one, and where each begins. */
function table(names: readonly string[]): { bytes: Uint8Array; offsets: number[] } {
  const offsets: number[] = [];
  let text = "\0";
  for (const name of names) {
    offsets.push(text.length);
    text += `${name}\0`;
  }
  return { bytes: new TextEncoder().encode(text), offsets };
}

function align(offset: number): number {
  return Math.ceil(offset / 16) * 16;
}
