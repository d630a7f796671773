// What rows of the table name to be done (table.ts): each changes the entry, or adds an action.
//
// Three more operations feed events back into the table; they are in protocol.ts.

import type { Action, Operation, Place } from "./actions.js";
import type { Entry, LocalEvent, ProtocolEvent } from "./entry.js";
import { requesterOf } from "./guards.js";
import { NO_SITE, type SiteId } from "./identifiers.js";
import {
  type Cause,
  type ErrandOutcome,
  type GrantMessage,
  type GrantType,
  type InvalidateMessage,
  NO_BYTES,
  type OwnerChangeMessage,
  type RefusalMessage,
  type RefusalReason,
  type RequestMessage,
  type RequestType,
} from "./messages.js";
import { NO_SITES, type SiteSet, withoutSite, withSite } from "./site_set.js";

const WAKE: Action = { do: "wake" };
const IMPORT_PAGE: Action = { do: "importPage" };
const MAP_READ_ONLY: Action = { do: "mapReadOnly" };
const MAP_WRITABLE: Action = { do: "mapWritable" };
const DROP_PAGE: Action = { do: "dropPage" };
const REMOVE_PAGE: Action = { do: "removePage" };
const FLUSH_PAGE: Action = { do: "flushPage" };
const INSTANTIATE: Action = { do: "instantiate" };
const NO_REQUESTS: readonly RequestMessage[] = [];

