// Puts a region's function into a WebAssembly module (core specification 2.0, 5.5).
//
//   imports   env.mem, env.per (i32): perform, env.fla (i32, i32, i32): settleFlags,
//             env.ari (i32, f64, f64): f64: arithmetic, env.car (i32, i32, i32): i32: carryOf
//   exports   r (i32): runs the region from the node of that number

import { MEMORY_PAGES } from "../layout/memory_map";
import { BODY, LOCAL_TYPES, MODULE } from "./layout";
import { END, F64, I32 } from "./opcodes";
import { writeEpilogue, writePrologue } from "./transfer";
import { localCount } from "./values";
import { byte, moveTo, position, unsigned, unsignedPadded } from "./writer";

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

function writeTypes(): void {
  byte(1);
  const at = openSize();
  byte(4);
  byte(0x60);
  byte(1);
  byte(I32);
  byte(0);
  byte(0x60);
  byte(3);
  byte(I32);
  byte(I32);
  byte(I32);
  byte(0);
  byte(0x60);
  byte(3);
  byte(I32);
  byte(F64);
  byte(F64);
  byte(1);
  byte(F64);
  byte(0x60);
  byte(3);
  byte(I32);
  byte(I32);
  byte(I32);
  byte(1);
  byte(I32);
  closeSize(at);
}

function writeImports(): void {
  byte(2);
  const at = openSize();
  byte(5);
  name(0x65, 0x6e, 0x76); // env
  name(0x6d, 0x65, 0x6d); // mem
  byte(2);
  byte(0);
  unsigned(MEMORY_PAGES);
  name(0x65, 0x6e, 0x76);
  name(0x70, 0x65, 0x72); // per(form)
  byte(0);
  byte(0);
  name(0x65, 0x6e, 0x76);
  name(0x66, 0x6c, 0x61); // fla(gs)
  byte(0);
  byte(1);
  name(0x65, 0x6e, 0x76);
  name(0x61, 0x72, 0x69); // ari(thmetic)
  byte(0);
  byte(2);
  name(0x65, 0x6e, 0x76);
  name(0x63, 0x61, 0x72); // car(ry)
  byte(0);
  byte(3);
  closeSize(at);
}

function writeDeclarations(): void {
  byte(3); // functions: one, of type 0
  byte(2);
  byte(1);
  byte(0);
  byte(7); // exports: r
  byte(5);
  byte(1);
  byte(1);
  byte(0x72);
  byte(0);
  byte(4);
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

/** Writes the module around the body that lies at BODY; returns its size. */
export function writeModule(bodyEnd: usize): u32 {
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
  byte(10);
  const section = openSize();
  byte(1);
  const size = openSize();
  writeLocals();
  writePrologue();
  const length = bodyEnd - BODY;
  memory.copy(position(), BODY, length);
  moveTo(position() + length);
  writeEpilogue();
  byte(END);
  closeSize(size);
  closeSize(section);
  return <u32>(position() - MODULE);
}
