// Bytes in the order in which they came: a console's input, a pipe's content.
//
// A ring that doubles when it is full, so that a byte costs no allocation, and a large write is one
// copy in and one copy out.

const SMALLEST = 256;
/** Up to so many bytes a loop is faster than making views of both sides. */
const SHORT = 32;

export class ByteQueue {
  #ring = new Uint8Array(0);
  /** Where the first byte is; the ring's size is a power of two. */
  #first = 0;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Appends a copy of the bytes. */
  push(bytes: Uint8Array): void {
    const count = bytes.length;
    if (this.#length + count > this.#ring.length) this.#grow(this.#length + count);
    const ring = this.#ring;
    const at = (this.#first + this.#length) & (ring.length - 1);
    const straight = Math.min(count, ring.length - at);
    if (count <= SHORT && straight === count) {
      for (let i = 0; i < count; i += 1) ring[at + i] = bytes[i] as number;
    } else {
      ring.set(bytes.subarray(0, straight), at);
      ring.set(bytes.subarray(straight), 0);
    }
    this.#length += count;
  }

  /** Takes as many bytes as there are and fit, in order. Returns how many. */
  shift(into: Uint8Array): number {
    const count = this.look(into);
    this.skip(count);
    return count;
  }

  /** Copies as `shift` does, and takes nothing. */
  look(into: Uint8Array): number {
    const count = Math.min(into.length, this.#length);
    this.#copyOut(into, count);
    return count;
  }

  /** Takes the first bytes without copying them. */
  skip(count: number): void {
    this.#length -= count;
    this.#first = this.#length === 0 ? 0 : (this.#first + count) & (this.#ring.length - 1);
  }

  #copyOut(into: Uint8Array, count: number): void {
    const ring = this.#ring;
    const at = this.#first;
    const straight = Math.min(count, ring.length - at);
    if (count <= SHORT && straight === count) {
      for (let i = 0; i < count; i += 1) into[i] = ring[at + i] as number;
    } else {
      into.set(ring.subarray(at, at + straight), 0);
      into.set(ring.subarray(0, count - straight), straight);
    }
  }

  #grow(needed: number): void {
    let size = Math.max(SMALLEST, this.#ring.length);
    while (size < needed) size *= 2;
    const larger = new Uint8Array(size);
    this.#copyOut(larger, this.#length);
    this.#ring = larger;
    this.#first = 0;
  }

  /** Forgets everything. */
  clear(): void {
    this.#ring = new Uint8Array(0);
    this.#first = 0;
    this.#length = 0;
  }

  /** Everything that is queued, as one array; the queue stays as it is. */
  peek(): Uint8Array {
    const all = new Uint8Array(this.#length);
    this.look(all);
    return all;
  }
}
