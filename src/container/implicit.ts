// What the absence of an entry means (entry.ts), and which entry may therefore be dropped.
//
// The default owner of an object is given by the container's policy, or stands in for a node that
// has departed. At the default owner the page table is the entry: a page that is there is owned and
// writable, one that is not has never been touched. So linking looks at no page, and a page that
// nobody else holds costs nothing.

import type { Container } from "./container.js";
import { createEntry, type Entry, type State } from "./entry.js";
import type { ObjectId, SiteId } from "./identifiers.js";

function policyOwner({ info, io }: Container, object: ObjectId): SiteId {
  const { policy } = info;
  switch (policy.kind) {
    case "linked":
    case "unique":
      return policy.site;
    case "roundRobin":
      return policy.sites[object % policy.sites.length] as SiteId;
    case "custom":
      return io.defaultOwner?.(object) ?? info.home;
    default:
      return policy satisfies never;
  }
}

/** Who decides about an object that no entry mentions. */
export function defaultOwnerOf(container: Container, object: ObjectId): SiteId {
  return container.host.successorOf(policyOwner(container, object));
}

/** Where a request for an object goes that no entry mentions; this site itself decides at home. */
export function implicitTarget(container: Container, object: ObjectId): SiteId {
  const owner = defaultOwnerOf(container, object);
  return owner === container.site ? owner : (container.firstAsk ?? owner);
}

/**
 * The object's default owner crashed, and no survivor knows the object: its page was there, or it
 * had never been touched, and nobody can tell which. Zeros would be a guess.
 */
export function inheritsLost(container: Container, object: ObjectId): boolean {
  return !container.io.backed && container.host.isOrphaned(policyOwner(container, object));
}

/** What absence means at the default owner. */
function stateAtDefaultOwner(container: Container, object: ObjectId): State {
  if (container.io.isPresent(object)) return "WRITE_OWNER";
  return inheritsLost(container, object) ? "OBJ_LOST" : "INV_OWNER";
}

/** An entry that says what its absence means. */
export function implicitEntry(container: Container, object: ObjectId): Entry {
  const owner = defaultOwnerOf(container, object);
  if (owner !== container.site) {
    return createEntry(object, "INV_COPY", container.firstAsk ?? owner, 0);
  }
  const state = stateAtDefaultOwner(container, object);
  return createEntry(object, state, owner, container.baseGeneration);
}

/** True when the entry says no more than its absence would. */
export function isImplicit(container: Container, entry: Entry): boolean {
  const { state, object, generation } = entry;
  if (state !== "INV_COPY" && state !== "WRITE_OWNER" && state !== "INV_OWNER") return false;
  if (entry.queue.length > 0 || entry.pinnedUntilMicros !== 0) return false;
  const owner = defaultOwnerOf(container, object);
  if (owner === container.site) return stateAtDefaultOwner(container, object) === state;
  // What is known of a transfer stays known: it tells old hints from new ones.
  const isUntouched = state === "INV_COPY" && generation === 0;
  return isUntouched && entry.probableOwner === (container.firstAsk ?? owner);
}
