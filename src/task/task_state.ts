// What a ghost carries of a task and of its process: plain data, made here and made into a task
// again.
//
// The address space (mm_state.ts) and the descriptors (file_table_state.ts) are exported by their
// own layers; the ghost puts them side by side. A task is exported only at the boundary of the
// kernel: running its program, or blocked in a call, or stopped. A wait for something of this node
// does not travel: at the destination the call looks again ("again"), with the progress that it
// had; an absolute deadline in that progress keeps a sleep as long as it was.

import type { PlainData } from "../fs/block.js";
import type { FileTable } from "../fs/file_table.js";
import type { Mm } from "../mm/mm.js";
import type { DebugState } from "./debugging.js";
import type { FileContext } from "./file_context.js";
import type { IntervalTimer } from "./interval_timer.js";
import type { Kernel } from "./kernel.js";
import type { Personality } from "./personality.js";
import type { PosixTimer } from "./posix_timers.js";
import type { ProcessRecord } from "./process_directory.js";
import type { ProcessorTimer } from "./processor_time.js";
import type { AlternateStack } from "./signal_state.js";
import { type SignalAction, SignalActions, type SignalInfo } from "./signal_state.js";
import {
  type CallInProgress,
  Task,
  type TaskBlock,
  type TaskState,
  type TlsDescriptor,
} from "./task.js";
import {
  type Credentials,
  type GroupState,
  type HaltPoint,
  type ResourceLimit,
  ThreadGroup,
  type Usage,
} from "./thread_group.js";

export interface GroupExport {
  readonly tgid: number;
  readonly parent: number;
  readonly processGroup: number;
  readonly session: number;
  readonly credentials: Credentials;
  readonly pending: readonly SignalInfo[];
  readonly actions: readonly SignalAction[];
  readonly state: GroupState;
  readonly status: number;
  readonly lastChange?: ThreadGroup["lastChange"];
  readonly changes?: number;
  readonly childNews?: readonly ProcessRecord[];
  readonly exitSignal: number;
  readonly parentEndSignal?: number;
  readonly intervalTimer: IntervalTimer | undefined;
  readonly processorTimers?: readonly (readonly [number, ProcessorTimer])[];
  readonly posixTimers?: readonly PosixTimer[];
  readonly limits: readonly (readonly [number, ResourceLimit])[];
  readonly usage: Usage;
  readonly childUsage: Usage;
  readonly executable: string;
  readonly commandLine: readonly string[];
  readonly startNs: number;
  readonly spreads: boolean;
  readonly debug?: DebugState | undefined;
  readonly haltAt: HaltPoint | undefined;
  readonly policy: string;
  readonly nice?: number;
  readonly scheduling?: number;
  readonly usesInterprocess?: boolean;
  readonly version: number;
}

export interface TaskExport {
  readonly pid: number;
  readonly personality: string;
  readonly directory: string;
  readonly umask: number;
  readonly state: TaskState;
  readonly block: TaskBlock | undefined;
  readonly call: CallInProgress | undefined;
  /** CPU_STATE_BYTES of the core's state page. */
  readonly cpu: Uint8Array;
  readonly tls: readonly (TlsDescriptor | undefined)[];
  readonly pending: readonly SignalInfo[];
  readonly mask: bigint;
  readonly savedMask: bigint | undefined;
  readonly alternateStack: AlternateStack | undefined;
  readonly clearChildTid: number;
  readonly robustList: number;
  readonly vforkParent: number | undefined;
  readonly name: string;
  readonly usage: Usage;
  readonly personal: PlainData;
}

export function exportGroup(group: ThreadGroup): GroupExport {
  return {
    tgid: group.tgid,
    parent: group.parent,
    processGroup: group.processGroup,
    session: group.session,
    credentials: { ...group.credentials },
    pending: [...group.pending.all],
    actions: group.actions.all(),
    state: group.state,
    status: group.status,
    lastChange: group.lastChange,
    changes: group.changes,
    childNews: [...group.childNews.values()],
    exitSignal: group.exitSignal,
    parentEndSignal: group.parentEndSignal,
    intervalTimer: group.intervalTimer && { ...group.intervalTimer },
    processorTimers: [...group.processorTimers],
    posixTimers: group.posixTimers.map((timer) => ({ ...timer })),
    limits: [...group.limits],
    usage: { ...group.usage },
    childUsage: { ...group.childUsage },
    executable: group.executable,
    commandLine: [...group.commandLine],
    startNs: group.startNs,
    spreads: group.spreads,
    ...(group.debug && { debug: group.debug }),
    haltAt: group.haltAt,
    policy: group.policy,
    nice: group.nice,
    scheduling: group.scheduling,
    usesInterprocess: group.usesInterprocess,
    version: group.version,
  };
}

