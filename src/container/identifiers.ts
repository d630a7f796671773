// Who and what the coherence protocol talks about.
//
// A *site* is one participant: an address space on a node, or (space 0) the node's kernel itself,
// which holds file pages. Two processes of one node that share memory have two address spaces,
// hence two memories, and are kept coherent by the same protocol as two nodes (paper G, 3:
// containers stand between the virtual and the physical layer, whatever the distance is).
//
//   site       node * 4096 + space
//   container  home node * 2^24 + serial number; unique in the cluster without asking anyone
//   object     the index of a page in its container

import type { NodeId } from "../abi/types.js";

declare const brand: unique symbol;
type Branded<Name extends string> = number & { readonly [brand]: Name };

/** One participant in the protocol: an address space of a node. */
export type SiteId = Branded<"SiteId">;

/** A container, cluster-wide. */
export type ContainerId = Branded<"ContainerId">;

/** The index of a page in its container. */
export type ObjectId = number;

/** Address spaces of one node, its kernel's space included. */
export const SPACES_PER_NODE = 4096;

/** Containers that one node can create before their numbers run out. */
export const CONTAINERS_PER_NODE = 2 ** 24;

/**
 * The space that stands for the node's kernel: file pages, and objects inherited from a lost node.
 */
export const KERNEL_SPACE = 0;

/** No site at all; never a participant. */
export const NO_SITE = -1 as SiteId;

/** @throws RangeError when `space` is none of the node's spaces: a broken invariant. */
export function siteId(node: NodeId, space: number): SiteId {
  if (!Number.isInteger(space) || space < 0 || space >= SPACES_PER_NODE) {
    throw new RangeError(`node ${node} has no address space ${space}`);
  }
  return (node * SPACES_PER_NODE + space) as SiteId;
}

export function nodeOfSite(site: SiteId): NodeId {
  return Math.floor(site / SPACES_PER_NODE) as NodeId;
}

export function spaceOfSite(site: SiteId): number {
  return site % SPACES_PER_NODE;
}

/** @throws RangeError when the node has used up its numbers. */
export function containerId(home: NodeId, serial: number): ContainerId {
  if (!Number.isInteger(serial) || serial < 0 || serial >= CONTAINERS_PER_NODE) {
    throw new RangeError(`node ${home} cannot create container number ${serial}`);
  }
  return (home * CONTAINERS_PER_NODE + serial) as ContainerId;
}

/** The node that created the container and knows which sites take part in it. */
export function homeOfContainer(container: ContainerId): NodeId {
  return Math.floor(container / CONTAINERS_PER_NODE) as NodeId;
}

export function describeSite(site: SiteId): string {
  return `node ${nodeOfSite(site)} space ${spaceOfSite(site)}`;
}
