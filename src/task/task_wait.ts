// wait4 and waitid: news of children (wait(2)), on whatever node they are.

import { CONTINUED_STATUS, WaitOption } from "../abi/process.js";
import { childrenOf, reapElsewhere } from "./cluster_processes.js";
import type { Kernel } from "./kernel.js";
import type { ProcessRecord } from "./process_directory.js";
import { reap } from "./task_exit.js";
import type { ThreadGroup } from "./thread_group.js";

/** Which children: by pid, by process group, or any. */
export type ChildChoice =
  | { readonly kind: "any" }
  | { readonly kind: "pid"; readonly pid: number }
  | { readonly kind: "group"; readonly processGroup: number };

export interface ChildNews {
  readonly child: ProcessRecord;
  /** wait(2) status word. */
  readonly status: number;
}

/**
 * The next news that `options` (WEXITED, WUNTRACED, WCONTINUED, WNOWAIT) asks for; "none yet", or
 * "no children" to wait for. A zombie that is reported goes, unless WNOWAIT.
 */
export function waitForChild(
  kernel: Kernel,
  parent: ThreadGroup,
  choice: ChildChoice,
  options: number,
): ChildNews | "none yet" | "no children" {
  let found = false;
  for (const child of childrenOf(kernel, parent.tgid)) {
    if (!matches(child, choice)) continue;
    found = true;
    const news = parent.childNews.get(child.pid);
    const status = news && statusOf(news, options);
    if (news === undefined || status === undefined) continue;
    if (!(options & WaitOption.WNOWAIT)) consume(kernel, parent, news);
    return { child: news, status };
  }
  return found ? "none yet" : "no children";
}

function matches(child: ProcessRecord, choice: ChildChoice): boolean {
  switch (choice.kind) {
    case "any":
      return true;
    case "pid":
      return child.pid === choice.pid;
    case "group":
      return child.processGroup === choice.processGroup;
    default:
      return choice satisfies never;
  }
}

/** wait(2)'s status word, if `options` ask for such news. */
function statusOf(child: ProcessRecord, options: number): number | undefined {
  if (child.state === "zombie") {
    return options & WaitOption.WEXITED ? child.status : undefined;
  }
  if (child.lastChange === "stopped" && options & WaitOption.WUNTRACED) return child.status;
  if (child.lastChange === "continued" && options & WaitOption.WCONTINUED) return CONTINUED_STATUS;
  return undefined;
}

function consume(kernel: Kernel, parent: ThreadGroup, child: ProcessRecord): void {
  if (child.state !== "zombie") {
    parent.childNews.set(child.pid, { ...child, lastChange: undefined });
    return;
  }
  parent.childNews.delete(child.pid);
  const group = kernel.groups.get(child.pid);
  if (group !== undefined) reap(kernel, parent, group);
  else reapElsewhere(kernel, parent, child);
}
