// What a node announces of migrations and of what debuggers wait for, as events (control.ts).

import { pid as asPid, type NodeId } from "../abi/types.js";
import type { MigrationReport } from "../migration/migration_report.js";
import type { Task } from "../task/task.js";
import type { ThreadGroup } from "../task/thread_group.js";
import type { NodeKernel } from "./node_kernel.js";

/** A process or a thread has come to this node. */
export function announceMigration(
  { environment }: NodeKernel,
  { pid, from, to, ...rest }: MigrationReport,
): void {
  const record = { ...rest, pid: asPid(pid), from: from as NodeId, to: to as NodeId };
  environment.announce({ kind: "migration", record });
}

/** A process needs no other node's memory (any more). */
export function announceIndependent({ environment, id }: NodeKernel, { tgid }: ThreadGroup): void {
  environment.announce({ kind: "independent", pid: asPid(tgid), node: id });
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
