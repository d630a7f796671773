// What binds a vm_area to where its pages come from.
//
// A vm_area has a source (the I/O side: zero fill, or a file's bytes) and, once it takes part in
// the cluster's memory, a link to a container (paper G, 3: "some vm_area_struct are linked with a
// container"). The mm layer above knows these two interfaces only:
//
//   not linked   a missing page is filled from the source, here and at once
//   linked       the container is asked; the page may come from another node, later
//
// Object `i` of an area's container is page `i - objectBase` of the area counted from its start, so
// a split area keeps its container with another objectBase.

import type { WaitKey } from "../cluster/wait_key.js";

export type { WaitKey };

/** Where the bytes of a page that nobody has touched yet come from. */
export interface PageSource {
  readonly kind: "memory" | "file";
  /** What shows it for sharing may not write: the file was opened for reading. */
  readonly isReadOnly?: boolean;
  /**
   * Fills `page` (4096 bytes, zeroed by the caller) with the content of page `index` of the source,
   * counted from its first page. Bytes behind a file's end stay zero.
   * "wait": the bytes are on their way, `key` will be woken; "error": the medium failed or the page
   * lies wholly behind the file's end (SIGBUS).
   */
  fill(index: number, page: Uint8Array): FillResult;
  /** What a ghost carries to rebuild the source elsewhere: plain data. */
  describe(): unknown;
}

export type FillResult =
  | { readonly kind: "filled" }
  | { readonly kind: "wait"; readonly key: WaitKey }
  | { readonly kind: "error"; readonly reason: string };

/** Where an area's pages are in the cluster's memory: what a ghost carries of its link. */
export interface AreaPlace {
  /** The container's object that the area's first page is. */
  readonly objectBase: number;
  /**
   * An object that several areas of one address space show has a site for each of them: 0 is the
   * address space's own, the others are numbered from 1 on.
   */
  readonly layer: number;
}

/** How a linked area gets a page with the access that it needs. */
export interface AreaLink extends AreaPlace {
  /** Cluster-wide identity of the container. */
  readonly containerId: number;
  /**
   * Asks for the object behind page number `page` (guest address / 4096). `write` asks for the only
   * copy. "ready": the page-table entry is set now; "pending": `key` is woken later; "lost": the
   * only copy was on a node that died.
   */
  fault(page: number, write: boolean): LinkFault;
  /**
   * The area gives up these pages for good (munmap, exec, exit): `object` and the following, which
   * it shows from `page` on. Every node forgets them, unless they are shared.
   */
  remove(object: number, page: number, count: number): void;
  /** Nobody has touched this object yet, as far as this node decides about it. */
  isUntouched(object: number): boolean;
  /** The same container for an area that begins at another page (split, or grown). */
  split(objectBase: number): AreaLink;
  /**
   * Shared only: what tasks have written to these pages is to reach the file, if it is one.
   * "pending": `key` is woken later, with the outcome.
   */
  sync(object: number, count: number, key: WaitKey): "ready" | "pending" | "failed";
  /** Other address spaces show the same pages: fork does not copy them. */
  readonly isShared: boolean;
  /** Shared only: the link by which another address space (an Mm) shows the same pages. */
  shareWith(addressSpace: object): AreaLink;
}

/** Whether pages that both links show lie at one site. */
export function haveOneSite(one: AreaLink | undefined, other: AreaLink | undefined): boolean {
  return one?.containerId === other?.containerId && one?.layer === other?.layer;
}

export type LinkFault =
  | { readonly kind: "ready" }
  | { readonly kind: "pending"; readonly key: WaitKey }
  | { readonly kind: "lost"; readonly reason: string }
  /** The page cannot be made: its source failed, or it lies behind a file's end (SIGBUS). */
  | { readonly kind: "failed"; readonly reason: string };
