// A cluster with a Puma partition for tests: node 0 serves, the others compute. The built one
// (dist/),
// since nodes are worker threads.

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { NodeId } from "../../dist/src/abi/types.js";
import { Cluster } from "../../dist/src/api/cluster.js";
import type { ClusterJob, PumaOptions } from "../../dist/src/api/cluster_types.js";
import { nodeHost } from "../../dist/src/api/node_host.js";
import type { ExitStatus, SpawnRequest } from "../../dist/src/node/control.js";
import type { JobEnd, JobRequest } from "../../dist/src/puma/yod/job.js";
import { buildPuma, pumaProgramPath } from "../../src/toolchain/build_puma.js";
import { ROOT } from "../tidy/source_tree.js";

export interface JobOutcome {
  readonly end: JobEnd;
  readonly output: string;
  readonly error: string;
}

export class PumaCluster {
  readonly cluster: Cluster;
  readonly #directory = mkdtempSync(path.join(os.tmpdir(), "gobelins-puma-"));
  #text = { output: "", error: "" };
  #input: Uint8Array | null = null;
  /** Called with everything that has been written to standard output so far. */
  onOutput: ((text: string) => void) | undefined;

  /** `osf` nodes of a second service partition lie before those of the compute partition. */
  static async create(puma: PumaOptions, osf = 0): Promise<PumaCluster> {
    const built = await buildPuma({ root: ROOT });
    if (!built.ok) throw new Error(built.message);
    const cluster = await Cluster.create(
      { nodes: puma.nodes + 1 + osf, memoryMiB: 16, puma, osf },
      nodeHost(),
    );
    const made = new PumaCluster(cluster);
    await cluster.mount({ path: path.join(ROOT, "build", "programs"), isReadOnly: true });
    await cluster.mount({ path: made.#directory, isReadOnly: false });
    return made;
  }

  private constructor(cluster: Cluster) {
    this.cluster = cluster;
    cluster.on("output", ({ stream, bytes }) => {
      this.#text[stream] += Buffer.from(bytes).toString();
      this.onOutput?.(this.#text.output);
    });
    cluster.on("inputWanted", () => {
      void cluster.feedInput(this.#input);
      this.#input = null;
    });
  }

  /** Files that programs have left behind. */
  get left(): readonly string[] {
    return readdirSync(this.#directory);
  }

  async start(
    name: string,
    size: string,
    args: readonly string[] = [],
    more: Partial<JobRequest> = {},
  ): Promise<ClusterJob> {
    const program = pumaProgramPath(ROOT, name);
    const job = await this.cluster.yod({
      programs: [{ program, argv: [program, ...args], size }],
      env: [`PWD=${this.#directory}`],
      heapBytes: 0,
      stackBytes: 256 * 1024,
      commBytes: 256 * 1024,
      procMode: 0,
      priority: 0,
      share: false,
      fileServers: 1,
      ...more,
    });
    if (job.kind === "refused") throw new Error(job.reason);
    return job;
  }

  async run(
    name: string,
    size: string,
    args: readonly string[] = [],
    more: Partial<JobRequest> & { readonly input?: string } = {},
  ): Promise<JobOutcome> {
    const { input, ...request } = more;
    this.#text = { output: "", error: "" };
    this.#input = input === undefined ? null : Buffer.from(input);
    const job = await this.start(name, size, args, request);
    return this.finish(job);
  }

  /** Waits for a job, and for its output, which goes another way. */
  async finish(job: ClusterJob): Promise<JobOutcome> {
    const end = await job.ended;
    await this.cluster.mesh();
    return { end, ...this.#text };
  }

  /** What standard output has had since `forget`. */
  get output(): string {
    return this.#text.output;
  }

  request(program: string, ...args: readonly string[]): SpawnRequest {
    return { program, argv: [program, ...args], env: [], directory: this.#directory };
  }

  /** A program of its own, on a service node. */
  async runOn(
    node: NodeId,
    program: string,
    ...args: readonly string[]
  ): Promise<{ status: ExitStatus; output: string }> {
    this.forget();
    const started = await this.cluster.spawn(this.request(program, ...args), node);
    if (started.kind === "refused") throw new Error(started.reason);
    const status = await started.exited;
    return { status, output: this.#text.output };
  }

  forget(): void {
    this.#text = { output: "", error: "" };
  }

  async close(): Promise<void> {
    await this.cluster.close();
    rmSync(this.#directory, { recursive: true, force: true });
  }
}
