// A task's memory as portals see it: the validation of every address that the QK takes from a
// process.
//
// A range may be used when each of its pages is one that the process itself could use so; on Puma
// below 1 GB. A page that is about to be written is marked: it is dirty, and code decoded from it
// is forgotten. Under Linux a page may not have been touched yet: the kernel then touches it as
// the process would.

import { PAGE_SHIFT, TASK_SIZE } from "../../abi/address_space.js";
import { allows, touch } from "../../mm/fault.js";
import { PUMA_END } from "../../personality/puma/memory_map.js";
import type { Task } from "../../task/task.js";
import type { UserSpace } from "../portal/user_space.js";

export class TaskSpace implements UserSpace {
  readonly #task: Task;
  /** Called for bytes that the kernel is about to write (lending.ts). */
  beforeWrite: ((bytes: Uint8Array) => void) | undefined;

  constructor(task: Task) {
    this.#task = task;
  }

  /** Of the present address space: an exec gives a process another. */
  get bytes(): Uint8Array {
    return this.#task.mm.core.bytes;
  }

  get view(): DataView {
    return this.#task.mm.core.view;
  }

  allows(address: number, length: number, write: boolean): boolean {
    const end = address + length;
    const isPuma = this.#task.personality.name === "puma";
    if (end > (isPuma ? PUMA_END : TASK_SIZE)) return false;
    if (length === 0) return true;
    const { mm } = this.#task;
    const last = (end - 1) >>> PAGE_SHIFT;
    for (let page = address >>> PAGE_SHIFT; page <= last; page += 1) {
      if (!allows(mm.pages.entry(page), write) && !this.#bring(page, write)) return false;
      if (write) mm.pages.touch(page);
    }
    if (write) this.beforeWrite?.(this.bytes.subarray(address, end));
    return true;
  }

  #bring(page: number, write: boolean): boolean {
    const { mm } = this.#task;
    if (mm.pages.isPresent(page)) return false;
    return touch(mm, page, write).kind === "resolved";
  }
}
