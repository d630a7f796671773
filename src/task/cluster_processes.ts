// Processes across nodes: telling of changes, and what this node does with news and requests
// (kill(2), wait(2), setpgid(2), credentials(7), where the other process is on another node).
//
// Nothing here waits for another node. A signal to a process elsewhere is on its way when kill
// returns, as between two processors. What a child has come to (ended, stopped, gone on) all nodes
// are told alike; the one that has the parent makes SIGCHLD of it and what wait answers, both at
// once and once only: ThreadGroup.childNews goes with the parent.

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
  const group = kernel.groups.get(tgid);
  if (group !== undefined) hearAll(kernel, group);
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
  const parent = kernel.groups.get(record.parent);
  if (parent === undefined) return;
  if (record.state === "gone") parent.childNews.delete(record.pid);
  else hear(kernel, parent, record);
  kernel.wake(childKey(parent.tgid));
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
  // What it has heard already may not have come here yet.
  for (const record of group.childNews.values()) note(kernel, record);
  hearAll(kernel, group);
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
  const version = Math.max(zombie.version, kernel.directory.versionOf(zombie.pid)) + 1;
  const gone: ProcessRecord = { ...zombie, state: "gone", version };
  kernel.directory.note(gone);
  kernel.port?.publish(gone);
}

/** A process of this node has stopped, gone on or ended, and the other nodes have been told. */
export function announceToParent(kernel: Kernel, group: ThreadGroup): void {
  const parent = kernel.groups.get(group.parent);
  if (parent !== undefined) hear(kernel, parent, recordOf(group, kernel.node));
  else if (group.state === "zombie" && !hasParentElsewhere(kernel, group)) bury(kernel, group);
}

function hasParentElsewhere(kernel: Kernel, { parent }: ThreadGroup): boolean {
  if (parent <= INIT || kernel.directory.isGone(parent)) return false;
  const record = kernel.directory.find(parent);
  if (record !== undefined) return record.state !== "zombie";
  return nodeOfPid(parent) !== kernel.node;
}

/** All children of a process of this node, as far as this node knows. */
export function* childrenOf(kernel: Kernel, parent: number): Generator<ProcessRecord> {
  for (const child of kernel.groups.values()) {
    if (child.parent === parent) yield recordOf(child, kernel.node);
  }
  for (const child of allElsewhere(kernel)) {
    if (child.parent === parent) yield child;
  }
}

function hearAll(kernel: Kernel, parent: ThreadGroup): void {
  for (const child of childrenOf(kernel, parent.tgid)) hear(kernel, parent, child);
}

/**
 * News of a child reaches its parent, on this node, unless it has heard of it. One that is about to
 * leave hears of it where it arrives.
 */
function hear(kernel: Kernel, parent: ThreadGroup, child: ProcessRecord): void {
  const isZombie = child.state === "zombie";
  const heard = parent.childNews.get(child.pid);
  const isNews = isZombie ? heard?.state !== "zombie" : child.changes > (heard?.changes ?? 0);
  if (!isNews || kernel.held.has(parent.tgid)) return;
  const { handler, flags } = parent.actions.get(Signal.SIGCHLD);
  const isUnwanted = handler === SIG_IGN || (flags & ActionFlag.SA_NOCLDWAIT) !== 0;
  if (isZombie && (isUnwanted || parent.state === "zombie")) discard(kernel, child);
  else parent.childNews.set(child.pid, child);
  if (parent.state === "zombie") return;
  // First: a wait has its answer, whatever its signal does.
  kernel.wake(childKey(parent.tgid));
  const signal = isZombie ? child.exitSignal : Signal.SIGCHLD;
  const isSilent = !isZombie && (flags & ActionFlag.SA_NOCLDSTOP) !== 0;
  if (signal >= 1 && signal <= NSIG && !isSilent) signalGroup(kernel, parent, childSignal(child));
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
  if (child.lastChange === "continued") {
    return { ...common, signal, code: ChildCode.CLD_CONTINUED, status: Signal.SIGCONT };
  }
  return { ...common, signal, code: ChildCode.CLD_STOPPED, status: child.status >>> 8 };
}
