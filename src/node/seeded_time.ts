// Time and randomness of a run that repeats exactly (`run --seed`): both are computed.
//
// The clock counts executed instructions as nanoseconds, and when every task sleeps it goes to the
// next deadline at once. So what a program sees of time depends on nothing but what was executed,
// as long as one node runs and what comes in from outside is the same. Slices are counted in
// instructions for the same reason.

import type { Clock, RandomSource } from "../fs/environment.js";
import type { LoopHost } from "./run_loop.js";

/** Instructions of a slice: about what a millisecond of real time has. */
export const SEEDED_SLICE = 200_000;

/** The moment at which a seeded run begins: 2025-01-01 00:00 UTC, in nanoseconds since 1970. */
const BEGINNING_NS = 1_735_689_600_000_000_000n;
/** What has passed since the node was switched on; never 0, which timers take for "off". */
const UPTIME_NS = 1_000_000_000;

export class SeededTime implements Clock, LoopHost {
  readonly #host: LoopHost;
  #nowNs = UPTIME_NS;

  /** @param host the real event loop, for waits that end from outside */
  constructor(host: LoopHost) {
    this.#host = host;
  }

  monotonicNs(): number {
    return this.#nowNs;
  }

  realtimeNs(): bigint {
    return BEGINNING_NS + BigInt(this.#nowNs - UPTIME_NS);
  }

  executed(instructions: number): void {
    this.#nowNs += instructions;
  }

  hop(): Promise<void> {
    return this.#host.hop();
  }

  sleep(deadlineNs: number | undefined): Promise<void> {
    if (deadlineNs === undefined) return this.#host.sleep(undefined);
    this.#nowNs = Math.max(this.#nowNs, Math.ceil(deadlineNs));
    return this.#host.hop();
  }

  wake(): void {
    this.#host.wake();
  }
}

/** A stream of bytes that the seed determines (splitmix32; not for secrets). */
export function seededRandom(seed: number): RandomSource {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x9e37_79b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0_aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  return {
    fill: (bytes) => {
      for (let at = 0; at < bytes.length; at += 1) bytes[at] = next();
    },
  };
}
