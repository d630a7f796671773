// The OSF/1 personality: the service partition of the paper's machine (TOS, "a version of OSF/1 AD").
//
// It is a reconstruction: numbers, structures and conventions are OSF/1's as public descriptions have
// them (abi/osf_numbers.ts, abi/osf_structures.ts), the kernel underneath is ours. OSF/1 is a Unix as
// Linux is, so its calls are carried out by the same handlers; what is here is their numbers, their
// structures, the gate and the frames of signals. What programs of other systems need and OSF/1 does
// not have, it answers with ENOSYS. A program linked for it is one with the unified library
// (programs/lib/osf, `gobelins unify --osf`).

import type { UnixSystem } from "../linux/unix_system.js";
import { osfCalls } from "./calls.js";
import { answerOsf, isOsfGate, OSF_GATE_BYTES, osfArgument } from "./gate.js";
import { pushOsfFrame } from "./signal_frame.js";

export const OSF: UnixSystem = {
  name: "osf",
  platform: "osf",
  table: osfCalls,
  callBytes: OSF_GATE_BYTES,
  takesCall(task, exit) {
    if (!isOsfGate(task, exit)) return false;
    const { cpu } = task.mm.core;
    cpu.eip = (cpu.eip + OSF_GATE_BYTES) >>> 0;
    return true;
  },
  argument: osfArgument,
  answer: answerOsf,
  pushSignalFrame: pushOsfFrame,
};
