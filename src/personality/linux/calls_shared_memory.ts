// System V shared memory: shmget, shmat, shmdt, shmctl.

import { PAGE_MASK, PAGE_SHIFT, pageCeiling } from "../../abi/address_space.js";
import { Errno } from "../../abi/errno.js";
import {
  AttachFlag,
  IPC_64,
  IpcFlag,
  SegmentCommand,
  SHM_INFO_USE,
  SHMID_DS,
  SHMINFO,
} from "../../abi/ipc.js";
import { MapFlag, MapType, Protection } from "../../abi/mman.js";
import type { CallResult } from "../../fs/block.js";
import type { IpcLook } from "../../fs/ipc_table.js";
import { SegmentLimit } from "../../fs/segments.js";
import { haveOneSite } from "../../linker/area_link.js";
import { map } from "../../mm/map.js";
import { unmap } from "../../mm/unmap.js";
import { ZERO_SOURCE } from "../../mm/zero_source.js";
import { address, choice, flags, int, size } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full, partial } from "./call_definition.js";
import { ask, permissionFields } from "./ipc_state.js";

const PREFIX = "/SYSV";

export const sharedMemoryCalls: readonly CallDefinition[] = [
  full("shmget", [int, size, flags(IpcFlag)], getSegment),
  full("shmat", [int, address, flags(AttachFlag)], attach, { result: "address" }),
  full("shmdt", [address], detach),
  partial(
    "shmctl",
    "shm_nattch counts what a process has left on other nodes as well",
    [int, choice(SegmentCommand), address],
    controlSegment,
  ),
];

export function getSegment(call: Call, key: number, length: number, how: number): CallResult {
  return ask(call, "segments", { ask: "get", key, size: length, flags: how }).result;
}

export function attach(call: Call, id: number, at: number, how: number): CallResult {
  const { kernel, mm } = call;
  const isReadOnly = (how & AttachFlag.SHM_RDONLY) !== 0;
  const start = how & AttachFlag.SHM_RND ? at - (at & PAGE_MASK) : at;
  if (start & PAGE_MASK) return -Errno.EINVAL;
  const reply = ask(call, "segments", { ask: "attach", id, writes: !isReadOnly });
  const { container, size: length = 0 } = reply;
  if (!container || !kernel.sharedMemory) return reply.result;
  const { sharedMemory } = kernel;
  const fixed = how & AttachFlag.SHM_REMAP ? MapFlag.MAP_FIXED : MapFlag.MAP_FIXED_NOREPLACE;
  const result = map(mm, {
    address: start,
    length,
    prot: rightsFor(how),
    flags: MapType.MAP_SHARED | MapFlag.MAP_ANONYMOUS | (start === 0 ? 0 : fixed),
    source: ZERO_SOURCE,
    sourcePage: 0,
    name: `${PREFIX}${id.toString(16).padStart(8, "0")}`,
    link: () => sharedMemory.join(mm, container, 0, pageCeiling(length) >>> PAGE_SHIFT),
  });
  return result === -Errno.EEXIST ? -Errno.EINVAL : result;
}

function rightsFor(how: number): number {
  const { PROT_READ, PROT_WRITE, PROT_EXEC } = Protection;
  const write = how & AttachFlag.SHM_RDONLY ? 0 : PROT_WRITE;
  return PROT_READ | write | (how & AttachFlag.SHM_EXEC ? PROT_EXEC : 0);
}

export function detach(call: Call, start: number): CallResult {
  const { mm } = call;
  const first = mm.find(start);
  const isSegment = first?.link?.isShared && first.name.startsWith(PREFIX);
  if (!first || !isSegment || start & PAGE_MASK) return -Errno.EINVAL;
  const { link } = first;
  if (first.start !== start || link?.objectBase !== 0) return -Errno.EINVAL;
  ask(call, "segments", { ask: "detach", container: link.containerId });
  const parts = mm.areas.filter((area) => haveOneSite(area.link, link));
  for (const part of parts) unmap(mm, part.start, part.end - part.start);
  // Whoever removes the segment next finds that this process has left it.
  call.kernel.sharedMemory?.giveBack();
  return 0;
}

export function controlSegment(call: Call, id: number, command: number, at: number): CallResult {
  switch (command & ~IPC_64) {
    case SegmentCommand.IPC_STAT:
      return tellState(call, id, "identifier", at);
    case SegmentCommand.SHM_STAT:
      return tellState(call, id, "place", at);
    case SegmentCommand.SHM_STAT_ANY:
      return tellState(call, id, "place, without rights", at);
    case SegmentCommand.IPC_SET: {
      const { uid, gid, mode } = call.readStructure(at, SHMID_DS);
      return ask(call, "segments", { ask: "set", id, change: { uid, gid, mode } }).result;
    }
    case SegmentCommand.IPC_RMID:
      return ask(call, "segments", { ask: "remove", id }).result;
    case SegmentCommand.SHM_LOCK:
      return ask(call, "segments", { ask: "lock", id, isLocked: true }).result;
    case SegmentCommand.SHM_UNLOCK:
      return ask(call, "segments", { ask: "lock", id, isLocked: false }).result;
    case SegmentCommand.IPC_INFO: {
      const { SHMMAX: shmmax, SHMMIN: shmmin, SHMMNI: shmmni } = SegmentLimit;
      const shmall = Math.floor((shmmax * shmmni) / 2 ** 32) * 2 ** 20;
      call.writeStructure(at, SHMINFO, { shmmax, shmmin, shmmni, shmseg: shmmni, shmall });
      return ask(call, "segments", { ask: "information" }).result;
    }
    case SegmentCommand.SHM_INFO: {
      const { result, segments = 0, pages = 0 } = ask(call, "segments", { ask: "information" });
      call.writeStructure(at, SHM_INFO_USE, { used_ids: segments, shm_tot: pages });
      return result;
    }
    default:
      return -Errno.EINVAL;
  }
}

function tellState(call: Call, id: number, by: IpcLook["by"], at: number): CallResult {
  const { result, state } = ask(call, "segments", { ask: "state", id, by });
  if (!state) return result;
  call.writeStructure(at, SHMID_DS, {
    ...permissionFields(state),
    segsz: state.size,
    atime: state.attachedSeconds,
    dtime: state.detachedSeconds,
    ctime: state.changedSeconds,
    cpid: state.creator,
    lpid: state.lastUser,
    nattch: state.attached,
  });
  return result;
}
