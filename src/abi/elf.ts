/**
 * ELF32 for i386: reads an executable's header and program headers and checks everything that the
 * loader relies on, so that the loader itself has no error left to find in the file.
 *
 *     0   7f 45 4c 46 | class | data | version | ...      e_ident, 16 bytes
 *     16  e_type, e_machine (2 bytes each), e_version, e_entry, e_phoff, e_shoff, e_flags (4 each)
 *     40  e_ehsize, e_phentsize, e_phnum, e_shentsize, e_shnum, e_shstrndx (2 each)   = 52 bytes
 *
 *     program header, 32 bytes of 4 each:
 *     p_type p_offset p_vaddr p_paddr p_filesz p_memsz p_flags p_align
 *
 * The file comes from a user, so nothing in it is trusted and nothing throws: every offset is
 * checked before it is followed, and the answer is an image or one sentence that names the file.
 * What exec returns to a guest (ENOEXEC) is the caller's to choose from the kind. Symbols are in
 * elf_symbols.ts. Source: elf(5), System V ABI and its i386 supplement.
 */

import { MMAP_MIN_ADDRESS, PAGE_MASK, pageCeiling, pageFloor, TASK_SIZE } from "./address_space.js";

/** p_flags. */
export const SegmentFlag = { PF_X: 1, PF_W: 2, PF_R: 4 } as const;

/** One PT_LOAD: `fileSize` bytes of the file at `fileOffset`, then zeros up to `memorySize`. */
export interface ElfSegment {
  /** Where it starts; in a position-independent file, relative to the load address. */
  readonly address: number;
  readonly memorySize: number;
  readonly fileOffset: number;
  readonly fileSize: number;
  /** PF_R, PF_W, PF_X. */
  readonly flags: number;
}

/** The thread-local storage's initial image (PT_TLS). */
export interface ElfTls {
  readonly address: number;
  readonly memorySize: number;
  readonly fileOffset: number;
  readonly fileSize: number;
  readonly align: number;
}

/** A checked executable. Segments are in ascending order and share no byte. */
export interface ElfImage {
  /** The file's name, for messages. */
  readonly name: string;
  /** ET_EXEC at fixed addresses, or ET_DYN, to which the loader adds an address of its choice. */
  readonly type: "fixed" | "relocatable";
  readonly entry: number;
  readonly segments: readonly ElfSegment[];
  /** The path in PT_INTERP: the dynamic loader that must be loaded as well. */
  readonly interpreter: string | undefined;
  /** AT_PHDR: where the program headers are once loaded; undefined when no segment holds them. */
  readonly programHeaderAddress: number | undefined;
  readonly programHeaderCount: number;
  readonly tls: ElfTls | undefined;
  /** PT_GNU_STACK asks for an executable stack, or is missing, which means the same. */
  readonly executableStack: boolean;
  /** The whole file; segments are copied out of it. */
  readonly bytes: Uint8Array;
}

export type ElfErrorKind =
  | "not-elf"
  | "class"
  | "endianness"
  | "machine"
  | "type"
  | "truncated"
  | "program-headers"
  | "segment"
  | "user-space"
  | "overlap"
  | "alignment"
  | "no-segment"
  | "entry"
  | "interpreter";

export interface ElfError {
  readonly kind: ElfErrorKind;
  /** One sentence that names the file. */
  readonly message: string;
}

export type ElfResult =
  | { readonly ok: true; readonly image: ElfImage }
  | { readonly ok: false; readonly error: ElfError };

/** The size of one program header (AT_PHENT). */
export const PROGRAM_HEADER_SIZE = 32;

const HEADER_SIZE = 52;
const ET_EXEC = 2;
const ET_DYN = 3;
const EM_386 = 3;
const PT_LOAD = 1;
const PT_INTERP = 3;
const PT_PHDR = 6;
const PT_TLS = 7;
const PT_GNU_STACK = 0x6474e551;
const LONGEST_INTERPRETER = 4096;

const TYPE_NAMES: Readonly<Record<number, string>> = { 1: "an object file", 4: "a core dump" };
const MACHINE_NAMES: Readonly<Record<number, string>> = {
  2: "SPARC",
  8: "MIPS",
  20: "PowerPC",
  40: "ARM",
  62: "x86-64",
  183: "AArch64",
  243: "RISC-V",
};

interface ProgramHeader {
  readonly type: number;
  readonly offset: number;
  readonly address: number;
  readonly fileSize: number;
  readonly memorySize: number;
  readonly flags: number;
  readonly align: number;
}

/**
 * Reads and checks an executable. `name` stands in the messages. Never throws, whatever the bytes.
 */
