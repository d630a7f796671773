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
};

async function text(code: readonly number[]): Promise<string> {
  const core = coreWith(code, AT_ONCE);
  finish(core);
  const wabt = await loadWabt();
  const [region] = core.translatedRegions();
  const parsed = wabt.readWasm(Uint8Array.from(region!.wasm), { simd: true });
  return parsed.toText({ foldExprs: false, inlineExport: false });
}

it.each(Object.keys(LOOPS))("%s", async (name) => {
  const path = fileURLToPath(new URL(`golden/${name}.wat`, import.meta.url));
  const got = await text(LOOPS[name]!);
  if (process.env.RECORD_GOLDEN) writeFileSync(path, got);
  expect(got).toBe(readFileSync(path, "utf8"));
});
