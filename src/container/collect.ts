// A container's end: collect (everything comes to one site, which goes on without a container) and
// destroy (nothing is left anywhere).
//
// Collecting ends the dependence on other nodes: afterwards the process is an ordinary one, its
// source may leave, and its next migration links a new container in constant time. It also precedes
// a basic migration of a process whose pages are spread. Only one site may have tasks that use the
// container.
//
//   1. the collector tells the home, which tells the members and answers with the list of them
//   2. from then on nobody serves or sends requests: a member drops those that come, and pushes all
//      that it owns, now or later, to the collector
//   3. each member reports how many ownerships ever left and reached it, and how many it still
//      holds
//   4. when nothing is held and the sums are equal, none is on its way either: all is here
//
// The counting is sound because after step 2 members send ownerships to the collector only, so what
// they sent to each other is final with their first report (Mattern's counting of messages). For the
// same reason nobody refuses a push now: the collector takes what it has asked for beyond its
// frames if need be, and a member sends on what others pushed to it.

import type { Container } from "./container.js";
import { isOwner, isServing } from "./entry.js";
import type { ObjectId, SiteId } from "./identifiers.js";
import { inheritsLost } from "./implicit.js";
import type { ContainerMessage } from "./messages.js";

interface Count {
  readonly sent: number;
  readonly received: number;
  readonly held: number;
}

export interface Collection {
  readonly to: SiteId;
  /** At the collector: whom to wake. */
  readonly key: string | undefined;
  /** No requests are sent or served: always at a member; at the collector once it has the list. */
  isActive: boolean;
  members: readonly SiteId[] | undefined;
  readonly counts: Map<SiteId, Count>;
}

type CollectMessage = Extract<
  ContainerMessage,
  { type: "gather" | "gatherPlan" | "gathered" | "destroy" }
>;

const createCollection = (to: SiteId, key?: string): Collection => ({
  to,
  key,
  isActive: key === undefined,
  members: undefined,
  counts: new Map(),
});

export function startCollect(container: Container, key: string): void {
  const { site, host, info, home } = container;
  if (container.isSuspended || container.collection || info.policy.kind !== "linked") {
    container.above.wake(key, "failed");
    return;
  }
  host.begin();
  container.collection = createCollection(site, key);
  if (home === site) announce(container, site);
  else host.post(site, home, { type: "gather", container: info.id, to: site });
  host.end();
}

/**
 * At the home: tells every member, and the collector who they are. Returns false when it may not.
 */
function announce(container: Container, to: SiteId): boolean {
  const { site, host, info } = container;
  const isLost = [...container.entries.values()].some(({ state }) => state === "OBJ_LOST");
  const mayNot = isLost || inheritsLost(container, 0);
  const members = mayNot ? undefined : [...container.members].filter((m) => m !== to);
  for (const member of members ?? []) {
    if (member !== site) host.post(site, member, { type: "gather", container: info.id, to });
  }
  if (to === site) begin(container, members);
  else host.post(site, to, { type: "gatherPlan", container: info.id, members });
  return !mayNot;
}

/** At the collector: it knows from whom to expect everything. */
function begin(container: Container, members: readonly SiteId[] | undefined): void {
  const { collection } = container;
  if (collection === undefined) return;
  if (members === undefined) {
    abandonCollection(container, "lost");
    return;
  }
  collection.members = members;
  collection.isActive = true;
  finishIfComplete(container);
}

/** Ends a collection without result. */
export function abandonCollection(container: Container, outcome: "lost" | "failed"): void {
  const key = container.collection?.key;
  container.collection = undefined;
  if (key !== undefined) container.above.wake(key, outcome);
}

/** At a member: everything goes to `to`, and nothing else is served. */
function join(container: Container, to: SiteId): void {
  container.collection = createCollection(to);
  const owned = new Set(container.ownedPages());
  for (const [object, entry] of container.entries) if (isOwner(entry.state)) owned.add(object);
  for (const object of owned) pushOn(container, object, to);
  report(container, to);
}

