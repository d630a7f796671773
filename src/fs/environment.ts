// The world outside, as the kernel sees it: time and randomness, injected.
//
// With `--seed` both are computed (time from the instructions executed), so that a run on one node
// repeats exactly; otherwise they are the host's.

export interface Clock {
  /**
   * Nanoseconds since some fixed moment; never goes back; comparable between the cluster's nodes.
   */
  monotonicNs(): number;
  /** Nanoseconds since 1970-01-01 00:00 UTC. */
  realtimeNs(): bigint;
  /** So many instructions have been executed: for a clock that is computed from them. */
  executed?(instructions: number): void;
}

export interface RandomSource {
  /** Fills the array with random bytes. */
  fill(bytes: Uint8Array): void;
}

export const NS_PER_SECOND = 1_000_000_000;

/** The time of day as System V's structures have it: whole seconds since 1970. */
export function realtimeSeconds(clock: Clock): number {
  return Number(clock.realtimeNs() / BigInt(NS_PER_SECOND));
}

/** When the clock that never goes back stood at 0: nanoseconds since 1970. */
export function epochNs(clock: Clock): bigint {
  return clock.realtimeNs() - BigInt(Math.round(clock.monotonicNs()));
}
