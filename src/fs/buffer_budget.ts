// Bytes that wait between programs of one node: in pipes, at sockets. Each of these has a limit of
// its own; together they could still take more than the host has, so they share this one. When it
// is used up, each keeps room for a small message, so that nobody waits for a stranger.

/** What each may hold in any case: an atomic write (PIPE_BUF). */
export const LEAST_BUFFER = 4096;

export class BufferBudget {
  readonly #limitBytes: number;
  #usedBytes = 0;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  /** Bytes that a buffer that holds `heldBytes` and may hold `capacity` has room for. */
  room(heldBytes: number, capacity: number): number {
    const left = Math.max(0, this.#limitBytes - this.#usedBytes);
    return Math.max(0, Math.min(capacity, Math.max(LEAST_BUFFER, heldBytes + left)) - heldBytes);
  }

  take(bytes: number): void {
    this.#usedBytes += bytes;
  }

  give(bytes: number): void {
    this.#usedBytes -= bytes;
  }
}
