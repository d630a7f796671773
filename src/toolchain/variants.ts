/**
 * The ways in which every program is compiled, because each exercises another part of the machine:
 * pentium4 computes with SSE2, i686 with x87; -O0 keeps every variable in memory, -O3 vectorises.
 *
 * The C library always comes at zig's `fast` setting (which -O2 and -O3 select): objects of an -O0
 * variant are compiled with -O0 and linked with -O2. zig's library for -O0 is not built with -O0
 * either, so that would cost half a minute for nothing. The variants of the ordinary test runs
 * share one library for the same reason; the other i686 ones have i686's, whose sin, cos and tan
 * are wrong above 5 on hardware as well.
 */

export interface Variant {
  /** -mcpu. */
  readonly cpu: "pentium4" | "i686";
  readonly optimization: "-O0" | "-O2" | "-O3";
  /** -mcpu of the C library, cpu's when left out. */
  readonly library?: "pentium4" | "i686";
}

export const VARIANTS = {
  pentium4: { cpu: "pentium4", optimization: "-O2" },
  i686: { cpu: "i686", optimization: "-O2", library: "pentium4" },
  O0: { cpu: "pentium4", optimization: "-O0" },
  O3: { cpu: "pentium4", optimization: "-O3" },
  "i686-O0": { cpu: "i686", optimization: "-O0" },
  "i686-O3": { cpu: "i686", optimization: "-O3" },
} satisfies Record<string, Variant>;

export type VariantName = keyof typeof VARIANTS;

export const VARIANT_NAMES = Object.keys(VARIANTS) as VariantName[];

/** What ordinary test runs build; the others take as long again. */
export const SHORT_VARIANTS: readonly VariantName[] = ["pentium4", "i686", "O0"];
