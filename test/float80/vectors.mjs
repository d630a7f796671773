// Operand records for the x87 arithmetic: every pair of edge values, and random ones aimed at what
// goes wrong (ties, cancellation, denormal and overflowing results, near misses).
//
// The generator is deterministic, so a fixture holds only the answers of the hardware and a
// checksum of the questions. Record layout: oracle.c. Used by the test, record.mjs and fuzz.mjs.

export const INPUT_SIZE = 24;
export const OUTPUT_SIZE = 32;

/**
 * The operations of oracle.c and entry.ts. `operands`: how many 80-bit ones; `memory`: kind of the
 * memory operand; `near`: exponents (unbiased) at which random operands are interesting; `within`:
 * units in the last place by which processors may differ, and then C1 with them.
 */
export const OPERATIONS = [
  { number: 0, name: "add", operands: 2 },
  { number: 1, name: "subtract", operands: 2 },
  { number: 2, name: "subtract-reversed", operands: 2 },
  { number: 3, name: "multiply", operands: 2 },
  { number: 4, name: "divide", operands: 2 },
  { number: 5, name: "divide-reversed", operands: 2 },
  { number: 6, name: "square-root", operands: 1 },
  { number: 7, name: "round-to-integer", operands: 1, near: [0, 63] },
  { number: 8, name: "scale", operands: 2, nearB: [0, 17] },
  { number: 9, name: "extract", operands: 1 },
  { number: 10, name: "remainder", operands: 2 },
  { number: 11, name: "remainder-nearest", operands: 2 },
  { number: 12, name: "compare", operands: 2 },
  { number: 13, name: "compare-unordered", operands: 2 },
  { number: 14, name: "test", operands: 1 },
  { number: 15, name: "examine", operands: 1 },
  { number: 16, name: "store-32", operands: 1, near: [-151, -125, 0, 128] },
  { number: 17, name: "store-64", operands: 1, near: [-1076, -1021, 0, 1024] },
  { number: 18, name: "store-integer-16", operands: 1, near: [0, 15] },
  { number: 19, name: "store-integer-32", operands: 1, near: [0, 31] },
  { number: 20, name: "store-integer-64", operands: 1, near: [0, 63] },
  { number: 21, name: "store-decimal", operands: 1, near: [0, 60] },
  { number: 22, name: "load-32", operands: 0, memory: "f32" },
  { number: 23, name: "load-64", operands: 0, memory: "f64" },
  { number: 24, name: "load-integer-16", operands: 0, memory: "i16" },
  { number: 25, name: "load-integer-32", operands: 0, memory: "i32" },
  { number: 26, name: "load-integer-64", operands: 0, memory: "i64" },
  { number: 27, name: "load-decimal", operands: 0, memory: "decimal" },
  { number: 28, name: "add-memory-32", operands: 1, memory: "f32" },
  { number: 29, name: "add-memory-64", operands: 1, memory: "f64" },
  { number: 30, name: "multiply-memory-64", operands: 1, memory: "f64" },
  { number: 31, name: "divide-memory-64", operands: 1, memory: "f64" },
  { number: 32, name: "divide-reversed-memory-64", operands: 1, memory: "f64" },
  { number: 33, name: "compare-memory-64", operands: 1, memory: "f64" },
  { number: 34, name: "constant-one", operands: 0 },
  { number: 35, name: "constant-log2-of-10", operands: 0 },
  { number: 36, name: "constant-log2-of-e", operands: 0 },
  { number: 37, name: "constant-pi", operands: 0 },
  { number: 38, name: "constant-log10-of-2", operands: 0 },
  { number: 39, name: "constant-ln-of-2", operands: 0 },
  { number: 40, name: "constant-zero", operands: 0 },
  { number: 41, name: "power-of-2-minus-1", operands: 1, near: [-60, -3, 0], within: 1 },
  { number: 42, name: "logarithm", operands: 2, near: [0, 0, -1], within: 1, positive: true },
  { number: 43, name: "logarithm-plus-1", operands: 2, near: [-60, -6, 0, 60], within: 1 },
  { number: 44, name: "tangent", operands: 1, near: [-30, 0, 2, 30, 63], within: 1 },
  { number: 45, name: "arctangent", operands: 2, within: 1 },
  { number: 46, name: "sine", operands: 1, near: [-30, 0, 2, 30, 63], within: 1 },
  { number: 47, name: "cosine", operands: 1, near: [-30, 0, 2, 30, 63], within: 1 },
  { number: 48, name: "sine-and-cosine", operands: 1, near: [-30, 0, 2, 30, 63], within: 1 },
];

