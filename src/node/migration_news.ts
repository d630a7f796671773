// What a node announces of migrations, as events (control.ts).

import { pid as asPid, type NodeId } from "../abi/types.js";
import type { MigrationReport } from "../migration/migration_report.js";
import type { Mm } from "../mm/mm.js";
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
