// wait4 and waitid: news of children (wait(2)).

import { CONTINUED_STATUS, WaitOption } from "../abi/process.js";
import type { Kernel } from "./kernel.js";
import { reap } from "./task_exit.js";
import type { ThreadGroup } from "./thread_group.js";

/** Which children: by pid, by process group, or any. */
export type ChildChoice =
  | { readonly kind: "any" }
  | { readonly kind: "pid"; readonly pid: number }
  | { readonly kind: "group"; readonly processGroup: number };

export interface ChildNews {
  readonly child: ThreadGroup;
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
  for (const child of kernel.groups.values()) {
    if (child.parent !== parent.tgid || !matches(child, choice)) continue;
    found = true;
    const status = newsOf(child, options);
    if (status === undefined) continue;
    if (!(options & WaitOption.WNOWAIT)) consume(kernel, parent, child);
    return { child, status };
  }
  return found ? "none yet" : "no children";
}

function matches(child: ThreadGroup, choice: ChildChoice): boolean {
  switch (choice.kind) {
    case "any":
      return true;
    case "pid":
      return child.tgid === choice.pid;
    case "group":
      return child.processGroup === choice.processGroup;
    default:
      return choice satisfies never;
  }
}

function newsOf(child: ThreadGroup, options: number): number | undefined {
  if (child.state === "zombie") {
    return options & WaitOption.WEXITED ? child.status : undefined;
  }
  if (child.unreported === "stopped" && options & WaitOption.WUNTRACED) return child.status;
  if (child.unreported === "continued" && options & WaitOption.WCONTINUED) return CONTINUED_STATUS;
  return undefined;
}

function consume(kernel: Kernel, parent: ThreadGroup, child: ThreadGroup): void {
  if (child.state === "zombie") reap(kernel, parent, child);
  else child.unreported = undefined;
}
