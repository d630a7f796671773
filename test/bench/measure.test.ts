// The bench's own machinery, with peers made up here: medians, ratios, and what counts as a fault.

import { describe, expect, it } from "vitest";
import { measure, type Subject } from "../../bench/measure.js";
import { type Peer, type PeerName, timingOf } from "../../bench/peers/peer.js";
import { reportOf, tableOf } from "../../bench/report.js";

const subject = (program: string): Subject => ({
  program,
  build: "pentium4",
  arguments: [],
  binaryFor: (peer) => (peer === "wasi" ? undefined : program),
});

/** A peer that takes the given seconds, one after the other. */
function peer(name: PeerName, seconds: number[], checksum = "c"): Peer {
  const left = [...seconds];
  return {
    name,
    run: async () => {
      const next = left.shift();
      if (next === undefined) throw new Error("it crashed");
      return { seconds: next, checksum };
    },
  };
}

const options = { runs: 3, onProgress: () => {} };

describe("measure", () => {
  it("takes medians of interleaved runs", async () => {
    const order: string[] = [];
    const seen = {
      ...options,
      onProgress: (_: number, __: number, label: string) => order.push(label),
    };
    const peers = [peer("native", [1, 9, 2]), peer("gobelins", [4, 4, 40])];
    const { results, faults } = await measure([subject("p")], peers, seen);
    expect(results.map(({ seconds }) => seconds)).toEqual([2, 4]);
    expect(faults).toEqual([]);
    expect(order.slice(0, 3).map((label) => label.split(" ").at(-1))).toEqual([
      "native",
      "gobelins",
      "native",
    ]);
  });

  it("says which peer computes something else", async () => {
    const peers = [peer("native", [1, 1, 1], "aa"), peer("gobelins", [1, 1, 1], "bb")];
    const { faults } = await measure([subject("p")], peers, options);
    expect(faults).toEqual(["p (pentium4): gobelins computes bb, native aa"]);
  });

  it("leaves out a program that failed, and goes on with the others", async () => {
    const peers = [peer("native", [1, 1, 1, 1, 1]), peer("gobelins", [2, 2, 2, 2])];
    const { results, faults } = await measure([subject("p"), subject("q")], peers, options);
    expect(results.map(({ program, peer }) => `${program} ${peer}`)).toEqual(["p native"]);
    expect(faults).toEqual([
      "p (pentium4) gobelins: it crashed",
      "q (pentium4) native: it crashed",
      "q (pentium4) gobelins: it crashed",
    ]);
  });

  it("asks a peer only for what it can run", async () => {
    const { results } = await measure([subject("p")], [peer("wasi", [1])], options);
    expect(results).toEqual([]);
  });
});

describe("the report", () => {
  const results = [
    { program: "p", build: "pentium4", peer: "native", seconds: 1, checksum: "c" },
    { program: "p", build: "pentium4", peer: "gobelins", seconds: 2, checksum: "c" },
    { program: "q", build: "pentium4", peer: "native", seconds: 1, checksum: "c" },
    { program: "q", build: "pentium4", peer: "gobelins", seconds: 8, checksum: "c" },
    { program: "p", build: "i686", peer: "native", seconds: 1, checksum: "c" },
    { program: "p", build: "i686", peer: "gobelins", seconds: 4, checksum: "c" },
  ] as const;

  it("has geometric means of the share of native speed", () => {
    const { summary } = reportOf(results);
    expect(summary.geomeanOfNative.gobelins).toBeCloseTo(0.25);
    expect(summary.geomeanOfNativeByBuild.i686?.gobelins).toBeCloseTo(0.25);
    expect(summary.geomeanOfNative.native).toBeUndefined();
  });

  it("is a table with a line for each program and build", () => {
    expect(tableOf(reportOf(results, { helloToEmptyNode: 3 }))).toBe(
      [
        "program         build     native s  gobelins",
        "p               pentium4     1.000      0.50",
        "q               pentium4     1.000      0.13",
        "p               i686         1.000      0.25",
        "geometric mean  pentium4                0.25",
        "geometric mean  i686                    0.25",
        "gobelins run hello takes 3.00 times node -e 0",
        "",
      ].join("\n"),
    );
  });
});

describe("a program's line", () => {
  it("is found among others", () => {
    expect(timingOf("250x250\nseconds 0.015 checksum 0f\n")).toEqual({
      seconds: 0.015,
      checksum: "0f",
    });
  });

  it("is missed when there is none", () => {
    expect(timingOf("seconds abc checksum 1\n")).toBeUndefined();
  });
});
