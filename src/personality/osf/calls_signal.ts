// Signals under OSF/1: BSD's numbers, masks of 32 bits that go and come by value.

import { Errno } from "../../abi/errno.js";
import {
  linuxMask,
  linuxSignal,
  OsfActionFlag,
  OsfMaskOperation,
  osfMask,
} from "../../abi/osf_numbers.js";
import { OSF_SIGACTION } from "../../abi/osf_structures.js";
import { ActionFlag } from "../../abi/signals.js";
import type { CallResult } from "../../fs/block.js";
import { UNBLOCKABLE } from "../../task/task_signals.js";
import { address, choice, inputStructure, int, unsigned } from "../linux/arguments.js";
import type { Call } from "../linux/call.js";
import { install, isCatchable, pendingMask, setMask, suspend } from "../linux/calls_signal.js";
import { linuxHandler, type OsfDefinition, own } from "./definition.js";
import { returnFromOsfSignal } from "./signal_frame.js";

const kill = linuxHandler("kill");

export const signalCalls: readonly OsfDefinition[] = [
  own("kill", [int, int], (call, pid, signal) => {
    const number = linuxSignal(signal);
    return number === 0 && signal !== 0 ? -Errno.EINVAL : kill(call, pid, number);
  }),
  own("sigaction", [int, inputStructure(OSF_SIGACTION), address, address], setAction),
  own("sigprocmask", [choice(OsfMaskOperation), unsigned], changeMask),
  own("sigpending", [address], (call, at) => {
    call.memory.writeU32(at, osfMask(pendingMask(call)));
    return 0;
  }),
  own("sigsuspend", [unsigned], (call, mask) => suspend(call, linuxMask(mask))),
  own(
    "sigreturn",
    [address],
    (call, at) => {
      returnFromOsfSignal(call.task, at);
      return 0;
    },
    { setsRegisters: true },
  ),
];

type FlagName = keyof typeof OsfActionFlag;
const FLAGS = Object.keys(OsfActionFlag) as FlagName[];

/** The trampoline is what calls handlers (signal_frame.ts); it stands where Linux has a restorer. */
function setAction(call: Call, signal: number, from: number, old: number, trampoline: number) {
  const number = linuxSignal(signal);
  if (number === 0 || (from !== 0 && !isCatchable(number))) return -Errno.EINVAL;
  const before = call.task.group.actions.get(number);
  const wanted = from === 0 ? undefined : call.readStructure(from, OSF_SIGACTION);
  if (old !== 0) {
    const { handler, mask } = before;
    const set = FLAGS.filter((name) => before.flags & ActionFlag[name]);
    const sa_flags = set.reduce((sum, name) => sum | OsfActionFlag[name], 0);
    const sa_mask = osfMask(mask);
    call.writeStructure(old, OSF_SIGACTION, { sa_address: handler, sa_mask, sa_flags });
  }
  if (wanted !== undefined) {
    const { sa_address, sa_mask, sa_flags } = wanted;
    const set = FLAGS.filter((name) => sa_flags & OsfActionFlag[name]);
    const mask = linuxMask(sa_mask) & ~UNBLOCKABLE;
    const flags = set.reduce((sum, name) => sum | ActionFlag[name], 0);
    install(call, number, { handler: sa_address, flags, restorer: trampoline, mask });
  }
  return 0;
}

/** The result is the old mask. */
function changeMask(call: Call, how: number, set: number): CallResult {
  const before = call.task.mask;
  const wanted = linuxMask(set);
  switch (how) {
    case OsfMaskOperation.SIG_BLOCK:
      setMask(call, before | wanted);
      break;
    case OsfMaskOperation.SIG_UNBLOCK:
      setMask(call, before & ~wanted);
      break;
    case OsfMaskOperation.SIG_SETMASK:
      setMask(call, wanted);
      break;
    default:
      return -Errno.EINVAL;
  }
  return osfMask(before);
}
