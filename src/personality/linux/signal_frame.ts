// Calling a handler, and coming back from it: the frames of the i386 kernel (sigreturn(2),
// sigaction(2)).
//
//     old %esp ---> +----------------------------+
//                   | (red space: none on i386)  |
//      64-aligned   | FXSAVE image, 512 bytes    |
//     fpstate ----> | FSAVE image, 112 bytes     |
//                   | (alignment)                |
//     new %esp ---> | sigframe or rt_sigframe    |   (%esp + 4) is a multiple of 16
//                   +----------------------------+
//
// The frame's first word is the return address: the restorer that the C library gave, else the
// vDSO's, else eight bytes of code in the frame itself. sigreturn finds the frame by %esp and puts
// everything back.

import { SEGMENT_CODE, SEGMENT_WRITABLE } from "../../../assembly/layout/cpu_state.js";
import { SELECTOR_PRIVILEGE } from "../../../assembly/layout/descriptor.js";
import {
  ActionFlag,
  AltStackFlag,
  SIG_DFL,
  Signal,
  SignalCode,
  signalBit,
} from "../../abi/signals.js";
import type { Value } from "../../abi/structure.js";
import {
  FPSTATE,
  RT_SIGFRAME,
  SIGFRAME,
  SIGINFO_CHILD,
  SIGINFO_FAULT,
  SIGINFO_KILL,
  SIGINFO_TIMER,
  type SigContext,
  type STACK,
  UCONTEXT,
} from "../../abi/structures_signal.js";
import type { Cpu } from "../../machine/cpu.js";
import { Segment } from "../../machine/cpu.js";
import { UserMemoryStop } from "../../mm/user_memory.js";
import {
  FSAVE_BYTES,
  FXSAVE_BYTES,
  readFpuState,
  resetFpuState,
  writeFpuState,
} from "../../task/fpu_image.js";
import type { SignalAction, SignalInfo } from "../../task/signal_state.js";
import type { Task } from "../../task/task.js";
import { UNBLOCKABLE } from "../../task/task_signals.js";
import { FLAT_CODE, FLAT_DATA, segmentOf } from "./segments.js";
import { signalReturn } from "./vdso.js";

/** mov $173, %eax; int $0x80 */
const RT_RETURN_CODE = new Uint8Array([0xb8, 0xad, 0, 0, 0, 0xcd, 0x80, 0]);
/** pop %eax; mov $119, %eax; int $0x80 */
const RETURN_CODE = new Uint8Array([0x58, 0xb8, 0x77, 0, 0, 0, 0xcd, 0x80]);
/** TF, DF, RF: not for the handler. */
const HANDLER_CLEARS = 0x10500;
/** Flags that a program may change by itself (SDM vol. 1, 3.4.3): CF PF AF ZF SF TF DF OF AC. */
const USER_FLAGS = 0x40dd5;

export interface Place {
  readonly frame: number;
  readonly fpstate: number;
}

/**
 * Pushes a frame for `info` and points the registers at the handler. `beforeFrame` is called when
 * it is sure that the frame has room, and may still change %eax and %eip (an interrupted call).
 * @throws UserMemoryStop nothing has been changed then.
 */
export function pushSignalFrame(
  task: Task,
  info: SignalInfo,
  action: SignalAction,
  beforeFrame: () => void,
): void {
  const { cpu } = task.mm.core;
  const isRealTime = (action.flags & ActionFlag.SA_SIGINFO) !== 0;
  const size = isRealTime ? RT_SIGFRAME.size : SIGFRAME.size;
  const place = framePlace(task, action, size);
  const end = place.fpstate + FSAVE_BYTES + FXSAVE_BYTES;
  const view = task.memory.view(place.frame, end - place.frame, true);
  beforeFrame();
  FPSTATE.write(view, place.fpstate, readFpuState(cpu));
  const mask = task.savedMask ?? task.mask;
  task.savedMask = undefined;
  if (isRealTime) writeRealTime(view, task, info, action, place, mask);
  else writePlain(view, task, info, action, place, mask);
  if ((task.alternateStack?.flags ?? 0) & AltStackFlag.SS_AUTODISARM) {
    task.alternateStack = undefined;
  }
  enterHandler(cpu, info.signal, action, place.frame, isRealTime);
  applyAction(task, info.signal, action);
}

/** Room on the stack that the action asks for. @throws UserMemoryStop there is none */
export function framePlace(task: Task, action: SignalAction, size: number): Place {
  const { cpu } = task.mm.core;
  let sp = cpu.esp;
  const stack = task.alternateStack;
  if (action.flags & ActionFlag.SA_ONSTACK && stack !== undefined && !isOnAlternateStack(task)) {
    sp = stack.address + stack.size;
  }
  const fxsave = Math.floor((sp - FXSAVE_BYTES) / 64) * 64;
  const fpstate = fxsave - FSAVE_BYTES;
  const frame = (Math.floor((fpstate - size + 4) / 16) * 16 - 4) >>> 0;
  if (fpstate - size < 0) throw noFrame();
  return { frame, fpstate };
}

