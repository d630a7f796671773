// Page faults: decides whether an access is allowed, and gets the page.
//
// The life of a fault:
//   1. the area that covers the address is found, or grows down to it, and the access compared
//      with its protection
//   2. the page is there and its entry allows the access: it has become so meanwhile, nothing to do
//   3. the area is linked: the container is asked; ready, or wait for its key
//   4. not linked: a frame is taken, the page is zeroed, the source fills it, the entry is set
//
// A page is zeroed when it is first mapped, never trusted to be clean: an address space's memory
// may have been another's before. Which right a fetch needs: i386 without NX, so what may be read
// may be executed; it does not depend on whether the page happens to be present.

import {
  FAULT_WRITE,
  PTE_A,
  PTE_D,
  PTE_P,
  PTE_U,
  PTE_W,
} from "../../assembly/layout/page_table.js";
import { PAGE_SHIFT } from "../abi/address_space.js";
import { FaultCode, Signal } from "../abi/signals.js";
import type { WaitKey } from "../linker/area_link.js";
import { growStack } from "./grow_stack.js";
import { type AnyMm, entryFlagsOf } from "./mm.js";
import type { StoredPages } from "./stored_pages.js";
import { firstPage, isAccessible, isWritable, type VmArea } from "./vm_area.js";

/** Why a task gets a signal instead of its page. */
export interface FaultSignal {
  readonly kind: "signal";
  readonly signal: number;
  /** si_code. */
  readonly code: number;
  /** si_addr. */
  readonly address: number;
  /** One sentence for the user; empty for what a program does to itself. */
  readonly message: string;
  /** What a system call answers instead, where that is not EFAULT. */
  readonly errno?: number;
}

export type FaultOutcome =
  | { readonly kind: "resolved" }
  | { readonly kind: "wait"; readonly key: WaitKey }
  | FaultSignal;

const RESOLVED: FaultOutcome = { kind: "resolved" };

/**
 * Answers a page fault at `address`; `error` has FAULT_* bits (SDM vol. 3, 4.7), of which only
 * FAULT_WRITE matters here.
 */
export function fault(mm: AnyMm, address: number, error: number): FaultOutcome {
  const area = mm.find(address) ?? growStack(mm, address);
  if (area === undefined) {
    return signal(Signal.SIGSEGV, FaultCode.SEGV_MAPERR, address, "");
  }
  const write = (error & FAULT_WRITE) !== 0;
  if (write ? !isWritable(area.prot) : !isAccessible(area.prot)) {
    return signal(Signal.SIGSEGV, FaultCode.SEGV_ACCERR, address, "");
  }
  const page = address >>> PAGE_SHIFT;
  if (allows(mm.pages.entry(page), write)) {
    mm.faults.spurious += 1;
    return RESOLVED;
  }
  return area.link === undefined
    ? fill(mm, area, page, write, address)
    : askContainer(mm, area, page, write, address);
}

/** Answers what the program's own first access to a page would: the kernel needs it for the program. */
export function touch(mm: AnyMm, page: number, write: boolean): FaultOutcome {
  return fault(mm, page * 2 ** PAGE_SHIFT, write ? FAULT_WRITE : 0);
}

/** Has a page of a linked area come here, whatever the program itself may do with it. */
export function bring(mm: AnyMm, area: VmArea, page: number): FaultOutcome {
  return askContainer(mm, area, page, false, page * 2 ** PAGE_SHIFT);
}

/** Whether a user access is allowed by an entry. */
export function allows(entry: number, write: boolean): boolean {
  const needed = PTE_P | PTE_U | (write ? PTE_W : 0);
  return (entry & needed) === needed;
}

function askContainer(
  mm: AnyMm,
  area: VmArea,
  page: number,
  write: boolean,
  address: number,
): FaultOutcome {
  mm.faults.link += 1;
  const answer = area.link?.fault(page, write);
  if (answer === undefined) throw new Error("a linked area without a link");
  switch (answer.kind) {
    case "ready":
      return RESOLVED;
    case "pending":
      return { kind: "wait", key: answer.key };
    case "lost":
      return signal(Signal.SIGKILL, 0, address, answer.reason);
    case "failed":
      return signal(Signal.SIGBUS, FaultCode.BUS_ADRERR, address, answer.reason);
    default:
      return answer satisfies never;
  }
}

function fill(
  mm: AnyMm,
  area: VmArea,
  page: number,
  write: boolean,
  address: number,
): FaultOutcome {
  const { pages } = mm;
  const flags = entryFlagsOf(area, true) | PTE_A | (write ? PTE_D : 0);
  if (pages.isPresent(page)) {
    pages.setFlags(page, flags | (pages.entry(page) & PTE_D));
    return RESOLVED;
  }
  if (pages.frames.free === 0) return awaitFrame(mm, address);
  if (pages.stored?.has(page)) return unstore(mm, pages.stored, page, flags, address);
  mm.core.zeroPages(page, 1);
  const index = area.sourcePage + page - firstPage(area);
  const filled = area.source.fill(index, mm.core.pageBytes(page));
  switch (filled.kind) {
    case "filled":
      break;
    case "wait":
      return { kind: "wait", key: filled.key };
    case "error":
      return signal(Signal.SIGBUS, FaultCode.BUS_ADRERR, address, filled.reason);
    default:
      return filled satisfies never;
  }
  if (!pages.map(page, flags)) return outOfMemory(mm, address);
  mm.faults[area.source.kind === "memory" ? "zero" : "file"] += 1;
  return RESOLVED;
}

/** The first touch of a restarted process: the page comes from its checkpoint image. */
function unstore(
  mm: AnyMm,
  stored: StoredPages,
  page: number,
  flags: number,
  address: number,
): FaultOutcome {
  const damage = stored.read(page, mm.core.pageBytes(page));
  if (damage !== undefined) return signal(Signal.SIGKILL, 0, address, damage);
  if (!mm.pages.map(page, flags)) return outOfMemory(mm, address);
  stored.forget(page, 1);
  mm.faults.file += 1;
  return RESOLVED;
}

/** Other nodes may take pages of this one; if none can, it is the end. */
function awaitFrame(mm: AnyMm, address: number): FaultOutcome {
  const key = mm.pages.frames.shortage?.();
  return key === undefined ? outOfMemory(mm, address) : { kind: "wait", key };
}

function outOfMemory(mm: AnyMm, address: number): FaultSignal {
  const mib = (mm.pages.frames.total * 4096) / 2 ** 20;
  const text = `out of memory: all ${mib} MiB of the node are taken`;
  return signal(Signal.SIGKILL, 0, address, text);
}

function signal(number: number, code: number, address: number, message: string): FaultSignal {
  return { kind: "signal", signal: number, code, address, message };
}
