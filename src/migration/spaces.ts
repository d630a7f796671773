// The linked address spaces of a node: those of its tasks, and those that tasks have left behind.
//
// A process that has gone by Gobelins migration leaves its pages where they are. The space stays in
// this registry under the process's cluster-wide identity, so that its pages can be asked for, and
// so that a process that comes back finds what has stayed.

import type { NodeId } from "../abi/types.js";
import { type SiteId, SPACES_PER_NODE, siteId } from "../container/identifiers.js";
import { LinkedSpace, type SpaceHost } from "../mm/linked_space.js";
import type { Mm } from "../mm/mm.js";

/** Cluster-wide identity of an address space: node << 20 | serial number. */
export type SpaceIdentity = number;

const SERIALS = 2 ** 20;

interface Registered {
  readonly identity: SpaceIdentity;
  readonly space: LinkedSpace;
}

export class Spaces {
  readonly #node: NodeId;
  readonly #host: SpaceHost;
  readonly #byIdentity = new Map<SpaceIdentity, Registered>();
  readonly #byMm = new Map<Mm, Registered>();
  readonly #sites = new Map<SiteId, Mm>();
  #lastSerial = 0;
  #lastSpace = 0;

  constructor(node: NodeId, host: SpaceHost) {
    this.#node = node;
    this.#host = host;
  }

  get all(): readonly LinkedSpace[] {
    return [...this.#byIdentity.values()].map(({ space }) => space);
  }

  /** The linked space of an address space; makes it one if it is not yet. */
  ensure(mm: Mm): Registered {
    const known = this.#byMm.get(mm);
    if (known) return known;
    this.#lastSerial = (this.#lastSerial + 1) % SERIALS;
    return this.adopt(this.#node * SERIALS + this.#lastSerial, mm);
  }

  /** Registers the address space of a process that arrives, under its identity. */
  adopt(identity: SpaceIdentity, mm: Mm): Registered {
    if (this.#byIdentity.has(identity)) throw new Error(`space ${identity} is registered`);
    const site = this.newSite(mm);
    const registered = { identity, space: new LinkedSpace(mm, site, this.#host) };
    this.#byIdentity.set(identity, registered);
    this.#byMm.set(mm, registered);
    return registered;
  }

  find(identity: SpaceIdentity): LinkedSpace | undefined {
    return this.#byIdentity.get(identity)?.space;
  }

  of(mm: Mm): LinkedSpace | undefined {
    return this.#byMm.get(mm)?.space;
  }

  identityOf(mm: Mm): SpaceIdentity | undefined {
    return this.#byMm.get(mm)?.identity;
  }

  /** Forgets a space; its containers are the caller's business. */
  forget(mm: Mm): void {
    const registered = this.#byMm.get(mm);
    if (!registered) return;
    this.#byMm.delete(mm);
    this.#byIdentity.delete(registered.identity);
    for (const [site, owner] of this.#sites) if (owner === mm) this.#sites.delete(site);
  }

  /** A site for an address space, by a number that no other has; 0 is the kernel's. */
  newSite(mm: Mm): SiteId {
    for (let tried = 1; tried < SPACES_PER_NODE; tried++) {
      this.#lastSpace = (this.#lastSpace % (SPACES_PER_NODE - 1)) + 1;
      const site = siteId(this.#node, this.#lastSpace);
      if (this.#sites.has(site)) continue;
      this.#sites.set(site, mm);
      return site;
    }
    throw new Error(`node ${this.#node} has ${SPACES_PER_NODE - 1} linked address spaces`);
  }
}
