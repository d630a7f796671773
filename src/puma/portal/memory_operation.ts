// From a memory operation's number to the descriptor that carries it out.

import { DropReason, MemoryOperation as Op } from "../../personality/puma/structures.js";
import { combinedBlock } from "./combined.js";
import { dynamicBlock } from "./dynamic.js";
import { independentBlock } from "./independent.js";
import { dropped, type Outcome, type PortalMessage } from "./outcome.js";
import { singleBlock } from "./single.js";
import type { UserSpace } from "./user_space.js";

/**
 * Carries out any operation but MATCHING on the descriptor at `descriptor`, which the caller has
 * validated. On "noBuffer", "noFit" and "dropped" nothing in the memory has changed.
 */
export function performOperation(
  space: UserSpace,
  descriptor: number,
  operation: number,
  message: PortalMessage,
): Outcome {
  if (isBetween(operation, Op.SINGLE_SNDR_OFF_SV_BDY, Op.SINGLE_RCVR_OFF_RPLY)) {
    return singleBlock(space, descriptor, operation, message);
  }
  const isCircular = isBetween(operation, Op.IND_CIRC_SV_HDR, Op.IND_CIRC_RPLY);
  if (isCircular || isBetween(operation, Op.IND_LIN_SV_HDR, Op.IND_LIN_RPLY)) {
    return independentBlock(space, descriptor, operation, message);
  }
  if (isBetween(operation, Op.COMB_SNDR_OFF_SV_BDY, Op.COMB_RCVR_OFF_RPLY)) {
    return combinedBlock(space, descriptor, operation, message);
  }
  if (isBetween(operation, Op.DYN_SV_HDR, Op.DYN_SV_HDR_BDY_ACK)) {
    return dynamicBlock(space, descriptor, operation, message);
  }
  return dropped(DropReason.NO_OPERATION);
}

function isBetween(operation: number, first: number, last: number): boolean {
  return operation >= first && operation <= last;
}
