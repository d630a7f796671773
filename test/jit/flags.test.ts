// Flags that nobody asks for on the way are still right where a slice ends.

import { expect, it } from "vitest";
import { AT_ONCE, coreWith, INTERPRETED, visible } from "./machine.js";

const LOOPS: Readonly<Record<string, readonly number[]>> = {
  // mov ecx,N; L: add eax,ecx; cmp eax,edx; lea ecx,[ecx-1]; jecxz E; sub edx,eax; jmp L; E:
  "one way, left in the middle": [
    ...[0xb9, 0x58, 2, 0, 0],
    ...[0x01, 0xc8, 0x39, 0xd0, 0x8d, 0x49, 0xff, 0xe3, 4, 0x29, 0xc2, 0xeb, 0xf3],
  ],
  // mov ecx,N; L: imul eax,ecx; dec ecx; jnz L
  "the carry of before": [0xb9, 0x58, 2, 0, 0, 0x0f, 0xaf, 0xc1, 0x49, 0x75, 0xfa],
  // mov ecx,N; L: add eax,edx; rcr ebx,1; dec ecx; jnz L
  "a carry that is asked for": [0xb9, 0x58, 2, 0, 0, 0x01, 0xd0, 0xd1, 0xdb, 0x49, 0x75, 0xf9],
  // mov ecx,N; L: test cl,1; jz A; add eax,ecx; jmp B; A: shl eax,3; B: lea edx,[edx+1]; dec ecx;
  // jnz L
  "two ways": [
    ...[0xb9, 0x58, 2, 0, 0],
    ...[0xf6, 0xc1, 1, 0x74, 4, 0x01, 0xc8, 0xeb, 3, 0xc1, 0xe0, 3, 0x8d, 0x52, 1, 0x49],
    ...[0x75, 0xee],
  ],
  // mov ecx,N; L: adc ebx,0; test cl,1; jz A; cmp ecx,eax; jmp B; A: add eax,0x60000000;
  // B: inc edx; dec ecx; jnz L
  "a carry of either way, kept by two steps": [
    ...[0xb9, 0x58, 2, 0, 0],
    ...[0x83, 0xd3, 0, 0xf6, 0xc1, 1, 0x74, 4, 0x39, 0xc1, 0xeb, 5, 0x05, 0, 0, 0, 0x60],
    ...[0x42, 0x49, 0x75, 0xeb],
  ],
};

it.each(Object.entries(LOOPS))("%s", (_name, code) => {
  for (let slice = 23; slice < 40; slice++) {
    const [wanted, got] = [INTERPRETED, AT_ONCE].map((options) => coreWith(code, options));
    for (let i = 0; i < 9; i++) {
      wanted!.run(slice);
      got!.run(slice);
      expect({ slice, i, ...visible(got!) }).toEqual({ slice, i, ...visible(wanted!) });
    }
  }
});
