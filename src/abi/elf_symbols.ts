/**
 * Symbols of an ELF32 file, for traces and profiles: which function does an address belong to?
 *
 * The table is a convenience, never needed to run a program: a stripped or damaged one yields fewer
 * names, not an error. Read lazily by whoever prints names; elf.ts does not look at sections.
 *
 *     section header, 40 bytes: sh_name sh_type sh_flags sh_addr sh_offset sh_size sh_link sh_info
 *                               sh_addralign sh_entsize, 4 each
 *     symbol, 16 bytes: st_name (4) st_value (4) st_size (4) st_info (1) st_other (1) st_shndx (2)
 *
 * Source: elf(5).
 */

export interface ElfSymbol {
  readonly name: string;
  /** As in the file: relative to the load address in a position-independent one. */
  readonly address: number;
  /** Bytes; 0 when the file does not say. */
  readonly size: number;
  readonly kind: "function" | "object" | "other";
}

const SECTION_SIZE = 40;
const SYMBOL_SIZE = 16;
const SHT_SYMTAB = 2;
const SHT_DYNSYM = 11;
const KINDS: Readonly<Record<number, ElfSymbol["kind"]>> = { 1: "object", 2: "function" };

interface Section {
  readonly type: number;
  readonly offset: number;
  readonly size: number;
  readonly link: number;
}

/** The symbols of one file, ordered by address. */
export class SymbolTable {
  readonly #byAddress: readonly ElfSymbol[];

  constructor(symbols: readonly ElfSymbol[]) {
    this.#byAddress = [...symbols].sort((a, b) => a.address - b.address || b.size - a.size);
  }

  get size(): number {
    return this.#byAddress.length;
  }

  /** The symbol with that name; undefined when there is none. */
  byName(name: string): ElfSymbol | undefined {
    return this.#byAddress.find((symbol) => symbol.name === name);
  }

  /**
   * The function or object that covers `address`, and how far into it the address lies. A symbol
   * without a size reaches to the next one.
   */
  at(address: number): { readonly symbol: ElfSymbol; readonly offset: number } | undefined {
    for (let index = this.#upperBound(address) - 1; index >= 0; index--) {
      const symbol = this.#byAddress[index] as ElfSymbol;
      const offset = address - symbol.address;
      if (symbol.size === 0 || offset < symbol.size) return { symbol, offset };
      if (symbol.kind === "function") return undefined;
    }
    return undefined;
  }

  /** `memcpy+0x12`, or the bare address in hexadecimal when no symbol covers it. */
  format(address: number): string {
    const found = this.at(address);
    if (found === undefined) return `0x${address.toString(16)}`;
    const { symbol, offset } = found;
    return offset === 0 ? symbol.name : `${symbol.name}+0x${offset.toString(16)}`;
  }

  /** The index of the first symbol above the address. */
  #upperBound(address: number): number {
    let low = 0;
    let high = this.#byAddress.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#byAddress[middle] as ElfSymbol).address <= address) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * The functions and objects that an ELF32 file names: its full symbol table, or the dynamic one
 * when it is stripped, or none. Never throws.
 */
export function readSymbols(bytes: Uint8Array): SymbolTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sections = readSections(view);
  const table =
    sections.find((section) => section.type === SHT_SYMTAB) ??
    sections.find((section) => section.type === SHT_DYNSYM);
  const strings = table && sections[table.link];
  if (table === undefined || strings === undefined) return new SymbolTable([]);
  const names = bytes.subarray(strings.offset, strings.offset + strings.size);
  const end = Math.min(table.offset + table.size, bytes.length);
  const symbols: ElfSymbol[] = [];
  for (let at = table.offset; at + SYMBOL_SIZE <= end; at += SYMBOL_SIZE) {
    const symbol = readSymbol(view, at, names);
    if (symbol !== undefined) symbols.push(symbol);
  }
  return new SymbolTable(symbols);
}

function readSections(view: DataView): Section[] {
  if (view.byteLength < 52) return [];
  const start = view.getUint32(32, true);
  const count = view.getUint16(48, true);
  if (view.getUint16(46, true) !== SECTION_SIZE) return [];
  if (start + count * SECTION_SIZE > view.byteLength) return [];
  return Array.from({ length: count }, (_, index) => {
    const at = start + index * SECTION_SIZE;
    return {
      type: view.getUint32(at + 4, true),
      offset: view.getUint32(at + 16, true),
      size: view.getUint32(at + 20, true),
      link: view.getUint32(at + 24, true),
    };
  });
}

/** A defined, named function, object or label; undefined for sections, files and imports. */
function readSymbol(view: DataView, at: number, names: Uint8Array): ElfSymbol | undefined {
  const type = view.getUint8(at + 12) & 0xf;
  const section = view.getUint16(at + 14, true);
  if (type > 2 || section === 0 || section >= 0xff00) return undefined;
  const start = view.getUint32(at, true);
  const end = names.indexOf(0, start);
  if (start === 0 || end <= start) return undefined;
  return {
    name: new TextDecoder().decode(names.slice(start, end)),
    address: view.getUint32(at + 4, true),
    size: view.getUint32(at + 8, true),
    kind: KINDS[type] ?? "other",
  };
}