export const PLAIN_OPERATIONS = {
  allow: () => {},
  wait: (_place, entry, event) => {
    if (!(event as LocalEvent & { type: "get" }).demand) return;
    if (event.type === "get") entry.isReadAwaited = true;
    else entry.isWriteAwaited = true;
  },

  "send read request": (place, entry, event, _from, _now, out) =>
    ask(place, entry, "readRequest", causeOf(event), out),
  "send write request": (place, entry, event, _from, _now, out) =>
    ask(place, entry, "writeRequest", causeOf(event), out),
  "send again": (place, entry, event, _from, _now, out) => {
    const { type, cause } = event as RequestMessage;
    ask(place, entry, type, cause, out);
  },
  "send release request": (place, entry, event, _from, _now, out) =>
    ask(place, entry, "releaseRequest", causeOf(event), out),
  forward: (place, entry, event, _from, _now, out) =>
    forward(place, entry, event as RequestMessage, out),
  queue: (place, entry, event) => {
    entry.queue = [...entry.queue, asRequest(place, entry, event)];
  },
  "queue first": (place, entry, event) => {
    entry.queue = [asRequest(place, entry, event), ...entry.queue];
  },
  "point to sender": (_place, entry, event, from) =>
    pointTo(entry, from, (event as GrantMessage | RefusalMessage).generation),
  "take hint": (_place, entry, event) => {
    const { owner, generation } = event as OwnerChangeMessage;
    pointTo(entry, owner, generation);
  },
  "leave stranger": (place, entry, _event, from) => leaveStranger(place, entry, from),

  "become owner": (place, entry, event, _from, _now, out) => {
    const { generation, queue, returned } = event as GrantMessage;
    entry.generation = generation;
    entry.probableOwner = place.self;
    entry.copyset = NO_SITES;
    if (queue.length > 0) entry.queue = [...queue, ...entry.queue];
    // Who refused it may be a stranger, to whom no pointer must lead.
    if (returned) tellOwner(place, entry, out);
  },
  "own with copyset": (place, entry, event) => {
    const { copyset, generation } = event as LocalEvent & { type: "promote" };
    entry.copyset = copyset;
    entry.probableOwner = place.self;
    entry.generation = generation;
  },
  "own again": (place, entry, event) => {
    entry.probableOwner = place.self;
    entry.generation = (event as LocalEvent & { type: "declareLost" }).generation;
  },

  "send read copy": (place, entry, event, _from, _now, out) => {
    const request = event as RequestMessage;
    const { requester } = request;
    entry.copyset = withSite(entry.copyset, requester);
    const message = grant("readCopy", request, entry.generation, NO_REQUESTS);
    out.push({ do: "sendPage", to: requester, message });
    tellForwarders(place, entry, request, place.self, out);
  },
  "give page and ownership": (place, entry, event, _from, _now, out) => {
    giveAway(place, entry, "pageOwnership", event, out);
    out.push(DROP_PAGE);
  },
  "give ownership": (place, entry, event, _from, _now, out) => {
    giveAway(place, entry, "bareOwnership", event, out);
    out.push(DROP_PAGE);
  },
  "give first touch": (place, entry, event, _from, _now, out) =>
    giveAway(place, entry, "firstTouch", event, out),
  "return ownership": (_place, entry, event, from, _now, out) => {
    const refused = event as GrantMessage;
    entry.generation = refused.generation + 1;
    entry.probableOwner = from;
    const queue = [...refused.queue, ...entry.queue];
    entry.queue = [];
    const message = { ...refused, queue, generation: entry.generation, returned: true };
    out.push({ do: "send", to: from, message });
  },

  "invalidate all copies": (place, entry, _event, _from, _now, out) =>
    invalidate(place, entry, entry.copyset, out),
  "invalidate other copies": (place, entry, event, _from, _now, out) =>
    invalidate(place, entry, withoutSite(entry.copyset, requesterOf(event)), out),
  "invalidate requester's copy": (place, entry, event, _from, _now, out) =>
    invalidate(place, entry, [requesterOf(event)], out),
  acknowledge: (place, entry, event, from, _now, out) =>
    acknowledge(place, entry, from, (event as InvalidateMessage).generation, out),
  "acknowledge deferred": (place, entry, _event, _from, _now, out) => {
    acknowledge(place, entry, entry.deferredFrom, entry.deferredGeneration, out);
    entry.deferredFrom = NO_SITE;
  },
  "defer invalidation": (_place, entry, event, from) => {
    entry.deferredFrom = from;
    entry.deferredGeneration = (event as InvalidateMessage).generation;
  },
  "count acknowledgement": (_place, entry, _event, from) => {
    entry.unacknowledged = withoutSite(entry.unacknowledged, from);
    entry.copyset = withoutSite(entry.copyset, from);
  },

  "import page": (_place, _entry, _event, _from, _now, out) => out.push(IMPORT_PAGE),
  "map read-only": (_place, _entry, _event, _from, _now, out) => out.push(MAP_READ_ONLY),
  "map writable": (_place, _entry, _event, _from, _now, out) => out.push(MAP_WRITABLE),
  "drop page": (_place, _entry, _event, _from, _now, out) => out.push(DROP_PAGE),
  "remove page": (_place, entry, _event, _from, _now, out) => {
    entry.pinnedUntilMicros = 0;
    out.push(REMOVE_PAGE);
  },
  "flush page": (_place, entry, _event, _from, _now, out) => {
    entry.pinnedUntilMicros = 0;
    out.push(FLUSH_PAGE);
  },
  instantiate: (_place, _entry, _event, _from, _now, out) => out.push(INSTANTIATE),
  "sync page": (place, entry, event, _from, _now, out) => {
    entry.unacknowledged = [place.defaultOwner];
    out.push({ do: "syncPage", request: event as RequestMessage });
  },
  "end errand": (_place, entry, event, _from, _now, out) => {
    entry.unacknowledged = NO_SITES;
    const { requester, token, outcome } = event as LocalEvent & { type: "synced" };
    out.push({ do: "errandDone", requester, token, outcome });
  },
  "errand done": (_place, _entry, event, _from, _now, out) =>
    endErrand(event as RequestMessage, "done", out),
  "errand lost": (_place, _entry, event, _from, _now, out) =>
    endErrand(event as RequestMessage, "lost", out),
  "refuse as lost": (place, entry, event, _from, _now, out) =>
    refuse(place, entry, event as RequestMessage, "lost", out),

  wake: (place, entry, event, _from, nowMicros, out) => {
    // A read copy is of no use to who waits to write, so it is not kept for that.
    const isUsed = entry.isReadAwaited || (entry.isWriteAwaited && event.type !== "readCopy");
    if (isUsed) entry.pinnedUntilMicros = nowMicros + place.pinMicros;
    nobodyWaits(entry);
    out.push(WAKE);
  },
  retry: (_place, entry, _event, _from, _now, out) => {
    nobodyWaits(entry);
    out.push(WAKE);
  },
  fail: (_place, entry, event, _from, _now, out) => {
    nobodyWaits(entry);
    out.push({ do: "fail", reason: failureOf(event) });
  },
  arm: (_place, entry, _event, _from, _now, out) =>
    out.push({ do: "arm", atMicros: entry.pinnedUntilMicros }),

  "forget departed sites": (_place, entry, event) => {
    const { isGone } = event as LocalEvent & { type: "departure" };
    entry.copyset = entry.copyset.filter((site) => !isGone(site));
    entry.unacknowledged = entry.unacknowledged.filter((site) => !isGone(site));
    entry.queue = [];
    nobodyWaits(entry);
    if (isGone(entry.deferredFrom)) entry.deferredFrom = NO_SITE;
  },
} satisfies Record<string, Operation>;

/** A pointer to a site that takes no part becomes one to the default owner. */
export function leaveStranger(place: Place, entry: Entry, stranger: SiteId): void {
  // The default owner itself waits for news: nobody knows better.
  if (entry.probableOwner !== stranger || place.defaultOwner === place.self) return;
  place.floor = Math.max(place.floor, entry.generation);
  entry.probableOwner = place.defaultOwner;
  entry.generation = 0;
}

/** The default owner learns that this site is the owner. */
function tellOwner({ self, container, defaultOwner: to }: Place, entry: Entry, out: Action[]) {
  if (to === self) return;
  const { object, generation } = entry;
  const message: OwnerChangeMessage = {
    type: "ownerChange",
    container,
    object,
    owner: self,
    generation,
  };
  out.push({ do: "send", to, message });
}

