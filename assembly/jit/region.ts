// Writes the body of a region: levels and nodes in the order of order.ts, each node's instructions
// by
// the emitters that the instruction table gives, and the jumps between them.
//
// Between nodes all registers lie in their locals. Every cycle passes the head of a loop, and there
// the
// budget is looked at: it must be enough for every instruction of the region, so a region never
// executes more than it may. Where a region is left, LOCAL_EIP says where execution goes on; the
// code
// behind the outermost label writes the locals back (module.ts).

import { FORM_MEMORY_WRITE, FORM_OPERANDS } from "../generated/decode_tables.gen";
import {
  BUDGET,
  EIP,
  EXIT_REASON,
  FLAG_AUX,
  FLAG_RESULT,
  FPU_STATUS,
  REGISTERS,
  XMM,
} from "../layout/cpu_state";
import {
  NO_REGISTER,
  RECORD_BASE,
  RECORD_FORM,
  RECORD_INDEX,
  RECORD_NEXT,
  RECORD_REG,
  RECORD_RM,
  RECORD_SIZE,
  RECORD_EIP,
} from "../layout/instruction";
import { FORM_FIRST } from "../layout/variant";
import {
  beginInstruction,
  blockEnding,
  Emit,
  END_BRANCH,
  END_JUMP,
  endingTarget,
  endingValue,
  isGivenUp,
} from "./emit";
import * as floats from "./float_checks";
import * as flow from "./flow";
import { EMITTERS, TRANSLATE_INLINE, TRANSLATE_X87 } from "./layout";
import { checkedAddress, dropGroups, forgetGroups, groupCount, resetGroups } from "./memory_checks";
import * as op from "./opcodes";
import * as order from "./order";
import { IMPORT_SETTLE_FLAGS, setPending } from "./pending_flags";
import * as state from "./state";
import * as values from "./values";
import {
  byte,
  call,
  constant32,
  getLocal,
  loadWord,
  memoryArgument,
  moveTo,
  opcode,
  position,
  setLocalPlain,
  storeWordConstant,
  unsigned,
} from "./writer";

/** Function index of the import `perform` in every region. */
const IMPORT_PERFORM: u32 = 0;

const ES_BIT: u32 = 0x80;

/** Instructions of the region: what the budget must allow at the head of a loop. */
let least: u32 = 0;
/** Addresses of the nodes, for leaving at the head that was chosen. */
let addresses: usize = 0;
/** XMM registers that any instruction of the region names. */
let xmmRegisters: u32 = 0;

// --- Vector registers that the region uses, and how it holds them

const USES_VECTOR: u32 = 4;
const PACKED: u32 = 8;

function scanVectors(): u32 {
  let packed: u32 = 0;
  xmmRegisters = 0;
  for (let n: u32 = 0, all = flow.nodeCount(); n < all; n++) {
    const first: usize = load<u32>(flow.nodeAt(n), 4);
    const end = first + load<u32>(flow.nodeAt(n), 8) * RECORD_SIZE;
    for (let record = first; record < end; record += RECORD_SIZE) {
      const how = flow.translationOf(record);
      if (!(how & USES_VECTOR)) continue;
      const both: u32 = (1 << (load<u8>(record, RECORD_REG) >> 4)) | (1 << (load<u8>(record, RECORD_RM) >> 4));
      xmmRegisters |= both & 0xff;
      if (how & PACKED) packed |= both & 0xff;
    }
  }
  return packed;
}

export function regionXmm(): u32 {
  return xmmRegisters;
}

// --- Instructions

function spillXmm(): void {
  for (let i: u32 = 0; i < 8; i++) {
    if (!((xmmRegisters >> i) & 1)) continue;
    constant32(0);
    if (state.isHeldAsVector(i)) {
      getLocal(values.LOCAL_VECTOR + i);
      opcode(op.V128_STORE);
      memoryArgument(XMM + (i << 4));
    } else {
      getLocal(values.LOCAL_LOW + i);
      opcode(op.F64_STORE);
      memoryArgument(XMM + (i << 4));
      constant32(0);
      getLocal(values.LOCAL_HIGH + i);
      opcode(op.F64_STORE);
      memoryArgument(XMM + (i << 4) + 8);
    }
  }
}

