// Processes across nodes: telling of changes, and what this node does with news and requests
// (kill(2), wait(2), setpgid(2), credentials(7), where the other process is on another node).
//
// Nothing here waits for another node. A signal to a process elsewhere is on its way when kill
// returns, as between two processors; a zombie elsewhere is in the directory before its SIGCHLD
// comes, because both travel in one message.

import { ActionFlag, ChildCode, NSIG, SIG_IGN, Signal, SignalCode } from "../abi/signals.js";
import { type Kernel, nodeOfPid } from "./kernel.js";
import { endedKey } from "./pid_file.js";
import { type ProcessRecord, type ProcessRequest, recordOf } from "./process_directory.js";
import type { SignalInfo } from "./signal_state.js";
import { childKey, signalGroup, signalTask } from "./task_signals.js";
import { addUsage, type ThreadGroup } from "./thread_group.js";

/** The parent of processes whose own has ended, and of none of this cluster: init. */
export const INIT = 1;

/** Tells the other nodes what has become of a process of this node. */
export function publish(kernel: Kernel, group: ThreadGroup): void {
  group.version += 1;
  kernel.port?.publish(recordOf(group, kernel.node));
}

/** A process of another node; undefined when it is here, or nowhere. */
export function elsewhere(kernel: Kernel, pid: number): ProcessRecord | undefined {
  return kernel.groups.has(pid) ? undefined : kernel.directory.find(pid);
}

/** All processes of other nodes, zombies too. */
export function* allElsewhere(kernel: Kernel): Generator<ProcessRecord> {
  for (const record of kernel.directory.all()) {
    if (!kernel.groups.has(record.pid)) yield record;
  }
}

/** A process is about to leave: what is asked of it meanwhile waits for `release`. */
export function hold(kernel: Kernel, tgid: number): void {
  if (!kernel.held.has(tgid)) kernel.held.set(tgid, []);
}

/** It has arrived elsewhere, or stays. */
export function release(kernel: Kernel, tgid: number): void {
  const requests = kernel.held.get(tgid) ?? [];
  kernel.held.delete(tgid);
  for (const one of requests) request(kernel, one);
}

/** Performs a request here, or passes it on towards the process. */
export function request(kernel: Kernel, wanted: ProcessRequest): void {
  const held = kernel.held.get(wanted.pid);
  if (held !== undefined) {
    held.push(wanted);
    return;
  }
  const group = kernel.groups.get(wanted.pid);
  if (group !== undefined) {
    perform(kernel, group, wanted);
    return;
  }
  if (kernel.directory.isGone(wanted.pid)) return;
  // A process that nobody has told of yet is known where it was made.
  const node = kernel.directory.find(wanted.pid)?.node ?? nodeOfPid(wanted.pid);
  if (node !== kernel.node) kernel.port?.send(node, wanted);
}

function perform(kernel: Kernel, group: ThreadGroup, wanted: ProcessRequest): void {
  switch (wanted.kind) {
    case "signal":
      deliver(kernel, group, wanted.thread, wanted.info);
      return;
    case "setProcessGroup":
      group.processGroup = wanted.processGroup;
      publish(kernel, group);
      return;
    case "reported":
      group.unreported = undefined;
      publish(kernel, group);
      return;
    case "childNews":
      note(kernel, wanted.child);
      tellParent(kernel, group, wanted.child);
      return;
    default:
      wanted satisfies never;
  }
}

function deliver(
  kernel: Kernel,
  group: ThreadGroup,
  thread: number | undefined,
  info: SignalInfo,
): void {
  if (thread === undefined) {
    signalGroup(kernel, group, info);
    return;
  }
  const task = kernel.tasks.get(thread);
  if (task !== undefined) signalTask(kernel, task, info);
}

/** Takes news of a process of another node. */
export function note(kernel: Kernel, record: ProcessRecord): void {
  if (!kernel.directory.note(record)) return;
  if (record.state === "gone") {
    // Its parent, elsewhere, has asked for its status.
    if (kernel.groups.get(record.pid)?.state === "zombie") kernel.groups.delete(record.pid);
  }
  if (record.state === "gone" || record.state === "zombie") {
    orphan(kernel, record.pid);
    kernel.wake(endedKey(record.pid));
  }
  if (kernel.groups.has(record.parent)) kernel.wake(childKey(record.parent));
}

/** The children, on this node, of a process that has ended are init's; zombies among them go. */
export function orphan(kernel: Kernel, parent: number): void {
  for (const child of [...kernel.groups.values()]) {
    if (child.parent === parent) adopt(kernel, child);
  }
}

