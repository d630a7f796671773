// Loads a program into an empty address space: maps its segments, builds heap, stack and auxiliary
// vector, sets the registers (execve(2), elf(5)).
//
// The file is mapped, not copied: pages come on first touch. Only the end of a segment's last file
// page, which must read as zero, is touched here.

import {
  ET_DYN_BASE,
  MMAP_BASE,
  PAGE_SHIFT,
  PAGE_SIZE,
  pageCeiling,
  pageFloor,
  TASK_SIZE,
} from "../../abi/address_space.js";
import { AuxType, CLOCK_TICKS_PER_SECOND, CpuFeature } from "../../abi/auxv.js";
import { type ElfImage, type ElfSegment, PROGRAM_HEADER_SIZE, SegmentFlag } from "../../abi/elf.js";
import { Errno } from "../../abi/errno.js";
import { MapFlag, MapType, Protection } from "../../abi/mman.js";
import { FileSource } from "../../fs/file_source.js";
import { STACK_GUARD_GAP } from "../../mm/grow_stack.js";
import { findRoom, map } from "../../mm/map.js";
import type { Mm } from "../../mm/mm.js";
import { protect } from "../../mm/protect.js";
import { unmapAll } from "../../mm/unmap.js";
import { UserMemory, UserMemoryStop } from "../../mm/user_memory.js";
import { ZERO_SOURCE } from "../../mm/zero_source.js";
import type { Kernel } from "../../task/kernel.js";
import type { Credentials } from "../../task/thread_group.js";
import type { Executable, ProgramFile } from "./program_file.js";
import { type StackImage, stackImage } from "./stack_image.js";
import { mapVdso, vsyscallEntry } from "./vdso.js";

/** What a new stack has below the arguments, until it grows (setup_arg_pages). */
const FIRST_STACK_BYTES = 128 * 1024;
/** One page stays free between the stack and the end of user space. */
const STACK_TOP = TASK_SIZE - PAGE_SIZE;

/** MAP_NORESERVE: the area promises nothing, however small the node. */
const STACK_FLAGS =
  MapType.MAP_PRIVATE |
  MapFlag.MAP_ANONYMOUS |
  MapFlag.MAP_FIXED |
  MapFlag.MAP_GROWSDOWN |
  MapFlag.MAP_NORESERVE;

export interface LoadRequest {
  readonly program: ProgramFile;
  readonly path: string;
  readonly envp: readonly string[];
  readonly credentials: Credentials;
  /** Bytes that the stack may grow to. */
  readonly stackLimit: number;
  /** AT_PLATFORM. Only Linux gives a program a vDSO. */
  readonly platform: string;
}

const LINUX_PLATFORM = "i686";

/** Arguments and environment may fill a quarter of the stack, 128 KiB to 6 MiB (execve(2)). */
export function mostArgumentBytes(stackLimit: number): number {
  return Math.min(Math.max(stackLimit / 4, 128 * 1024), 6 * 1024 * 1024);
}

/**
 * Loads into `mm`, which is empty, and sets the registers of its core. Returns 0, -ENOMEM, -E2BIG
 * or -EINVAL; the address space is empty again after an error.
 */
export function load(kernel: Kernel, mm: Mm, request: LoadRequest): number {
  try {
    const result = loadAll(kernel, mm, request);
    if (result < 0) unmapAll(mm);
    return result;
  } catch (stop) {
    if (!(stop instanceof UserMemoryStop)) throw stop;
    unmapAll(mm);
    return -Errno.ENOMEM;
  }
}

