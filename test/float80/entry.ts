// @ts-nocheck: AssemblyScript
// biome-ignore-all lint: AssemblyScript has its own types, and == is its comparison
//
// The arithmetic of assembly/float80 behind the record format of oracle.c: reads input records,
// does what an instruction handler does around each operation, writes output records. Compiled by
// the test on its own, so that it runs without the rest of the core.

import * as x87 from "../../assembly/float80/index";
import { FPU_CONTROL, FPU_STATUS } from "../../assembly/layout/cpu_state";

/** Where the caller puts the records. */
export const INPUT: usize = 0x100000;
export const OUTPUT: usize = 0x200000;
const INPUT_SIZE: usize = 24;
const OUTPUT_SIZE: usize = 32;
const UNTOUCHED: u64 = 0xaaaaaaaaaaaaaaaa;
const STATUS_MASK: u32 = 0x477f;

let resultMantissa: u64 = 0;
let resultSe: u32 = 0;
let pushed: bool = false;
let kept: bool = false;
let split: bool = false;

function computed(mantissa: u64): void {
  resultMantissa = mantissa;
  resultSe = x87.resultSe();
}

/** Where the ordinary case of an addition or multiplication leaves its result. */
const REGISTER: usize = memory.data(16, 8);

function delivered(): void {
  resultMantissa = load<u64>(REGISTER);
  resultSe = load<u16>(REGISTER, 8);
}

/** When instructions try the quick forms. */
function areOrdinary(ma: u64, sa: u32, mb: u64, sb: u32): bool {
  return x87.isQuick() && x87.areNormal(ma, sa, mb, sb);
}

function added(ma: u64, sa: u32, mb: u64, sb: u32, flip: u32): void {
  if (areOrdinary(ma, sa, mb, sb) && x87.quickAdd(REGISTER, ma, sa, mb, sb ^ flip)) delivered();
  else computed(flip ? x87.subtract(ma, sa, mb, sb) : x87.add(ma, sa, mb, sb));
}

function multiplied(ma: u64, sa: u32, mb: u64, sb: u32): void {
  if (areOrdinary(ma, sa, mb, sb) && x87.quickMultiply(REGISTER, ma, sa, mb, sb)) delivered();
  else computed(x87.multiply(ma, sa, mb, sb));
}

/** A store of `bytes` bytes: nothing when an exception is unmasked. */
function stored(value: u64, bytes: u32): void {
  const clear = bytes == 8 ? 0 : UNTOUCHED << (bytes << 3);
  const mask = bytes == 8 ? <u64>-1 : ((<u64>1) << (bytes << 3)) - 1;
  resultMantissa = (value & mask) | clear;
  resultSe = 0xaaaa;
  if (x87.storeBlocked()) resultMantissa = UNTOUCHED;
}

/** A load pushes: the former ST(0) is below. */
function loaded(mantissa: u64): void {
  computed(mantissa);
  pushed = true;
}

function arithmetic(op: u32, ma: u64, sa: u32, mb: u64, sb: u32): void {
  if (op == 0) added(ma, sa, mb, sb, 0);
  else if (op == 1) added(ma, sa, mb, sb, x87.SIGN);
  else if (op == 2) added(mb, sb, ma, sa, x87.SIGN);
  else if (op == 3) multiplied(ma, sa, mb, sb);
  else if (op == 4) computed(x87.divide(ma, sa, mb, sb));
  else if (op == 5) computed(x87.divide(mb, sb, ma, sa));
  else if (op == 6) computed(x87.squareRoot(ma, sa));
  else if (op == 7) computed(x87.roundToInteger(ma, sa));
  else if (op == 8) computed(x87.scale(ma, sa, mb, sb));
  else if (op == 10) computed(x87.remainder(ma, sa, mb, sb));
  else if (op == 11) computed(x87.remainderNearest(ma, sa, mb, sb));
}

function comparison(op: u32, ma: u64, sa: u32, mb: u64, sb: u32): void {
  kept = true;
  if (op == 12) x87.compare(ma, sa, mb, sb, false);
  else if (op == 13) x87.compare(ma, sa, mb, sb, true);
  else if (op == 14) x87.compare(ma, sa, 0, 0, false);
  else x87.examine(ma, sa);
}

function storeOperation(op: u32, ma: u64, sa: u32): void {
  const mode = x87.roundingControl();
  if (op == 16) stored(x87.store32(ma, sa), 4);
  else if (op == 17) stored(x87.store64(ma, sa), 8);
  else if (op == 18) stored(x87.toInteger(ma, sa, 16, mode), 2);
  else if (op == 19) stored(x87.toInteger(ma, sa, 32, mode), 4);
  else if (op == 20) stored(x87.toInteger(ma, sa, 64, mode), 8);
  else {
    const digits = x87.storeDecimal(ma, sa);
    stored(digits, 8);
    if (!x87.storeBlocked()) resultSe = x87.resultSe();
  }
}

