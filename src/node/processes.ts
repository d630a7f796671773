// The processes of the cluster as one node sees them: starting them, finding them, their end.
//
// Where a process is stands in the directory that all nodes keep (src/task/process_directory.ts);
// requests of the outside go there, and whoever gets one and does not have the process passes it
// on. An end is announced by the first node: the process's last output has passed there before it
// (the console acknowledges writes), so nothing overtakes anything.

import { MigrationMechanism } from "../abi/gobelins_calls.js";
import type { NodeId, Pid } from "../abi/types.js";
import { pid as asPid, nodeId } from "../abi/types.js";
import type { CheckpointRequest, CheckpointResult } from "../checkpoint/checkpoint_service.js";
import { haltPoint } from "../checkpoint/restart_service.js";
import { isDirectory, isRegular } from "../fs/file_status.js";
import type { OpenFile } from "../fs/open_file.js";
import type { Vfs } from "../fs/vfs.js";
import { firstSchedule } from "../migration/schedule.js";
import { sharesMemory } from "../migration/thread_service.js";
import type { Mm } from "../mm/mm.js";
import { spawn } from "../personality/linux/exec.js";
import { answered } from "../task/answered.js";
import { elsewhere, note, request, settle } from "../task/cluster_processes.js";
import { newDebugState } from "../task/debugging.js";
import { nodeOfPid } from "../task/kernel.js";
import { type ProcessRecord, type ProcessRequest, recordOf } from "../task/process_directory.js";
import type { MigrationRequest, Task } from "../task/task.js";
import type { ThreadGroup } from "../task/thread_group.js";
import type {
  ExitStatus,
  Mechanism,
  MigrateResult,
  ProcessInformation,
  SpawnRequest,
  SpawnResult,
} from "./control.js";
import type { NodeKernel } from "./node_kernel.js";

type ProcessMessage =
  | { readonly kind: "record"; readonly record: ProcessRecord }
  | { readonly kind: "request"; readonly request: ProcessRequest }
  /** To the first node: the process has ended. */
  | { readonly kind: "ended"; readonly pid: Pid; readonly status: ExitStatus };

declare module "../cluster/messenger.js" {
  interface Services {
    process: ProcessMessage;
  }
}

declare module "../cluster/remote_call.js" {
  interface Procedures {
    checkpoint: { readonly argument: SaveRequest; readonly result: CheckpointResult };
    mark: { readonly argument: MarkRequest; readonly result: MigrateResult };
  }
}

interface SaveRequest {
  readonly pid: Pid;
  readonly request: CheckpointRequest;
}

interface MarkRequest {
  readonly pid: Pid;
  readonly node: NodeId;
  readonly mechanism: Mechanism;
}

const USER = { uid: 1000, gid: 1000 };

export class Processes {
  readonly #node: NodeKernel;
  /** Why a process was killed, until its end is announced. */
  readonly #complaints = new Map<number, string>();
  /** Lost nodes of whose processes nothing has been concluded yet. */
  readonly #lost = new Set<NodeId>();

