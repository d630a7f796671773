// The simulator as a command: more seeds than the tests run, one seed again, the exhaustive check
// in full, the figures for 2 to 1,024 nodes, and the page that documents the table.
//
//   npm run sim -- --seed 1 --operations 10000000
//   npm run sim -- --scenario crash --seed 4711 --operations 800 --per-run 800
//   npm run sim -- --explore
//   npm run sim -- --scale
//   npm run sim -- --page            (docs/protocol.md; the build writes it)

import { parseArgs } from "node:util";
import { ROWS } from "../protocol.js";
import { protocolPage } from "../protocol_page.js";
import { EXPLORATIONS } from "./explorations.js";
import { explore } from "./explore.js";
import { measureScaling, PATTERNS, scalingReport } from "./scaling.js";
import { SCENARIOS, type Scenario, simulate } from "./simulate.js";
import { walk } from "./walk.js";
import { createRowCounts } from "./world.js";

const OPTIONS = {
  seed: { type: "string", default: "1" },
  operations: { type: "string", default: "1000000" },
  "per-run": { type: "string", default: "2000" },
  scenario: { type: "string" },
  explore: { type: "boolean", default: false },
  scale: { type: "boolean", default: false },
  page: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const USAGE = `usage: npm run sim -- [--seed S] [--operations N] [--per-run N] [--scenario NAME]
       npm run sim -- --explore | --scale | --page
scenarios: ${SCENARIOS.join(", ")}, walk; all in turn if none is named`;

/** A wrong command line: one sentence, exit status 2. */
class UsageError extends Error {}

function count(name: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new UsageError(`--${name} takes a whole number, not "${text}"`);
}

type Run = Scenario | "walk";

function scenarios(name: string | undefined): readonly Run[] {
  const all: readonly Run[] = [...SCENARIOS, "walk"];
  if (name === undefined) return all;
  const found = all.filter((scenario) => scenario === name);
  if (found.length === 0) throw new UsageError(`there is no scenario "${name}"`);
  return found;
}

function simulateAll(seed: number, operations: number, perRun: number, runs: readonly Run[]): void {
  const reached = createRowCounts();
  const started = Date.now();
  let done = 0;
  let next = seed;
  for (; done < operations; next++) {
    const scenario = runs[next % runs.length] as Run;
    if (scenario === "walk") done += walk(next, perRun, reached).operations;
    else done += simulate(next, scenario, perRun, reached).operations;
  }
  const seconds = (Date.now() - started) / 1000;
  console.log(
    `${done} operations, seeds ${seed} to ${next - 1}, ${seconds.toFixed(1)} s: no fault`,
  );
  const missed = ROWS.filter((_row, number) => reached[number] === 0);
  console.log(`${ROWS.length - missed.length} of ${ROWS.length} rows of the table were reached`);
  for (const { state, events, row } of missed) {
    console.log(`  not: ${state} ${events.join("|")} ${row.when ?? ""}: ${row.do.join(", ")}`);
  }
}

function exploreAll(): void {
  for (const { name, options } of EXPLORATIONS) {
    const started = Date.now();
    const { states, transitions, depth } = explore(options);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(
      `${name}: ${states} states, ${transitions} transitions, depth ${depth}, ${seconds} s`,
    );
  }
}

function scale(): void {
  const results = PATTERNS.flatMap((pattern) => {
    const sizes = Array.from({ length: 10 }, (_, power) => 2 ** (power + 1));
    return sizes.map((nodes) => measureScaling(nodes, pattern, 400 + 4 * nodes));
  });
  console.log(scalingReport(results));
}

function main(): void {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) console.log(USAGE);
  else if (values.page) process.stdout.write(protocolPage());
  else if (values.scale) scale();
  else if (values.explore) exploreAll();
  else {
    const operations = count("operations", values.operations);
    const perRun = Math.max(1, count("per-run", values["per-run"]));
    simulateAll(count("seed", values.seed), operations, perRun, scenarios(values.scenario));
  }
}

try {
  main();
} catch (error) {
  const isUsage =
    error instanceof UsageError || (error as { code?: string }).code?.startsWith("ERR_");
  console.error(error instanceof Error ? error.message : String(error));
  if (isUsage) console.error(USAGE);
  process.exitCode = isUsage ? 2 : 1;
}
