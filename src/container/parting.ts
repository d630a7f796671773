// A site takes leave of a container that others go on using: memory that processes share, when one
// of them unmaps it or ends.
//
//   1. what the site owns goes to the default owner; of its copies it is relieved (releaseRequest)
//   2. when it has nothing any more, it tells the home where it has given its objects
//   3. when the home has answered, it is a stranger
//
// In between it is a site like any other: requests that meet it are served or forwarded. It must
// not go earlier: an owner that believes it to have a copy would not send it another one if it came
// back, and who is refused by a stranger asks the default owner (memory that processes share has
// one, its home), which would send the request back if it did not know better. The steps are
// taken again and again (`advance`), because an object may be in the middle of something, and
// because what was sent may be dropped when nodes depart.
//
// A site that takes part again does so with empty hands: only up to which transfer it knew of
// things is remembered (left_containers.ts), or an old pointer to it would look like one that is
// ahead of the ownership which makes it true (table.ts, rule 3).

import type { Container } from "./container.js";
import { isOwner } from "./entry.js";
import type { ObjectId, SiteId } from "./identifiers.js";

/** What a site that leaves has told the home. */
export interface Farewell {
  readonly token: number;
  isAnswered: boolean;
}

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
    const objects = new Set([...container.ownedPages(), ...container.entries.keys()]);
    const held = [...objects].filter((object) => isHeld(container, object));
    // What has come back, perhaps because the home had no room for it, must be told anew.
    if (held.length > 0 || container.isSuspended) stay(container);
    if (!this.#giveBack(held)) return false;
    if (container.farewell === undefined) bidFarewell(container);
    if (!container.farewell?.isAnswered) return false;
    leave(container);
    return true;
  }

  /** Gives some objects back, and stays; true when nothing of them is left here. */
  giveBack(some: Iterable<ObjectId>): boolean {
    stay(this.container);
    return this.#giveBack(some);
  }

  #giveBack(some: Iterable<ObjectId>): boolean {
    const { container } = this;
    if (container.isSuspended) {
      this.#asked.clear();
      return false;
    }
    const objects = new Set(some);
    container.host.begin();
    for (const object of objects) this.#giveOneBack(object);
    container.host.end();
    return ![...objects].some((object) => isHeld(container, object));
  }

  #giveOneBack(object: ObjectId): void {
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

/** The site has something of the object, or expects it: requests of others wait for it here. */
function isHeld(container: Container, object: ObjectId): boolean {
  const { state, queue } = container.peek(object);
  return state !== "INV_COPY" || queue.length > 0;
}

/** The default owner learns where this site has given its objects, or has heard that they are. */
function bidFarewell(container: Container): void {
  const { entries, host, site, info, home } = container;
  const token = container.nextToken++;
  container.farewell = { token, isAnswered: false };
  host.begin();
  for (const { object, probableOwner: owner, generation } of entries.values()) {
    const to = container.defaultOwner(object);
    if (generation === 0) continue;
    host.post(site, to, { type: "ownerChange", container: info.id, object, owner, generation });
  }
  host.post(site, home, { type: "leave", container: info.id, token });
  host.end();
}

function stay(container: Container): void {
  if (container.farewell === undefined) return;
  const { host, site, info, home } = container;
  container.farewell = undefined;
  host.begin();
  host.post(site, home, { type: "join", container: info.id });
  host.end();
}

function leave(container: Container): void {
  const { host, io } = container;
  host.begin();
  for (const object of [...container.waiters.keys()]) container.fail(object, "unlinked");
  host.left(container);
  host.forget(container);
  io.uninstantiate?.();
  host.end();
}

/** At the home. */
export function receiveLeave(container: Container, from: SiteId, token: number): void {
  const { members, alone, host, site, info } = container;
  members.delete(from);
  host.post(site, from, { type: "left", container: info.id, token });
  if (members.size === 1) alone?.();
}

/** At the site that wants to leave. */
export function receiveLeft({ farewell }: Container, token: number): void {
  if (farewell?.token === token) farewell.isAnswered = true;
}
