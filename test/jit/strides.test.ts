// Loops that step through memory run unchecked for as long as their pages allow (strides.ts): they
// end, fault and stop at slices in the state that the interpreter reaches.

import { expect, it } from "vitest";
import { AT_ONCE, coreWith, DATA, finish, INTERPRETED, start, visible } from "./machine.js";

const word = (value: number) => [0, 8, 16, 24].map((shift) => (value >>> shift) & 0xff);

/** mov edi,from; mov ecx,count; body; dec ecx; jnz body */
function loop(from: number, count: number, body: readonly number[]): number[] {
  const back = -(body.length + 3);
  return [0xbf, ...word(from), 0xb9, ...word(count), ...body, 0x49, 0x75, back & 0xff];
}

const STORE = [0x89, 0x0f]; // mov [edi],ecx
const ADD_LOADED = [0x03, 0x47, 0x08]; // add eax,[edi+8]
const step = (by: number) => [0x81, 0xc7, ...word(by)]; // add edi,by

const LOOPS: Readonly<Record<string, readonly number[]>> = {
  "upwards within the data": loop(DATA, 1500, [...STORE, ...step(4)]),
  "upwards out of the data": loop(DATA, 5000, [...STORE, ...step(4)]),
  "downwards out of the data": loop(DATA + 8000, 5000, [...ADD_LOADED, ...STORE, ...step(-4)]),
  "in long steps": loop(DATA - 4096, 60, [...ADD_LOADED, ...STORE, ...step(200)]),
  "across the end of a page with every access": loop(DATA - 2, 700, [...STORE, ...step(8)]),
  "in one place": loop(DATA + 40, 900, [...ADD_LOADED, ...STORE]),
  "over its own code": loop(0x10000 - 400, 300, [...ADD_LOADED, ...step(4)]),
  // L: mov al,[edi]; inc edi; cmp al,0; je E; dec ecx; jnz L; E:
  "to what it looks for": [
    ...[0xbf, ...word(DATA + 5000), 0xb9, ...word(5000)],
    ...[0x8a, 0x07, 0x47, 0x3c, 0, 0x74, 0x03, 0x49, 0x75, 0xf6],
  ],
  // jmp C; B: mov [edi],ecx; add edi,4; C: dec ecx; jnz B
  "with the test first": [
    ...[0xbf, ...word(DATA), 0xb9, ...word(4000), 0xeb, 5],
    ...[0x89, 0x0f, 0x83, 0xc7, 4, 0x49, 0x75, 0xf8],
  ],
  // stc; L: mov [edi],cl; inc edi; dec ecx; jnz L
  "with a carry from before": [0xf9, ...loop(DATA, 3000, [0x88, 0x0f, 0x47])],
  "with a carry from before, out of the data": [0xf9, ...loop(DATA, 9000, [0x88, 0x0f, 0x47])],
  "of all lengths": [20, 21, 22, 23, 24].flatMap((count) =>
    loop(DATA + 4, count, [...ADD_LOADED, ...STORE, ...step(4)]),
  ),
  // inc edx, six times: fewer of these fit in one go
  "of all lengths, more in each round": [20, 21, 22, 23].flatMap((count) =>
    loop(DATA + 4000, count, [
      ...ADD_LOADED,
      ...Array<number>(6).fill(0x42),
      ...STORE,
      ...step(-4),
    ]),
  ),
  // movsd xmm0,[edi]; addsd xmm1,xmm0: the bytes 5A5A... are a double, zeros follow
  "doubles that need care": loop(DATA + 6000, 280, [
    ...[0xf2, 0x0f, 0x10, 0x07, 0xf2, 0x0f, 0x58, 0xc8, 0xf2, 0x0f, 0x59, 0xd0],
    ...step(8),
  ]),
};

it.each(Object.keys(LOOPS))("%s", (name) => {
  for (const slice of [1_000_000, 37]) {
    const cores = [INTERPRETED, AT_ONCE].map((engine) => {
      const core = coreWith(LOOPS[name]!, engine);
      core.cpu.view.setUint32(0x180, 0x1fa0, true); // as after the first inexact result
      core.bytes.fill(0, DATA + 6800, DATA + 8192);
      return { end: finish(core, slice), ...visible(core) };
    });
    expect(cores[1]).toEqual(cores[0]);
  }
});

