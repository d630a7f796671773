// The coherence protocol as one literal table: state x event.
//
// Write-invalidate, one writer, sequential consistency at page granularity (paper G, 3; Li and
// Hudak's dynamic distributed manager). A cell is a list of rows: the first whose guard holds is
// taken. A row names what is done, in order, and the next state (none: the state stays); one row
// may stand for several events of a state. `never` marks a cell that cannot be reached while links
// are reliable and keep their order; reaching it is an assertion.
//
// The rules behind the rows:
//   1. Exactly one site owns an object, or its ownership is in one message on its way.
//   2. Only the owner hands out copies and invalidates them, and it never gives the ownership away
//      while others than the receiver have copies. So an invalidation follows its copy on one link,
//      and can never overtake it, and the copyset is exact at every moment. A site with a copy
//      knows its owner, so a release goes there; where it meets no owner, the copy is gone already.
//   3. Transfers of ownership are counted (generation). A pointer to a probable owner says which
//      transfer made that site the owner, and is replaced by newer ones only. So a chain of
//      pointers leads forward in time, cannot be a circle, and ends at the owner, or where the
//      ownership is about to arrive. Requests are forwarded along it, and the owner tells those who
//      forwarded one (path compression).
//   4. What arrives unasked is accepted. A push may cross a request, which is granted once more
//      when it gets to the owner. A request that meets its own requester has been served, or it has
//      followed old news, and is sent again.
//      A site that has left (parting.ts) is a stranger. The default owner knows what it knew; so
//      who has sent a request there sends it to the default owner.
//   5. Remove and sync are errands: the owner carries them out, the ownership stays where it is.
//
// protocol.ts has the guards and operations; protocol_page.ts prints the table (docs/protocol.md).

import type { EventType, State } from "./entry.js";
import type { GuardName, OperationName } from "./protocol.js";

export interface Row {
  readonly when?: GuardName;
  readonly do: readonly OperationName[];
  readonly next?: State;
}

export type Cell = readonly Row[] | "never";

const ignore: Cell = [{ do: [] }];
const allowed: Cell = [{ do: ["allow"] }];
const wait: Cell = [{ do: ["wait"] }];
const forwardErrand: Cell = [{ when: "ownership is coming", do: ["queue"] }, { do: ["forward"] }];
const forward: Cell = [{ when: "own request", do: [] }, ...forwardErrand];
const seekOwner: Cell = [{ when: "own request", do: ["send again"] }, ...forwardErrand];
const seek: Cell = [{ when: "own request, granted", do: [] }, ...seekOwner];
const queue: Cell = [{ when: "own request", do: [] }, { do: ["queue"] }];
const queueErrand: Cell = [{ do: ["queue"] }];
const forget: Cell = [{ do: ["forget departed sites"] }];
const refuseLost: Cell = [{ do: ["refuse as lost"] }];

