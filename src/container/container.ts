// One container at one site: its explicit entries, and what can be asked of it.
//
// protocol.ts decides, performing.ts does; this file joins them: it finds or makes the entry that
// an event concerns, runs `step`, has the actions carried out, and drops the entry when it says no
// more than its absence would (entry.ts). Tasks that wait are keys in `waiters`.
//
// Linking a container to an address space is the constructor: no page is looked at. What the page
// table says is believed when an object is asked for the first time.
//
// Neighbours: receiving.ts (messages of other sites), implicit.ts (entries that are not there),
// waiting.ts (tasks that wait), errands.ts (remove, sync), collect.ts (collect, destroy),
// parting.ts (a site leaves), staging.ts (pages sent ahead), containers.ts (all containers of a
// node, the wire), recovery.ts (departed nodes).

import type { NodeId } from "../abi/types.js";
import type { Place } from "./actions.js";
import { type Collection, sendOn, startCollect, startDestroy } from "./collect.js";
import { type ContainerHost, type ContainerOptions, DEFAULT_PIN_MICROS } from "./container_host.js";
import { type Entry, isOwner, isServing, type ProtocolEvent, type State } from "./entry.js";
import { type Errand, finishSync, isBeingRemoved, issueErrands, startErrand } from "./errands.js";
import { NO_SITE, type ObjectId, type SiteId } from "./identifiers.js";
import { defaultOwnerOf, implicitEntry, isImplicit } from "./implicit.js";
import type { InterfaceLinker, IoLinker, SyncTicket, WaitOutcome } from "./linkers.js";
import type { ContainerInfo, StrayMessage } from "./messages.js";
import { leaveStranger } from "./operations.js";
import type { Farewell } from "./parting.js";
import { perform, performLater } from "./performing.js";
import { step } from "./protocol.js";
import { Staging } from "./staging.js";
import { type ContainerStatistics, createStatistics } from "./statistics.js";
import { type AccessKind, type AccessResult, type Waiter, Waiting } from "./waiting.js";

export class Container {
  readonly info: ContainerInfo;
  readonly site: SiteId;
  readonly host: ContainerHost;
  readonly io: IoLinker;
  readonly above: InterfaceLinker;
  readonly place: Place;
  readonly statistics: ContainerStatistics = createStatistics();
  /** Grants that this site asked for, by the node that they came from. */
  readonly fetchedFrom = new Map<NodeId, number>();
  readonly entries = new Map<ObjectId, Entry>();
  readonly errands = new Map<number, Errand>();
  readonly staging = new Staging();
  readonly waiting: Waiting;
  /** Objects that are pinned, and for whose release somebody waits. */
  readonly armed = new Set<ObjectId>();
  /** Ownerships that left and reached this site since all links were last known to be empty. */
  readonly transfers = { sent: 0, received: 0 };
  /** Home only: the sites that take part. */
  readonly members = new Set<SiteId>();
  /** Everything goes to one site, and no requests are sent or served (collect.ts). */
  collection: Collection | undefined;
  /** This site is about to leave (parting.ts). */
  farewell: Farewell | undefined;
  firstAsk: SiteId | undefined;
  readonly alone: (() => void) | undefined;
  /**
   * Not below the generation of any dropped entry: an owner's may be too large, but not too small.
   */
  baseGeneration = 0;
  nextToken = 1;

  constructor(
    host: ContainerHost,
    info: ContainerInfo,
    site: SiteId,
    linkers: { readonly io: IoLinker; readonly above: InterfaceLinker },
    options: ContainerOptions = {},
  ) {
    this.host = host;
    this.info = info;
    this.site = site;
    this.io = linkers.io;
    this.above = linkers.above;
    this.waiting = new Waiting(linkers.above);
    this.firstAsk = options.firstAsk;
    this.alone = options.alone;
    this.place = {
      container: info.id,
      self: site,
      firstTouchAt: this.io.firstTouchAt,
      backed: this.io.backed,
      pinMicros: options.pinMicros ?? DEFAULT_PIN_MICROS,
      defaultOwner: site,
      floor: options.floor ?? 0,
      refusesPush: false,
      reached: options.reached,
    };
    this.members.add(site);
    this.io.instantiate?.();
  }

  /** Asks for read access for the task behind `key`. */
  get(object: ObjectId, key: string): AccessResult {
    return this.#access(object, "read", key);
  }

  /** Asks for write access; a task that is alone in its address space always does. */
  grab(object: ObjectId, key: string): AccessResult {
    return this.#access(object, "write", key);
  }

  /** Asks for the page without anyone waiting for it. */
  prefetch(object: ObjectId, access: AccessKind): void {
    if (this.isSuspended || isBeingRemoved(this, object)) return;
    this.host.begin();
    const { state } = this.peek(object);
    // A page that does not exist yet is not made for a guess.
    if (state === "INV_COPY" || (state === "READ_COPY" && access === "write")) {
      this.drive(object, { type: access === "write" ? "grab" : "get", demand: false }, this.site);
    }
    this.host.end();
  }

