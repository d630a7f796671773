// A process that stands still on its way to another node, with all its threads: nobody wakes or
// signals it, until it has arrived there or goes on here (migration_service.ts).
//
// One of a single thread stands because that thread has come to the boundary of the kernel, off all
// queues. One of several is made to stand (standstill.ts).

import { Errno } from "../abi/errno.js";
import { hold, release } from "../task/cluster_processes.js";
import type { Kernel } from "../task/kernel.js";
import type { MigrationRequest, Task } from "../task/task.js";
import { lookAgain } from "../task/task_signals.js";
import type { ThreadGroup } from "../task/thread_group.js";
import type { Pause, Standstills } from "./standstill.js";

export interface Standing {
  /** The thread whose ghost is taken; the states of the others go along. */
  readonly task: Task;
  readonly others: readonly Task[];
  readonly request: MigrationRequest;
  /** It stands in a pause, whose end alone has it go on. */
  readonly isPaused: boolean;
  /** From now on it is between two nodes. */
  begin(): void;
  /** Does something to it, and sees its threads as they will go on. */
  asItIs<T>(action: () => T): T;
  /** It goes on here; a program that asked for the move itself is told that it failed. */
  goOn(): void;
  /** It lives elsewhere, and its threads are not this node's any more. */
  left(): void;
}

/** A process of one thread. */
export function alone(kernel: Kernel, task: Task, request: MigrationRequest): Standing {
  const { state, group } = task;
  return {
    task,
    others: [],
    request,
    isPaused: false,
    begin: () => {
      task.state = "stopped";
      hold(kernel, group.tgid);
    },
    asItIs: (action) => {
      task.state = state;
      const result = action();
      task.state = "stopped";
      return result;
    },
    goOn: () => {
      task.state = state;
      if (request.origin === "call") {
        kernel.load(task);
        task.mm.core.cpu.eax = -Errno.EAGAIN >>> 0;
      }
      if (state === "runnable") kernel.enqueue(task);
      else if (state === "blocked") lookAgain(kernel, task);
      release(kernel, group.tgid);
    },
    left: () => release(kernel, group.tgid),
  };
}

/** A process of several threads, in a pause of its own. */
export function together(
  standstills: Standstills,
  group: ThreadGroup,
  request: MigrationRequest,
  pause: Pause,
): Standing {
  const [task, ...others] = group.tasks as Iterable<Task> as [Task];
  return {
    task,
    others,
    request,
    isPaused: true,
    begin: () => {},
    asItIs: (action) => standstills.asItIs(group, action),
    goOn: () => standstills.end(group, pause),
    left: () => standstills.left(group),
  };
}
