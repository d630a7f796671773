// What the library offers wherever it runs: under Node.js (index.ts) and in a page (browser.ts).

export { type NodeId, nodeId, type Pid, pid } from "../abi/types.js";
export type { CheckpointRequest, CheckpointResult } from "../checkpoint/checkpoint_service.js";
export type { HaltAfter, RestartRequest, RestartResult } from "../checkpoint/restart_service.js";
export type { LinkCounts } from "../cluster/framed_link.js";
export type { NodeState } from "../cluster/membership.js";
export type { NodeSystem } from "../cluster/partitions.js";
export type { CrossingRecord, MoveAnswer, StateForm } from "../cross_system/messages.js";
export type { Bind, RootRequest, RootSource } from "../fs/guest_root.js";
export type { TranslatedRegion } from "../machine/translator.js";
export type { MechanismName } from "../migration/messages.js";
export type { MigrationPhases } from "../migration/migration_report.js";
export type { LatencyCounts } from "../mm/latencies.js";
export type { PrefetchCounts } from "../mm/page_uses.js";
export type { EvacuationReport, LostProcess, SavedProcess } from "../node/boundary_service.js";
export type {
  ConsoleSettings,
  CrossingFailure,
  Engine,
  ExitStatus,
  FileCacheStatistics,
  Mechanism,
  MigrateEvery,
  MigrateResult,
  MigrationRecord,
  MountRequest,
  NodeConfiguration,
  NodeStatistics,
  ProcessInformation,
  SpawnRefusal,
  SpawnRequest,
} from "../node/control.js";
export type { DebugAnswer, DebuggedThread, DebugRequest } from "../node/debug_service.js";
export { type AreaPages, HOLDS_CODE, PageState, type PageStateName } from "../node/page_states.js";
export type { FailureReport, HurtFile, PartialFailure } from "../node/partial_failure.js";
export type { PublishedPort, PublishResult } from "../node/published_ports.js";
export type { PolicyName } from "../puma/pct/policy.js";
export type { JobEnd, JobRequest, JobStart, ProgramRequest } from "../puma/yod/job.js";
export type { JobRow, MeshView } from "../puma/yod/showmesh.js";
export type { PlacementPolicy } from "../scheduler/policies.js";
export { Cluster, MOST_NODES } from "./cluster.js";
export * from "./cluster_types.js";
export type { Profile, ProfileFrame, ProfileStack } from "./profile.js";
export type { NodeWorker, NodeWorkerEvents, Port, WorkerHost } from "./worker_host.js";
