// The x87 instructions (SDM vol. 2, chapter 3, F...): what each of isa/x87.ts does, in terms of
// cpu/x87_stack.ts, cpu/x87_arithmetic.ts and cpu/x87_memory.ts. `operation` is the row's argument,
// bits of layout/x87_operation.ts; it is a constant, so the tests on it vanish.

import { machine } from "../cpu/eval";
import {
  arithmetic,
  arithmeticMemory,
  changeSign,
  compareFlags,
  compareMemory,
  compareStack,
  compareZero,
  examineTop,
  nextWithTop,
  splitTop,
  topWithNext,
  unary,
} from "../cpu/x87_arithmetic";
import {
  exchange,
  initialize,
  loadControl,
  loadEnvironment,
  loadExtended,
  loadMemory,
  loadOperand,
  loadPacked,
  loadRegister,
  moveIf,
  restoreState,
  saveState,
  storeEnvironment,
  storeMemory,
  storeRegister,
  storeWide,
} from "../cpu/x87_memory";
import {
  begin,
  end,
  hasRoom,
  isEmpty,
  pop,
  push,
  setEmpty,
  statusWord,
  wait,
} from "../cpu/x87_stack";
import {
  C1,
  log2Of10,
  log2OfE,
  log10Of2,
  naturalLogOf2,
  one,
  pi,
  resultSe,
  setCodes,
  zero,
} from "../float80/index";
import { FPU_CONTROL, FPU_DATA_POINTER, FPU_STATUS, FPU_TOP } from "../layout/cpu_state";
import { RECORD_ADDRESSING, RECORD_RM } from "../layout/instruction";
import {
  X_COMP,
  X_L2E,
  X_L2T,
  X_LG2,
  X_LN2,
  X_ONE,
  X_PI,
  X_POP,
  X_POP_TWICE,
  X_QUIET,
  X_TO,
} from "../layout/x87_operation";

/** Index of ST(i), from the low bits of ModRM. */
// @ts-ignore: decorator
@inline
function index(i: usize): u32 {
  return load<u8>(i, RECORD_RM);
}

/** The memory operand's address; its offset is kept as the last data pointer. */
// @ts-ignore: decorator
@inline
function operandAddress<M>(i: usize): u32 {
  const m = machine<M>();
  if (load<u8>(i, RECORD_ADDRESSING)) {
    const address = m.address(i);
    store<u32>(FPU_DATA_POINTER, m.offset(i));
    return address;
  }
  const address = m.flatAddress(i);
  store<u32>(FPU_DATA_POINTER, address);
  return address;
}

// @ts-ignore: decorator
@inline
export function ARITHMETIC_MEMORY<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  begin(i);
  arithmeticMemory(operation & 7, operation, loadOperand(operation, operandAddress<M>(i)));
}

// @ts-ignore: decorator
@inline
export function ARITHMETIC_STACK<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  begin(i);
  if (operation & X_TO) arithmetic(operation & 7, index(i), 0, (operation & X_POP) != 0);
  else arithmetic(operation & 7, 0, index(i), false);
}

// @ts-ignore: decorator
@inline
export function COMPARE_MEMORY<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  begin(i);
  const pops: u32 = (operation & 7) == X_COMP ? 1 : 0;
  compareMemory(operation, loadOperand(operation, operandAddress<M>(i)), pops);
}

/** FCOM FCOMP by their number in D8; FUCOM FUCOMP and the twins by X_QUIET and X_POP. */
// @ts-ignore: decorator
@inline
export function COMPARE_STACK<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  begin(i);
  const pops: u32 = (operation & 7) == X_COMP || operation & X_POP ? 1 : 0;
  compareStack(index(i), (operation & X_QUIET) != 0, pops);
}

/** FCOMPP FUCOMPP. */
// @ts-ignore: decorator
@inline
export function COMPARE_NEXT<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  begin(i);
  compareStack(1, (operation & X_QUIET) != 0, operation & X_POP_TWICE ? 2 : 1);
}

// @ts-ignore: decorator
@inline
export function COMPARE_FLAGS<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  begin(i);
  compareFlags(index(i), (operation & X_QUIET) != 0, (operation & X_POP) != 0);
}

// @ts-ignore: decorator
@inline
export function TEST<M>(i: usize, bits: u32, memory: bool): void {
  begin(i);
  compareZero();
}

// @ts-ignore: decorator
@inline
export function EXAMINE<M>(i: usize, bits: u32, memory: bool): void {
  begin(i);
  examineTop();
}

// @ts-ignore: decorator
@inline
export function LOAD<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  begin(i);
  loadMemory(operation, operandAddress<M>(i));
}

// @ts-ignore: decorator
@inline
export function LOAD_EXTENDED<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  begin(i);
  loadExtended(operandAddress<M>(i));
}

// @ts-ignore: decorator
@inline
export function LOAD_PACKED<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  begin(i);
  loadPacked(operandAddress<M>(i));
}

// @ts-ignore: decorator
@inline
export function STORE<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  begin(i);
  storeMemory(operation, operandAddress<M>(i), (operation & X_POP) != 0);
}

// @ts-ignore: decorator
@inline
export function STORE_WIDE<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  begin(i);
  storeWide(operation, operandAddress<M>(i));
}

