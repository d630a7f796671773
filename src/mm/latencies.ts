// How long something took, counted by duration: fault latencies of a node.
//
// Durations are kept to five binary digits (an error of 3 % at most), so that a run of any length
// takes a few hundred counters, and the counts of several nodes can be added.

/** [microseconds, how often], shortest first; plain data. */
export type LatencyCounts = readonly (readonly [micros: number, count: number])[];

/** A duration as it is counted. */
function rounded(micros: number): number {
  const whole = Math.max(Math.round(micros), 0);
  const step = 2 ** Math.max(Math.floor(Math.log2(Math.max(whole, 1))) - 4, 0);
  return Math.floor(whole / step) * step;
}

export class Latencies {
  readonly #counts = new Map<number, number>();

  add(micros: number): void {
    const bucket = rounded(micros);
    this.#counts.set(bucket, (this.#counts.get(bucket) ?? 0) + 1);
  }

  counts(): LatencyCounts {
    return [...this.#counts].sort(([a], [b]) => a - b);
  }
}

/** Counts of several nodes, or (with `sign` -1) what has come between two readings. */
export function sumOfLatencies(
  parts: readonly { readonly counts: LatencyCounts; readonly sign: 1 | -1 }[],
): LatencyCounts {
  const sum = new Map<number, number>();
  for (const { counts, sign } of parts) {
    for (const [micros, count] of counts) sum.set(micros, (sum.get(micros) ?? 0) + sign * count);
  }
  return [...sum].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
}

/** The duration that a share (0 to 1) of all does not exceed; 0 when there is none. */
export function percentile(counts: LatencyCounts, share: number): number {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  let seen = 0;
  for (const [micros, count] of counts) {
    seen += count;
    if (seen >= share * total) return micros;
  }
  return 0;
}
