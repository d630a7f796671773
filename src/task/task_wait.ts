// wait4 and waitid: news of children (wait(2)), on whatever node they are.

import { CONTINUED_STATUS, WaitOption } from "../abi/process.js";
import { allElsewhere, reapElsewhere, request } from "./cluster_processes.js";
import type { Kernel } from "./kernel.js";
import { type ProcessRecord, recordOf } from "./process_directory.js";
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
    const status = newsOf(child, options);
    if (status === undefined) continue;
    if (!(options & WaitOption.WNOWAIT)) consume(kernel, parent, child);
    return { child, status };
  }
  return found ? "none yet" : "no children";
}

function* childrenOf(kernel: Kernel, parent: number): Generator<ProcessRecord> {
  for (const child of kernel.groups.values()) {
    if (child.parent === parent) yield recordOf(child, kernel.node);
  }
  for (const child of allElsewhere(kernel)) {
    if (child.parent === parent) yield child;
  }
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

function newsOf(child: ProcessRecord, options: number): number | undefined {
  if (child.state === "zombie") {
    return options & WaitOption.WEXITED ? child.status : undefined;
  }
  if (child.unreported === "stopped" && options & WaitOption.WUNTRACED) return child.status;
  if (child.unreported === "continued" && options & WaitOption.WCONTINUED) return CONTINUED_STATUS;
  return undefined;
}

function consume(kernel: Kernel, parent: ThreadGroup, child: ProcessRecord): void {
  if (child.state !== "zombie") {
    // A child elsewhere is told; until it answers, what is known here is what was reported.
    kernel.directory.amend(child.pid, { unreported: undefined });
    request(kernel, { kind: "reported", pid: child.pid });
    return;
  }
  const group = kernel.groups.get(child.pid);
  if (group !== undefined) reap(kernel, parent, group);
  else reapElsewhere(kernel, parent, child);
}
