// The system and who asks: uname, sysinfo, ids, limits, randomness, ioctl, and the calls of
// Gobelins.

import { Errno } from "../../abi/errno.js";
import { OpenFlag } from "../../abi/fcntl.js";
import { MigrationMechanism, NEXT_NODE } from "../../abi/gobelins_calls.js";
import { Ioctl } from "../../abi/ioctl.js";
import { Resource, RLIM_INFINITY, UsageWho } from "../../abi/process.js";
import { IFCONF, IFREQ } from "../../abi/structures_network.js";
import { RLIMIT, RLIMIT64, SYSINFO, UTSNAME } from "../../abi/structures_system.js";
import { RUSAGE } from "../../abi/structures_time.js";
import type { NodeId } from "../../abi/types.js";
import { type CallResult, isBlock } from "../../fs/block.js";
import { interfaceReply, LOOPBACK } from "../../fs/interfaces.js";
import { BY_VALUE, ioctlSize } from "../../fs/ioctl_sizes.js";
import { MOST_DESCRIPTORS } from "../../fs/node_files.js";
import type { OpenFile } from "../../fs/open_file.js";
import type { Kernel } from "../../task/kernel.js";
import { groupUsage, setSpaceLimits, type Usage } from "../../task/thread_group.js";
import {
  address,
  choice,
  descriptor,
  flags,
  int,
  output,
  outputStructure,
  size,
  unsigned,
} from "./arguments.js";
import type { Call } from "./call.js";
import { always, type CallDefinition, full, partial } from "./call_definition.js";
import { mayControl } from "./job_control.js";
import { DEFAULT_LIMITS } from "./limits.js";
import { ioctlArgument } from "./structure_arguments.js";

const GRND = { GRND_NONBLOCK: 1, GRND_RANDOM: 2, GRND_INSECURE: 4 } as const;

export const systemCalls: readonly CallDefinition[] = [
  full("uname", [outputStructure(UTSNAME)], (call, at) => {
    call.writeStructure(at, UTSNAME, {
      sysname: "Linux",
      nodename: call.kernel.hostName,
      release: call.kernel.release,
      version: "#1 SMP",
      machine: "i686",
      domainname: "(none)",
    });
    return 0;
  }),
  full("sysinfo", [outputStructure(SYSINFO)], (call, at) => {
    const { frames, clock, groups } = call.kernel;
    call.writeStructure(at, SYSINFO, {
      uptime: Math.floor(clock.monotonicNs() / 1e9) | 0,
      totalram: frames.total * 4096,
      freeram: frames.free * 4096,
      procs: groups.size,
      mem_unit: 1,
    });
    return 0;
  }),
  full("getrandom", [output, size, flags(GRND)], (call, buffer, count, how) => {
    if (how & ~7 || (how & 6) === 6) return -Errno.EINVAL;
    const length = Math.min(count, 1 << 20);
    call.kernel.random.fill(call.memory.bytes(buffer, length, true));
    return length;
  }),
  partial(
    "ioctl",
    "terminals and what every file has",
    [descriptor, choice(Ioctl), ioctlArgument],
    control,
  ),
  full("ugetrlimit", [choice(Resource), outputStructure(RLIMIT)], (call, which, at) => {
    const limit = limitOf(call, which);
    if (limit === undefined) return -Errno.EINVAL;
    call.writeStructure(at, RLIMIT, {
      rlim_cur: Math.min(limit.soft, RLIM_INFINITY),
      rlim_max: Math.min(limit.hard, RLIM_INFINITY),
    });
    return 0;
  }),
  full("getrlimit", [choice(Resource), outputStructure(RLIMIT)], (call, which, at) => {
    const limit = limitOf(call, which);
    if (limit === undefined) return -Errno.EINVAL;
    call.writeStructure(at, RLIMIT, {
      rlim_cur: Math.min(limit.soft, 0x7fff_ffff),
      rlim_max: Math.min(limit.hard, 0x7fff_ffff),
    });
    return 0;
  }),
  full("setrlimit", [choice(Resource), address], (call, which, at) => {
    const { rlim_cur, rlim_max } = call.readStructure(at, RLIMIT);
    return setLimit(call, which, unlimited(rlim_cur), unlimited(rlim_max));
  }),
  full("prlimit64", [int, choice(Resource), address, address], processLimit),
  partial(
    "getrusage",
    "times count executed instructions as nanoseconds",
    [choice(UsageWho), outputStructure(RUSAGE)],
    usage,
  ),
  full("gobelins_node", [], (call) => call.kernel.node, always),
  full("gobelins_migrate", [int, unsigned], migrate),
];

