// The coherence protocol as a pure function: step(place, entry, event, from, now) -> actions.
//
// `step` looks up the row for (state, event) in table.ts, changes the entry in place, and returns
// what is to be done: messages to send, pages to map or drop, tasks to wake. It touches nothing
// else, so the same code runs on nodes, in the simulator and in the exhaustive exploration. The
// entry is changed in place because a copy for each event would cost more than the event itself;
// for equal (entry, event, from, now) the result is equal.
//
// Neighbours: table.ts (what is done, in which state), guards.ts and operations.ts (how),
// performing.ts (carries the actions out), entry.ts (the words). Errors: a cell marked `never`
// throws ProtocolError; it means that a link lost or reordered messages, or that a message was
// forged.

import type { Action, Guard, Operation, Place } from "./actions.js";
import { type Entry, type EventType, isServing, type ProtocolEvent, type State } from "./entry.js";
import { GUARDS, isPinned } from "./guards.js";
import { describeSite, type SiteId } from "./identifiers.js";
import type { RequestMessage } from "./messages.js";
import { PLAIN_OPERATIONS, refuse } from "./operations.js";
import { type Cell, type Row, TABLE } from "./table.js";

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

const OPERATIONS = {
  ...PLAIN_OPERATIONS,
  "serve queue": (place, entry, _event, _from, nowMicros, out) =>
    serveQueue(place, entry, nowMicros, out),
  "refuse queue": (place, entry, _event, _from, nowMicros, out) =>
    refuseQueue(place, entry, nowMicros, out),

  "push to a copy": (place, entry, _event, from, nowMicros, out) => {
    const requester = entry.copyset[0] as SiteId;
    run(place, entry, { type: "push", requester }, from, nowMicros, out);
  },
} satisfies Record<string, Operation>;

export type GuardName = keyof typeof GUARDS;
export type OperationName = keyof typeof OPERATIONS;

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