/** The handler cannot be called. */
export function noFrame(): UserMemoryStop {
  return new UserMemoryStop({
    kind: "signal",
    signal: Signal.SIGSEGV,
    code: SignalCode.SI_KERNEL,
    address: 0,
    message: "",
  });
}

/** Whether %esp lies in the alternate stack; one that disarms itself may be used again at once. */
export function isOnAlternateStack(task: Task): boolean {
  const stack = task.alternateStack;
  const sp = task.mm.core.cpu.esp;
  if (stack === undefined || stack.flags & AltStackFlag.SS_AUTODISARM) return false;
  return sp > stack.address && sp - stack.address <= stack.size;
}

/** What sigaltstack and a frame tell of the alternate stack. */
export function alternateStackOf(task: Task): Value<typeof STACK> {
  const stack = task.alternateStack;
  if (stack === undefined) return { ss_sp: 0, ss_flags: AltStackFlag.SS_DISABLE, ss_size: 0 };
  const where = isOnAlternateStack(task) ? AltStackFlag.SS_ONSTACK : 0;
  return { ss_sp: stack.address, ss_flags: stack.flags | where, ss_size: stack.size };
}

function writePlain(
  view: DataView,
  task: Task,
  info: SignalInfo,
  action: SignalAction,
  place: Place,
  mask: bigint,
): void {
  const { frame } = place;
  // The unused FPU area in the middle keeps what it held; the kernel leaves it, too.
  SIGFRAME.patch(view, frame, {
    pretcode: returnAddress(task, action, frame + SIGFRAME.fields.retcode.offset),
    sig: info.signal,
    sc: contextOf(task, info, place, mask),
    extramask: Number(mask >> 32n),
    retcode: RETURN_CODE,
  });
}

function writeRealTime(
  view: DataView,
  task: Task,
  info: SignalInfo,
  action: SignalAction,
  place: Place,
  mask: bigint,
): void {
  const { frame } = place;
  RT_SIGFRAME.write(view, frame, {
    pretcode: returnAddress(task, action, frame + RT_SIGFRAME.fields.retcode.offset),
    sig: info.signal,
    pinfo: frame + RT_SIGFRAME.fields.info.offset,
    puc: frame + RT_SIGFRAME.fields.uc.offset,
    info: signalInfoBytes(info),
    uc: {
      uc_flags: 0,
      uc_link: 0,
      uc_stack: alternateStackOf(task),
      uc_mcontext: contextOf(task, info, place, mask),
      uc_sigmask: mask,
    },
    retcode: RT_RETURN_CODE,
  });
}

function returnAddress(task: Task, action: SignalAction, inFrame: number): number {
  if (action.flags & ActionFlag.SA_RESTORER) return action.restorer;
  const isRealTime = (action.flags & ActionFlag.SA_SIGINFO) !== 0;
  return signalReturn(task.mm, isRealTime) ?? inFrame;
}

/** siginfo for the guest (sigaction(2), "The siginfo_t argument"). */
export function signalInfoBytes(info: SignalInfo): Uint8Array {
  const common = { si_signo: info.signal, si_errno: 0, si_code: info.code };
  const { pid = 0, uid = 0, status = 0, address = 0, value = 0 } = info;
  if (info.timer !== undefined) {
    const { timer, overrun = 0 } = info;
    return SIGINFO_TIMER.encode({
      ...{ ...common, si_timerid: timer },
      ...{ si_overrun: overrun, si_value: value },
    });
  }
  if (info.signal === Signal.SIGCHLD && info.status !== undefined) {
    return SIGINFO_CHILD.encode({ ...common, si_pid: pid, si_uid: uid, si_status: status });
  }
  if (info.address !== undefined) return SIGINFO_FAULT.encode({ ...common, si_addr: address });
  return SIGINFO_KILL.encode({ ...common, si_pid: pid, si_uid: uid, si_value: value });
}

/** The registers under the handler, as Linux's frames have them. */
export function contextOf(task: Task, info: SignalInfo, place: Place, mask: bigint): SigContext {
  const { cpu } = task.mm.core;
  const selector = (number: number) => cpu.selector(number);
  return {
    gs: selector(Segment.GS),
    fs: selector(Segment.FS),
    es: selector(Segment.ES),
    ds: selector(Segment.DS),
    di: cpu.register(7),
    si: cpu.register(6),
    bp: cpu.register(5),
    sp: cpu.esp,
    bx: cpu.register(3),
    dx: cpu.register(2),
    cx: cpu.register(1),
    ax: cpu.eax,
    trapno: info.vector ?? 0,
    err: info.error ?? 0,
    ip: cpu.eip,
    cs: selector(Segment.CS),
    flags: cpu.eflags,
    sp_at_signal: cpu.esp,
    ss: selector(Segment.SS),
    fpstate: place.fpstate,
    oldmask: Number(mask & 0xffff_ffffn),
    cr2: info.vector === 14 ? (info.address ?? 0) : 0,
  };
}

