// An address space that takes part in the cluster's memory: its areas are linked with containers
// (paper G, 4.2: link_vma_to_container).
//
// `linkAreas` gives every area that has none a container of its own. No page is looked at: the
// container adopts the page table, so the cost depends on the number of areas only. The container's
// default owner is this site; what is present here is owned here, what is not has never been
// touched.
//
// A task that is alone in its address space grabs what it may write at once, also for a read, and
// gets a read copy of what it may not write (text), which several nodes then keep.

import { PTE_A, PTE_D, PTE_LINKED, PTE_P, PTE_U, PTE_W } from "../../assembly/layout/page_table.js";
import { PAGE_SHIFT } from "../abi/address_space.js";
import type { NodeId } from "../abi/types.js";
import type { Container } from "../container/container.js";
import {
  type ContainerId,
  KERNEL_SPACE,
  nodeOfSite,
  type ObjectId,
  type SiteId,
  spaceOfSite,
} from "../container/identifiers.js";
import type { InterfaceLinker, PageAccess, WaitOutcome } from "../container/linkers.js";
import type { Cause, ContainerInfo } from "../container/messages.js";
import type { AreaLink, AreaPlace, LinkFault, WaitKey } from "../linker/area_link.js";
import type { FileMedium } from "../linker/file_linker.js";
import { type LinkedPages, MemoryLinker } from "../linker/memory_linker.js";
import { SharedLinker } from "../linker/shared_linker.js";
import { ContainerLink, isSharedContainer } from "./container_link.js";
import type { Mm } from "./mm.js";
import { PageUses } from "./page_uses.js";
import { Prefetcher } from "./prefetch.js";
import { firstPage, growsDown, isWritable, pageCount, type VmArea } from "./vm_area.js";

/** What a linked space needs of its node. */
export interface SpaceHost {
  /** A new container whose home and default owner is `site`. */
  createContainer(site: SiteId, linkers: SpaceLinkers): Container;
  /** The linked space of an address space of this node; makes it one if it is not yet. */
  spaceOf(mm: Mm): LinkedSpace;
  /** A space shows objects of a shared container no longer: they are given back. */
  part(space: LinkedSpace, container: Container): void;
  /** Takes part in a container that another site made. */
  joinContainer(info: ContainerInfo, site: SiteId, linkers: SpaceLinkers): Container;
  /** The last container of a space is gone. */
  emptied(space: LinkedSpace): void;
  /** Another site for an address space that is linked. */
  newSite(mm: Mm): SiteId;
  /** A container is about to be forgotten here; its counts are kept. */
  retire(container: Container): void;
  /** Where the pages of a container lie that is a file's; undefined for memory. */
  mediumOf(info: ContainerInfo): FileMedium | undefined;
  wake(key: WaitKey, outcome: WaitOutcome): void;
  /** What containers send while `work` is done goes to each node in one message. */
  together<T>(work: () => T): T;
  nowMicros(): number;
  /** Calls back once when the key is woken. */
  onKey(key: WaitKey, callback: () => void): void;
}

/** Frames that prefetching leaves for demands. */
const RESERVED_FRAMES = 64;

export interface SpaceLinkers {
  readonly io: MemoryLinker;
  readonly above: InterfaceLinker;
}

/** The bits of an entry that are not the frame number. */
const ENTRY_FLAGS = 0xfff;

export class LinkedSpace implements LinkedPages {
  /** The page that another node got last: a background push goes on behind it. */
  lastLeft = 0;
  readonly prefetcher = new Prefetcher();
  readonly uses = new PageUses((page) => this.mm.pages.entry(page));
  readonly mm: Mm;
  readonly site: SiteId;
  /** AreaPlace.layer of the areas whose pages are at this site. */
  readonly layer: number;
  /** Further sites of the address space: objects that it shows more than once. */
  readonly #layers = new Map<number, LinkedSpace>();
  readonly #host: SpaceHost;
  readonly #containers = new Map<ContainerId, Container>();
  /** Pages of which another site has said that there is none, until who waited looks again. */
  readonly #failed = new Map<WaitKey, "lost" | "failed">();
  readonly #above: InterfaceLinker = { wake: (key, outcome) => this.#wake(key, outcome) };
  /** Those whose objects other address spaces show, too. */
  readonly #shared = new Map<ContainerId, SharedLinker>();

  constructor(mm: Mm, site: SiteId, host: SpaceHost, layer = 0) {
    this.mm = mm;
    this.site = site;
    this.#host = host;
    this.layer = layer;
    if (layer === 0) mm.accessed = (key) => this.#accessed(key);
  }

