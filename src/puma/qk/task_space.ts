// A task's memory as portals see it: the validation of every address that the QK takes from a
// process.
//
// A range may be used when each of its pages is one that the process itself could use so, below 1
// GB. A page that is about to be written is marked: it is dirty, and code decoded from it is
// forgotten.

import { PAGE_SHIFT } from "../../abi/address_space.js";
import { allows } from "../../mm/fault.js";
import type { Mm } from "../../mm/mm.js";
import { PUMA_END } from "../../personality/puma/memory_map.js";
import type { UserSpace } from "../portal/user_space.js";

export class TaskSpace implements UserSpace {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly #mm: Mm;

  constructor(mm: Mm) {
    this.#mm = mm;
    this.bytes = mm.core.bytes;
    this.view = mm.core.view;
  }

  allows(address: number, length: number, write: boolean): boolean {
    const end = address + length;
    if (end > PUMA_END) return false;
    if (length === 0) return true;
    const { pages } = this.#mm;
    const last = (end - 1) >>> PAGE_SHIFT;
    for (let page = address >>> PAGE_SHIFT; page <= last; page += 1) {
      if (!allows(pages.entry(page), write)) return false;
      if (write) pages.touch(page);
    }
    return true;
  }
}
