// mmap and its kin. The operations themselves are in src/mm.

import { PAGE_MASK, PAGE_SHIFT, pageCeiling, TASK_SIZE } from "../../abi/address_space.js";
import { Errno } from "../../abi/errno.js";
import { AccessMode, O_ACCMODE } from "../../abi/fcntl.js";
import {
  Advice,
  MAP_TYPE,
  MapFlag,
  MapType,
  Protection,
  RemapFlag,
  SyncFlag,
} from "../../abi/mman.js";
import { Resource } from "../../abi/process.js";
import { array, structure, u32 } from "../../abi/structure.js";
import type { CallResult } from "../../fs/block.js";
import { FileSource } from "../../fs/file_source.js";
import type { OpenFile } from "../../fs/open_file.js";
import type { AreaLink, PageSource, WaitKey } from "../../linker/area_link.js";
import { setBreak } from "../../mm/brk.js";
import { map } from "../../mm/map.js";
import { protect } from "../../mm/protect.js";
import { remap } from "../../mm/remap.js";
import { unmap } from "../../mm/unmap.js";
import { growsDown } from "../../mm/vm_area.js";
import { writeBack } from "../../mm/write_back.js";
import { ZERO_SOURCE } from "../../mm/zero_source.js";
import {
  address,
  choice,
  descriptor,
  flags,
  inputStructure,
  mapFlags,
  output,
  protection,
  size,
  unsigned,
} from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full, partial } from "./call_definition.js";

/** The six arguments of the old mmap call, in memory. */
const MMAP_ARGUMENTS = structure("mmap_arg_struct", 24, { words: array(0, u32, 6) });

const asAddress = { result: "address" } as const;

export const memoryCalls: readonly CallDefinition[] = [
  full(
    "brk",
    [address],
    (call, end) => {
      const limit = call.task.group.limits.get(Resource.RLIMIT_DATA)?.soft;
      return setBreak(call.mm, end, limit);
    },
    asAddress,
  ),
  full("mmap2", [address, size, protection, mapFlags, descriptor, unsigned], mapMemory, asAddress),
  full(
    "mmap",
    [inputStructure(MMAP_ARGUMENTS)],
    (call, at) => {
      const { words } = call.readStructure(at, MMAP_ARGUMENTS);
      const [start = 0, length = 0, prot = 0, how = 0, fd = 0, offset = 0] = words;
      if (offset & PAGE_MASK) return -Errno.EINVAL;
      return mapMemory(call, start, length, prot, how, fd | 0, offset >>> PAGE_SHIFT);
    },
    asAddress,
  ),
  full("munmap", [address, size], (call, start, length) => unmap(call.mm, start, length)),
  full("mprotect", [address, size, protection], protectMemory),
  partial(
    "mremap",
    "memory that belongs to a container does not move",
    [address, size, size, flags(RemapFlag), address],
    (call, start, from, to, how, target) => remap(call.mm, start, from, to, how, target),
    asAddress,
  ),
  partial(
    "madvise",
    "MADV_DONTNEED and MADV_FREE act; other advice is noted",
    [address, size, choice(Advice)],
    advise,
  ),
  full("msync", [address, size, flags(SyncFlag)], syncMemory),
  full("mincore", [address, size, output], residency),
  full("mlock", [address, size], (call, start, length) => lock(call, start, length)),
  full("mlock2", [address, size, unsigned], (call, start, length) => lock(call, start, length)),
  full("munlock", [address, size], (call, start, length) => covered(call, start, length)),
  partial("mlockall", "future mappings are not locked", [unsigned], (_call, how) =>
    how === 0 || how & ~7 || how === 4 ? -Errno.EINVAL : 0,
  ),
  full("munlockall", [], () => 0),
];

function mapMemory(
  call: Call,
  start: number,
  length: number,
  prot: number,
  how: number,
  fd: number,
  page: number,
): CallResult {
  const type = how & MAP_TYPE;
  if (type !== MapType.MAP_PRIVATE && type !== MapType.MAP_SHARED && type !== 3) {
    return -Errno.EINVAL;
  }
  const isPrivateMemory = how & MapFlag.MAP_ANONYMOUS && type === MapType.MAP_PRIVATE;
  if (how & MapFlag.MAP_GROWSDOWN && !isPrivateMemory) return -Errno.EINVAL;
  const backing = how & MapFlag.MAP_ANONYMOUS ? anonymous() : fileBacking(call, fd, prot, type);
  if (typeof backing === "number") return backing;
  const request = {
    address: start,
    length,
    prot,
    flags: how,
    source: backing.source,
    sourcePage: how & MapFlag.MAP_ANONYMOUS ? 0 : page,
    name: backing.name,
    link: type === MapType.MAP_PRIVATE ? undefined : sharedLink(call, backing, page, length),
  };
  if (!call.mm.mayMap(length)) return -Errno.ENOMEM;
  return map(call.mm, request);
}

function protectMemory({ mm }: Call, start: number, length: number, prot: number): number {
  const { PROT_GROWSDOWN } = Protection;
  if (prot & ~(7 | PROT_GROWSDOWN)) return -Errno.EINVAL;
  if ((prot & PROT_GROWSDOWN) === 0) return protect(mm, start, length, prot);
  // From where the stack begins now, wherever the caller thinks that it does.
  const area = mm.find(start);
  if (area === undefined) return -Errno.ENOMEM;
  if (!growsDown(area)) return -Errno.EINVAL;
  return protect(mm, area.start, start + length - area.start, prot);
}

