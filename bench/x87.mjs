// Nanoseconds for each x87 instruction in the interpreter's dispatch: guest loops of dependent
// additions and multiplications, executed by the core as any program is.
//
// Usage: npm run bench:x87
//
// Each loop repeats its instructions 32 times, then counts down. `whole` is the loop's time for one
// of them, `alone` what is left when the same loop without them is taken off. Each figure is the
// best of many short runs in processor time, after V8's optimiser has had the handlers; the loops
// take turns for the whole measurement. On a shared host a neighbour on the other thread of the
// same core makes everything 1.7 times slower for some hundred milliseconds at a time (native loops
// too): a loop measured in one go may see nothing else.
// The operands' mantissas have all their 64 bits, so every result is rounded; `53 bits` is the
// precision control of systems other than Linux, which takes the general rounding.

import { readFileSync } from "node:fs";
import { Core } from "../dist/src/machine/core.js";

const module = new WebAssembly.Module(readFileSync(new URL("../dist/core.wasm", import.meta.url)));
const CODE = 0x10000;
const DATA = 0x20000;
const REPEATED = 32;
const LOOPS = 2_000;
/** Turns of each loop, and its runs in a turn. */
const TURNS = 60;
const RUNS = 10;
/** What the issue asks for: nanoseconds for an addition and for a multiplication. */
const LIMIT = 20;

const address = [DATA & 255, (DATA >> 8) & 255, DATA >> 16, 0];
/** Pairs of instructions that undo each other, so that values stay where they are. */
const PAIRS = {
  "fadd st(0), st(1)": [
    [0xd8, 0xc1],
    [0xd8, 0xe1],
  ],
  "fmul st(0), st(1)": [
    [0xd8, 0xc9],
    [0xd8, 0xca],
  ],
  "fadd m64": [
    [0xdc, 0x05, ...address],
    [0xdc, 0x25, ...address],
  ],
  "fmul m64": [
    [0xdc, 0x0d, ...address],
    [0xdc, 0x0d, address[0] + 8, ...address.slice(1)],
  ],
  "fld m64, fstp st(0)": [
    [0xdd, 0x05, ...address],
    [0xdd, 0xd8],
  ],
};

// fld tbyte of 2/3, 3/2 and pi/4: ST(2), ST(1), ST(0)
const VALUES = [
  [0xaaaaaaaaaaaaaaabn, 0x3ffe],
  [0xc000000000000001n, 0x3fff],
  [0xc90fdaa22168c235n, 0x3ffe],
];

function prologue(control) {
  const loads = VALUES.flatMap((_, i) => [
    0xdb,
    0x2d,
    address[0] + 32 + i * 16,
    ...address.slice(1),
  ]);
  const controlWord = [0xd9, 0x2d, address[0] + 96, ...address.slice(1)];
  const count = [0xb9, LOOPS & 255, LOOPS >> 8, 0, 0];
  return { bytes: [0xdb, 0xe3, ...controlWord, ...loads, ...count], control };
}

function assemble({ bytes }, pair) {
  const body = Array.from({ length: pair ? REPEATED : 0 }, (_, i) => pair[i & 1]).flat();
  const back = -(body.length + 7); // dec ecx; jnz rel32
  const jump = new Uint8Array(new Int32Array([back]).buffer);
  return [...bytes, ...body, 0x49, 0x0f, 0x85, ...jump, 0xcd, 0x80];
}

/** A core with one loop, and the least processor time that a run of it took, in nanoseconds. */
function prepare(start, pair) {
  const core = new Core(module, { engine: "interpreter" });
  core.setPtes(CODE >> 12, 1, 7);
  // As in a program, whose data mostly have neighbours: an access beside a hole asks for its end.
  core.setPtes(DATA >> 12, 2, 7);
  core.bytes.set(assemble(start, pair), CODE);
  core.view.setFloat64(DATA, 1.3, true);
  core.view.setFloat64(DATA + 8, 1 / 1.3, true);
  VALUES.forEach(([mantissa, exponent], i) => {
    core.view.setBigUint64(DATA + 32 + i * 16, mantissa, true);
    core.view.setUint16(DATA + 40 + i * 16, exponent, true);
  });
  core.view.setUint16(DATA + 96, start.control, true);
  return { core, best: Number.POSITIVE_INFINITY };
}

function takeTurn(loop) {
  for (let run = 0; run < RUNS; run++) {
    loop.core.cpu.eip = CODE;
    const before = process.cpuUsage();
    while (loop.core.run(1_000_000).kind === "slice");
    const { user, system } = process.cpuUsage(before);
    loop.best = Math.min(loop.best, (user + system) * 1000);
  }
}

function loopsWith(control) {
  const start = prologue(control);
  const pairs = Object.entries(PAIRS).map(([name, pair]) => ({ name, loop: prepare(start, pair) }));
  return { empty: prepare(start, undefined), pairs };
}

function figures({ empty, pairs }) {
  const operations = LOOPS * REPEATED;
  return pairs.map(({ name, loop }) => ({
    name,
    whole: loop.best / operations,
    alone: (loop.best - empty.best) / operations,
  }));
}

const controls = [0x37f, 0x27f].map(loopsWith);
const loops = controls.flatMap(({ empty, pairs }) => [empty, ...pairs.map(({ loop }) => loop)]);
for (let turn = 0; turn < TURNS; turn++) for (const loop of loops) takeTurn(loop);
const [wide, narrow] = controls.map(figures);

console.log("ns per instruction".padEnd(24), "64 bits: whole  alone", "   53 bits: whole  alone");
const cell = (value) => value.toFixed(1).padStart(6);
wide.forEach(({ name, whole, alone }, i) => {
  const other = narrow[i];
  const cells = [cell(whole), cell(alone), cell(other.whole), cell(other.alone)];
  console.log(
    `${name.padEnd(24)} ${cells[0].padStart(14)} ${cells[1]} ${cells[2].padStart(17)} ${cells[3]}`,
  );
});
const most = (first, last) => Math.max(...wide.slice(first, last).map(({ whole }) => whole));
console.log(`addition, multiplication: ${most(0, 2).toFixed(1)} ns at most, ${LIMIT} asked for;`);
console.log(
  `with an operand in memory, its load and widening included: ${most(2, 4).toFixed(1)} ns`,
);
