// A site takes leave of a container that others go on using: memory that processes share, when one
// of them unmaps it or ends.
//
//   1. what the site owns goes to the default owner; of its copies it is relieved (releaseRequest)
//   2. when its entries say nothing any more, it tells the home, and is a stranger from then on
//
// In between it is a site like any other: requests that meet it are served. It must not go earlier:
// an owner that believes it to have a copy would not send it another one if it came back. Both
// steps are taken again and again (`advance`), because an object may be in the middle of something, and
// because what was sent may be dropped when nodes depart.

import type { Container } from "./container.js";
import { isOwner } from "./entry.js";
import type { ObjectId, SiteId } from "./identifiers.js";

export class Parting {
  readonly container: Container;
  /** Objects of whose copies this site has asked to be relieved. */
  readonly #asked = new Set<ObjectId>();

  constructor(container: Container) {
    this.container = container;
  }

  /** Gives all back; true when the site has left. */
  advance(): boolean {
    const { container } = this;
    if (!this.giveBack([...container.ownedPages(), ...container.entries.keys()])) return false;
    leave(container);
    return true;
  }

  /** Gives some objects back, and stays; true when nothing of them is left here. */
  giveBack(some: Iterable<ObjectId>): boolean {
    const { container } = this;
    if (container.isSuspended) {
      this.#asked.clear();
      return false;
    }
    const objects = new Set(some);
    container.host.begin();
    for (const object of objects) this.#giveBack(object);
    container.host.end();
    for (const object of objects) if (container.stateOf(object) !== "INV_COPY") return false;
    return true;
  }

  #giveBack(object: ObjectId): void {
    const { container } = this;
    const state = container.stateOf(object);
    if (isOwner(state)) {
      container.put(object);
      container.push(object, container.defaultOwner(object));
    } else if (state === "READ_COPY" && !this.#asked.has(object)) {
      this.#asked.add(object);
      container.put(object);
      container.flush(object);
    }
  }
}

function leave(container: Container): void {
  const { host, site, home, info, io } = container;
  host.begin();
  tellOwners(container);
  host.post(site, home, { type: "leave", container: info.id });
  for (const object of [...container.waiters.keys()]) container.fail(object, "unlinked");
  host.forget(container);
  io.uninstantiate?.();
  host.end();
}

/**
 * Chains of probable owners must not end here: the default owner learns where this site has given
 * its objects, and whoever still asks here is sent there by the refusal of a stranger.
 */
function tellOwners(container: Container): void {
  const { entries, host, site, info } = container;
  for (const { object, probableOwner: owner, generation } of entries.values()) {
    const to = container.defaultOwner(object);
    if (generation === 0 || owner === to) continue;
    host.post(site, to, { type: "ownerChange", container: info.id, object, owner, generation });
  }
}

/** At the home. */
export function receiveLeave(container: Container, from: SiteId): void {
  const { members, alone } = container;
  members.delete(from);
  if (members.size === 1) alone?.();
}
