// Memory that several address spaces show (MAP_SHARED, shmat): what the kernel's layers need of it.
//
// Two address spaces are two memories of the host, so processes that share memory do so by a
// container, as threads on several nodes do, be they on one node or not. Its home is a node's
// kernel, which has the pages while nobody shows them; src/node/shared_memory_service.ts is it.

import type { ContainerInfo } from "../container/messages.js";
import type { AreaLink, WaitKey } from "../linker/area_link.js";
import type { Mm } from "./mm.js";
import { firstPage, type VmArea } from "./vm_area.js";

export interface SharedMemory {
  /** A new object of zeros, that goes when no address space shows it any more. */
  create(): ContainerInfo;
  /** The same with pages that are not zeros. */
  createFrom(pages: ReadonlyMap<number, Uint8Array>): ContainerInfo;
  /** The link for a new area of `mm` that shows `count` objects from `first` on. */
  join(mm: Mm, info: ContainerInfo, first: number, count: number): AreaLink;
  /** What was unmapped goes back to its container at once, where nobody else has copies. */
  giveBack(): void;
  /** Wakes up to `count` tasks of other nodes that wait for a word of shared memory. */
  wakeElsewhere(key: WaitKey, count: number): void;
}

/** Names a word of shared memory in the whole cluster; undefined: the area is not shared. */
export function sharedWord(area: VmArea | undefined, address: number): string | undefined {
  const { link } = area ?? {};
  if (!area || !link?.isShared) return undefined;
  const object = link.objectBase + (address >>> 12) - firstPage(area);
  return `${link.containerId}:${object}:${address & 4095}`;
}
