// Calling a handler under OSF/1, and coming back (sigaction(2), sigreturn(2) of its reference
// pages).
//
// The kernel does not call the handler but a trampoline of the C library, whose address came with
// sigaction; it finds at %esp what OSF_SIGFRAME says, calls the handler, and then sigreturn with
// the context. So a handler that was set on another system can be called here: only the trampoline
// is OSF/1's, and where it is, the PCB tells (cross_system/linux_mapping.ts).

import { linuxMask, osfMask, osfSignal } from "../../abi/osf_numbers.js";
import { OSF_SIGCONTEXT, OSF_SIGFRAME } from "../../abi/osf_structures.js";
import { FPSTATE, type SigContext } from "../../abi/structures_signal.js";
import { FSAVE_BYTES, FXSAVE_BYTES, readFpuState } from "../../task/fpu_image.js";
import type { SignalAction, SignalInfo } from "../../task/signal_state.js";
import type { Task } from "../../task/task.js";
import { UNBLOCKABLE } from "../../task/task_signals.js";
import {
  applyAction,
  beginAt,
  contextOf,
  framePlace,
  noFrame,
  restoreContext,
} from "../linux/signal_frame.js";

/** framePlace aligns %esp + 4 to 16; at a function that the trampoline calls %esp + 4 is aligned. */
const SHIFT = 4;

/** @throws UserMemoryStop nothing has been changed then */
export function pushOsfFrame(
  task: Task,
  info: SignalInfo,
  action: SignalAction,
  beforeFrame: () => void,
): void {
  if (action.restorer === 0) throw noFrame();
  const place = framePlace(task, action, OSF_SIGFRAME.size + SHIFT);
  const frame = place.frame + SHIFT;
  const end = place.fpstate + FSAVE_BYTES + FXSAVE_BYTES;
  const view = task.memory.view(frame, end - frame, true);
  beforeFrame();
  const { cpu } = task.mm.core;
  const mask = task.savedMask ?? task.mask;
  task.savedMask = undefined;
  FPSTATE.write(view, place.fpstate, readFpuState(cpu));
  const under = contextOf(task, info, place, mask);
  OSF_SIGFRAME.write(view, frame, {
    signal: osfSignal(info.signal),
    code: info.code,
    context: frame + OSF_SIGFRAME.fields.saved.offset,
    handler: action.handler,
    saved: { ...savedOf(under), sc_onstack: 0, sc_mask: osfMask(mask) },
  });
  beginAt(cpu, action.restorer, frame);
  applyAction(task, info.signal, action);
}

function savedOf(context: SigContext) {
  return {
    sc_eax: context.ax,
    sc_ecx: context.cx,
    sc_edx: context.dx,
    sc_ebx: context.bx,
    sc_esp: context.sp,
    sc_ebp: context.bp,
    sc_esi: context.si,
    sc_edi: context.di,
    sc_eip: context.ip,
    sc_efl: context.flags,
    sc_gs: context.gs,
    sc_fs: context.fs,
    sc_fpstate: context.fpstate,
  };
}

/** sigreturn: the context's address is the argument. */
export function returnFromOsfSignal(task: Task, at: number): void {
  const { cpu } = task.mm.core;
  const saved = OSF_SIGCONTEXT.read(task.memory.view(at, OSF_SIGCONTEXT.size, false), at);
  restoreContext(task, {
    ...{ ax: saved.sc_eax, cx: saved.sc_ecx, dx: saved.sc_edx, bx: saved.sc_ebx },
    ...{ sp: saved.sc_esp, bp: saved.sc_ebp, si: saved.sc_esi, di: saved.sc_edi },
    ...{ ip: saved.sc_eip, flags: saved.sc_efl, fpstate: saved.sc_fpstate },
    ...{ gs: saved.sc_gs, fs: saved.sc_fs },
    // Flat here always.
    ...{ es: cpu.selector(0), cs: cpu.selector(1), ss: cpu.selector(2), ds: cpu.selector(3) },
    ...{ trapno: 0, err: 0, sp_at_signal: saved.sc_esp, oldmask: 0, cr2: 0 },
  });
  task.mask = linuxMask(saved.sc_mask) & ~UNBLOCKABLE;
}
