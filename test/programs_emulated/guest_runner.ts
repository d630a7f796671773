// Runs programs of the manifest on one cluster, one after another, and tells what came out.
//
// One cluster serves many runs, as it would a user's, so what one run leaves behind the next one
// finds.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expectedFile, type ProgramRun, RUN_ENVIRONMENT } from "../../programs/manifest.js";
import { signalName } from "../../src/abi/signals.js";
import { Cluster } from "../../src/api/cluster.js";
import {
  DEFAULT_ENGINE,
  type Engine,
  type ExitStatus,
  type MigrateEvery,
  type MigrationRecord,
} from "../../src/node/control.js";
import { programPath } from "../../src/toolchain/build_programs.js";
import type { VariantName } from "../../src/toolchain/variants.js";
import { builtNodes } from "../built_nodes.js";
import { ROOT } from "../tidy/source_tree.js";

/** What a user sees of a run. */
export interface Observed {
  readonly stdout: string;
  readonly stderr: string;
  readonly end: { readonly exit: number } | { readonly signal: string | undefined };
  /** Files that it left in its directory. */
  readonly left: readonly string[];
}

export interface Outcome {
  readonly observed: Observed;
  readonly migrations: readonly MigrationRecord[];
  /** Guest instructions that it took on all nodes. */
  readonly instructions: number;
}

const CAUSES = ["demand", "prefetch", "push", "basic"] as const;

/** Pages that came to a node, by cause. */
export type Moved = Record<(typeof CAUSES)[number], number>;

export function expectedOf(one: ProgramRun, variant: VariantName): Observed {
  const file = path.join(ROOT, "programs", "expected", expectedFile(one, variant));
  return { stdout: readFileSync(file, "utf8"), stderr: one.stderr, end: one.end, left: [] };
}

export class GuestRunner {
  readonly #cluster: Cluster;
  readonly #directory = mkdtempSync(path.join(os.tmpdir(), "gobelins-guest-"));
  #text = { output: [] as Uint8Array[], error: [] as Uint8Array[] };
  #migrations: MigrationRecord[] = [];
  #input: Uint8Array | null = null;

  static async create(nodes: number, engine: Engine = DEFAULT_ENGINE): Promise<GuestRunner> {
    const runner = new GuestRunner(await Cluster.create({ nodes, engine }, builtNodes()));
    await runner.#cluster.mount({ path: path.join(ROOT, "build", "programs"), isReadOnly: true });
    await runner.#cluster.mount({ path: runner.#directory, isReadOnly: false });
    return runner;
  }

  private constructor(cluster: Cluster) {
    this.#cluster = cluster;
    cluster.on("output", ({ stream, bytes }) => this.#text[stream].push(bytes));
    cluster.on("migration", (record) => this.#migrations.push(record));
    cluster.on("inputWanted", () => {
      const bytes = this.#input;
      this.#input = null;
      void cluster.feedInput(bytes);
    });
  }

  async run(one: ProgramRun, variant: VariantName, migrateEvery?: MigrateEvery): Promise<Outcome> {
    this.#text = { output: [], error: [] };
    this.#migrations = [];
    this.#input = one.stdin === "" ? null : Buffer.from(one.stdin);
    const program = programPath(ROOT, variant, one.program);
    const before = await this.#instructions();
    const request = {
      program,
      argv: [program, ...one.args],
      env: Object.entries(RUN_ENVIRONMENT).map(([name, value]) => `${name}=${value}`),
      directory: this.#directory,
    };
    const process = await this.#cluster.spawn(
      migrateEvery ? { ...request, migrateEvery } : request,
    );
    if (process.kind === "refused") throw new Error(process.reason);
    const status = await process.exited;
    const instructions = (await this.#instructions()) - before;
    return {
      observed: {
        stdout: Buffer.concat(this.#text.output).toString(),
        stderr: Buffer.concat(this.#text.error).toString(),
        end: endOf(status),
        left: readdirSync(this.#directory),
      },
      migrations: this.#migrations,
      instructions,
    };
  }

  /** A run, and what moved between the nodes meanwhile. */
  async observe(
    one: ProgramRun,
    variant: VariantName,
    migrateEvery: MigrateEvery,
  ): Promise<Outcome & { readonly moved: Moved; readonly independent: number }> {
    let independent = 0;
    const count = () => {
      independent += 1;
    };
    const before = await this.#moved();
    this.#cluster.on("independent", count);
    const outcome = await this.run(one, variant, migrateEvery);
    this.#cluster.off("independent", count);
    const after = await this.#moved();
    const moved = { ...after };
    for (const cause of CAUSES) moved[cause] -= before[cause];
    return { ...outcome, moved, independent };
  }

  async #moved(): Promise<Moved> {
    const moved: Moved = { demand: 0, prefetch: 0, push: 0, basic: 0 };
    for (const { pagesMoved } of await this.#cluster.statistics()) {
      for (const cause of CAUSES) moved[cause] += pagesMoved[cause];
    }
    return moved;
  }

  async close(): Promise<void> {
    await this.#cluster.close();
    rmSync(this.#directory, { recursive: true, force: true });
  }

  async #instructions(): Promise<number> {
    const nodes = await this.#cluster.statistics();
    return nodes.reduce((sum, node) => sum + node.instructions, 0);
  }
}

function endOf(status: ExitStatus): Observed["end"] {
  return status.kind === "exited" ? { exit: status.status } : { signal: signalName(status.signal) };
}
