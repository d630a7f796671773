// The address space of a forked process: its parent's once more (fork(2)).
//
// A process of one task can wait between two steps of the copy (src/mm/copy.ts), which is kept here
// by its task. It begins anew if that task has run meanwhile, for a signal, or has left the node.

import { Errno } from "../abi/errno.js";
import { firstMissing, SpaceCopy } from "../mm/copy.js";
import { bring } from "../mm/fault.js";
import type { Mm } from "../mm/mm.js";
import { UserMemoryStop } from "../mm/user_memory.js";
import { removeBreakpoints } from "./debugging.js";
import type { Kernel } from "./kernel.js";
import type { Task } from "./task.js";

export interface CopyUnderWay {
  readonly copy: SpaceCopy<Mm>;
  /** What the parent had executed when it was begun. */
  readonly instructions: number;
}

/**
 * The copy, or -ENOMEM.
 *
 * @throws UserMemoryStop pages or frames must be waited for; the call is to be made again
 */
export function copyMm(kernel: Kernel, parent: Task): Mm | number {
  const { mm, group } = parent;
  if (!kernel.copies.has(parent)) bringPages(kernel, parent);
  const isShort = kernel.frames.free < mm.pages.resident;
  // What other threads write meanwhile would be in one part of the copy only.
  if (mm.users > 1 && isShort) return -Errno.ENOMEM;
  const { copy } = copyOf(kernel, parent);
  const outcome = copy.advance();
  if (typeof outcome === "number") {
    kernel.abandonCopy(parent);
    return outcome;
  }
  if (outcome.kind !== "resolved") throw new UserMemoryStop(outcome);
  kernel.copies.delete(parent);
  if (group.debug !== undefined) removeBreakpoints(copy.to, group.debug);
  return copy.to;
}

function copyOf(kernel: Kernel, parent: Task): CopyUnderWay {
  const known = kernel.copies.get(parent);
  const { instructions } = parent.usage;
  if (known && !known.copy.isStale && known.instructions === instructions) return known;
  kernel.abandonCopy(parent);
  const begun = { copy: new SpaceCopy(parent.mm, kernel.newMm()), instructions };
  kernel.copies.set(parent, begun);
  return begun;
}

/**
 * Pages of containers that are on other nodes: all at once where that is possible. With threads,
 * all must be here together; otherwise one after another is fetched when it is copied.
 */
function bringPages(kernel: Kernel, parent: Task): void {
  const { mm } = parent;
  if (firstMissing(mm) === undefined) return;
  const key = kernel.events.gather?.(parent);
  if (key !== undefined) throw new UserMemoryStop({ kind: "wait", key });
  if (mm.users === 1) return;
  for (let one = firstMissing(mm); one !== undefined; one = firstMissing(mm)) {
    const outcome = bring(mm, one.area, one.page);
    if (outcome.kind !== "resolved") throw new UserMemoryStop(outcome);
  }
}