  constructor(node: NodeKernel) {
    this.#node = node;
    const { messenger, calls } = node;
    messenger.on("process", (_from, message) => this.#receive(message));
    calls.define("checkpoint", (_from, asked, answer) => this.#checkpoint(asked, answer));
    calls.define("mark", (_from, asked, answer) => this.#mark(asked, answer));
    messenger.onLoss((lost) => this.#lose(lost));
    node.containers.onRecovered(() => this.#mournAll());
  }

  #receive(message: ProcessMessage): void {
    const { kernel } = this.#node;
    switch (message.kind) {
      case "record":
        note(kernel, message.record);
        this.#mourn(message.record);
        return;
      case "request":
        request(kernel, message.request);
        return;
      case "ended":
        this.#announceEnd(message.pid, message.status);
        return;
      default:
        message satisfies never;
    }
  }

  /** A node has joined: it is told of the processes here, and who has the files of which node. */
  introduce(node: NodeId): void {
    const { kernel, messenger, id } = this.#node;
    for (const [home, to] of kernel.files.successors.all) {
      messenger.send(node, "filesMoved", { home, to });
    }
    for (const group of kernel.groups.values()) {
      messenger.send(node, "process", { kind: "record", record: recordOf(group, id) });
    }
  }

  start(asked: SpawnRequest): Promise<SpawnResult> {
    const { consoles, kernel } = this.#node;
    return new Promise((resolve) => {
      const console = asked.console ?? 0;
      consoles.files(console, kernel.files, (files) => {
        if (files === undefined) resolve(refused(asked.program, "its console is closed", 126));
        else answered(kernel, () => this.#start(asked, console, files), resolve);
      });
    });
  }

  #start(asked: SpawnRequest, console: number, files: readonly OpenFile[]): SpawnResult {
    const { kernel, consoles } = this.#node;
    // A Puma node loads nothing but what yod sends; its own programs are Linux's.
    const system = this.#node.partitions.own === "osf" ? "osf" : "linux";
    const personality = this.#node.personality(system);
    if (!personality) throw new Error(`a node without the ${system} personality`);
    const path = findProgram(kernel.vfs, asked);
    const credentials = { uid: asked.user ?? USER.uid, gid: asked.user ?? USER.gid };
    Object.assign(kernel.files.owner, credentials);
    const missing = directoryFault(kernel.vfs, asked.directory);
    if (missing !== undefined) {
      for (const file of files) kernel.files.release(file);
      return refused(asked.program, missing, 126);
    }
    const result = spawn(kernel, {
      path,
      argv: asked.argv,
      envp: asked.env,
      directory: asked.directory,
      credentials,
      files,
      personality,
    });
    if (result.kind === "error") {
      for (const file of files) kernel.files.release(file);
      return { kind: "refused", status: result.exitStatus, reason: result.message };
    }
    const { task } = result;
    consoles.adopt(console, task.group.session);
    task.group.policy = asked.policy ?? "";
    task.group.spreads = asked.spreadsThreads === true;
    if (asked.isDebugged) task.group.debug = newDebugState();
    this.#plan(asked, task);
    return { kind: "started", pid: asPid(task.pid) };
  }

  /** What is to happen to a new process by itself: moves, a halt. */
  #plan({ migrateEvery, haltAfter }: SpawnRequest, { group }: Task): void {
    const { migration, environment } = this.#node;
    const nowNs = environment.clock.monotonicNs();
    if (migrateEvery) {
      const progress = { instructions: 0, ranNs: 0 };
      migration.schedules.set(group.tgid, firstSchedule(migrateEvery, progress));
    }
    if (haltAfter) group.haltAt = haltPoint(haltAfter, 0, nowNs);
  }

  /** Where to ask for a process that is not here; undefined: nobody has it. */
  nextFor(pid: Pid): NodeId | undefined {
    const { kernel, id } = this.#node;
    if (kernel.directory.isGone(pid)) return undefined;
    const node = nodeId(elsewhere(kernel, pid)?.node ?? nodeOfPid(pid));
    return node === id ? undefined : node;
  }

  /** Marks a process to move, wherever it is. */
  mark(pid: Pid, node: NodeId, mechanism: Mechanism): Promise<MigrateResult> {
    return new Promise((resolve) => this.#mark({ pid, node, mechanism }, resolve));
  }

  #mark(asked: MarkRequest, answer: (result: MigrateResult) => void): void {
    const { kernel, environment, membership } = this.#node;
    const task = kernel.tasks.get(asked.pid);
    if (!task) {
      this.#forwardMark(asked, answer);
      return;
    }
    // One that only stands still for a moment is marked, and moves when it goes on.
    if (kernel.held.has(asked.pid) && !task.group.isHalting) {
      answer({ kind: "refused", reason: `process ${asked.pid} is on its way to another node` });
      return;
    }
    if (membership.stateOf(asked.node) !== "active") {
      answer({ kind: "refused", reason: `there is no node ${asked.node} that takes processes` });
      return;
    }
    if (asked.node === this.#node.id && task.state !== "away" && task.migration === undefined) {
      answer({ kind: "refused", reason: `process ${asked.pid} is on node ${asked.node} already` });
      return;
    }
    const wanted: MigrationRequest = {
      target: asked.node,
      mechanism: MigrationMechanism[asked.mechanism],
      markedNs: environment.clock.monotonicNs(),
      origin: "outside",
    };
    if (asked.pid === task.group.tgid && asked.node !== this.#node.id) this.sendAway(task, wanted);
    else this.markTask(task, wanted);
    answer({ kind: "marked" });
  }

  /** Has a task leave this node: with its process, unless it is a thread of another node's. */
  sendAway(task: Task, wanted: MigrationRequest): void {
    const { migration, threads } = this.#node;
    const hasThreads = sharesMemory(task) && !threads.guests.isGuest(task);
    if (hasThreads) migration.moveTogether(task.group, wanted);
    else this.markTask(task, wanted);
  }

  /** Marks a task of this node. */
  markTask(task: Task, wanted: MigrationRequest): void {
    const { kernel, migration, crossing } = this.#node;
    task.migration = wanted;
    // It goes on by itself when it does, and comes to the boundary then.
    if (task.group.isHalting) return;
    if (task.state === "away") this.#node.threads.summon(task);
    // A task that waits in a call stands at the boundary already; others come there by themselves.
    const waits = task.state === "blocked" && task.block?.cause === "call";
    const stands = waits && !kernel.isBound(task);
    // It has left the run queue for its debugger, and goes through it once more.
    if (task.group.debug?.isStopped && task.state === "runnable") kernel.enqueue(task);
    if (!stands && task.state !== "stopped") return;
    if (crossing.takes(task)) crossing.depart(task);
    else migration.depart(task);
  }

  #forwardMark(asked: MarkRequest, answer: (result: MigrateResult) => void): void {
    const next = this.nextFor(asked.pid);
    if (next === undefined) {
      answer({ kind: "refused", reason: `there is no process ${asked.pid}` });
      return;
    }
    this.#node.calls.call(next, "mark", asked, (completion) => {
      if (completion.kind === "answer") answer(completion.result);
      else answer({ kind: "refused", reason: completion.reason });
    });
  }

  /** Sends a signal from outside; false when there is no such process. */
  signal(pid: Pid, signal: number): boolean {
    const { kernel } = this.#node;
    if (!this.isKnown(pid)) return false;
    const info = { signal, code: 0, pid: 0, uid: USER.uid };
    if (signal !== 0) request(kernel, { kind: "signal", pid, info });
    return true;
  }

  /** Whether the cluster has a process of this number. */
  isKnown(pid: Pid): boolean {
    const { kernel } = this.#node;
    return kernel.groups.has(pid) || elsewhere(kernel, pid) !== undefined;
  }

  /** Saves a process, wherever it is. */
  checkpoint(pid: Pid, asked: CheckpointRequest): Promise<CheckpointResult> {
    return new Promise((resolve) => this.#checkpoint({ pid, request: asked }, resolve));
  }

  #checkpoint(
    { pid, request: asked }: SaveRequest,
    answer: (result: CheckpointResult) => void,
  ): void {
    const { kernel, checkpoints, calls } = this.#node;
    const next = kernel.tasks.has(pid) ? undefined : this.nextFor(pid);
    if (next === undefined) {
      checkpoints.request(pid, asked, answer);
      return;
    }
    calls.call(next, "checkpoint", { pid, request: asked }, (completion) => {
      if (completion.kind === "answer") answer(completion.result);
      else answer({ kind: "refused", reason: completion.reason });
    });
  }

  /** A process has come to this node. */
  arrived(group: ThreadGroup): void {
    settle(this.#node.kernel, group);
  }

  complain(task: Task, sentence: string): void {
    this.#complaints.set(task.group.tgid, sentence);
  }

  /** The last thread of a process has ended on this node. */
  ended(group: ThreadGroup, status: number): void {
    const { migration, messenger, consoleNode } = this.#node;
    const message = this.#complaints.get(group.tgid) ?? "";
    this.#complaints.delete(group.tgid);
    migration.schedules.delete(group.tgid);
    const end = exitStatus(status, message);
    const pid = asPid(group.tgid);
    if (consoleNode === messenger.self) this.#announceEnd(pid, end);
    else messenger.send(consoleNode, "process", { kind: "ended", pid, status: end });
  }

  #announceEnd(pid: Pid, status: ExitStatus): void {
    this.#node.environment.announce({ kind: "exit", pid, status });
  }

  /**
   * The processes of a node that is lost have been killed with it; every node concludes so. The
   * others are told first where the process was: perhaps only its source knows that it had gone.
   * Nothing is concluded before all that the others said earlier has come: perhaps it had moved on.
   */
  #lose(lost: NodeId): void {
    const { kernel, containers } = this.#node;
    for (const record of kernel.directory.all()) {
      if (record.node === lost && !kernel.groups.has(record.pid)) kernel.port?.publish(record);
    }
    this.#lost.add(lost);
    if (!containers.isRecovering) this.#mournAll();
  }

