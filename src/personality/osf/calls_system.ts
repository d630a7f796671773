// What OSF/1 tells of itself, and sleeping.

import { CLOCK_TICKS_PER_SECOND } from "../../abi/auxv.js";
import { Errno } from "../../abi/errno.js";
import { OsfTable } from "../../abi/osf_numbers.js";
import { OSF_LOADAVG, OSF_SYSINFO, OSF_UTSNAME } from "../../abi/osf_structures.js";
import { TIMEVAL } from "../../abi/structures_time.js";
import { address, choice, inputStructure, int, outputStructure, size } from "../linux/arguments.js";
import type { Call } from "../linux/call.js";
import { sleepFor } from "../linux/calls_time.js";
import { type OsfDefinition, own } from "./definition.js";

const PAGE_BYTES = 4096;
/** Of the load averages: 1.0. */
const LOAD_SCALE = 1000;

export const systemCalls: readonly OsfDefinition[] = [
  own("getpagesize", [], () => PAGE_BYTES),
  own("uname", [outputStructure(OSF_UTSNAME)], (call, at) => {
    call.writeStructure(at, OSF_UTSNAME, {
      sysname: "OSF1",
      nodename: call.kernel.hostName,
      release: "1.3-gobelins",
      version: "AD",
      machine: "i386",
    });
    return 0;
  }),
  own("gethostname", [address, size], (call, at, length) => {
    const name = new TextEncoder().encode(call.kernel.hostName);
    const bytes = new Uint8Array(Math.min(length, name.length + 1));
    bytes.set(name.subarray(0, bytes.length));
    call.memory.copyOut(at, bytes);
    return 0;
  }),
  own("table", [choice(OsfTable), int, address, int, size], tellTable),
  own("usleep_thread", [inputStructure(TIMEVAL), address], (call, at, left) => {
    if (left !== 0) call.memory.prepare(left, TIMEVAL.size, true);
    const { tv_sec, tv_usec } = call.readStructure(at, TIMEVAL);
    if (tv_sec < 0 || tv_usec < 0 || tv_usec >= 1e6) return -Errno.EINVAL;
    const result = sleepFor(call, (tv_sec * 1e6 + tv_usec) * 1000);
    if (left !== 0 && result === 0) call.writeStructure(left, TIMEVAL, {});
    return result;
  }),
];

/** Elements of a table, each cut to `bytes`; the result is their number. */
function tellTable(
  call: Call,
  id: number,
  index: number,
  at: number,
  count: number,
  bytes: number,
) {
  const element = elementOf(call, id);
  if (element === undefined || index !== 0 || count < 0) return -Errno.EINVAL;
  if (count === 0) return 0;
  call.memory.copyOut(at, element.subarray(0, bytes));
  return 1;
}

function elementOf({ kernel }: Call, id: number): Uint8Array | undefined {
  const tasks = [...kernel.tasks.values()];
  switch (id) {
    case OsfTable.TBL_LOADAVG: {
      const load = tasks.filter(({ state }) => state === "runnable").length * LOAD_SCALE;
      return OSF_LOADAVG.encode({ tl_avenrun: [load, load, load], tl_lscale: LOAD_SCALE });
    }
    case OsfTable.TBL_SYSINFO: {
      const ticks = (ns: number) => Math.floor((ns * CLOCK_TICKS_PER_SECOND) / 1e9) % 2 ** 32;
      const sum = (what: "userNs" | "systemNs") =>
        tasks.reduce((total, { usage }) => total + usage[what], 0);
      const up = Number(kernel.clock.realtimeNs() / 1_000_000_000n);
      return OSF_SYSINFO.encode({
        si_user: ticks(sum("userNs")),
        si_sys: ticks(sum("systemNs")),
        si_hz: CLOCK_TICKS_PER_SECOND,
        si_boottime: Math.floor(up - kernel.clock.monotonicNs() / 1e9) % 2 ** 32,
      });
    }
    default:
      return undefined;
  }
}
