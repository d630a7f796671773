// The order of a region's nodes: nested levels of items, from which structured control flow is
// written.
//
// The outermost level holds all nodes. The strongly connected components of a level are its items,
// in
// topological order; one with a cycle becomes a loop, a level of its own, in which the edges to its
// heads (the nodes that are entered from outside) are cut, and so on. A loop with several heads,
// which
// is one that is entered in the middle, begins with a br_table that goes to one of them.
//
//   level:  +0 u32 parent, +4 u32 item in the parent, +8 u32 count of items, +12 u32 count of heads
//           +16 u32 is open, +20 u32 label of the loop, +24 u32 present item, +28 u32 dispatches
//           +32 u32 items: pairs (is a level, number), +36 u32 labels of the items, +40 heads:
//           bytes

import { edge, edgeCount, MOST_NODES, NODE_ENTRY, nodeAt, nodeCount } from "./flow";
import { ORDER } from "./layout";

const LEVEL_SIZE: usize = 64;
const LEVELS = ORDER;
const SPACE = ORDER + 0x10000;
const SPACE_END = ORDER + 0xf0000;
const MOST_LEVELS: u32 = 500;

let levels: u32 = 0;
let space: usize = SPACE;
let failed: bool = false;

// Search for strongly connected components
let searched: u32 = 0;
let stack: usize = 0;
let stacked: u32 = 0;
let found: usize = 0;
let foundCount: u32 = 0;
let sizes: usize = 0;
let components: u32 = 0;

export function levelAt(l: u32): usize {
  return LEVELS + <usize>l * LEVEL_SIZE;
}
export function levelCount(): u32 {
  return levels;
}

function take(bytes: u32): usize {
  const at = space;
  space += (bytes + 7) & ~7;
  if (space > <usize>SPACE_END) {
    failed = true;
    space = SPACE;
    return SPACE;
  }
  return at;
}

// Fields of a node: +32 level, +36 item, +40 mark, +44 search index, +48 low, +52 is a head

function isCut(to: u32): bool {
  return load<u32>(nodeAt(to), 52) != 0;
}

export function isHeadOf(l: u32, n: u32): bool {
  return load<u8>(load<u32>(levelAt(l), 40) + n) != 0;
}

function search(n: u32, level: u32, depth: u32): void {
  const node = nodeAt(n);
  searched++;
  store<u32>(node, searched, 44);
  store<u32>(node, searched, 48);
  store<u32>(stack + (stacked << 2), n);
  stacked++;
  if (depth > MOST_NODES) failed = true;
  else {
    for (let i: u32 = 0, count = edgeCount(n); i < count; i++) {
      const e = edge(n, i);
      if (!e || load<u32>(nodeAt(e - 1), 40) != level || isCut(e - 1)) continue;
      const to = nodeAt(e - 1);
      if (!load<u32>(to, 44)) search(e - 1, level, depth + 1);
      // Nodes that already have a component have a low above all.
      store<u32>(node, min<u32>(load<u32>(node, 48), load<u32>(to, 48)), 48);
    }
  }
  if (load<u32>(node, 48) == load<u32>(node, 44)) close(n);
}

function close(n: u32): void {
  let size: u32 = 0;
  for (;;) {
    stacked--;
    const w = load<u32>(stack + (stacked << 2));
    store<u32>(nodeAt(w), 0xffffffff, 48);
    store<u32>(found + (foundCount << 2), w);
    foundCount++;
    size++;
    if (w == n) break;
  }
  store<u32>(sizes + (components << 2), size);
  components++;
}

function newLevel(parent: u32, item: u32, nodes: u32): u32 {
  const l = levels++;
  if (levels >= MOST_LEVELS) {
    failed = true;
    levels = 1;
    return 0;
  }
  const level = levelAt(l);
  memory.fill(level, 0, LEVEL_SIZE);
  store<u32>(level, parent);
  store<u32>(level, item, 4);
  store<u32>(level, <u32>take(nodes << 3), 32);
  store<u32>(level, <u32>take(nodes << 2), 36);
  store<u32>(level, <u32>take(MOST_NODES), 40);
  memory.fill(load<u32>(level, 40), 0, MOST_NODES);
  return l;
}

function addItem(l: u32, isLevel: u32, number: u32): u32 {
  const level = levelAt(l);
  const k = load<u32>(level, 8);
  const at = load<u32>(level, 32) + (k << 3);
  store<u32>(at, isLevel);
  store<u32>(at, number, 4);
  store<u32>(level, k + 1, 8);
  return k;
}

function hasSelfEdge(n: u32): bool {
  for (let i: u32 = 0, count = edgeCount(n); i < count; i++) if (edge(n, i) == n + 1) return !isCut(n);
  return false;
}

function isIn(list: usize, size: u32, n: u32): bool {
  for (let i: u32 = 0; i < size; i++) if (load<u32>(list + (i << 2)) == n) return true;
  return false;
}

/** Whether an edge leads to a node from outside the component. */
function isEntered(n: u32, list: usize, size: u32): bool {
  for (let p: u32 = 0, all = nodeCount(); p < all; p++) {
    if (isIn(list, size, p)) continue;
    for (let i: u32 = 0, count = edgeCount(p); i < count; i++) if (edge(p, i) == n + 1) return true;
  }
  return false;
}

