// Loads a program into a new process: the whole image is made resident, nothing is left to a fault
// (paper P, 3.1: "Puma does not have support for demand paging").
//
// The stack begins as Linux's does (argc, argv, envp, auxiliary vector), and %ebx holds PCB_ADDRESS
// where Linux leaves 0: the start code of a program for both systems tells them apart by it.

import { pageCeiling, pageFloor } from "../../abi/address_space.js";
import { AuxType } from "../../abi/auxv.js";
import {
  type ElfImage,
  type ElfSegment,
  PROGRAM_HEADER_SIZE,
  parseElf,
  SegmentFlag,
} from "../../abi/elf.js";
import { PCB_ADDRESS, PCB_BYTES, STACK_TOP } from "../../personality/puma/memory_map.js";
import { epochWords, PCB, PCB_MAGIC, PCB_VERSION } from "../../personality/puma/structures.js";
import type { PumaPid, QkCalls } from "../qk/qk_calls.js";
import { initialStack } from "./initial_stack.js";
import type { LoadParameters } from "./messages.js";

export type LoadResult =
  | { readonly ok: true; readonly pid: PumaPid }
  /** One sentence. */
  | { readonly ok: false; readonly reason: string };

export interface ProcessPlace {
  readonly job: number;
  readonly rank: number;
}

/** Memory that stays free for the node itself when a heap takes "all". */
const KEPT_BYTES = 256 * 1024;
/** A heap that is to take all memory is at most this, so that it ends below the stack. */
const LARGEST_HEAP = 0x3000_0000;

/** Makes a process that is ready to run and does not yet. After a failure nothing of it is left. */
export function loadProcess(
  qk: QkCalls,
  file: Uint8Array,
  parameters: LoadParameters,
  place: ProcessPlace,
): LoadResult {
  const parsed = parseElf(file, parameters.program);
  if (!parsed.ok) return { ok: false, reason: parsed.error.message };
  const { image } = parsed;
  const unfit = refuse(image, parameters);
  if (unfit !== undefined) return { ok: false, reason: `${parameters.program}: ${unfit}` };
  const pid = qk.newProcess({
    group: place.job,
    rank: place.rank,
    job: place.job,
    name: parameters.program.split("/").at(-1) ?? "",
    commandLine: parameters.argv,
    directory: directoryOf(parameters.env),
    migrateEvery: parameters.migrateEvery,
  });
  const problem = fill(qk, pid, image, parameters, place);
  if (problem === undefined) return { ok: true, pid };
  qk.destroy(pid);
  return { ok: false, reason: `${parameters.program}: ${problem} on node ${qk.nid}` };
}

/** Where yod was called: relative paths begin there. */
function directoryOf(env: readonly string[]): string {
  const entry = env.find((one) => one.startsWith("PWD=/"));
  return entry?.slice("PWD=".length) ?? "/";
}

/** Why a program cannot be a Puma process at all. */
function refuse(image: ElfImage, { stackBytes }: LoadParameters): string | undefined {
  if (image.type !== "fixed") return "is position-independent, Puma loads at fixed addresses";
  if (image.interpreter !== undefined) return "needs a dynamic loader, Puma has none";
  const end = endOf(image);
  if (end > STACK_TOP - stackBytes) return "ends above what Puma's 1 GB leaves beside the stack";
  return undefined;
}

function endOf(image: ElfImage): number {
  return Math.max(...image.segments.map((one) => pageCeiling(one.address + one.memorySize)));
}

