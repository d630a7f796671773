// The daemon of a migration's destination (paper G, 4.1): rebuilds a process from its ghost as
// do_fork would, and says that it has arrived when it is about to run, or stands there stopped.
//
// A process of several threads comes with all of them, and those that executed on further nodes are
// placed there again (thread_service.ts). What cannot be rebuilt is refused, and goes on at its
// source (migration_service.ts).

import type { NodeId } from "../abi/types.js";
import type { Messenger } from "../cluster/messenger.js";
import type { Clock } from "../fs/environment.js";
import { GHOST_VERSION, importGhost, importThreads } from "../ghost/ghost.js";
import { unpackContainers, unpackGhost } from "../ghost/packed_ghost.js";
import type { Mm } from "../mm/mm.js";
import type { AreaState } from "../mm/mm_state.js";
import { reconcileAreas, takeAreas } from "../mm/return_areas.js";
import type { Kernel } from "../task/kernel.js";
import type { Personality } from "../task/personality.js";
import { recordOf } from "../task/process_directory.js";
import type { Task } from "../task/task.js";
import { unpackPages } from "./cargo.js";
import type { GhostMessage, PageCargo, ThreadCargo } from "./messages.js";
import { type Arriving, type MigrationReport, reportOf } from "./migration_report.js";
import type { PushService } from "./push_service.js";
import type { Spaces } from "./spaces.js";
import type { ThreadService } from "./thread_service.js";

export interface ArrivalOptions {
  readonly kernel: Kernel;
  readonly messenger: Messenger;
  readonly spaces: Spaces;
  readonly clock: Clock;
  readonly push: PushService;
  readonly threads: ThreadService;
  readonly personality: (name: string) => Personality | undefined;
  /** A task has arrived and is about to run. */
  readonly arrived: (task: Task, report: MigrationReport) => void;
}

export class Arrivals {
  /** Pages and bytes that came along with tasks (basic). */
  pagesIn = 0;
  bytesIn = 0;
  readonly #options: ArrivalOptions;
  readonly #self: NodeId;
  readonly #arriving = new Map<Task, Arriving>();

  constructor(options: ArrivalOptions) {
    this.#options = options;
    this.#self = options.messenger.self;
  }

  /** Makes the process of a ghost, or refuses it. */
  rebuild(from: NodeId, message: GhostMessage): void {
    const { kernel, messenger, clock, threads } = this.#options;
    const receivedNs = clock.monotonicNs();
    const { ghost, id } = message;
    const reason = this.#cannotTake(message);
    if (reason !== undefined) {
      messenger.send(from, "migration", { kind: "refused", id, reason });
      return;
    }
    // What the other nodes are to hear of it leaves with the word that it has arrived.
    const task = messenger.withNext(() => this.#rebuild(from, message));
    task.mm.core.expectHot(message.hot);
    if (message.schedule) threads.schedules.set(ghost.group.tgid, message.schedule);
    this.#arriving.set(task, { message, from, receivedNs, rebuiltNs: clock.monotonicNs() });
    kernel.add(task);
    if (message.threads) this.#addThreads(task, message.threads);
    // One that is stopped does not run soon, and has arrived all the same: SIGCONT waits for that.
    if (task.state === "stopped") this.resume(task);
  }

  #rebuild(from: NodeId, message: GhostMessage): Task {
    return message.identity === undefined ? this.#plain(message) : this.#linked(from, message);
  }

  #addThreads(task: Task, { others, placements }: ThreadCargo): void {
    const { kernel, personality } = this.#options;
    const threads = importThreads(kernel, task, others, personality);
    for (const thread of threads) kernel.add(thread);
    const places = new Map(placements);
    for (const thread of [task, ...threads]) {
      thread.placement = places.get(thread.pid);
    }
  }

  #cannotTake({ ghost, cargo }: GhostMessage): string | undefined {
    const { kernel, personality } = this.#options;
    if (ghost.version !== GHOST_VERSION) {
      return `it understands ghosts of version ${GHOST_VERSION}, not ${ghost.version}`;
    }
    if (!personality(ghost.task.personality)) {
      return `it does not run programs of ${ghost.task.personality}`;
    }
    const pages = cargo?.numbers.length ?? 0;
    if (pages > kernel.frames.free) {
      return `the process needs ${pages} page frames and ${kernel.frames.free} are free`;
    }
    return undefined;
  }

  /** An ordinary address space: all its pages have come along. */
  #plain({ ghost, cargo }: GhostMessage): Task {
    const { kernel, personality } = this.#options;
    const mm = kernel.newMm();
    const unpacked = unpackGhost(ghost);
    const task = importGhost(kernel, unpacked, { mm, personality, link: () => undefined });
    if (cargo) this.#unpack(mm, cargo);
    return task;
  }

  #unpack(mm: Mm, cargo: PageCargo): void {
    unpackPages(mm, cargo);
    this.pagesIn += cargo.numbers.length;
    this.bytesIn += cargo.bytes.length;
  }

  /** A linked address space: new here, or one that has left pages here before. */
  #linked(from: NodeId, message: GhostMessage): Task {
    const { ghost, identity, containers } = message;
    const { kernel, spaces, personality, push, threads } = this.#options;
    if (identity !== undefined) threads.guests.expel(identity);
    const infos = new Map(unpackContainers(containers).map((info) => [info.id as number, info]));
    const known = identity === undefined ? undefined : spaces.find(identity);
    const space = known ?? spaces.adopt(identity as number, kernel.newMm()).space;
    const { mm } = space;
    const old = known ? takeAreas(mm) : [];
    mm.users = 1;
    mm.isSpread = false;
    const link = ({ container }: AreaState) => {
      const info = container && infos.get(container.id);
      return info && space.join(info, container);
    };
    const parts = { mm, personality, link };
    const task = space.together(() => importGhost(kernel, unpackGhost(ghost), parts));
    if (known) reconcileAreas(mm, old);
    if (message.cargo) this.#unpack(mm, message.cargo);
    space.prefetcher.enabled = message.mechanism !== "gobelins";
    push.arrived(identity as number, space.site, [...message.dependsOn, from]);
    return task;
  }

  /** A task is about to be run: is it one that has just arrived? Then its migration is complete. */
  resume(task: Task): void {
    if (this.#arriving.size === 0) return;
    const arriving = this.#arriving.get(task);
    if (!arriving) return;
    this.#arriving.delete(task);
    const { message, from } = arriving;
    const report = reportOf(task, this.#self, arriving, this.#options.clock.monotonicNs());
    const { spaces, messenger, arrived } = this.#options;
    const site = spaces.of(task.mm)?.site;
    task.group.version += 1;
    const record = recordOf(task.group, this.#self);
    // First of all the source: until it knows, the process is its own, whatever becomes of this
    // node. It knows from the same message where to pass on what it has held for the process.
    messenger.send(from, "migration", { kind: "arrived", id: message.id, site, record });
    arrived(task, report);
  }
}
