// Where the pages of a process are, as one node sees it: what a page of the cluster view shows.

import type { Pid } from "../abi/types.js";
import { isOwner, type State } from "../container/entry.js";
import type { SpaceIdentity } from "../migration/spaces.js";
import type { LinkedSpace } from "../mm/linked_space.js";
import type { Mm } from "../mm/mm.js";
import { firstPage, isWritable, pageCount } from "../mm/vm_area.js";
import type { NodeKernel } from "./node_kernel.js";

/** One byte for each page. */
export const PageState = {
  /** Not here. */
  absent: 0,
  /** Here, and nowhere else. */
  only: 1,
  /** Here; other nodes have copies. */
  shared: 2,
  /** A copy; another node owns the page. */
  copy: 3,
  /** Asked for, and on its way. */
  coming: 4,
  /** Asked for ahead of its first use, which is still to come. */
  prefetched: 5,
  /** Sent without being asked for, and not used yet. */
  pushed: 6,
} as const;

/** Added to the state of a page from which code was decoded or translated. */
export const HOLDS_CODE = 0x80;

/** The names of the states. */
export type PageStateName = keyof typeof PageState;

/** The pages of one area of an address space, as one node sees them. */
export interface AreaPages {
  /** Number of the first page: address / 4096. */
  readonly firstPage: number;
  /** What /proc/pid/maps calls the area. */
  readonly name: string;
  readonly isWritable: boolean;
  /** PageState of each page, and HOLDS_CODE. */
  readonly states: Uint8Array;
}

/** What is on a node of a process's address space. */
export function pagesOf(
  { containers, kernel }: Pick<NodeKernel, "containers" | "kernel">,
  pid: Pid,
  identity: SpaceIdentity | undefined,
): AreaPages[] {
  const space = identity === undefined ? undefined : containers.spaces.find(identity);
  const mm = space?.mm ?? kernel.tasks.get(pid)?.mm;
  return mm ? pageStates(mm, space) : [];
}

/** @param space the address space as a part of the cluster's memory; undefined when it is not. */
function pageStates(mm: Mm, space: LinkedSpace | undefined): AreaPages[] {
  return mm.areas.map((area) => {
    const first = firstPage(area);
    const states = new Uint8Array(pageCount(area));
    const container = space?.containers.find(({ info }) => info.id === area.link?.containerId);
    const base = area.link?.objectBase ?? 0;
    for (let index = 0; index < states.length; index++) {
      const page = first + index;
      const isPresent = mm.pages.isPresent(page);
      if (container === undefined || space === undefined) {
        if (isPresent) states[index] = PageState.only;
      } else {
        const unused = isPresent ? space.uses.unusedSince(page) : undefined;
        const state = container.stateOf(base + index);
        states[index] = unused ? UNUSED[unused] : linkedState(state, isPresent);
      }
      if (isPresent && mm.pages.holdsCode(page)) states[index] = (states[index] ?? 0) | HOLDS_CODE;
    }
    return { firstPage: first, name: area.name, isWritable: isWritable(area.prot), states };
  });
}

const UNUSED = { prefetch: PageState.prefetched, push: PageState.pushed } as const;

function linkedState(state: State, isPresent: boolean): number {
  if (state.startsWith("WAIT")) return PageState.coming;
  if (!isPresent) return PageState.absent;
  if (!isOwner(state)) return PageState.copy;
  return state === "WRITE_OWNER" ? PageState.only : PageState.shared;
}
