// The page index of an image: which pages it has itself, and which are as they were in its base.
//
//   own u32 | inherited u32 | page numbers u32 x own | page numbers u32 x inherited
//
// Both lists ascend. Own page `i` lies in page chunk i / 64, at place i % 64. A page in neither
// list comes from the area's source: a page of zeros or one of a file.

import { PAGE_SHIFT, TASK_SIZE } from "../abi/address_space.js";
import { viewOf } from "./image_layout.js";

export interface PageIndex {
  readonly own: Uint32Array;
  readonly inherited: Uint32Array;
}

const MOST_PAGES = TASK_SIZE / 2 ** PAGE_SHIFT;

export function encodeIndex({ own, inherited }: PageIndex): Uint8Array {
  const bytes = new Uint8Array(8 + 4 * (own.length + inherited.length));
  const view = viewOf(bytes);
  view.setUint32(0, own.length, true);
  view.setUint32(4, inherited.length, true);
  let at = 8;
  for (const list of [own, inherited]) {
    for (const page of list) {
      view.setUint32(at, page, true);
      at += 4;
    }
  }
  return bytes;
}

/** Undefined when the bytes are no index. */
export function decodeIndex(bytes: Uint8Array): PageIndex | undefined {
  if (bytes.length < 8) return undefined;
  const view = viewOf(bytes);
  const own = view.getUint32(0, true);
  const inherited = view.getUint32(4, true);
  if (bytes.length !== 8 + 4 * (own + inherited)) return undefined;
  const index = { own: listAt(view, 8, own), inherited: listAt(view, 8 + 4 * own, inherited) };
  return ascends(index.own) && ascends(index.inherited) ? index : undefined;
}

function listAt(view: DataView, start: number, count: number): Uint32Array {
  const list = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) list[at] = view.getUint32(start + 4 * at, true);
  return list;
}

function ascends(pages: Uint32Array): boolean {
  let before = -1;
  for (const page of pages) {
    if (page <= before || page >= MOST_PAGES) return false;
    before = page;
  }
  return true;
}
