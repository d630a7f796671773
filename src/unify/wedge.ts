// The generated code of the unified library (paper P, 2): call wedges and deficiency routines.
//
//     wedge of `read`:                          83 3d flag 01   cmpl $PUMA, __unified_system
//                                               0f 84 rel       je   __puma.read
//                                               e9 rel          jmp  __linux.read
//
// With OSF/1, whose flag is the next number, `ja __osf.read` stands behind the je: one compare
// tells three systems apart. The stack, the argument registers and the return address are as the
// caller left them, so the routine returns to the caller itself; only flags change, which no call
// preserves. A deficiency routine stands where a system has no such call:
//
//     __deficient.puma.fork:                    ff 25 address   jmp   *(address of the next one)
//                                               60              pusha
//                                               89 e5           mov   %esp, %ebp
//                                               83 e4 f0        and   $-16, %esp
//                                               83 ec 08        sub   $8, %esp
//                                               68 name         push  $"fork"
//                                               6a systems      push  $(1 << LINUX | 1 << OSF)
//                                               e8 rel          call  __unified_deficiency
//                                               89 ec           mov   %ebp, %esp
//                                               61              popa
//                                               e9 rel          jmp   fork
//
// The jump through memory ends what a translator of this code sees: the routine is no part of the
// loops from which the call is made (bench/wedge.mjs).
//
// __unified_deficiency (programs/lib/unified) comes back when the process is on a system that has
// the call, and the call proceeds there by its wedge as if nothing had happened; or it does not
// come back. A call that only Puma has proceeds in Puma's function, wherever the process is then.
//
// A call of Puma's that another system carries out by its portal interface has the same routine,
// with __unified_portals in its place: it sees to it that the process has portals there.

import { type NewObject, Relocation, type RelocationEntry } from "./object_writer.js";

export type SystemName = "linux" | "puma" | "osf";

/** Values of the flag. Linux is 0: a process that no one has told otherwise. */
export const SystemFlag: Readonly<Record<SystemName, number>> = { linux: 0, puma: 1, osf: 2 };

export const FLAG_SYMBOL = "__unified_system";
export const DEFICIENCY_SYMBOL = "__unified_deficiency";
const PORTALS_SYMBOL = "__unified_portals";

/** A system without the call: it is deficient, or has portals and so can carry it out. */
export interface Lacking {
  readonly system: SystemName;
  readonly hasPortals: boolean;
}

/** Where a wedge sends a call under one system. */
export interface Branch {
  readonly system: SystemName;
  readonly target: string;
}

class Code {
  readonly #bytes: number[] = [];
  readonly relocations: RelocationEntry[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }

  emit(...bytes: number[]): this {
    this.#bytes.push(...bytes);
    return this;
  }

  address(symbol: string, addend = 0): this {
    this.relocations.push({ offset: this.length, type: Relocation.R_386_32, symbol });
    return this.emit(addend & 255, (addend >> 8) & 255, (addend >> 16) & 255, addend >>> 24);
  }

  distance(symbol: string): this {
    this.relocations.push({ offset: this.length, type: Relocation.R_386_PC32, symbol });
    return this.emit(0xfc, 0xff, 0xff, 0xff);
  }
}

/** The name of the string with a call's name in an object with a deficiency routine. */
const NAME = "__unified_name";
const WORD_BYTES = 4;
/** Second byte of jcc rel32. */
const EQUAL = 0x84;
const ABOVE = 0x87;

/** The wedge of `name`, and a deficiency routine for each system that lacks it. */
export function wedgeObject(
  name: string,
  branches: readonly Branch[],
  lacking: readonly Lacking[],
): NewObject {
  const code = new Code();
  const [first, ...others] = [
    ...branches,
    ...lacking.map(({ system }) => ({ system, target: deficientName(system, name) })),
  ].sort((a, b) => SystemFlag[a.system] - SystemFlag[b.system]) as [Branch, ...Branch[]];
  let compared = -1;
  for (const { system, target } of others) {
    const flag = SystemFlag[system];
    const isNext = flag === compared + 1;
    if (!isNext) code.emit(0x83, 0x3d).address(FLAG_SYMBOL).emit(flag);
    code.emit(0x0f, isNext ? ABOVE : EQUAL).distance(target);
    compared = flag;
  }
  code.emit(0xe9).distance(first.target);
  const symbols: NewObject["symbols"][number][] = [
    { name, section: "text", offset: 0, kind: "function" },
  ];
  const isPumaOnly = branches.every(({ system }) => system === "puma");
  const proceeds = isPumaOnly ? (branches[0] as Branch).target : name;
  const having = branches.reduce((bits, { system }) => bits | (1 << SystemFlag[system]), 0);
  const rodata = new Uint8Array(lacking.length * WORD_BYTES + (lacking.length && name.length + 1));
  const rodataRelocations: RelocationEntry[] = [];
  for (const [index, { system, hasPortals }] of lacking.entries()) {
    const routine = deficientName(system, name);
    while (code.length % 16 !== 0) code.emit(0x90);
    symbols.push({ name: routine, section: "text", offset: code.length, kind: "function" });
    code.emit(0xff, 0x25).address(`${NAME}.${name}`, index * WORD_BYTES);
    const body = `${routine}.body`;
    symbols.push({ name: body, section: "text", offset: code.length, kind: "function" });
    const type = Relocation.R_386_32;
    rodataRelocations.push({ offset: index * WORD_BYTES, type, symbol: body });
    code.emit(0x60, 0x89, 0xe5, 0x83, 0xe4, 0xf0, 0x83, 0xec, 0x08);
    code.emit(0x68).address(`${NAME}.${name}`, lacking.length * WORD_BYTES);
    code.emit(0x6a, having, 0xe8);
    code.distance(hasPortals ? PORTALS_SYMBOL : DEFICIENCY_SYMBOL).emit(0x89, 0xec, 0x61);
    code.emit(0xe9).distance(proceeds);
  }
  if (lacking.length > 0) {
    // Behind the addresses of the routines.
    rodata.set(new TextEncoder().encode(name), lacking.length * WORD_BYTES);
    symbols.push({ name: `${NAME}.${name}`, section: "rodata", offset: 0, kind: "object" });
  }
  return {
    text: code.bytes,
    rodata,
    symbols,
    textRelocations: code.relocations,
    rodataRelocations,
  };
}

/** A function of one system under its name in the unified library. */
export function renamed(system: SystemName, name: string): string {
  return `__${system}.${name}`;
}

function deficientName(system: SystemName, name: string): string {
  return `__deficient.${system}.${name}`;
}
