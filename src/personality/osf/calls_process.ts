// Processes and memory under OSF/1: results in two registers, a break that moves by steps, statuses
// with its signals.

import { Errno } from "../../abi/errno.js";
import { osfSignal } from "../../abi/osf_numbers.js";
import { WaitOption } from "../../abi/process.js";
import { setBreak } from "../../mm/brk.js";
import { setThreadBlock } from "../../task/thread_block.js";
import { address, flags, int } from "../linux/arguments.js";
import { linuxHandler, type OsfDefinition, own, same } from "./definition.js";
import { setSecondResult } from "./gate.js";

const wait4 = linuxHandler("wait4");
/** wait(2): the low seven bits are the signal, all ones: stopped, the signal is in the next byte. */
const SIGNAL_BITS = 0x7f;

export const processCalls: readonly OsfDefinition[] = [
  same("exit", "exit_group"),
  own("getpid", [], ({ task }) => {
    setSecondResult(task, task.group.parent);
    return task.group.tgid;
  }),
  own("getuid", [], ({ task }) => {
    setSecondResult(task, task.group.credentials.uid);
    return task.group.credentials.uid;
  }),
  own("getgid", [], ({ task }) => {
    setSecondResult(task, task.group.credentials.gid);
    return task.group.credentials.gid;
  }),
  own(
    "wait4",
    [int, address, flags(WaitOption), address],
    (call, pid, statusAt, options, usage) => {
      const child = wait4(call, pid, statusAt, options, usage);
      if (statusAt !== 0 && typeof child === "number" && child > 0) {
        call.memory.writeU32(statusAt, osfStatus(call.memory.readU32(statusAt)));
      }
      return child;
    },
  ),
  own(
    "sbrk",
    [int],
    ({ mm }, step) => {
      const before = mm.layout.brk;
      return setBreak(mm, before + step) === before + step ? before : -Errno.ENOMEM;
    },
    { result: "address" },
  ),
  own("thread_block", [address], ({ kernel, task }, base) => setThreadBlock(kernel, task, base)),
];

function osfStatus(status: number): number {
  const signal = status & SIGNAL_BITS;
  if (signal === 0 || status === 0xffff) return status;
  if (signal === SIGNAL_BITS) {
    return (status & ~0xff00) | (osfSignal((status >>> 8) & 0xff) << 8);
  }
  return (status & ~SIGNAL_BITS) | osfSignal(signal);
}
