// The matching list: which entry takes a message, by the sender's rank and group and by 64 bits.
//
//     not active, or does not match --> next
//     matches, has no buffer        --> next_no_buffer
//     matches, message too long     --> next_no_fit          -1: the message is dropped
//
// The links are the process's and may form a ring: a search visits at most as many entries as the
// list has, which is also what a list without rings needs.

import {
  DropReason,
  HEADER,
  MATCH,
  MATCHING,
  MatchControl,
  MemoryOperation,
} from "../../personality/puma/structures.js";
import { performOperation } from "./memory_operation.js";
import { dropped, type Outcome, type PortalMessage } from "./outcome.js";
import type { UserSpace } from "./user_space.js";

const MOST_ENTRIES = 65_536;
const ANY = -1;

export function matchingList(
  space: UserSpace,
  descriptor: number,
  message: PortalMessage,
): Outcome {
  const { view } = space;
  const list = MATCHING.get(view, descriptor, "list");
  const count = MATCHING.get(view, descriptor, "count");
  const isSane = list % 4 === 0 && count <= MOST_ENTRIES;
  if (!isSane || !space.allows(list, count * MATCH.size, true)) {
    return dropped(DropReason.BAD_DESCRIPTOR);
  }
  let index = MATCHING.get(view, descriptor, "first");
  let missed: Outcome = dropped(DropReason.NO_MATCH);
  for (let visited = 0; visited < count && index >= 0 && index < count; visited += 1) {
    const entry = list + index * MATCH.size;
    if (!matches(view, entry, message.headerView)) {
      index = MATCH.get(view, entry, "next");
      continue;
    }
    const outcome = takeBy(space, entry, message);
    switch (outcome.kind) {
      case "noBuffer":
        index = MATCH.get(view, entry, "next_no_buffer");
        missed = dropped(DropReason.NO_BUFFER);
        continue;
      case "noFit":
        index = MATCH.get(view, entry, "next_no_fit");
        missed = dropped(DropReason.NO_FIT);
        continue;
      case "landed":
      case "reply":
      case "dropped":
        return outcome;
      default:
        outcome satisfies never;
    }
  }
  return missed;
}

function matches(view: DataView, entry: number, header: DataView): boolean {
  if ((MATCH.get(view, entry, "control") & MatchControl.ACTIVE) === 0) return false;
  const rank = MATCH.get(view, entry, "source_rank");
  if (rank !== ANY && rank !== HEADER.get(header, 0, "source_rank")) return false;
  const group = MATCH.get(view, entry, "source_group");
  if (group !== ANY && group !== HEADER.get(header, 0, "source_group")) return false;
  return bitsMatch(view, entry, header);
}

/** (message XOR must) without the ignored bits is zero; two halves, which is faster than bigints. */
function bitsMatch(view: DataView, entry: number, header: DataView): boolean {
  for (let half = 0; half < 8; half += 4) {
    const bits = header.getUint32(HEADER.at.match_bits + half, true);
    const must = view.getUint32(entry + MATCH.at.must_bits + half, true);
    const ignore = view.getUint32(entry + MATCH.at.ignore_bits + half, true);
    if (((bits ^ must) & ~ignore) !== 0) return false;
  }
  return true;
}

function takeBy(space: UserSpace, entry: number, message: PortalMessage): Outcome {
  const { view } = space;
  const operation = MATCH.get(view, entry, "mem_op");
  // A list within a list would be a way to make the kernel walk for ever.
  if (operation === MemoryOperation.MATCHING) return dropped(DropReason.NO_OPERATION);
  const outcome = performOperation(space, entry + MATCH.at.descriptor, operation, message);
  if (outcome.kind === "landed" || outcome.kind === "reply") {
    MATCH.set(view, entry, "message_count", MATCH.get(view, entry, "message_count") + 1);
    const control = MATCH.get(view, entry, "control");
    if (control & MatchControl.ONCE) {
      MATCH.set(view, entry, "control", control & ~MatchControl.ACTIVE);
    }
  }
  return outcome;
}
