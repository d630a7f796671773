// What a migrated process has left behind comes after it: the background push.
//
// The source sends its pages in batches, beginning behind the page that was asked for last and
// going round, with a window of batches that are not acknowledged yet, so that a demanded page
// never waits behind more than two batches. A process may move on before its source is done: its
// new node tells everyone who still has pages where to send them. A source that has nothing left
// says "drained"; when all have, the process can settle (settling.ts) and depends on no other node.
//
//   source                                  where the process is
//     pages, batch  ------------------------>
//           <------------------------ pushAck
//           <------------------------ follow     (the process has come here)
//     drained       ------------------------>    settles: independent

import type { NodeId } from "../abi/types.js";
import type { Messenger } from "../cluster/messenger.js";
import { nodeOfSite, type SiteId } from "../container/identifiers.js";
import type { LinkedSpace } from "../mm/linked_space.js";
import { firstPage, pageCount } from "../mm/vm_area.js";
import type { SpaceIdentity, Spaces } from "./spaces.js";

export type PushMessage =
  | { readonly kind: "batch"; readonly identity: SpaceIdentity }
  | { readonly kind: "pushAck"; readonly identity: SpaceIdentity }
  | { readonly kind: "follow"; readonly identity: SpaceIdentity; readonly site: SiteId }
  /** `isLent`: pages that had no frame lie with other nodes yet. */
  | { readonly kind: "drained"; readonly identity: SpaceIdentity; readonly isLent: boolean };

declare module "../cluster/messenger.js" {
  interface Services {
    push: PushMessage;
  }
}

/** Pages in a batch, and batches on their way. */
const BATCH = 32;
const WINDOW = 2;

/** A space whose pages are to follow its process. */
interface Following {
  readonly space: LinkedSpace;
  /** Where the process is. */
  target: SiteId;
  /** Push, or only tell when everything was fetched. */
  readonly pushes: boolean;
  unacknowledged: number;
  /** The page behind which the search for a page to push goes on. */
  cursor: number;
}

export class PushService {
  readonly #messenger: Messenger;
  readonly #spaces: Spaces;
  readonly #following = new Map<SpaceIdentity, Following>();
  /** Where processes have gone that still have threads here; their pages follow when those end. */
  readonly #homes = new Map<SpaceIdentity, SiteId>();
  /** For processes that are here: the nodes that have had pages of theirs, and which are drained. */
  readonly #dependences = new Map<SpaceIdentity, Map<NodeId, boolean>>();

