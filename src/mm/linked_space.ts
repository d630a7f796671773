// An address space that takes part in the cluster's memory: its areas are linked with containers
// (paper G, 4.2: link_vma_to_container).
//
// `linkAreas` gives every area that has none a container of its own. No page is looked at: the
// container adopts the page table, so the cost depends on the number of areas only. The container's
// default owner is this site; what is present here is owned here, what is not has never been touched.
//
// A task that is alone in its address space grabs what it may write at once, also for a read, and
// gets a read copy of what it may not write (text), which several nodes then keep.

import { PTE_LINKED, PTE_P } from "../../assembly/layout/page_table.js";
import { PAGE_SHIFT } from "../abi/address_space.js";
import type { Container } from "../container/container.js";
import type { ContainerId, ObjectId, SiteId } from "../container/identifiers.js";
import type { InterfaceLinker, PageAccess, WaitOutcome } from "../container/linkers.js";
import type { ContainerInfo } from "../container/messages.js";
import type { AreaLink, LinkFault, WaitKey } from "../linker/area_link.js";
import { type LinkedPages, MemoryLinker } from "../linker/memory_linker.js";
import type { Mm } from "./mm.js";
import { firstPage, isWritable, pageCount, type VmArea } from "./vm_area.js";

/** What a linked space needs of its node. */
export interface SpaceHost {
  /** A new container whose home and default owner is `site`. */
  createContainer(site: SiteId, linkers: SpaceLinkers): Container;
  /** Takes part in a container that another site made. */
  joinContainer(info: ContainerInfo, site: SiteId, linkers: SpaceLinkers): Container;
  /** The last container of a space is gone. */
  emptied(space: LinkedSpace): void;
  /** A container is about to be forgotten here; its counts are kept. */
  retire(container: Container): void;
  wake(key: WaitKey, outcome: WaitOutcome): void;
  /** Calls back once when the key is woken. */
  onKey(key: WaitKey, callback: () => void): void;
}

export interface SpaceLinkers {
  readonly io: MemoryLinker;
  readonly above: InterfaceLinker;
}

export class LinkedSpace implements LinkedPages {
  readonly mm: Mm;
  readonly site: SiteId;
  readonly #host: SpaceHost;
  readonly #containers = new Map<ContainerId, Container>();

  constructor(mm: Mm, site: SiteId, host: SpaceHost) {
    this.mm = mm;
    this.site = site;
    this.#host = host;
  }

  get containers(): readonly Container[] {
    return [...this.#containers.values()];
  }

  /** Gives every area that has no container one of its own. Returns how many were linked. */
  linkAreas(): number {
    let linked = 0;
    for (const area of this.mm.areas) {
      if (area.link) continue;
      const linkers = this.#linkers();
      const container = this.#host.createContainer(this.site, linkers);
      this.#keep(container, linkers);
      const link = new ContainerLink(this, container, 0);
      this.mm.substitute(area, { ...area, link });
      linked += 1;
    }
    return linked;
  }

  /** The link of an arriving area: to a container that this space knows already, or joins now. */
  join(info: ContainerInfo, objectBase: number): AreaLink {
    let container = this.#containers.get(info.id);
    if (!container) {
      const linkers = this.#linkers();
      container = this.#host.joinContainer(info, this.site, linkers);
      this.#keep(container, linkers);
    }
    return new ContainerLink(this, container, objectBase);
  }

  /** What a ghost carries of the containers. */
  containerInfos(): ContainerInfo[] {
    return this.containers.map((container) => container.info);
  }

  /** The address space is gone: no node needs its pages any more. */
  destroy(): void {
    const { containers } = this;
    this.#containers.clear();
    for (const container of containers) container.destroy();
  }

  /** The areas keep their pages and lose their containers: an ordinary address space again. */
  unlink(): void {
    for (const area of [...this.mm.areas]) {
      if (area.link) this.mm.substitute(area, { ...area, link: undefined });
    }
    this.#containers.clear();
  }

  #keep(container: Container, { io }: SpaceLinkers): void {
    io.bind(container);
    this.#containers.set(container.info.id, container);
  }

  #linkers(): SpaceLinkers {
    return {
      io: new MemoryLinker(this),
      above: { wake: (key, outcome) => this.#host.wake(key, outcome) },
    };
  }

  // LinkedPages

  pageOf(container: ContainerId, object: ObjectId): number | undefined {
    for (const area of this.mm.areas) {
      const { link } = area;
      if (link?.containerId !== container) continue;
      const index = object - link.objectBase;
      if (index >= 0 && index < pageCount(area)) return firstPage(area) + index;
    }
    return undefined;
  }

