// How migrated processes settle on this node, put together (src/migration/settling.ts).

import { SettlingService } from "../migration/settling.js";
import { Standstills } from "../migration/standstill.js";
import { announceIndependent } from "./migration_news.js";
import type { NodeKernel } from "./node_kernel.js";

export function makeStandstills(node: NodeKernel): Standstills {
  return new Standstills({
    kernel: node.kernel,
    summon: (task) => node.threads.summon(task),
    marked: (task) => {
      if (task.migration) node.processes.markTask(task, task.migration);
    },
  });
}

export function makeSettling(node: NodeKernel): SettlingService {
  const { kernel, containers, push, standstills, migration, totals } = node;
  return new SettlingService({
    kernel,
    clock: node.environment.clock,
    spaces: containers.spaces,
    push,
    standstills,
    collect: (container, done) => containers.collect(container, done),
    retired: ({ uses }) => totals.retireUses(uses),
    isCopying: (space) => migration.isCopying(space),
    independent: (group) => announceIndependent(node, group),
  });
}
