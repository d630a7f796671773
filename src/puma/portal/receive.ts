// A message comes to a process: the numbered life of one reception.
//
//   1. its portal is found in the process's portal table, which is the process's own memory
//   2. the portal's operation takes it, by its descriptor or by a matching list
//   3. landed: pcb.arrivals counts it, so that a process that waits looks again; an acknowledgement
//      or a reply goes back if the operation says so
//   4. no place: the drop is counted in the portal and in the PCB, the bytes are gone
//
// All of it happens while the process does not run, so it sees a message whole or not at all.

import { MOST_PORTALS, PCB_ADDRESS, PORTAL_TABLE } from "../../personality/puma/memory_map.js";
import {
  DropReason,
  type DropReasonValue,
  HEADER,
  MemoryOperation,
  PCB,
  PORTAL,
  PortalStatus,
} from "../../personality/puma/structures.js";
import { matchingList } from "./matching.js";
import { performOperation } from "./memory_operation.js";
import { dropped, type Outcome, type PortalMessage } from "./outcome.js";
import { holdsStructure, type UserSpace } from "./user_space.js";

/** Where the shared structures of a process lie; a test may put them elsewhere. */
export interface PortalPlaces {
  readonly pcb: number;
  readonly portals: number;
}

export const PROCESS_PLACES: PortalPlaces = { pcb: PCB_ADDRESS, portals: PORTAL_TABLE };

export type Reception =
  | {
      readonly kind: "landed";
      readonly bytes: number;
      readonly offset: number;
      readonly wantsAck: boolean;
      /** The portal's handler, called before the process goes on; 0: none. */
      readonly handler: number;
    }
  | { readonly kind: "reply"; readonly pieces: readonly Uint8Array[]; readonly handler: number }
  | { readonly kind: "dropped"; readonly reason: DropReasonValue };

/** Puts a message into a process's memory, or counts its drop there. Never throws. */
export function receive(
  space: UserSpace,
  message: PortalMessage,
  places: PortalPlaces = PROCESS_PLACES,
): Reception {
  const { view } = space;
  const number = HEADER.get(message.headerView, 0, "portal");
  const isPortal = number < MOST_PORTALS;
  const portal = places.portals + (isPortal ? number : 0) * PORTAL.size;
  const hasPortal = isPortal && holdsStructure(space, portal, PORTAL.size);
  const outcome = hasPortal ? take(space, portal, message) : dropped(DropReason.NO_PORTAL);
  const hasPcb = holdsStructure(space, places.pcb, PCB.size);
  if (hasPcb) increment(view, places.pcb + PCB.at.arrivals);
  if (outcome.kind === "landed" || outcome.kind === "reply") {
    increment(view, portal + PORTAL.at.arrived);
    return { ...outcome, handler: PORTAL.get(view, portal, "handler") };
  }
  const reason = reasonOf(outcome);
  if (hasPortal) increment(view, portal + PORTAL.at.dropped);
  if (hasPcb) {
    increment(view, places.pcb + PCB.at.dropped);
    PCB.set(view, places.pcb, "drop_reason", reason);
  }
  return { kind: "dropped", reason };
}

function take(space: UserSpace, portal: number, message: PortalMessage): Outcome {
  const { view } = space;
  if ((PORTAL.get(view, portal, "status") & PortalStatus.ACTIVE) === 0) {
    return dropped(DropReason.INACTIVE);
  }
  const operation = PORTAL.get(view, portal, "mem_op");
  const descriptor = portal + PORTAL.at.descriptor;
  return operation === MemoryOperation.MATCHING
    ? matchingList(space, descriptor, message)
    : performOperation(space, descriptor, operation, message);
}

function reasonOf(outcome: Exclude<Outcome, { kind: "landed" | "reply" }>): DropReasonValue {
  switch (outcome.kind) {
    case "noBuffer":
      return DropReason.NO_BUFFER;
    case "noFit":
      return DropReason.NO_FIT;
    case "dropped":
      return outcome.reason;
    default:
      return outcome satisfies never;
  }
}

function increment(view: DataView, address: number): void {
  view.setUint32(address, view.getUint32(address, true) + 1, true);
}
