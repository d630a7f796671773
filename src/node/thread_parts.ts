// The node's part in processes whose threads are on several nodes, put together.

import { ThreadService } from "../migration/thread_service.js";
import type { Task } from "../task/task.js";
import type { NodeConfiguration } from "./control.js";
import { announceMigration } from "./migration_news.js";
import type { NodeKernel } from "./node_kernel.js";

/** @param serve lets a task do what it has to do in the kernel; see RunLoop.serve. */
export function makeThreads(
  node: NodeKernel,
  { mechanism }: NodeConfiguration,
  serve: (task: Task) => void,
): ThreadService {
  return new ThreadService({
    kernel: node.kernel,
    messenger: node.messenger,
    spaces: node.containers.spaces,
    push: node.push,
    clock: node.environment.clock,
    defaultMechanism: mechanism,
    personality: (name) => node.personality(name),
    schedules: new Map(),
    serve,
    arrived: (report) => announceMigration(node, report),
  });
}