function unlimited(value: number): number {
  return value === RLIM_INFINITY || value < 0 ? Number.POSITIVE_INFINITY : value;
}

function limitOf(call: Call, which: number) {
  return call.task.group.limits.get(which) ?? DEFAULT_LIMITS.get(which);
}

function setLimit(call: Call, which: number, soft: number, hard: number): number {
  const old = limitOf(call, which);
  if (old === undefined || soft > hard) return -Errno.EINVAL;
  if (hard > old.hard && call.task.group.credentials.uid !== 0) return -Errno.EPERM;
  call.task.group.limits.set(which, { soft, hard });
  setSpaceLimits(call.mm, call.task.group);
  if (which === Resource.RLIMIT_NOFILE) call.task.files.limit = Math.min(soft, MOST_DESCRIPTORS);
  return 0;
}

function processLimit(
  call: Call,
  pid: number,
  which: number,
  set: number,
  get: number,
): CallResult {
  if (pid !== 0 && pid !== call.task.group.tgid) return -Errno.ESRCH;
  const old = limitOf(call, which);
  if (old === undefined) return -Errno.EINVAL;
  if (get !== 0) call.memory.prepare(get, RLIMIT64.size, true);
  if (set !== 0) {
    const { rlim_cur, rlim_max } = call.readStructure(set, RLIMIT64);
    const result = setLimit(call, which, unlimited(rlim_cur), unlimited(rlim_max));
    if (result < 0) return result;
  }
  if (get !== 0) {
    const value = (limit: number) => (Number.isFinite(limit) ? limit : -1);
    call.writeStructure(get, RLIMIT64, { rlim_cur: value(old.soft), rlim_max: value(old.hard) });
  }
  return 0;
}

function control(call: Call, fd: number, request: number, argument: number): CallResult {
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  switch (request) {
    case Ioctl.FIOCLEX:
    case Ioctl.FIONCLEX:
      call.task.files.setCloseOnExec(fd, request === Ioctl.FIOCLEX);
      return 0;
    case Ioctl.FIONBIO:
      if (call.memory.readU32(argument)) file.flags |= OpenFlag.O_NONBLOCK;
      else file.flags &= ~OpenFlag.O_NONBLOCK;
      return 0;
    case Ioctl.SIOCGIFCONF:
      return file.kind === "socket" ? listInterfaces(call, argument) : -Errno.ENOTTY;
    case Ioctl.TIOCGPTPEER:
      return openPeer(call, file, argument);
    default:
      return controlHandle(call, fd, request, argument);
  }
}

/** The interfaces that have an IPv4 address, as far as there is room; without a buffer, its size. */
function listInterfaces(call: Call, at: number): CallResult {
  const { ifc_len, ifc_buf } = call.readStructure(at, IFCONF);
  const address = new Uint8Array(IFREQ.size);
  IFREQ.write(new DataView(address.buffer), 0, { ifr_name: LOOPBACK.name });
  const reply = interfaceReply(Ioctl.SIOCGIFADDR, address);
  const isWanted = ifc_buf !== 0 && ifc_len >= IFREQ.size;
  if (isWanted && reply?.argument) call.memory.copyOut(ifc_buf, reply.argument);
  const told = isWanted || ifc_buf === 0 ? IFREQ.size : 0;
  call.writeStructure(at, IFCONF, { ifc_len: told, ifc_buf });
  return 0;
}