function memoryLoad(op: u32, mb: u64, sb: u32): void {
  if (op == 22) loaded(x87.load32(<u32>mb));
  else if (op == 23) loaded(x87.load64(mb));
  else if (op == 24) loaded(x87.loadInteger(<i64>(<i16>mb)));
  else if (op == 25) loaded(x87.loadInteger(<i64>(<i32>mb)));
  else if (op == 26) loaded(x87.loadInteger(<i64>mb));
  else loaded(x87.loadDecimal(mb, sb));
}

function memoryArithmetic(op: u32, ma: u64, sa: u32, bits: u64): void {
  let mb: u64;
  if (op == 28) mb = x87.operand32(<u32>bits, ma, sa);
  else if (op == 32) mb = x87.dividend64(bits, ma, sa);
  else mb = x87.operand64(bits, ma, sa);
  const sb = x87.resultSe();
  kept = op == 33;
  if (kept) x87.compare(ma, sa, mb, sb, false);
  if (kept || x87.blocked()) return;
  if (op <= 29) computed(x87.add(ma, sa, mb, sb));
  else if (op == 30) computed(x87.multiply(ma, sa, mb, sb));
  else if (op == 31) computed(x87.divide(ma, sa, mb, sb));
  else computed(x87.divide(mb, sb, ma, sa));
}

function constant(op: u32): void {
  if (op == 34) loaded(x87.one());
  else if (op == 35) loaded(x87.log2Of10());
  else if (op == 36) loaded(x87.log2OfE());
  else if (op == 37) loaded(x87.pi());
  else if (op == 38) loaded(x87.log10Of2());
  else if (op == 39) loaded(x87.naturalLogOf2());
  else loaded(x87.zero());
}

function transcendental(op: u32, ma: u64, sa: u32, mb: u64, sb: u32): void {
  if (op == 41) computed(x87.powerOf2Minus1(ma, sa));
  else if (op == 42) computed(x87.logarithm(ma, sa, mb, sb));
  else if (op == 43) computed(x87.logarithmPlus1(ma, sa, mb, sb));
  else if (op == 44) computed(x87.tangent(ma, sa));
  else if (op == 45) computed(x87.arctangent(ma, sa, mb, sb));
  else if (op == 46) computed(x87.sine(ma, sa));
  else if (op == 47) computed(x87.cosine(ma, sa));
  else computed(x87.sineAndCosine(ma, sa));
  split = (op == 44 || op == 48) && (x87.status() & x87.C2) == 0;
}

function execute(op: u32, ma: u64, sa: u32, mb: u64, sb: u32): void {
  if (op == 9) {
    computed(x87.extract(ma, sa));
    split = true;
  } else if (op < 12) arithmetic(op, ma, sa, mb, sb);
  else if (op < 16) comparison(op, ma, sa, mb, sb);
  else if (op < 22) storeOperation(op, ma, sa);
  else if (op < 28) memoryLoad(op, mb, sb);
  else if (op < 34) memoryArithmetic(op, ma, sa, mb);
  else if (op < 41) constant(op);
  else transcendental(op, ma, sa, mb, sb);
}

function isBlocked(op: u32): bool {
  if (op == 22 || op == 23) return x87.loadBlocked();
  return x87.blocked() && (op < 16 || op > 21);
}

function answer(input: usize, output: usize): void {
  const op = <u32>load<u16>(input);
  const sa = <u32>load<u16>(input, 4);
  const sb = <u32>load<u16>(input, 6);
  const ma = load<u64>(input, 8);
  const mb = load<u64>(input, 16);
  store<u32>(FPU_CONTROL, load<u16>(input, 2));
  store<u32>(FPU_STATUS, 0x4700);
  pushed = false;
  kept = false;
  split = false;
  execute(op, ma, sa, mb, sb);
  memory.fill(output, 0, OUTPUT_SIZE);
  if (kept || isBlocked(op)) {
    resultMantissa = ma;
    resultSe = sa;
  } else if (split) {
    store<u64>(output, resultMantissa, 16);
    store<u16>(output, resultSe, 24);
    resultMantissa = x87.pushedMantissa();
    resultSe = x87.pushedSe();
  } else if (pushed) {
    store<u64>(output, ma, 16);
    store<u16>(output, sa, 24);
  }
  store<u64>(output, resultMantissa);
  store<u16>(output, resultSe, 8);
  store<u16>(output, load<u32>(FPU_STATUS) & STATUS_MASK, 10);
}

/** Answers `count` records at INPUT. */
export function replay(count: u32): void {
  for (let i: usize = 0; i < count; i++) answer(INPUT + i * INPUT_SIZE, OUTPUT + i * OUTPUT_SIZE);
}
