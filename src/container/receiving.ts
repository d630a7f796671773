// Messages that come to a site: each goes to the part that it concerns, and those about a page go
// to the protocol as events.
//
// Neighbours: containers.ts (finds the container), container.ts (drives the protocol), errands.ts,
// collect.ts, parting.ts, staging.ts (what is not the protocol's).

import { receiveCollect, sendOn } from "./collect.js";
import type { Container } from "./container.js";
import { receiveErrand } from "./errands.js";
import type { SiteId } from "./identifiers.js";
import {
  type ContainerMessage,
  type GrantMessage,
  isRequest,
  type PageMessage,
} from "./messages.js";
import { receiveLeave, receiveLeft } from "./parting.js";
import { countGrant } from "./transfer.js";

/** Takes a message that another site sent about this container. */
export function receiveMessage(
  container: Container,
  from: SiteId,
  message: PageMessage | ContainerMessage,
): void {
  if (container.home === container.site) container.members.add(from);
  switch (message.type) {
    case "errandRange":
    case "errandDone":
    case "syncPage":
    case "syncDone":
      receiveErrand(container, from, message);
      return;
    case "stagedPage":
      container.staging.keep(message.object, message.bytes);
      return;
    case "strayRequest":
      if (!container.collection?.isActive) container.takeBack(from, message);
      return;
    case "join":
      return;
    case "leave":
      receiveLeave(container, from, message.token);
      return;
    case "left":
      receiveLeft(container, message.token);
      return;
    case "gather":
    case "gatherPlan":
    case "gathered":
    case "destroy":
      receiveCollect(container, from, message);
      return;
    default:
      receivePage(container, from, message);
  }
}

function receivePage(container: Container, from: SiteId, message: PageMessage): void {
  const { statistics, place, collection } = container;
  // Everything goes to the collecting site by itself; others ask again when that is over.
  if (collection?.isActive && isRequest(message)) return;
  switch (message.type) {
    case "invalidate":
      statistics.invalidationsReceived += 1;
      break;
    case "readCopy":
      countGrant(container, message, from);
      break;
    case "pageOwnership":
    case "bareOwnership":
    case "firstTouch":
      container.transfers.received += 1;
      if (message.type === "bareOwnership") noteUpgrade(container, message);
      if (message.type === "firstTouch") statistics.firstTouchesIn += 1;
      countGrant(container, message, from);
      place.refusesPush =
        mayRefuse(container) && container.io.acceptsPush?.(message.object) === false;
      break;
  }
  container.drive(message.object, container.isSuspended ? withoutQueue(message) : message, from);
  if (collection !== undefined) sendOn(container, message.object);
}

function noteUpgrade({ statistics, io }: Container, { object, dirty }: GrantMessage): void {
  statistics.upgradesIn += 1;
  if (dirty) io.markDirty?.(object);
}

/**
 * While frozen no ownership may be under way: it would not be found (recovery.ts). And a
 * collection goes on until everything has come: what is refused would be pushed again forever.
 */
function mayRefuse({ host, collection }: Container): boolean {
  return !host.isFrozen && collection === undefined;
}

/** While requests are dropped, those that travel with an ownership are dropped too. */
function withoutQueue(message: PageMessage): PageMessage {
  return "queue" in message && message.queue.length > 0 ? { ...message, queue: [] } : message;
}
