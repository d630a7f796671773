// What a container needs of its node, and how it is set up.

import type { NodeId } from "../abi/types.js";
import type { Container } from "./container.js";
import type { ObjectId, SiteId } from "./identifiers.js";
import type { Departure, Message } from "./messages.js";

/** What a container needs of the node that it is on; containers.ts is it. */
export interface ContainerHost {
  readonly node: NodeId;
  /** Nodes have departed and the survivors are not yet agreed: no request may be sent. */
  readonly isFrozen: boolean;
  nowMicros(): number;
  /** What is posted between begin and end leaves together. They nest. */
  begin(): void;
  end(): void;
  post(from: SiteId, to: SiteId, message: Message): void;
  arm(container: Container, object: ObjectId, atMicros: number): void;
  /** The site that stands in for `site`: itself while its node lives. */
  successorOf(site: SiteId): SiteId;
  departureOf(site: SiteId): Departure | undefined;
  /** What `site` decided about is not known to anyone: it went, or its successor did, too early. */
  isOrphaned(site: SiteId): boolean;
  forget(container: Container): void;
  /** A site of this node leaves the container, and may take part again. */
  left(container: Container): void;
}

export interface ContainerOptions {
  /** How long a page stays once a task that waited for it got it. */
  readonly pinMicros?: number;
  /** Whom to ask first for an object that no entry mentions; the default owner if not given. */
  readonly firstAsk?: SiteId;
  /** Place.floor: this node's sites have left the container before (parting.ts). */
  readonly floor?: number;
  /** Home only: called when the last other site has left (parting.ts). */
  readonly alone?: () => void;
  /** ContainerInfo.isFile of a container that is made. */
  readonly isFile?: boolean;
  /** Place.reached. */
  readonly reached?: Uint32Array;
}

/**
 * Long enough for the task to be scheduled and to run its access; an order less than a time slice.
 */
export const DEFAULT_PIN_MICROS = 200;
