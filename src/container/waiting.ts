// The tasks of a site that wait for objects, as keys: what a fault handler left behind.

import { mayRead, type State } from "./entry.js";
import type { ObjectId } from "./identifiers.js";
import type { InterfaceLinker, WaitOutcome } from "./linkers.js";

export type AccessKind = "read" | "write";

/** Answer to get and grab. "pending": the key is woken later. */
export type AccessResult = "ready" | "pending" | "lost" | "failed" | "unlinked";

export interface Waiter {
  readonly key: string;
  readonly access: AccessKind;
  outcome: WaitOutcome | undefined;
}

function allows(state: State, access: AccessKind): boolean {
  return access === "write" ? state === "WRITE_OWNER" : mayRead(state);
}

export class Waiting {
  readonly byObject = new Map<ObjectId, Waiter[]>();
  readonly #above: InterfaceLinker;
  /** Whose call has not returned: it gets its outcome as the result, not by a wake. */
  readonly #attempts: Waiter[] = [];

  constructor(above: InterfaceLinker) {
    this.#above = above;
  }

  /** A task asks; to be followed by `end`, when its request has been sent. */
  begin(object: ObjectId, access: AccessKind, key: string): Waiter {
    const waiter: Waiter = { key, access, outcome: undefined };
    const list = this.byObject.get(object);
    if (list === undefined) this.byObject.set(object, [waiter]);
    else list.push(waiter);
    this.#attempts.push(waiter);
    return waiter;
  }

  /** The outcome, if there is one already. */
  end(waiter: Waiter): WaitOutcome | undefined {
    this.#attempts.splice(this.#attempts.lastIndexOf(waiter), 1);
    return waiter.outcome;
  }

  /**
   * Wakes those to whom `state` gives their access. Returns what the others want, if there are any.
   */
  wakeAllowed(object: ObjectId, state: State): AccessKind | undefined {
    const list = this.byObject.get(object);
    if (list === undefined) return undefined;
    const rest = list.filter((waiter) => !allows(state, waiter.access));
    if (rest.length === 0) this.byObject.delete(object);
    else if (rest.length < list.length) this.byObject.set(object, rest);
    if (rest.length < list.length) {
      for (const waiter of list) if (allows(state, waiter.access)) this.#complete(waiter, "ready");
    }
    if (rest.length === 0) return undefined;
    return rest.some(({ access }) => access === "write") ? "write" : "read";
  }

  /** Ends the waiting of all who wait for the object; returns how many did. */
  fail(object: ObjectId, outcome: WaitOutcome): number {
    const list = this.byObject.get(object);
    if (list === undefined) return 0;
    this.byObject.delete(object);
    for (const waiter of list) this.#complete(waiter, outcome);
    return list.length;
  }

  #complete(waiter: Waiter, outcome: WaitOutcome): void {
    if (this.#attempts.includes(waiter)) waiter.outcome = outcome;
    else this.#above.wake(waiter.key, outcome);
  }
}