/** What a shared area is linked with: new memory, or the pages of its file. @throws ReplyStop */
function sharedLink(
  { kernel: { sharedMemory, files }, mm }: Call,
  { source }: Backing,
  page: number,
  length: number,
): (() => AreaLink | undefined) | undefined {
  const count = pageCeiling(length) >>> PAGE_SHIFT;
  if (!(source instanceof FileSource)) {
    return () => sharedMemory?.join(mm, sharedMemory.create(), 0, count);
  }
  const info = files.containerOf(source.file);
  return info && (() => sharedMemory?.join(mm, info, page, count));
}

interface Backing {
  readonly source: PageSource;
  readonly name: string;
}

function anonymous(): Backing {
  return { source: ZERO_SOURCE, name: "" };
}

function fileBacking(call: Call, fd: number, prot: number, type: number): Backing | number {
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  if (file.kind === "zero") return anonymous();
  if (file.kind !== "host" && file.kind !== "memory") return -Errno.ENODEV;
  const access = file.flags & O_ACCMODE;
  if (access === AccessMode.O_WRONLY) return -Errno.EACCES;
  const writes = type !== MapType.MAP_PRIVATE && (prot & Protection.PROT_WRITE) !== 0;
  if (writes && access !== AccessMode.O_RDWR) return -Errno.EACCES;
  return { source: sourceOf(call, file), name: file.path };
}

/** Mappings of one description in one address space share a source, so that they merge. */
function sourceOf(call: Call, file: OpenFile): FileSource {
  for (const { source } of call.mm.areas) {
    if (source instanceof FileSource && source.file === file) return source;
  }
  return new FileSource(file, call.kernel.files);
}

function advise(call: Call, start: number, length: number, advice: number): CallResult {
  if (start & PAGE_MASK) return -Errno.EINVAL;
  const end = start + pageCeiling(length);
  if (!(Object.values(Advice) as number[]).includes(advice)) return -Errno.EINVAL;
  if (length === 0) return 0;
  if (end > TASK_SIZE || !call.mm.covers(start, end)) return -Errno.ENOMEM;
  if (advice !== Advice.MADV_DONTNEED && advice !== Advice.MADV_FREE) return 0;
  for (const area of call.mm.overlapping(start, end)) {
    const from = Math.max(start, area.start) >>> PAGE_SHIFT;
    const count = (Math.min(end, area.end) >>> PAGE_SHIFT) - from;
    // A page of a container would come back from elsewhere: it is zeroed as a first touch would be.
    const object = (area.link?.objectBase ?? 0) + from - (area.start >>> PAGE_SHIFT);
    area.link?.remove(object, from, count);
    call.mm.pages.unmap(from, count);
  }
  return 0;
}

function syncMemory(call: Call, start: number, length: number, how: number): CallResult {
  if (start & PAGE_MASK || how & ~7) return -Errno.EINVAL;
  if ((how & 5) === 5) return -Errno.EINVAL;
  const end = start + pageCeiling(length);
  if (end > TASK_SIZE || !call.mm.covers(start, end)) return -Errno.ENOMEM;
  return syncAreas(call, start, end, (how & SyncFlag.MS_ASYNC) === 0);
}

/** Area after area; the progress of a blocked call says behind which address it goes on. */
function syncAreas(call: Call, start: number, end: number, waits: boolean): CallResult {
  const { mm, resume } = call;
  const done = resume?.progress as number | undefined;
  if (done !== undefined && resume?.cause === "woken" && resume.completion !== "ready") {
    return -Errno.EIO;
  }
  for (const area of mm.overlapping(done ?? start, end)) {
    const from = Math.max(done ?? start, area.start);
    const to = Math.min(end, area.end);
    writeBack(mm, area, from, to);
    const first = (from - area.start) >>> PAGE_SHIFT;
    const key: WaitKey = `msync:${call.kernel.node}:${call.task.pid}`;
    const { link, source } = area;
    // What is not asked for at once happens by itself.
    if (!waits || !link?.isShared || source.kind !== "file") continue;
    const result = link.sync(link.objectBase + first, (to - from) >>> PAGE_SHIFT, key);
    if (result === "failed") return -Errno.EIO;
    if (result === "pending") return { keys: [key], progress: to, onSignal: "finish" };
  }
  return 0;
}

function residency(call: Call, start: number, length: number, at: number): CallResult {
  if (start & PAGE_MASK) return -Errno.EINVAL;
  const end = start + pageCeiling(length);
  if (end > TASK_SIZE || !call.mm.covers(start, end)) return -Errno.ENOMEM;
  const count = (end - start) >>> PAGE_SHIFT;
  const bytes = call.memory.bytes(at, count, true);
  for (let page = 0; page < count; page += 1) {
    bytes[page] = call.mm.pages.isPresent((start >>> PAGE_SHIFT) + page) ? 1 : 0;
  }
  return 0;
}

function covered(call: Call, start: number, length: number): CallResult {
  const first = start - (start & PAGE_MASK);
  const end = pageCeiling(start + length);
  return end <= TASK_SIZE && call.mm.covers(first, end) ? 0 : -Errno.ENOMEM;
}

/** Pages are never paged out here, so a lock only makes them present. */
function lock(call: Call, start: number, length: number): CallResult {
  const result = covered(call, start, length);
  if (result !== 0) return result;
  for (const area of call.mm.overlapping(start, start + length)) {
    if (area.prot === Protection.PROT_NONE) return -Errno.ENOMEM;
    const from = Math.max(start, area.start);
    const to = Math.min(start + length, area.end);
    call.memory.prepare(from, to - from, false);
  }
  return 0;
}