  #mournAll(): void {
    for (const record of [...this.#node.kernel.directory.all()]) {
      if (this.#lost.has(nodeId(record.node))) this.#mourn(record);
    }
    this.#lost.clear();
  }

  /** News of a process that is, or was last, on a node that is lost: it has ended with it. */
  #mourn(record: ProcessRecord): void {
    const { kernel, consoleNode, id, messenger, containers } = this.#node;
    const lost = nodeId(record.node);
    const known = kernel.directory.find(record.pid);
    const isNews = known?.version === record.version && !kernel.groups.has(record.pid);
    if (!isNews || messenger.isConnected(lost) || containers.isRecovering) return;
    const message = `node ${lost}, on which it ran, is lost`;
    const wasAlive = record.state !== "zombie";
    const dead = { ...record, state: "zombie" as const, status: 9, version: record.version + 1 };
    note(kernel, hasParent(kernel, record) ? dead : { ...dead, state: "gone" });
    const status = { kind: "killed", signal: 9, message } as const;
    if (wasAlive && consoleNode === id) this.#announceEnd(asPid(record.pid), status);
  }

  /** The nodes without which an address space of this node would lack pages. */
  #dependsOn(mm: Mm): readonly NodeId[] {
    const { containers, push, id } = this.#node;
    const { spaces } = containers;
    const identity = spaces.identityOf(mm);
    if (identity === undefined) return [];
    const homes = spaces.of(mm)?.sharedHomes ?? [];
    return [...new Set([...push.dependsOn(identity), ...homes])].filter((node) => node !== id);
  }

  list(): ProcessInformation[] {
    const { kernel, id } = this.#node;
    // A thread is shown where it executes, or stands in the kernel.
    const isHere = (task: Task) =>
      task.state !== "away" && !this.#node.threads.guests.isStanding(task);
    return [...kernel.tasks.values()].filter(isHere).map((task) => ({
      pid: asPid(task.pid),
      node: id,
      state: task.state,
      command: task.name,
      residentPages: task.mm.pages.resident,
      space: this.#node.containers.spaces.identityOf(task.mm),
      dependsOn: this.#dependsOn(task.mm),
    }));
  }
}

