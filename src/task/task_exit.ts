// The end of tasks and processes (exit(2), exit_group(2), wait(2)).
//
// A task that ends gives up its address space, descriptors and waits at once; nothing of it needs
// to run again. The last one makes its process a zombie, which keeps only the status for the
// parent, wherever that is; one that nobody will ask for is announced and forgotten.

import { announceToParent, bury, orphan, publish } from "./cluster_processes.js";
import type { Kernel } from "./kernel.js";
import { endedKey } from "./pid_file.js";
import { groupsKeptBy, releaseOrphaned } from "./process_groups.js";
import type { Task } from "./task.js";
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
  const kept = groupsKeptBy(kernel, group);
  group.state = "zombie";
  group.status = status;
  publish(kernel, group);
  if (group.session === group.tgid) kernel.files.terminalAccess.leave(group.session);
  if (group.usesInterprocess) kernel.files.interprocess.tell("end", { pid: group.tgid });
  releaseOrphaned(kernel, kept);
  orphan(kernel, group.tgid);
  kernel.wake(endedKey(group.tgid));
  kernel.events.processEnded?.(group, status);
  announceToParent(kernel, group);
}

/** The parent has asked: the zombie goes. */
export function reap(kernel: Kernel, parent: ThreadGroup, child: ThreadGroup): void {
  addUsage(parent.childUsage, child.usage);
  addUsage(parent.childUsage, child.childUsage);
  bury(kernel, child);
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