export function parseElf(bytes: Uint8Array, name: string): ElfResult {
  const error = checkIdentity(bytes, name) ?? checkHeader(bytes, name);
  if (error !== undefined) return { ok: false, error };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headers = programHeaders(view);
  const fixed = view.getUint16(16, true) === ET_EXEC;
  const segments = headers
    .filter((header) => header.type === PT_LOAD && header.memorySize > 0)
    .sort((a, b) => a.address - b.address);
  const entry = view.getUint32(24, true);
  const wrong =
    headers.map((header) => checkExtent(header, bytes.length, name)).find(isDefined) ??
    segments.map((segment) => checkSegment(segment, fixed, name)).find(isDefined) ??
    checkLayout(segments, name) ??
    checkEntry(entry, segments, name) ??
    checkInterpreter(headers, bytes, name);
  if (wrong !== undefined) return { ok: false, error: wrong };
  return { ok: true, image: buildImage(bytes, name, view, headers, segments) };
}

/** The first 20 bytes: is this a file of the kind that can run here at all? */
function checkIdentity(bytes: Uint8Array, name: string): ElfError | undefined {
  if (bytes.length === 0) return fail("not-elf", `${name}: the file is empty`);
  if (bytes.length < 4 || bytes[0] !== 0x7f || String.fromCharCode(...bytes.slice(1, 4)) !== "ELF")
    return fail("not-elf", `${name}: not an ELF executable`);
  if (bytes[4] === 2) return fail("class", `${name}: a 64-bit ELF file, only 32-bit x86 runs here`);
  if (bytes[5] === 2) return fail("endianness", `${name}: a big-endian ELF file, x86 needs little`);
  if (bytes.length < HEADER_SIZE)
    return fail("truncated", `${name}: truncated: the file ends inside its ELF header`);
  if (bytes[4] !== 1 || bytes[5] !== 1)
    return fail("class", `${name}: the ELF header names no known class or byte order`);
  return undefined;
}

function checkHeader(bytes: Uint8Array, name: string): ElfError | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const machine = view.getUint16(18, true);
  if (machine !== EM_386) {
    const whose = MACHINE_NAMES[machine] ?? `machine ${machine}`;
    return fail("machine", `${name}: an ELF file for ${whose}, only 32-bit x86 runs here`);
  }
  const type = view.getUint16(16, true);
  if (type !== ET_EXEC && type !== ET_DYN) {
    const what = TYPE_NAMES[type] ?? `an ELF file of type ${type}`;
    return fail("type", `${name}: ${what}, not an executable`);
  }
  const offset = view.getUint32(28, true);
  const count = view.getUint16(44, true);
  if (count === 0) return fail("no-segment", `${name}: no loadable segment: nothing to run`);
  if (view.getUint16(42, true) !== PROGRAM_HEADER_SIZE)
    return fail("program-headers", `${name}: program headers of a size other than 32 bytes`);
  if (offset + count * PROGRAM_HEADER_SIZE > bytes.length)
    return fail("truncated", `${name}: truncated: the program headers lie beyond the file's end`);
  return undefined;
}

function programHeaders(view: DataView): ProgramHeader[] {
  const start = view.getUint32(28, true);
  return Array.from({ length: view.getUint16(44, true) }, (_, index) => {
    const at = start + index * PROGRAM_HEADER_SIZE;
    const word = (n: number) => view.getUint32(at + 4 * n, true);
    return {
      type: word(0),
      offset: word(1),
      address: word(2),
      fileSize: word(4),
      memorySize: word(5),
      flags: word(6),
      align: word(7),
    };
  });
}

/** Whatever the loader copies out of the file must lie in it. */
function checkExtent(
  header: ProgramHeader,
  fileLength: number,
  name: string,
): ElfError | undefined {
  const used = [PT_LOAD, PT_INTERP, PT_TLS].includes(header.type);
  if (used && header.offset + header.fileSize > fileLength)
    return fail(
      "truncated",
      `${name}: truncated: a segment needs ${header.offset + header.fileSize} bytes of the file, ` +
        `which has ${fileLength}`,
    );
  return undefined;
}

function checkSegment(segment: ProgramHeader, fixed: boolean, name: string): ElfError | undefined {
  const where = `the segment at ${hex(segment.address)}`;
  if (segment.fileSize > segment.memorySize)
    return fail("segment", `${name}: ${where} is larger in the file than in memory`);
  if (segment.address + segment.memorySize > TASK_SIZE)
    return fail(
      "user-space",
      `${name}: ${where} ends at ${hex(segment.address + segment.memorySize)}, outside the 3 GB ` +
        "of user space",
    );
  if (fixed && segment.address < MMAP_MIN_ADDRESS)
    return fail(
      "user-space",
      `${name}: ${where} lies below ${hex(MMAP_MIN_ADDRESS)}, never mapped`,
    );
  if (!isPowerOfTwo(segment.align))
    return fail("alignment", `${name}: ${where} has alignment ${segment.align}, no power of two`);
  if (((segment.address - segment.offset) & PAGE_MASK) !== 0)
    return fail(
      "alignment",
      `${name}: ${where} lies at another place in its page than in the file (${hex(segment.offset)})`,
    );
  return undefined;
}