function pushOn(container: Container, object: ObjectId, to: SiteId): void {
  const entry = container.peek(object);
  if (!isServing(entry.state)) return;
  entry.pinnedUntilMicros = 0;
  container.drive(object, { type: "push", requester: to }, container.site);
}

/** Something has happened to an object during a collection. */
export function sendOn(container: Container, object: ObjectId): void {
  const { collection } = container;
  if (collection === undefined) return;
  if (collection.to === container.site) {
    finishIfComplete(container);
    return;
  }
  pushOn(container, object, collection.to);
  report(container, collection.to);
}

function report(container: Container, to: SiteId): void {
  const { site, host, info, transfers } = container;
  let held = 0;
  for (const [object, { state }] of container.entries) {
    const isNothing = state === "INV_OWNER" && container.defaultOwner(object) === site;
    if (isOwner(state) && !isNothing) held += 1;
  }
  host.post(site, to, { type: "gathered", container: info.id, ...transfers, held });
}

/** At the collector. */
function finishIfComplete(container: Container): void {
  const { collection } = container;
  if (collection?.members === undefined) return;
  const { sent, received } = container.transfers;
  let missing = sent - received;
  for (const member of collection.members) {
    const count = collection.counts.get(member);
    if (count === undefined || count.held > 0) return;
    missing += count.sent - count.received;
  }
  if (missing === 0 && !isBusy(container)) dissolve(container);
}

/** The collector's own entries may still wait for acknowledgements or for the I/O linker. */
function isBusy(container: Container): boolean {
  for (const { state } of container.entries.values()) {
    if (isOwner(state) && !isServing(state)) return true;
  }
  return false;
}

/** The address space goes on by itself, with all pages writable; the others drop what is left. */
function dissolve(container: Container): void {
  const { site, host, info, home, io } = container;
  for (const [object, { state }] of container.entries) {
    if (state === "READ_OWNER") io.changeState(object, "write");
  }
  if (home === site) tellMembers(container, site);
  else host.post(site, home, { type: "destroy", container: info.id, initiator: site });
  for (const { type, first, count, key } of container.errands.values()) {
    if (type === "removeRequest") {
      for (const object of [...io.presentObjects(first, count)]) io.removeObject(object);
    }
    if (key !== undefined) container.above.wake(key, "ready");
  }
  for (const object of [...container.waiters.keys()]) container.fail(object, "unlinked");
  io.uninstantiate?.();
  host.forget(container);
  container.above.wake(container.collection?.key as string, "ready");
}

export function startDestroy(container: Container): void {
  const { site, host, info, home } = container;
  host.begin();
  if (home === site) tellMembers(container, site);
  else host.post(site, home, { type: "destroy", container: info.id, initiator: site });
  drop(container);
  host.end();
}

function tellMembers(container: Container, initiator: SiteId): void {
  const { site, host, info } = container;
  for (const member of container.members) {
    if (member === site || member === initiator) continue;
    host.post(site, member, { type: "destroy", container: info.id, initiator });
  }
}

function drop(container: Container): void {
  const { io } = container;
  for (const object of [...io.presentObjects(0, Number.MAX_SAFE_INTEGER)]) {
    io.invalidateObject(object);
  }
  for (const object of [...container.waiters.keys()]) container.fail(object, "unlinked");
  io.uninstantiate?.();
  container.host.forget(container);
}

export function receiveCollect(container: Container, from: SiteId, message: CollectMessage): void {
  const { site, home, collection } = container;
  switch (message.type) {
    case "gather":
      if (home !== site || announce(container, message.to)) join(container, message.to);
      return;
    case "gatherPlan":
      begin(container, message.members);
      return;
    case "gathered":
      if (collection === undefined) return;
      collection.counts.set(from, message);
      finishIfComplete(container);
      return;
    case "destroy":
      if (home === site) tellMembers(container, message.initiator);
      drop(container);
      return;
    default:
      message satisfies never;
  }
}
