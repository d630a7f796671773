// Loops that step through memory run unchecked for as long as their pages allow (strides.ts): they
// end, fault and stop at slices in the state that the interpreter reaches.

import { expect, it } from "vitest";
import { AT_ONCE, coreWith, DATA, finish, INTERPRETED, visible } from "./machine.js";

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
