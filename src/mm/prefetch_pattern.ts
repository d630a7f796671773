// Faults whose strides repeat: columns or rows that a program reads one after another, each of some
// pages, with what it does not read between them.
//
// A fault on the first page of a column then tells which pages complete the column. The largest
// stride of the period leads to the next one, which may be still at work elsewhere: it is not asked
// for. A page that is waited for twice was not ready at first (stride 0): the rest of its column is
// asked for with the second time. (Delta correlation, as processors' prefetchers do it, with a
// bound at the period's end.)

/** Strides in a period, at most. */
const LONGEST_PERIOD = 4;

export class StridePattern {
  /** The latest first. */
  readonly #strides: number[] = [];

  add(stride: number): void {
    this.#strides.unshift(stride);
    if (this.#strides.length > 2 * LONGEST_PERIOD) this.#strides.pop();
  }

  /**
   * The strides that complete the period; undefined where none repeats, or all strides are equal.
   */
  rest(): readonly number[] | undefined {
    for (let period = 2; period <= LONGEST_PERIOD; period += 1) {
      if (this.#repeats(period)) return this.#ahead(this.#strides.slice(0, period));
    }
    return undefined;
  }

  #repeats(period: number): boolean {
    const strides = this.#strides;
    if (strides.length < 2 * period) return false;
    let isUniform = true;
    for (let i = 0; i < period; i += 1) {
      if (strides[i] !== strides[i + period]) return false;
      if (strides[i] !== strides[0]) isUniform = false;
    }
    return !isUniform;
  }

  /** What came behind the latest stride one period ago, up to the largest, or to a repetition. */
  #ahead(period: readonly number[]): number[] {
    const largest = Math.max(...period.map(Math.abs));
    const ahead: number[] = [];
    for (let i = period.length - 1; i > 0; i -= 1) {
      const stride = period[i] as number;
      if (stride === 0 || Math.abs(stride) === largest) break;
      ahead.push(stride);
    }
    return ahead;
  }
}