/** Returns what went wrong, if anything did. */
function fill(
  qk: QkCalls,
  pid: PumaPid,
  image: ElfImage,
  parameters: LoadParameters,
  place: ProcessPlace,
): string | undefined {
  const stackBytes = pageCeiling(parameters.stackBytes);
  const stackStart = STACK_TOP - stackBytes;
  const shared =
    mapImage(qk, pid, image) &&
    qk.map(pid, PCB_ADDRESS, PCB_BYTES, "rw") &&
    qk.map(pid, stackStart, stackBytes, image.executableStack ? "rwx" : "rw");
  if (!shared) return "does not fit into the memory";
  const heapStart = endOf(image);
  const room = Math.min(stackStart - 4096 - heapStart, LARGEST_HEAP);
  const free = Math.max(qk.freeBytes - KEPT_BYTES, 0);
  const all = Math.min(room, pageFloor(free));
  const heapBytes = parameters.heapBytes === 0 ? all : pageCeiling(parameters.heapBytes);
  if (heapBytes > room || (heapBytes > 0 && !qk.map(pid, heapStart, heapBytes, "rw"))) {
    return `has no room for a heap of ${heapBytes >> 10} KB`;
  }
  const stack = initialStack({
    top: STACK_TOP,
    argv: parameters.argv,
    env: parameters.env,
    random: qk.random(16),
    auxiliary: auxiliaryVector(image),
  });
  if (stack.bytes.length > stackBytes / 2) return "arguments and environment fill the stack";
  qk.write(pid, stack.address, stack.bytes);
  const heap = { start: heapStart, bytes: heapBytes };
  writePcb(qk, pid, parameters, place, heap, { start: stackStart, bytes: stackBytes });
  qk.setRegisters(pid, { eip: image.entry, esp: stack.address, ebx: PCB_ADDRESS });
  return undefined;
}

/** Segments that share a page have one mapping with the rights of both. */
function mapImage(qk: QkCalls, pid: PumaPid, image: ElfImage): boolean {
  let mappedEnd = 0;
  for (const segment of image.segments) {
    const start = Math.max(pageFloor(segment.address), mappedEnd);
    const end = pageCeiling(segment.address + segment.memorySize);
    if (end > start && !qk.map(pid, start, end - start, rightsOf(segment))) return false;
    mappedEnd = Math.max(mappedEnd, end);
    const { fileOffset, fileSize } = segment;
    const bytes = image.bytes.subarray(fileOffset, fileOffset + fileSize);
    if (fileSize > 0 && !qk.write(pid, segment.address, bytes)) return false;
  }
  return true;
}

function rightsOf({ flags }: ElfSegment): "rx" | "r" | "rw" | "rwx" {
  if (flags & SegmentFlag.PF_W) return flags & SegmentFlag.PF_X ? "rwx" : "rw";
  return flags & SegmentFlag.PF_X ? "rx" : "r";
}

function auxiliaryVector(image: ElfImage): (readonly [number, number])[] {
  const headers = image.programHeaderAddress;
  return [
    [AuxType.AT_PAGESZ, 4096],
    [AuxType.AT_CLKTCK, 100],
    ...(headers === undefined ? [] : [[AuxType.AT_PHDR, headers] as const]),
    [AuxType.AT_PHENT, PROGRAM_HEADER_SIZE],
    [AuxType.AT_PHNUM, image.programHeaderCount],
    [AuxType.AT_ENTRY, image.entry],
    [AuxType.AT_UID, 1000],
    [AuxType.AT_EUID, 1000],
    [AuxType.AT_GID, 1000],
    [AuxType.AT_EGID, 1000],
    [AuxType.AT_SECURE, 0],
  ];
}

interface Extent {
  readonly start: number;
  readonly bytes: number;
}

function writePcb(
  qk: QkCalls,
  pid: PumaPid,
  parameters: LoadParameters,
  place: ProcessPlace,
  heap: Extent,
  stack: Extent,
): void {
  const bytes = new Uint8Array(PCB.size);
  const view = new DataView(bytes.buffer);
  const servers = parameters.fileServers;
  const values = {
    magic: PCB_MAGIC,
    version: PCB_VERSION,
    nid: qk.nid,
    pid,
    rank: place.rank,
    nnodes: parameters.groupSize,
    gid: place.job,
    mesh_width: parameters.meshWidth,
    mesh_height: parameters.meshHeight,
    umask: parameters.umask,
    yod_nid: parameters.yod,
    fyod_nid: servers[place.rank % servers.length] ?? parameters.yod,
    heap_start: heap.start,
    heap_bytes: heap.bytes,
    heap_break: heap.start,
    heap_top: heap.start + heap.bytes,
    stack_start: stack.start,
    stack_bytes: stack.bytes,
    comm_bytes: parameters.commBytes,
    proc_mode: parameters.procMode,
    deficiency: parameters.deficiencyAborts ? 1 : 0,
    ...epochWords(qk.epochNs()),
  } as const;
  for (const [name, value] of Object.entries(values)) {
    PCB.set(view, 0, name as keyof typeof values, value);
  }
  qk.write(pid, PCB_ADDRESS, bytes);
}
