// What a node announces of migrations and of what debuggers wait for, as events (control.ts).

import { pid as asPid, type NodeId } from "../abi/types.js";
import type { MigrationReport } from "../migration/migration_report.js";
import type { Mm } from "../mm/mm.js";
import type { Task } from "../task/task.js";
import type { NodeKernel } from "./node_kernel.js";

/** A process or a thread has come to this node. */
export function announceMigration(
  { environment }: NodeKernel,
  { pid, from, to, ...rest }: MigrationReport,
): void {
  const record = { ...rest, pid: asPid(pid), from: from as NodeId, to: to as NodeId };
  environment.announce({ kind: "migration", record });
}

/** All pages of a process have come to it. */
export function announceIndependent(
  { kernel, environment, id }: NodeKernel,
  mm: Mm | undefined,
): void {
  for (const task of kernel.tasks.values()) {
    if (task.mm !== mm) continue;
    environment.announce({ kind: "independent", pid: asPid(task.group.tgid), node: id });
    return;
  }
}

/** A thread has stopped for its debugger. */
export function announceDebugStop(
  { environment, id }: NodeKernel,
  { pid, group }: Task,
  signal: number,
): void {
  const stop = { pid: asPid(group.tgid), node: id, thread: pid, signal };
  environment.announce({ kind: "debugStop", ...stop });
}
