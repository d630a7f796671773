// What the translator writes for small loops, printed by wabt: a change of the generated code shows
// here.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import loadWabt from "wabt";
import { AT_ONCE, coreWith, finish } from "./machine.js";

const LOOPS: Readonly<Record<string, readonly number[]>> = {
  // L: add eax,ecx; dec ecx; jnz L
  count: [0xb9, 9, 0, 0, 0, 0x01, 0xc8, 0x49, 0x75, 0xfb],
  // mov edx,DATA; L: mov eax,[edx]; mov [edx+4],eax; add edx,4; cmp edx,DATA+64; jb L
  copy: [
    ...[0xba, 0, 0, 2, 0],
    ...[0x8b, 0x02, 0x89, 0x42, 0x04, 0x83, 0xc2, 0x04],
    ...[0x81, 0xfa, 64, 0, 2, 0, 0x72, 0xf0],
  ],
  // mov edx,DATA; L: mov al,[edx]; inc edx; cmp al,0x5b; je E; cmp edx,DATA+64; jb L; E:
  search: [
    ...[0xba, 0, 0, 2, 0],
    ...[0x8a, 0x02, 0x42, 0x3c, 0x5b, 0x74, 0x08],
    ...[0x81, 0xfa, 64, 0, 2, 0, 0x72, 0xf1],
  ],
  // fldz; mov edx,DATA; L: fadd qword [edx]; add edx,8; cmp edx,DATA+64; jb L
  sum: [
    ...[0xd9, 0xee, 0xba, 0, 0, 2, 0],
    ...[0xdc, 0x02, 0x83, 0xc2, 0x08, 0x81, 0xfa, 64, 0, 2, 0, 0x72, 0xf3],
  ],
  // O: mov ecx,5; jmp C; B: add eax,ecx; dec ecx; C: test ecx,ecx; jnz B; dec ebx; jnz O
  nest: [
    ...[0xb9, 5, 0, 0, 0, 0xeb, 0x03],
    ...[0x01, 0xc8, 0x49],
    ...[0x85, 0xc9, 0x75, 0xf9, 0x4b, 0x75, 0xef],
  ],
};

const FEATURES = { simd: true, threads: true, relaxed_simd: true };

/** Where a loop begins that is not entered at its beginning. */
const STARTS: Readonly<Record<string, number>> = { nest: 7 };

async function text(code: readonly number[], start: number): Promise<string> {
  const core = coreWith(code, AT_ONCE);
  core.cpu.eip += start;
  core.cpu.view.setUint32(0x04, 5, true); // ECX
  core.cpu.view.setUint32(0x0c, 3, true); // EBX
  finish(core);
  const wabt = await loadWabt();
  const [region] = core.translatedRegions();
  const parsed = wabt.readWasm(Uint8Array.from(region!.wasm), FEATURES);
  return parsed.toText({ foldExprs: false, inlineExport: false });
}

it.each(Object.keys(LOOPS))("%s", async (name) => {
  const path = fileURLToPath(new URL(`golden/${name}.wat`, import.meta.url));
  const got = await text(LOOPS[name]!, STARTS[name] ?? 0);
  if (process.env.RECORD_GOLDEN) writeFileSync(path, got);
  expect(got).toBe(readFileSync(path, "utf8"));
});