export const TABLE: Readonly<Record<State, Readonly<Record<EventType, Cell>>>> = {
  INV_COPY: {
    get: [{ do: ["wait", "send read request"], next: "WAIT_OBJ_READ" }],
    grab: [{ do: ["wait", "send write request"], next: "WAIT_OBJ_WRITE" }],
    put: "never",
    flush: ignore,
    push: ignore,
    filled: "never",
    fillFailed: "never",
    synced: "never",
    readRequest: forward,
    writeRequest: forward,
    releaseRequest: ignore,
    removeRequest: forwardErrand,
    syncRequest: forwardErrand,
    readCopy: [
      { do: ["import page", "map read-only", "point to sender", "wake"], next: "READ_COPY" },
    ],
    pageOwnership: [
      { when: "push not wanted", do: ["return ownership"] },
      {
        do: ["become owner", "import page", "map writable", "wake", "serve queue"],
        next: "WRITE_OWNER",
      },
    ],
    bareOwnership: "never",
    firstTouch: [{ do: ["become owner", "serve queue"], next: "INV_OWNER" }],
    invalidate: "never",
    invalidateAck: "never",
    ownerChange: [{ do: ["take hint"] }],
    refusal: [
      { when: "refused by a stranger", do: ["leave stranger"] },
      { do: ["point to sender"] },
    ],
    departure: forget,
    promote: "never",
    declareLost: [
      { when: "backed", do: ["own again"], next: "INV_OWNER" },
      { do: ["own again"], next: "OBJ_LOST" },
    ],
  },

  READ_COPY: {
    get: allowed,
    grab: [{ do: ["wait", "send write request"], next: "WAIT_OBJ_UPGRADE" }],
    put: [
      {
        when: "invalidation deferred",
        do: ["drop page", "acknowledge deferred"],
        next: "INV_COPY",
      },
      { do: [] },
    ],
    flush: [{ do: ["send release request"] }],
    push: ignore,
    filled: "never",
    fillFailed: "never",
    synced: "never",
    readRequest: forward,
    writeRequest: forward,
    releaseRequest: ignore,
    removeRequest: forwardErrand,
    syncRequest: forwardErrand,
    readCopy: "never",
    pageOwnership: "never",
    bareOwnership: [
      { do: ["become owner", "map writable", "wake", "serve queue"], next: "WRITE_OWNER" },
    ],
    firstTouch: "never",
    invalidate: [
      { when: "pinned", do: ["defer invalidation", "arm"] },
      { do: ["drop page", "acknowledge"], next: "INV_COPY" },
    ],
    invalidateAck: "never",
    ownerChange: [{ do: ["take hint"] }],
    refusal: ignore,
    departure: forget,
    promote: [{ do: ["own with copyset"], next: "READ_OWNER" }],
    declareLost: "never",
  },

  INV_OWNER: {
    get: [{ do: ["wait", "instantiate"], next: "INV_FILLING" }],
    grab: [{ do: ["wait", "instantiate"], next: "INV_FILLING" }],
    put: "never",
    flush: ignore,
    push: [{ do: ["give first touch"], next: "INV_COPY" }],
    filled: "never",
    fillFailed: "never",
    synced: "never",
    readRequest: [
      { when: "own request", do: [] },
      { when: "first touch at requester", do: ["give first touch"], next: "INV_COPY" },
      { do: ["queue", "instantiate"], next: "INV_FILLING" },
    ],
    writeRequest: [
      { when: "own request", do: [] },
      { when: "first touch at requester", do: ["give first touch"], next: "INV_COPY" },
      { do: ["queue", "instantiate"], next: "INV_FILLING" },
    ],
    releaseRequest: ignore,
    removeRequest: [{ do: ["remove page", "errand done"] }],
    syncRequest: [{ do: ["errand done"] }],
    readCopy: "never",
    pageOwnership: "never",
    bareOwnership: "never",
    firstTouch: "never",
    invalidate: "never",
    invalidateAck: "never",
    ownerChange: ignore,
    refusal: ignore,
    departure: forget,
    promote: "never",
    declareLost: "never",
  },

  READ_OWNER: {
    get: allowed,
    grab: [
      { when: "copies", do: ["wait", "invalidate all copies"], next: "WAIT_ACK_WRITE" },
      { do: ["map writable", "allow"], next: "WRITE_OWNER" },
    ],
    put: [{ do: ["serve queue"] }],
    flush: [
      { when: "copies", do: ["push to a copy"] },
      { when: "backed", do: ["flush page"], next: "INV_OWNER" },
      { do: [] },
    ],
    push: [
      {
        when: "copies of others",
        do: ["queue first", "invalidate other copies"],
        next: "WAIT_ACK_INV",
      },
      { when: "requester has copy", do: ["give ownership"], next: "INV_COPY" },
      { do: ["give page and ownership"], next: "INV_COPY" },
    ],
    filled: "never",
    fillFailed: "never",
    synced: "never",
    readRequest: [
      { when: "own request", do: [] },
      { when: "requester has copy", do: [] },
      { do: ["send read copy"] },
    ],
    writeRequest: [
      { when: "own request", do: [] },
      {
        when: "copies of others",
        do: ["queue first", "invalidate other copies"],
        next: "WAIT_ACK_INV",
      },
      { when: "requester has copy", do: ["give ownership"], next: "INV_COPY" },
      { do: ["give page and ownership"], next: "INV_COPY" },
    ],
    releaseRequest: [
      {
        when: "requester has copy",
        do: ["queue first", "invalidate requester's copy"],
        next: "WAIT_ACK_INV",
      },
      { do: [] },
    ],
    removeRequest: [
      {
        when: "copies",
        do: ["queue first", "invalidate all copies"],
        next: "WAIT_ACK_INV",
      },
      { do: ["remove page", "errand done"], next: "INV_OWNER" },
    ],
    syncRequest: [
      { when: "backed", do: ["sync page"], next: "WAIT_SYNC" },
      { do: ["errand done"] },
    ],
    readCopy: "never",
    pageOwnership: "never",
    bareOwnership: "never",
    firstTouch: "never",
    invalidate: "never",
    invalidateAck: "never",
    ownerChange: ignore,
    refusal: ignore,
    departure: forget,
    promote: "never",
    declareLost: "never",
  },

  WRITE_OWNER: {
    get: allowed,
    grab: allowed,
    put: [{ do: ["serve queue"] }],
    flush: [
      { when: "pinned", do: [] },
      { when: "backed", do: ["flush page"], next: "INV_OWNER" },
      { do: [] },
    ],
    push: [
      { when: "pinned", do: [] },
      { do: ["give page and ownership"], next: "INV_COPY" },
    ],
    filled: "never",
    fillFailed: "never",
    synced: "never",
    readRequest: [
      { when: "own request", do: [] },
      { when: "pinned", do: ["queue", "arm"] },
      { do: ["map read-only", "send read copy"], next: "READ_OWNER" },
    ],
    writeRequest: [
      { when: "own request", do: [] },
      { when: "pinned", do: ["queue", "arm"] },
      { do: ["give page and ownership"], next: "INV_COPY" },
    ],
    releaseRequest: ignore,
    removeRequest: [
      { when: "pinned", do: ["queue", "arm"] },
      { do: ["remove page", "errand done"], next: "INV_OWNER" },
    ],
    syncRequest: [
      { when: "not backed", do: ["errand done"] },
      { when: "pinned", do: ["queue", "arm"] },
      { do: ["map read-only", "sync page"], next: "WAIT_SYNC" },
    ],
    readCopy: "never",
    pageOwnership: "never",
    bareOwnership: "never",
    firstTouch: "never",
    invalidate: "never",
    invalidateAck: "never",
    ownerChange: ignore,
    refusal: ignore,
    departure: forget,
    promote: "never",
    declareLost: "never",
  },

  INV_FILLING: {
    get: wait,
    grab: wait,
    put: "never",
    flush: ignore,
    push: ignore,
    filled: [{ do: ["map writable", "wake", "serve queue"], next: "WRITE_OWNER" }],
    fillFailed: [{ do: ["fail", "refuse queue"], next: "INV_OWNER" }],
    synced: "never",
    readRequest: queue,
    writeRequest: queue,
    releaseRequest: ignore,
    removeRequest: queueErrand,
    syncRequest: queueErrand,
    readCopy: "never",
    pageOwnership: "never",
    bareOwnership: "never",
    firstTouch: "never",
    invalidate: "never",
    invalidateAck: "never",
    ownerChange: ignore,
    refusal: ignore,
    departure: forget,
    promote: "never",
    declareLost: "never",
  },

  WAIT_OBJ_READ: {
    get: wait,
    grab: wait,
    put: "never",
    flush: ignore,
    push: ignore,
    filled: "never",
    fillFailed: "never",
    synced: "never",
    readRequest: seek,
    writeRequest: seek,
    releaseRequest: ignore,
    removeRequest: forwardErrand,
    syncRequest: forwardErrand,
    readCopy: [
      { do: ["import page", "map read-only", "point to sender", "wake"], next: "READ_COPY" },
    ],
    pageOwnership: [
      {
        do: ["become owner", "import page", "map writable", "wake", "serve queue"],
        next: "WRITE_OWNER",
      },
    ],
    bareOwnership: "never",
    firstTouch: [
      {
        when: "a task waits",
        do: ["become owner", "instantiate"],
        next: "INV_FILLING",
      },
      { do: ["become owner", "serve queue"], next: "INV_OWNER" },
    ],
    invalidate: "never",
    invalidateAck: "never",
    ownerChange: [{ do: ["take hint"] }],
    refusal: [
      { when: "refused by a stranger", do: ["leave stranger", "retry"], next: "INV_COPY" },
      { do: ["point to sender", "fail"], next: "INV_COPY" },
    ],
    departure: [{ do: ["forget departed sites"], next: "INV_COPY" }],
    promote: "never",
    declareLost: "never",
  },

  WAIT_OBJ_WRITE: {
    get: wait,
    grab: wait,
    put: "never",
    flush: ignore,
    push: ignore,
    filled: "never",
    fillFailed: "never",
    synced: "never",
    readRequest: seek,
    writeRequest: seek,
    releaseRequest: ignore,
    removeRequest: forwardErrand,
    syncRequest: forwardErrand,
    readCopy: [
      { do: ["import page", "map read-only", "point to sender", "wake"], next: "WAIT_OBJ_UPGRADE" },
    ],
    pageOwnership: [
      {
        do: ["become owner", "import page", "map writable", "wake", "serve queue"],
        next: "WRITE_OWNER",
      },
    ],
    bareOwnership: "never",
    firstTouch: [
      {
        when: "a task waits",
        do: ["become owner", "instantiate"],
        next: "INV_FILLING",
      },
      { do: ["become owner", "serve queue"], next: "INV_OWNER" },
    ],
    invalidate: "never",
    invalidateAck: "never",
    ownerChange: [{ do: ["take hint"] }],
    refusal: [
      {
        when: "refused by a stranger",
        do: ["leave stranger", "retry"],
        next: "INV_COPY",
      },
      { do: ["point to sender", "fail"], next: "INV_COPY" },
    ],
    departure: [{ do: ["forget departed sites"], next: "INV_COPY" }],
    promote: "never",
    declareLost: "never",
  },

  WAIT_OBJ_UPGRADE: {
    get: allowed,
    grab: wait,
    put: [
      {
        when: "invalidation deferred",
        do: ["drop page", "acknowledge deferred"],
        next: "WAIT_OBJ_WRITE",
      },
      { do: [] },
    ],
    flush: ignore,
    push: ignore,
    filled: "never",
    fillFailed: "never",
    synced: "never",
    readRequest: seekOwner,
    writeRequest: seekOwner,
    releaseRequest: ignore,
    removeRequest: forwardErrand,
    syncRequest: forwardErrand,
    readCopy: "never",
    pageOwnership: "never",
    bareOwnership: [
      { do: ["become owner", "map writable", "wake", "serve queue"], next: "WRITE_OWNER" },
    ],
    firstTouch: "never",
    invalidate: [
      { when: "pinned", do: ["defer invalidation", "arm"] },
      { do: ["drop page", "acknowledge"], next: "WAIT_OBJ_WRITE" },
    ],
    invalidateAck: "never",
    ownerChange: [{ do: ["take hint"] }],
    // The page exists, so it was refused before that, or by a stranger. Who sent the copy owns it.
    refusal: [{ do: ["retry"], next: "READ_COPY" }],
    departure: [{ do: ["forget departed sites"], next: "READ_COPY" }],
    promote: "never",
    declareLost: "never",
  },

  WAIT_ACK_WRITE: {
    get: allowed,
    grab: wait,
    put: ignore,
    flush: ignore,
    push: ignore,
    filled: "never",
    fillFailed: "never",
    synced: "never",
    readRequest: queue,
    writeRequest: queue,
    releaseRequest: ignore,
    removeRequest: queueErrand,
    syncRequest: queueErrand,
    readCopy: "never",
    pageOwnership: "never",
    bareOwnership: "never",
    firstTouch: "never",
    invalidate: "never",
    invalidateAck: [
      {
        when: "last acknowledgement",
        do: ["count acknowledgement", "map writable", "wake", "serve queue"],
        next: "WRITE_OWNER",
      },
      { do: ["count acknowledgement"] },
    ],
    ownerChange: ignore,
    refusal: ignore,
    departure: [
      {
        when: "no one left to acknowledge",
        do: ["forget departed sites", "map writable", "wake"],
        next: "WRITE_OWNER",
      },
      { do: ["forget departed sites"] },
    ],
    promote: "never",
    declareLost: "never",
  },

  WAIT_ACK_INV: {
    get: allowed,
    grab: wait,
    put: ignore,
    flush: ignore,
    push: ignore,
    filled: "never",
    fillFailed: "never",
    synced: "never",
    readRequest: queue,
    writeRequest: queue,
    releaseRequest: queueErrand,
    removeRequest: queueErrand,
    syncRequest: queueErrand,
    readCopy: "never",
    pageOwnership: "never",
    bareOwnership: "never",
    firstTouch: "never",
    invalidate: "never",
    invalidateAck: [
      {
        when: "last acknowledgement",
        do: ["count acknowledgement", "serve queue", "retry"],
        next: "READ_OWNER",
      },
      { do: ["count acknowledgement"] },
    ],
    ownerChange: ignore,
    refusal: ignore,
    departure: [
      {
        when: "no one left to acknowledge",
        do: ["forget departed sites", "retry"],
        next: "READ_OWNER",
      },
      { do: ["forget departed sites"] },
    ],
    promote: "never",
    declareLost: "never",
  },

  WAIT_SYNC: {
    get: allowed,
    grab: wait,
    put: ignore,
    flush: ignore,
    push: ignore,
    filled: "never",
    fillFailed: "never",
    synced: [{ do: ["end errand", "serve queue", "retry"], next: "READ_OWNER" }],
    readRequest: queue,
    writeRequest: queue,
    releaseRequest: queueErrand,
    removeRequest: queueErrand,
    syncRequest: queueErrand,
    readCopy: "never",
    pageOwnership: "never",
    bareOwnership: "never",
    firstTouch: "never",
    invalidate: "never",
    invalidateAck: "never",
    ownerChange: ignore,
    refusal: ignore,
    departure: [
      {
        when: "no one left to acknowledge",
        do: ["forget departed sites", "retry"],
        next: "READ_OWNER",
      },
      { do: ["forget departed sites"] },
    ],
    promote: "never",
    declareLost: "never",
  },

  OBJ_LOST: {
    get: [{ do: ["fail"] }],
    grab: [{ do: ["fail"] }],
    put: "never",
    flush: ignore,
    push: ignore,
    filled: "never",
    fillFailed: "never",
    synced: "never",
    readRequest: refuseLost,
    writeRequest: refuseLost,
    releaseRequest: "never",
    removeRequest: [{ do: ["remove page", "errand done"], next: "INV_OWNER" }],
    syncRequest: [{ do: ["errand lost"] }],
    readCopy: "never",
    pageOwnership: "never",
    bareOwnership: "never",
    firstTouch: "never",
    invalidate: "never",
    invalidateAck: "never",
    ownerChange: "never",
    refusal: "never",
    departure: ignore,
    promote: "never",
    declareLost: ignore,
  },
};
