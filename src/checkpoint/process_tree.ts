// A process with all its descendants: what a checkpoint saves together.

import { allElsewhere } from "../task/cluster_processes.js";
import type { Kernel } from "../task/kernel.js";
import type { ProcessRecord } from "../task/process_directory.js";
import { exportGroup, type GroupExport } from "../task/task_state.js";
import { ThreadGroup } from "../task/thread_group.js";

export interface ProcessTree {
  /** Those that are on this node and live; the one that was asked for first, then parents first. */
  readonly here: readonly ThreadGroup[];
  /** Those that have ended, on any node, and whose parents have not asked for their status. */
  readonly zombies: readonly GroupExport[];
  /** Those that live on other nodes. */
  readonly elsewhere: readonly ProcessRecord[];
}

export function treeOf(kernel: Kernel, root: ThreadGroup): ProcessTree {
  const here = [root];
  const zombies: GroupExport[] = [];
  const elsewhere: ProcessRecord[] = [];
  for (const { tgid } of here) {
    for (const group of kernel.groups.values()) {
      if (group.parent !== tgid) continue;
      if (group.state === "zombie") zombies.push(exportGroup(group));
      else here.push(group);
    }
  }
  const pids = here.map(({ tgid }) => tgid);
  for (const pid of pids) {
    for (const record of allElsewhere(kernel)) {
      if (record.parent !== pid) continue;
      if (record.state === "zombie") zombies.push(zombieOf(record));
      else {
        elsewhere.push(record);
        pids.push(record.pid);
      }
    }
  }
  return { here, zombies, elsewhere };
}

/** A zombie of another node, as far as anyone can ask for it yet. */
function zombieOf({ pid, ...known }: ProcessRecord): GroupExport {
  const group = new ThreadGroup({ ...known, tgid: pid });
  const { commandLine, executable, exitSignal, startNs, status, usage, version } = known;
  const ended = { commandLine, executable, exitSignal, startNs, status, usage, version };
  return { ...exportGroup(group), ...ended, state: "zombie" };
}