function adopt(kernel: Kernel, child: ThreadGroup): void {
  const { parentEndSignal: signal } = child;
  if (signal !== 0)
    signalGroup(kernel, child, { signal, code: SignalCode.SI_USER, pid: child.parent });
  child.parent = INIT;
  if (child.state === "zombie") bury(kernel, child);
  else publish(kernel, child);
}

/** A process has come to this node: what happened while it was on its way? */
export function settle(kernel: Kernel, group: ThreadGroup): void {
  const parent = kernel.directory.find(group.parent);
  const hasEnded = parent?.state === "zombie" || kernel.directory.isGone(group.parent);
  if (hasEnded && !kernel.groups.has(group.parent)) group.parent = INIT;
  publish(kernel, group);
}

/** Nobody will ask for this zombie, of this node, any more. */
export function bury(kernel: Kernel, group: ThreadGroup): void {
  kernel.groups.delete(group.tgid);
  forgetEverywhere(kernel, recordOf(group, kernel.node));
}

/** The parent, of this node, has asked for the status of a zombie elsewhere. */
export function reapElsewhere(kernel: Kernel, parent: ThreadGroup, child: ProcessRecord): void {
  addUsage(parent.childUsage, child.usage);
  forgetEverywhere(kernel, child);
}

/** Here, too: this node may know the process from a time when it was elsewhere. */
function forgetEverywhere(kernel: Kernel, zombie: ProcessRecord): void {
  const gone: ProcessRecord = { ...zombie, state: "gone", version: zombie.version + 1 };
  kernel.directory.note(gone);
  kernel.port?.publish(gone);
}

/** A process of this node has stopped, gone on or ended: its parent is told, wherever it is. */
export function announceToParent(kernel: Kernel, group: ThreadGroup): void {
  const parent = kernel.groups.get(group.parent);
  const record = recordOf(group, kernel.node);
  if (kernel.held.has(group.parent)) {
    request(kernel, { kind: "childNews", pid: group.parent, child: record });
  } else if (parent !== undefined) tellParent(kernel, parent, record);
  else if (hasParentElsewhere(kernel, group)) {
    request(kernel, { kind: "childNews", pid: group.parent, child: record });
  } else if (group.state === "zombie") bury(kernel, group);
}

function hasParentElsewhere(kernel: Kernel, { parent }: ThreadGroup): boolean {
  if (parent <= INIT || kernel.directory.isGone(parent)) return false;
  const record = kernel.directory.find(parent);
  if (record !== undefined) return record.state !== "zombie";
  return nodeOfPid(parent) !== kernel.node;
}

function tellParent(kernel: Kernel, parent: ThreadGroup, child: ProcessRecord): void {
  const { handler, flags } = parent.actions.get(Signal.SIGCHLD);
  if (child.state === "zombie") {
    const unwanted = handler === SIG_IGN || (flags & ActionFlag.SA_NOCLDWAIT) !== 0;
    if (unwanted || parent.state === "zombie") discard(kernel, child);
    if (parent.state === "zombie") return;
    // First: a wait has its answer, whatever its signal does.
    kernel.wake(childKey(parent.tgid));
    if (child.exitSignal >= 1 && child.exitSignal <= NSIG) {
      signalGroup(kernel, parent, childSignal(child));
    }
    return;
  }
  kernel.wake(childKey(parent.tgid));
  if (child.unreported !== undefined && !(flags & ActionFlag.SA_NOCLDSTOP)) {
    signalGroup(kernel, parent, childSignal(child));
  }
}

/** A zombie whose parent does not want to know. */
function discard(kernel: Kernel, child: ProcessRecord): void {
  const group = kernel.groups.get(child.pid);
  if (group !== undefined) bury(kernel, group);
  else forgetEverywhere(kernel, child);
}

/** What SIGCHLD says (sigaction(2), "SIGCHLD"). */
function childSignal(child: ProcessRecord): SignalInfo {
  const common = { pid: child.pid, uid: child.credentials.uid };
  if (child.state === "zombie") {
    const signal = child.status & 0x7f;
    const code = signal === 0 ? ChildCode.CLD_EXITED : ChildCode.CLD_KILLED;
    const status = signal === 0 ? child.status >>> 8 : signal;
    return { ...common, signal: child.exitSignal, code, status };
  }
  const signal = Signal.SIGCHLD;
  if (child.unreported === "continued") {
    return { ...common, signal, code: ChildCode.CLD_CONTINUED, status: Signal.SIGCONT };
  }
  return { ...common, signal, code: ChildCode.CLD_STOPPED, status: child.status >>> 8 };
}
