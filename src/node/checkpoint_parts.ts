// The services of checkpoint and restart, put together with what they need of their node.

import { pid as asPid } from "../abi/types.js";
import { CheckpointService } from "../checkpoint/checkpoint_service.js";
import { RestartService } from "../checkpoint/restart_service.js";
import type { NodeKernel } from "./node_kernel.js";

/** @param mounted the directories of the host that programs see here; true: read-only. */
export function makeCheckpoints(
  node: NodeKernel,
  mounted: ReadonlyMap<string, boolean>,
): CheckpointService {
  const { clock, random, images, announce } = node.environment;
  return new CheckpointService({
    kernel: node.kernel,
    clock,
    random,
    images,
    mounts: () => [...mounted].map(([path, isReadOnly]) => ({ path, isReadOnly })),
    collect: (task, done) => node.migration.collectPages(task, done),
    summon: (task) => node.threads.summon(task),
    halted: ({ tgid }) => announce({ kind: "halted", pid: asPid(tgid), node: node.id }),
  });
}

export function makeRestarts(node: NodeKernel): RestartService {
  return new RestartService({
    kernel: node.kernel,
    calls: node.calls,
    self: node.id,
    membership: node.membership,
    images: node.environment.images,
    consoleHandles: (console, streams, done) =>
      node.consoles.handles({ console, streams }, node.kernel.files, done),
    personality: (name) => node.personality(name),
    isKnown: (pid) => node.processes.isKnown(asPid(pid)),
    started: (task) => node.processes.arrived(task),
  });
}