  get containers(): readonly Container[] {
    const above = [...this.#layers.values()].flatMap(({ containers }) => containers);
    return [...this.#containers.values(), ...above];
  }

  /** Those whose objects only this address space shows. */
  get ownContainers(): readonly Container[] {
    return this.containers.filter(({ info }) => !isSharedContainer(info));
  }

  /** The nodes that decide about memory that other processes may show, too; files are not meant. */
  get sharedHomes(): NodeId[] {
    const shared = this.containers.filter(({ info }) => isSharedContainer(info) && !info.isFile);
    return shared.map((container) => nodeOfSite(container.defaultOwner(0)));
  }

  /** Whether kernels of other nodes keep pages of containers whose home this is. */
  get isLent(): boolean {
    const keepers = this.ownContainers.flatMap(({ members }) => [...members]);
    return keepers.some((site) => spaceOfSite(site) === KERNEL_SPACE);
  }

  /** What the containers send while `work` is done goes to each node in one message. */
  together<T>(work: () => T): T {
    return this.#host.together(work);
  }

  /** Gives every area that has no container one of its own. Returns how many were linked. */
  linkAreas(): number {
    let linked = 0;
    // Dirty bits do not travel: the next checkpoint cannot build on the last one.
    this.mm.pages.saved = undefined;
    for (const area of this.mm.areas) {
      if (area.link) continue;
      this.mm.substitute(area, { ...area, link: this.newLink(area) });
      linked += 1;
    }
    return linked;
  }

  /** How many pages came on request, by the node that they came from. */
  get fetchedFrom(): ReadonlyMap<number, number> {
    const sum = new Map<number, number>();
    for (const { fetchedFrom } of this.#containers.values()) {
      for (const [node, pages] of fetchedFrom) sum.set(node, (sum.get(node) ?? 0) + pages);
    }
    return sum;
  }

  /** A container for an area that has none, or is about to be made; see grow_stack.ts. */
  newLink(area: VmArea): AreaLink {
    const linkers = this.#linkers(false);
    const container = this.#host.createContainer(this.site, linkers);
    this.#keep(container, linkers);
    return new ContainerLink(this, container, growsDown(area) ? firstPage(area) : 0);
  }

  /** The link of a new area for `count` objects from `first` on, of which others may show some. */
  show(info: ContainerInfo, first: ObjectId, count: number): AreaLink {
    const taken = this.mm.areas.filter(({ link, ...area }) => {
      const base = link?.containerId === info.id ? link.objectBase : first + count;
      return base < first + count && first < base + ((area.end - area.start) >>> PAGE_SHIFT);
    });
    let layer = 0;
    while (taken.some(({ link }) => link?.layer === layer)) layer += 1;
    return this.join(info, { objectBase: first, layer });
  }

  /** The link of an arriving area: to a container that its site knows already, or joins now. */
  join(info: ContainerInfo, { objectBase, layer }: AreaPlace): AreaLink {
    return this.#layer(layer).#join(info, objectBase);
  }

  #layer(layer: number): LinkedSpace {
    if (layer === 0) return this;
    const known = this.#layers.get(layer);
    if (known) return known;
    const made = new LinkedSpace(this.mm, this.#host.newSite(this.mm), this.#host, layer);
    this.#layers.set(layer, made);
    return made;
  }

  #join(info: ContainerInfo, objectBase: number): AreaLink {
    let container = this.#containers.get(info.id);
    if (!container) {
      const linkers = this.#linkers(isSharedContainer(info), this.#host.mediumOf(info));
      container = this.#host.joinContainer(info, this.site, linkers);
      this.#keep(container, linkers);
    }
    return new ContainerLink(this, container, objectBase);
  }

  /** What a ghost carries of the containers. */
  containerInfos(): ContainerInfo[] {
    return this.containers.map((container) => container.info);
  }

  /** The address space is gone: no node needs its own pages any more. */
  destroy(): void {
    const { ownContainers } = this;
    for (const container of ownContainers) this.#containers.delete(container.info.id);
    for (const container of ownContainers) container.destroy();
  }

  /** A container is dissolved: its areas keep their pages, and are ordinary ones again. */
  unlink({ info }: Container): void {
    for (const area of [...this.mm.areas]) {
      if (area.link?.containerId !== info.id) continue;
      this.mm.substitute(area, { ...area, link: undefined });
    }
    this.#containers.delete(info.id);
  }

  #keep(container: Container, { io }: SpaceLinkers): void {
    io.bind(container);
    this.#containers.set(container.info.id, container);
    if (io instanceof SharedLinker) this.#shared.set(container.info.id, io);
  }

