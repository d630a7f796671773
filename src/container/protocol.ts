// The coherence protocol as a pure function: step(place, entry, event, from, now) -> actions.
//
// `step` looks up the row for (state, event) in table.ts, changes the entry in place, and returns
// what
// is to be done: messages to send, pages to map or drop, tasks to wake. It touches nothing else, so
// the same code runs on nodes, in the simulator and in the exhaustive exploration. The entry is
// changed in place because a copy for each event would cost more than the event itself; for equal
// (entry, event, from, now) the result is equal.
//
// Neighbours: table.ts (which operations, in which state), container.ts (carries the actions out),
// entry.ts (the words). Errors: a cell marked `never` throws ProtocolError; it means that a link
// lost
// or reordered messages, or that a message was forged.

import {
  type Entry,
  type EventType,
  isServing,
  type LocalEvent,
  type ProtocolEvent,
  type State,
} from "./entry.js";
import { type ContainerId, describeSite, NO_SITE, type SiteId } from "./identifiers.js";
import {
  type ErrandOutcome,
  type GrantMessage,
  type GrantType,
  type InvalidateMessage,
  NO_BYTES,
  type OwnerChangeMessage,
  type PageMessage,
  type RefusalMessage,
  type RefusalReason,
  type RequestMessage,
  type RequestType,
} from "./messages.js";
import {
  hasOtherThan,
  hasSite,
  NO_SITES,
  type SiteSet,
  withoutSite,
  withSite,
} from "./site_set.js";
import { type Cell, type Row, TABLE } from "./table.js";

/** What is the same for all objects of a container at one site. */
export interface Place {
  readonly container: ContainerId;
  readonly self: SiteId;
  /** Where an object's page is made when another site touches it first (linkers.ts). */
  readonly firstTouchAt: "owner" | "requester";
  /** This site can write pages to a backing store and make them again from there. */
  readonly backed: boolean;
  /** How long a page stays once a task that waited for it got it. */
  readonly pinMicros: number;
  /** The default owner of the object at hand. */
  defaultOwner: SiteId;
  /** This site has no room for a page that it has not asked for. */
  refusesPush: boolean;
  /** Counts the rows taken, by Row number; for tests. */
  readonly reached: Uint32Array | undefined;
}

/** What the caller of `step` has to do, in order. */
export type Action =
  | { readonly do: "send"; readonly to: SiteId; readonly message: PageMessage }
  /** The page's bytes are put into the message first. */
  | { readonly do: "sendPage"; readonly to: SiteId; readonly message: GrantMessage }
  | { readonly do: "importPage" }
  | { readonly do: "mapReadOnly" }
  | { readonly do: "mapWritable" }
  | { readonly do: "dropPage" }
  | { readonly do: "removePage" }
  | { readonly do: "flushPage" }
  | { readonly do: "instantiate" }
  | { readonly do: "syncPage"; readonly request: RequestMessage }
  | {
      readonly do: "errandDone";
      readonly requester: SiteId;
      readonly token: number;
      readonly outcome: ErrandOutcome;
    }
  /** Tasks that wait for the object try again; those that now have access go on. */
  | { readonly do: "wake" }
  | { readonly do: "fail"; readonly reason: RefusalReason }
  /** A `put` event is due at `atMicros`, because something waits for the pin to end. */
  | { readonly do: "arm"; readonly atMicros: number };

/** A state met an event that cannot happen there. */
export class ProtocolError extends Error {
  constructor(place: Place, entry: Entry, event: ProtocolEvent, from: SiteId) {
    super(
      `container ${place.container} object ${entry.object} at ${describeSite(place.self)}: ` +
        `${event.type} from ${describeSite(from)} cannot happen in state ${entry.state}; ` +
        "a link has lost or reordered messages, or a message was forged",
    );
    this.name = "ProtocolError";
  }
}

type Guard = (
  place: Place,
  entry: Entry,
  event: ProtocolEvent,
  from: SiteId,
  nowMicros: number,
) => boolean;

type Operation = (
  place: Place,
  entry: Entry,
  event: ProtocolEvent,
  from: SiteId,
  nowMicros: number,
  out: Action[],
) => void;

/** A push event takes the place of a write request by the site that is to get the page. */
type Asking = { readonly requester: SiteId };

const requesterOf = (event: ProtocolEvent): SiteId => (event as Asking).requester;
const isPinned = (entry: Entry, nowMicros: number): boolean => nowMicros < entry.pinnedUntilMicros;