export function importGroup(state: GroupExport): ThreadGroup {
  const group = new ThreadGroup({ ...state, actions: new SignalActions(state.actions) });
  group.state = state.state;
  group.status = state.status;
  group.lastChange = state.lastChange;
  group.changes = state.changes ?? 0;
  group.exitSignal = state.exitSignal;
  group.parentEndSignal = state.parentEndSignal ?? 0;
  group.intervalTimer = state.intervalTimer;
  group.executable = state.executable;
  group.commandLine = state.commandLine;
  group.startNs = state.startNs;
  group.spreads = state.spreads === true;
  group.debug = state.debug;
  group.haltAt = state.haltAt;
  group.policy = state.policy;
  group.nice = state.nice ?? 0;
  group.scheduling = state.scheduling ?? 0;
  group.usesInterprocess = state.usesInterprocess === true;
  group.version = state.version;
  for (const child of state.childNews ?? []) group.childNews.set(child.pid, child);
  for (const info of state.pending) group.pending.add(info);
  for (const [which, timer] of state.processorTimers ?? []) {
    group.processorTimers.set(which, timer);
  }
  group.posixTimers.push(...(state.posixTimers ?? []).map((timer) => ({ ...timer })));
  for (const [resource, limit] of state.limits) group.limits.set(resource, limit);
  Object.assign(group.usage, state.usage);
  Object.assign(group.childUsage, state.childUsage);
  return group;
}

/** The task's state; it is taken out of its core, and stays on this node until it is removed. */
export function exportTask(kernel: Kernel, task: Task): TaskExport {
  kernel.unload(task);
  if (task.cpu === undefined) throw new Error(`task ${task.pid} has no processor state`);
  return {
    pid: task.pid,
    personality: task.personality.name,
    directory: task.context.directory,
    umask: task.context.umask,
    state: task.state,
    block: task.block && { ...task.block },
    call: task.call && { ...task.call },
    cpu: task.cpu.slice(),
    tls: [...task.tls],
    pending: [...task.pending.all],
    mask: task.mask,
    savedMask: task.savedMask,
    alternateStack: task.alternateStack,
    clearChildTid: task.clearChildTid,
    robustList: task.robustList,
    vforkParent: task.vforkParent,
    name: task.name,
    usage: { ...task.usage },
    personal: task.personal,
  };
}

/** What the ghost has rebuilt by other means. */
export interface TaskParts {
  readonly group: ThreadGroup;
  readonly mm: Mm;
  readonly files: FileTable;
  readonly context: FileContext;
  readonly personality: Personality;
}

/** A task as it was; the caller gives it to Kernel.add. */
export function importTask(state: TaskExport, parts: TaskParts): Task {
  const task = new Task({ pid: state.pid, ...parts });
  task.cpu = state.cpu.slice();
  task.call = state.call && { ...state.call };
  for (const [index, descriptor] of state.tls.entries()) task.tls[index] = descriptor;
  for (const info of state.pending) task.pending.add(info);
  task.mask = state.mask;
  task.savedMask = state.savedMask;
  task.alternateStack = state.alternateStack;
  task.clearChildTid = state.clearChildTid;
  task.robustList = state.robustList;
  task.vforkParent = state.vforkParent;
  task.name = state.name;
  Object.assign(task.usage, state.usage);
  task.personal = state.personal;
  task.state = state.state === "blocked" ? "runnable" : state.state;
  if (state.block?.cause === "call" && task.call !== undefined) {
    const { progress } = state.block;
    task.call.resume = { cause: "again", progress, completion: undefined };
  }
  return task;
}
