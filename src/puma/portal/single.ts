// The single-block descriptor: one buffer. Sender-offset operations put a message where its header
// says; receiver-offset ones one behind the other.

import { copyBytes } from "../../machine/shared_copy.js";
import {
  DropReason,
  HEADER,
  MemoryOperation as Op,
  SINGLE,
} from "../../personality/puma/structures.js";
import { dropped, type Outcome, type PortalMessage } from "./outcome.js";
import type { UserSpace } from "./user_space.js";

export function singleBlock(
  space: UserSpace,
  descriptor: number,
  operation: number,
  message: PortalMessage,
): Outcome {
  const { view } = space;
  const buffer = SINGLE.get(view, descriptor, "buffer");
  const size = SINGLE.get(view, descriptor, "length");
  const byReceiver = operation >= Op.SINGLE_RCVR_OFF_SV_BDY;
  const replies = operation === Op.SINGLE_SNDR_OFF_RPLY || operation === Op.SINGLE_RCVR_OFF_RPLY;
  const offset = byReceiver
    ? SINGLE.get(view, descriptor, "offset")
    : HEADER.get(message.headerView, 0, "offset");
  const length = replies ? HEADER.get(message.headerView, 0, "reply_length") : message.body.length;
  if (offset + length > size) return { kind: "noFit" };
  if (!replies && SINGLE.get(view, descriptor, "read_only") !== 0) {
    return dropped(DropReason.READ_ONLY);
  }
  const at = buffer + offset;
  if (!space.allows(at, length, !replies)) return dropped(DropReason.BAD_DESCRIPTOR);
  if (!replies) copyBytes(space.bytes, at, message.body);
  if (byReceiver) SINGLE.set(view, descriptor, "offset", offset + length);
  SINGLE.set(view, descriptor, "rw_bytes", length);
  const count = SINGLE.get(view, descriptor, "message_count");
  SINGLE.set(view, descriptor, "message_count", count + 1);
  if (replies) return { kind: "reply", pieces: [space.bytes.subarray(at, at + length)] };
  const wantsAck =
    operation === Op.SINGLE_SNDR_OFF_SV_BDY_ACK || operation === Op.SINGLE_RCVR_OFF_SV_BDY_ACK;
  return { kind: "landed", bytes: length, offset, wantsAck };
}