const ADD_PRODUCT = [
  // movsd xmm0,[edi]; mulsd xmm0,[edi+8]; movsd xmm2,[edi+16]; addsd xmm1,xmm0; addsd xmm1,xmm2
  ...[0xf2, 0x0f, 0x10, 0x07, 0xf2, 0x0f, 0x59, 0x47, 8, 0xf2, 0x0f, 0x10, 0x57, 16],
  ...[0xf2, 0x0f, 0x58, 0xc8, 0xf2, 0x0f, 0x58, 0xca],
];
// movupd xmm0,[edi]; mulpd xmm0,xmm0; unpckhpd xmm0,xmm0; addsd xmm1,xmm0
const ADD_SQUARE = [
  ...[0x66, 0x0f, 0x10, 0x07, 0x66, 0x0f, 0x59, 0xc0],
  ...[0x66, 0x0f, 0x15, 0xc0, 0xf2, 0x0f, 0x58, 0xc8],
];
// movsd xmm0,[edi+800h]; movsd [edi],xmm0, the same with what lies behind them multiplied
const COPY_PRODUCT = [
  ...[0xf2, 0x0f, 0x10, 0x87, ...word(0x800), 0xf2, 0x0f, 0x59, 0x87, ...word(0x808)],
  ...[0xf2, 0x0f, 0x11, 0x07],
];
const DOUBLES = {
  "sums of products": loop(DATA, 300, [...ADD_PRODUCT, ...step(24)]),
  "sums of squares": loop(DATA, 400, [...ADD_SQUARE, ...step(16)]),
  // ucomisd xmm1,xmm0; jp to what follows the loop
  "sums up to what is no number": loop(DATA, 300, [
    ...ADD_PRODUCT,
    ...[0x66, 0x0f, 0x2e, 0xc8, 0x7a, 9],
    ...step(24),
  ]),
  "products moved": loop(DATA, 500, [...COPY_PRODUCT, ...step(8)]),
};
const CARE = [0n, 1n << 63n, 1n, 0x7ff8000000000001n, 0xfff4000000000000n, 0x7ff0000000000000n];
const WIDE = [0x7e37e43c8800759cn, 0x01a56e1fc2f8f359n]; // 1e300, 1e-300

it.each(Object.keys(DOUBLES))("%s, one of the doubles no ordinary one", (name) => {
  const wanted = coreWith([], INTERPRETED);
  const got = coreWith([], AT_ONCE);
  for (const special of [...CARE, ...WIDE]) {
    for (const place of [40, 371, 702]) {
      const ends = [wanted, got].map((core) => {
        start(core, DOUBLES[name as keyof typeof DOUBLES]);
        core.cpu.view.setUint32(0x180, 0x1fa0, true);
        for (let i = 0; i < 1024; i++) {
          new DataView(core.bytes.buffer).setFloat64(
            core.bytes.byteOffset + DATA + 8 * i,
            i / 8 + 1,
            true,
          );
        }
        const at = core.bytes.byteOffset + DATA + 8 * place;
        new DataView(core.bytes.buffer).setBigUint64(at, special, true);
        return {
          special,
          place,
          end: finish(core, special === 0n ? 370 : 1_000_000),
          ...visible(core),
        };
      });
      expect(ends[1]).toEqual(ends[0]);
    }
  }
});

it("a loop within another leaves enough of every slice for what follows it", () => {
  // mov edx,40; O: mov edi,DATA; mov ecx,30; L: mov [edi],ecx; add edi,4; dec ecx; jnz L;
  // add ebx,edx; dec edx; jnz O
  const code = [
    ...[0xba, ...word(40), 0xbf, ...word(DATA), 0xb9, ...word(30)],
    ...[...STORE, 0x83, 0xc7, 4, 0x49, 0x75, 0xf8, 0x01, 0xd3, 0x4a, 0x75, 0xe9],
  ];
  for (let slice = 60; slice < 130; slice += 3) {
    const [wanted, got] = [INTERPRETED, AT_ONCE].map((options) => coreWith(code, options));
    for (let i = 0; i < 40; i++) {
      wanted!.run(slice);
      got!.run(slice);
      expect({ slice, i, ...visible(got!) }).toEqual({ slice, i, ...visible(wanted!) });
    }
  }
});
