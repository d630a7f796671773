// The kernel's access to a program's memory.
//
// Each function walks the page tables and faults pages in, as the program's own access would. A
// page may be refused, or be on another node. Both end the whole system call at once:
// `UserMemoryStop` is thrown, and caught in one place, the personality's dispatcher, which answers
// EFAULT, or blocks the task until the page is here and starts the call anew. It is the one
// exception to "guest-visible errors are data": handlers would otherwise test each of their
// accesses.
//
// So a handler must touch user memory before it has side effects. What it will write later it
// prepares: `prepare` makes the pages present and writable, and nothing takes them away before the
// call returns, because pages move only while no task is in the kernel. So a call cannot have more
// than the node has frames: reads and writes are cut to `most`, and what cannot be cut is refused
// with ENOMEM when frames are short.

import { FAULT_USER, FAULT_WRITE } from "../../assembly/layout/page_table.js";
import { PAGE_SHIFT, PAGE_SIZE, TASK_SIZE } from "../abi/address_space.js";
import { Errno } from "../abi/errno.js";
import { FaultCode, Signal } from "../abi/signals.js";
import { allows, type FaultOutcome, fault } from "./fault.js";
import type { AnyMm } from "./mm.js";

/** Thrown out of a system call whose access to user memory cannot be done now. */
export class UserMemoryStop {
  readonly outcome: Exclude<FaultOutcome, { kind: "resolved" }>;

  constructor(outcome: Exclude<FaultOutcome, { kind: "resolved" }>) {
    this.outcome = outcome;
  }
}

const text = new TextDecoder("utf-8", { ignoreBOM: true });

export class UserMemory {
  readonly #mm: AnyMm;

  constructor(mm: AnyMm) {
    this.#mm = mm;
  }

  /** How many bytes a call that may be short should ask for at most. */
  get most(): number {
    return this.#mm.pages.frames.atOnce * PAGE_SIZE;
  }

  /** Makes [address, address + length) present with the right wanted. @throws UserMemoryStop */
  prepare(address: number, length: number, write: boolean): void {
    if (length === 0) return;
    if (address + length > TASK_SIZE) throw refused(address);
    const last = (address + length - 1) >>> PAGE_SHIFT;
    for (let page = address >>> PAGE_SHIFT; page <= last; page += 1) {
      const outcome = this.#preparePage(page, write);
      if (outcome.kind === "resolved") continue;
      const { frames } = this.#mm.pages;
      // To wait for frames would be to wait for ever: the first pages go for the last ones.
      const isTooMuch = outcome.kind === "wait" && frames.free === 0 && length > this.most;
      throw isTooMuch ? refused(address, Errno.ENOMEM) : new UserMemoryStop(outcome);
    }
  }

  #preparePage(page: number, write: boolean): FaultOutcome {
    const { pages } = this.#mm;
    if (!allows(pages.entry(page), write)) {
      const error = FAULT_USER | (write ? FAULT_WRITE : 0);
      const outcome = fault(this.#mm, page * PAGE_SIZE, error);
      if (outcome.kind !== "resolved") return outcome;
    }
    if (write) pages.touch(page);
    return { kind: "resolved" };
  }

  /**
   * The bytes themselves, to be used before the call returns. Guest pages lie at their own places
   * in the window, so what is contiguous for the guest is so here. @throws UserMemoryStop
   */
  bytes(address: number, length: number, write: boolean): Uint8Array {
    this.prepare(address, length, write);
    return this.#mm.core.bytes.subarray(address, address + length);
  }

  /** The view of the whole window, after `length` bytes at `address` are prepared. */
  view(address: number, length: number, write: boolean): DataView {
    this.prepare(address, length, write);
    return this.#mm.core.view;
  }

  copyIn(address: number, length: number): Uint8Array {
    return this.bytes(address, length, false).slice();
  }

  copyOut(address: number, data: Uint8Array): void {
    this.bytes(address, data.length, true).set(data);
  }

  readU8(address: number): number {
    return this.view(address, 1, false).getUint8(address);
  }

  readU32(address: number): number {
    return this.view(address, 4, false).getUint32(address, true);
  }

  writeU32(address: number, value: number): void {
    this.view(address, 4, true).setUint32(address, value, true);
  }

  writeU64(address: number, value: bigint): void {
    this.view(address, 8, true).setBigUint64(address, value, true);
  }

  /**
   * The zero-terminated string at `address`, as UTF-8 text.
   * Returns undefined when there is no zero byte within `most` bytes. @throws UserMemoryStop
   */
  readString(address: number, most: number): string | undefined {
    const bytes = this.readStringBytes(address, most);
    // Browsers decode no shared memory, which a core's is.
    return bytes && text.decode(bytes.slice());
  }

  /** The same as bytes (a view, without the zero byte). */
  readStringBytes(address: number, most: number): Uint8Array | undefined {
    const end = Math.min(address + most, TASK_SIZE);
    if (address >= TASK_SIZE) throw refused(address);
    for (let at = address; at < end; ) {
      const next = Math.min(end, (Math.floor(at / PAGE_SIZE) + 1) * PAGE_SIZE);
      const part = this.bytes(at, next - at, false);
      const zero = part.indexOf(0);
      if (zero >= 0) return this.#mm.core.bytes.subarray(address, at + zero);
      at = next;
    }
    if (end === TASK_SIZE) throw refused(end);
    return undefined;
  }

  /** A null-terminated array of pointers, such as argv. Undefined when longer than `most`. */
  readPointers(address: number, most: number): number[] | undefined {
    const pointers: number[] = [];
    for (let at = address; pointers.length <= most; at += 4) {
      const pointer = this.readU32(at);
      if (pointer === 0) return pointers;
      pointers.push(pointer);
    }
    return undefined;
  }

  /** A copy of bytes that are all present, for traces: undefined rather than a fault. */
  peek(address: number, length: number): Uint8Array | undefined {
    if (address + length > TASK_SIZE) return undefined;
    const { pages, core } = this.#mm;
    const last = length === 0 ? 0 : (address + length - 1) >>> PAGE_SHIFT;
    for (let page = address >>> PAGE_SHIFT; page <= last; page += 1) {
      if (!allows(pages.entry(page), false)) return undefined;
    }
    return core.bytes.slice(address, address + length);
  }
}

function refused(address: number, errno: number = Errno.EFAULT): UserMemoryStop {
  return new UserMemoryStop({
    kind: "signal",
    signal: Signal.SIGSEGV,
    code: FaultCode.SEGV_MAPERR,
    address,
    message: "",
    errno,
  });
}