function loadAll(kernel: Kernel, mm: Mm, request: LoadRequest): number {
  const { program } = request;
  const { image, interpreter } = program;
  mm.layout.stackTop = STACK_TOP;
  const lowest = STACK_TOP - pageCeiling(request.stackLimit) - STACK_GUARD_GAP;
  mm.layout.mmapBase = Math.min(MMAP_BASE, lowest);
  const bias = image.type === "fixed" ? 0 : ET_DYN_BASE;
  const mapped = mapImage(kernel, mm, program, bias);
  if (mapped < 0) return mapped;
  setLayout(mm, image, bias);
  let entry = image.entry + bias;
  let base = 0;
  if (interpreter !== undefined) {
    base = interpreter.image.type === "fixed" ? 0 : findRoom(mm, extentOf(interpreter.image));
    if (base < 0) return base;
    const result = mapImage(kernel, mm, interpreter, base);
    if (result < 0) return result;
    entry = interpreter.image.entry + base;
  }
  const mappedVdso = request.platform === LINUX_PLATFORM ? mapVdso(mm) : 0;
  if (mappedVdso < 0) return mappedVdso;
  const built = buildStack(kernel, mm, request, bias, base);
  if (built.bytes.length > mostArgumentBytes(request.stackLimit)) return -Errno.E2BIG;
  const stack = mapStack(mm, built.bytes.length, request);
  if (stack < 0) return stack;
  new UserMemory(mm).copyOut(built.address, built.bytes);
  Object.assign(mm.layout, argumentExtents(built));
  const { cpu } = mm.core;
  cpu.eip = entry;
  cpu.esp = built.address;
  return 0;
}

function argumentExtents(stack: StackImage) {
  const { argStart, argEnd, envStart, envEnd } = stack;
  return { argStart, argEnd, envStart, envEnd };
}

/** Bytes from the first segment's page to the last one's end. */
function extentOf(image: ElfImage): number {
  const last = image.segments.at(-1);
  return last === undefined ? 0 : pageCeiling(last.address + last.memorySize);
}

function mapImage(kernel: Kernel, mm: Mm, executable: Executable, bias: number): number {
  const { file, image, bytes } = executable;
  const source = new FileSource(file, kernel.files);
  for (const segment of image.segments) {
    // The last page of a segment is touched now, which cannot wait for another node.
    source.give(pageFloor(segment.fileOffset + segment.fileSize) >>> PAGE_SHIFT, bytes);
    const result = mapSegment(mm, source, segment, bias, file.path);
    if (result < 0) return result;
  }
  return 0;
}

function protectionOf(segment: ElfSegment): number {
  return (
    (segment.flags & SegmentFlag.PF_R ? Protection.PROT_READ : 0) |
    (segment.flags & SegmentFlag.PF_W ? Protection.PROT_WRITE : 0) |
    (segment.flags & SegmentFlag.PF_X ? Protection.PROT_EXEC : 0)
  );
}

function mapSegment(
  mm: Mm,
  source: FileSource,
  segment: ElfSegment,
  bias: number,
  name: string,
): number {
  const start = segment.address + bias;
  const fileEnd = start + segment.fileSize;
  const end = start + segment.memorySize;
  const prot = protectionOf(segment);
  const common = { flags: MapType.MAP_PRIVATE | MapFlag.MAP_FIXED, prot };
  const first = pageFloor(start);
  const fileLimit = segment.fileSize === 0 ? first : pageCeiling(fileEnd);
  if (fileLimit > first) {
    const sourcePage = pageFloor(segment.fileOffset) >>> PAGE_SHIFT;
    const length = fileLimit - first;
    const result = map(mm, { ...common, address: first, length, source, sourcePage, name });
    if (result < 0) return result;
  }
  if (pageCeiling(end) > fileLimit) {
    const length = pageCeiling(end) - fileLimit;
    const flags = common.flags | MapFlag.MAP_ANONYMOUS;
    const request = { prot, flags, address: fileLimit, length, source: ZERO_SOURCE, sourcePage: 0 };
    const result = map(mm, request);
    if (result < 0) return result;
  }
  if (end > fileEnd && fileEnd < fileLimit) zeroTail(mm, fileEnd, fileLimit, prot);
  return 0;
}

