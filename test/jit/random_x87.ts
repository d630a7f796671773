// Random programs of x87 instructions: values that stay on the stack from one time round a loop to
// the next, in all the sizes and relations that decide how a sum or a product is rounded, stores of
// all formats, and control words with other roundings in between.

import { DATA } from "./machine.js";
import { type Random, randomFrom } from "./random_code.js";

const ESI = 6;
/** Where the operands lie: doubles, singles, integers, values of 80 bits; and results. */
const DOUBLES = 0;
const SINGLES = 0x200;
const INTEGERS = 0x300;
const WIDE = 0x400;
const CONTROLS = 0x500;
const RESULTS = 0x600;

/** A double of a kind that rounding treats in a way of its own. */
function double(random: Random, wild: boolean): number {
  const sign = random(2) ? -1 : 1;
  const fraction = random(2 ** 26) / 2 ** 26 + random(2 ** 26) / 2 ** 52;
  switch (random(wild ? 12 : 9)) {
    case 0:
      return sign * random(9); // zeros and small integers
    case 1:
      return sign * 2 ** (random(20) - 10);
    case 2:
      return sign * (1 + random(8) * 2 ** -52) * 2 ** random(4); // just above a power of two
    case 3:
      return sign * (2 - (1 + random(8)) * 2 ** -52);
    case 4:
      return sign * (1 + fraction) * 2 ** (random(140) - 70);
    case 5:
      return sign * (random(1 << 24) + 0.5);
    case 9:
      return sign * (1 + fraction) * 2 ** (random(2046) - 1022);
    case 10:
      return [Number.NaN, Number.POSITIVE_INFINITY, sign * 5e-324, sign * 0][random(4)] as number;
    default:
      return sign * (1 + fraction) * 2 ** (random(6) - 3);
  }
}

/** Operands in the data page, and a control word for each rounding and precision. */
export function fillOperands(bytes: Uint8Array, seed: number): void {
  const random = randomFrom(seed * 77 + 5);
  const wild = random(4) === 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset + DATA);
  for (let at = 0; at < 0x200; at += 8) view.setFloat64(DOUBLES + at, double(random, wild), true);
  for (let at = 0; at < 0x100; at += 4) view.setFloat32(SINGLES + at, double(random, wild), true);
  for (let at = 0; at < 0x100; at += 4) {
    view.setInt32(INTEGERS + at, random(2) ? random(200) - 100 : random(2 ** 31) * 2, true);
  }
  for (let at = 0; at < 0x100; at += 16) {
    const exponent = random(wild ? 3 : 40) === 0 ? random(0x8000) : 0x3ffc + random(8);
    for (let i = 0; i < 8; i += 2)
      view.setUint16(WIDE + at + i, random(3) ? random(65536) : 0, true);
    view.setUint8(WIDE + at + 7, view.getUint8(WIDE + at + 7) | 0x80);
    view.setUint16(WIDE + at + 8, exponent | (random(2) << 15), true);
  }
  for (let i = 0; i < 8; i++) {
    const precision = random(3) ? 3 : random(4);
    view.setUint16(CONTROLS + i * 2, 0x7f | (precision << 8) | ((i & 3) << 10), true);
  }
}

/** The escape with an operand at [esi + disp32]. */
function memory(opcode: number, number: number, at: number): number[] {
  return [opcode, 0x80 | (number << 3) | ESI, at & 255, at >> 8, 0, 0];
}

const place = (random: Random, from: number, size: number) => from + random(0x100 / size) * size;

const ARITHMETIC = [0, 1, 4, 5, 6, 7];
const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)] as T;