/** Segments in ascending order: at least one, and no byte or differing page twice. */
function checkLayout(segments: readonly ProgramHeader[], name: string): ElfError | undefined {
  if (segments.length === 0)
    return fail("no-segment", `${name}: no loadable segment: nothing to run`);
  for (let index = 1; index < segments.length; index++) {
    const before = segments[index - 1] as ProgramHeader;
    const after = segments[index] as ProgramHeader;
    const end = before.address + before.memorySize;
    // A page that two segments share is mapped once, which works when both take it from the same
    // page of the file.
    const samePage =
      before.address - before.offset === after.address - after.offset &&
      before.fileSize === before.memorySize;
    const limit = samePage ? end : pageCeiling(end);
    if ((samePage ? after.address : pageFloor(after.address)) < limit)
      return fail(
        "overlap",
        `${name}: the segments at ${hex(before.address)} and ${hex(after.address)} overlap`,
      );
  }
  return undefined;
}

function checkEntry(
  entry: number,
  segments: readonly ProgramHeader[],
  name: string,
): ElfError | undefined {
  const inside = segments.some((s) => entry >= s.address && entry < s.address + s.memorySize);
  return inside
    ? undefined
    : fail("entry", `${name}: the entry point ${hex(entry)} lies outside every segment`);
}

function checkInterpreter(
  headers: readonly ProgramHeader[],
  bytes: Uint8Array,
  name: string,
): ElfError | undefined {
  const header = headers.find((one) => one.type === PT_INTERP);
  if (header === undefined) return undefined;
  const good =
    header.fileSize >= 2 &&
    header.fileSize <= LONGEST_INTERPRETER &&
    bytes[header.offset + header.fileSize - 1] === 0;
  return good
    ? undefined
    : fail("interpreter", `${name}: the name of its dynamic loader is no zero-terminated path`);
}

function buildImage(
  bytes: Uint8Array,
  name: string,
  view: DataView,
  headers: readonly ProgramHeader[],
  segments: readonly ProgramHeader[],
): ElfImage {
  const tls = headers.find((header) => header.type === PT_TLS);
  const stack = headers.find((header) => header.type === PT_GNU_STACK);
  return {
    name,
    type: view.getUint16(16, true) === ET_EXEC ? "fixed" : "relocatable",
    entry: view.getUint32(24, true),
    segments: segments.map((segment) => ({
      address: segment.address,
      memorySize: segment.memorySize,
      fileOffset: segment.offset,
      fileSize: segment.fileSize,
      flags: segment.flags,
    })),
    interpreter: interpreterPath(headers, bytes),
    programHeaderAddress: programHeaderAddress(headers, segments, view.getUint32(28, true)),
    programHeaderCount: headers.length,
    tls: tls && {
      address: tls.address,
      memorySize: tls.memorySize,
      fileOffset: tls.offset,
      fileSize: tls.fileSize,
      align: tls.align,
    },
    executableStack: stack === undefined || (stack.flags & SegmentFlag.PF_X) !== 0,
    bytes,
  };
}

function interpreterPath(headers: readonly ProgramHeader[], bytes: Uint8Array): string | undefined {
  const header = headers.find((one) => one.type === PT_INTERP);
  if (header === undefined) return undefined;
  const raw = bytes.slice(header.offset, header.offset + header.fileSize);
  return new TextDecoder().decode(raw.subarray(0, raw.indexOf(0)));
}

/** PT_PHDR says it; else the segment into which the file's program headers are loaded. */
function programHeaderAddress(
  headers: readonly ProgramHeader[],
  segments: readonly ProgramHeader[],
  offset: number,
): number | undefined {
  const explicit = headers.find((header) => header.type === PT_PHDR);
  if (explicit !== undefined) return explicit.address;
  const size = headers.length * PROGRAM_HEADER_SIZE;
  const holder = segments.find(
    (segment) => offset >= segment.offset && offset + size <= segment.offset + segment.fileSize,
  );
  return holder && holder.address + (offset - holder.offset);
}

function fail(kind: ElfErrorKind, message: string): ElfError {
  return { kind, message };
}

/** p_align 0 and 1 both mean no alignment. */
function isPowerOfTwo(value: number): boolean {
  return (value & (value - 1)) === 0;
}

function hex(value: number): string {
  return `0x${value.toString(16)}`;
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}