function addHead(l: u32, n: u32): void {
  store<u8>(load<u32>(levelAt(l), 40) + n, 1);
  store<u32>(levelAt(l), load<u32>(levelAt(l), 12) + 1, 12);
}

/** Whether a node of the component that lies behind n, or n itself, goes to it. */
function isJumpedBackTo(n: u32, list: usize, size: u32): bool {
  for (let i: u32 = 0; i < size; i++) {
    const p = load<u32>(list + (i << 2));
    if (load<u32>(nodeAt(p)) < load<u32>(nodeAt(n))) continue;
    for (let k: u32 = 0, count = edgeCount(p); k < count; k++) if (edge(p, k) == n + 1) return true;
  }
  return false;
}

/**
 * The head of a component that only the outside of the region enters, which is where the hot block
 * lies in an inner loop: the lowest node that is jumped back to, so that the inner loops stay whole.
 */
function outermostHead(list: usize, size: u32): u32 {
  let head: u32 = 0xffffffff;
  for (let i: u32 = 0; i < size; i++) {
    const n = load<u32>(list + (i << 2));
    if (head != 0xffffffff && load<u32>(nodeAt(n)) > load<u32>(nodeAt(head))) continue;
    if (isJumpedBackTo(n, list, size)) head = n;
  }
  return head;
}

function makeLoop(parent: u32, list: usize, size: u32): void {
  const item = addItem(parent, 1, levels);
  const l = newLevel(parent, item, size);
  if (failed) return;
  for (let i: u32 = 0; i < size; i++) {
    const n = load<u32>(list + (i << 2));
    if (isEntered(n, list, size)) addHead(l, n);
  }
  if (!load<u32>(levelAt(l), 12)) addHead(l, outermostHead(list, size));
  for (let i: u32 = 0; i < size; i++) {
    const n = load<u32>(list + (i << 2));
    if (isHeadOf(l, n)) store<u32>(nodeAt(n), 1, 52);
  }
  arrange(l, list, size);
}

function arrange(l: u32, list: usize, size: u32): void {
  const order = take(size << 2);
  const lengths = take(size << 2);
  const held = take(size << 2);
  if (failed) return;
  for (let i: u32 = 0; i < size; i++) {
    const node = nodeAt(load<u32>(list + (i << 2)));
    store<u32>(node, l + 1, 40);
    store<u32>(node, 0, 44);
    store<u32>(node, 0, 48);
  }
  stack = held;
  found = order;
  sizes = lengths;
  searched = stacked = foundCount = components = 0;
  for (let i: u32 = 0; i < size; i++) {
    const n = load<u32>(list + (i << 2));
    if (!load<u32>(nodeAt(n), 44)) search(n, l + 1, 0);
  }
  placeComponents(l, order, lengths, components, foundCount);
}

/** Components were found in reverse topological order. */
function placeComponents(l: u32, order: usize, lengths: usize, count: u32, end: u32): void {
  for (let c = count; c > 0; c--) {
    if (failed) return;
    const size = load<u32>(lengths + ((c - 1) << 2));
    end -= size;
    const part = order + (end << 2);
    const n = load<u32>(part);
    if (size == 1 && !hasSelfEdge(n)) {
      store<u32>(nodeAt(n), l, 32);
      store<u32>(nodeAt(n), addItem(l, 0, n), 36);
    } else makeLoop(l, part, size);
  }
}

/** The lowest head of a loop. */
export function firstHead(l: u32): u32 {
  for (let n: u32 = 0, all = nodeCount(); n < all; n++) if (isHeadOf(l, n)) return n;
  return 0;
}

function markDispatch(): void {
  for (let l: u32 = 0; l < levels; l++) {
    const level = levelAt(l);
    const items = load<u32>(level, 32);
    let heads: u32 = 0;
    let firstIsHead = false;
    for (let n: u32 = 0, all = nodeCount(); n < all; n++) {
      if (!isHeadOf(l, n)) continue;
      heads++;
      firstIsHead = itemWithin(l, n) == 0;
    }
    store<u32>(level, u32(!(heads == 1 && firstIsHead)), 28);
    if (!items) failed = true;
  }
}

/** The item of a level in which a node lies, at whatever depth; -1: in none. */
export function itemWithin(l: u32, n: u32): i32 {
  let at = load<u32>(nodeAt(n), 32);
  let item = load<u32>(nodeAt(n), 36);
  while (at != l) {
    if (at == 0) return -1;
    item = load<u32>(levelAt(at), 4);
    at = load<u32>(levelAt(at));
  }
  return item;
}

/** Arranges all nodes; false where the graph is too large. */
export function arrangeNodes(): bool {
  levels = 0;
  space = SPACE;
  failed = false;
  const all = nodeCount();
  const list = take(all << 2);
  for (let n: u32 = 0; n < all; n++) {
    store<u32>(list + (n << 2), n);
    store<u32>(nodeAt(n), 0, 52);
  }
  const root = newLevel(0, 0, all);
  for (let n: u32 = 0; n < all; n++) {
    if (load<u32>(nodeAt(n), 28) & NODE_ENTRY) store<u8>(load<u32>(levelAt(root), 40) + n, 1);
  }
  arrange(root, list, all);
  if (!failed) markDispatch();
  return !failed;
}
