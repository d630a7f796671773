// What a test run takes of all combinations. With GOBELINS_ALL_VARIANTS=1 every variant of the C
// programs, with GOBELINS_ALL_SCHEDULES=1 every program under every way of moving.

import { SHORT_VARIANTS, VARIANT_NAMES, type VariantName } from "../src/toolchain/variants.js";

export const TESTED_VARIANTS: readonly VariantName[] =
  process.env.GOBELINS_ALL_VARIANTS === "1" ? VARIANT_NAMES : SHORT_VARIANTS;

/**
 * Deals `all` out to `count` tests that each could take all of them: the `index`-th takes every
 * count-th, so that together they take each once.
 */
export function shareOf<T>(all: readonly T[], index: number, count: number): readonly T[] {
  if (process.env.GOBELINS_ALL_SCHEDULES === "1") return all;
  return all.filter((_, number) => number % count === index);
}
