// Which pages to ask for before they are wanted (fault-around and stride prefetch), as plain logic.
//
// A program walks over memory in a few streams at once (three for c[i] = a[i] + b[i]). A demand
// fault that continues a stream opens a window of pages ahead of it; the first of them is marked:
// it is mapped without access when it comes, so that its first touch is noticed at the price of a
// local fault. A touched mark says that the window is useful: the next one is asked for at once,
// twice as large. A fault that continues nothing starts a stream and asks for nothing. So random
// access moves what it touches, and a sweep over memory waits for few pages only (Linux's readahead
// works with such a marker page, too). Pages that are taken away before their first touch are being
// written by others: fetching them costs the writer an invalidation each, so their stream pauses.

/** Pages of the first window, and of the largest. */
const FIRST_WINDOW = 4;
const LARGEST_WINDOW = 64;
/** A stride is so many pages at most; farther apart, faults have nothing to do with each other. */
const LONGEST_STRIDE = 32;
const MOST_STREAMS = 6;
/** Faults of a stream without prefetching, after what was prefetched was taken away unused. */
const PAUSE = 32;

interface Stream {
  /** The page at which the stream stands: the last that was faulted on, or the window's last one. */
  last: number;
  /** Pages from one fault to the next; 0: not known yet. */
  stride: number;
  window: number;
  /** Pages that were asked for ahead, up to `last`. */
  asked: number;
  /** Faults for which nothing is asked ahead: it was of no use. */
  pause: number;
}

export class Prefetcher {
  /** Off: pure on demand. */
  enabled = false;
  /** Marks that were touched: windows that proved useful. */
  hits = 0;
  /** The most recently used first. */
  readonly #streams: Stream[] = [];
  readonly #marked = new Map<number, Stream>();

  /** A page arrives or has arrived that is to stay without access until it is touched. */
  isMarked(page: number): boolean {
    return this.#marked.has(page);
  }

  /** A page had to be waited for. Returns the pages to ask for as well. */
  afterFault(page: number): readonly number[] {
    if (!this.enabled) return [];
    const stream = this.#streamOf(page);
    if (!stream) {
      this.#remember({ last: page, stride: 0, window: FIRST_WINDOW, asked: 0, pause: 0 });
      return [];
    }
    const stride = page - stream.last;
    const continues = stride === stream.stride || stream.stride === 0;
    stream.last = page;
    stream.stride = stride;
    if (continues) return this.#open(stream);
    stream.window = Math.max(stream.window >> 1, 1);
    return [];
  }

  /** A page that is here has been touched. Returns the next window if it was marked. */
  afterTouch(page: number): readonly number[] {
    const stream = this.#marked.get(page);
    if (!stream) return [];
    this.#marked.delete(page);
    this.hits += 1;
    stream.window = Math.min(stream.window * 2, LARGEST_WINDOW);
    return this.#open(stream);
  }

  /** A page that was asked for ahead has been taken away and never touched. */
  wasted(page: number): void {
    for (const stream of this.#streams) {
      const before = (stream.last - page) / stream.stride;
      if (!Number.isInteger(before) || before < 0 || before >= stream.asked) continue;
      this.#marked.delete(stream.last - (stream.asked - 1) * stream.stride);
      // Where it stands is where the next fault will be, not behind the window.
      stream.last -= stream.asked * stream.stride;
      stream.asked = 0;
      stream.window = 1;
      stream.pause = PAUSE;
    }
  }

  /** The stream that a fault continues, or that comes nearest to it; the first in the list afterwards. */
  #streamOf(page: number): Stream | undefined {
    const near = this.#streams.filter((s) => Math.abs(page - s.last) <= LONGEST_STRIDE);
    const found = near.find((s) => page - s.last === s.stride) ?? near[0];
    if (!found || found.last === page) return undefined;
    this.#streams.splice(this.#streams.indexOf(found), 1);
    this.#remember(found);
    return found;
  }

  #remember(stream: Stream): void {
    this.#streams.unshift(stream);
    const dropped = this.#streams.length > MOST_STREAMS ? this.#streams.pop() : undefined;
    if (!dropped) return;
    for (const [page, owner] of this.#marked) if (owner === dropped) this.#marked.delete(page);
  }

  #open(stream: Stream): readonly number[] {
    const { last, stride, window } = stream;
    stream.asked = 0;
    if (stream.pause > 0) {
      stream.pause -= 1;
      return [];
    }
    stream.asked = window;
    const pages = Array.from({ length: window }, (_, index) => last + (index + 1) * stride);
    this.#marked.set(last + stride, stream);
    // The next fault of this stream is behind the window, if the mark does not come before it.
    stream.last = last + window * stride;
    return pages.filter((page) => page >= 0);
  }
}
