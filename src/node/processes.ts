// The processes of the cluster as one node sees them: starting them, finding them, their end.
//
// A process is at home on the node whose number is in its pid. The home always knows where the
// process is, since each arrival is told to it; requests of the outside go to the home and from
// there to the node. An end is announced by the home: the process's last output has passed there
// before it (the console acknowledges writes), so nothing overtakes anything.

import { MigrationMechanism } from "../abi/gobelins_calls.js";
import type { NodeId, Pid } from "../abi/types.js";
import { pid as asPid, nodeId } from "../abi/types.js";
import type { CheckpointRequest, CheckpointResult } from "../checkpoint/checkpoint_service.js";
import { haltPoint } from "../checkpoint/restart_service.js";
import { consoleFiles } from "../fs/bare_tree.js";
import { isRegular } from "../fs/file_status.js";
import type { Vfs } from "../fs/vfs.js";
import { firstSchedule } from "../migration/schedule.js";
import { spawn } from "../personality/linux/exec.js";
import { PID_BITS } from "../task/kernel.js";
import type { Task } from "../task/task.js";
import { signalGroup } from "../task/task_signals.js";
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
  /** To the home: the process is on this node now. */
  | { readonly kind: "located"; readonly pid: Pid }
  /** To the home: the process has ended on this node. */
  | { readonly kind: "ended"; readonly pid: Pid; readonly status: ExitStatus }
  | { readonly kind: "signal"; readonly pid: Pid; readonly signal: number };

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

/** The node that knows where a process is. */
export function homeOf(pid: Pid): NodeId {
  return nodeId(pid >>> PID_BITS);
}

export class Processes {
  readonly #node: NodeKernel;
  /** At the home: where each of its processes is, unless it is here. */
  readonly #locations = new Map<Pid, NodeId>();
  /** Why a process was killed, until its end is announced. */
  readonly #complaints = new Map<number, string>();

  constructor(node: NodeKernel) {
    this.#node = node;
    const { messenger, calls } = node;
    messenger.on("process", (from, message) => {
      switch (message.kind) {
        case "located":
          this.#locations.set(message.pid, from);
          return;
        case "ended":
          this.#announceEnd(message.pid, message.status);
          return;
        case "signal":
          this.signal(message.pid, message.signal);
          return;
        default:
          message satisfies never;
      }
    });
    calls.define("checkpoint", (_from, request, answer) => this.#checkpoint(request, answer));
    calls.define("mark", (_from, request, answer) => this.#mark(request, answer));
    messenger.onLoss((lost) => this.#lose(lost));
  }

  start(request: SpawnRequest): SpawnResult {
    const { kernel, console, migration, environment } = this.#node;
    if (!console) return refused(request.program, "programs start on the first node", 126);
    const personality = this.#node.personality("linux");
    if (!personality) throw new Error("a node without the Linux personality");
    const path = findProgram(kernel.vfs, request);
    const credentials = { uid: request.user ?? USER.uid, gid: request.user ?? USER.gid };
    Object.assign(kernel.files.owner, credentials);
    const result = spawn(kernel, {
      path,
      argv: request.argv,
      envp: request.env,
      directory: request.directory,
      credentials,
      files: consoleFiles(console, kernel.files),
      personality,
    });
    if (result.kind === "error") {
      return { kind: "refused", status: result.exitStatus, reason: result.message };
    }
    const { task } = result;
    if (request.migrateEvery) {
      const progress = { instructions: 0, ranNs: 0 };
      migration.schedules.set(task.group.tgid, firstSchedule(request.migrateEvery, progress));
    }
    if (request.haltAfter) {
      const nowNs = environment.clock.monotonicNs();
      task.group.haltAt = haltPoint(request.haltAfter, 0, nowNs);
    }
    return { kind: "started", pid: asPid(task.pid) };
  }

  /** Marks a process to move, wherever it is. */
  mark(pid: Pid, node: NodeId, mechanism: Mechanism): Promise<MigrateResult> {
    return new Promise((resolve) => this.#mark({ pid, node, mechanism }, resolve));
  }

  #mark(request: MarkRequest, answer: (result: MigrateResult) => void): void {
    const { kernel, environment, migration, crossing } = this.#node;
    const task = kernel.tasks.get(request.pid);
    if (!task) {
      this.#forwardMark(request, answer);
      return;
    }
    task.migration = {
      target: request.node,
      mechanism: MigrationMechanism[request.mechanism],
      markedNs: environment.clock.monotonicNs(),
      origin: "outside",
    };
    // A task that waits in a call stands at the boundary already; others come there by themselves.
    const waits = task.state === "blocked" && task.block?.cause === "call";
    if (waits && !kernel.isBound(task)) {
      if (crossing.takes(task)) crossing.depart(task);
      else migration.depart(task);
    }
    answer({ kind: "marked" });
  }

  #forwardMark(request: MarkRequest, answer: (result: MigrateResult) => void): void {
    const { pid } = request;
    const next = homeOf(pid) === this.#node.id ? this.#locations.get(pid) : homeOf(pid);
    if (next === undefined || next === this.#node.id) {
      answer({ kind: "refused", reason: `there is no process ${pid}` });
      return;
    }
    this.#node.calls.call(next, "mark", request, (completion) => {
      if (completion.kind === "answer") answer(completion.result);
      else answer({ kind: "refused", reason: completion.reason });
    });
  }