const TOP = 1n << 63n;
const ONES = (1n << 64n) - 1n;
const QUIET = 3n << 62n;

/** [sign and exponent, mantissa] of every class, and the neighbours of its ends. */
export const EDGES = [
  [0x0000, 0n],
  [0x8000, 0n],
  [0x0000, 1n],
  [0x8000, 0x123n],
  [0x0000, TOP - 1n],
  [0x0000, TOP],
  [0x8000, TOP | 5n],
  [0x0001, TOP],
  [0x8001, TOP | 1n],
  [0x0002, ONES],
  [0x0040, TOP | 1n],
  [0x1fff, TOP | (1n << 40n)],
  [0x3fbe, TOP],
  [0x3fbf, TOP | 1n],
  [0x3ffe, TOP],
  [0x3ffe, ONES],
  [0x3fff, TOP],
  [0xbfff, TOP],
  [0x3fff, TOP | 1n],
  [0xbfff, TOP | (1n << 10n)],
  [0x3fff, TOP | (1n << 39n)],
  [0x3fff, 3n << 62n],
  [0x4000, TOP],
  [0xc000, ONES],
  [0x4001, 5n << 61n],
  [0x400d, ONES],
  [0x403e, TOP],
  [0xc03e, TOP | 1n],
  [0x4040, ONES],
  [0x6000, TOP | 7n],
  [0x7ffe, TOP],
  [0x7ffe, ONES],
  [0xfffe, ONES - (1n << 11n) + 1n],
  [0x7fff, TOP],
  [0xffff, TOP],
  [0x7fff, QUIET],
  [0xffff, QUIET],
  [0x7fff, QUIET | 77n],
  [0xffff, QUIET | 78n],
  [0x7fff, TOP | 1n],
  [0xffff, TOP | 78n],
  [0x4000, TOP >> 1n],
  [0x0001, 0n],
  [0x7fff, 0n],
  [0xffff, QUIET >> 1n],
];

/** Memory operands as [bits 79..64, bits 63..0]. */
const MEMORY_EDGES = {
  f32: [0, 1, 0x7fffff, 0x800000, 0x3f800000, 0x3f800001, 0x7f7fffff, 0x7f800000, 0x7fc00000]
    .concat([0x7f800001, 0x7fffffff, 0x4b7fffff, 0x34000000, 0x400000])
    .flatMap((bits) => [BigInt(bits), BigInt(bits) | 0x80000000n])
    .map((bits) => [0, bits]),
  f64: [0n, 1n, 0xfffffffffffffn, 1n << 52n, 1023n << 52n, (1023n << 52n) | 1n, (2047n << 52n) - 1n]
    .concat([2047n << 52n, 4095n << 51n, (2047n << 52n) | 1n, TOP - 1n, 1075n << 52n, 1n << 51n])
    .flatMap((bits) => [bits, bits | TOP])
    .map((bits) => [0, bits]),
  i16: [0n, 1n, 0x7fffn, 0x8000n, 0xffffn, 0x1234n].map((bits) => [0, bits]),
  i32: [0n, 1n, 0x7fffffffn, 0x80000000n, 0xffffffffn, 0x12345678n].map((bits) => [0, bits]),
  i64: [0n, 1n, TOP - 1n, TOP, ONES, 0x123456789abcdefn, 1n << 62n].map((bits) => [0, bits]),
  decimal: [
    [0, 0n],
    [0x8000, 0n],
    [0, 1n],
    [0x99, 0x9999999999999999n],
    [0x8099, 0x9999999999999999n],
    [0x7f12, 0x3456789012345678n],
    [0xffff, QUIET],
    [0x80ab, 0xcdef0123456789abn],
  ],
};