function fillXmm(): void {
  for (let i: u32 = 0; i < 8; i++) {
    if (!((xmmRegisters >> i) & 1)) continue;
    constant32(0);
    if (state.isHeldAsVector(i)) {
      opcode(op.V128_LOAD);
      memoryArgument(XMM + (i << 4));
      setLocalPlain(values.LOCAL_VECTOR + i);
    } else {
      opcode(op.F64_LOAD);
      memoryArgument(XMM + (i << 4));
      setLocalPlain(values.LOCAL_LOW + i);
      constant32(0);
      opcode(op.F64_LOAD);
      memoryArgument(XMM + (i << 4) + 8);
      setLocalPlain(values.LOCAL_HIGH + i);
    }
  }
}

function spillGeneral(mask: u32): void {
  for (let i: u32 = 0; i < 8; i++) {
    if (!((mask >> i) & 1)) continue;
    constant32(0);
    getLocal(values.LOCAL_GENERAL + i);
    byte(op.I32_STORE);
    memoryArgument(REGISTERS + (i << 2));
  }
}

function fillGeneral(): void {
  for (let i: u32 = 0; i < 8; i++) {
    loadWord(REGISTERS + (i << 2));
    setLocalPlain(values.LOCAL_GENERAL + i);
  }
}

function spillFlags(): void {
  getLocal(values.LOCAL_FLAG_KIND);
  getLocal(values.LOCAL_FLAG_A);
  getLocal(values.LOCAL_FLAG_B);
  call(IMPORT_SETTLE_FLAGS);
}

function fillFlags(): void {
  loadWord(FLAG_RESULT);
  setLocalPlain(values.LOCAL_FLAG_A);
  loadWord(FLAG_AUX);
  setLocalPlain(values.LOCAL_FLAG_B);
  constant32(0);
  setLocalPlain(values.LOCAL_FLAG_KIND);
}

/** All locals from the processor state. */
export function writePrologue(): void {
  fillGeneral();
  fillXmm();
  fillFlags();
  loadWord(BUDGET);
  setLocalPlain(values.LOCAL_BUDGET);
  if (!floats.areFloatsUsed()) return;
  constant32(0);
  opcode(op.V128_LOAD);
  memoryArgument(<u32>floats.FLOAT_CONSTANTS);
  setLocalPlain(values.LOCAL_BIAS_VECTOR);
  constant32(0);
  opcode(op.V128_LOAD);
  memoryArgument(<u32>floats.FLOAT_CONSTANTS + 16);
  setLocalPlain(values.LOCAL_MASK_VECTOR);
  constant32(0);
  byte(op.I64_LOAD);
  memoryArgument(<u32>floats.FLOAT_CONSTANTS);
  setLocalPlain(values.LOCAL_BIAS);
}

/** All locals back into the processor state. */
export function writeEpilogue(): void {
  spillGeneral(state.writtenGeneralRegisters());
  spillXmm();
  spillFlags();
  constant32(0);
  getLocal(values.LOCAL_BUDGET);
  byte(op.I32_STORE);
  memoryArgument(BUDGET);
  constant32(0);
  getLocal(values.LOCAL_EIP);
  byte(op.I32_STORE);
  memoryArgument(EIP);
}

function storeBudget(left: u32): void {
  constant32(0);
  getLocal(values.LOCAL_BUDGET);
  constant32(left);
  byte(op.I32_ADD);
  byte(op.I32_STORE);
  memoryArgument(BUDGET);
}

/** Leaves at once: the processor state in memory is the whole truth. */
function returnWithState(): void {
  storeBudget(state.instructionsLeft() - 1);
  byte(op.RETURN);
}

/** The Eval handler is called with the processor state in memory. */
function emitCall(record: usize, ends: bool): void {
  floats.settleFloats();
  state.commit();
  spillGeneral(0xff);
  spillXmm();
  spillFlags();
  storeBudget(state.instructionsLeft());
  constant32(<u32>record);
  call(IMPORT_PERFORM);
  state.useAllRegisters();
  state.forgetRegisters();
  setPending(0, 0, 0, 0, 0, 0);
  forgetGroups();
  if (ends) {
    returnWithState();
    return;
  }
  loadWord(EXIT_REASON);
  byte(op.IF);
  byte(op.VOID);
  returnWithState();
  byte(op.END);
  fillGeneral();
  fillXmm();
  fillFlags();
}

