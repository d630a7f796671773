// What the outside can ask of a node's Puma side: jobs of yod on the service node, the PCT
// elsewhere.

import type { NodeId } from "../abi/types.js";
import type { NodeSystem, PartitionEntry } from "../cluster/partitions.js";
import type { MoveAnswer } from "../cross_system/messages.js";
import type { PolicyName } from "../puma/pct/policy.js";
import type { PctStatus } from "../puma/qk/qk.js";
import type { JobEnd, JobRequest, JobStart } from "../puma/yod/job.js";
import type { MeshView } from "../puma/yod/showmesh.js";
import type { NodeConfiguration } from "./control.js";
import type { NodeKernel } from "./node_kernel.js";
import { type FailureReport, failPartially, mend, type PartialFailure } from "./partial_failure.js";

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
  /** Loads a PCT anew; a node that was evacuated is back in service. */
  reloadPct(policy?: PolicyName): Promise<void>;
  /** Drains this node and boots another system on it; a sentence when something has to stay. */
  changeSystem(system: NodeSystem): Promise<string | undefined>;
  /** A part of this node fails now; what can leave it does, and what became of it is told. */
  fail(failure: PartialFailure): Promise<FailureReport>;
}

export function pumaControl(node: NodeKernel): PumaControl {
  const { puma, calls, boundary } = node;
  const { yod } = puma;
  const then = <T>(result: T): T => {
    node.environment.loop.wake();
    return result;
  };
  return {
    startJob: (request) => then(yod.start(request)),
    awaitJob: (job) =>
      new Promise((resolve) => {
        yod.onEnd(job, resolve);
      }),
    signalJob: (job, signal) => then(yod.signal(job, signal)),
    interruptJob: (job) => then(yod.interrupt(job)),
    moveRank: (job, rank, node) =>
      then(
        new Promise((resolve) => {
          const process = yod.processOf(job, rank);
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
    mesh: () => yod.mesh(),
    pctStatus: () => puma.pctStatus,
    faultPct: (reason) => then(puma.qk.injectPctFault(reason)),
    reloadPct: (policy) => {
      mend(node);
      puma.reloadPct(policy);
      return then(boundary.restore());
    },
    changeSystem: (system) => then(boundary.change(system)),
    fail: (failure) => then(failPartially(node, failure)),
  };
}

/** All nodes run Linux but those that the configuration names. */
export function partitionEntries(configuration: NodeConfiguration): PartitionEntry[] {
  const { nodes, puma, osfNodes = [] } = configuration;
  const systemOf = (node: NodeId): NodeSystem => {
    if (puma?.computeNodes.includes(node)) return "puma";
    return osfNodes.includes(node) ? "osf" : "linux";
  };
  return nodes.map((node) => ({ node, system: systemOf(node), isInService: true }));
}
