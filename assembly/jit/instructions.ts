// Writes one instruction of a region: by the emitter that the instruction table gives, or, where
// the
// Emit machine gives it up, as a call of its Eval handler.
//
// An emitter that gives up half-way has written code and changed the tables; both are put back to
// what they were before it (`restoreAttempt`), and the call is written instead.

import { FORM_MEMORY_WRITE, FORM_OPERANDS } from "../generated/decode_tables.gen";
import { EXIT_REASON, FPU_STATUS, REGISTERS } from "../layout/cpu_state";
import {
  NO_REGISTER,
  RECORD_BASE,
  RECORD_EIP,
  RECORD_FORM,
  RECORD_INDEX,
} from "../layout/instruction";
import { FORM_FIRST } from "../layout/variant";
import { beginInstruction, isGivenUp } from "./attempt";
import { Emit } from "./emit";
import * as floats from "./float_checks";
import * as inputs from "./float_inputs";
import * as flow from "./flow";
import { EMITTERS, TRANSLATE_INLINE, TRANSLATE_X87 } from "./layout";
import { checkedAddress, dropGroups, forgetGroups, groupCount } from "./memory_checks";
import * as op from "./opcodes";
import { fillWords, setPending, settleWords } from "./pending_flags";
import { pushPinned } from "./pinned";
import * as state from "./state";
import {
  fillGeneral,
  fillXmm,
  returnWithState,
  spillGeneral,
  spillXmm,
  storeBudget,
} from "./transfer";
import * as values from "./values";
import {
  byte,
  call,
  constant32,
  loadWord,
  memoryArgument,
  moveTo,
  position,
  seldomIf,
  setLocalPlain,
} from "./writer";
import { isX87, opcodeOf, stackAfter } from "./x87_effect";
import { emitX87Inline } from "./x87_emit";
import { isPlanned } from "./x87_plan";
import * as x87 from "./x87_state";
import { emitFill, emitSpill, emitTake } from "./x87_transfer";

/** Function index of the import `perform` in every region. */
const IMPORT_PERFORM: u32 = 0;

const ES_BIT: u32 = 0x80;

let calls: u32 = 0;

/** How many calls of handlers that may change anything have been written so far. */
export function callCount(): u32 {
  return calls;
}

/** The Eval handler is called with the processor state in memory. */
function emitCall(record: usize, ends: bool): void {
  calls++;
  inputs.settleFloats();
  state.commitRegisters();
  state.commitFlags();
  spillGeneral(0xff);
  spillXmm();
  settleWords();
  storeBudget(state.instructionsLeft());
  if (isPlanned()) emitSpill();
  pushPinned(record);
  call(IMPORT_PERFORM);
  state.useAllRegisters();
  state.forgetRegisters();
  x87.forgetCells();
  setPending(0, 0, 0, 0, 0, 0);
  forgetGroups();
  if (ends) {
    returnWithState();
    return;
  }
  loadWord(EXIT_REASON);
  seldomIf();
  returnWithState();
  byte(op.END);
  fillGeneral();
  fillXmm();
  fillWords();
  if (isPlanned()) takeStack(record);
}

/** Goes on with what a handler has made of the x87's registers, if the stack is as expected. */
function takeStack(record: usize): void {
  if (isX87(record)) x87.setStack(stackAfter(x87.stack(), opcodeOf(record)));
  constant32(x87.stack());
  setLocalPlain(x87.LOCAL_STACK);
  emitFill();
  seldomIf();
  returnWithState();
  byte(op.END);
  emitTake();
  x87.knowControl();
}

/**
 * An x87 instruction: it cannot fault, once its operand was checked and no exception is pending.
 */
function emitX87(record: usize): bool {
  const operand: u32 = load<u8>(FORM_OPERANDS + <usize>load<u16>(record, RECORD_FORM));
  const base: u32 = load<u8>(record, RECORD_BASE);
  const index: u32 = load<u8>(record, RECORD_INDEX);
  inputs.settleFloats();
  loadWord(FPU_STATUS);
  constant32(ES_BIT);
  byte(op.I32_AND);
  byte(op.I32_EQZ);
  inputs.leaveUnless();
  if (operand) {
    const bytes = operand & ~FORM_MEMORY_WRITE;
    const at = changetype<Emit>(0).address(record);
    if (isGivenUp()) return false;
    checkedAddress(at, bytes, (operand & FORM_MEMORY_WRITE) != 0);
    byte(op.DROP);
    putRegister(base);
    putRegister(index);
  }
  pushPinned(record);
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

export function emitInstruction(record: usize, number: u32): void {
  state.atInstruction(number, load<u32>(record, RECORD_EIP));
  state.saveAttempt();
  if (!inputs.arePending()) state.takeSnapshot();
  state.saveAttempt();
  const from = position();
  const groups = groupCount();
  const pending = inputs.pendingCount();
  const doubt = inputs.pendingDoubt();
  beginInstruction();
  const form: u32 = load<u16>(record, RECORD_FORM);
  const how = flow.translationOf(record);
  if (form >= <u32>FORM_FIRST && (how & 3) == TRANSLATE_INLINE) {
    call_indirect<void>(load<u32>(EMITTERS + (form << 2)), record);
    if (!isGivenUp()) return;
  } else if (form >= <u32>FORM_FIRST && (how & 3) >= TRANSLATE_X87) {
    if (isPlanned() ? emitX87Inline(record) : (how & 3) == TRANSLATE_X87 && emitX87(record)) return;
  }
  moveTo(from);
  dropGroups(groups);
  inputs.dropPending(pending, doubt);
  state.restoreAttempt();
  beginInstruction();
  emitCall(record, flow.controlOf(record) != flow.CONTROL_NONE);
}

