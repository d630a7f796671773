// Who a process is: user and group ids in their 16-bit and 32-bit calls, supplementary groups,
// capabilities.
//
// There is one user with one group (credentials(7)): a process may ask for the ids that it has
// already, and every other one is refused. The user 0 has all capabilities, any other has none.

import { Errno } from "../../abi/errno.js";
import { structure, u32 } from "../../abi/structure.js";
import type { CallResult } from "../../fs/block.js";
import { address, int } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full, partial } from "./call_definition.js";

const ONE_USER = "one user: any other id is refused";
const uid = (call: Call) => call.task.group.credentials.uid;
const gid = (call: Call) => call.task.group.credentials.gid;

export const identityCalls: readonly CallDefinition[] = [
  full("getuid", [], (call) => shortId(uid(call))),
  full("geteuid", [], (call) => shortId(uid(call))),
  full("getgid", [], (call) => shortId(gid(call))),
  full("getegid", [], (call) => shortId(gid(call))),
  full("getuid32", [], uid),
  full("geteuid32", [], uid),
  full("getgid32", [], gid),
  full("getegid32", [], gid),
  full("getresuid", [address, address, address], (call, ...at) => writeShort(call, at, uid(call))),
  full("getresgid", [address, address, address], (call, ...at) => writeShort(call, at, gid(call))),
  full("getresuid32", [address, address, address], (call, ...at) => writeIds(call, at, uid(call))),
  full("getresgid32", [address, address, address], (call, ...at) => writeIds(call, at, gid(call))),
  ...(["setuid", "setuid32"] as const).map((name) =>
    partial(name, ONE_USER, [int], (call, id) => sameId(id, uid(call))),
  ),
  ...(["setgid", "setgid32"] as const).map((name) =>
    partial(name, ONE_USER, [int], (call, id) => sameId(id, gid(call))),
  ),
  ...(["setreuid", "setreuid32"] as const).map((name) =>
    partial(name, ONE_USER, [int, int], (call, ...ids) => sameIds(ids, uid(call))),
  ),
  ...(["setregid", "setregid32"] as const).map((name) =>
    partial(name, ONE_USER, [int, int], (call, ...ids) => sameIds(ids, gid(call))),
  ),
  ...(["setresuid", "setresuid32"] as const).map((name) =>
    partial(name, ONE_USER, [int, int, int], (call, ...ids) => sameIds(ids, uid(call))),
  ),
  ...(["setresgid", "setresgid32"] as const).map((name) =>
    partial(name, ONE_USER, [int, int, int], (call, ...ids) => sameIds(ids, gid(call))),
  ),
  // They answer the id that was, whatever was asked for.
  ...(["setfsuid", "setfsuid32"] as const).map((name) =>
    partial(name, "one user: the id stays as it is", [int], uid),
  ),
  ...(["setfsgid", "setfsgid32"] as const).map((name) =>
    partial(name, "one user: the id stays as it is", [int], gid),
  ),
  ...(["getgroups", "getgroups32"] as const).map((name) =>
    partial(name, "no supplementary groups", [int, address], (_call, room) =>
      room < 0 ? -Errno.EINVAL : 0,
    ),
  ),
  ...(["setgroups", "setgroups32"] as const).map((name) =>
    partial(
      name,
      "no supplementary groups: the user 0 may set any, without effect",
      [int, address],
      setGroups,
    ),
  ),
  full("capget", [address, address], getCapabilities),
  partial("capset", "capabilities stay as they are", [address, address], setCapabilities),
];

/** An id as the old calls tell it: 65534 for one that has no 16 bits (overflowuid). */
function shortId(id: number): number {
  return id > 0xffff ? 65_534 : id;
}

function writeIds(call: Call, at: readonly number[], value: number): CallResult {
  for (const address of at) call.memory.prepare(address, 4, true);
  for (const address of at) call.memory.writeU32(address, value);
  return 0;
}

