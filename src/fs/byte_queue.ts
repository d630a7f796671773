// Bytes in the order in which they came: a console's input, a pipe's content.
//
// Chunks are kept as they were pushed, so a large write is one copy in and one copy out.

export class ByteQueue {
  readonly #chunks: Uint8Array[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Appends a copy of the bytes. */
  push(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#chunks.push(bytes.slice());
    this.#length += bytes.length;
  }

  /** Takes as many bytes as there are and fit, in order. Returns how many. */
  shift(into: Uint8Array): number {
    let done = 0;
    while (done < into.length) {
      const chunk = this.#chunks[0];
      if (chunk === undefined) break;
      const part = chunk.subarray(0, into.length - done);
      into.set(part, done);
      done += part.length;
      if (part.length === chunk.length) this.#chunks.shift();
      else this.#chunks[0] = chunk.subarray(part.length);
    }
    this.#length -= done;
    return done;
  }

  /** Forgets everything. */
  clear(): void {
    this.#chunks.length = 0;
    this.#length = 0;
  }

  /** Everything that is queued, as one array; the queue stays as it is. */
  peek(): Uint8Array {
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }
}