/** An x87 instruction: it cannot fault, once its operand was checked and no exception is pending. */
function emitX87(record: usize): bool {
  const operand: u32 = load<u8>(FORM_OPERANDS + <usize>load<u16>(record, RECORD_FORM));
  const base: u32 = load<u8>(record, RECORD_BASE);
  const index: u32 = load<u8>(record, RECORD_INDEX);
  floats.settleFloats();
  loadWord(FPU_STATUS);
  constant32(ES_BIT);
  byte(op.I32_AND);
  byte(op.I32_EQZ);
  floats.leaveUnless();
  if (operand) {
    const bytes = operand & ~FORM_MEMORY_WRITE;
    const at = changetype<Emit>(0).address(record);
    if (isGivenUp()) return false;
    checkedAddress(at, bytes, (operand & FORM_MEMORY_WRITE) != 0);
    byte(op.DROP);
    putRegister(base);
    putRegister(index);
  }
  constant32(<u32>record);
  call(IMPORT_PERFORM);
  return true;
}

function putRegister(offset: u32): void {
  if (offset == NO_REGISTER) return;
  constant32(0);
  values.get(state.general(offset >> 2));
  byte(op.I32_STORE);
  memoryArgument(REGISTERS + offset);
}

function emitInstruction(record: usize, number: u32): void {
  state.atInstruction(number, load<u32>(record, RECORD_EIP));
  state.saveAttempt();
  if (!floats.arePending()) state.takeSnapshot();
  state.saveAttempt();
  const from = position();
  const groups = groupCount();
  const inputs = floats.pendingCount();
  const scalar = floats.pendingScalar();
  const vector = floats.pendingVector();
  beginInstruction();
  const form: u32 = load<u16>(record, RECORD_FORM);
  const how = flow.translationOf(record);
  if (form >= <u32>FORM_FIRST && (how & 3) == TRANSLATE_INLINE) {
    call_indirect<void>(load<u32>(EMITTERS + (form << 2)), record);
    if (!isGivenUp()) return;
  } else if (form >= <u32>FORM_FIRST && (how & 3) == TRANSLATE_X87) {
    if (emitX87(record)) return;
  }
  moveTo(from);
  dropGroups(groups);
  floats.dropPending(inputs, scalar, vector);
  state.restoreAttempt();
  beginInstruction();
  emitCall(record, flow.controlOf(record) != flow.CONTROL_NONE);
}

// --- Control

/** Goes to a node: a branch to the label before its item or to the head of its loop. */
function goTo(n: u32): void {
  let level = load<u32>(flow.nodeAt(n), 32);
  let item = load<u32>(flow.nodeAt(n), 36);
  let chooses = false;
  for (;;) {
    const at = order.levelAt(level);
    if (load<u32>(at, 16)) {
      const now = load<u32>(at, 24);
      if (item > now) {
        choose(n, chooses);
        state.branch(load<u32>(load<u32>(at, 36) + (item << 2)));
        return;
      }
      if (level && order.isHeadOf(level, n)) {
        choose(n, chooses || load<u32>(at, 28) != 0);
        state.branch(load<u32>(at, 20));
        return;
      }
    } else chooses = chooses || load<u32>(at, 28) != 0;
    if (!level) break;
    item = load<u32>(at, 4);
    level = load<u32>(at);
  }
  leaveTo(load<u32>(flow.nodeAt(n)));
}

function choose(n: u32, needed: bool): void {
  if (!needed) return;
  constant32(n);
  setLocalPlain(values.LOCAL_ENTRY);
}

function leaveTo(address: u32): void {
  constant32(address);
  setLocalPlain(values.LOCAL_EIP);
  state.branch(0);
}

function goToAddress(node: u32, address: u32): void {
  if (node) goTo(node - 1);
  else leaveTo(address);
}

function beginIf(): void {
  byte(op.IF);
  byte(op.VOID);
  state.openLabel();
}

function endIf(): void {
  byte(op.END);
  state.closeLabel();
}

/** A return: to the points in the region that it may go to, or out of the region. */
function goToValue(n: u32, target: u32): void {
  if (values.isConstant(target)) {
    const address = values.constantOf(target);
    goToAddress(flow.findNode(address), address);
    return;
  }
  if (load<u32>(flow.nodeAt(n), 20) == flow.CONTROL_RETURN) {
    for (let to: u32 = 0, all = flow.nodeCount(); to < all; to++) {
      if (!flow.returnsTo(n, to)) continue;
      values.get(target);
      constant32(load<u32>(flow.nodeAt(to)));
      byte(op.I32_EQ);
      beginIf();
      goTo(to);
      endIf();
    }
  }
  values.get(target);
  setLocalPlain(values.LOCAL_EIP);
  state.branch(0);
}

