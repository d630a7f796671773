// Instructions per second of a few loops of raw code, interpreted and translated, in processor time
// of
// this process, which other work on the machine disturbs least.
//
// Usage: npm run build && node bench/jit.mjs

import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { Core } from "../dist/src/machine/core.js";

setFlagsFromString("--experimental-wasm-relaxed-simd"); // as a node's worker does
const module = new WebAssembly.Module(readFileSync(new URL("../dist/core.wasm", import.meta.url)));
const CODE = 0x10000;
const DATA = 0x100;

const LOOPS = {
  // mov ecx,100000000; L: add eax,ecx; dec ecx; jnz L
  count: [0xb9, 0x00, 0xe1, 0xf5, 0x05, 0x01, 0xc8, 0x49, 0x75, 0xfb],
  // the inner loop of a sieve: mov byte [edi+edx],1; add edx,ecx; cmp edx,300000; jl
  stride: [
    ...[0xbf, 0, 0, 0x10, 0, 0xbb, 100, 0, 0, 0, 0xba, 0, 0, 0, 0, 0xb9, 3, 0, 0, 0],
    ...[0xc6, 0x04, 0x17, 0x01, 0x01, 0xca, 0x81, 0xfa, 0, 0, 0x30, 0, 0x7c, 0xf2],
    ...[0x4b, 0x75, 0xe5],
  ],
  // y[i] += a * x[i], doubles: movsd, mulsd, addsd, movsd
  axpy: [
    ...[0xbb, 0xe8, 3, 0, 0, 0xbf, 0, 0, 0x10, 0, 0xb9, 0x10, 0x27, 0, 0],
    ...[0xf2, 0x0f, 0x10, 0x07, 0xf2, 0x0f, 0x59, 0xc1],
    ...[0xf2, 0x0f, 0x58, 0x87, 0, 0, 0x10, 0, 0xf2, 0x0f, 0x11, 0x87, 0, 0, 0x10, 0],
    ...[0x83, 0xc7, 8, 0x49, 0x75, 0xe2, 0x4b, 0x75, 0xd5],
  ],
  // s += x[i] * y[i], the x87: fld, fmul, faddp
  dot87: [
    ...[0xd9, 0xee, 0xbb, 0xe8, 3, 0, 0, 0xbf, 0, 0, 0x10, 0, 0xb9, 0x10, 0x27, 0, 0],
    ...[0xdd, 0x07, 0xdc, 0x8f, 0, 0, 0x10, 0, 0xde, 0xc1],
    ...[0x83, 0xc7, 8, 0x49, 0x75, 0xf0, 0x4b, 0x75, 0xe3],
  ],
  // y[i] -= r * x[i], the x87: fld, fmul st(1), fsubr, fstp; r is pi / 2^20
  axpy87: [
    ...[0x6a, 0xec, 0xdb, 0x04, 0x24, 0xd9, 0xeb, 0xd9, 0xfd, 0xdd, 0xd9],
    ...[0xbb, 0xe8, 3, 0, 0, 0xbf, 0, 0, 0x10, 0, 0xb9, 0x10, 0x27, 0, 0],
    ...[0xdd, 0x07, 0xd8, 0xc9, 0xdc, 0xaf, 0, 0, 0x10, 0, 0xdd, 0x9f, 0, 0, 0x10, 0],
    ...[0x83, 0xc7, 8, 0x49, 0x75, 0xea, 0x4b, 0x75, 0xdd],
  ],
};

function measure(code, engine) {
  const core = new Core(module, { engine });
  core.setPtes(CODE >> 12, 4, 7);
  core.setPtes(DATA, 2048, 7);
  core.bytes.set([...code, 0xcd, 0x80], CODE);
  core.cpu.eip = CODE;
  core.cpu.esp = (DATA << 12) + 0x400000;
  core.cpu.view.setUint32(0x180, 0x1fa0, true); // as after the first inexact result
  core.cpu.view.setFloat64(0x100, 1e-9, true); // XMM1
  new Float64Array(core.bytes.buffer, core.bytes.byteOffset + (DATA << 12), 300_000).fill(1.1);
  const end = engine === "jit" ? Number.POSITIVE_INFINITY : 20_000_000;
  const before = process.cpuUsage();
  while (core.run(1_000_000).kind === "slice" && core.cpu.instructions < end);
  const { user } = process.cpuUsage(before);
  return core.cpu.instructions / user;
}

console.log("million instructions per second");
for (const [name, code] of Object.entries(LOOPS)) {
  const [slow, fast] = [measure(code, "interpreter"), measure(code, "jit")];
  const cells = [slow.toFixed(0), fast.toFixed(0), `x ${(fast / slow).toFixed(1)}`];
  console.log(`${name.padEnd(8)} interpreted ${cells[0]}  translated ${cells[1]}  ${cells[2]}`);
}