/** The slave of a master, opened with the O_* flags. */
function openPeer(call: Call, file: OpenFile, flags: number): CallResult {
  const handle = call.handle(file);
  if (file.kind !== "master") return -Errno.ENOTTY;
  const reply = handle.ioctl(Ioctl.TIOCGPTN, new Uint8Array(4), call.resume);
  if (isBlock(reply)) return reply;
  const { argument: bytes, result } = reply;
  if (bytes === undefined) return result;
  const number = new DataView(bytes.buffer, bytes.byteOffset).getInt32(0, true);
  const slave = call.vfs.open(call.vfs.mounts.root, `/dev/pts/${number}`, flags, 0);
  if (typeof slave === "number") return slave;
  const fd = call.task.files.add(slave, (flags & OpenFlag.O_CLOEXEC) !== 0);
  if (fd < 0) call.kernel.files.release(slave);
  return fd;
}

function controlHandle(call: Call, fd: number, request: number, argument: number): CallResult {
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  const handle = call.handle(file);
  const length = ioctlSize(request);
  if (length === undefined) return -Errno.ENOTTY;
  const bytes = length === BY_VALUE ? numberBytes(argument) : call.memory.copyIn(argument, length);
  const answer = mayControl(call, file, request, bytes);
  if (answer !== undefined) return answer;
  const reply = handle.ioctl(request >>> 0, bytes, call.resume);
  if (isBlock(reply)) return reply;
  if (reply.argument !== undefined) call.memory.copyOut(argument, reply.argument);
  return reply.result;
}

function numberBytes(value: number): Uint8Array {
  return new Uint8Array(Uint32Array.of(value).buffer);
}

function usage(call: Call, who: number, at: number): CallResult {
  const { group } = call.task;
  let shown: Usage;
  if (who === UsageWho.RUSAGE_SELF) shown = groupUsage(group);
  else if (who === UsageWho.RUSAGE_CHILDREN) shown = group.childUsage;
  else if (who === UsageWho.RUSAGE_THREAD) shown = call.task.usage;
  else return -Errno.EINVAL;
  const { userNs, systemNs, minorFaults, majorFaults } = shown;
  call.writeStructure(at, RUSAGE, {
    ru_utime: timevalOf(userNs),
    ru_stime: timevalOf(systemNs),
    ru_maxrss: call.mm.pages.resident * 4,
    ru_minflt: minorFaults | 0,
    ru_majflt: majorFaults | 0,
  });
  return 0;
}

function timevalOf(ns: number): { tv_sec: number; tv_usec: number } {
  const micros = Math.floor(ns / 1000);
  return { tv_sec: Math.floor(micros / 1e6), tv_usec: micros % 1e6 };
}

/** The node that a Gobelins call names; undefined when no node of that number takes processes. */
export function namedNode(
  { membership, node }: Kernel,
  wanted: number,
  current = node,
): number | undefined {
  if (wanted === NEXT_NODE) return membership.after(current as NodeId);
  return membership.stateOf(wanted as NodeId) === "active" ? wanted : undefined;
}

/**
 * Marks the task; it moves when it leaves the kernel (paper G, 5.2), and the result is the node
 * that it will be on. If the move fails, whoever carries it out replaces the result.
 */
function migrate(call: Call, wanted: number, mechanism: number): CallResult {
  const { kernel, task } = call;
  const current = task.placement ?? kernel.node;
  const target = namedNode(kernel, wanted, current);
  if (target === undefined || mechanism > MigrationMechanism.hybrid) return -Errno.EINVAL;
  if (target === current) return target;
  const markedNs = kernel.clock.monotonicNs();
  task.migration = { target, mechanism, markedNs, origin: "call" };
  return target;
}