function emitNode(n: u32): void {
  const node = flow.nodeAt(n);
  const count = load<u32>(node, 8);
  let record: usize = load<u32>(node, 4);
  values.resetValues();
  resetGroups();
  state.beginBlock(count);
  floats.dropPending(0, 0, 0);
  getLocal(values.LOCAL_BUDGET);
  constant32(count);
  byte(op.I32_SUB);
  setLocalPlain(values.LOCAL_BUDGET);
  for (let i: u32 = 0; i < count; i++) {
    emitInstruction(record, i);
    record += RECORD_SIZE;
  }
  floats.settleFloats();
  endNode(n, record - RECORD_SIZE);
}

function endNode(n: u32, last: usize): void {
  const node = flow.nodeAt(n);
  const ending = blockEnding();
  if (ending == END_BRANCH) {
    const condition = endingValue();
    state.commit();
    values.get(condition);
    beginIf();
    goToAddress(flow.findNode(endingTarget()), endingTarget());
    endIf();
    const next = load<u32>(last, RECORD_NEXT);
    goToAddress(flow.findNode(next), next);
  } else if (ending == END_JUMP) {
    state.commit();
    goToValue(n, endingValue());
  } else if (load<u32>(node, 20) == flow.CONTROL_NONE) {
    state.commit();
    const next = load<u32>(last, RECORD_NEXT);
    goToAddress(flow.findNode(next), next);
  }
}

/** At the head of a loop: is the budget enough to go round once more? */
function emitPoll(l: u32): void {
  const level = order.levelAt(l);
  getLocal(values.LOCAL_BUDGET);
  constant32(least);
  byte(op.I32_LT_S);
  beginIf();
  if (load<u32>(level, 28)) {
    getLocal(values.LOCAL_ENTRY);
    constant32(2);
    byte(op.I32_SHL);
    byte(op.I32_LOAD);
    memoryArgument(<u32>addresses);
    setLocalPlain(values.LOCAL_EIP);
  } else {
    constant32(load<u32>(flow.nodeAt(load<u32>(load<u32>(level, 32), 4))));
    setLocalPlain(values.LOCAL_EIP);
  }
  state.branch(0);
  endIf();
}

/** The head that LOCAL_ENTRY names; the labels of all items are open, the first one's innermost. */
function emitDispatch(l: u32): void {
  getLocal(values.LOCAL_ENTRY);
  byte(op.BR_TABLE);
  const all = flow.nodeCount();
  unsigned(all);
  let any: u32 = 0;
  for (let n: u32 = 0; n < all; n++) {
    const item = order.isHeadOf(l, n) ? order.itemWithin(l, n) : -1;
    unsigned(item < 0 ? 0 : item);
    if (item >= 0) any = item;
  }
  unsigned(any);
}

function emitItems(l: u32): void {
  const level = order.levelAt(l);
  const count = load<u32>(level, 8);
  const items = load<u32>(level, 32);
  const labels = load<u32>(level, 36);
  store<u32>(level, 1, 16);
  store<i32>(level, -1, 24);
  for (let k = count; k > 0; k--) {
    byte(op.BLOCK);
    byte(op.VOID);
    store<u32>(labels + ((k - 1) << 2), state.openLabels());
    state.openLabel();
  }
  if (load<u32>(level, 28)) emitDispatch(l);
  for (let k: u32 = 0; k < count; k++) {
    byte(op.END);
    state.closeLabel();
    store<u32>(level, k, 24);
    const item = items + (k << 3);
    if (load<u32>(item)) emitLoop(load<u32>(item, 4));
    else emitNode(load<u32>(item, 4));
  }
  store<u32>(level, 0, 16);
}

function emitLoop(l: u32): void {
  byte(op.LOOP);
  byte(op.VOID);
  store<u32>(order.levelAt(l), state.openLabels(), 20);
  state.openLabel();
  store<i32>(order.levelAt(l), -1, 24);
  emitPoll(l);
  emitItems(l);
  byte(op.END);
  state.closeLabel();
}

/** The whole body, between prologue and epilogue. */
export function emitBody(instructions: u32, nodeAddresses: usize): void {
  least = instructions;
  addresses = nodeAddresses;
  values.resetLocals();
  state.beginState(scanVectors());
  floats.beginFloats();
  byte(op.BLOCK);
  byte(op.VOID);
  state.openLabel();
  emitItems(0);
  byte(op.END);
  state.closeLabel();
}