  *presentObjects(container: ContainerId, first: ObjectId, count: number): Generator<ObjectId> {
    for (const area of this.mm.areas) {
      const { link } = area;
      if (link?.containerId !== container) continue;
      const from = Math.max(first - link.objectBase, 0);
      const to = Math.min(first + count - link.objectBase, pageCount(area));
      for (let index = from; index < to; index++) {
        if (this.mm.pages.isPresent(firstPage(area) + index)) yield link.objectBase + index;
      }
    }
  }

  isPresent(page: number): boolean {
    return this.mm.pages.isPresent(page);
  }

  bytes(page: number): Uint8Array {
    return this.mm.core.pageBytes(page);
  }

  arrive(page: number, bytes: Uint8Array): void {
    this.mm.pages.mapAlways(page, PTE_P | PTE_LINKED);
    this.mm.core.pageBytes(page).set(bytes);
  }

  fill(page: number, done: (ok: boolean) => void): "ready" | "pending" | "failed" {
    const area = this.mm.find((page << PAGE_SHIFT) >>> 0);
    if (!area) return "failed";
    this.mm.core.zeroPages(page, 1);
    const index = area.sourcePage + page - firstPage(area);
    const filled = area.source.fill(index, this.mm.core.pageBytes(page));
    if (filled.kind === "error") return "failed";
    if (filled.kind === "filled") {
      this.mm.pages.mapAlways(page, PTE_P | PTE_LINKED);
      return "ready";
    }
    this.#host.onKey(filled.key, () => {
      const again = this.fill(page, done);
      if (again !== "pending") done(again === "ready");
    });
    return "pending";
  }

  allow(page: number, access: PageAccess): void {
    const entry = access === "none" ? 0 : this.mm.entryFor(page, access === "write");
    this.mm.pages.setFlags(page, entry || PTE_P | PTE_LINKED);
  }

  drop(page: number): void {
    this.mm.pages.unmap(page, 1);
  }

  unlinked(container: Container): void {
    this.#host.retire(container);
    const wasKnown = this.#containers.delete(container.info.id);
    if (wasKnown && this.#containers.size === 0) this.#host.emptied(this);
  }

  hasRoom(): boolean {
    return this.mm.pages.frames.free > 0;
  }

  /** The fault of a task of this space. */
  fault(container: Container, objectBase: number, page: number, write: boolean): LinkFault {
    const area = this.mm.find((page << PAGE_SHIFT) >>> 0) as VmArea;
    const object = objectBase + page - firstPage(area);
    if (!this.mm.pages.isPresent(page) && !this.hasRoom()) {
      return { kind: "lost", reason: "out of memory: no page frame is left on this node" };
    }
    const key: WaitKey = `page:${this.site}:${container.info.id}:${object}`;
    const exclusive = write || isWritable(area.prot);
    const result = exclusive ? container.grab(object, key) : container.get(object, key);
    switch (result) {
      case "ready":
        return { kind: "ready" };
      case "pending":
      case "unlinked":
        return { kind: "pending", key };
      case "lost":
        return { kind: "lost", reason: "the only copy of a page was on a node that is lost" };
      case "failed":
        return {
          kind: "lost",
          reason: `the page at 0x${((page << 12) >>> 0).toString(16)} cannot be read`,
        };
      default:
        return result satisfies never;
    }
  }

  /** Pages of this space that are no longer shown, on every node. */
  remove(container: Container, objectBase: number, page: number, count: number): void {
    const area = this.mm.find((page << PAGE_SHIFT) >>> 0);
    if (!area || !this.#containers.has(container.info.id)) return;
    container.remove(objectBase + page - firstPage(area), count);
  }
}

/** The binding of one area. */
class ContainerLink implements AreaLink {
  readonly containerId: ContainerId;
  readonly objectBase: number;
  readonly #space: LinkedSpace;
  readonly #container: Container;

  constructor(space: LinkedSpace, container: Container, objectBase: number) {
    this.#space = space;
    this.#container = container;
    this.containerId = container.info.id;
    this.objectBase = objectBase;
  }

  fault(page: number, write: boolean): LinkFault {
    return this.#space.fault(this.#container, this.objectBase, page, write);
  }

  remove(page: number, count: number): void {
    this.#space.remove(this.#container, this.objectBase, page, count);
  }

  split(objectBase: number): AreaLink {
    return new ContainerLink(this.#space, this.#container, objectBase);
  }
}