const GUARDS = {
  "own request": (place, _entry, event) => requesterOf(event) === place.self,
  "ownership is coming": (_place, entry, event) =>
    (event as RequestMessage).generation > entry.generation,
  pinned: (_place, entry, _event, _from, nowMicros) => isPinned(entry, nowMicros),
  copies: (_place, entry) => entry.copyset.length > 0,
  "copies of others": (_place, entry, event) => hasOtherThan(entry.copyset, requesterOf(event)),
  "requester has copy": (_place, entry, event) => hasSite(entry.copyset, requesterOf(event)),
  "first touch at requester": (place) => place.firstTouchAt === "requester",
  backed: (place) => place.backed,
  "not backed": (place) => !place.backed,
  "a task waits": (_place, entry) => entry.isReadAwaited || entry.isWriteAwaited,
  "push not wanted": (place, _entry, event) => {
    const grant = event as GrantMessage;
    return place.refusesPush && grant.cause === "push" && !grant.returned;
  },
  "refused by a stranger": (place, _entry, event, from) =>
    (event as RefusalMessage).reason === "unlinked" && from !== place.defaultOwner,
  "invalidation deferred": (_place, entry) => entry.deferredFrom !== NO_SITE,
  "last acknowledgement": (_place, entry, _event, from) =>
    entry.unacknowledged.length === 1 && entry.unacknowledged[0] === from,
  "no one left to acknowledge": (_place, entry, event) => {
    const { isGone } = event as LocalEvent & { type: "departure" };
    return entry.unacknowledged.every(isGone);
  },
} satisfies Record<string, Guard>;

export type GuardName = keyof typeof GUARDS;

const WAKE: Action = { do: "wake" };
const IMPORT_PAGE: Action = { do: "importPage" };
const MAP_READ_ONLY: Action = { do: "mapReadOnly" };
const MAP_WRITABLE: Action = { do: "mapWritable" };
const DROP_PAGE: Action = { do: "dropPage" };
const REMOVE_PAGE: Action = { do: "removePage" };
const FLUSH_PAGE: Action = { do: "flushPage" };
const INSTANTIATE: Action = { do: "instantiate" };
const NO_REQUESTS: readonly RequestMessage[] = [];