// @ts-ignore: decorator
@inline
export function LOAD_REGISTER<M>(i: usize, bits: u32, memory: bool): void {
  begin(i);
  loadRegister(index(i));
}

// @ts-ignore: decorator
@inline
export function STORE_REGISTER<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  begin(i);
  storeRegister(index(i), (operation & X_POP) != 0);
}

/** FSTPNCE, an undocumented twin of FSTP ST(i): an empty register is popped without a complaint. */
// @ts-ignore: decorator
@inline
export function STORE_UNCHECKED<M>(i: usize, bits: u32, memory: bool): void {
  begin(i);
  if (isEmpty(0)) {
    setCodes(C1, 0);
    pop();
  } else {
    storeRegister(index(i), true);
  }
}

// @ts-ignore: decorator
@inline
export function EXCHANGE<M>(i: usize, bits: u32, memory: bool): void {
  begin(i);
  exchange(index(i));
}

function constant(number: u32): u64 {
  if (number == X_ONE) return one();
  if (number == X_L2T) return log2Of10();
  if (number == X_L2E) return log2OfE();
  if (number == X_PI) return pi();
  if (number == X_LG2) return log10Of2();
  if (number == X_LN2) return naturalLogOf2();
  return zero();
}

// @ts-ignore: decorator
@inline
export function CONSTANT<M>(i: usize, bits: u32, memory: bool, number: u32): void {
  begin(i);
  if (hasRoom()) {
    const m = constant(number);
    push(m, resultSe());
  }
  end();
}

// @ts-ignore: decorator
@inline
export function MOVE_IF<M>(i: usize, bits: u32, memory: bool, condition: u32): void {
  begin(i);
  moveIf(machine<M>().condition(condition), index(i));
}

// @ts-ignore: decorator
@inline
export function CHANGE_SIGN<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  begin(i);
  changeSign(operation);
}

// @ts-ignore: decorator
@inline
export function UNARY<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  begin(i);
  unary(operation);
}

// @ts-ignore: decorator
@inline
export function TOP_WITH_NEXT<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  begin(i);
  topWithNext(operation);
}

// @ts-ignore: decorator
@inline
export function NEXT_WITH_TOP<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  begin(i);
  nextWithTop(operation);
}

// @ts-ignore: decorator
@inline
export function SPLIT_TOP<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  begin(i);
  splitTop(operation);
}

/** FLDCW waits; a control word that unmasks a raised exception makes it pending. */
// @ts-ignore: decorator
@inline
export function LOAD_CONTROL<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  wait();
  loadControl(m.load16(m.address(i)));
}

// @ts-ignore: decorator
@inline
export function STORE_CONTROL<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.store16(m.address(i), load<u32>(FPU_CONTROL));
}

// @ts-ignore: decorator
@inline
export function STORE_STATUS<M>(i: usize, bits: u32, memory: bool): void {
  const m = machine<M>();
  m.store16(m.address(i), statusWord());
}

// @ts-ignore: decorator
@inline
export function STORE_STATUS_AX<M>(i: usize, bits: u32, memory: bool): void {
  machine<M>().setReg16(0, statusWord());
}

// @ts-ignore: decorator
@inline
export function LOAD_ENVIRONMENT<M>(i: usize, bits: u32, memory: bool): void {
  wait();
  loadEnvironment(bits, machine<M>().address(i));
}

// @ts-ignore: decorator
@inline
export function STORE_ENVIRONMENT<M>(i: usize, bits: u32, memory: bool): void {
  storeEnvironment(bits, machine<M>().address(i));
}

// @ts-ignore: decorator
@inline
export function SAVE<M>(i: usize, bits: u32, memory: bool): void {
  saveState(bits, machine<M>().address(i));
}

// @ts-ignore: decorator
@inline
export function RESTORE<M>(i: usize, bits: u32, memory: bool): void {
  wait();
  restoreState(bits, machine<M>().address(i));
}

/** FNCLEX: the exception flags, SF, ES and B. */
// @ts-ignore: decorator
@inline
export function CLEAR_EXCEPTIONS<M>(i: usize, bits: u32, memory: bool): void {
  store<u32>(FPU_STATUS, load<u32>(FPU_STATUS) & 0x7f00);
}

// @ts-ignore: decorator
@inline
export function INITIALIZE<M>(i: usize, bits: u32, memory: bool): void {
  initialize();
}

/** FINCSTP FDECSTP: registers and tags stay. */
// @ts-ignore: decorator
@inline
export function MOVE_TOP<M>(i: usize, bits: u32, memory: bool, distance: u32): void {
  begin(i);
  setCodes(C1, 0);
  store<u32>(FPU_TOP, (load<u32>(FPU_TOP) + distance) & 7);
}

// @ts-ignore: decorator
@inline
export function FREE<M>(i: usize, bits: u32, memory: bool, operation: u32): void {
  begin(i);
  setCodes(C1, 0);
  setEmpty(index(i));
  if (operation & X_POP) pop();
}

// @ts-ignore: decorator
@inline
export function WAIT<M>(i: usize, bits: u32, memory: bool): void {
  wait();
}

/** FNOP is no control instruction. */
// @ts-ignore: decorator
@inline
export function NO_OPERATION<M>(i: usize, bits: u32, memory: bool): void {
  begin(i);
}

// @ts-ignore: decorator
@inline
export function NOTHING<M>(i: usize, bits: u32, memory: bool): void {}