  /** The task that waited has had its access; the page may go. */
  put(object: ObjectId): void {
    const entry = this.entries.get(object);
    if (entry === undefined || entry.pinnedUntilMicros === 0) return;
    this.host.begin();
    entry.pinnedUntilMicros = 0;
    this.io.putObject?.(object);
    this.drive(object, { type: "put" }, this.site);
    this.host.end();
  }

  /**
   * Gives the frame back: a read copy is released, an owned page goes to a site that has a copy, to
   * `target`, to the backing store, or to the default owner. False when it cannot go now.
   */
  flush(object: ObjectId, target?: SiteId): boolean {
    if (this.isSuspended) return false;
    const entry = this.peek(object);
    const to = target ?? this.defaultOwner(object);
    if (isOwner(entry.state) && entry.copyset.length === 0 && to !== this.site) {
      return this.push(object, to);
    }
    const before = entry.state;
    this.host.begin();
    this.drive(object, { type: "flush" }, this.site);
    this.host.end();
    return before === "READ_COPY" || this.stateOf(object) !== before;
  }

  /**
   * Gives page and ownership to `target`, which has not asked. False when this site does not own
   * the
   * page, or is in the middle of something; nothing happens then.
   */
  push(object: ObjectId, target: SiteId): boolean {
    if (this.isSuspended || target === this.site || this.host.departureOf(target)) return false;
    const wasServing = isServing(this.stateOf(object));
    this.host.begin();
    this.drive(object, { type: "push", requester: target }, this.site);
    this.host.end();
    return wasServing && !isServing(this.stateOf(object));
  }

  /** The I/O linker has made a page (or could not), after it had answered "pending". */
  filled(object: ObjectId, ok: boolean): void {
    this.host.begin();
    this.drive(object, { type: ok ? "filled" : "fillFailed" }, this.site);
    if (this.collection !== undefined) sendOn(this, object);
    this.host.end();
  }

  /** The I/O linker has written a page (or could not), after it had answered "pending". */
  synced(ticket: SyncTicket, ok: boolean): void {
    this.host.begin();
    finishSync(this, ticket, ok ? "done" : "failed");
    this.host.end();
  }

  /**
   * Destroys `count` objects from `first` on, wherever they are; accesses of this site wait until
   * it
   * is done. "pending": `key`, if given, is woken when no site has the objects any more.
   */
  remove(first: ObjectId, count: number, key?: string): AccessResult {
    return startErrand(this, "removeRequest", first, count, key);
  }

  /** Writes the pages of these objects to the backing store, wherever they are (fsync, msync). */
  sync(first: ObjectId, count: number, key?: string): AccessResult {
    return startErrand(this, "syncRequest", first, count, key);
  }

  /**
   * Sends the page's bytes ahead of its ownership. If the page is not written before it goes to
   * `target`, its bytes need not travel again (pre-copy). False when the page is not here to send.
   * Only to a site that stays.
   */
  stage(object: ObjectId, target: SiteId): boolean {
    if (this.isSuspended || !isServing(this.stateOf(object)) || !this.io.isPresent(object)) {
      return false;
    }
    this.io.beginStage?.(object);
    const bytes = this.io.exportObject(object);
    this.staging.noteSent(object, target);
    this.statistics.pagesStaged += 1;
    this.statistics.bytesOut += bytes.length;
    const { id } = this.info;
    this.host.begin();
    this.host.post(this.site, target, { type: "stagedPage", container: id, object, bytes });
    this.host.end();
    return true;
  }

  /**
   * Brings everything here and makes the address space an ordinary one again: afterwards no other
   * site has anything of it, and this object is no longer in use. Only for the one site whose tasks
   * use the container. `key` is woken with "ready", or "lost"/"failed" when nothing has changed.
   */
  collect(key: string): void {
    startCollect(this, key);
  }

  /** Drops the container with all its pages, at every site. */
  destroy(): void {
    startDestroy(this);
  }

  /**
   * Goes on after a suspension: what was not sent, or was dropped on its way, is asked for again.
   */
  resume(): void {
    if (this.isSuspended) return;
    this.host.begin();
    issueErrands(this);
    for (const object of [...this.waiters.keys()]) this.retry(object);
    this.host.end();
  }

  /** Who waits, by object. */
  get waiters(): Map<ObjectId, Waiter[]> {
    return this.waiting.byObject;
  }

  /** The state of an object here. */
  stateOf(object: ObjectId): State {
    return this.peek(object).state;
  }

  /** The objects that this site owns and whose pages are here: what depends on this site. */
  *ownedPages(): Generator<ObjectId> {
    for (const object of this.io.presentObjects(0, Number.MAX_SAFE_INTEGER)) {
      if (isOwner(this.peek(object).state)) yield object;
    }
  }

