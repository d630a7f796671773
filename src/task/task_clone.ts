// clone, fork, vfork: a new task (clone(2)).
//
// Sharing is by reference (CLONE_VM, CLONE_FILES, CLONE_FS, CLONE_SIGHAND, CLONE_THREAD); what is
// not shared is copied now. The new task begins at the same instruction with %eax 0.

import { Errno } from "../abi/errno.js";
import { CloneFlag } from "../abi/process.js";
import { type Cpu, Segment } from "../machine/cpu.js";
import { publish } from "./cluster_processes.js";
import { FIRST_TLS_DESCRIPTOR, type Kernel } from "./kernel.js";
import { Task, type TlsDescriptor } from "./task.js";
import { copyMm } from "./task_fork.js";
import { ThreadGroup } from "./thread_group.js";

export interface CloneRequest {
  /** CLONE_* bits without the exit signal. */
  readonly flags: number;
  readonly exitSignal: number;
  /** The new stack pointer; 0: the parent's. */
  readonly stack: number;
  /** CLONE_SETTLS: index of the entry and its content. */
  readonly tls?: { readonly index: number; readonly descriptor: TlsDescriptor };
  /** CLONE_CHILD_CLEARTID. */
  readonly clearChildTid: number;
}

/** Threads on one node before clone answers EAGAIN. */
export const MOST_TASKS = 4096;
/** Processes on one node, zombies among them: each is a memory of the host, and takes 10 ms. */
const MOST_PROCESSES = 1024;

/**
 * Makes the task and puts it into the run queue; a negated error number.
 *
 * @throws UserMemoryStop pages or frames must be waited for
 */
export function cloneTask(kernel: Kernel, parent: Task, request: CloneRequest): Task | number {
  const { flags } = request;
  if (kernel.tasks.size >= MOST_TASKS) return -Errno.EAGAIN;
  const isThread = (flags & CloneFlag.CLONE_THREAD) !== 0;
  if (!isThread && kernel.groups.size >= MOST_PROCESSES) return -Errno.EAGAIN;
  if (!(flags & CloneFlag.CLONE_FILES) && !parent.files.canBeCopied) return -Errno.ENOMEM;
  const mm = flags & CloneFlag.CLONE_VM ? parent.mm : copyMm(kernel, parent);
  if (typeof mm === "number") return mm;
  if (mm === parent.mm) mm.users += 1;
  const pid = kernel.newPid();
  const group =
    flags & CloneFlag.CLONE_THREAD ? parent.group : newGroup(kernel, parent, pid, request);
  const files = flags & CloneFlag.CLONE_FILES ? parent.files : parent.files.copy();
  if (files === parent.files) files.references += 1;
  const context = flags & CloneFlag.CLONE_FS ? parent.context : parent.context.copy();
  const { personality } = parent;
  const child = new Task({ pid, group, mm, files, context, personality });
  copyProcessor(kernel, parent, child, request);
  child.mask = parent.mask;
  child.name = parent.name;
  child.clearChildTid = request.clearChildTid;
  if (mm !== parent.mm) child.alternateStack = parent.alternateStack;
  if (flags & CloneFlag.CLONE_VFORK) child.vforkParent = parent.pid;
  kernel.add(child);
  if (group === parent.group) kernel.events.threadCreated?.(child);
  else {
    publish(kernel, group);
    if (mm !== parent.mm) kernel.events.begins?.(child, "fork");
  }
  return child;
}

function newGroup(kernel: Kernel, parent: Task, tgid: number, request: CloneRequest): ThreadGroup {
  const { group } = parent;
  const shares = (request.flags & CloneFlag.CLONE_SIGHAND) !== 0;
  const made = new ThreadGroup({
    tgid,
    parent: request.flags & CloneFlag.CLONE_PARENT ? group.parent : group.tgid,
    processGroup: group.processGroup,
    session: group.session,
    credentials: group.credentials,
    actions: shares ? group.actions : group.actions.copy(),
  });
  made.exitSignal = request.exitSignal;
  made.policy = group.policy;
  made.nice = group.nice;
  made.scheduling = group.scheduling;
  made.executable = group.executable;
  made.commandLine = group.commandLine;
  made.spreads = group.spreads;
  made.startNs = kernel.clock.monotonicNs();
  for (const [resource, limit] of group.limits) made.limits.set(resource, limit);
  return made;
}

/** The child's registers: the parent's, with another stack and result. */
function copyProcessor(kernel: Kernel, parent: Task, child: Task, request: CloneRequest): void {
  for (const [index, descriptor] of parent.tls.entries()) child.tls[index] = descriptor;
  if (request.tls !== undefined) child.tls[request.tls.index] = request.tls.descriptor;
  kernel.unload(parent);
  child.cpu = parent.cpu?.slice();
  kernel.load(parent);
  const { cpu } = child.mm.core;
  if (child.mm === parent.mm) {
    // The core has one set of registers: the child's are edited there, then the parent's put back.
    const own = cpu.save();
    editChild(child, request);
    child.cpu = cpu.save();
    cpu.restore(own);
    return;
  }
  if (child.cpu !== undefined) cpu.restore(child.cpu);
  child.cpu = undefined;
  editChild(child, request);
  child.cpu = cpu.save();
}

function editChild(child: Task, request: CloneRequest): void {
  const { cpu } = child.mm.core;
  cpu.eax = 0;
  if (request.stack !== 0) cpu.esp = request.stack;
  if (request.tls !== undefined) reloadTls(cpu, request.tls.index, request.tls.descriptor);
}

/** A segment register that holds the selector of a thread-local entry sees its new content. */
export function reloadTls(cpu: Cpu, index: number, descriptor: TlsDescriptor): void {
  const selector = (FIRST_TLS_DESCRIPTOR + index) * 8 + 3;
  for (const register of [Segment.FS, Segment.GS]) {
    if (cpu.segment(register).selector !== selector) continue;
    cpu.setSegment(register, { selector, ...descriptor });
  }
}
