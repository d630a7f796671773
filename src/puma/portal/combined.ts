// The combined-block descriptor: several buffers that together take one message, or give one reply,
// as if they were a single one (gather and scatter).

import { copyBytes } from "../../machine/shared_copy.js";
import {
  COMBINED,
  DropReason,
  HEADER,
  MemoryOperation as Op,
  PIECE,
} from "../../personality/puma/structures.js";
import { dropped, type Outcome, type PortalMessage } from "./outcome.js";
import type { UserSpace } from "./user_space.js";

/** A table longer than this is taken for garbage: the kernel must not walk for ever. */
const MOST_PIECES = 4096;

export function combinedBlock(
  space: UserSpace,
  descriptor: number,
  operation: number,
  message: PortalMessage,
): Outcome {
  const { view } = space;
  const byReceiver = operation >= Op.COMB_RCVR_OFF_SV_BDY;
  const replies = operation === Op.COMB_SNDR_OFF_RPLY || operation === Op.COMB_RCVR_OFF_RPLY;
  const offset = byReceiver
    ? COMBINED.get(view, descriptor, "offset")
    : HEADER.get(message.headerView, 0, "offset");
  const length = replies ? HEADER.get(message.headerView, 0, "reply_length") : message.body.length;
  const pieces = piecesOf(space, descriptor, offset, length, !replies);
  if (!Array.isArray(pieces)) return pieces;
  if (!replies) {
    let done = 0;
    for (const piece of pieces) {
      copyBytes(piece, 0, message.body.subarray(done, done + piece.length));
      done += piece.length;
    }
  }
  if (byReceiver) COMBINED.set(view, descriptor, "offset", offset + length);
  COMBINED.set(view, descriptor, "rw_bytes", length);
  const count = COMBINED.get(view, descriptor, "message_count");
  COMBINED.set(view, descriptor, "message_count", count + 1);
  if (replies) return { kind: "reply", pieces };
  const wantsAck =
    operation === Op.COMB_SNDR_OFF_SV_BDY_ACK || operation === Op.COMB_RCVR_OFF_SV_BDY_ACK;
  return { kind: "landed", bytes: length, offset, wantsAck };
}

/** The parts of the buffers that [offset, offset + length) of the whole covers. */
function piecesOf(
  space: UserSpace,
  descriptor: number,
  offset: number,
  length: number,
  write: boolean,
): Uint8Array[] | Outcome {
  const { view } = space;
  const table = COMBINED.get(view, descriptor, "table");
  const count = COMBINED.get(view, descriptor, "count");
  if (count > MOST_PIECES || table % 4 !== 0 || !space.allows(table, count * PIECE.size, false)) {
    return dropped(DropReason.BAD_DESCRIPTOR);
  }
  const found: Uint8Array[] = [];
  let skip = offset;
  let left = length;
  for (let index = 0; index < count && left > 0; index += 1) {
    const entry = table + index * PIECE.size;
    const size = PIECE.get(view, entry, "length");
    if (skip >= size) {
      skip -= size;
      continue;
    }
    const at = PIECE.get(view, entry, "buffer") + skip;
    const part = Math.min(size - skip, left);
    if (!space.allows(at, part, write)) return dropped(DropReason.BAD_DESCRIPTOR);
    found.push(space.bytes.subarray(at, at + part));
    skip = 0;
    left -= part;
  }
  return left > 0 ? { kind: "noFit" } : found;
}