  /** Neither requests nor pushes may be sent now. */
  get isSuspended(): boolean {
    return this.host.isFrozen || this.collection?.isActive === true;
  }

  /** The site that knows the members: that which created the container, while its node lives. */
  get home(): SiteId {
    return this.host.successorOf(this.info.home);
  }

  /** Who decides about an object that no entry mentions. */
  defaultOwner(object: ObjectId): SiteId {
    return defaultOwnerOf(this, object);
  }

  /** The entry of an object; one made for the occasion where none is explicit. */
  peek(object: ObjectId): Entry {
    return this.entries.get(object) ?? implicitEntry(this, object);
  }

  /** Keeps the entry if it says more than its absence would. */
  #settle(entry: Entry): void {
    const { object } = entry;
    if (isImplicit(this, entry)) this.dropEntry(entry);
    else if (this.entries.get(object) !== entry) this.entries.set(object, entry);
  }

  /**
   * This site is about to lose its role as default owner: what it owns by absence is written down.
   */
  makeExplicit(): void {
    for (const object of this.io.presentObjects(0, Number.MAX_SAFE_INTEGER)) {
      const entry = this.peek(object);
      if (entry.state === "WRITE_OWNER") this.entries.set(object, entry);
    }
  }

  /** Drops an entry that says nothing any more. */
  dropEntry({ object, generation }: Entry): void {
    if (generation > this.baseGeneration) this.baseGeneration = generation;
    this.entries.delete(object);
  }

  /**
   * Lets an object's entry meet an event, and carries out what follows. What may lead to further
   * events
   * comes last, when the entry is settled and all messages of this one are posted.
   */
  drive(object: ObjectId, event: ProtocolEvent, from: SiteId): void {
    const entry = this.peek(object);
    const { place } = this;
    place.defaultOwner = this.defaultOwner(object);
    const actions = step(place, entry, event, from, this.host.nowMicros());
    let later = 0;
    let firstTouch: "ready" | "pending" | "failed" = "pending";
    for (const action of actions) {
      if (action.do === "instantiate") firstTouch = this.io.firstTouch(object);
      else if (!perform(this, object, action, event)) later += 1;
    }
    this.#settle(entry);
    if (firstTouch !== "pending") {
      const type = firstTouch === "ready" ? "filled" : "fillFailed";
      this.drive(object, { type }, this.site);
    }
    if (later > 0) for (const action of actions) performLater(this, object, action);
  }

  #access(object: ObjectId, access: AccessKind, key: string): AccessResult {
    this.host.begin();
    const attempt = this.waiting.begin(object, access, key);
    this.#ask(object, access);
    this.host.end();
    const outcome = this.waiting.end(attempt);
    if (outcome === "ready") this.#unpin(object);
    return outcome ?? "pending";
  }

  /** Has the protocol get an access; who waits for it goes on if that is done at once. */
  #ask(object: ObjectId, access: AccessKind): void {
    if (!this.isSuspended && !isBeingRemoved(this, object)) {
      this.drive(object, { type: access === "write" ? "grab" : "get", demand: true }, this.site);
    }
    this.waiting.wakeAllowed(object, this.stateOf(object));
  }

  /** The task goes on at once, so the page need not be kept for it. */
  #unpin(object: ObjectId): void {
    const entry = this.entries.get(object);
    if (entry === undefined || entry.queue.length > 0 || entry.deferredFrom !== NO_SITE) return;
    entry.pinnedUntilMicros = 0;
    this.#settle(entry);
  }

  /** Wakes those that have their access now, and asks once more for the others. */
  retry(object: ObjectId): void {
    if (!this.waiters.has(object)) return;
    const wanted = this.waiting.wakeAllowed(object, this.stateOf(object));
    if (wanted !== undefined) this.#ask(object, wanted);
  }

  /** Ends the waiting of all who wait for the object. */
  fail(object: ObjectId, outcome: Exclude<WaitOutcome, "ready">): void {
    const failed = this.waiting.fail(object, outcome);
    if (outcome === "lost") this.statistics.lost += failed;
  }

  /** A request comes back that this site has forwarded to one that takes no part. */
  takeBack(stranger: SiteId, { object, request }: StrayMessage): void {
    const entry = this.peek(object);
    this.place.defaultOwner = this.defaultOwner(object);
    leaveStranger(this.place, entry, stranger);
    this.#settle(entry);
    this.drive(object, request, request.requester);
  }

  /** Ends the pins that are over and that somebody waits for. Returns when the next one ends. */
  expire(nowMicros: number): number {
    let next = Number.POSITIVE_INFINITY;
    for (const object of [...this.armed]) {
      const until = this.entries.get(object)?.pinnedUntilMicros ?? 0;
      if (until > nowMicros) next = Math.min(next, until);
      else {
        this.armed.delete(object);
        this.put(object);
      }
    }
    return next;
  }
}