function enterHandler(
  cpu: Cpu,
  signal: number,
  action: SignalAction,
  frame: number,
  isRealTime: boolean,
): void {
  beginAt(cpu, action.handler, frame);
  cpu.eax = signal;
  cpu.setRegister(2, isRealTime ? frame + RT_SIGFRAME.fields.info.offset : 0);
  cpu.setRegister(1, isRealTime ? frame + RT_SIGFRAME.fields.uc.offset : 0);
}

/** What every handler begins with: flat segments, an empty FPU, no trap flag. */
export function beginAt(cpu: Cpu, eip: number, esp: number): void {
  cpu.eflags = cpu.eflags & ~HANDLER_CLEARS;
  cpu.esp = esp;
  cpu.eip = eip;
  resetFpuState(cpu);
  for (const number of [Segment.DS, Segment.ES, Segment.SS]) cpu.setSegment(number, FLAT_DATA);
  cpu.setSegment(Segment.CS, FLAT_CODE);
}

/** The mask while the handler runs. */
export function applyAction(task: Task, signal: number, action: SignalAction): void {
  let mask = task.mask | action.mask;
  if (!(action.flags & ActionFlag.SA_NODEFER)) mask |= signalBit(signal);
  task.mask = mask & ~UNBLOCKABLE;
  if (action.flags & ActionFlag.SA_RESETHAND) {
    task.group.actions.set(signal, { ...action, handler: SIG_DFL });
  }
}

/** sigreturn (119): the restorer has popped the return address and the signal number. */
export function returnFromSignal(task: Task): void {
  const { cpu } = task.mm.core;
  const frame = (cpu.esp - 8) >>> 0;
  const view = task.memory.view(frame, SIGFRAME.size, false);
  const { sc, extramask } = SIGFRAME.read(view, frame);
  restoreContext(task, sc);
  task.mask = (BigInt(sc.oldmask) | (BigInt(extramask) << 32n)) & ~UNBLOCKABLE;
}

/** rt_sigreturn (173): the return address has been popped. */
export function returnFromRealTimeSignal(task: Task): void {
  const { cpu } = task.mm.core;
  const frame = (cpu.esp - 4) >>> 0;
  const at = frame + RT_SIGFRAME.fields.uc.offset;
  const context = UCONTEXT.read(task.memory.view(at, UCONTEXT.size, false), at);
  restoreContext(task, context.uc_mcontext);
  task.mask = context.uc_sigmask & ~UNBLOCKABLE;
  const { ss_sp, ss_flags, ss_size } = context.uc_stack;
  if (ss_flags & AltStackFlag.SS_DISABLE) task.alternateStack = undefined;
  else {
    const flags = ss_flags & AltStackFlag.SS_AUTODISARM;
    task.alternateStack = { address: ss_sp, size: ss_size, flags };
  }
}

export function restoreContext(task: Task, context: SigContext): void {
  const { cpu } = task.mm.core;
  const { fpstate } = context;
  const fpu =
    fpstate === 0
      ? undefined
      : FPSTATE.read(task.memory.view(fpstate, FPSTATE.size, false), fpstate);
  const registers = [context.ax, context.cx, context.dx, context.bx];
  for (const [number, value] of registers.entries()) cpu.setRegister(number, value);
  cpu.esp = context.sp;
  cpu.setRegister(5, context.bp);
  cpu.setRegister(6, context.si);
  cpu.setRegister(7, context.di);
  cpu.eip = context.ip;
  cpu.eflags = (cpu.eflags & ~USER_FLAGS) | (context.flags & USER_FLAGS);
  restoreSegment(task, Segment.GS, context.gs);
  restoreSegment(task, Segment.FS, context.fs);
  restoreSegment(task, Segment.ES, context.es);
  restoreSegment(task, Segment.DS, context.ds);
  restoreSegment(task, Segment.SS, context.ss | SELECTOR_PRIVILEGE);
  restoreSegment(task, Segment.CS, context.cs | SELECTOR_PRIVILEGE);
  if (fpu === undefined) resetFpuState(cpu);
  else writeFpuState(cpu, fpu);
}

/**
 * Loads a selector as MOV would, or a far return for CS; one that names nothing of the kind becomes
 * the null selector, with which the next access faults (in CS or SS Linux's return itself does).
 */
function restoreSegment(task: Task, number: number, selector: number): void {
  const { cpu } = task.mm.core;
  if (cpu.selector(number) === selector) return;
  const found = segmentOf(task, selector);
  const wanted =
    number === Segment.CS ? SEGMENT_CODE : number === Segment.SS ? SEGMENT_WRITABLE : 0;
  const fits = found !== undefined && (found.attributes & wanted) === wanted;
  cpu.setSegment(number, fits ? found : { selector: 0, base: 0, limit: 0, attributes: 0 });
}