function writeShort(call: Call, at: readonly number[], value: number): CallResult {
  for (const address of at) call.memory.prepare(address, 2, true);
  for (const address of at)
    call.memory.view(address, 2, true).setUint16(address, shortId(value), true);
  return 0;
}

function sameId(id: number, own: number): number {
  if (id === -1) return -Errno.EINVAL;
  return id === own ? 0 : -Errno.EPERM;
}

function sameIds(ids: readonly number[], own: number): number {
  return ids.every((id) => isUnchanged(id) || id === own) ? 0 : -Errno.EPERM;
}

/** "Leave it as it is", in 32 bits and in 16. */
function isUnchanged(id: number): boolean {
  return id === -1 || id === 0xffff;
}

/** The most that a process may have (NGROUPS_MAX). */
const MOST_GROUPS = 65_536;

function setGroups(call: Call, count: number): number {
  if (uid(call) !== 0) return -Errno.EPERM;
  return count < 0 || count > MOST_GROUPS ? -Errno.EINVAL : 0;
}

// capget(2)

const CAPABILITY_HEADER = structure("__user_cap_header_struct", 8, {
  version: u32(0),
  pid: u32(4),
});
const CAPABILITY_DATA = structure("__user_cap_data_struct", 12, {
  effective: u32(0),
  permitted: u32(4),
  inheritable: u32(8),
});
/** Structures that each version of the interface has. */
const VERSIONS: ReadonlyMap<number, number> = new Map([
  [0x1998_0330, 1],
  [0x2007_1026, 2],
  [0x2008_0522, 2],
]);
const PREFERRED_VERSION = 0x2008_0522;
/** CAP_LAST_CAP is 40. */
const ALL_CAPABILITIES = [0xffff_ffff, 0x1ff] as const;

/** The two words of the caller's capabilities. */
function capabilitiesOf(call: Call): readonly [number, number] {
  return uid(call) === 0 ? ALL_CAPABILITIES : [0, 0];
}

/** How many structures follow the header; or -EINVAL, with the version that is spoken here. */
function countOfVersion(call: Call, header: number): number {
  const { version } = call.readStructure(header, CAPABILITY_HEADER);
  const count = VERSIONS.get(version);
  if (count !== undefined) return count;
  call.memory.writeU32(header, PREFERRED_VERSION);
  return -Errno.EINVAL;
}

function getCapabilities(call: Call, header: number, data: number): CallResult {
  const count = countOfVersion(call, header);
  if (count < 0) return data === 0 ? 0 : count;
  const pid = call.readStructure(header, CAPABILITY_HEADER).pid | 0;
  if (pid < 0) return -Errno.EINVAL;
  if (pid !== 0 && !call.kernel.tasks.has(pid)) return -Errno.ESRCH;
  if (data === 0) return -Errno.EFAULT;
  call.memory.prepare(data, count * CAPABILITY_DATA.size, true);
  for (let index = 0; index < count; index += 1) {
    const bits = capabilitiesOf(call)[index] ?? 0;
    const value = { effective: bits, permitted: bits, inheritable: 0 };
    call.writeStructure(data + index * CAPABILITY_DATA.size, CAPABILITY_DATA, value);
  }
  return 0;
}

function setCapabilities(call: Call, header: number, data: number): CallResult {
  const count = countOfVersion(call, header);
  if (count < 0) return count;
  const { pid } = call.readStructure(header, CAPABILITY_HEADER);
  if (pid !== 0 && pid !== call.task.pid) return -Errno.EPERM;
  const own = capabilitiesOf(call);
  for (let index = 0; index < count; index += 1) {
    const wanted = call.readStructure(data + index * CAPABILITY_DATA.size, CAPABILITY_DATA);
    const bits = wanted.effective | wanted.permitted | wanted.inheritable;
    if (bits & ~(own[index] ?? 0)) return -Errno.EPERM;
  }
  return 0;
}
