// Operand values that find mistakes: the edges of each type, values near them, and random ones.
//
// Floating-point formats are described once (FORMATS); a value is drawn by its class first (zero,
// denormal, near one, tie, infinity, NaN with payload, ...), since uniform bits would be ordinary
// numbers of wildly different sizes that never interact. The 80-bit format adds the encodings that
// its explicit integer bit allows: pseudo-denormals, unnormals, pseudo-infinities (SDM vol. 1,
// 8.2.2).

import type { Random } from "./random.js";

const EDGES = [
  0, 1, 2, 3, 7, 8, 15, 16, 31, 32, 0x7f, 0x80, 0x81, 0xff, 0x100, 0x7fff, 0x8000, 0x8001, 0xffff,
  0x1_0000, 0x7fff_ffff, 0x8000_0000, 0x8000_0001, 0xffff_fffe, 0xffff_ffff, 0x5555_5555,
  0xaaaa_aaaa, 0x0f0f_0f0f, 0x8080_8080, 0x7f7f_7f7f, 0x0123_4567, 0xffff_ff80, 0xffff_8000,
  0x9999_9999, 0x0000_0a09,
];

/** An integer of up to 32 bits, as an unsigned number. */
export function integer(random: Random, bits = 32): number {
  const kind = random.below(10);
  let value: number;
  if (kind < 5) value = random.pick(EDGES);
  else if (kind === 5) value = 1 << random.below(bits);
  else if (kind === 6) value = ((1 << random.below(bits)) - 1) ^ (random.chance(50) ? -1 : 0);
  else value = random.word();
  if (kind < 2 && bits < 32) value >>>= random.pick([0, 32 - bits]);
  return bits === 32 ? value >>> 0 : value & ((1 << bits) - 1);
}

interface Format {
  readonly exponentBits: number;
  /** Bits behind the binary point. */
  readonly fractionBits: number;
  /** Fraction bits of the narrower formats, where roundings to them have their ties. */
  readonly narrower: readonly number[];
}

const FORMATS = {
  32: { exponentBits: 8, fractionBits: 23, narrower: [] },
  64: { exponentBits: 11, fractionBits: 52, narrower: [23] },
  80: { exponentBits: 15, fractionBits: 63, narrower: [52, 23] },
} as const satisfies Record<number, Format>;

function randomBits(random: Random, bits: number): bigint {
  const wide = (BigInt(random.word()) << 32n) | BigInt(random.word());
  return wide & ((1n << BigInt(bits)) - 1n);
}

/** Fraction bits: patterns that round, carry, or meet a tie; else random ones. */
function fraction(random: Random, { fractionBits, narrower }: Format): bigint {
  const all = (1n << BigInt(fractionBits)) - 1n;
  switch (random.below(9)) {
    case 0:
      return 0n;
    case 1:
      return all;
    case 2:
      return 1n;
    case 3:
      return 1n << BigInt(random.below(fractionBits));
    case 4:
      return all ^ ((1n << BigInt(random.below(fractionBits))) - 1n);
    case 5: {
      // A tie, or next to one, for the rounding to a narrower format.
      const kept = narrower.length ? random.pick(narrower) : random.below(fractionBits);
      const half = 1n << BigInt(fractionBits - kept - 1);
      const head = (randomBits(random, fractionBits) | half) & ~(half - 1n);
      return (head + BigInt(random.pick([0, 0, 1, -1]))) & all;
    }
    default:
      return randomBits(random, fractionBits);
  }
}

function exponentOf(random: Random, bias: number, format: Format, spread: number): number {
  const kind = random.below(12);
  if (kind < 6) return bias + random.between(-3, format.fractionBits + 2);
  if (kind < 9) return bias + random.between(-spread, spread);
  if (kind === 9) return random.pick([1, 2, format.fractionBits]);
  if (kind === 10) return 2 * bias - random.below(3);
  return 1 + random.below(2 * bias);
}

interface Parts {
  readonly sign: number;
  readonly exponent: number;
  readonly fraction: bigint;
  /** False for the encodings of the 80-bit format that lack the integer bit though they should not. */
  readonly integerBit: boolean;
}