/** The rest of the last file page belongs to .bss. */
function zeroTail(mm: Mm, start: number, end: number, prot: number): void {
  const page = pageFloor(start);
  const isWritable = (prot & Protection.PROT_WRITE) !== 0;
  if (!isWritable) protect(mm, page, PAGE_SIZE, Protection.PROT_READ | Protection.PROT_WRITE);
  new UserMemory(mm).bytes(start, end - start, true).fill(0);
  if (!isWritable) protect(mm, page, PAGE_SIZE, prot);
}

function setLayout(mm: Mm, image: ElfImage, bias: number): void {
  const { layout } = mm;
  let brk = 0;
  for (const segment of image.segments) {
    const start = segment.address + bias;
    brk = Math.max(brk, pageCeiling(start + segment.memorySize));
    if (segment.flags & SegmentFlag.PF_X) {
      layout.codeStart ||= start;
      layout.codeEnd = start + segment.fileSize;
    } else {
      layout.dataStart ||= start;
      layout.dataEnd = start + segment.fileSize;
    }
  }
  layout.brkStart = brk;
  layout.brk = brk;
}

/** Room for what is on it, and some more that need not be asked for by faults. */
function mapStack(mm: Mm, usedBytes: number, { program, stackLimit }: LoadRequest): number {
  const used = pageCeiling(usedBytes);
  const length = Math.max(used, Math.min(used + FIRST_STACK_BYTES, pageFloor(stackLimit)));
  const executable = program.image.executableStack ? Protection.PROT_EXEC : 0;
  return map(mm, {
    address: STACK_TOP - length,
    length,
    prot: Protection.PROT_READ | Protection.PROT_WRITE | executable,
    flags: STACK_FLAGS,
    source: ZERO_SOURCE,
    sourcePage: 0,
    name: "[stack]",
  });
}

function buildStack(
  kernel: Kernel,
  mm: Mm,
  request: LoadRequest,
  bias: number,
  base: number,
): StackImage {
  const random = new Uint8Array(16);
  kernel.random.fill(random);
  const { program, envp } = request;
  return stackImage({
    top: STACK_TOP,
    fileName: request.path,
    argv: program.argv,
    envp,
    random,
    platform: request.platform,
    auxiliary: auxiliaryVector(mm, request, bias, base),
  });
}

/** What CPUID says of this processor, in AT_HWCAP's form. */
const FEATURES =
  CpuFeature.fpu |
  CpuFeature.tsc |
  CpuFeature.cx8 |
  CpuFeature.sep |
  CpuFeature.cmov |
  CpuFeature.clflush |
  CpuFeature.mmx |
  CpuFeature.fxsr |
  CpuFeature.sse |
  CpuFeature.sse2;

function auxiliaryVector(
  mm: Mm,
  request: LoadRequest,
  bias: number,
  base: number,
): (readonly [number, number])[] {
  const { image } = request.program;
  const { uid, gid } = request.credentials;
  const headers = image.programHeaderAddress;
  const { vdso } = mm.layout;
  const entries = [
    [AuxType.AT_SYSINFO, vsyscallEntry(mm)],
    [AuxType.AT_SYSINFO_EHDR, vdso],
  ] as const;
  return [
    ...(vdso === 0 ? [] : entries),
    [AuxType.AT_HWCAP, FEATURES],
    [AuxType.AT_PAGESZ, PAGE_SIZE],
    [AuxType.AT_CLKTCK, CLOCK_TICKS_PER_SECOND],
    [AuxType.AT_PHDR, headers === undefined ? 0 : headers + bias],
    [AuxType.AT_PHENT, PROGRAM_HEADER_SIZE],
    [AuxType.AT_PHNUM, image.programHeaderCount],
    [AuxType.AT_BASE, base],
    [AuxType.AT_FLAGS, 0],
    [AuxType.AT_ENTRY, image.entry + bias],
    [AuxType.AT_UID, uid],
    [AuxType.AT_EUID, uid],
    [AuxType.AT_GID, gid],
    [AuxType.AT_EGID, gid],
    [AuxType.AT_SECURE, 0],
    [AuxType.AT_HWCAP2, 0],
  ];
}
