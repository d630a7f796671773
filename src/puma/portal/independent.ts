// The independent-block descriptor: a table of buffers, each for one message with its header.
// Circular tables begin again at the first slot when it has been freed; linear ones are used up
// once.

import { copyBytes } from "../../machine/shared_copy.js";
import {
  DropReason,
  HEADER,
  INDEPENDENT,
  MemoryOperation as Op,
  SLOT,
  SlotStatus,
} from "../../personality/puma/structures.js";
import { dropped, type Outcome, type PortalMessage } from "./outcome.js";
import { holdsStructure, type UserSpace } from "./user_space.js";

/** Operations of the linear family have the same order as the circular ones. */
const LINEAR = Op.IND_LIN_SV_HDR - Op.IND_CIRC_SV_HDR;

export function independentBlock(
  space: UserSpace,
  descriptor: number,
  operation: number,
  message: PortalMessage,
): Outcome {
  const { view } = space;
  const isLinear = operation >= Op.IND_LIN_SV_HDR;
  const kind = isLinear ? operation - LINEAR : operation;
  const count = INDEPENDENT.get(view, descriptor, "count");
  const next = INDEPENDENT.get(view, descriptor, "next");
  if (next >= count) return { kind: "noBuffer" };
  const slot = INDEPENDENT.get(view, descriptor, "table") + next * SLOT.size;
  if (!holdsStructure(space, slot, SLOT.size)) return dropped(DropReason.BAD_DESCRIPTOR);
  if (SLOT.get(view, slot, "status") !== SlotStatus.FREE) return { kind: "noBuffer" };
  const buffer = SLOT.get(view, slot, "buffer");
  const size = SLOT.get(view, slot, "length");
  const replies = kind === Op.IND_CIRC_RPLY;
  const savesBody = kind === Op.IND_CIRC_SV_HDR_BDY || kind === Op.IND_CIRC_SV_HDR_BDY_ACK;
  const length = replies
    ? HEADER.get(message.headerView, 0, "reply_length")
    : savesBody
      ? message.body.length
      : 0;
  if (length > size) return { kind: "noFit" };
  if (!space.allows(buffer, length, !replies)) return dropped(DropReason.BAD_DESCRIPTOR);
  if (savesBody) copyBytes(space.bytes, buffer, message.body);
  space.bytes.set(message.header, slot + SLOT.at.header);
  SLOT.set(view, slot, "rw_bytes", length);
  SLOT.set(view, slot, "status", SlotStatus.FULL);
  INDEPENDENT.set(view, descriptor, "next", isLinear ? next + 1 : (next + 1) % count);
  const messages = INDEPENDENT.get(view, descriptor, "message_count");
  INDEPENDENT.set(view, descriptor, "message_count", messages + 1);
  if (replies) return { kind: "reply", pieces: [space.bytes.subarray(buffer, buffer + length)] };
  const wantsAck = kind === Op.IND_CIRC_SV_HDR_ACK || kind === Op.IND_CIRC_SV_HDR_BDY_ACK;
  return { kind: "landed", bytes: length, offset: next, wantsAck };
}
