// The vDSO of a process (vdso(7)): its mapping, and the system call that comes through SYSENTER.
//
// The image is a page of the process's own memory, written when a program is loaded. So it needs
// nothing where a process goes: fork copies it, a migration and a checkpoint carry it, and it stays
// at its address. `MmLayout.vdso` says where; 0 for a process that came from a system without one.

import { PAGE_SIZE } from "../../abi/address_space.js";
import { MapFlag, MapType, Protection } from "../../abi/mman.js";
import { Register, Segment } from "../../machine/cpu.js";
import { map } from "../../mm/map.js";
import type { Mm } from "../../mm/mm.js";
import { protect } from "../../mm/protect.js";
import { UserMemory } from "../../mm/user_memory.js";
import { ZERO_SOURCE } from "../../mm/zero_source.js";
import type { Task } from "../../task/task.js";
import { FLAT_CODE, FLAT_DATA } from "./segments.js";
import {
  VDSO_IMAGE,
  VDSO_LANDING_PAD,
  VDSO_RT_SIGRETURN,
  VDSO_SIGRETURN,
  VDSO_VSYSCALL,
} from "./vdso_image.gen.js";

const image = Uint8Array.from(atob(VDSO_IMAGE), (character) => character.charCodeAt(0));

const WRITABLE = Protection.PROT_READ | Protection.PROT_WRITE;
const EXECUTABLE = Protection.PROT_READ | Protection.PROT_EXEC;

/**
 * Maps the vDSO right above the area of mappings, elsewhere if the program itself lies there.
 * Returns 0 or -ENOMEM. @throws UserMemoryStop no frame is left
 */
export function mapVdso(mm: Mm): number {
  const address = map(mm, {
    address: mm.layout.mmapBase,
    length: PAGE_SIZE,
    prot: WRITABLE,
    flags: MapType.MAP_PRIVATE | MapFlag.MAP_ANONYMOUS,
    source: ZERO_SOURCE,
    sourcePage: 0,
    name: "[vdso]",
  });
  if (address < 0) return address;
  new UserMemory(mm).copyOut(address, image);
  protect(mm, address, PAGE_SIZE, EXECUTABLE);
  mm.layout.vdso = address;
  return 0;
}

/** AT_SYSINFO: where a C library calls the kernel. */
export function vsyscallEntry({ layout }: Mm): number {
  return layout.vdso + VDSO_VSYSCALL;
}

/** Where a handler without SA_RESTORER returns to; undefined without a vDSO. */
export function signalReturn({ layout }: Mm, isRealTime: boolean): number | undefined {
  if (layout.vdso === 0) return undefined;
  return layout.vdso + (isRealTime ? VDSO_RT_SIGRETURN : VDSO_SIGRETURN);
}

/**
 * Where Linux goes on after SYSENTER, whose caller has put its ESP into EBP: in the flat segments,
 * behind the INT $0x80 of the vDSO.
 */
export function landSysenter(task: Task): void {
  const { core, layout } = task.mm;
  const { cpu } = core;
  cpu.esp = cpu.register(Register.EBP);
  cpu.eip = layout.vdso + VDSO_LANDING_PAD;
  if (cpu.selector(Segment.CS) !== FLAT_CODE.selector) cpu.setSegment(Segment.CS, FLAT_CODE);
  if (cpu.selector(Segment.SS) !== FLAT_DATA.selector) cpu.setSegment(Segment.SS, FLAT_DATA);
}
