// Migration between operating systems (paper P, 4): the source program and the destination program
// of a node, and which moves are theirs.
//
// Theirs are all moves of processes of yod's, whichever system they are on: their portals go along.
// Other processes know one system, and move between its nodes (migration/migration_service.ts).

import { Errno } from "../abi/errno.js";
import type { NodeId } from "../abi/types.js";
import type { Messenger } from "../cluster/messenger.js";
import type { Partitions } from "../cluster/partitions.js";
import type { RemoteCalls } from "../cluster/remote_call.js";
import type { Clock } from "../fs/environment.js";
import type { FileTableState } from "../fs/file_table_state.js";
import type { MigrationSchedule } from "../migration/schedule.js";
import { pumaData } from "../personality/puma/process_data.js";
import { PCB } from "../personality/puma/structures.js";
import { WireBuffers } from "../puma/portal/wire.js";
import type { QuintessentialKernel } from "../puma/qk/qk.js";
import type { Fyod } from "../puma/yod/fyod.js";
import type { Kernel } from "../task/kernel.js";
import type { Personality } from "../task/personality.js";
import type { Task } from "../task/task.js";
import { DestinationProgram } from "./destination_program.js";
import type {
  CrossingMessage,
  CrossingRecord,
  MoveAnswer,
  MoveRequest,
  StateForm,
} from "./messages.js";
import type { Compressor } from "./page_image.js";
import { pcbOf } from "./puma_mapping.js";
import { SourceProgram, serversOf } from "./source_program.js";

export interface CrossingOptions {
  readonly kernel: Kernel;
  readonly messenger: Messenger;
  readonly calls: RemoteCalls;
  readonly clock: Clock;
  readonly partitions: Partitions;
  readonly qk: QuintessentialKernel;
  readonly personality: (name: string) => Personality | undefined;
  /** `--migrate-every`, by process. */
  readonly schedules: Map<number, MigrationSchedule>;
  /** How states go from Puma to Linux; others go in the neutral form. */
  readonly form: StateForm;
  readonly compress: boolean;
  readonly compressor: Compressor | undefined;
  /** For the pages of a process: a fresh buffer costs a page fault for each of them. */
  readonly buffers: WireBuffers;
  /** Brings all pages of a task to this node. */
  readonly collect: (task: Task, done: (ok: boolean) => void) => void;
  /** Gives a Puma process its descriptors, at its file servers. */
  readonly giveFiles: (task: Task, files: FileTableState) => void;
  readonly arrived: (record: CrossingRecord) => void;
  /** A process goes on where it is, and why. */
  readonly failed: (task: Task, reason: string) => void;
}

export class CrossingService {
  readonly #options: CrossingOptions;
  readonly #source: SourceProgram;
  readonly #destination: DestinationProgram;

  constructor(options: Omit<CrossingOptions, "giveFiles" | "buffers">, fyod: Fyod) {
    this.#options = {
      ...options,
      giveFiles: (task, files) => this.#giveFiles(task, files),
      buffers: new WireBuffers(KEPT_BYTES),
    };
    this.#source = new SourceProgram(this.#options);
    this.#destination = new DestinationProgram(this.#options);
    const { messenger, calls } = options;
    messenger.on("crossing", (from, message) => this.#receive(from, message));
    calls.define("moveProcess", (_from, request, answer) => answer(this.move(request)));
    calls.define("takeFiles", (_from, pid, answer) => answer(fyod.take(pid)));
    calls.define("giveFiles", (_from, { pid, files }, answer) => {
      fyod.give(pid, files);
      answer(true);
    });
    calls.define("adoptFile", (_from, copy, answer) => answer(fyod.adopt(copy)));
    fyod.handOver = (server, copy, done) => {
      calls.call(server as NodeId, "adoptFile", copy, (completion) => {
        done(completion.kind === "answer" ? completion.result : -Errno.EIO);
      });
    };
  }

