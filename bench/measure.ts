// The measurement: every program of the set under every peer, interleaved, so that whatever else
// happens on the machine meets all peers alike.

import type { Peer, PeerName, Timing } from "./peers/peer.js";
import type { Build } from "./programs.js";

/** One thing to be measured: a program, what it is called with, and where each peer finds it. */
export interface Subject {
  readonly program: string;
  readonly build: Build;
  readonly arguments: readonly string[];
  /** The executable, or undefined where this peer has nothing to run. */
  readonly binaryFor: (peer: PeerName) => string | undefined;
}

/** `--json`: one for each program, build and peer. */
export interface BenchResult {
  readonly program: string;
  readonly build: Build;
  readonly peer: PeerName;
  /** The program's own timed section: the median of all runs. */
  readonly seconds: number;
  readonly checksum: string;
}

export interface Measurement {
  readonly results: readonly BenchResult[];
  /** What went wrong, one sentence each: runs that failed, checksums that differ. */
  readonly faults: readonly string[];
}

export interface MeasureOptions {
  readonly runs: number;
  readonly onProgress: (done: number, total: number, label: string) => void;
}

export async function measure(
  subjects: readonly Subject[],
  peers: readonly Peer[],
  { runs, onProgress }: MeasureOptions,
): Promise<Measurement> {
  const cells = subjects.flatMap((subject) =>
    peers.flatMap((peer) => {
      const binary = subject.binaryFor(peer.name);
      return binary === undefined ? [] : [new Cell(subject, peer, binary)];
    }),
  );
  for (let round = 0; round < runs; round += 1) {
    for (const [index, cell] of cells.entries()) {
      onProgress(round * cells.length + index, runs * cells.length, cell.label);
      await cell.run();
    }
  }
  const results = cells.flatMap((cell) => cell.result() ?? []);
  const faults = cells.flatMap((cell) => cell.faults);
  return { results, faults: [...faults, ...differences(results)] };
}

/** A program under a peer, and its runs so far. */
class Cell {
  readonly faults: string[] = [];
  readonly #timings: Timing[] = [];

  constructor(
    readonly subject: Subject,
    readonly peer: Peer,
    readonly binary: string,
  ) {}

  get label(): string {
    return `${this.subject.program} (${this.subject.build}) ${this.peer.name}`;
  }

  /** A peer that has failed a program is not asked again. */
  async run(): Promise<void> {
    if (this.faults.length > 0) return;
    try {
      this.#timings.push(await this.peer.run(this.binary, this.subject.arguments));
    } catch (error) {
      this.faults.push(`${this.label}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  result(): BenchResult | undefined {
    const [first, ...others] = this.#timings;
    if (first === undefined || this.faults.length > 0) return undefined;
    const { program, build } = this.subject;
    const unlike = others.find(({ checksum }) => checksum !== first.checksum);
    const checksum = unlike?.checksum ?? first.checksum;
    const seconds = median(this.#timings.map((timing) => timing.seconds));
    if (unlike) this.faults.push(`${this.label}: two runs have different checksums`);
    return { program, build, peer: this.peer.name, seconds, checksum };
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** One sentence for each checksum that is not the native one (or the first peer's). */
function differences(results: readonly BenchResult[]): string[] {
  const expected = new Map<string, BenchResult>();
  return results.flatMap((result) => {
    const key = `${result.program} (${result.build})`;
    const first = expected.get(key);
    if (!first) expected.set(key, result);
    if (!first || first.checksum === result.checksum) return [];
    return [`${key}: ${result.peer} computes ${result.checksum}, ${first.peer} ${first.checksum}`];
  });
}