/** Instructions that leave as many registers as they find: at least three. */
const MAKERS: readonly ((r: Random) => number[])[] = [
  (r) => memory(0xdc, pick(r, ARITHMETIC), place(r, DOUBLES, 8)),
  (r) => memory(0xdc, pick(r, [0, 1, 4]), place(r, DOUBLES, 8)),
  (r) => memory(0xd8, pick(r, ARITHMETIC), place(r, SINGLES, 4)),
  (r) => memory(pick(r, [0xda, 0xde]), pick(r, ARITHMETIC), place(r, INTEGERS, 4)),
  (r) => [0xd8, 0xc0 | (pick(r, ARITHMETIC) << 3) | r(3)],
  (r) => [0xdc, 0xc0 | (pick(r, ARITHMETIC) << 3) | r(3)],
  // fld m64; fmul m64; faddp or fsubp
  (r) => [
    ...memory(0xdd, 0, place(r, DOUBLES, 8)),
    ...memory(0xdc, 1, place(r, DOUBLES, 8)),
    ...[0xde, pick(r, [0xc1, 0xe9, 0xe1])],
  ],
  // fld m64; fmul st, st(i); fadd m64; fstp m64
  (r) => [
    ...memory(0xdd, 0, place(r, DOUBLES, 8)),
    ...[0xd8, 0xc8 | (1 + r(3))],
    ...memory(0xdc, pick(r, [0, 4, 5]), place(r, DOUBLES, 8)),
    ...memory(0xdd, 3, place(r, RESULTS, 8)),
  ],
  (r) => [...memory(0xd9, 0, place(r, SINGLES, 4)), 0xde, 0xc1 | (pick(r, ARITHMETIC) << 3)],
  (r) => [...memory(0xdb, 0, place(r, INTEGERS, 4)), 0xde, 0xc1],
  (r) => [...memory(0xdf, 5, place(r, INTEGERS, 8)), 0xde, 0xc9],
  (r) => [...memory(0xdf, 0, place(r, INTEGERS, 2)), ...memory(0xdd, 3, place(r, RESULTS, 8))],
  (r) => [...memory(0xdb, 5, place(r, WIDE, 16)), 0xde, 0xc1 | (pick(r, [0, 1, 4]) << 3)],
  (r) => [0xd9, 0xc8 | r(3)], // fxch
  (r) => [0xd9, 0xc0 | r(3), 0xd9, 0xfa, 0xdd, 0xd8 | (1 + r(3))], // fld st(i); fsqrt; fstp st(i)
  (r) => [0xd9, pick(r, [0xe0, 0xe1])], // fchs fabs
  (r) => [0xd9, pick(r, [0xe8, 0xee, 0xeb]), 0xde, pick(r, [0xc1, 0xe9])], // fld1 fldz fldpi
  (r) => memory(0xdd, 2, place(r, RESULTS, 8)),
  (r) => memory(0xd9, 2, place(r, RESULTS, 4)),
  (r) => memory(0xdb, 2, place(r, RESULTS, 4)),
  (r) => [0xd9, 0xc0 | r(3), ...memory(0xdf, pick(r, [3, 7]), place(r, RESULTS, 8))],
  (r) => [0xd9, 0xc0 | r(3), ...memory(0xdb, 7, place(r, RESULTS, 16))],
  (r) => [0xd9, 0xc0 | r(3), ...memory(pick(r, [0xdb, 0xdd]), 1, place(r, RESULTS, 8))], // fisttp
  // fucomi, and a register or a byte that depends on it
  (r) => [pick(r, [0xdb, 0xdb]), pick(r, [0xe8, 0xf0]) | r(3), 0x0f, 0x92 | r(2), 0xc0],
  (r) => [0xdb, 0xe8 | r(3), pick(r, [0xda, 0xdb]), 0xc0 | (r(4) << 3) | (1 + r(2))], // fcmov
  (r) => [0xd8, 0xd0 | r(3), 0xdf, 0xe0], // fcom; fnstsw ax
  (r) => [...memory(0xdc, 2, place(r, DOUBLES, 8)), 0xdf, 0xe0],
  (r) => [0xdd, 0xe0 | r(3), 0xdf, 0xe0],
  // fldcw; fist or fadd; fldcw
  (r) => [
    ...memory(0xd9, 5, CONTROLS + r(8) * 2),
    ...(r(4) ? memory(0xdb, 2, place(r, RESULTS, 4)) : [0xd8, 0xc1]),
    ...memory(0xd9, 5, CONTROLS + 0x10),
  ],
  (r) => memory(0xd9, 7, place(r, RESULTS, 2)), // fnstcw
  // From memory again, so that values stay of an ordinary size.
  (r) => [0xdd, 0xd8 | r(3), ...memory(0xdd, 0, place(r, DOUBLES, 8))],
  (r) => [0xdd, 0xd8 | r(3), ...memory(0xdb, 5, place(r, WIDE, 16))],
];

/** fninit; three loads; mov ecx, times; body; dec ecx; jnz body. */
export function randomX87Program(seed: number): number[] {
  const random = randomFrom(seed);
  const body: number[] = [];
  for (let count = 2 + random(9); count > 0; count--) {
    const part = pick(random, MAKERS)(random);
    const skipped = random(7) === 0 ? [0x70 + random(16), part.length] : [];
    body.push(...skipped, ...part);
  }
  const loads = [0, 1, 2].flatMap(() => memory(0xdd, 0, place(random, DOUBLES, 8)));
  const loop = [...body, 0x49];
  const back = -(loop.length + 6);
  return [
    ...[0xdb, 0xe3, ...loads],
    ...[0xb9, 3 + random(30), 0, 0, 0],
    ...loop,
    ...[0x0f, 0x85, back & 255, (back >> 8) & 255, 255, 255],
  ];
}
