// One job of yod as an experiment runs it: no console, no files, and what it prints as a text.

import type { Cluster } from "../api/cluster.js";

export interface ExperimentJob {
  /** Host path; its directory is mounted. */
  readonly program: string;
  readonly args: readonly string[];
  /** `-sz`. */
  readonly size: string;
  /** 0: all that is left. */
  readonly heapBytes: number;
}

const BUFFER_BYTES = 256 * 1024;

/** What the job has printed. @throws Error when it cannot be started, or ends with another status. */
export async function runJob(cluster: Cluster, request: ExperimentJob): Promise<string> {
  const { program, args, size, heapBytes } = request;
  const decoder = new TextDecoder();
  let output = "";
  const note = ({ bytes }: { readonly bytes: Uint8Array }) => {
    output += decoder.decode(bytes, { stream: true });
  };
  cluster.on("output", note);
  try {
    const job = await cluster.yod({
      programs: [{ program, argv: [program, ...args], size }],
      env: [],
      heapBytes,
      stackBytes: BUFFER_BYTES,
      commBytes: BUFFER_BYTES,
      procMode: 0,
      priority: 0,
      share: false,
      fileServers: 1,
    });
    if (job.kind === "refused") throw new Error(job.reason);
    const { status, complaints } = await job.ended;
    // Output and records come another way: an answer of the same node comes after them.
    await cluster.mesh();
    if (status === 0) return output;
    throw new Error(`${program} ended with status ${status}: ${complaints.join("; ")} ${output}`);
  } finally {
    cluster.off("output", note);
  }
}
