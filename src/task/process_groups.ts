// Process groups of the whole cluster (credentials(7), "Process groups and sessions"; POSIX,
// "Orphaned process group"): signals to one, and what becomes of one that nobody can continue.
//
// A group is orphaned when none of its processes has a parent in the same session but in another
// group: no shell would ever continue it. Terminal stops are not for such groups, and one that
// becomes orphaned while a process of it is stopped gets SIGHUP and SIGCONT.

import { Signal, SignalCode } from "../abi/signals.js";
import { allElsewhere, elsewhere, request } from "./cluster_processes.js";
import type { Kernel } from "./kernel.js";
import type { ProcessRecord } from "./process_directory.js";
import type { ThreadGroup } from "./thread_group.js";

/** What a group of processes is told by: of this node or of another. */
type Process = Pick<
  ThreadGroup | ProcessRecord,
  "parent" | "processGroup" | "session" | "state"
> & { readonly pid: number };

function* processesOf(kernel: Kernel, processGroup: number): Generator<Process> {
  for (const group of [...kernel.groups.values()]) {
    if (group.processGroup !== processGroup || group.state === "zombie") continue;
    const { parent, session, state, tgid } = group;
    yield { pid: tgid, parent, processGroup, session, state };
  }
  for (const record of [...allElsewhere(kernel)]) {
    if (record.processGroup === processGroup && record.state !== "zombie") yield record;
  }
}

/** Sends a signal to a process group, on whatever nodes its processes are. */
export function signalProcessGroup(kernel: Kernel, processGroup: number, signal: number): void {
  const info = { signal, code: SignalCode.SI_KERNEL };
  for (const { pid } of processesOf(kernel, processGroup)) {
    request(kernel, { kind: "signal", pid, info });
  }
}

/** Whether a session has a process in this group. */
export function isInSession(kernel: Kernel, processGroup: number, session: number): boolean {
  for (const process of processesOf(kernel, processGroup)) {
    if (process.session === session) return true;
  }
  return false;
}

export function isOrphaned(kernel: Kernel, processGroup: number): boolean {
  for (const { parent, session } of processesOf(kernel, processGroup)) {
    const above = kernel.groups.get(parent) ?? elsewhere(kernel, parent);
    if (above === undefined || above.state === "zombie") continue;
    if (above.session === session && above.processGroup !== processGroup) return false;
  }
  return true;
}

/** Groups that are not orphaned, but may be once this process has ended: its children's, its own. */
export function groupsKeptBy(kernel: Kernel, group: ThreadGroup): readonly number[] {
  const all = [...kernel.groups.values(), ...allElsewhere(kernel)];
  // Only a stopped process is told of it.
  if (!all.some(({ state }) => state === "stopped")) return [];
  const kept = new Set<number>();
  for (const one of all) {
    const isChild = one.parent === group.tgid && one.session === group.session;
    if (isChild && one.processGroup !== group.processGroup) kept.add(one.processGroup);
  }
  return [...kept, group.processGroup].filter((one) => !isOrphaned(kernel, one));
}

/** Of these groups, those that are orphaned now and have a stopped process hear of it. */
export function releaseOrphaned(kernel: Kernel, processGroups: readonly number[]): void {
  for (const processGroup of processGroups) {
    const members = [...processesOf(kernel, processGroup)];
    if (!members.some(({ state }) => state === "stopped")) continue;
    if (!isOrphaned(kernel, processGroup)) continue;
    signalProcessGroup(kernel, processGroup, Signal.SIGHUP);
    signalProcessGroup(kernel, processGroup, Signal.SIGCONT);
  }
}
