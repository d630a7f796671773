// What containers say to each other: plain data that structured cloning carries.
//
// Two sites exchange messages over a reliable link that keeps their order (the port of a worker, or
// transport/reliable_link.ts on a wire). Several messages may travel in one send, which is how prefetching
// and pushing move many pages at the price of one message.
//
// The first five kinds are requests: they travel along the chain of probable owners until the owner
// takes them. The next four are grants. `PageMessage` is what one object's entry receives
// (protocol.ts); `ContainerMessage` concerns a container as a whole (collect.ts), `NodeMessage` all
// containers of a node (recovery.ts).

import type { NodeId } from "../abi/types.js";
import type { ContainerId, ObjectId, SiteId } from "./identifiers.js";

/** Why a page moves: someone waits for it, someone may soon, or its owner sends it unasked. */
export type Cause = "demand" | "prefetch" | "push";

export const CAUSES: readonly Cause[] = ["demand", "prefetch", "push"];

export type RequestType =
  | "readRequest"
  | "writeRequest"
  | "releaseRequest"
  | "removeRequest"
  | "syncRequest";

export interface RequestMessage {
  readonly type: RequestType;
  readonly container: ContainerId;
  readonly object: ObjectId;
  readonly requester: SiteId;
  readonly cause: Cause;
  /** The sites that have forwarded it, which learn who the owner is. */
  readonly path: readonly SiteId[];
  /** That of the pointer which it followed last: its receiver owns the object, or has, or will. */
  readonly generation: number;
  /** The requester's number for an errand (remove, sync); 0 otherwise. */
  readonly token: number;
}

export function isRequest(message: Message): message is RequestMessage {
  switch (message.type) {
    case "readRequest":
    case "writeRequest":
    case "releaseRequest":
    case "removeRequest":
    case "syncRequest":
      return true;
    default:
      return false;
  }
}

export type GrantType = "readCopy" | "pageOwnership" | "bareOwnership" | "firstTouch";

export interface GrantMessage {
  readonly type: GrantType;
  readonly container: ContainerId;
  readonly object: ObjectId;
  readonly cause: Cause;
  /** Messages that the request took to get to the owner; 0 for a push. */
  readonly hops: number;
  /** Counts the transfers of ownership: that of the sender (readCopy), or the receiver's own. */
  readonly generation: number;
  /** Requests that go on to the new owner, first come first. Empty for a read copy. */
  readonly queue: readonly RequestMessage[];
  /** The ownership comes back because its receiver refused it; it must not be refused again. */
  readonly returned: boolean;
  /** The page was sent ahead (staging.ts) and has not changed since; `bytes` is empty. */
  staged: boolean;
  /** The page is newer than the container's backing store, which its new owner has to know. */
  dirty: boolean;
  /** 4096 bytes of the page; empty for bareOwnership and firstTouch. */
  bytes: Uint8Array;
}

export interface InvalidateMessage {
  readonly type: "invalidate";
  readonly container: ContainerId;
  readonly object: ObjectId;
  /** That of the sender, which owns the page. */
  readonly generation: number;
}

export interface InvalidateAckMessage {
  readonly type: "invalidateAck";
  readonly container: ContainerId;
  readonly object: ObjectId;
}

export interface OwnerChangeMessage {
  readonly type: "ownerChange";
  readonly container: ContainerId;
  readonly object: ObjectId;
  readonly owner: SiteId;
  readonly generation: number;
}

/**
 * Why a request was not granted. "lost": the only copy died with a node. "failed": the I/O linker
 * could not make the page. "unlinked": the receiver does not take part in the container (any more).
 */
export type RefusalReason = "lost" | "failed" | "unlinked";

export interface RefusalMessage {
  readonly type: "refusal";
  readonly container: ContainerId;
  readonly object: ObjectId;
  readonly reason: RefusalReason;
  /** That of the refusing owner; 0 from a stranger. */
  readonly generation: number;
}

/** To who forwarded `request` to a site that takes no part in the container (any more). */
export interface StrayMessage {
  readonly type: "strayRequest";
  readonly container: ContainerId;
  readonly object: ObjectId;
  readonly request: RequestMessage;
}

/** What one object's entry can receive from another site. */
export type PageMessage =
  | RequestMessage
  | GrantMessage
  | InvalidateMessage
  | InvalidateAckMessage
  | OwnerChangeMessage
  | RefusalMessage;

export type ErrandOutcome = "done" | "lost" | "failed";