  #linkers(isShared: boolean, medium?: FileMedium): SpaceLinkers {
    return {
      io: isShared ? new SharedLinker(this, medium) : new MemoryLinker(this),
      above: this.#above,
    };
  }

  #wake(key: WaitKey, outcome: WaitOutcome): void {
    this.uses.goesOn(key, this.#host.nowMicros());
    if (outcome === "lost" || outcome === "failed") this.#failed.set(key, outcome);
    this.#host.wake(key, outcome);
  }

  /** Whether an area shows objects of a container by this site. */
  #isOf(area: VmArea, container: ContainerId): area is VmArea & { readonly link: AreaLink } {
    return area.link?.containerId === container && area.link.layer === this.layer;
  }

  // LinkedPages

  pageOf(container: ContainerId, object: ObjectId): number | undefined {
    for (const area of this.mm.areas) {
      if (!this.#isOf(area, container)) continue;
      const index = object - area.link.objectBase;
      if (index >= 0 && index < pageCount(area)) return firstPage(area) + index;
    }
    return undefined;
  }

  *presentObjects(container: ContainerId, first: ObjectId, count: number): Generator<ObjectId> {
    for (const area of this.mm.areas) {
      if (!this.#isOf(area, container)) continue;
      const { link } = area;
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

  leave(page: number): Uint8Array {
    this.lastLeft = page;
    return this.mm.core.pageBytes(page).slice();
  }

  beginWatch(page: number): void {
    const { pages } = this.mm;
    pages.setFlags(page, pages.entry(page) & ENTRY_FLAGS & ~PTE_D);
  }

  isUnchanged(page: number): boolean {
    return (this.mm.pages.entry(page) & PTE_D) === 0;
  }

  noteWritten(page: number): void {
    const { pages } = this.mm;
    pages.setFlags(page, (pages.entry(page) & ENTRY_FLAGS) | PTE_D);
  }

  arrive(page: number, bytes: Uint8Array, cause: Cause): void {
    this.uses.came(page, cause);
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
    // The first touch of a marked page is to be noticed: it stays without access until then.
    const isHidden = entry === 0 || this.prefetcher.isMarked(page);
    // Whether it was used, and written since it was sent ahead, is not forgotten meanwhile.
    const used = this.mm.pages.entry(page) & (PTE_A | PTE_D);
    this.mm.pages.setFlags(page, (isHidden ? PTE_P | PTE_LINKED : entry) | used);
  }

  drop(page: number): void {
    if (this.uses.goes(page)) this.prefetcher.wasted(page);
    this.mm.pages.unmap(page, 1);
  }

  unlinked(container: Container): void {
    this.#host.retire(container);
    this.#shared.delete(container.info.id);
    const wasKnown = this.#containers.delete(container.info.id);
    if (wasKnown && this.#containers.size === 0) this.#host.emptied(this);
    else if (wasKnown && this.#containers.size === this.#shared.size) this.leaveShared();
  }

  hasRoom(): boolean {
    return this.mm.pages.frames.free > 0;
  }

  /** The fault of a task of this space. */
  fault(container: Container, objectBase: number, page: number, write: boolean): LinkFault {
    const area = this.mm.find((page << PAGE_SHIFT) >>> 0) as VmArea;
    const object = objectBase + page - firstPage(area);
    if (!this.mm.pages.isPresent(page) && !this.hasRoom() && !this.mm.isEnding) {
      const frame = this.mm.pages.frames.shortage?.();
      if (frame !== undefined) return { kind: "pending", key: frame };
      return { kind: "lost", reason: "out of memory: no page frame is left on any node" };
    }
    const key: WaitKey = `page:${this.site}:${container.info.id}:${object}`;
    const shared = this.#shared.get(container.info.id);
    shared?.bringBack(object, page);
    const isAlone = !shared && !this.mm.isSpread;
    const exclusive = write || (isWritable(area.prot) && isAlone);
    const failure = this.#failed.get(key);
    this.#failed.delete(key);
    const result = failure ?? container[exclusive ? "grab" : "get"](object, key);
    switch (result) {
      case "ready":
        this.#reveal(page, container.stateOf(object) === "WRITE_OWNER", exclusive);
        return { kind: "ready" };
      case "pending":
        this.uses.waits(key, this.#host.nowMicros(), () => {
          this.#containers.get(container.info.id)?.put(object);
        });
        this.#prefetch(this.prefetcher.afterFault(page), exclusive);
        return { kind: "pending", key };
      case "unlinked":
        return { kind: "pending", key };
      case "lost":
        return { kind: "lost", reason: "the only copy of a page was on a node that is lost" };
      case "failed":
        return {
          kind: "failed",
          reason: `the page at 0x${((page << 12) >>> 0).toString(16)} cannot be read`,
        };
      default:
        return result satisfies never;
    }
  }

  /** The access that a task waited for is over, mostly well before the pin's time is. */
  #accessed(key: WaitKey): void {
    this.uses.accessed(key);
    for (const other of this.#layers.values()) other.uses.accessed(key);
  }

  /**
   * A page that came ahead of its first touch is touched: it gets its access; more is asked for.
   * So does an owned page that came while its area was not writable, at its first write since.
   */
  #reveal(page: number, isOwned: boolean, exclusive: boolean): void {
    const wanted = this.prefetcher.afterTouch(page);
    const access = isOwned ? PTE_U | PTE_W : PTE_U;
    if ((this.mm.pages.entry(page) & access) !== access)
      this.allow(page, isOwned ? "write" : "read");
    this.#prefetch(wanted, exclusive);
  }

  /** Asks for pages that may soon be wanted, as far as areas go and there is room. */
  #prefetch(wanted: readonly number[], exclusive: boolean): void {
    if (wanted.length === 0) return;
    let room = this.mm.pages.frames.free - RESERVED_FRAMES;
    this.together(() => {
      for (const page of wanted) {
        if (room <= 0 || this.mm.pages.isPresent(page)) continue;
        const found = this.#objectAt(page);
        if (!found) continue;
        const { container, object, area } = found;
        container.prefetch(object, exclusive && isWritable(area.prot) ? "write" : "read");
        room -= 1;
      }
    });
  }

  /** The container whose object is shown at a page, if it is this site's. */
  containerAt(page: number): Container | undefined {
    return this.#objectAt(page)?.container;
  }

  /** What this site shows at a page. */
  #objectAt(page: number) {
    const area = this.mm.find((page << PAGE_SHIFT) >>> 0);
    const container = area?.link && this.#containers.get(area.link.containerId as ContainerId);
    if (!area?.link || !container || area.link.layer !== this.layer) return undefined;
    return { container, object: area.link.objectBase + page - firstPage(area), area };
  }

  /** Sends a page and its ownership to another site; false when it is not to be had from here. */
  push(page: number, target: SiteId): boolean {
    const found = this.#objectAt(page);
    return found?.container.push(found.object, target) ?? false;
  }

  /**
   * Sends the bytes of a page ahead; see Container.stage. Not of shared memory: the target may take
   * leave of that (parting.ts), and would forget them.
   */
  stage(page: number, target: SiteId): boolean {
    const found = this.#objectAt(page);
    if (!found || isSharedContainer(found.container.info)) return false;
    return found.container.stage(found.object, target);
  }

  /** Objects that this space shows from `page` on, and no longer: forgotten by every node. */
  remove(container: Container, object: ObjectId, page: number, count: number): void {
    if (!this.#containers.has(container.info.id)) return;
    const shared = this.#shared.get(container.info.id);
    if (!shared) {
      container.remove(object, count);
      return;
    }
    for (const at of this.mm.pages.present(page, count)) {
      shared.setAside(object + at - page, at);
    }
    this.#host.part(this, container);
  }

  /** The link by which another address space of this node shows the same objects. */
  share(info: ContainerInfo, place: AreaPlace, mm: Mm): AreaLink {
    return this.#host.spaceOf(mm).join(info, place);
  }

  /** Objects that this site still has, and no area shows. */
  asideOf(container: Container): Iterable<ObjectId> {
    return this.#shared.get(container.info.id)?.aside ?? [];
  }

  /** Whether a task of this node can reach objects of the container. */
  reaches(container: Container): boolean {
    const { id } = container.info;
    return this.mm.users > 0 && this.mm.areas.some((area) => this.#isOf(area, id));
  }

  /** The process is elsewhere, and what it had here has followed it: others need no site here. */
  leaveShared(): void {
    if (this.mm.users > 0) return;
    for (const layer of this.#layers.values()) layer.leaveShared();
    for (const id of this.#shared.keys()) {
      this.#host.part(this, this.#containers.get(id) as Container);
    }
  }
}
