// What the migration services of two nodes say to each other. Times are the cluster's monotonic
// clock in nanoseconds.

import type { NodeId } from "../abi/types.js";
import type { SiteId } from "../container/identifiers.js";
import type { PackedContainers, PackedGhost } from "../ghost/packed_ghost.js";
import type { ProcessRecord } from "../task/process_directory.js";
import type { TaskExport } from "../task/task_state.js";
import type { MigrationSchedule } from "./schedule.js";
import type { SpaceIdentity } from "./spaces.js";

/**
 * How a process moves.
 *   basic     the whole address space while it stands still
 *   gobelins  containers are linked, pages come on demand (paper G, 4)
 *   push      on demand with prefetching, and the source pushes what is left; the default
 *   precopy   pages are copied while it runs, what changed since while it stands still
 *   hybrid    pages are copied while it runs, what changed since follows as under push
 */
export type MechanismName = "basic" | "gobelins" | "push" | "precopy" | "hybrid";

export const MECHANISM_NAMES: readonly MechanismName[] = [
  "basic",
  "gobelins",
  "push",
  "precopy",
  "hybrid",
];

/** Pages that go along: their numbers, and their bytes one behind the other. */
export interface PageCargo {
  readonly numbers: Uint32Array;
  readonly bytes: Uint8Array;
}

/** What goes along of a process of several threads beside the ghost, which is of one of them. */
export interface ThreadCargo {
  readonly others: readonly TaskExport[];
  /** The nodes on which threads execute that are not at the process's home, by thread. */
  readonly placements: readonly (readonly [tid: number, node: number])[];
}

export interface DepartureTimes {
  readonly markedNs: number;
  readonly stoppedNs: number;
  /** When the containers were linked; equal to stoppedNs where nothing was to be linked. */
  readonly linkedNs: number;
  readonly sentNs: number;
}

export interface GhostMessage {
  readonly kind: "ghost";
  /** Names this migration at its source. */
  readonly id: number;
  readonly mechanism: MechanismName;
  readonly ghost: PackedGhost;
  /** Undefined for a process of one thread. */
  readonly threads: ThreadCargo | undefined;
  /** Gobelins: under which identity the address space is known, and its containers. */
  readonly identity: SpaceIdentity | undefined;
  readonly containers: PackedContainers;
  readonly cargo: PageCargo | undefined;
  readonly schedule: MigrationSchedule | undefined;
  /** Addresses of translated code, hottest first (code_service.ts). */
  readonly hot: readonly number[];
  readonly pagesResident: number;
  /** Pages whose ownership went before the ghost (pre-copy). */
  readonly pagesAhead: number;
  /** Nodes that still have pages of the process, the sender not among them. */
  readonly dependsOn: readonly NodeId[];
  readonly times: DepartureTimes;
}

export type MigrationMessage =
  | GhostMessage
  /** The task lives at the destination: the source may forget it. */
  | {
      readonly kind: "arrived";
      readonly id: number;
      /** Its linked space there. */
      readonly site: SiteId | undefined;
      readonly record: ProcessRecord;
    }
  /** It could not be rebuilt there: it goes on at the source. */
  | { readonly kind: "refused"; readonly id: number; readonly reason: string };

declare module "../cluster/messenger.js" {
  interface Services {
    migration: MigrationMessage;
  }
}