  signal(pid: Pid, signal: number): void {
    const { kernel, messenger } = this.#node;
    const group = kernel.groups.get(pid);
    if (group && group.tasks.size > 0) {
      signalGroup(kernel, group, { signal, code: 0, pid: 0, uid: USER.uid });
      return;
    }
    const next = homeOf(pid) === this.#node.id ? this.#locations.get(pid) : homeOf(pid);
    if (next !== undefined && next !== this.#node.id) {
      messenger.send(next, "process", { kind: "signal", pid, signal });
    }
  }

  /** At the home: whether there is a process of this number, anywhere. */
  isKnown(pid: Pid): boolean {
    const { kernel } = this.#node;
    return kernel.tasks.has(pid) || kernel.groups.has(pid) || this.#locations.has(pid);
  }

  /** Saves a process, wherever it is. */
  checkpoint(pid: Pid, request: CheckpointRequest): Promise<CheckpointResult> {
    return new Promise((resolve) => this.#checkpoint({ pid, request }, resolve));
  }

  #checkpoint({ pid, request }: SaveRequest, answer: (result: CheckpointResult) => void): void {
    const { kernel, checkpoints, calls, id } = this.#node;
    const next = homeOf(pid) === id ? this.#locations.get(pid) : homeOf(pid);
    if (kernel.tasks.has(pid) || next === undefined || next === id) {
      checkpoints.request(pid, request, answer);
      return;
    }
    calls.call(next, "checkpoint", { pid, request }, (completion) => {
      if (completion.kind === "answer") answer(completion.result);
      else answer({ kind: "refused", reason: completion.reason });
    });
  }

  /** A task has come to this node. */
  arrived(task: Task): void {
    const pid = asPid(task.pid);
    const home = homeOf(pid);
    if (home === this.#node.id) this.#locations.delete(pid);
    else this.#node.messenger.send(home, "process", { kind: "located", pid });
  }

  complain(task: Task, sentence: string): void {
    this.#complaints.set(task.group.tgid, sentence);
  }

  /** The last thread of a process has ended on this node. */
  ended(group: ThreadGroup, status: number): void {
    const pid = asPid(group.tgid);
    const message = this.#complaints.get(group.tgid) ?? "";
    this.#complaints.delete(group.tgid);
    this.#node.migration.schedules.delete(group.tgid);
    const end = exitStatus(status, message);
    const home = homeOf(pid);
    if (home === this.#node.id) this.#announceEnd(pid, end);
    else this.#node.messenger.send(home, "process", { kind: "ended", pid, status: end });
  }

  #announceEnd(pid: Pid, status: ExitStatus): void {
    this.#locations.delete(pid);
    this.#node.environment.announce({ kind: "exit", pid, status });
  }

  /** A process that was on a node which is lost has ended with it. */
  #lose(lost: NodeId): void {
    for (const [pid, node] of this.#locations) {
      if (node !== lost) continue;
      this.#announceEnd(pid, {
        kind: "killed",
        signal: 9,
        message: `node ${lost}, on which it ran, is lost`,
      });
    }
  }

  list(): ProcessInformation[] {
    const { kernel, id } = this.#node;
    return [...kernel.tasks.values()].map((task) => ({
      pid: asPid(task.pid),
      node: id,
      state: task.state,
      command: task.name,
      residentPages: task.mm.pages.resident,
      dependsOn: this.#node.dependsOn(task.mm),
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

/** wait(2)'s status word as data. */
function exitStatus(status: number, message: string): ExitStatus {
  const signal = status & 0x7f;
  if (signal === 0) return { kind: "exited", status: (status >>> 8) & 0xff };
  return { kind: "killed", signal, message };
}

function refused(program: string, why: string, status: number): SpawnResult {
  return { kind: "refused", status, reason: `${program}: ${why}` };
}
