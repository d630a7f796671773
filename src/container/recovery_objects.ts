// The part of recovery.ts that concerns one container at one site: what it reports, and how the
// site that decides about objects settles them.

import type { NodeId } from "../abi/types.js";
import { abandonCollection } from "./collect.js";
import type { Container } from "./container.js";
import { createEntry, isOwner } from "./entry.js";
import { NO_SITE, nodeOfSite, type ObjectId, type SiteId } from "./identifiers.js";
import type { ContainerReport, Promotion } from "./messages.js";

/**
 * Drops all requests that this site has sent or queued; waiting tasks stay, and ask again later.
 */
export function suspend(container: Container, isGone: (site: SiteId) => boolean): void {
  if (container.collection !== undefined) abandonCollection(container, "failed");
  container.firstAsk = undefined;
  for (const member of container.members) if (isGone(member)) container.members.delete(member);
  for (const object of [...container.entries.keys()]) {
    container.drive(object, { type: "departure", isGone }, container.site);
  }
}

/**
 * What each node has to hear of this container. All links are empty now. Pointers become void:
 * those of the deciding sites are set by `absorb`, all others lead there.
 */
export function reportsOf(container: Container): Map<NodeId, ContainerReport> {
  const { site, info } = container;
  container.transfers.sent = 0;
  container.transfers.received = 0;
  type Lists = { owned: ObjectId[]; copies: ObjectId[]; lost: ObjectId[] };
  const byNode = new Map<NodeId, Lists>();
  const listsFor = (decider: SiteId): Lists => {
    const node = nodeOfSite(decider);
    const lists = byNode.get(node) ?? { owned: [], copies: [], lost: [] };
    byNode.set(node, lists);
    return lists;
  };
  listsFor(container.home);
  const generation = newestGeneration(container);
  for (const [object, entry] of container.entries) {
    const decider = container.defaultOwner(object);
    const isDecider = decider === site;
    if (isOwner(entry.state)) listsFor(decider).owned.push(object);
    else if (entry.state === "READ_COPY") {
      // A copy that its owner has told to go (the pin delays that) is none.
      if (entry.deferredFrom === NO_SITE) listsFor(decider).copies.push(object);
      if (!isDecider) pointTo(container, object, decider);
    } else if (!isDecider) {
      if (entry.state === "OBJ_LOST") listsFor(decider).lost.push(object);
      container.dropEntry(entry);
    }
  }
  return new Map([...byNode].map(([node, lists]) => [node, { info, site, generation, ...lists }]));
}

function newestGeneration(container: Container): number {
  let newest = container.baseGeneration;
  for (const entry of container.entries.values()) newest = Math.max(newest, entry.generation);
  return newest;
}

/** Settles the objects that `container`'s site decides about. Returns the copies to be promoted. */
export function absorb(container: Container, reports: readonly ContainerReport[]): Promotion[] {
  const { site, info } = container;
  const owners = new Map<ObjectId, SiteId>();
  const copies = new Map<ObjectId, SiteId[]>();
  const concerned = new Set<ObjectId>();
  const add = (object: ObjectId): boolean => {
    if (container.defaultOwner(object) !== site) return false;
    concerned.add(object);
    return true;
  };
  for (const report of reports) {
    if (report.info.id !== info.id) continue;
    container.members.add(report.site);
    container.baseGeneration = Math.max(container.baseGeneration, report.generation);
    for (const object of report.owned) if (add(object)) owners.set(object, report.site);
    for (const object of report.lost) add(object);
    for (const object of report.copies) {
      if (!add(object)) continue;
      copies.set(object, [...(copies.get(object) ?? []), report.site]);
    }
  }
  for (const [object, { state }] of container.entries) if (!isOwner(state)) add(object);
  const generation = newestGeneration(container) + 1;
  const promotions: Promotion[] = [];
  for (const object of concerned) {
    const owner = owners.get(object);
    const holders = (copies.get(object) ?? []).sort((a, b) => a - b);
    const heir = owner ?? holders[0];
    if (heir === undefined) declareLost(container, object, generation);
    else if (heir !== site) pointTo(container, object, heir);
    if (owner === undefined && heir !== undefined) {
      const copyset = holders.slice(1);
      promotions.push({ container: info.id, site: heir, object, copyset, generation });
    }
  }
  return promotions;
}

/** Replaces a pointer by one of which nothing is known but that it is right now. */
function pointTo(container: Container, object: ObjectId, owner: SiteId): void {
  const entry = container.entries.get(object) ?? createEntry(object, "INV_COPY", owner, 0);
  entry.probableOwner = owner;
  entry.generation = 0;
  container.entries.set(object, entry);
}

function declareLost(container: Container, object: ObjectId, generation: number): void {
  if (!container.entries.has(object)) pointTo(container, object, container.site);
  container.drive(object, { type: "declareLost", generation }, container.site);
}

/** A verdict: copies of this site that are the page from now on. */
export function apply(container: Container, promotions: readonly Promotion[]): void {
  for (const { container: id, site, object, copyset, generation } of promotions) {
    if (id !== container.info.id || site !== container.site) continue;
    // Whether its owner had written it back is not known.
    container.io.markDirty?.(object);
    container.drive(object, { type: "promote", copyset, generation }, container.site);
  }
}
