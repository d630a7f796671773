// What comes out of a measurement: the ratios to native, as a table and as JSON. A ratio is the
// share of native speed: 0.5 takes twice the native time.

import { textTable } from "../src/cli/text_table.js";
import type { BenchResult } from "./measure.js";
import { PEER_NAMES, type PeerName } from "./peers/peer.js";
import { BUILDS, type Build } from "./programs.js";

/** Geometric means of the share of native speed, over programs that ran natively as well. */
export type Geomeans = Partial<Record<PeerName, number>>;

export interface BenchReport {
  readonly results: readonly BenchResult[];
  readonly summary: {
    /** Of the first build that was measured: pentium4 unless only i686 was. */
    readonly geomeanOfNative: Geomeans;
    readonly geomeanOfNativeByBuild: Partial<Record<Build, Geomeans>>;
    readonly start?: StartReport;
  };
}

export interface StartReport {
  /** Time of `gobelins run hello` over that of `node -e 0`, medians of interleaved runs. */
  readonly helloToEmptyNode: number;
}

interface Row {
  readonly program: string;
  readonly build: Build;
  readonly shares: ReadonlyMap<PeerName, number>;
  readonly nativeSeconds: number | undefined;
}

export function reportOf(results: readonly BenchResult[], start?: StartReport): BenchReport {
  const rows = rowsOf(results);
  const measured = BUILDS.filter((build) => rows.some((row) => row.build === build));
  const byBuild = Object.fromEntries(
    measured.map((build) => [build, geomeans(rows.filter((row) => row.build === build))]),
  ) as Partial<Record<Build, Geomeans>>;
  return {
    results,
    summary: {
      geomeanOfNative: (measured[0] && byBuild[measured[0]]) ?? {},
      geomeanOfNativeByBuild: byBuild,
      ...(start && { start }),
    },
  };
}

/** Speed as a share of the native one, for each program and build. */
export function rowsOf(results: readonly BenchResult[]): Row[] {
  const keys = [...new Set(results.map(({ program, build }) => `${build}\n${program}`))];
  const rows = keys.map((key) => {
    const [build, program] = key.split("\n") as [Build, string];
    const own = results.filter((one) => one.program === program && one.build === build);
    const nativeSeconds = own.find(({ peer }) => peer === "native")?.seconds;
    const others = own.filter(({ peer }) => peer !== "native");
    const shares = new Map(
      nativeSeconds === undefined
        ? []
        : others.map(({ peer, seconds }) => [peer, nativeSeconds / seconds] as const),
    );
    return { program, build, shares, nativeSeconds };
  });
  return rows.sort((a, b) => BUILDS.indexOf(a.build) - BUILDS.indexOf(b.build));
}

function geomeans(rows: readonly Row[]): Geomeans {
  const result: Geomeans = {};
  for (const peer of PEER_NAMES) {
    const shares = rows.flatMap((row) => row.shares.get(peer) ?? []).filter(Number.isFinite);
    if (shares.length === 0) continue;
    const logarithms = shares.reduce((sum, share) => sum + Math.log(share), 0);
    result[peer] = Math.exp(logarithms / shares.length);
  }
  return result;
}

/** One line for each program and build, one column for each peer. */
export function tableOf(report: BenchReport): string {
  const rows = rowsOf(report.results);
  const peers = PEER_NAMES.filter((name) => rows.some((row) => row.shares.has(name)));
  const cell = (share: number | undefined) => share?.toFixed(2) ?? "";
  const lines = rows.map((row) => [
    row.program,
    row.build,
    row.nativeSeconds?.toFixed(3) ?? "",
    ...peers.map((peer) => cell(row.shares.get(peer))),
  ]);
  const means = Object.entries(report.summary.geomeanOfNativeByBuild).map(([build, mean]) => [
    "geometric mean",
    build,
    "",
    ...peers.map((peer) => cell(mean[peer])),
  ]);
  const columns = [
    { title: "program", align: "left" },
    { title: "build", align: "left" },
    { title: "native s", align: "right" },
    ...peers.map((title) => ({ title, align: "right" }) as const),
  ] as const;
  const { start } = report.summary;
  const started = start
    ? [`gobelins run hello takes ${start.helloToEmptyNode.toFixed(2)} times node -e 0`]
    : [];
  return [...textTable(columns, [...lines, ...means]), ...started].map((l) => `${l}\n`).join("");
}
