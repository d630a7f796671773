// Errands: what a site wants done to objects wherever they are, without having them: remove and
// sync.
//
// An errand travels to the owner like a request, but the ownership stays, so it is carried out
// exactly once whatever crosses it. A range starts as one message: objects without entry lie with
// their default owner, so a run of them needs no more (munmap of what a migrated process left
// behind). While a remove is under way, accesses of this site to its objects wait: a grant that
// overtook it would be destroyed by it.
//
// After nodes have departed (recovery.ts) errands are issued again, under a new token; answers to
// the old one are ignored.

import type { Container } from "./container.js";
import type { ObjectId, SiteId } from "./identifiers.js";
import { implicitTarget, inheritsLost } from "./implicit.js";
import type { SyncTicket, WaitOutcome } from "./linkers.js";
import type { ContainerMessage, ErrandOutcome, RequestMessage } from "./messages.js";

export type ErrandType = "removeRequest" | "syncRequest";

/** One call of remove or sync at the site that made it. */
export interface Errand {
  readonly type: ErrandType;
  readonly first: ObjectId;
  readonly count: number;
  readonly key: string | undefined;
  /** Objects not yet answered for. */
  remaining: number;
  outcome: ErrandOutcome;
  /** The call has not returned: completion is its result, not a wake. */
  isStarting: boolean;
}

type ErrandMessage = Extract<
  ContainerMessage,
  { type: "errandRange" | "errandDone" | "syncPage" | "syncDone" }
>;

const OUTCOMES: Record<ErrandOutcome, WaitOutcome> = {
  done: "ready",
  lost: "lost",
  failed: "failed",
};

export function startErrand(
  container: Container,
  type: ErrandType,
  first: ObjectId,
  count: number,
  key: string | undefined,
): WaitOutcome | "pending" {
  if (count === 0) return "ready";
  const errand: Errand = {
    type,
    first,
    count,
    key,
    remaining: count,
    outcome: "done",
    isStarting: true,
  };
  const token = container.nextToken++;
  container.errands.set(token, errand);
  container.host.begin();
  if (!container.isSuspended) issue(container, token, errand);
  container.host.end();
  errand.isStarting = false;
  return errand.remaining === 0 ? OUTCOMES[errand.outcome] : "pending";
}

/** Issues all errands again: their requests have been dropped. */
export function issueErrands(container: Container): void {
  const all = [...container.errands.values()];
  container.errands.clear();
  for (const errand of all) {
    errand.remaining = errand.count;
    const token = container.nextToken++;
    container.errands.set(token, errand);
    issue(container, token, errand);
  }
}

/** True while a remove of this site covers the object. */
export function isBeingRemoved(container: Container, object: ObjectId): boolean {
  if (container.errands.size === 0) return false;
  for (const { type, first, count } of container.errands.values()) {
    if (type === "removeRequest" && object >= first && object < first + count) return true;
  }
  return false;
}

function issue(container: Container, token: number, errand: Errand): void {
  spread(container, errand.first, errand.count, {
    type: errand.type,
    container: container.info.id,
    object: errand.first,
    requester: container.site,
    cause: "demand",
    path: [],
    generation: 0,
    token,
  });
}

/** Takes a range to the entries of this site, and the runs between them to their default owner. */
function spread(
  container: Container,
  first: ObjectId,
  count: number,
  request: RequestMessage,
): void {
  let next = first;
  for (const object of explicitObjects(container, first, count)) {
    spreadRun(container, next, object - next, request);
    container.drive(object, { ...request, object }, request.requester);
    next = object + 1;
  }
  spreadRun(container, next, first + count - next, request);
}

function explicitObjects(container: Container, first: ObjectId, count: number): ObjectId[] {
  const { entries } = container;
  if (entries.size > count) {
    const range = Array.from({ length: count }, (_, index) => first + index);
    return range.filter((object) => entries.has(object));
  }
  const found = [...entries.keys()].filter((o) => o >= first && o < first + count);
  return found.sort((a, b) => a - b);
}

/** A run of objects that no entry of this site mentions. */
function spreadRun(
  container: Container,
  first: ObjectId,
  count: number,
  request: RequestMessage,
): void {
  if (count === 0) return;
  const { kind } = container.info.policy;
  if (kind === "linked" || kind === "unique") {
    spreadTo(container, implicitTarget(container, first), first, count, request);
    return;
  }
  for (let object = first; object < first + count; object++) {
    spreadTo(container, implicitTarget(container, object), object, 1, request);
  }
}

