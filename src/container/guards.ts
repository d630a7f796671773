// The conditions that rows of the table name (table.ts).

import type { Guard, Place } from "./actions.js";
import type { Entry, LocalEvent, ProtocolEvent } from "./entry.js";
import { NO_SITE, type SiteId } from "./identifiers.js";
import type { GrantMessage, RefusalMessage, RequestMessage } from "./messages.js";
import { hasOtherThan, hasSite } from "./site_set.js";

/** A push event takes the place of a write request by the site that is to get the page. */
type Asking = { readonly requester: SiteId };

/** Who asks; for a push, who is to get the page. */
export const requesterOf = (event: ProtocolEvent): SiteId => (event as Asking).requester;
export const isPinned = (entry: Entry, nowMicros: number): boolean =>
  nowMicros < entry.pinnedUntilMicros;

/** The sender of a request knows of a transfer to this site that this site does not know of. */
const isComing = (place: Place, entry: Entry, event: ProtocolEvent): boolean =>
  (event as RequestMessage).generation > Math.max(entry.generation, place.floor) ||
  entry.probableOwner === place.self;

export const GUARDS = {
  "own request": (place, _entry, event) => requesterOf(event) === place.self,
  "own request, granted": (place, entry, event) =>
    requesterOf(event) === place.self && isComing(place, entry, event),
  "ownership is coming": isComing,
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
