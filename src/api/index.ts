// The library `gobelins`: what programs that embed a cluster import.

export type { CheckpointRequest, CheckpointResult } from "../checkpoint/checkpoint_service.js";
export type { RestartRequest, RestartResult } from "../checkpoint/restart_service.js";
export type {
  Engine,
  ExitStatus,
  Mechanism,
  MigrateEvery,
  MigrateResult,
  MigrationPhases,
  MigrationRecord,
  MountRequest,
  NodeStatistics,
  ProcessInformation,
  RootRequest,
  SpawnRefusal,
  SpawnRequest,
} from "../node/control.js";
export type { PlacementPolicy } from "../scheduler/policies.js";
export { Cluster } from "./cluster.js";
export {
  type ClusterEvents,
  type ClusterNodeInformation,
  type ClusterOptions,
  type ClusterProcess,
  type ClusterProcessInformation,
  NodeLost,
  type OutputEvent,
} from "./cluster_types.js";
export { type NodeHostOptions, nodeHost } from "./node_host.js";
export type { Profile, ProfileFrame, ProfileStack } from "./profile.js";
export type { WorkerHost } from "./worker_host.js";
