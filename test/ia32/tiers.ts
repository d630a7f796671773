// The tiers of execution that must agree with the hardware (core_machine.ts defines them).

import { interpreter, stepping, type Tier, translator } from "./core_machine.js";

export const tiers: readonly Tier[] = [stepping, interpreter, translator];
