// The end of tasks and processes (exit(2), exit_group(2), wait(2)).
//
// A task that ends gives up its address space, descriptors and waits at once; nothing of it needs
// to run again. The last one makes its process a zombie, which keeps only the status for the
// parent. A process without a parent on this node is announced and forgotten.

import { ActionFlag, ChildCode, NSIG, SIG_IGN, Signal } from "../abi/signals.js";
import type { Kernel } from "./kernel.js";
import type { Task } from "./task.js";
import { childKey, signalGroup } from "./task_signals.js";
import { addUsage, type ThreadGroup } from "./thread_group.js";

/** Ends one thread. `status` is the process's wait status if this was its last thread. */
export function endTask(kernel: Kernel, task: Task, status: number): void {
  if (task.state === "dead") return;
  const { group } = task;
  kernel.unload(task);
  task.state = "dead";
  kernel.remove(task);
  addUsage(group.usage, task.usage);
  releaseVforkParent(kernel, task);
  kernel.releaseMm(task.mm);
  task.files.references -= 1;
  if (task.files.references === 0) task.files.closeAll();
  if (group.tasks.size === 0) endProcess(kernel, group, group.ending ?? status);
}

/** Ends a whole process, all its threads. */
export function endGroup(kernel: Kernel, group: ThreadGroup, status: number): void {
  group.ending ??= status;
  for (const task of [...group.tasks]) endTask(kernel, task, group.ending);
}

function endProcess(kernel: Kernel, group: ThreadGroup, status: number): void {
  group.state = "zombie";
  group.status = status;
  adoptChildren(kernel, group);
  kernel.events.processEnded?.(group, status);
  const parent = kernel.groups.get(group.parent);
  const { handler, flags } = parent?.actions.get(Signal.SIGCHLD) ?? { handler: 0, flags: 0 };
  const unwanted = handler === SIG_IGN || (flags & ActionFlag.SA_NOCLDWAIT) !== 0;
  if (parent === undefined || parent.state === "zombie" || unwanted) {
    kernel.groups.delete(group.tgid);
  }
  if (parent === undefined || parent.state === "zombie") return;
  if (group.exitSignal >= 1 && group.exitSignal <= NSIG) {
    const signal = status & 0x7f;
    const { uid } = group.credentials;
    signalGroup(kernel, parent, {
      signal: group.exitSignal,
      code: signal === 0 ? ChildCode.CLD_EXITED : ChildCode.CLD_KILLED,
      pid: group.tgid,
      uid,
      status: signal === 0 ? status >>> 8 : signal,
    });
  }
  kernel.wake(childKey(group.parent));
}

/** Children whose parent has ended have none any more; zombies among them are forgotten. */
function adoptChildren(kernel: Kernel, parent: ThreadGroup): void {
  for (const child of [...kernel.groups.values()]) {
    if (child.parent !== parent.tgid) continue;
    child.parent = 0;
    if (child.state === "zombie") kernel.groups.delete(child.tgid);
  }
}

/** The parent has asked: the zombie goes. */
export function reap(kernel: Kernel, parent: ThreadGroup, child: ThreadGroup): void {
  addUsage(parent.childUsage, child.usage);
  addUsage(parent.childUsage, child.childUsage);
  kernel.groups.delete(child.tgid);
}

/** vfork: the parent goes on when its child no longer uses its memory. */
export function releaseVforkParent(kernel: Kernel, task: Task): void {
  if (task.vforkParent === undefined) return;
  task.vforkParent = undefined;
  kernel.wake(vforkKey(task.pid));
}

export function vforkKey(child: number): string {
  return `vfork:${child}`;
}
