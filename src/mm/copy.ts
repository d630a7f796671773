// fork: an address space with the same content, in another core (fork(2)).
//
// Two address spaces are two memories, so there is no sharing of frames to be undone by the first
// write: present pages are copied now, absent ones are not there to copy. A page of a linked area
// may be on another node, and comes here to be copied. The copy of a linked area is an ordinary
// one: no one else knows its pages. Shared memory is not copied: both show the same objects of its
// container.
//
// When there are not frames enough for both, the copy is made in steps: between two of them cold
// pages go to other nodes, of the original and of the copy. The original's one task waits in its
// call meanwhile, so what is copied is what it was.

import { PTE_A, PTE_D } from "../../assembly/layout/page_table.js";
import { Errno } from "../abi/errno.js";
import { holdSource } from "./counted_source.js";
import { bring, type FaultOutcome } from "./fault.js";
import type { AnyMm } from "./mm.js";
import { firstPage, pageCount, type VmArea } from "./vm_area.js";

export class SpaceCopy<M extends AnyMm = AnyMm> {
  readonly to: M;
  readonly #from: AnyMm;
  readonly #version: number;
  /** The page at which the next step begins. */
  #next = 0;

  /** Copies areas and layout into an empty address space; pages follow by `advance`. */
  constructor(from: AnyMm, to: M) {
    if (to.areas.length > 0) throw new Error("the copy's address space is not empty");
    this.#from = from;
    this.to = to;
    this.#version = from.version;
    for (const area of from.areas) {
      const link = area.link?.isShared ? area.link.shareWith(to) : undefined;
      const copy: VmArea = { ...area, link };
      holdSource(to, copy.source);
      to.insert(copy);
    }
    to.pages.stored = from.pages.stored?.copy();
    Object.assign(to.layout, from.layout);
    for (const [entry, descriptor] of from.localDescriptors) {
      to.localDescriptors.set(entry, descriptor);
    }
  }

  /** The original's areas have changed since the copy was begun. */
  get isStale(): boolean {
    return this.#from.version !== this.#version;
  }

  /** Copies pages: "resolved" when all are, -ENOMEM when the cluster has no frame for them. */
  advance(): FaultOutcome | number {
    for (const area of this.#from.areas) {
      if (area.link?.isShared) continue;
      for (const page of this.#pagesOf(area)) {
        if (!this.#from.pages.isPresent(page)) {
          const outcome = bring(this.#from, area, page);
          if (outcome.kind !== "resolved") return outcome;
        }
        if (this.to.pages.frames.free === 0) return this.#awaitFrame();
        this.#copy(page);
        this.#next = page + 1;
      }
    }
    return { kind: "resolved" };
  }

  /** The pages of an area, from where the copy goes on, that somebody has touched. */
  *#pagesOf(area: VmArea): Generator<number> {
    const { pages } = this.#from;
    const first = Math.max(firstPage(area), this.#next);
    const end = firstPage(area) + pageCount(area);
    if (area.link === undefined) yield* pages.present(first, Math.max(end - first, 0));
    else for (let page = first; page < end; page += 1) if (isTouched(pages, area, page)) yield page;
  }

  #awaitFrame(): FaultOutcome | number {
    const key = this.to.pages.frames.shortage?.();
    return key === undefined ? -Errno.ENOMEM : { kind: "wait", key };
  }

  #copy(page: number): void {
    const from = this.#from;
    const { to } = this;
    to.core.pageBytes(page).set(from.core.pageBytes(page));
    to.pages.map(page, to.entryFor(page, true) | (from.pages.entry(page) & (PTE_A | PTE_D)));
  }
}

function isTouched(pages: AnyMm["pages"], area: VmArea, page: number): boolean {
  if (pages.isPresent(page)) return true;
  const { link } = area;
  return link !== undefined && !link.isUntouched(link.objectBase + page - firstPage(area));
}

/** The first page of a linked area that is not here, so that it must be brought to be copied. */
export function firstMissing(mm: AnyMm): { area: VmArea; page: number } | undefined {
  for (const area of mm.areas) {
    if (area.link === undefined || area.link.isShared) continue;
    const first = firstPage(area);
    for (let page = first; page < first + pageCount(area); page += 1) {
      if (!mm.pages.isPresent(page) && isTouched(mm.pages, area, page)) return { area, page };
    }
  }
  return undefined;
}
