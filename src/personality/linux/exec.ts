// Starting programs: the first process of a command (spawn), and execve.
//
// The new address space is built aside, on another core. Only when it is complete does the task
// give up the old one, so a program that cannot be loaded leaves its caller as it was.

import { DEFAULT_STACK_LIMIT } from "../../abi/address_space.js";
import { Errno } from "../../abi/errno.js";
import { SIG_IGN } from "../../abi/signals.js";
import { directoryAt } from "../../fs/bare_tree.js";
import { FileTable } from "../../fs/file_table.js";
import type { Dentry } from "../../fs/inode.js";
import type { OpenFile } from "../../fs/open_file.js";
import type { Mm } from "../../mm/mm.js";
import { publish } from "../../task/cluster_processes.js";
import { FileContext } from "../../task/file_context.js";
import type { Kernel } from "../../task/kernel.js";
import type { Personality } from "../../task/personality.js";
import { disarmPosixTimers } from "../../task/posix_timers.js";
import { DEFAULT_SIGNAL_ACTION, SignalActions } from "../../task/signal_state.js";
import { Task } from "../../task/task.js";
import { endTask, releaseVforkParent } from "../../task/task_exit.js";
import { type Credentials, stackLimit, ThreadGroup } from "../../task/thread_group.js";
import { adoptTerminal } from "./job_control.js";
import { type LoadRequest, load } from "./loader.js";
import { type LoadError, openProgram, type ProgramFile } from "./program_file.js";
import { bringRobustLists, releaseRobustLists } from "./robust_list.js";

/** Arguments plus environment strings that execve reads before it answers E2BIG. */
export const MOST_STRINGS = 65_536;

export interface SpawnRequest {
  /** Path in the guest's tree. */
  readonly path: string;
  readonly argv: readonly string[];
  readonly envp: readonly string[];
  /** Absolute path of the current directory. */
  readonly directory: string;
  readonly credentials: Credentials;
  /** Descriptors 0, 1, 2, ... */
  readonly files: readonly OpenFile[];
  readonly personality: Personality;
}

export type SpawnResult = { readonly kind: "task"; readonly task: Task } | LoadError;

/** Makes a process from a program and puts it into the run queue. */
export function spawn(kernel: Kernel, request: SpawnRequest): SpawnResult {
  const start = directoryAt(kernel.vfs, request.directory);
  const { path, argv, envp, credentials } = request;
  const program = openProgram(kernel, start, path, argv);
  if (program.kind === "error") return program;
  const { platform } = request.personality;
  const load = { path, envp, credentials, platform, stackLimit: DEFAULT_STACK_LIMIT };
  const built = build(kernel, program, load);
  if (typeof built === "number") return loadFailure(path, built);
  Object.assign(kernel.files.owner, credentials);
  const pid = kernel.newPid();
  const group = new ThreadGroup({
    tgid: pid,
    parent: 0,
    processGroup: pid,
    session: pid,
    credentials,
  });
  group.startNs = kernel.clock.monotonicNs();
  const files = new FileTable(kernel.files);
  for (const [descriptor, file] of request.files.entries()) files.set(descriptor, file, false);
  adoptTerminal(kernel, request.files[0], pid);
  const context = new FileContext(kernel.vfs, request.directory);
  const { personality } = request;
  const task = new Task({ pid, group, mm: built, files, context, personality });
  name(task, program);
  kernel.add(task);
  publish(kernel, group);
  return { kind: "task", task };
}

function loadFailure(path: string, result: number): LoadError {
  const why = result === -Errno.E2BIG ? "arguments and environment are too long" : "out of memory";
  return { kind: "error", errno: -result, exitStatus: 126, message: `${path}: ${why}` };
}

/** The loaded address space, or a negated error number. The program's files are the areas' now. */
function build(
  kernel: Kernel,
  program: ProgramFile,
  request: Omit<LoadRequest, "program">,
): Mm | number {
  const mm = kernel.newMm();
  // Held until the areas hold them, so that an image without file pages is closed as well.
  const held = [program.file, ...(program.interpreter ? [program.interpreter.file] : [])];
  for (const file of held) file.references += 1;
  const result = load(kernel, mm, { program, ...request });
  for (const file of held) kernel.files.drop(file);
  if (result === 0) return mm;
  kernel.releaseMm(mm);
  return result;
}

function name(task: Task, program: ProgramFile): void {
  const { path } = program.file;
  task.name = path.slice(path.lastIndexOf("/") + 1).slice(0, 15);
  task.group.executable = path;
  task.group.commandLine = program.argv;
}

/** execve(2). Returns 0 with the registers of the new program, or a negated error number. */
export function execute(
  kernel: Kernel,
  task: Task,
  start: Dentry,
  path: string,
  argv: readonly string[],
  envp: readonly string[],
): number {
  // Before files are opened: a call that waits for a page begins anew, and would be answered once
  // more with handles that it has closed since.
  bringRobustLists(kernel, task);
  const program = openProgram(kernel, start, path, argv);
  if (program.kind === "error") return -program.errno;
  const { credentials } = task.group;
  const { platform } = task.personality;
  const limit = stackLimit(task.group);
  const built = build(kernel, program, { path, envp, credentials, platform, stackLimit: limit });
  if (typeof built === "number") return built;
  releaseRobustLists(kernel, task);
  for (const other of [...task.group.tasks]) {
    if (other !== task) endTask(kernel, other, 0);
  }
  becomeFirst(kernel, task);
  replaceMm(kernel, task, built);
  task.files = ownFiles(task);
  task.files.closeOnExec();
  disarmPosixTimers(kernel, task.group);
  task.group.posixTimers.length = 0;
  task.group.debug?.breakpoints.clear();
  task.group.actions = withoutHandlers(task.group.actions);
  task.alternateStack = undefined;
  task.clearChildTid = 0;
  task.robustList = 0;
  name(task, program);
  releaseVforkParent(kernel, task);
  publish(kernel, task.group);
  kernel.events.begins?.(task, "exec");
  return 0;
}

/** Its process's number is the remaining thread's own now, whichever it was. */
function becomeFirst(kernel: Kernel, task: Task): void {
  const { tgid } = task.group;
  if (task.pid === tgid) return;
  // What other nodes and the kernel's tables know by its old number goes with that.
  kernel.remove(task);
  task.pid = tgid;
  kernel.add(task);
  kernel.dequeue(task);
}

function replaceMm(kernel: Kernel, task: Task, mm: Mm): void {
  const old = task.mm;
  kernel.unload(task);
  task.cpu = undefined;
  task.placement = undefined;
  task.tls.fill(undefined);
  task.useMm(mm);
  kernel.releaseMm(old);
  kernel.load(task);
}

/** A table that is shared with another process stays with that one. */
export function ownFiles(task: Task): FileTable {
  if (task.files.references === 1) return task.files;
  task.files.references -= 1;
  return task.files.copy();
}

/** Handlers are gone with the program that held them; ignored signals stay ignored. */
export function withoutHandlers(actions: SignalActions): SignalActions {
  return new SignalActions(
    actions.all().map((action) => ({
      ...DEFAULT_SIGNAL_ACTION,
      handler: action.handler === SIG_IGN ? SIG_IGN : DEFAULT_SIGNAL_ACTION.handler,
    })),
  );
}
