// The variants of the C programs that a test run takes: with GOBELINS_ALL_VARIANTS=1 all of them.

import { SHORT_VARIANTS, VARIANT_NAMES, type VariantName } from "../src/toolchain/variants.js";

export const TESTED_VARIANTS: readonly VariantName[] =
  process.env.GOBELINS_ALL_VARIANTS === "1" ? VARIANT_NAMES : SHORT_VARIANTS;