/** Messages about a container, or about an object without being events of its entry. */
export type ContainerMessage =
  | StrayMessage
  /** An errand for `count` objects from `object` on, to the site that decides about them. */
  | {
      readonly type: "errandRange";
      readonly container: ContainerId;
      readonly errand: "removeRequest" | "syncRequest";
      readonly object: ObjectId;
      readonly count: number;
      readonly requester: SiteId;
      readonly token: number;
    }
  | {
      readonly type: "errandDone";
      readonly container: ContainerId;
      readonly token: number;
      readonly outcome: ErrandOutcome;
      /** Objects that this answer settles. */
      readonly count: number;
    }
  /** The bytes of an object on their way from its owner to the site that has the backing store. */
  | {
      readonly type: "syncPage";
      readonly container: ContainerId;
      readonly object: ObjectId;
      readonly requester: SiteId;
      readonly token: number;
      readonly bytes: Uint8Array;
    }
  /** The answer to syncPage. */
  | {
      readonly type: "syncDone";
      readonly container: ContainerId;
      readonly object: ObjectId;
      readonly requester: SiteId;
      readonly token: number;
      readonly outcome: ErrandOutcome;
    }
  /** A page sent ahead of its ownership. */
  | {
      readonly type: "stagedPage";
      readonly container: ContainerId;
      readonly object: ObjectId;
      readonly bytes: Uint8Array;
    }
  | { readonly type: "join"; readonly container: ContainerId }
  /** To the home: this site has nothing of the container any more, and takes no part in it. */
  | { readonly type: "leave"; readonly container: ContainerId; readonly token: number }
  /** The answer: the home knows what the leaving site knew. */
  | { readonly type: "left"; readonly container: ContainerId; readonly token: number }
  /** To the home: `to` wants everything; from the home to the other members. */
  | { readonly type: "gather"; readonly container: ContainerId; readonly to: SiteId }
  | {
      readonly type: "gatherPlan";
      readonly container: ContainerId;
      /** Undefined: objects are lost, so that the container must stay to say so. */
      readonly members: readonly SiteId[] | undefined;
    }
  /**
   * A member has sent on what it owns: ownerships that ever left it, reached it, and are still
   * held.
   */
  | {
      readonly type: "gathered";
      readonly container: ContainerId;
      readonly sent: number;
      readonly received: number;
      readonly held: number;
    }
  /** To the home, and from there to every member: drop the pages and forget the container. */
  | { readonly type: "destroy"; readonly container: ContainerId; readonly initiator: SiteId };

/** Who decides about the objects of a container that no entry mentions. */
export type OwnerPolicy =
  /** The site that linked its page table to the container; constant time. */
  | { readonly kind: "linked"; readonly site: SiteId }
  /** Object `i` belongs to the `i mod n`-th of these sites. */
  | { readonly kind: "roundRobin"; readonly sites: readonly SiteId[] }
  /** One site that was chosen otherwise, such as the one with the disk. */
  | { readonly kind: "unique"; readonly site: SiteId }
  /** The I/O linker's defaultOwner. */
  | { readonly kind: "custom" };

/** What a ghost carries of a container, and what a site needs to take part in it. Plain data. */
export interface ContainerInfo {
  readonly id: ContainerId;
  /** The site that keeps the list of members. */
  readonly home: SiteId;
  readonly policy: OwnerPolicy;
  /** Its objects are the pages of a file, which lies at the home. */
  readonly isFile?: boolean;
}

/**
 * How a node went. "left": it decides about nothing any more, and is giving away what it owns;
 * "gone": it has left, and is not connected any more; "crashed": it went without a word.
 */
export type Departure = "crashed" | "left" | "gone";

/** One departure as all survivors agree on it. */
export interface DepartedNode {
  readonly node: NodeId;
  readonly departure: Departure;
}

/** One container at one site, as told to a node that decides about some of its objects. */
export interface ContainerReport {
  readonly info: ContainerInfo;
  readonly site: SiteId;
  readonly owned: readonly ObjectId[];
  readonly copies: readonly ObjectId[];
  /**
   * The newest transfer of ownership that the site knows of; who owns next counts on from there.
   */
  readonly generation: number;
  /** Objects that the site decided about and knows to be lost. */
  readonly lost: readonly ObjectId[];
}

/** A surviving read copy becomes the page: its holder owns it from now on. */
export interface Promotion {
  readonly container: ContainerId;
  readonly site: SiteId;
  readonly object: ObjectId;
  readonly copyset: readonly SiteId[];
  readonly generation: number;
}

/** The three rounds of recovery; `departed` is sorted by node and names the round. */
export type NodeMessage =
  | { readonly type: "marker"; readonly departed: readonly DepartedNode[] }
  | {
      readonly type: "report";
      readonly departed: readonly DepartedNode[];
      readonly containers: readonly ContainerReport[];
    }
  | {
      readonly type: "verdict";
      readonly departed: readonly DepartedNode[];
      readonly promotions: readonly Promotion[];
    };

export type Message = PageMessage | ContainerMessage | NodeMessage;

/** A message with its ends. Node messages go from kernel site to kernel site. */
export interface Packet {
  readonly from: SiteId;
  readonly to: SiteId;
  readonly message: Message;
}

export const NO_BYTES: Uint8Array = new Uint8Array(0);
