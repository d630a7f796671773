// FNSTSW in translated code: the status word from the locals of a region (x87_state.ts).

import {
  I32,
  I32_ADD,
  I32_AND,
  I32_OR,
  I32_SHL,
  I64_REINTERPRET_F64,
  I64_XOR,
  F64_CONST,
  F64_NE,
  S_ANY_TRUE,
  S_F64X2_EXTRACT,
} from "./opcodes";
import { get, result } from "./values";
import { byte, constant32, constant64, getLocal, simd } from "./writer";
import { cellValue, INEXACT, LOCAL_BASE, NO_LOW, RESIDUE, ROUNDED, stack, STATUS } from "./x87_state";

const I64_LT_S: u32 = 0x53;
const S_I64X2_SHL: u32 = 0xcb;

function lane(cell: u32): void {
  get(cellValue(cell));
  simd(S_F64X2_EXTRACT);
  byte(0);
}

function putShifted(places: u32): void {
  constant32(places);
  byte(I32_SHL);
  byte(I32_OR);
}

/** C1: what was dropped has another sign than the result. */
function addC1(): void {
  if (cellValue(RESIDUE) == NO_LOW) return;
  lane(RESIDUE);
  byte(I64_REINTERPRET_F64);
  lane(ROUNDED);
  byte(I64_REINTERPRET_F64);
  byte(I64_XOR);
  constant64(0);
  byte(I64_LT_S);
  lane(RESIDUE);
  byte(F64_CONST);
  for (let i = 0; i < 8; i++) byte(0);
  byte(F64_NE);
  byte(I32_AND);
  putShifted(9);
}

/** The status word as a value. */
export function statusWord(): u32 {
  get(cellValue(STATUS));
  addC1();
  get(cellValue(INEXACT));
  constant32(1);
  simd(S_I64X2_SHL);
  simd(S_ANY_TRUE);
  putShifted(5);
  getLocal(LOCAL_BASE);
  constant32(stack() & 7);
  byte(I32_ADD);
  constant32(7);
  byte(I32_AND);
  putShifted(11);
  return result(I32);
}
