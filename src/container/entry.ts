// One site's view of one object, and the words of the protocol: states and events.
//
// The states are named by what the site holds, as in Kerrighed. Most entries are implicit, that is
// absent: at the default owner absence means "I own it, and the page table says whether it is
// here"; at any other site it means INV_COPY with the default owner as probable owner. A page that
// no one else holds therefore costs nothing, and linking a container to an address space takes
// constant time.
//
// Not among the states, on purpose: WRITE_GHOST (a page sent ahead is staged, staging.ts, and no
// state of coherence) and WAIT_CHG_OWN_ACK (ownership needs no acknowledgement on a reliable link;
// a refused push comes back as an ordinary transfer).

import type { ObjectId, SiteId } from "./identifiers.js";
import { NO_SITE } from "./identifiers.js";
import type { ErrandOutcome, PageMessage, RequestMessage } from "./messages.js";
import { NO_SITES, type SiteSet } from "./site_set.js";

/** The states, with what each means. */
export const STATES = {
  INV_COPY: "Nothing here. The probable owner is where a request goes.",
  READ_COPY: "A read copy; the owner's copyset has this site.",
  INV_OWNER: "Owner of an object whose page does not exist: never touched, removed, or on disk.",
  READ_OWNER: "Owner of the page, mapped read-only; the copyset holds every copy.",
  WRITE_OWNER: "Owner of the only copy, mapped writable.",
  INV_FILLING: "Owner; the I/O linker is making the page.",
  WAIT_OBJ_READ: "No page; a read request is on its way.",
  WAIT_OBJ_WRITE: "No page; a write request is on its way. Requests of others queue here.",
  WAIT_OBJ_UPGRADE:
    "A read copy, and a write request is on its way. Requests of others queue here.",
  WAIT_ACK_WRITE: "Owner; copies are being invalidated for a write of this site.",
  WAIT_ACK_INV: "Owner; copies are being invalidated for the first request of the queue.",
  WAIT_SYNC: "Owner; the page, mapped read-only, is being written to the backing store.",
  OBJ_LOST: "Default owner of an object whose only copy died with its node.",
} as const;

export type State = keyof typeof STATES;

/** The events, with what each means. Those from `readRequest` to `refusal` are messages. */
export const EVENTS = {
  get: "This site wants to read.",
  grab: "This site wants to write.",
  put: "The access window is over (or the task has had its access).",
  flush:
    "This site wants its frame back: a copy is released, a page with a backing store goes there.",
  push: "This site gives page and ownership to another one that has not asked.",
  filled: "The I/O linker has made the page.",
  fillFailed: "The I/O linker could not make the page.",
  synced: "The page has been written to the backing store, or could not be.",
  readRequest: "A site asks for a copy.",
  writeRequest: "A site asks for the ownership.",
  releaseRequest: "A site asks to be relieved of its copy.",
  removeRequest: "A site asks for the object to be destroyed.",
  syncRequest: "A site asks for the page to be written to the backing store.",
  readCopy: "A copy arrives.",
  pageOwnership: "Page and ownership arrive.",
  bareOwnership: "The ownership of a page of which this site has a copy arrives.",
  firstTouch: "The ownership of an object without page arrives.",
  invalidate: "The owner wants this site's copy to be dropped.",
  invalidateAck: "A site has dropped its copy.",
  ownerChange: "Who owns the object now: to a site that forwarded a request.",
  refusal: "A request of this site cannot be granted.",
  departure: "Nodes are gone; all requests that are on their way have been dropped everywhere.",
  promote: "The owner is gone, and this copy becomes the page.",
  declareLost: "The owner is gone, and there is no copy.",
} as const;

export type EventType = keyof typeof EVENTS;

export interface Entry {
  readonly object: ObjectId;
  state: State;
  /** Where requests go; this site itself when it is the owner. */
  probableOwner: SiteId;
  /** The number of the transfer that made the probable owner the owner; 0: nothing is known. */
  generation: number;
  /** Owner only: the other sites that have a copy, exactly. */
  copyset: SiteSet;
  /**
   * Owner only: members of the copyset told to drop their copy; in WAIT_SYNC, who writes the page.
   */
  unacknowledged: SiteSet;
  /** Owner only: requests to be served as soon as this site can. */
  queue: RequestMessage[];
  /** Tasks of this site wait to read, or to write (as opposed to a prefetch). */
  isReadAwaited: boolean;
  isWriteAwaited: boolean;
  /**
   * Until then the page stays, so that the task which waited gets its access. 0 when not pinned.
   */
  pinnedUntilMicros: number;
  /**
   * The sender of an invalidation that came while the page was pinned, and its transfer's number.
   */
  deferredFrom: SiteId;
  deferredGeneration: number;
}

/** Events that come from the site itself, not from a message. */
export type LocalEvent =
  | { readonly type: "get" | "grab"; readonly demand: boolean }
  | { readonly type: "put" | "flush" | "filled" | "fillFailed" }
  | { readonly type: "push"; readonly requester: SiteId }
  | {
      readonly type: "synced";
      readonly requester: SiteId;
      readonly token: number;
      readonly outcome: ErrandOutcome;
    }
  | { readonly type: "departure"; readonly isGone: (site: SiteId) => boolean }
  | { readonly type: "promote"; readonly copyset: SiteSet; readonly generation: number }
  | { readonly type: "declareLost"; readonly generation: number };

export type ProtocolEvent = LocalEvent | PageMessage;

const EMPTY_QUEUE: RequestMessage[] = [];

/** An entry as it is before anything happened to the object. `queue` is replaced, never filled. */
export function createEntry(
  object: ObjectId,
  state: State,
  probableOwner: SiteId,
  generation: number,
): Entry {
  return {
    object,
    state,
    probableOwner,
    generation,
    copyset: NO_SITES,
    unacknowledged: NO_SITES,
    queue: EMPTY_QUEUE,
    isReadAwaited: false,
    isWriteAwaited: false,
    pinnedUntilMicros: 0,
    deferredFrom: NO_SITE,
    deferredGeneration: 0,
  };
}

/** True when a task of this site may read the page now. */
export function mayRead(state: State): boolean {
  switch (state) {
    case "READ_COPY":
    case "READ_OWNER":
    case "WRITE_OWNER":
    case "WAIT_OBJ_UPGRADE":
    case "WAIT_ACK_WRITE":
    case "WAIT_ACK_INV":
    case "WAIT_SYNC":
      return true;
    default:
      return false;
  }
}

/** True when this site owns the object, whether or not its page exists. */
export function isOwner(state: State): boolean {
  switch (state) {
    case "INV_OWNER":
    case "READ_OWNER":
    case "WRITE_OWNER":
    case "INV_FILLING":
    case "WAIT_ACK_WRITE":
    case "WAIT_ACK_INV":
    case "WAIT_SYNC":
      return true;
    default:
      return false;
  }
}

/** True for an owner that is not in the middle of something, and so serves its queue. */
export function isServing(state: State): boolean {
  return state === "WRITE_OWNER" || state === "READ_OWNER" || state === "INV_OWNER";
}

/** True when the state answers every event itself, without waiting for another site. */
export function isSettled(state: State): boolean {
  return isServing(state) || state === "INV_COPY" || state === "READ_COPY" || state === "OBJ_LOST";
}
