// A jump through a table stays in its region where the table said so when it was translated; the
// table may change later, and hold targets that no region has.

import { expect, it } from "vitest";
import { AT_ONCE, CODE, coreWith, DATA, finish, INTERPRETED, visible } from "./machine.js";

const TABLE = DATA + 0x100;
const WORDS = DATA + 0x400;
/** Four cases; E: dec ecx; jnz L, `back` being how far that is. */
const cases = (back: number) => [
  ...[0x83, 0xc2, 1, 0xeb, 13], // add edx,1; jmp E
  ...[0xc1, 0xc2, 3, 0xeb, 8], // rol edx,3; jmp E
  ...[0x31, 0xca, 0x90, 0xeb, 3], // xor edx,ecx; jmp E
  ...[0x83, 0xd3, 7], // adc ebx,7
  ...[0x49, 0x75, back],
];
const JUMP = [0xff, 0x24, 0x85, 0x00, 0x01, 2, 0, 0x90]; // jmp [eax*4+TABLE]

const SWITCHES = {
  /** mov ecx,200; L: mov eax,ecx; and eax,3; jmp */
  masked: [0xb9, 200, 0, 0, 0, 0x89, 0xc8, 0x83, 0xe0, 3, ...JUMP, ...cases(0xde)],
  /** mov ecx,200; L: mov eax,[ecx*4+WORDS]; cmp eax,3; ja E; jmp */
  compared: [
    ...[0xb9, 200, 0, 0, 0, 0x8b, 0x04, 0x8d, 0x00, 0x04, 2, 0],
    ...[0x83, 0xf8, 3, 0x77, 26, ...JUMP, ...cases(0xd7)],
  ],
};

function run(name: keyof typeof SWITCHES, engine: typeof AT_ONCE, slice: number): object[] {
  const code = SWITCHES[name];
  const first = code.length - cases(0).length;
  const core = coreWith(code, engine);
  for (let i = 1; i <= 200; i++) {
    core.view.setUint32(WORDS + 4 * i, i % 11 === 7 ? 0x40000001 : i % 6, true);
  }
  const states: object[] = [];
  for (const order of [
    [0, 1, 2, 3],
    [3, 0, 0, 2],
  ]) {
    order.forEach((which, index) => {
      core.view.setUint32(TABLE + 4 * index, CODE + first + 5 * which, true);
    });
    core.cpu.eip = CODE;
    states.push({ end: finish(core, slice), ...visible(core) });
  }
  // A target beyond the page of the code, where nothing is mapped.
  core.view.setUint32(TABLE + 8, CODE + 0x3000, true);
  core.cpu.eip = CODE;
  states.push({ end: finish(core, slice), ...visible(core) });
  return states;
}

it.each([
  ["masked", 1_000_000],
  ["masked", 61],
  ["compared", 1_000_000],
  ["compared", 61],
] as const)("as the interpreter does, its index %s, in slices of %i", (name, slice) => {
  const wanted = run(name, INTERPRETED, slice);
  expect(wanted[0]).toMatchObject({ end: expect.stringContaining("interrupt") });
  expect(wanted[2]).toMatchObject({ end: expect.stringContaining("pageFault") });
  expect(run(name, AT_ONCE, slice)).toEqual(wanted);
});
