// A node dies at every moment of a process's way round three nodes. Whatever it had to do with the
// process then, the process either comes to its right end, or is killed with a sentence that says
// which node's loss it did not survive. It never goes on with wrong memory.
//
// before the hand-over   the process goes on where it was
// afterwards             what lay only on the lost node is lost, and with it who needs it

import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { MECHANISMS } from "../../src/node/control.js";
import { programPath } from "../../src/toolchain/build_programs.js";
import { ROOT } from "../tidy/source_tree.js";
import { SmallCluster } from "./small_cluster.js";

const PROGRAM = path.resolve(programPath(ROOT, "pentium4", "sieve"));
const ARGUMENTS = ["5000"];
const RIGHT = "669 primes below 5000, the largest is 4999\n";
/** A run takes some 0.2 s. */
const PATIENCE_MS = 15_000;
const NEVER = Number.POSITIVE_INFINITY;

let cluster: SmallCluster | undefined;
afterEach(() => cluster?.close());

async function runUntil(mechanism: (typeof MECHANISMS)[number], after: number) {
  cluster?.close();
  cluster = new SmallCluster(3, { node: 1, after });
  const schedule = { every: 15_000, unit: "instructions", mechanism } as const;
  const status = await Promise.race([
    cluster.run(PROGRAM, ARGUMENTS, { migrateEvery: schedule }),
    new Promise<never>((_resolve, reject) => {
      setTimeout(() => reject(new Error(`hangs after ${after} messages`)), PATIENCE_MS).unref();
    }),
  ]);
  return { status, output: cluster.output, messages: cluster.messages };
}

/** Every message at first (ghost, arrival), then fewer and fewer. */
function moments(all: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < all; at = Math.max(at + 1, Math.floor(at * 2.2))) found.push(at);
  return found;
}

describe.each(MECHANISMS)("%s", (mechanism) => {
  it("ends rightly, or with a sentence", async () => {
    const whole = await runUntil(mechanism, NEVER);
    expect(whole).toMatchObject({ output: RIGHT, status: { kind: "exited", status: 0 } });
    let survived = 0;
    for (const after of moments(whole.messages)) {
      const { status, output } = await runUntil(mechanism, after);
      if (status.kind === "exited") {
        expect({ after, output, status }).toMatchObject({ output: RIGHT, status: { status: 0 } });
        survived += 1;
      } else {
        expect({ after, status }).toMatchObject({ status: { signal: 9 } });
        expect(status.message).toMatch(/lost/);
        expect(RIGHT.startsWith(output)).toBe(true);
      }
    }
    expect(survived).toBeGreaterThan(0);
  });
});
