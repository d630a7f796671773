// What a container needs from the layers around it.
//
// A container has two linkers (paper G, 3): the interface linker diverts what stands above it (a
// vm_area, a file) to the container, the I/O linker gives it access to what lies below (a core's
// memory, a disk). Both are structs of operations in Kerrighed's spirit. The life of one fault:
//
//   1. the fault handler calls Container.grab(object, key): "ready", or "pending"
//   2. the container sends a request through ContainerPort; the owner answers with the page
//   3. IoLinker.importObject(bytes), insertObject(), changeState("write")
//   4. InterfaceLinker.wake(key, "ready"); the page stays for the pin's time, or until put(object)
//
// Nothing here is a promise: what is not done at once is completed by a later call (filled, synced)
// or message, and blocked tasks stay exportable data.

import type { NodeId } from "../abi/types.js";
import type { ObjectId, SiteId } from "./identifiers.js";
import type { Cause, Packet } from "./messages.js";

/** What a task's access is allowed on a page. */
export type PageAccess = "none" | "read" | "write";

/**
 * How waiting ended. "unlinked": the address space is an ordinary one again, or the container gone.
 */
export type WaitOutcome = "ready" | "lost" | "failed" | "unlinked";

/** Names a write to the backing store that the I/O linker finishes later. */
export interface SyncTicket {
  readonly object: ObjectId;
  /** Who owns the page, and waits for the store before it lets go of it. */
  readonly owner: SiteId;
  /** Who asked for it, and its number there. */
  readonly requester: SiteId;
  readonly token: number;
}

/** Below the container: where its pages are, on this site. */
export interface IoLinker {
  /** For statistics and messages: "memory", "file". */
  readonly name: string;
  /**
   * Where a page is made when a site that is not the owner touches it first: "requester" for zero
   * fill (no bytes travel), "owner" when only the owner's side can read it.
   */
  readonly firstTouchAt: "owner" | "requester";
  /**
   * Pages can be written to a backing store (flushObject, syncObject) and made again from there.
   */
  readonly backed: boolean;
  /** The container is linked to this site / is taken from it. */
  instantiate?(): void;
  uninstantiate?(): void;
  /** Makes the page's first content; "pending": Container.filled(object, ok) comes later. */
  firstTouch(object: ObjectId): "ready" | "pending" | "failed";
  /** The page is in its frame: put it into the structures above (called once for each arrival). */
  insertObject(object: ObjectId): void;
  /** Copies 4096 bytes into a frame; no access is allowed yet. */
  importObject(object: ObjectId, bytes: Uint8Array, cause: Cause): void;
  /** The page's bytes, as a copy that may be transferred. */
  exportObject(object: ObjectId): Uint8Array;
  /** This site's copy is void: no access, and the frame is free. */
  invalidateObject(object: ObjectId): void;
  /** The object is destroyed; its next content is made by firstTouch. The page may be absent. */
  removeObject(object: ObjectId): void;
  /** Writes the page to the backing store if it is dirty, and frees the frame. */
  flushObject(object: ObjectId): void;
  /** The access window of a page that was waited for is over. */
  putObject?(object: ObjectId): void;
  /**
   * Writes a page to the backing store: this site's own, or `bytes` that came from its owner.
   * "pending": Container.synced(ticket, ok) comes later.
   */
  syncObject(
    object: ObjectId,
    bytes: Uint8Array | undefined,
    ticket: SyncTicket,
  ): "ready" | "pending" | "failed";
  /** Sets what tasks of this site may do with the page. */
  changeState(object: ObjectId, access: PageAccess): void;
  /** True when the page is in a frame of this site. */
  isPresent(object: ObjectId): boolean;
  /** The objects in [first, first + count) whose pages are in frames of this site. */
  presentObjects(first: ObjectId, count: number): Iterable<ObjectId>;
  /** Policy "custom": who decides about an object that no entry mentions. */
  defaultOwner?(object: ObjectId): SiteId;
  /** False when there is no room for a page that was pushed here unasked. */
  acceptsPush?(object: ObjectId): boolean;
  /** Pages sent ahead (staging.ts): from now on note whether the page is written. */
  beginStage?(object: ObjectId): void;
  /** True when the page was not written since beginStage. */
  isUnchanged?(object: ObjectId): boolean;
  /**
   * Backed only: whether the page, which is here, is newer than the backing store; without it every
   * page may be. What is said of a page goes along with its ownership.
   */
  isDirty?(object: ObjectId): boolean;
  markDirty?(object: ObjectId): void;
  markClean?(object: ObjectId): void;
}

/** Above the container: who waits for its objects. */
export interface InterfaceLinker {
  /** What `key` waited for is there, or will never be. */
  wake(key: string, outcome: WaitOutcome): void;
}

/** The way to other nodes: reliable, in order for each pair of nodes. Packets may be kept. */
export interface ContainerPort {
  send(node: NodeId, packets: readonly Packet[]): void;
}

/** The node's clock; injected, so that runs can be repeated. */
export interface ContainerClock {
  nowMicros(): number;
  /** Containers.expire is to be called at `atMicros`, or soon after. */
  wakeAt(atMicros: number): void;
}