/** A name without a slash is looked for in PATH, as a shell does; itself when it is nowhere. */
function findProgram(vfs: Vfs, { program, env }: SpawnRequest): string {
  if (program.includes("/")) return program;
  const search = env.find((one) => one.startsWith("PATH="))?.slice("PATH=".length) ?? "";
  for (const directory of search.split(":")) {
    const candidate = `${directory === "" ? "." : directory}/${program}`;
    const status = vfs.status(vfs.mounts.root, candidate, true);
    if (typeof status === "object" && isRegular(status) && (status.mode & 0o111) !== 0) {
      return candidate;
    }
  }
  return program;
}

/** Why a program cannot begin in a directory; undefined when it can. */
function directoryFault(vfs: Vfs, directory: string): string | undefined {
  const status = vfs.status(vfs.mounts.root, directory, true);
  if (typeof status === "object" && isDirectory(status)) return undefined;
  const what = typeof status === "object" ? "is not a directory" : "is not there";
  return `the directory to begin in, ${directory}, ${what}; name one of the guest's with --cwd`;
}

function hasParent(kernel: NodeKernel["kernel"], { parent }: ProcessRecord): boolean {
  if (kernel.groups.has(parent)) return true;
  const found = elsewhere(kernel, parent);
  return found !== undefined && found.state !== "zombie";
}

/** wait(2)'s status word as data. */
function exitStatus(status: number, message: string): ExitStatus {
  const signal = status & 0x7f;
  if (signal === 0) return { kind: "exited", status: (status >>> 8) & 0xff };
  return { kind: "killed", signal, message };
}

function refused(program: string, why: string, status: number): SpawnResult {
  return { kind: "refused", status, reason: `${program}: ${why}` };
}
