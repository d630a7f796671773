// What was checked on all ways to a node is not checked again there, and a region that relies on
// such a check is not entered where it would fail.

import { expect, it } from "vitest";
import { AT_ONCE, coreWith, DATA, finish, INTERPRETED, visible } from "./machine.js";

// mov ecx,N; L: push ecx; test cl,1; jz A; add dword [esp],edx; A: pop eax; xor edx,eax; dec ecx;
// jnz L
const LOOP = [
  ...[0xb9, 0x58, 2, 0, 0],
  ...[0x51, 0xf6, 0xc1, 1, 0x74, 3, 0x01, 0x14, 0x24],
  ...[0x58, 0x31, 0xc2, 0x49, 0x75, 0xf1],
];
/** The load of an access byte, in the binary format: its offset is 0x100000. */
const CHECK = [0x2d, 0x00, 0x80, 0x80, 0x40];

function checksOf(wasm: Uint8Array): number {
  return wasm.filter((_, at) => CHECK.every((byte, i) => wasm[at + i] === byte)).length;
}

it("a stack slot that both ways have checked is not checked where they meet", () => {
  const core = coreWith(LOOP, AT_ONCE);
  finish(core);
  const [region] = core.translatedRegions();
  // One for PUSH, two in the guard of the loop's head.
  expect(checksOf(region?.wasm ?? new Uint8Array())).toBeLessThanOrEqual(3);
});

it("variables in two pages are not checked in every round", () => {
  // L: add [DATA],ecx; test cl,1; jz A; inc eax; A: add [DATA+0x1000],ecx; dec cl; jnz L
  const code = [
    ...[0x01, 0x0d, 0, 0, 2, 0, 0xf6, 0xc1, 1, 0x74, 1, 0x40],
    ...[0x01, 0x0d, 0, 0x10, 2, 0, 0xfe, 0xc9, 0x75, 0xea],
  ];
  const [wanted, core] = [INTERPRETED, AT_ONCE].map((options) => coreWith(code, options));
  for (const one of [wanted!, core!]) finish(one);
  expect(visible(core!)).toEqual(visible(wanted!));
  const [region] = core!.translatedRegions();
  // Two for each page, in the guard of the loop's head.
  expect(checksOf(region?.wasm ?? new Uint8Array())).toBe(4);
});

/** Runs some slices, takes the stack's page away, and goes on to the fault. */
function faultAfter(options: typeof AT_ONCE, slice: number): object {
  const core = coreWith(LOOP, options);
  for (let i = 0; i < 5; i++) core.run(slice);
  core.setPtes(DATA / 4096 - 1, 1, 0);
  return { end: finish(core, slice), ...visible(core) };
}

it.each([61, 62, 63, 64, 65, 66, 67])("a fault is precise, in slices of %i", (slice) => {
  const wanted = faultAfter(INTERPRETED, slice);
  expect(wanted).toMatchObject({ end: expect.stringContaining("pageFault") });
  expect(faultAfter(AT_ONCE, slice)).toEqual(wanted);
});

it("what only a later way round checks is not asked for in the first", () => {
  // mov edi,DATA; mov ecx,100; L: cmp ecx,50; ja B; mov eax,[edi+0x2000]; B: add [edi],ecx;
  // dec ecx; jnz L: the page that is missing is reached after fifty iterations.
  const code = [
    ...[0xbf, 0, 0, 2, 0, 0xb9, 100, 0, 0, 0],
    ...[0x83, 0xf9, 50, 0x77, 6, 0x8b, 0x87, 0, 0x20, 0, 0],
    ...[0x01, 0x0f, 0x49, 0x75, 0xf0],
  ];
  const [wanted, got] = [INTERPRETED, AT_ONCE].map((options) => {
    const core = coreWith(code, options);
    return { end: finish(core), ...visible(core) };
  });
  expect(wanted).toMatchObject({ end: expect.stringContaining("pageFault") });
  expect(got).toEqual(wanted);
});

it("an array whose index counts up to zero is found again behind a merge", () => {
  // mov ecx,-400; L: add [ecx+DATA+400],edx; test cl,4; jz A; add dword [ecx+DATA+400],1;
  // A: mov [ecx+DATA+400],edx; add ecx,4; jnz L
  const place = [0x90, 1, 2, 0];
  const code = [
    ...[0xb9, 0x70, 0xfe, 0xff, 0xff],
    ...[0x01, 0x91, ...place, 0xf6, 0xc1, 4, 0x74, 7, 0x83, 0x81, ...place, 1],
    ...[0x89, 0x91, ...place, 0x83, 0xc1, 4, 0x75, 0xe3],
  ];
  const [wanted, got] = [INTERPRETED, AT_ONCE].map((options) => {
    const core = coreWith(code, options);
    return { end: finish(core, 60), ...visible(core) };
  });
  expect(got).toEqual(wanted);
});

it("of a table that ends behind the last page, what lies before is read in translated code", () => {
  // xor ecx,ecx; L: movzx eax,cl; movzx eax,byte [eax+DATA+0x1fc0]; add edx,eax; inc ecx; jmp L
  const code = [
    ...[0x31, 0xc9, 0x0f, 0xb6, 0xc1, 0x0f, 0xb6, 0x80, 0xc0, 0x1f, 2, 0],
    ...[0x01, 0xc2, 0x41, 0xeb, 0xf1],
  ];
  const [wanted, got] = [INTERPRETED, AT_ONCE].map((options) => {
    const core = coreWith(code, options);
    const end = finish(core);
    const executed = core.translatedRegions()[0]?.instructionsExecuted ?? 320;
    return { end, mostTranslated: executed > 300, ...visible(core) };
  });
  expect(wanted).toMatchObject({ end: expect.stringContaining("pageFault") });
  expect(got).toEqual(wanted);
});
