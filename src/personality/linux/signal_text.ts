// siginfo as strace prints it: `{si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=1001, ...}`. Which
// fields mean something follows from where the signal came from (sigaction(2)).

import { nameOf } from "../../abi/flag_names.js";
import { ChildCode, FaultCode, Signal, SignalCode, signalName } from "../../abi/signals.js";
import type { SignalInfo } from "../../task/signal_state.js";
import { pointer } from "./arguments.js";

/** How the names of a signal's own codes begin. */
const PREFIXES: ReadonlyMap<number, string> = new Map([
  [Signal.SIGILL, "ILL_"],
  [Signal.SIGFPE, "FPE_"],
  [Signal.SIGSEGV, "SEGV_"],
  [Signal.SIGBUS, "BUS_"],
  [Signal.SIGTRAP, "TRAP_"],
]);

export function showSignalInfo(info: SignalInfo): string {
  const { signal, code, address, pid, uid, status, value, timer } = info;
  const parts = [`si_signo=${nameOfNumber(signal)}`, `si_code=${showCode(signal, code)}`];
  if (timer !== undefined) parts.push(`si_timerid=${timer}`);
  if (pid !== undefined) parts.push(`si_pid=${pid}`);
  if (uid !== undefined) parts.push(`si_uid=${uid}`);
  if (status !== undefined) parts.push(`si_status=${showStatus(code, status)}`);
  if (value !== undefined) parts.push(`si_value={sival_int=${value | 0}}`);
  if (address !== undefined) parts.push(`si_addr=${pointer(address)}`);
  return `{${parts.join(", ")}}`;
}

function nameOfNumber(signal: number): string {
  return signalName(signal) ?? String(signal);
}

function showCode(signal: number, code: number): string {
  const general = nameOf(code, SignalCode);
  if (general !== undefined) return general;
  if (signal === Signal.SIGCHLD) return nameOf(code, ChildCode) ?? String(code);
  const prefix = PREFIXES.get(signal);
  const own = Object.entries(FaultCode).find(
    ([name, value]) => prefix !== undefined && name.startsWith(prefix) && value === code,
  );
  return own?.[0] ?? String(code);
}

/** What a child exited with, or the signal that changed its state. */
function showStatus(code: number, status: number): string {
  return code === ChildCode.CLD_EXITED ? String(status) : nameOfNumber(status);
}
