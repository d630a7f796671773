// Pages and messages on their way out of a site and into it, and what is counted of them.

import type { Container } from "./container.js";
import { nodeOfSite, type SiteId } from "./identifiers.js";
import type { GrantMessage, PageMessage } from "./messages.js";

export function sendMessage(container: Container, to: SiteId, message: PageMessage): void {
  const { statistics, site, transfers } = container;
  switch (message.type) {
    case "readRequest":
    case "writeRequest":
      if (message.requester === site) statistics.requestsSent += 1;
      else statistics.requestsForwarded += 1;
      break;
    case "invalidate":
      statistics.invalidationsSent += 1;
      break;
    case "pageOwnership":
    case "bareOwnership":
    case "firstTouch":
      transfers.sent += 1;
      if (message.returned) refusePush(container, message);
      else message.dirty = container.io.isDirty?.(message.object) === true;
      break;
  }
  container.host.post(site, to, message);
}

/** A page goes back that was sent ahead: with its bytes, which its owner has dropped. */
function refusePush({ statistics, staging }: Container, message: GrantMessage): void {
  statistics.pushesRefused += 1;
  if (!message.staged) return;
  message.bytes = staging.take(message.object);
  message.staged = false;
  staging.drop(message.object);
}

/** Puts the page's bytes into a message, unless its receiver has them already. */
export function exportPage(container: Container, to: SiteId, message: GrantMessage): void {
  const { staging, io, statistics } = container;
  const { object } = message;
  const isThere = staging.wasSent(object, to) && io.isUnchanged?.(object) === true;
  if (isThere) message.staged = true;
  else message.bytes = io.exportObject(object);
  staging.forgetSent(object);
  statistics.pagesOut[message.cause] += 1;
  statistics.bytesOut += message.bytes.length;
}

export function importPage(container: Container, message: GrantMessage): void {
  const { staging, io, statistics } = container;
  const { object } = message;
  const bytes = message.staged ? staging.take(object) : message.bytes;
  staging.drop(object);
  io.importObject(object, bytes, message.cause);
  io.insertObject(object);
  if (message.dirty) io.markDirty?.(object);
  statistics.pagesIn[message.cause] += 1;
  statistics.bytesIn += message.bytes.length;
}

/** Counts a grant that answers a request of this site. */
export function countGrant(
  { statistics, fetchedFrom }: Container,
  message: GrantMessage,
  from: SiteId,
): void {
  if (message.cause === "push") return;
  const node = nodeOfSite(from);
  fetchedFrom.set(node, (fetchedFrom.get(node) ?? 0) + 1);
  statistics.grants += 1;
  statistics.hops += message.hops;
  if (message.hops > statistics.mostHops) statistics.mostHops = message.hops;
}