function parts(random: Random, format: Format): Parts {
  const bias = 2 ** (format.exponentBits - 1) - 1;
  const sign = random.below(2);
  const most = 2 * bias + 1;
  const quiet = 1n << BigInt(format.fractionBits - 1);
  const kind = random.below(100);
  const ordinary = { sign, integerBit: true };
  if (kind < 8) return { sign, exponent: 0, fraction: 0n, integerBit: false };
  if (kind < 14) {
    const bits = fraction(random, format);
    return { sign, exponent: 0, fraction: bits, integerBit: random.chance(20) };
  }
  if (kind < 20) return { ...ordinary, exponent: most, fraction: 0n };
  if (kind < 24) {
    return { ...ordinary, exponent: most, fraction: fraction(random, format) | quiet };
  }
  if (kind < 28) {
    return { ...ordinary, exponent: most, fraction: fraction(random, format) & ~quiet };
  }
  if (kind < 34) {
    // A small integer, or one and a half of one.
    const shift = BigInt(random.below(7));
    const bits = (randomBits(random, Number(shift) + 1) << BigInt(format.fractionBits)) >> shift;
    const within = bits & ((1n << BigInt(format.fractionBits)) - 1n);
    return { ...ordinary, exponent: bias + Number(shift), fraction: within };
  }
  const exponent = exponentOf(random, bias, format, format.fractionBits);
  const integerBit = format.exponentBits !== 15 || kind < 97;
  return { sign, integerBit, exponent, fraction: fraction(random, format) };
}

/** Writes a floating-point number of 32, 64 or 80 bits at `at`. */
export function writeFloat(random: Random, view: DataView, at: number, bits: 32 | 64 | 80): void {
  const { sign, exponent, fraction: f, integerBit } = parts(random, FORMATS[bits]);
  if (bits === 32) {
    view.setUint32(at, ((sign << 31) | (exponent << 23) | Number(f)) >>> 0, true);
  } else if (bits === 64) {
    const high = (sign << 31) | (exponent << 20);
    view.setUint32(at, Number(f & 0xffff_ffffn), true);
    view.setUint32(at + 4, (high | Number(f >> 32n)) >>> 0, true);
  } else {
    view.setBigUint64(at, f | (integerBit ? 1n << 63n : 0n), true);
    view.setUint16(at + 8, (sign << 15) | exponent, true);
  }
}

/** Lanes of integers of one size, edges in some of them. */
function writeIntegers(random: Random, view: DataView, at: number, bytes: number): void {
  const size = random.pick([1, 2, 4, 8]);
  for (let i = 0; i < bytes; i += size) {
    if (size === 1) view.setUint8(at + i, integer(random, 8));
    else if (size === 2) view.setUint16(at + i, integer(random, 16), true);
    else {
      view.setUint32(at + i, integer(random), true);
      if (size === 8) {
        const high = random.chance(50) ? random.pick([0, 0xffffffff]) : integer(random);
        view.setUint32(at + i + 4, high, true);
      }
    }
  }
}

/** What the lanes of a vector register are mostly drawn as. */
export type Lanes = "integer" | "f32" | "f64" | "f80" | "any";

/** Fills `bytes` bytes (a multiple of 8, or less than 8) as lanes of a kind. */
export function writeLanes(
  random: Random,
  view: DataView,
  at: number,
  bytes: number,
  lanes: Lanes,
): void {
  const kind =
    lanes === "any" || random.chance(8) ? random.pick(["integer", "f32", "f64"] as const) : lanes;
  if (kind === "f32" && bytes % 4 === 0) {
    for (let i = 0; i < bytes; i += 4) writeFloat(random, view, at + i, 32);
  } else if (kind === "f64" && bytes % 8 === 0) {
    for (let i = 0; i < bytes; i += 8) writeFloat(random, view, at + i, 64);
  } else if (kind === "f80" && bytes >= 10) {
    writeFloat(random, view, at, 80);
  } else if (bytes % 8 === 0) {
    writeIntegers(random, view, at, bytes);
  } else {
    for (let i = 0; i < bytes; i++) view.setUint8(at + i, integer(random, 8));
  }
}
