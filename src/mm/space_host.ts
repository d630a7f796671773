// What a linked address space (linked_space.ts) needs of the node that it is on: containers, sites,
// and whoever waits. src/node/container_service.ts is it.

import type { Container } from "../container/container.js";
import type { SiteId } from "../container/identifiers.js";
import type { InterfaceLinker, WaitOutcome } from "../container/linkers.js";
import type { ContainerInfo } from "../container/messages.js";
import type { WaitKey } from "../linker/area_link.js";
import type { FileMedium } from "../linker/file_linker.js";
import type { MemoryLinker } from "../linker/memory_linker.js";
import type { LinkedSpace } from "./linked_space.js";
import type { Mm } from "./mm.js";

export interface SpaceLinkers {
  readonly io: MemoryLinker;
  readonly above: InterfaceLinker;
}

/** What a linked space needs of its node. */
export interface SpaceHost {
  /** A new container whose home and default owner is `site`. */
  createContainer(site: SiteId, linkers: SpaceLinkers): Container;
  /** The linked space of an address space of this node; makes it one if it is not yet. */
  spaceOf(mm: Mm): LinkedSpace;
  /** A space shows objects of a shared container no longer: they are given back. */
  part(space: LinkedSpace, container: Container): void;
  /** Takes part in a container that another site made. */
  joinContainer(info: ContainerInfo, site: SiteId, linkers: SpaceLinkers): Container;
  /** The last container of a space is gone. */
  emptied(space: LinkedSpace): void;
  /** Another site for an address space that is linked. */
  newSite(mm: Mm): SiteId;
  /** A container is about to be forgotten here; its counts are kept. */
  retire(container: Container): void;
  /** Where the pages of a container lie that is a file's; undefined for memory. */
  mediumOf(info: ContainerInfo): FileMedium | undefined;
  wake(key: WaitKey, outcome: WaitOutcome): void;
  /** What containers send while `work` is done goes to each node in one message. */
  together<T>(work: () => T): T;
  nowMicros(): number;
  /** Calls back once when the key is woken. */
  onKey(key: WaitKey, callback: () => void): void;
}