/** Those who wait are woken now, and say so if they still do. */
function nobodyWaits(entry: Entry): void {
  entry.isReadAwaited = false;
  entry.isWriteAwaited = false;
}

function failureOf(event: ProtocolEvent): RefusalReason {
  if (event.type === "refusal") return event.reason;
  return event.type === "fillFailed" ? "failed" : "lost";
}

function causeOf(event: ProtocolEvent): Cause {
  return (event as LocalEvent & { type: "get" }).demand === true ? "demand" : "prefetch";
}

/** Sends a request of this site to the probable owner. */
function ask(place: Place, entry: Entry, type: RequestType, cause: Cause, out: Action[]): void {
  const { self, container } = place;
  out.push({
    do: "send",
    to: entry.probableOwner,
    message: {
      type,
      container,
      object: entry.object,
      requester: self,
      cause,
      path: [],
      generation: 0,
      token: 0,
    },
  });
}

function forward(place: Place, entry: Entry, request: RequestMessage, out: Action[]): void {
  const { type, container, object, requester, cause, token } = request;
  const path = [...request.path, place.self];
  const { probableOwner: to, generation } = entry;
  out.push({
    do: "send",
    to,
    message: { type, container, object, requester, cause, path, generation, token },
  });
}

/** Replaces the pointer, unless it is as new. */
function pointTo(entry: Entry, owner: SiteId, generation: number): void {
  if (generation <= entry.generation) return;
  entry.probableOwner = owner;
  entry.generation = generation;
}

/** Tells the sites that forwarded a request who owns the object now. */
function tellForwarders(
  place: Place,
  entry: Entry,
  { path, requester }: RequestMessage,
  owner: SiteId,
  out: Action[],
): void {
  if (path.length === 0) return;
  const { container } = place;
  const { object, generation } = entry;
  const message: OwnerChangeMessage = { type: "ownerChange", container, object, owner, generation };
  // The last one has pointed here, which is right unless the ownership has moved on.
  const told = owner === place.self ? path.length - 1 : path.length;
  for (let index = 0; index < told; index++) {
    const to = path[index] as SiteId;
    if (to !== requester) out.push({ do: "send", to, message });
  }
}

/** The event as something that can wait in the queue. */
function asRequest(place: Place, entry: Entry, event: ProtocolEvent): RequestMessage {
  if (event.type !== "push") return event as RequestMessage;
  const { requester } = event;
  return {
    type: "writeRequest",
    container: place.container,
    object: entry.object,
    requester,
    cause: "push",
    path: [],
    generation: 0,
    token: 0,
  };
}

function grant(
  type: GrantType,
  request: RequestMessage,
  generation: number,
  queue: readonly RequestMessage[],
): GrantMessage {
  return {
    type,
    container: request.container,
    object: request.object,
    cause: request.cause,
    hops: request.cause === "push" ? 0 : request.path.length + 1,
    generation,
    queue,
    returned: false,
    staged: false,
    dirty: false,
    bytes: NO_BYTES,
  };
}

/** The ownership leaves for the requester, and the queue with it. */
function giveAway(
  place: Place,
  entry: Entry,
  type: GrantType,
  event: ProtocolEvent,
  out: Action[],
): void {
  const request = asRequest(place, entry, event);
  const to = request.requester;
  entry.generation += 1;
  const message = grant(type, request, entry.generation, entry.queue);
  entry.probableOwner = to;
  entry.copyset = NO_SITES;
  entry.queue = [];
  entry.pinnedUntilMicros = 0;
  out.push({ do: type === "pageOwnership" ? "sendPage" : "send", to, message });
  tellForwarders(place, entry, request, to, out);
}

function invalidate(place: Place, entry: Entry, copies: SiteSet, out: Action[]): void {
  const { container } = place;
  const { object, generation } = entry;
  const message: InvalidateMessage = { type: "invalidate", container, object, generation };
  entry.unacknowledged = copies;
  for (const to of copies) out.push({ do: "send", to, message });
}

function acknowledge(
  place: Place,
  entry: Entry,
  to: SiteId,
  generation: number,
  out: Action[],
): void {
  const { container } = place;
  const { object } = entry;
  pointTo(entry, to, generation);
  entry.pinnedUntilMicros = 0;
  out.push({ do: "send", to, message: { type: "invalidateAck", container, object } });
}

/** Tells a requester that it gets nothing. */
export function refuse(
  place: Place,
  entry: Entry,
  request: RequestMessage,
  reason: RefusalReason,
  out: Action[],
): void {
  const { container } = place;
  const { object, generation } = entry;
  out.push({
    do: "send",
    to: request.requester,
    message: { type: "refusal", container, object, reason, generation },
  });
}

function endErrand(
  { requester, token }: RequestMessage,
  outcome: ErrandOutcome,
  out: Action[],
): void {
  out.push({ do: "errandDone", requester, token, outcome });
}
