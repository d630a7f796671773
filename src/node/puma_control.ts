// What the outside can ask of a node's Puma side: jobs of yod on the service node, the PCT
// elsewhere.

import type { NodeId } from "../abi/types.js";
import type { RemoteCalls } from "../cluster/remote_call.js";
import type { MoveAnswer } from "../cross_system/messages.js";
import type { PolicyName } from "../puma/pct/policy.js";
import type { PumaNode } from "../puma/puma_node.js";
import type { PctStatus } from "../puma/qk/qk.js";
import type { JobEnd, JobRequest, JobStart } from "../puma/yod/job.js";
import type { MeshView } from "../puma/yod/showmesh.js";

/** Which nodes run Puma, and how; the same on all nodes. */
export interface PumaPartition {
  /** In mesh order. */
  readonly computeNodes: readonly NodeId[];
  /** Nodes of a row of the mesh; as square as can be when left out. */
  readonly meshWidth?: number;
  readonly policy: PolicyName;
}

export interface PumaControl {
  startJob(request: JobRequest): JobStart;
  /** Resolves when the job has ended. */
  awaitJob(job: number): Promise<JobEnd>;
  signalJob(job: number, signal: number): void;
  /** Ctrl-C: SIGTERM, then SIGKILL, then a reset of the nodes. */
  interruptJob(job: number): void;
  /** Marks a rank of a job to move to a node. */
  moveRank(job: number, rank: number, node: NodeId): Promise<MoveAnswer>;
  mesh(): MeshView;
  pctStatus(): PctStatus;
  /** The PCT of this node faults now, for experiments. */
  faultPct(reason: string): void;
  reloadPct(policy?: PolicyName): void;
}

const NO_YOD = "this node has no yod: it is no service node, or there is no Puma partition";

/** `wake`: the node's loop has something to do. */
export function pumaControl(puma: PumaNode, calls: RemoteCalls, wake: () => void): PumaControl {
  const { yod } = puma;
  const then = <T>(result: T): T => {
    wake();
    return result;
  };
  return {
    startJob: (request) => then(yod?.start(request) ?? { kind: "refused", reason: NO_YOD }),
    awaitJob: (job) =>
      new Promise((resolve) => {
        if (yod) yod.onEnd(job, resolve);
        else resolve({ status: 2, ends: [], complaints: [NO_YOD] });
      }),
    signalJob: (job, signal) => then(yod?.signal(job, signal)),
    interruptJob: (job) => then(yod?.interrupt(job)),
    moveRank: (job, rank, node) =>
      then(
        new Promise((resolve) => {
          const process = yod?.processOf(job, rank);
          if (process === undefined) {
            resolve({ kind: "refused", reason: `there is no rank ${rank} of a job ${job}` });
            return;
          }
          calls.call(process.node, "moveProcess", { pid: process.pid, node }, (completion) => {
            if (completion.kind === "answer") resolve(completion.result);
            else resolve({ kind: "refused", reason: completion.reason });
          });
        }),
      ),
    mesh: () => yod?.mesh() ?? { width: 1, nodes: [], jobs: [] },
    pctStatus: () => puma.pctStatus,
    faultPct: (reason) => then(puma.qk.injectPctFault(reason)),
    reloadPct: (policy) => then(puma.reloadPct(policy)),
  };
}
