// What is known at the end of a node and still holds at the start of the next one.
//
// A node that only one other leads to, and that is not entered from outside, goes on where that one
// stopped: with its values, registers, flags and access checks, so that nothing is written to the
// registers' locals in between, a compare reaches its branch through a MOV, and a page is not
// checked twice. `keep` writes that down where the first node ends, `resume` takes it up where the
// second begins; in between other nodes may have been written, which used the same tables.
//
//   +0 u32 values   +4 5 x u32 locals in use of each type   +24 STATE, then groups and values

import { edge, edgeCount, NODE_ENTRY, nodeAt, nodeCount } from "./flow";
import { CONTEXTS, CONTEXTS_END, STATE } from "./layout";
import { keepGroups, resumeGroups } from "./memory_checks";
import { STATE_SIZE } from "./state";
import { keepValues, resumeValues } from "./values";

/** Flags of a node beside those of flow.ts: edges that lead to it. */
const SEEN: u32 = 0x10;
const SHARED: u32 = 0x20;
const CONTEXT: usize = 56;

let free: usize = CONTEXTS;

/** Counts the edges to each node, once its region is arranged. */
export function beginContexts(): void {
  free = CONTEXTS;
  const all = nodeCount();
  for (let n: u32 = 0; n < all; n++) {
    const flags = load<u32>(nodeAt(n), 28);
    store<u32>(nodeAt(n), flags & ~(SEEN | SHARED), 28);
    store<u32>(nodeAt(n), 0, CONTEXT);
  }
  for (let p: u32 = 0; p < all; p++) {
    for (let i: u32 = 0, count = edgeCount(p); i < count; i++) {
      const e = edge(p, i);
      if (!e) continue;
      const flags = load<u32>(nodeAt(e - 1), 28);
      store<u32>(nodeAt(e - 1), flags | (flags & SEEN ? SHARED : SEEN), 28);
    }
  }
}

/** The node `next` (plus one; 0: outside) is reached from one node only. */
export function goesOn(next: u32): bool {
  if (!next) return false;
  const node = nodeAt(next - 1);
  return !(load<u32>(node, 28) & (NODE_ENTRY | SHARED)) && !load<u32>(node, 52);
}

/** Writes down what is known here for the node; false where there is no room. */
export function keep(n: u32): bool {
  const at = free;
  if (at + 0x20000 > <usize>CONTEXTS_END) return false;
  memory.copy(at + 24, STATE, STATE_SIZE);
  let end = keepGroups(at + 24 + STATE_SIZE);
  end = keepValues(at, (end + 7) & ~7);
  free = (end + 15) & ~15;
  store<u32>(nodeAt(n), <u32>at, CONTEXT);
  return true;
}

/** Takes up what was known at the end of the node's predecessor; false where nothing was kept. */
export function resume(n: u32): bool {
  const at: usize = load<u32>(nodeAt(n), CONTEXT);
  if (!at) return false;
  memory.copy(STATE, at + 24, STATE_SIZE);
  const end = resumeGroups(at + 24 + STATE_SIZE);
  resumeValues(at, (end + 7) & ~7);
  return true;
}