  constructor(messenger: Messenger, spaces: Spaces) {
    this.#messenger = messenger;
    this.#spaces = spaces;
    messenger.on("push", (from, message) => this.#receive(from, message));
    messenger.onLoss((node) => this.#lose(node));
  }

  /** A process has left for `last`, unless it has gone on since; its pages are to follow. */
  start(identity: SpaceIdentity, space: LinkedSpace, last: SiteId, pushes: boolean): void {
    const cursor = space.lastLeft;
    const target = this.#homes.get(identity) ?? last;
    this.#following.set(identity, { space, target, pushes, unacknowledged: 0, cursor });
  }

  /** A process has come to this node, `site`; these nodes still have pages of it. */
  arrived(identity: SpaceIdentity, site: SiteId, nodes: Iterable<NodeId>): void {
    this.forget(identity);
    const others = new Map([...nodes].map((node) => [node, false]));
    others.delete(this.#messenger.self);
    this.#dependences.set(identity, others);
    for (const node of others.keys()) {
      this.#messenger.send(node, "push", { kind: "follow", identity, site });
    }
  }

  /** A thread of a process of this node executes on another one, which will have pages. */
  depend(identity: SpaceIdentity, node: NodeId): void {
    const nodes = this.#dependences.get(identity);
    if (nodes === undefined) this.#dependences.set(identity, new Map([[node, false]]));
    else nodes.set(node, false);
  }

  /** A process leaves, or has ended: others are no longer its concern here. */
  departed(identity: SpaceIdentity): void {
    this.#dependences.delete(identity);
  }

  /** The space is given up. */
  forget(identity: SpaceIdentity): void {
    this.#following.delete(identity);
    this.#homes.delete(identity);
    this.#dependences.delete(identity);
  }

  /** Everything that processes have left here is pushed after them. Returns how many still have. */
  followAll(): number {
    for (const [identity, following] of this.#following) {
      if (!following.pushes) this.#following.set(identity, { ...following, pushes: true });
    }
    return this.#following.size;
  }

  /** The nodes that a process of this node depends on. */
  dependsOn(identity: SpaceIdentity): readonly NodeId[] {
    return [...(this.#dependences.get(identity)?.keys() ?? [])];
  }

  /** The processes that are here, and of which no other node has pages any more. */
  get drained(): SpaceIdentity[] {
    return [...this.#dependences.keys()].filter((identity) => this.isDrained(identity));
  }

  isDrained(identity: SpaceIdentity): boolean {
    const nodes = this.#dependences.get(identity);
    return nodes !== undefined && nodes.size > 0 && [...nodes.values()].every((is) => is);
  }

  /** Sends what there is room for in the windows. Returns whether anything was done. */
  background(): boolean {
    let any = false;
    for (const [identity, following] of this.#following) {
      if (following.unacknowledged >= WINDOW) continue;
      any = this.#advance(identity, following) || any;
    }
    return any;
  }

  #advance(identity: SpaceIdentity, following: Following): boolean {
    const { space } = following;
    const to = nodeOfSite(following.target);
    if (space.mm.pages.resident === 0 || !hasOwnedPages(space)) {
      this.#following.delete(identity);
      this.#messenger.send(to, "push", { kind: "drained", identity, isLent: space.isLent });
      space.leaveShared();
      return true;
    }
    if (!following.pushes) return false;
    if (space.lastLeft !== following.cursor) following.cursor = space.lastLeft;
    const pushed = pushBatch(space, following);
    if (pushed === 0) return false;
    following.unacknowledged += 1;
    this.#messenger.send(to, "push", { kind: "batch", identity });
    return true;
  }

  #receive(from: NodeId, message: PushMessage): void {
    const { identity } = message;
    switch (message.kind) {
      case "batch":
        // The pages themselves came before, over the same channel.
        this.#messenger.send(from, "push", { kind: "pushAck", identity });
        return;
      case "pushAck": {
        const following = this.#following.get(identity);
        if (following) following.unacknowledged = Math.max(following.unacknowledged - 1, 0);
        return;
      }
      case "follow":
        this.#follow(from, identity, message.site);
        return;
      case "drained":
        if (!message.isLent && this.#dependences.get(identity)?.has(from)) {
          this.#dependences.get(identity)?.set(from, true);
        }
        return;
      default:
        message satisfies never;
    }
  }

  #follow(from: NodeId, identity: SpaceIdentity, site: SiteId): void {
    const following = this.#following.get(identity);
    const space = this.#spaces.find(identity);
    if (following) following.target = site;
    else if (space && space.mm.users > 0) this.#homes.set(identity, site);
    else {
      // Nothing is left here; or it is already on its way, before this answer.
      const isLent = space?.isLent ?? false;
      this.#messenger.send(from, "push", { kind: "drained", identity, isLent });
    }
  }

  #lose(node: NodeId): void {
    for (const [identity, { target }] of this.#following) {
      if (nodeOfSite(target) === node) this.#following.delete(identity);
    }
    for (const nodes of this.#dependences.values()) nodes.delete(node);
  }
}

function hasOwnedPages(space: LinkedSpace): boolean {
  return space.containers.some((container) => !container.ownedPages().next().done);
}

/** Pushes up to a batch of pages, from behind the cursor on and round. Returns how many. */
function pushBatch(space: LinkedSpace, following: Following): number {
  const { target } = following;
  const host = space.containers[0]?.host;
  let pushed = 0;
  host?.begin();
  for (const page of pagesFrom(space, following.cursor + 1)) {
    if (space.push(page, target)) pushed += 1;
    if (pushed >= BATCH) break;
  }
  host?.end();
  following.cursor = space.lastLeft;
  return pushed;
}

/** The present pages in order of address, beginning at `start` and going round. */
function* pagesFrom(space: LinkedSpace, start: number): Generator<number> {
  const { mm } = space;
  const present = function* (from: number, to: number) {
    for (const area of mm.areas) {
      const first = Math.max(firstPage(area), from);
      const end = Math.min(firstPage(area) + pageCount(area), to);
      if (first < end) yield* mm.pages.present(first, end - first);
    }
  };
  yield* present(start, 1 << 20);
  yield* present(0, start);
}
