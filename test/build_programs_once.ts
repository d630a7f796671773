// Before any test: compiles the C programs that the tests run, once for all test files. Where
// nothing has changed that takes milliseconds.

import { buildPrograms } from "../src/toolchain/build_programs.js";
import { TESTED_VARIANTS } from "./tested_variants.js";
import { ROOT } from "./tidy/source_tree.js";

export default async function setup(): Promise<void> {
  const result = await buildPrograms({ root: ROOT, variants: TESTED_VARIANTS });
  if (!result.ok) throw new Error(result.message);
}
