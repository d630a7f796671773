// The free frames of the other nodes as this node's paging device.
//
//   1. when few frames are left, the other nodes are asked how many pages they would keep
//   2. cold pages of processes here are pushed to them, as in any transfer of ownership: the
//      address space's areas are linked with containers, and the kernel of a node that keeps pages
//      takes part with a site of its own
//   3. a fault brings a page back along the chain of probable owners, wherever it is by then
//
// Cold is what has not been accessed since the hand last passed (second chance, by the accessed
// bits). Pages go only between the slices of tasks: a system call that has made a page present must
// find it there. So a fault without a frame waits; it ends in an out-of-memory kill when no node
// has room.
//
// Neighbours: src/mm/frames.ts (shortage), lent_pages.ts (the other end), src/container (push).

import type { NodeId } from "../abi/types.js";
import { KERNEL_SPACE, siteId } from "../container/identifiers.js";
import type { WaitKey } from "../linker/area_link.js";
import { isCold, privatePages } from "../mm/cold_pages.js";
import type { LinkedSpace } from "../mm/linked_space.js";
import type { Mm } from "../mm/mm.js";
import { LentPages } from "./lent_pages.js";
import type { NodeKernel } from "./node_kernel.js";

/** Pages that go at once. */
const BATCH = 64;
/** What another node is asked for. */
const CREDIT = 512;
/** After a refusal, before a node is asked again. */
const AGAIN_NS = 50_000_000;

export class PagingService {
  /** Pages that this node has given to others for want of frames. */
  pagesOut = 0;
  readonly lent: LentPages;
  readonly #node: NodeKernel;
  readonly #key: WaitKey;
  /** Pages that a node has said it would keep. */
  readonly #credit = new Map<NodeId, number>();
  readonly #asked = new Set<NodeId>();
  /** When a node that has refused may be asked again. */
  readonly #refused = new Map<NodeId, number>();
  /** The page behind which the hand goes on. */
  readonly #hands = new WeakMap<Mm, number>();
  /** Nothing that could go was found; when to look again. */
  #stuckUntilNs = 0;

  constructor(node: NodeKernel) {
    const { kernel, messenger } = node;
    this.#node = node;
    this.#key = `frames:${node.id}`;
    this.lent = new LentPages(node);
    kernel.frames.nodes = () => this.#peers.length + 1;
    kernel.frames.shortage = () => (this.#isFull() ? undefined : this.#key);
    messenger.onLoss((peer) => {
      this.#asked.delete(peer);
      this.#credit.delete(peer);
    });
  }

  /** Makes room where it is short. Returns when to be called again, or undefined. */
  tick(nowNs: number): number | undefined {
    const { kernel } = this.#node;
    const { frames, waits } = kernel;
    const isAwaited = waits.isAwaited(this.#key);
    if (frames.free >= frames.reserve && !isAwaited) return undefined;
    this.#ask(nowNs);
    const gone = this.#pageOut(Math.min(BATCH, 2 * frames.reserve - frames.free));
    if (gone > 0) this.#stuckUntilNs = 0;
    else if (this.#hasCredit) this.#stuckUntilNs = nowNs + AGAIN_NS;
    if (isAwaited && (frames.free > 0 || this.#isFull())) kernel.wake(this.#key);
    return nowNs + AGAIN_NS;
  }

  get #peers(): readonly NodeId[] {
    const { membership, id } = this.#node;
    return membership.active.filter((node) => node !== id);
  }

  get #hasCredit(): boolean {
    return [...this.#credit.values()].some((pages) => pages > 0);
  }

  /** No node would keep a page, or there is none that could go. */
  #isFull(): boolean {
    const nowNs = this.#node.environment.clock.monotonicNs();
    if (nowNs < this.#stuckUntilNs) return true;
    if (this.#hasCredit || this.#asked.size > 0) return false;
    return this.#peers.every((peer) => (this.#refused.get(peer) ?? 0) > nowNs);
  }

  #ask(nowNs: number): void {
    const { calls } = this.#node;
    for (const peer of this.#peers) {
      const isAsked = this.#asked.has(peer) || (this.#refused.get(peer) ?? 0) > nowNs;
      if (isAsked || (this.#credit.get(peer) ?? 0) > BATCH) continue;
      this.#asked.add(peer);
      calls.call(peer, "lendFrames", CREDIT, (completion) => {
        this.#asked.delete(peer);
        const pages = completion.kind === "answer" ? completion.result : 0;
        if (pages > 0) this.#credit.set(peer, pages);
        else {
          this.#credit.delete(peer);
          this.#refused.set(peer, this.#node.environment.clock.monotonicNs() + AGAIN_NS);
        }
      });
    }
  }

  /** Sends up to `count` cold pages away; returns how many went. */
  #pageOut(count: number): number {
    const spaces = this.#spaces();
    let gone = 0;
    // The first time round takes the accessed bits, the second finds what has not been used since.
    for (let round = 0; round < 2 && gone < count; round += 1) {
      for (const space of spaces) {
        gone += this.#pageOutOf(space, count - gone);
        if (gone >= count) break;
      }
    }
    this.pagesOut += gone;
    return gone;
  }

  /** Address spaces of Linux processes that execute here, or are being forked: Puma's are resident by its rules. */
  #spaces(): LinkedSpace[] {
    const { kernel, containers } = this.#node;
    const all = new Set<Mm>();
    for (const { mm, personality } of kernel.tasks.values()) {
      if (personality.name === "linux") all.add(mm);
    }
    for (const { copy } of kernel.copies.values()) all.add(copy.to);
    const largest = [...all].sort((a, b) => b.pages.resident - a.pages.resident);
    return this.#hasCredit ? largest.map((mm) => containers.spaceOf(mm)) : [];
  }

  #pageOutOf(space: LinkedSpace, count: number): number {
    const { mm } = space;
    if (mm.areas.some(({ link }) => link === undefined)) space.linkAreas();
    const hand = this.#hands.get(mm) ?? 0;
    const host = space.containers[0]?.host;
    let gone = 0;
    host?.begin();
    for (const page of privatePages(mm, hand)) {
      this.#hands.set(mm, page + 1);
      if (isCold(mm, page) && this.#give(space, page)) gone += 1;
      if (gone >= count || !this.#hasCredit) break;
    }
    host?.end();
    return gone;
  }

  #give(space: LinkedSpace, page: number): boolean {
    const [peer, credit] = [...this.#credit].reduce((one, other) =>
      other[1] > one[1] ? other : one,
    );
    const container = space.containerAt(page);
    if (!container) return false;
    this.lent.announce(peer, container, this.#node.containers.spaces.identityOf(space.mm));
    if (!space.push(page, siteId(peer, KERNEL_SPACE))) return false;
    this.#credit.set(peer, credit - 1);
    return true;
  }
}
