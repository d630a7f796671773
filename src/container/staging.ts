// Pages sent ahead of their ownership: the rounds of a pre-copy migration.
//
// While its process still runs, the source sends pages to the destination, which keeps them aside.
// When the ownership follows and the page has not been written since, the grant says `staged` and
// carries no bytes. Coherence does not know of this: bytes that are kept aside are no copy, nobody
// can read them, and a grant that brings its own bytes voids them.
//
// It is safe because a site stages and grants over the same link, in order: the bytes that `staged`
// refers to are the last ones that came from the granting site.

import type { ObjectId, SiteId } from "./identifiers.js";

export class Staging {
  /** At the source: which site has the bytes of an object as they were when noteSent was called. */
  readonly #sent = new Map<ObjectId, SiteId>();
  /** At the destination. */
  readonly #kept = new Map<ObjectId, Uint8Array>();

  noteSent(object: ObjectId, to: SiteId): void {
    this.#sent.set(object, to);
  }

  wasSent(object: ObjectId, to: SiteId): boolean {
    return this.#sent.size > 0 && this.#sent.get(object) === to;
  }

  forgetSent(object: ObjectId): void {
    if (this.#sent.size > 0) this.#sent.delete(object);
  }

  keep(object: ObjectId, bytes: Uint8Array): void {
    this.#kept.set(object, bytes);
  }

  /**
   * @throws Error when nothing was staged: the granting site is wrong about it, a broken invariant.
   */
  take(object: ObjectId): Uint8Array {
    const bytes = this.#kept.get(object);
    if (bytes === undefined)
      throw new Error(`object ${object} was granted as staged, but is not here`);
    return bytes;
  }

  drop(object: ObjectId): void {
    if (this.#kept.size > 0) this.#kept.delete(object);
  }

  /** Pages kept aside for ownerships to come. */
  get keptCount(): number {
    return this.#kept.size;
  }
}
