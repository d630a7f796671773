// What the protocol's function is given besides entry and event, and what it answers with.

import type { Entry, ProtocolEvent } from "./entry.js";
import type { ContainerId, SiteId } from "./identifiers.js";
import type {
  ErrandOutcome,
  GrantMessage,
  PageMessage,
  RefusalReason,
  RequestMessage,
} from "./messages.js";

/** What is the same for all objects of a container at one site. */
export interface Place {
  readonly container: ContainerId;
  readonly self: SiteId;
  /** Where an object's page is made when another site touches it first (linkers.ts). */
  readonly firstTouchAt: "owner" | "requester";
  /** This site can write pages to a backing store and make them again from there. */
  readonly backed: boolean;
  /** How long a page stays once a task that waited for it got it. */
  readonly pinMicros: number;
  /** The default owner of the object at hand. */
  defaultOwner: SiteId;
  /**
   * This site knew of transfers up to this number before it forgot who had become the owner: a
   * pointer to it that is not newer is old news.
   */
  floor: number;
  /** This site has no room for a page that it has not asked for. */
  refusesPush: boolean;
  /** Counts the rows taken, by Row number; for tests. */
  readonly reached: Uint32Array | undefined;
}

/** What the caller of `step` has to do, in order. */
export type Action =
  | { readonly do: "send"; readonly to: SiteId; readonly message: PageMessage }
  /** The page's bytes are put into the message first. */
  | { readonly do: "sendPage"; readonly to: SiteId; readonly message: GrantMessage }
  | { readonly do: "importPage" }
  | { readonly do: "mapReadOnly" }
  | { readonly do: "mapWritable" }
  | { readonly do: "dropPage" }
  | { readonly do: "removePage" }
  | { readonly do: "flushPage" }
  | { readonly do: "instantiate" }
  | { readonly do: "syncPage"; readonly request: RequestMessage }
  | {
      readonly do: "errandDone";
      readonly requester: SiteId;
      readonly token: number;
      readonly outcome: ErrandOutcome;
    }
  /** Tasks that wait for the object try again; those that now have access go on. */
  | { readonly do: "wake" }
  | { readonly do: "fail"; readonly reason: RefusalReason }
  /** A `put` event is due at `atMicros`, because something waits for the pin to end. */
  | { readonly do: "arm"; readonly atMicros: number };

/** A condition that a row of the table names. */
export type Guard = (
  place: Place,
  entry: Entry,
  event: ProtocolEvent,
  from: SiteId,
  nowMicros: number,
) => boolean;

/** Something that a row of the table names: changes the entry, and adds to what is to be done. */
export type Operation = (
  place: Place,
  entry: Entry,
  event: ProtocolEvent,
  from: SiteId,
  nowMicros: number,
  out: Action[],
) => void;
