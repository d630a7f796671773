// System V shared memory: shmget, shmat, shmdt, shmctl, by their own numbers and through ipc(2),
// which is what C libraries for i386 call.

import { PAGE_MASK, PAGE_SHIFT, pageCeiling } from "../../abi/address_space.js";
import { Errno } from "../../abi/errno.js";
import { AttachFlag, IPC_64, IpcCall, IpcCommand, IpcFlag, SHMID_DS } from "../../abi/ipc.js";
import { MapFlag, MapType, Protection } from "../../abi/mman.js";
import type { CallResult } from "../../fs/block.js";
import { askSegments, type SegmentReply, type SegmentRequest } from "../../fs/segments.js";
import { haveOneSite } from "../../linker/area_link.js";
import { map } from "../../mm/map.js";
import { unmap } from "../../mm/unmap.js";
import { ZERO_SOURCE } from "../../mm/zero_source.js";
import { address, flags, int, size, unsigned } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full, partial } from "./call_definition.js";

const PREFIX = "/SYSV";

type Question<K extends SegmentRequest["ask"]> = Omit<
  Extract<SegmentRequest, { ask: K }>,
  "pid" | "uid" | "gid"
>;

export const sharedMemoryCalls: readonly CallDefinition[] = [
  full("shmget", [int, size, flags(IpcFlag)], get),
  full("shmat", [int, address, flags(AttachFlag)], attach, { result: "address" }),
  full("shmdt", [address], detach),
  partial("shmctl", "IPC_STAT, IPC_SET, IPC_RMID", [int, unsigned, address], control),
  partial("ipc", "shared memory only", [unsigned, int, unsigned, unsigned, address], multiplex),
];

function ask<K extends SegmentRequest["ask"]>(call: Call, question: Question<K>): SegmentReply {
  const { uid, gid } = call.task.group.credentials;
  const asker = { pid: call.task.group.tgid, uid, gid };
  return askSegments(call.kernel.files, { ...asker, ...question } as unknown as SegmentRequest);
}

function get(call: Call, key: number, length: number, how: number): CallResult {
  return ask<"get">(call, { ask: "get", key, size: length, flags: how }).result;
}

function attach(call: Call, id: number, at: number, how: number): CallResult {
  const { kernel, mm } = call;
  const isReadOnly = (how & AttachFlag.SHM_RDONLY) !== 0;
  const start = how & AttachFlag.SHM_RND ? at - (at & PAGE_MASK) : at;
  if (start & PAGE_MASK) return -Errno.EINVAL;
  const reply = ask<"attach">(call, { ask: "attach", id, writes: !isReadOnly });
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

function detach(call: Call, start: number): CallResult {
  const { mm } = call;
  const first = mm.find(start);
  const isSegment = first?.link?.isShared && first.name.startsWith(PREFIX);
  if (!first || !isSegment || start & PAGE_MASK) return -Errno.EINVAL;
  const { link } = first;
  if (first.start !== start || link?.objectBase !== 0) return -Errno.EINVAL;
  ask<"detach">(call, { ask: "detach", container: link.containerId });
  const parts = mm.areas.filter((area) => haveOneSite(area.link, link));
  for (const part of parts) unmap(mm, part.start, part.end - part.start);
  // Whoever removes the segment next finds that this process has left it.
  call.kernel.sharedMemory?.giveBack();
  return 0;
}

function control(call: Call, id: number, command: number, at: number): CallResult {
  switch (command & ~IPC_64) {
    case IpcCommand.IPC_STAT: {
      const { result, state } = ask<"state">(call, { ask: "state", id });
      if (!state) return result;
      call.writeStructure(at, SHMID_DS, {
        key: state.key >>> 0,
        uid: state.uid,
        gid: state.gid,
        cuid: state.creatorUid,
        cgid: state.creatorGid,
        mode: state.mode,
        seq: 0,
        segsz: state.size,
        atime: state.attachedSeconds,
        atime_high: 0,
        dtime: state.detachedSeconds,
        dtime_high: 0,
        ctime: state.changedSeconds,
        ctime_high: 0,
        cpid: state.creator,
        lpid: state.lastUser,
        nattch: state.attached,
      });
      return 0;
    }
    case IpcCommand.IPC_SET: {
      const { uid, gid, mode } = call.readStructure(at, SHMID_DS);
      return ask<"set">(call, { ask: "set", id, change: { uid, gid, mode } }).result;
    }
    case IpcCommand.IPC_RMID:
      return ask<"remove">(call, { ask: "remove", id }).result;
    default:
      return -Errno.EINVAL;
  }
}

/** ipc(2): `third` is where shmat stores the address, and shmget's flags. */
function multiplex(
  call: Call,
  number: number,
  first: number,
  second: number,
  third: number,
  pointer: number,
): CallResult {
  switch (number & 0xffff) {
    case IpcCall.SHMAT: {
      call.memory.prepare(third, 4, true);
      const result = attach(call, first, pointer, second);
      if (typeof result !== "number" || (result < 0 && result > -4096)) return result;
      call.memory.writeU32(third, result);
      return 0;
    }
    case IpcCall.SHMDT:
      return detach(call, pointer);
    case IpcCall.SHMGET:
      return get(call, first, second, third);
    case IpcCall.SHMCTL:
      return control(call, first, second, pointer);
    default:
      return -Errno.ENOSYS;
  }
}
