// What will happen in a simulation, by time; what is due at the same time happens in order of
// entry.

interface Item {
  readonly time: number;
  readonly order: number;
  readonly run: () => void;
}

const before = (a: Item, b: Item): boolean =>
  a.time < b.time || (a.time === b.time && a.order < b.order);

/** A binary heap of things to do. */
export class EventQueue {
  readonly #heap: Item[] = [];
  #order = 0;
  /** Simulated time, in microseconds. */
  now = 0;

  get size(): number {
    return this.#heap.length;
  }

  /** Has `run` called at `time`, or now if that is over. */
  at(time: number, run: () => void): void {
    const heap = this.#heap;
    const item = { time: Math.max(time, this.now), order: this.#order++, run };
    let child = heap.length;
    heap.push(item);
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (before(heap[parent]!, item)) break;
      heap[child] = heap[parent]!;
      child = parent;
    }
    heap[child] = item;
  }

  /** Runs what is due next. False when nothing is left. */
  runNext(): boolean {
    const heap = this.#heap;
    const first = heap[0];
    if (first === undefined) return false;
    const last = heap.pop() as Item;
    if (heap.length > 0) this.#sink(last);
    this.now = first.time;
    first.run();
    return true;
  }

  #sink(item: Item): void {
    const heap = this.#heap;
    let parent = 0;
    for (;;) {
      let child = 2 * parent + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child += 1;
      if (before(item, heap[child]!)) break;
      heap[parent] = heap[child]!;
      parent = child;
    }
    heap[parent] = item;
  }
}
