// A sweep: one SSE instruction over all pairs of edge values under all settings of rounding,
// denormals-are-zeros and flush-to-zero, PE clear and set; results and MXCSR written down each
// time.
//
// The sweep is an i386 program without a library: the core executes its bytes, and an x86 Linux
// host executes the same bytes as an ELF file, which writes its results to its standard output.

/** Where the program lies, as in the ELF file: headers, code, then data. */
export const BASE = 0x08048000;
const HEADERS = 0x54;
const VALUES = BASE + 0x1000;
const MODES = BASE + 0x2000;
export const RESULTS = BASE + 0x3000;
const MODE_COUNT = 32;

/** Zeros, denormals, the least and greatest normals, ties, powers, infinities, NaNs; both signs. */
const F64 = [
  "0000000000000000 0000000000000001 000fffffffffffff 0008000000000000 0010000000000000",
  "0010000000000001 1ff0000000000001 2000000000000000 3690000000000001 380fffffffffffff",
  "3810000000000000 3ca0000000000000 3cb0000000000001 3fe0000000000000 3fefffffffffffff",
  "3ff0000000000000 3ff0000000000001 3ff0000010000000 3ff8000000000000 4004000000000000",
  "4008000000000000 41dfffffffdfffff 41dfffffffc00000 41e0000000000000 4330000000000001",
  "47efffffefffffff 47f0000000000000 5fe6a09e667f3bcd 7fe0000000000000 7fefffffffffffff",
  "7ff0000000000000 7ff8000000000123 7ff0000000000456 7ff4000000000789",
];
const F32 = [
  "00000000 00000001 007fffff 00400000 00800000 00800001 1f800001 20000000 33800000 34000001",
  "3f000000 3f7fffff 3f800000 3f800001 3fc00000 40200000 40400000 4b000001 4effffff 4f000000",
  "5f3504f3 5f800000 7f000000 7f7fffff 7f800000 7fc00123 7f800456 7fa00789",
];

function bothSigns(words: readonly string[], bits: number): bigint[] {
  const sign = 1n << BigInt(bits - 1);
  return words
    .flatMap((line) => line.split(" "))
    .flatMap((w) => [BigInt(`0x${w}`), BigInt(`0x${w}`) | sign]);
}

export interface Sweep {
  readonly name: string;
  /** Of the values: 32 or 64. */
  readonly bits: 32 | 64;
  /** `instruction xmm0, xmm1`, or `eax, xmm1`. */
  readonly code: readonly number[];
  /** What is written down beside MXCSR. */
  readonly result: "xmm0" | "eax" | "flags";
}

const scalar = (bits: 32 | 64) => (bits === 64 ? 0xf2 : 0xf3);

function sweepsOf(bits: 32 | 64): Sweep[] {
  const type = bits === 64 ? "SD" : "SS";
  const other = bits === 64 ? "SS" : "SD";
  const p = scalar(bits);
  const packed = bits === 64 ? [0x66] : [];
  const make = (name: string, code: readonly number[], result: Sweep["result"] = "xmm0") => ({
    name,
    bits,
    code,
    result,
  });
  const arithmetic = {
    SQRT: 0x51,
    ADD: 0x58,
    MUL: 0x59,
    SUB: 0x5c,
    MIN: 0x5d,
    DIV: 0x5e,
    MAX: 0x5f,
  };
  return [
    ...Object.entries(arithmetic).map(([n, op]) => make(n + type, [p, 0x0f, op, 0xc1])),
    ...Object.entries(arithmetic).map(([n, op]) =>
      make(`${n}P${type[1]}`, [...packed, 0x0f, op, 0xc1]),
    ),
    ...[0, 1, 2, 3, 4, 5, 6, 7].map((k) => make(`CMP${type} ${k}`, [p, 0x0f, 0xc2, 0xc1, k])),
    make(`UCOMI${type}`, [...packed, 0x0f, 0x2e, 0xc1], "flags"),
    make(`COMI${type}`, [...packed, 0x0f, 0x2f, 0xc1], "flags"),
    make(`CVT${type}2${other}`, [p, 0x0f, 0x5a, 0xc1]),
    make(`CVT${type}2SI`, [p, 0x0f, 0x2d, 0xc1], "eax"),
    make(`CVTT${type}2SI`, [p, 0x0f, 0x2c, 0xc1], "eax"),
  ];
}

export const SWEEPS: readonly Sweep[] = [...sweepsOf(64), ...sweepsOf(32)];

function le32(value: number): number[] {
  return [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24];
}

