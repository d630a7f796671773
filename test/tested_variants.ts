// What a test run takes of all combinations. With GOBELINS_ALL_VARIANTS=1 every variant of the C
// programs, with GOBELINS_ALL_SCHEDULES=1 every program under every way of moving and every
// mechanism, as often as any.

import { DEFAULT_MECHANISM, MECHANISMS, type Mechanism } from "../src/node/control.js";
import { SHORT_VARIANTS, VARIANT_NAMES, type VariantName } from "../src/toolchain/variants.js";

export const TESTED_VARIANTS: readonly VariantName[] =
  process.env.GOBELINS_ALL_VARIANTS === "1" ? VARIANT_NAMES : SHORT_VARIANTS;

/** Names the file that says how their build ended: empty, or what went wrong. */
export const BUILT_VARIABLE = "GOBELINS_TEST_PROGRAMS";

const allSchedules = process.env.GOBELINS_ALL_SCHEDULES === "1";

/** Instructions between two moves of the programs that take a while. */
export const LONG_RUNS_MOVE_EVERY = allSchedules ? 20_000 : 80_000;

/** How programs move every millisecond. */
export const TIMED_MECHANISMS: readonly Mechanism[] = allSchedules
  ? MECHANISMS
  : [DEFAULT_MECHANISM];

/**
 * Deals `all` out to `count` tests that each could take all of them: the `index`-th takes every
 * count-th, so that together they take each once.
 */
export function shareOf<T>(all: readonly T[], index: number, count: number): readonly T[] {
  if (allSchedules) return all;
  return all.filter((_, number) => number % count === index);
}
