// The dynamic-block descriptor: a heap in the process's memory, out of which the QK takes a block
// for each message that arrives. The process unlinks messages in any order (`sptl_dyn_unlink` sets
// the block's status); the QK joins neighbours that are free while it looks for room.
//
//     heap  | block: size status next rw_bytes | header (96) | body ... | block ... |
//
// The blocks tile the heap. The process may have written nonsense there: each step of the walk is
// checked, and a heap that does not tile is a bad descriptor, which costs the process its messages.
// Addresses are validated where they are used, so a message costs the same in a heap of any size.

import { copyBytes } from "../../machine/shared_copy.js";
import {
  BLOCK,
  BlockStatus,
  DropReason,
  DYNAMIC,
  MemoryOperation as Op,
} from "../../personality/puma/structures.js";
import { dropped, type Outcome, type PortalMessage } from "./outcome.js";
import { holdsStructure, type UserSpace } from "./user_space.js";

const ALIGNMENT = 16;
/** A rest smaller than this stays with the block: it could hold no message. */
const SMALLEST_REST = 128;

export function dynamicBlock(
  space: UserSpace,
  descriptor: number,
  operation: number,
  message: PortalMessage,
): Outcome {
  const { view } = space;
  const savesBody = operation === Op.DYN_SV_HDR_BDY || operation === Op.DYN_SV_HDR_BDY_ACK;
  const length = savesBody ? message.body.length : 0;
  const needed = Math.ceil((BLOCK.size + length) / ALIGNMENT) * ALIGNMENT;
  const heap = DYNAMIC.get(view, descriptor, "heap");
  const size = DYNAMIC.get(view, descriptor, "length");
  if (heap % ALIGNMENT !== 0 || size % ALIGNMENT !== 0) {
    return dropped(DropReason.BAD_DESCRIPTOR);
  }
  if (needed > size) return { kind: "noFit" };
  const block = findRoom(space, heap, heap + size, DYNAMIC.get(view, descriptor, "rover"), needed);
  if (block === "none") return { kind: "noBuffer" };
  // The header of the block behind this one may be written, too.
  const used = block === "broken" ? 0 : Math.min(needed + ALIGNMENT, heap + size - block);
  if (block === "broken" || !space.allows(block, used, true)) {
    return dropped(DropReason.BAD_DESCRIPTOR);
  }
  take(view, block, needed, descriptor);
  space.bytes.set(message.header, block + BLOCK.at.header);
  if (savesBody) copyBytes(space.bytes, block + BLOCK.size, message.body);
  BLOCK.set(view, block, "rw_bytes", length);
  append(space, descriptor, block);
  const wantsAck = operation === Op.DYN_SV_HDR_ACK || operation === Op.DYN_SV_HDR_BDY_ACK;
  return { kind: "landed", bytes: length, offset: block - heap, wantsAck };
}

/** Next fit: from the rover to the end, then from the beginning to the rover. */
function findRoom(
  space: UserSpace,
  heap: number,
  end: number,
  rover: number,
  needed: number,
): number | "none" | "broken" {
  const isBlock = rover >= heap && rover < end && (rover - heap) % ALIGNMENT === 0;
  const first = isBlock ? rover : heap;
  const found = walk(space, first, end, end, needed);
  if (found !== "none" || first === heap) return found;
  return walk(space, heap, end, first, needed);
}

/** Looks at the blocks that begin in [from, until). */
function walk(
  space: UserSpace,
  from: number,
  end: number,
  until: number,
  needed: number,
): number | "none" | "broken" {
  const { view } = space;
  let at = from;
  while (at < until) {
    let size = sizeOf(space, at, end);
    if (size === 0) return "broken";
    if (BLOCK.get(view, at, "status") === BlockStatus.FREE) {
      // Free neighbours become one.
      while (at + size < end) {
        const more = sizeOf(space, at + size, end);
        if (more === 0) return "broken";
        if (BLOCK.get(view, at + size, "status") !== BlockStatus.FREE) break;
        size += more;
      }
      BLOCK.set(view, at, "size", size);
      if (size >= needed) return at;
    }
    at += size;
  }
  return "none";
}

/** 0: no block can be this size. Size and status lie in one page: blocks are aligned. */
function sizeOf(space: UserSpace, at: number, end: number): number {
  if (!space.allows(at, ALIGNMENT, true)) return 0;
  const size = BLOCK.get(space.view, at, "size");
  return size >= ALIGNMENT && size % ALIGNMENT === 0 && at + size <= end ? size : 0;
}

function take(view: DataView, block: number, needed: number, descriptor: number): void {
  const size = BLOCK.get(view, block, "size");
  const rest = size - needed;
  if (rest >= SMALLEST_REST) {
    BLOCK.set(view, block + needed, "size", rest);
    BLOCK.set(view, block + needed, "status", BlockStatus.FREE);
    BLOCK.set(view, block, "size", needed);
    DYNAMIC.set(view, descriptor, "rover", block + needed);
  } else {
    DYNAMIC.set(view, descriptor, "rover", block);
  }
  BLOCK.set(view, block, "status", BlockStatus.MESSAGE);
}

/** Messages are chained in the order of their arrival. */
function append(space: UserSpace, descriptor: number, block: number): void {
  const { view } = space;
  BLOCK.set(view, block, "next", 0);
  const tail = DYNAMIC.get(view, descriptor, "tail");
  if (tail !== 0 && holdsStructure(space, tail, BLOCK.size)) BLOCK.set(view, tail, "next", block);
  if (DYNAMIC.get(view, descriptor, "head") === 0) DYNAMIC.set(view, descriptor, "head", block);
  DYNAMIC.set(view, descriptor, "tail", block);
  const count = DYNAMIC.get(view, descriptor, "message_count");
  DYNAMIC.set(view, descriptor, "message_count", count + 1);
}