/** A counted loop's tail: `add register, step; cmp register, end; jb start`. */
function loopEnd(at: number, start: number, register: number, step: number, end: number): number[] {
  const tail = [0x83, 0xc0 | register, step, 0x81, 0xf8 | register, ...le32(end), 0x0f, 0x82];
  return [...tail, ...le32(start - (at + tail.length + 4))];
}

const ECX = 1;
const EDX = 2;
const EBX = 3;

const STORE = {
  xmm0: [0x66, 0x0f, 0xd6, 0x07], // movq [edi], xmm0
  eax: [0x89, 0x07], // mov [edi], eax
  flags: [0x9c, 0x58, 0x25, ...le32(0x8d5), 0x89, 0x07], // pushf; pop eax; and eax; mov [edi], eax
};

function assemble(sweep: Sweep, valuesEnd: number, bytes: number): number[] {
  const step = sweep.bits / 8;
  const p = scalar(sweep.bits);
  const code: number[] = [];
  const emit = (...more: number[]) => code.push(...more);
  const here = () => code.length;
  emit(0xbf, ...le32(RESULTS), 0xbb, ...le32(MODES)); // mov edi; mov ebx
  const modes = here();
  emit(0xb9, ...le32(VALUES)); // mov ecx
  const first = here();
  emit(0xba, ...le32(VALUES)); // mov edx
  const second = here();
  emit(0x0f, 0xae, 0x13); // ldmxcsr [ebx]
  emit(p, 0x0f, 0x10, 0x01, p, 0x0f, 0x10, 0x0a); // movsd xmm0, [ecx]; movsd xmm1, [edx]
  emit(...sweep.code, ...STORE[sweep.result]);
  emit(0x0f, 0xae, 0x5f, 0x08, 0x83, 0xc7, 12); // stmxcsr [edi + 8]; add edi, 12
  emit(...loopEnd(here(), second, EDX, step, valuesEnd));
  emit(...loopEnd(here(), first, ECX, step, valuesEnd));
  emit(...loopEnd(here(), modes, EBX, 4, MODES + 4 * MODE_COUNT));
  emit(0xb8, ...le32(4), 0xbb, ...le32(1), 0xb9, ...le32(RESULTS), 0xba, ...le32(bytes));
  emit(0xcd, 0x80); // write(1, results, bytes): here the core stops
  emit(0xb8, ...le32(1), 0x31, 0xdb, 0xcd, 0x80); // exit(0)
  return code;
}

export interface SweepImage {
  /** The whole ELF file, which is also what lies in memory from BASE on. */
  readonly bytes: Uint8Array;
  readonly entry: number;
  readonly resultBytes: number;
}

/** Every exception masked: a sweep raises none. */
function modeWord(index: number): number {
  const rounding = (index & 3) << 13;
  const zeros = (index & 4 ? 0x40 : 0) | (index & 8 ? 0x8000 : 0);
  return 0x1f80 | rounding | zeros | (index & 16 ? 0x20 : 0);
}

export function sweepImage(sweep: Sweep): SweepImage {
  const values = bothSigns(sweep.bits === 64 ? F64 : F32, sweep.bits);
  const step = sweep.bits / 8;
  const resultBytes = 12 * MODE_COUNT * values.length ** 2;
  const bytes = new Uint8Array(RESULTS - BASE);
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => {
    if (step === 8) view.setBigUint64(VALUES - BASE + 8 * i, value, true);
    else view.setUint32(VALUES - BASE + 4 * i, Number(value), true);
  });
  for (let i = 0; i < MODE_COUNT; i++) view.setUint32(MODES - BASE + 4 * i, modeWord(i), true);
  bytes.set(assemble(sweep, VALUES + step * values.length, resultBytes), HEADERS);
  writeElfHeaders(view, resultBytes);
  return { bytes, entry: BASE + HEADERS, resultBytes };
}

/** One loadable segment, readable, writable and executable. */
function writeElfHeaders(view: DataView, resultBytes: number): void {
  [0x7f, 0x45, 0x4c, 0x46, 1, 1, 1].forEach((byte, at) => {
    view.setUint8(at, byte);
  });
  view.setUint16(16, 2, true);
  view.setUint16(18, 3, true);
  view.setUint32(20, 1, true);
  view.setUint32(24, BASE + HEADERS, true);
  view.setUint32(28, 52, true);
  view.setUint16(40, 52, true);
  view.setUint16(42, 32, true);
  view.setUint16(44, 1, true);
  const size = RESULTS - BASE;
  [1, 0, BASE, BASE, size, size + resultBytes, 7, 0x1000].forEach((word, i) => {
    view.setUint32(52 + 4 * i, word, true);
  });
}
