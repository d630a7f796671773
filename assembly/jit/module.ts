// Puts a region's function into a WebAssembly module (core specification 2.0, 5.5).
//
//   imports   env.mem, env.per (i32): perform, env.fla (): settleFlags,
//             env.ari (i32, f64, f64): f64: arithmetic, env.car (): i32: carryOf
//             env.ahe (i32, i32, i32, i32, i32): i32: ahead
//             env.fil (i32): i32: fillX87, env.spi (i32): spillX87
//             env.pin: i32 global, where the region's own memory lies (pinned.ts)
//   exports   r (i32): i32: runs the region from the node of that number; returns LEFT_*

import { MEMORY_PAGES } from "../layout/memory_map";
import { BODY, LOCAL_TYPES, MODULE } from "./layout";
import { END, F64, I32 } from "./opcodes";
import { writeEpilogue, writePrologue } from "./transfer";
import { localCount } from "./values";
import { byte, hintAt, hintCount, moveTo, position, unsigned, unsignedPadded } from "./writer";

/** Number of imported functions: the region's comes behind them. */
const IMPORTED: u32 = 7;

function name(a: u32, b: u32, c: u32): void {
  byte(3);
  byte(a);
  byte(b);
  byte(c);
}

/** The size of a section or function that was written with room for five bytes before it. */
function closeSize(at: usize): void {
  const end = position();
  moveTo(at);
  unsignedPadded(<u32>(end - at - 5));
  moveTo(end);
}

function openSize(): usize {
  const at = position();
  unsignedPadded(0);
  return at;
}

function type(first: u32, parameters: u32, result: u32): void {
  byte(0x60);
  byte(parameters);
  for (let i: u32 = 0; i < parameters; i++) byte(i ? (first == F64 ? F64 : I32) : I32);
  if (result) byte(1);
  byte(result);
}

/** Numbers of the types below. */
const TYPE_PERFORM: u32 = 0;
const TYPE_FLAGS: u32 = 1;
const TYPE_ARITHMETIC: u32 = 2;
const TYPE_CARRY: u32 = 3;
const TYPE_AHEAD: u32 = 4;
const TYPE_REGION: u32 = 5;

function writeTypes(): void {
  byte(1);
  const at = openSize();
  byte(6);
  type(I32, 1, 0);
  type(I32, 0, 0);
  type(F64, 3, F64); // the operation is an i32
  type(I32, 0, I32);
  type(I32, 5, I32);
  type(I32, 1, I32);
  closeSize(at);
}

function importFunction(a: u32, b: u32, c: u32, number: u32): void {
  name(0x65, 0x6e, 0x76); // env
  name(a, b, c);
  byte(0);
  byte(number);
}

function writeImports(): void {
  byte(2);
  const at = openSize();
  byte(9);
  name(0x65, 0x6e, 0x76);
  name(0x6d, 0x65, 0x6d); // mem
  byte(2);
  byte(3); // shared, with a maximum
  unsigned(MEMORY_PAGES);
  unsigned(MEMORY_PAGES);
  importFunction(0x70, 0x65, 0x72, TYPE_PERFORM); // per(form)
  importFunction(0x66, 0x6c, 0x61, TYPE_FLAGS); // fla(gs)
  importFunction(0x61, 0x72, 0x69, TYPE_ARITHMETIC); // ari(thmetic)
  importFunction(0x63, 0x61, 0x72, TYPE_CARRY); // car(ry)
  importFunction(0x61, 0x68, 0x65, TYPE_AHEAD); // ahe(ad)
  importFunction(0x66, 0x69, 0x6c, TYPE_REGION); // fil(l)
  importFunction(0x73, 0x70, 0x69, TYPE_PERFORM); // spi(ll)
  name(0x65, 0x6e, 0x76);
  name(0x70, 0x69, 0x6e); // pin(ned)
  byte(3);
  byte(I32);
  byte(0);
  closeSize(at);
}

function writeDeclarations(): void {
  byte(3); // functions: one
  byte(2);
  byte(1);
  byte(TYPE_REGION);
  byte(7); // exports: r
  byte(5);
  byte(1);
  byte(1);
  byte(0x72);
  byte(0);
  byte(IMPORTED);
}

function writeLocals(): void {
  const all = localCount();
  const at = openSize();
  let runs: u32 = 0;
  // Local 0 is the parameter.
  for (let i: u32 = 1; i < all; ) {
    const type: u32 = load<u8>(LOCAL_TYPES + i);
    let n: u32 = 0;
    while (i < all && load<u8>(LOCAL_TYPES + i) == type) {
      n++;
      i++;
    }
    unsigned(n);
    byte(type);
    runs++;
  }
  const end = position();
  moveTo(at);
  unsignedPadded(runs);
  moveTo(end);
}

function text(characters: u64, count: u32): void {
  for (let i: u32 = 0; i < count; i++) byte(<u32>(characters >> (i << 3)) & 0xff);
}

/** Bytes of a hint: its offset in five, the size of what it says, and that. */
const HINT_SIZE: u32 = 7;

/**
 * Which branches are seldom taken (custom section of the branch hinting proposal), with room for
 * their offsets: those are counted from where the function's locals begin, which comes later.
 */
function writeHints(): usize {
  byte(0);
  const at = openSize();
  byte(25); // metadata.code.branch_hint
  text(0x617461646174656d, 8);
  text(0x72622e65646f632e, 8);
  text(0x6e69685f68636e61, 8);
  byte(0x74);
  byte(1);
  byte(IMPORTED);
  unsigned(hintCount());
  const list = position();
  moveTo(list + hintCount() * HINT_SIZE);
  closeSize(at);
  return list;
}

/** The hints' offsets; the body that was written at BODY lies `before` bytes behind that. */
function fillHints(list: usize, before: u32): void {
  const end = position();
  for (let i: u32 = 0, all = hintCount(); i < all; i++) {
    moveTo(list + i * HINT_SIZE);
    unsignedPadded(hintAt(i) - <u32>BODY + before);
    byte(1);
    byte(0);
  }
  moveTo(end);
}

/**
 * Writes the module around the body that lies at BODY; returns its size. `stacks`: writePrologue.
 */
export function writeModule(bodyEnd: usize, stacks: u32): u32 {
  moveTo(MODULE);
  byte(0);
  byte(0x61);
  byte(0x73);
  byte(0x6d);
  byte(1);
  byte(0);
  byte(0);
  byte(0);
  writeTypes();
  writeImports();
  writeDeclarations();
  const hints = writeHints();
  byte(10);
  const section = openSize();
  byte(1);
  const size = openSize();
  const origin = position();
  writeLocals();
  writePrologue(stacks);
  fillHints(hints, <u32>(position() - origin));
  const length = bodyEnd - BODY;
  memory.copy(position(), BODY, length);
  moveTo(position() + length);
  writeEpilogue();
  byte(END);
  closeSize(size);
  closeSize(section);
  return <u32>(position() - MODULE);
}
