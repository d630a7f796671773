// CPU exceptions as signals (SDM vol. 3, 6.15; signal(7), "Standard signals"; sigaction(2),
// si_code).

import * as State from "../../assembly/layout/cpu_state.js";
import {
  VECTOR_AC,
  VECTOR_BP,
  VECTOR_BR,
  VECTOR_DB,
  VECTOR_DE,
  VECTOR_GP,
  VECTOR_MF,
  VECTOR_NM,
  VECTOR_NP,
  VECTOR_OF,
  VECTOR_SS,
  VECTOR_UD,
  VECTOR_XM,
} from "../../assembly/layout/exceptions.js";
import { FaultCode, Signal, SignalCode } from "../abi/signals.js";
import type { Cpu } from "../machine/cpu.js";
import type { SignalInfo } from "./signal_state.js";

/**
 * The signal that an exception other than a page fault raises. EIP is where the exception left it.
 */
export function exceptionSignal(cpu: Cpu, vector: number, error: number): SignalInfo {
  const address = cpu.eip;
  const at = (signal: number, code: number): SignalInfo => ({
    signal,
    code,
    address,
    vector,
    error,
  });
  switch (vector) {
    case VECTOR_DE:
      return at(Signal.SIGFPE, FaultCode.FPE_INTDIV);
    case VECTOR_DB:
      return at(Signal.SIGTRAP, FaultCode.TRAP_TRACE);
    case VECTOR_BP:
      return { signal: Signal.SIGTRAP, code: SignalCode.SI_KERNEL, address: 0, vector, error };
    case VECTOR_UD:
      return at(Signal.SIGILL, FaultCode.ILL_ILLOPN);
    case VECTOR_MF:
      return at(Signal.SIGFPE, floatCode(x87Status(cpu), x87Control(cpu)));
    case VECTOR_XM:
      return at(Signal.SIGFPE, floatCode(mxcsr(cpu), mxcsr(cpu) >>> 7));
    case VECTOR_NP:
    case VECTOR_SS:
      return { signal: Signal.SIGBUS, code: SignalCode.SI_KERNEL, address: 0, vector, error };
    case VECTOR_AC:
      return at(Signal.SIGBUS, FaultCode.BUS_ADRALN);
    case VECTOR_OF:
    case VECTOR_BR:
    case VECTOR_GP:
    case VECTOR_NM:
      return { signal: Signal.SIGSEGV, code: SignalCode.SI_KERNEL, address: 0, vector, error };
    default:
      throw new Error(`exception ${vector} is none that a program can raise`);
  }
}

function stateWord(cpu: Cpu, address: number): number {
  return cpu.view.getUint32(address - State.CPU_STATE_BEGIN, true);
}

function x87Status(cpu: Cpu): number {
  return stateWord(cpu, State.FPU_STATUS);
}

function x87Control(cpu: Cpu): number {
  return stateWord(cpu, State.FPU_CONTROL);
}

function mxcsr(cpu: Cpu): number {
  return stateWord(cpu, State.MXCSR);
}

/** si_code from the exception flags that are set and not masked (SDM vol. 1, 8.1.3 and 10.2.3). */
function floatCode(flags: number, masks: number): number {
  const raised = flags & ~masks & 0x3f;
  if (raised & 0x01) return FaultCode.FPE_FLTINV;
  if (raised & 0x04) return FaultCode.FPE_FLTDIV;
  if (raised & 0x08) return FaultCode.FPE_FLTOVF;
  if (raised & 0x12) return FaultCode.FPE_FLTUND;
  if (raised & 0x20) return FaultCode.FPE_FLTRES;
  return FaultCode.FPE_FLTINV;
}
