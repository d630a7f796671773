// The destination program of a migration between systems (paper P, 4): rebuilds a process under the
// system of its node and lets it run.
//
//   1. the state is read; one that is damaged, or that the system cannot hold, is refused
//   2. rebuild  address space, areas at their addresses, pages; the task with the registers;
//               descriptors (a Unix task's own; a Puma process's at its file servers)
//   3. rebind   the PCB's node and the unified library's flag; every node is told where the process
//               is now (puma/qk/locations.ts)
//   4. the source is told "arrived" and forgets the process; at its first slice the times are
//      announced

import type { NodeId } from "../abi/types.js";
import { FileTable } from "../fs/file_table.js";
import { importFileTable } from "../fs/file_table_state.js";
import type { MigrationSchedule } from "../migration/schedule.js";
import { pumaData } from "../personality/puma/process_data.js";
import type { PortalState } from "../puma/qk/moving_process.js";
import type { Personality } from "../task/personality.js";
import type { Task } from "../task/task.js";
import type { CrossingOptions } from "./crossing_service.js";
import { plugIn } from "./direct_conversion.js";
import { finishUnix, makeUnixTask } from "./linux_mapping.js";
import type { CrossingRecord, StateMessage } from "./messages.js";
import { expandImage, imageBytes, imagePages, type PageImage, unpackPages } from "./page_image.js";
import { decodeState } from "./process_state.js";
import { finishPuma, makePumaTask } from "./puma_mapping.js";

/** A task that is complete but for its pages. */
interface Made {
  readonly task: Task;
  readonly portals: PortalState;
  readonly files: Parameters<typeof importFileTable>[0];
  readonly schedule: MigrationSchedule | undefined;
  /** When the state was in this system's structures. */
  readonly convertedNs: number;
  /** What is said in the process's memory once its pages are there; a sentence when it cannot be. */
  finish(): string | undefined;
}

interface Arrival {
  readonly from: NodeId;
  readonly message: StateMessage;
  readonly receivedNs: number;
  readonly convertedNs: number;
  readonly rebuiltNs: number;
}

export class DestinationProgram {
  readonly #options: CrossingOptions;
  /** Those that have not run here yet. */
  readonly #arriving = new WeakMap<Task, Arrival>();

  constructor(options: CrossingOptions) {
    this.#options = options;
  }

  receive(from: NodeId, message: StateMessage): void {
    const { messenger } = this.#options;
    const reason = this.#rebuild(from, message);
    if (reason === undefined) return;
    messenger.send(from, "crossing", { kind: "refused", id: message.id, reason });
  }

  /** Why the process cannot be rebuilt here; undefined when it is. */
  #rebuild(from: NodeId, message: StateMessage): string | undefined {
    const { clock, kernel, qk, partitions, messenger } = this.#options;
    const receivedNs = clock.monotonicNs();
    if (!partitions.isInService(messenger.self)) return "it is not in service";
    const pages = expandImage(message.pages, this.#options.compressor);
    if (typeof pages === "string") return pages;
    if (imagePages(pages) > kernel.frames.free) {
      return `it needs ${imagePages(pages)} page frames and ${kernel.frames.free} are free`;
    }
    const made = this.#make(message);
    if (typeof made === "string") return made;
    const { task, portals } = made;
    const problem = this.#fill(made, pages);
    // The next process that leaves this node is packed into it.
    if (pages.form === "packed") this.#options.buffers.give(pages.bytes.buffer as ArrayBuffer);
    if (problem !== undefined) {
      kernel.releaseMm(task.mm);
      return problem;
    }
    if (made.schedule) this.#options.schedules.set(task.group.tgid, made.schedule);
    this.#openFiles(made);
    const { convertedNs } = made;
    const rebuiltNs = clock.monotonicNs();
    this.#arriving.set(task, { from, message, receivedNs, convertedNs, rebuiltNs });
    kernel.add(task);
    qk.arrived(portals, task, from);
    const { id, pid } = message;
    messenger.send(from, "crossing", { kind: "arrived", id, pid });
    return undefined;
  }

  #make(message: StateMessage): Made | string {
    const { kernel, partitions, clock } = this.#options;
    const system = partitions.own;
    const personality = this.#options.personality(system) as Personality;
    const around = { kernel, personality, files: new FileTable(kernel.files) };
    const { content } = message;
    const node = this.#options.messenger.self;
    if (content.form === "direct") {
      const { image } = content;
      if (system !== "linux") return "it is no Linux node any more";
      const convertedNs = clock.monotonicNs();
      const task = plugIn(image, around);
      const { portals, files, schedule } = image;
      const finish = () => finishUnix(image, task, node, "linux");
      return { task, portals, files, schedule, convertedNs, finish };
    }
    const decoded = decodeState(content.state);
    if (!decoded.ok) return decoded.reason;
    const { state } = decoded;
    const convertedNs = clock.monotonicNs();
    const isPuma = system === "puma";
    const task = isPuma ? makePumaTask(state, around) : makeUnixTask(state, around);
    if (typeof task === "string") return task;
    const finish = () =>
      isPuma ? finishPuma(state, task, node) : finishUnix(state, task, node, system);
    const { files, schedule } = state;
    const portals = { ...state.portals, data: pumaData(task) };
    return { task, portals, files, schedule, convertedNs, finish };
  }

  #fill({ task, finish }: Made, pages: PageImage): string | undefined {
    if (!unpackPages(task.mm, pages)) return "a page of it lies outside of its memory";
    return finish();
  }

  #openFiles({ task, files }: Made): void {
    if (task.personality.name === "puma") this.#options.giveFiles(task, files);
    else importFileTable(files, task.files);
  }

  /** A task is about to be run: is it one that has just come? Then its frozen time has ended. */
  resume(task: Task): void {
    const arrival = this.#arriving.get(task);
    if (arrival === undefined) return;
    this.#arriving.delete(task);
    this.#options.arrived(this.#record(task, arrival));
  }

  #record(task: Task, arrival: Arrival): CrossingRecord {
    const { from, message, receivedNs, convertedNs, rebuiltNs } = arrival;
    const { messenger, partitions, clock } = this.#options;
    const { times, content, pages } = message;
    const { rank, job } = pumaData(task);
    const nowNs = clock.monotonicNs();
    const micros = (fromNs: number, toNs: number) => (toNs - fromNs) / 1000;
    const stateBytes = content.form === "neutral" ? content.state.byteLength : 0;
    return {
      pid: message.pid,
      rank,
      job,
      from,
      to: messenger.self,
      fromSystem: message.from,
      toSystem: partitions.own,
      form: content.form,
      compressed: pages.form === "compressed",
      micros: {
        freeze: micros(times.stoppedNs + times.extractNs, times.extractedNs),
        extract: times.extractNs / 1000,
        convert: micros(times.extractedNs, times.convertedNs) + micros(receivedNs, convertedNs),
        transfer: micros(times.convertedNs, receivedNs),
        rebuild: micros(convertedNs, rebuiltNs),
        restart: micros(rebuiltNs, nowNs),
      },
      frozenMicros: micros(times.stoppedNs, nowNs),
      bytesMoved: imageBytes(pages) + stateBytes,
      pagesMoved: imagePages(pages),
      pagesEmpty: message.emptyPages,
    };
  }
}
