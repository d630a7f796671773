// How a cluster's nodes are started: what each is told, and the channels between them.

import type { NodeId } from "../abi/types.js";
import type { SpaceIdentity } from "../migration/spaces.js";
import {
  DEFAULT_ENGINE,
  DEFAULT_MECHANISM,
  type NodeConfiguration,
  type NodeInformation,
  type ProcessInformation,
} from "../node/control.js";
import type { PumaPartition } from "../node/puma_control.js";
import { DEFAULT_POLICY } from "../scheduler/policies.js";
import {
  type ClusterNodeInformation,
  type ClusterOptions,
  NodeLost,
  type PumaOptions,
} from "./cluster_types.js";
import type { Port, WorkerHost } from "./worker_host.js";

const DEFAULT_MEMORY_MIB = 128;

export function configurationOf(
  id: NodeId,
  nodes: readonly NodeId[],
  core: WebAssembly.Module,
  options: ClusterOptions,
): NodeConfiguration {
  return {
    id,
    nodes,
    memoryBytes: (options.memoryMiB ?? DEFAULT_MEMORY_MIB) * 2 ** 20,
    mechanism: options.mechanism ?? DEFAULT_MECHANISM,
    engine: options.engine ?? DEFAULT_ENGINE,
    logsTranslations: options.logsTranslations ?? false,
    policy: options.policy ?? DEFAULT_POLICY,
    strace: options.strace ?? false,
    core,
    crossing: { form: "direct", compress: false, ...options.crossing },
    console: options.console ?? { isTerminal: false, rows: 24, columns: 80 },
    ...(options.profilePeriod !== undefined && { profilePeriod: options.profilePeriod }),
    ...(options.seed !== undefined && { seed: options.seed }),
    ...(options.release !== undefined && { release: options.release }),
    ...(options.puma && { puma: partitionOf(options.puma, nodes) }),
    osfNodes: osfNodesOf(options, nodes),
  };
}

/** Those before the compute partition; node 0 runs Linux always. */
function osfNodesOf({ osf = 0, puma }: ClusterOptions, nodes: readonly NodeId[]): NodeId[] {
  const end = nodes.length - (puma?.nodes ?? 0);
  return nodes.slice(Math.max(1, end - osf), Math.max(1, end));
}

/** Node 0 stays a service node: it has the console. */
function partitionOf(puma: PumaOptions, nodes: readonly NodeId[]): PumaPartition {
  const count = Math.min(puma.nodes, nodes.length - 1);
  return {
    computeNodes: nodes.slice(nodes.length - count),
    ...(puma.meshWidth !== undefined && { meshWidth: puma.meshWidth }),
    policy: puma.policy ?? "single",
  };
}

/** What is told of a node, but its number and whether it takes processes. */
export function nodeRow({
  processes,
  load,
  frames,
  fileCache,
  instructions,
  system,
}: NodeInformation): Omit<ClusterNodeInformation, "node" | "state"> {
  return {
    pid: globalThis.process?.pid ?? 0,
    command: system,
    processes: processes.length,
    load,
    residentPages: frames.taken,
    totalPages: frames.total,
    fileCache,
    instructions,
    dependsOn: [...new Set(processes.flatMap(({ dependsOn }) => dependsOn))].sort(),
  };
}

/** Pages that an address space has on nodes where its process is not. */
export function leftOf(
  space: SpaceIdentity,
  nodes: readonly (readonly [NodeId, NodeInformation])[],
): number {
  let sum = 0;
  for (const [, { left }] of nodes) {
    for (const [identity, pages] of left) sum += identity === space ? pages : 0;
  }
  return sum;
}

/** The nodes without which a process could not go on: what it is told, and what is found. */
export function dependences(
  { node, dependsOn }: Pick<ProcessInformation, "node" | "dependsOn">,
  space: SpaceIdentity | undefined,
  nodes: readonly (readonly [NodeId, NodeInformation])[],
): NodeId[] {
  const keeping = nodes.filter(
    ([id, { left }]) => id !== node && left.some(([one]) => one === space),
  );
  return [...new Set([...dependsOn, ...keeping.map(([id]) => id)])].sort((a, b) => a - b);
}

/** A channel between any two nodes: for each node its ends, by the node at the other end. */
export function connectAll(
  nodes: readonly NodeId[],
  host: WorkerHost,
): Map<NodeId, Map<NodeId, Port>> {
  const ports = new Map(nodes.map((id) => [id, new Map<NodeId, Port>()]));
  for (const a of nodes) {
    for (const b of nodes) {
      if (a >= b) continue;
      const [atA, atB] = host.createChannel();
      ports.get(a)?.set(b, atA);
      ports.get(b)?.set(a, atB);
    }
  }
  return ports;
}

/** The error of a node that did not start, whatever was thrown. */
export function notStarted(node: NodeId, error: unknown): NodeLost {
  const reason = error instanceof Error ? error.message : String(error);
  return new NodeLost(node, reason, "did not start");
}