/** Every precision with every rounding, all exceptions masked; then some with all unmasked. */
export const CONTROLS = [0x37f, 0x77f, 0xb7f, 0xf7f, 0x27f, 0x67f, 0xa7f, 0xe7f]
  .concat([0x07f, 0x47f, 0x87f, 0xc7f])
  .concat([0x340, 0x640, 0x840, 0xf40]);

/** sfc32: four words of state, the same numbers everywhere. */
export function randomWords(seed) {
  let a = seed | 0;
  let b = 0x9e3779b9 | 0;
  let c = 0x243f6a88 | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** Records of `bytes`, a Uint8Array whose length is a multiple of INPUT_SIZE. */
export class Records {
  constructor(count) {
    this.bytes = new Uint8Array(count * INPUT_SIZE);
    this.half = new Uint16Array(this.bytes.buffer);
    this.word = new Uint32Array(this.bytes.buffer);
    this.count = 0;
  }

  /** Mantissas as [low, high] 32-bit words. */
  push(operation, control, a, b) {
    const half = this.count * 12;
    const word = this.count * 6;
    this.half[half] = operation;
    this.half[half + 1] = control;
    this.half[half + 2] = a[0];
    this.half[half + 3] = b[0];
    this.word[word + 2] = a[1];
    this.word[word + 3] = a[2];
    this.word[word + 4] = b[1];
    this.word[word + 5] = b[2];
    this.count++;
  }
}

const words = ([se, mantissa]) => [se, Number(mantissa & 0xffffffffn), Number(mantissa >> 32n)];
const ONE = words([0x3fff, TOP]);

/** Every edge value (or pair of them) under every control word. */
export function edgeRecords(operation, controls = CONTROLS) {
  const edges = EDGES.map(words);
  const memory = operation.memory ? MEMORY_EDGES[operation.memory].map(words) : [ONE];
  const first = operation.operands > 0 ? edges : [ONE];
  const second = operation.operands > 1 ? edges : memory;
  const records = new Records(first.length * second.length * controls.length);
  for (const a of first) {
    for (const b of second) {
      for (const control of controls) records.push(operation.number, control, a, b);
    }
  }
  return records;
}

/** A mantissa with bit 63: uniform, a tie at 24, 53 or 64 bits, long runs, or few bits. */
function randomMantissa(random, out) {
  let low = random();
  let high = random() | 0x80000000;
  const kind = random() & 15;
  if (kind === 0) {
    low = 0;
    high = 0x80000000;
  } else if (kind === 1) {
    low = 0xffffffff;
    high = 0xffffffff;
  } else if (kind === 2) {
    low = (random() & 3) - 1;
    high = 0x80000000;
  } else if (kind === 3) {
    low = (low & ~0x7ff) | (0x400 + ((random() % 3) - 1));
  } else if (kind === 4) {
    high = (high & ~0xff) | 0x80;
    low = random() % 3;
  } else if (kind === 5) {
    high = (high & ~0xff) | 0x7f;
    low = 0xffffffff;
  } else if (kind === 6) {
    low = 0;
  } else if (kind === 7) {
    low &= ~0x7ff;
  } else if (kind === 8) {
    high = (0x80000000 | (high & random() & random())) >>> 0;
    low &= random() & random();
  }
  out[1] = low >>> 0;
  out[2] = high >>> 0;
}

/** A sign and exponent: around `centre` (biased), the ends of the range, or anywhere. */
function randomExponent(random, centre, spread) {
  const kind = random() & 15;
  const sign = random() & 0x8000;
  let exponent = centre + (random() % (2 * spread + 1)) - spread;
  if (kind === 0) exponent = random() & 0x7fff;
  else if (kind === 1) exponent = random() % 70;
  else if (kind === 2) exponent = 0x7ffe - (random() % 70);
  return sign | Math.min(0x7ffe, Math.max(0, exponent));
}

const edgeWords = EDGES.map(words);

function copy(from, to) {
  for (let i = 0; i < 3; i++) to[i] = from[i];
}

function randomOperand(random, centre, spread, out) {
  const kind = random() & 63;
  if (kind === 0) {
    copy(edgeWords[random() % edgeWords.length], out);
    return;
  }
  randomMantissa(random, out);
  out[0] = randomExponent(random, centre, spread);
  if (kind === 1) out[2] &= 0x7fffffff; // unnormal, or a denormal when the exponent is 0
  if ((out[0] & 0x7fff) === 0 && kind < 32) {
    const shift = random() & 31;
    out[2] = (out[2] & 0x7fffffff) >>> shift;
  }
}

function randomMemory(random, kind, out) {
  const near = random() & 15;
  out[0] = 0;
  out[1] = random();
  out[2] = random();
  if (kind === "f32") {
    if (near < 12) out[1] = (out[1] & 0x807fffff) | ((100 + (random() % 56)) << 23);
    else if (near === 12) out[1] &= 0x807fffff >>> 0;
    out[1] >>>= 0;
  } else if (kind === "f64") {
    if (near < 12) out[2] = (out[2] & 0x800fffff) | ((993 + (random() % 61)) << 20);
    else if (near === 12) out[2] &= 0x800fffff;
    else if (near === 13) out[2] |= 0x7ff00000;
    out[2] >>>= 0;
  } else if (kind === "decimal") out[0] = random() & 0xffff;
  else if (near < 8) out[1] = out[2] = (random() & 0xff) - 128;
}

/**
 * Three in eight control words are the default; the others have any rounding, any precision (the
 * reserved one too: processors take it for 64 bits), and in one of eight any masks.
 */
function randomControl(random) {
  const kind = random() & 7;
  if (kind < 3) return 0x37f;
  const rounding = random() & 0xc00;
  const precision = [0x300, 0x200, 0x000, 0x100][random() & 3];
  return 0x40 | rounding | precision | (kind < 7 ? 0x3f : random() & 0x3f);
}

/** `count` random records of the operation. */
export function randomRecords(operation, count, random) {
  const records = new Records(count);
  const a = [0, 0, 0];
  const b = [0, 0, 0];
  const near = operation.near ?? [0];
  for (let i = 0; i < count; i++) {
    const centre = operation.memory ? 0 : near[random() % near.length];
    const wide = (random() & 3) === 0;
    if (operation.operands === 0) copy(ONE, a);
    else randomOperand(random, 0x3fff + centre, wide ? 200 : operation.near ? 4 : 0, a);
    if (operation.positive && (random() & 31) !== 0) a[0] &= 0x7fff;
    if (operation.memory) randomMemory(random, operation.memory, b);
    else if (operation.operands < 2) copy(ONE, b);
    else {
      const from = operation.nearB;
      const at = from ? 0x3fff + from[0] + (random() % from[1]) : a[0] & 0x7fff;
      randomOperand(random, at, wide ? 130 : from ? 1 : 3, b);
      if ((random() & 31) === 0) cancel(random, a, b);
    }
    records.push(operation.number, randomControl(random), a, b);
  }
  return records;
}

/** Makes b nearly a, or scales it so that products and quotients meet the ends of the range. */
function cancel(random, a, b) {
  const exponent = a[0] & 0x7fff;
  const kind = random() & 3;
  if (kind < 2) {
    b[1] = (a[1] + (random() % 3) - 1) >>> 0;
    b[2] = a[2];
    b[0] = exponent | (random() & 0x8000);
  } else if (kind === 2) b[0] = Math.max(0, 0x3fff - exponent + (random() & 127)) | (b[0] & 0x8000);
  else b[0] = Math.min(0x7ffe, exponent + 0x3fff - (random() & 63)) | (b[0] & 0x8000);
}