function spreadTo(
  container: Container,
  to: SiteId,
  first: ObjectId,
  count: number,
  request: RequestMessage,
): void {
  const { type, requester, token } = request;
  if (to !== container.site) {
    const errand = type as ErrandType;
    container.host.post(container.site, to, {
      type: "errandRange",
      container: container.info.id,
      errand,
      object: first,
      count,
      requester,
      token,
    });
    return;
  }
  const mayBeStored = type === "removeRequest" && container.io.backed;
  const concerned =
    mayBeStored || inheritsLost(container, first)
      ? Array.from({ length: count }, (_, index) => first + index)
      : [...container.io.presentObjects(first, count)];
  for (const object of concerned) {
    container.drive(object, { ...request, object }, requester);
  }
  // The others have no page: there is nothing to remove or to write.
  if (count > concerned.length) settleErrand(container, request, "done", count - concerned.length);
}

/**
 * Writes an owner's page to the backing store, which is at the default owner. Until that has
 * answered the owner keeps the page as it is (WAIT_SYNC): no older bytes can reach the store after
 * newer ones.
 */
export function runSync(container: Container, request: RequestMessage): void {
  const { object, requester, token } = request;
  const to = container.defaultOwner(object);
  if (to === container.site) {
    write(container, undefined, { object, owner: container.site, requester, token });
    return;
  }
  const id = container.info.id;
  if (container.io.isDirty?.(object) === false) {
    const outcome = "done";
    const done = { type: "syncDone", container: id, object, requester, token, outcome } as const;
    container.host.post(container.site, container.site, done);
    return;
  }
  const bytes = container.io.exportObject(object);
  container.host.post(container.site, to, {
    type: "syncPage",
    container: id,
    object,
    requester,
    token,
    bytes,
  });
}

function write(container: Container, bytes: Uint8Array | undefined, ticket: SyncTicket): void {
  const result = container.io.syncObject(ticket.object, bytes, ticket);
  if (result !== "pending") finishSync(container, ticket, result === "ready" ? "done" : "failed");
}

/** At the site with the backing store: tells the owner that the page is written. */
export function finishSync(container: Container, ticket: SyncTicket, outcome: ErrandOutcome): void {
  const { object, owner, requester, token } = ticket;
  const { site, host, info } = container;
  host.post(site, owner, {
    type: "syncDone",
    container: info.id,
    object,
    requester,
    token,
    outcome,
  });
}

/** Tells the requester that `count` of its objects are settled. */
export function settleErrand(
  container: Container,
  { requester, token }: { readonly requester: SiteId; readonly token: number },
  outcome: ErrandOutcome,
  count: number,
): void {
  if (requester === container.site) {
    finish(container, token, outcome, count);
    return;
  }
  container.host.post(container.site, requester, {
    type: "errandDone",
    container: container.info.id,
    token,
    outcome,
    count,
  });
}

function finish(container: Container, token: number, outcome: ErrandOutcome, count: number): void {
  const errand = container.errands.get(token);
  if (errand === undefined) return;
  errand.remaining -= count;
  if (outcome !== "done") errand.outcome = outcome;
  if (errand.remaining > 0) return;
  container.errands.delete(token);
  const { first, key } = errand;
  if (!errand.isStarting && key !== undefined) container.above.wake(key, OUTCOMES[errand.outcome]);
  for (const object of [...container.waiters.keys()]) {
    if (object >= first && object < first + errand.count) container.retry(object);
  }
}

export function receiveErrand(container: Container, from: SiteId, message: ErrandMessage): void {
  switch (message.type) {
    case "errandRange": {
      if (container.collection?.isActive) return;
      const { object, count, requester, token, errand } = message;
      const id = container.info.id;
      spread(container, object, count, {
        type: errand,
        container: id,
        object,
        requester,
        cause: "demand",
        path: [from],
        generation: 0,
        token,
      });
      return;
    }
    case "errandDone":
      finish(container, message.token, message.outcome, message.count);
      return;
    case "syncPage": {
      const { object, requester, token, bytes } = message;
      write(container, bytes, { object, owner: from, requester, token });
      return;
    }
    case "syncDone": {
      const { object, requester, token, outcome } = message;
      if (outcome === "done") container.io.markClean?.(object);
      container.drive(object, { type: "synced", requester, token, outcome }, from);
      return;
    }
    default:
      message satisfies never;
  }
}