  /** Whether a marked task's move is one between systems. */
  takes(task: Task): boolean {
    if (task.migration === undefined) return false;
    const { qk, partitions } = this.#options;
    const isOfYod = qk.processes.ofGroup(task.group.tgid) !== undefined;
    return isOfYod || partitions.systemOf(task.migration.target as NodeId) !== partitions.own;
  }

  /** A marked task stands at the boundary of the kernel, off the run queue. */
  depart(task: Task): void {
    const { partitions } = this.#options;
    const target = partitions.systemOf((task.migration?.target ?? 0) as NodeId);
    // A call of this system cannot be waited for under another: it is finished first.
    const isOwnCall = task.call !== undefined && task.call.gate === undefined;
    if (isOwnCall && target !== partitions.own) return;
    if (isBusy(task)) this.#postpone(task);
    else this.#source.depart(task);
  }

  /** The process says that it cannot move now: it is asked again soon. */
  #postpone(task: Task): void {
    const { kernel, clock, qk } = this.#options;
    const request = task.migration;
    task.migration = undefined;
    qk.goesOn(task);
    kernel.timers.add(clock.monotonicNs() + AGAIN_NS, () => {
      if (task.state !== "dead") task.migration ??= request;
    });
    if (task.state === "runnable") kernel.enqueue(task);
  }

  /** A task is about to be run. */
  resume(task: Task): void {
    this.#destination.resume(task);
  }

  /** Marks a process of yod's that is on this node to move. */
  move({ pid, node }: MoveRequest): MoveAnswer {
    const { qk, kernel, clock } = this.#options;
    const task = qk.processes.find(pid)?.task;
    if (task === undefined) return { kind: "refused", reason: `process ${pid} is not here` };
    const markedNs = clock.monotonicNs();
    task.migration = { target: node, mechanism: 0, markedNs, origin: "outside" };
    const waits = task.state === "blocked" && task.block?.cause === "call";
    if (waits && !kernel.isBound(task) && !task.group.isHalting) this.depart(task);
    return { kind: "marked" };
  }

  #receive(from: NodeId, message: CrossingMessage): void {
    switch (message.kind) {
      case "state":
        this.#destination.receive(from, message);
        return;
      case "arrived":
        this.#source.arrived(message.id, from);
        return;
      case "refused":
        this.#source.refused(message.id, message.reason);
        return;
      case "abandon":
        this.#options.qk.destroyProcess(message.pid);
        return;
      default:
        message satisfies never;
    }
  }

  /** The console's three are yod's; other files may be served elsewhere. */
  #giveFiles(task: Task, files: FileTableState): void {
    const { calls } = this.#options;
    const { pid } = pumaData(task);
    const servers = serversOf(task) ?? [];
    const [yod, other = yod] = servers;
    for (const server of servers) {
      const isHere = (number: number) => server === (number > 2 ? other : yod);
      const descriptors = files.descriptors.filter(({ number }) => isHere(number));
      const part = usedFiles({ ...files, descriptors });
      calls.call(server, "giveFiles", { pid, files: part }, () => {});
    }
  }
}

/** Of buffers for pages. */
const KEPT_BYTES = 64 * 2 ** 20;
const AGAIN_NS = 50_000;

/** It changes what its PCB says of memory or signals (programs/lib/puma/src/system.c). */
function isBusy(task: Task): boolean {
  const pcb = pcbOf(task);
  return pcb !== undefined && PCB.get(pcb, 0, "busy") !== 0;
}

/** Only the files that a descriptor refers to. */
function usedFiles({ limit, files, descriptors }: FileTableState): FileTableState {
  const used = [...new Set(descriptors.map(({ file }) => file))];
  return {
    limit,
    files: used.map((index) => files[index]).filter((file) => file !== undefined),
    descriptors: descriptors.map((one) => ({ ...one, file: used.indexOf(one.file) })),
  };
}
