// `gobelins experiment cross-os` and `portals`, as scripts use them: the fields that they rely on.

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { gobelins } from "./gobelins.js";

const directory = mkdtempSync(path.join(os.tmpdir(), "gobelins-cross-os-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const STEPS = ["freeze", "extract", "convert", "transfer", "rebuild", "restart"];

interface Run {
  readonly direction: string;
  readonly imageMB: number;
  readonly emptyFraction: number;
  readonly form: string;
  readonly compressed: boolean;
  readonly micros: Readonly<Record<string, number>>;
  readonly bytesMoved: number;
}

describe("cross-os", () => {
  it("measures each kind of migration between the systems, and draws them", async () => {
    const options = ["--sizes", "1", "--empty", "0,50", "--runs", "1", "--svg", "plot.svg"];
    const messages = ["--message-sizes", "8,4096", "--rounds", "5"];
    const words = ["experiment", "cross-os", ...options, ...messages, "--json"];
    const { stdout, stderr, status } = await gobelins(words, { directory });
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    const { runs, portals } = JSON.parse(stdout) as { runs: Run[]; portals: unknown[] };
    const kinds = runs.map(
      (run) => `${run.direction} ${run.form} ${run.compressed} ${run.emptyFraction}`,
    );
    const expected = [false, true].flatMap((compressed) =>
      ["puma-linux direct", "puma-linux neutral", "linux-puma neutral"].flatMap((kind) =>
        [0, 0.5].map((empty) => `${kind} ${compressed} ${empty}`),
      ),
    );
    expect(kinds.sort()).toEqual(expected.sort());
    for (const { micros } of runs) {
      expect(Object.keys(micros)).toEqual(STEPS);
      expect(Math.min(...Object.values(micros))).toBeGreaterThanOrEqual(0);
    }
    const moved = (empty: number, compressed: boolean) =>
      runs.find((run) => run.emptyFraction === empty && run.compressed === compressed)
        ?.bytesMoved as number;
    expect(moved(0, false)).toBeGreaterThan(2 ** 20);
    expect(moved(0.5, false)).toBeLessThan(0.6 * moved(0, false));
    expect(moved(0, true)).toBeLessThan(0.8 * moved(0, false));
    expect(portals).toEqual(
      [8, 4096].flatMap((bytes) =>
        [0, 1].map((copies) => ({
          bytes,
          copies,
          oneWayMicros: expect.any(Number),
          mbPerSecond: expect.any(Number),
        })),
      ),
    );
    expect(readFileSync(path.join(directory, "plot.svg"), "utf8")).toContain("</svg>");
  });

  it("portals alone go to a file, with a table on standard output", async () => {
    const options = ["--message-sizes", "64", "--rounds", "5", "--json", "portals.json"];
    const { stdout, status } = await gobelins(["experiment", "portals", ...options], { directory });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ *64 +none +[\d.]+ us +[\d.]+ MB\/s$/m);
    const file = path.join(directory, "portals.json");
    expect(existsSync(file) && JSON.parse(readFileSync(file, "utf8")).portals).toHaveLength(2);
  });
});
