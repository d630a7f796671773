// The parts of the neutral state that every system's tasks have in the same form here: identity,
// registers, thread blocks, what waits, what the QK knows.

import type { FileTable } from "../fs/file_table.js";
import type { FileTableState } from "../fs/file_table_state.js";
import type { MigrationSchedule } from "../migration/schedule.js";
import type { Mm } from "../mm/mm.js";
import type { PortalState } from "../puma/qk/moving_process.js";
import { FileContext } from "../task/file_context.js";
import type { Kernel } from "../task/kernel.js";
import type { Personality } from "../task/personality.js";
import type { SignalInfo } from "../task/signal_state.js";
import { Task } from "../task/task.js";
import { ThreadGroup } from "../task/thread_group.js";
import type { ProcessState } from "./process_state.js";
import { readRegisters, readSaved, writeRegisters, writeSaved } from "./registers.js";

/** What the source gives beside the task. */
export interface Departing {
  readonly kernel: Kernel;
  readonly task: Task;
  readonly files: FileTableState;
  readonly portals: PortalState;
  readonly schedule: MigrationSchedule | undefined;
}

/** What the destination gives. */
export interface Arriving {
  readonly kernel: Kernel;
  readonly personality: Personality;
  /** Empty, for a system that has descriptors of its own; filled from the state already. */
  readonly files: FileTable;
}

type CommonState = Omit<
  ProcessState,
  "source" | "segments" | "heap" | "flagAddress" | "signals" | "files" | "schedule"
>;

/** The task stands at the boundary of the kernel; its registers are loaded for this. */
export function commonState({ kernel, task, portals }: Departing): CommonState {
  kernel.load(task);
  const { cpu } = task.mm.core;
  const { group } = task;
  return {
    pid: group.tgid,
    name: task.name,
    executable: group.executable,
    commandLine: group.commandLine,
    directory: task.context.directory,
    umask: task.context.umask,
    uid: group.credentials.uid,
    gid: group.credentials.gid,
    startNs: group.startNs,
    usage: { ...task.usage },
    registers: readRegisters(cpu),
    interrupted: readSaved(cpu, portals.data.interrupted),
    threadBlocks: [...task.tls],
    waiting: task.call && {
      gate: task.call.gate ?? 0,
      progress: task.block?.progress ?? task.call.resume?.progress,
    },
    portals: { ...portals, data: { ...portals.data, interrupted: [] } },
  };
}

/** Every signal that is on its way to the task. */
export function pendingOf(task: Task): ProcessState["signals"]["pending"] {
  return [...task.pending.all, ...task.group.pending.all].map((info) => ({ ...info }));
}

/** A task with everything but its memory; the caller fills `mm` and gives it to the kernel. */
export function commonTask(state: ProcessState, mm: Mm, around: Arriving): Task {
  const { kernel, personality, files } = around;
  const { cpu } = mm.core;
  const threadBlocks = state.threadBlocks;
  const group = new ThreadGroup({
    tgid: state.pid,
    parent: 0,
    processGroup: state.pid,
    session: state.pid,
    credentials: { uid: state.uid, gid: state.gid },
  });
  group.startNs = state.startNs;
  group.executable = state.executable;
  group.commandLine = state.commandLine;
  const context = new FileContext(kernel.vfs, state.directory, state.umask);
  const task = new Task({ pid: state.pid, group, mm, files, context, personality });
  task.name = state.name;
  Object.assign(task.usage, state.usage);
  for (const [index, block] of threadBlocks.entries()) task.tls[index] = block;
  for (const info of state.signals.pending) group.pending.add(info as unknown as SignalInfo);
  task.mask = state.signals.blocked;
  if (state.waiting !== undefined) {
    const { gate, progress } = state.waiting;
    const resume = { cause: "again", progress, completion: undefined } as const;
    const more = gate === 0 ? {} : { gate };
    task.call = { resume, interrupted: false, onSignal: undefined, ...more };
  }
  const interrupted = writeSaved(cpu, state.interrupted, threadBlocks);
  task.personal = { ...state.portals.data, interrupted };
  writeRegisters(cpu, state.registers, threadBlocks);
  task.cpu = cpu.save();
  return task;
}
