// Every program of the manifest on an emulated node, in each variant and by each engine: byte for
// byte what the hardware printed, and the same end.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RUNS } from "../../programs/manifest.js";
import { ENGINES } from "../../src/node/control.js";
import { TESTED_VARIANTS } from "../tested_variants.js";
import { expectedOf, GuestRunner } from "./guest_runner.js";

describe.each(ENGINES)("emulated, %s", (engine) => {
  let runner: GuestRunner;
  beforeAll(async () => {
    runner = await GuestRunner.create(1, engine);
  });
  afterAll(() => runner?.close());

  describe.each(TESTED_VARIANTS)("%s", (variant) => {
    it.each(RUNS)("$id", async (one) => {
      const { observed, migrations } = await runner.run(one, variant);
      expect(observed).toEqual(expectedOf(one, variant));
      expect(migrations).toEqual([]);
    });
  });
});
