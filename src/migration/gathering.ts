// Bringing a process's pages together and dissolving its containers: an ordinary process again.
//
// It happens before a basic migration and before a checkpoint, while the process stands still. What
// it shares with other processes stays linked.

import type { Container } from "../container/container.js";
import type { LinkedSpace } from "../mm/linked_space.js";
import type { Mm } from "../mm/mm.js";
import type { PushService } from "./push_service.js";
import type { Spaces } from "./spaces.js";

export interface GatheringOptions {
  readonly spaces: Spaces;
  readonly push: PushService;
  /** Brings all pages of a container here and dissolves it; calls back when that is done. */
  readonly collect: (container: Container, done: (ok: boolean) => void) => void;
  /** An address space is an ordinary one again. */
  readonly retired: (space: LinkedSpace) => void;
}

/** `done` is told whether the process is an ordinary one now. */
export function gather(options: GatheringOptions, mm: Mm, done: (ok: boolean) => void): void {
  const space = options.spaces.of(mm);
  const containers = space?.ownContainers ?? [];
  // The last one is this function itself: nobody is told before all have been asked.
  let left = containers.length + 1;
  let allOk = true;
  const one = (ok: boolean) => {
    allOk &&= ok;
    left -= 1;
    if (left > 0) return;
    if (allOk && space) retire(options, space);
    done(allOk);
  };
  space?.together(() => {
    for (const container of containers) {
      options.collect(container, (ok) => {
        if (ok) space.unlink(container);
        one(ok);
      });
    }
  });
  one(true);
}

function retire({ push, spaces, retired }: GatheringOptions, space: LinkedSpace): void {
  push.forget(spaces.identityOf(space.mm) as number);
  if (space.containers.length > 0) return;
  retired(space);
  spaces.forget(space.mm);
}