const OPERATIONS = {
  allow: () => {},
  wait: (_place, entry, event) => {
    if (!(event as LocalEvent & { type: "get" }).demand) return;
    if (event.type === "get") entry.isReadAwaited = true;
    else entry.isWriteAwaited = true;
  },

  "send read request": (place, entry, event, _from, _now, out) =>
    ask(place, entry, event, "readRequest", out),
  "send write request": (place, entry, event, _from, _now, out) =>
    ask(place, entry, event, "writeRequest", out),
  "send release request": (place, entry, event, _from, _now, out) =>
    ask(place, entry, event, "releaseRequest", out),
  forward: (place, entry, event, _from, _now, out) =>
    forward(place, entry, event as RequestMessage, out),
  queue: (place, entry, event) => {
    entry.queue = [...entry.queue, asRequest(place, entry, event)];
  },
  "queue first": (place, entry, event) => {
    entry.queue = [asRequest(place, entry, event), ...entry.queue];
  },
  "serve queue": (place, entry, _event, _from, nowMicros, out) =>
    serveQueue(place, entry, nowMicros, out),
  "refuse queue": (place, entry, _event, _from, nowMicros, out) =>
    refuseQueue(place, entry, nowMicros, out),

  "point to sender": (_place, entry, event, from) =>
    pointTo(entry, from, (event as GrantMessage | RefusalMessage).generation),
  "take hint": (_place, entry, event) => {
    const { owner, generation } = event as OwnerChangeMessage;
    pointTo(entry, owner, generation);
  },
  "leave stranger": (place, entry, _event, from) => {
    if (entry.probableOwner !== from) return;
    entry.probableOwner = place.defaultOwner;
    entry.generation = 0;
  },

  "become owner": (place, entry, event) => {
    const { generation, queue } = event as GrantMessage;
    entry.generation = generation;
    entry.probableOwner = place.self;
    entry.copyset = NO_SITES;
    if (queue.length > 0) entry.queue = [...queue, ...entry.queue];
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
  "push to a copy": (place, entry, _event, from, nowMicros, out) => {
    const requester = entry.copyset[0] as SiteId;
    run(place, entry, { type: "push", requester }, from, nowMicros, out);
  },
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

export type OperationName = keyof typeof OPERATIONS;

/** Those who wait are woken now, and say so if they still do. */
function nobodyWaits(entry: Entry): void {
  entry.isReadAwaited = false;
  entry.isWriteAwaited = false;
}

function failureOf(event: ProtocolEvent): RefusalReason {
  if (event.type === "refusal") return event.reason;
  return event.type === "fillFailed" ? "failed" : "lost";
}

/** Sends a request of this site to the probable owner. */
function ask(
  place: Place,
  entry: Entry,
  event: ProtocolEvent,
  type: RequestType,
  out: Action[],
): void {
  const { self, container } = place;
  const isDemand = (event as LocalEvent & { type: "get" }).demand === true;
  out.push({
    do: "send",
    to: entry.probableOwner,
    message: {
      type,
      container,
      object: entry.object,
      requester: self,
      cause: isDemand ? "demand" : "prefetch",
      path: [],
      generation: entry.generation,
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

function refuse(
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

/** The page cannot be made: who asked for it is told, errands are carried out all the same. */
function refuseQueue(place: Place, entry: Entry, nowMicros: number, out: Action[]): void {
  const { queue } = entry;
  entry.queue = [];
  for (const request of queue) {
    if (request.type === "readRequest" || request.type === "writeRequest") {
      if (request.requester !== place.self) refuse(place, entry, request, "failed", out);
    } else run(place, entry, request, request.requester, nowMicros, out);
  }
}

/** Serves queued requests until one of them leaves this site unable to serve the next. */
function serveQueue(place: Place, entry: Entry, nowMicros: number, out: Action[]): void {
  while (entry.queue.length > 0 && isServing(entry.state)) {
    if (isPinned(entry, nowMicros)) {
      out.push({ do: "arm", atMicros: entry.pinnedUntilMicros });
      return;
    }
    const [request, ...rest] = entry.queue as [RequestMessage, ...RequestMessage[]];
    entry.queue = rest;
    run(place, entry, request, request.requester, nowMicros, out);
  }
}

interface CompiledRow {
  readonly number: number;
  readonly guard: Guard | undefined;
  readonly operations: readonly Operation[];
  readonly next: State | undefined;
}

/** A row of a state, and the events for which it stands. */
export interface RowPlace {
  readonly state: State;
  readonly events: EventType[];
  readonly row: Row;
}

type CompiledTable = Record<State, Record<EventType, readonly CompiledRow[] | undefined>>;

const ROW_PLACES: RowPlace[] = [];
const COMPILED = compile();

/** Every row that can be taken, in the order of their numbers (Place.reached). */
export const ROWS: readonly RowPlace[] = ROW_PLACES;

function compile(): CompiledTable {
  const states = Object.entries(TABLE) as [State, Record<EventType, Cell>][];
  return Object.fromEntries(
    states.map(([state, events]) => {
      const rows = new Map<Row, CompiledRow>();
      const cells = Object.entries(events) as [EventType, Cell][];
      const compiled = cells.map(([event, cell]) => [event, compileCell(state, event, cell, rows)]);
      return [state, Object.fromEntries(compiled)];
    }),
  ) as unknown as CompiledTable;
}

function compileCell(
  state: State,
  event: EventType,
  cell: Cell,
  known: Map<Row, CompiledRow>,
): CompiledRow[] | undefined {
  if (cell === "never") return undefined;
  return cell.map((row) => {
    const compiled = known.get(row) ?? compileRow(state, row);
    known.set(row, compiled);
    ROW_PLACES[compiled.number]?.events.push(event);
    return compiled;
  });
}

function compileRow(state: State, row: Row): CompiledRow {
  ROW_PLACES.push({ state, events: [], row });
  return {
    number: ROW_PLACES.length - 1,
    guard: row.when === undefined ? undefined : GUARDS[row.when],
    operations: row.do.map((name) => OPERATIONS[name]),
    next: row.next,
  };
}

function run(
  place: Place,
  entry: Entry,
  event: ProtocolEvent,
  from: SiteId,
  nowMicros: number,
  out: Action[],
): void {
  const cell = COMPILED[entry.state][event.type];
  if (cell === undefined) throw new ProtocolError(place, entry, event, from);
  for (const row of cell) {
    if (row.guard?.(place, entry, event, from, nowMicros) === false) continue;
    if (place.reached !== undefined) place.reached[row.number]! += 1;
    if (row.next !== undefined) entry.state = row.next;
    for (const operation of row.operations) operation(place, entry, event, from, nowMicros, out);
    return;
  }
  throw new ProtocolError(place, entry, event, from);
}

/**
 * Lets `entry` meet `event`, which came from site `from` (this site itself for a local event), at
 * `nowMicros`. Changes the entry; returns what is to be done.
 * @throws ProtocolError in a cell marked `never`.
 */
export function step(
  place: Place,
  entry: Entry,
  event: ProtocolEvent,
  from: SiteId,
  nowMicros: number,
): Action[] {
  const out: Action[] = [];
  run(place, entry, event, from, nowMicros, out);
  return out;
}
