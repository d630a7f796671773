// Moves tasks between nodes (paper G, 4 and 5.2).
//
// The life of a migration:
//   1. a task is marked (a system call, the outside, a schedule); it goes on
//   2. it reaches the boundary of the kernel and stands still: `depart`
//      gobelins: areas that have no container get one (constant time; the paper's "initialization")
//      basic:    pages that lie on other nodes are collected, then all pages are packed
//   3. the ghost is extracted and sent. The source keeps everything until it is told
//   4. the daemon of the destination (`#receive`) rebuilds the task as do_fork would, says
//      "arrived", and the task runs; what cannot be rebuilt is refused, and goes on at the source
//   5. the source forgets the task; but for basic migration, its pages stay until asked for
//
// Nothing here waits: between the steps the task is in `#leaving`, off all queues, and nobody can
// wake it.

import { Errno } from "../abi/errno.js";
import { MigrationMechanism } from "../abi/gobelins_calls.js";
import type { NodeId } from "../abi/types.js";
import type { Messenger } from "../cluster/messenger.js";
import type { Container } from "../container/container.js";
import type { SiteId } from "../container/identifiers.js";
import type { Clock } from "../fs/environment.js";
import { countTogether } from "../fs/remote_files.js";
import { exportGhost, GHOST_VERSION, importGhost, releaseGhost } from "../ghost/ghost.js";
import { packContainers, packGhost, unpackContainers, unpackGhost } from "../ghost/packed_ghost.js";
import type { WaitKey } from "../linker/area_link.js";
import type { LinkedSpace } from "../mm/linked_space.js";
import type { Mm } from "../mm/mm.js";
import type { AreaState } from "../mm/mm_state.js";
import { reconcileAreas, takeAreas } from "../mm/return_areas.js";
import { bringStored } from "../mm/stored_pages.js";
import { unmapAll } from "../mm/unmap.js";
import { hold, note, release } from "../task/cluster_processes.js";
import type { Kernel } from "../task/kernel.js";
import type { Personality } from "../task/personality.js";
import { recordOf } from "../task/process_directory.js";
import type { MigrationRequest, Task, TaskState } from "../task/task.js";
import { lookAgain } from "../task/task_signals.js";
import { packPages, unpackPages } from "./cargo.js";
import { CodeService } from "./code_service.js";
import { gather } from "./gathering.js";
import {
  type GhostMessage,
  MECHANISM_NAMES,
  type MechanismName,
  type MigrationMessage,
  type PageCargo,
} from "./messages.js";
import { type Arriving, type MigrationReport, reportOf } from "./migration_report.js";
import { copiesFirst, PrecopyService, pushAll } from "./precopy_service.js";
import type { PushService } from "./push_service.js";
import type { MigrationSchedule } from "./schedule.js";
import type { Spaces } from "./spaces.js";
import { sharesMemory, type ThreadService } from "./thread_service.js";

export interface MigrationOptions {
  readonly kernel: Kernel;
  readonly messenger: Messenger;
  readonly spaces: Spaces;
  readonly clock: Clock;
  readonly personality: (name: string) => Personality | undefined;
  /** What "the command line's mechanism" means. */
  readonly defaultMechanism: MechanismName;
  /** A task has arrived and is about to run. */
  readonly arrived: (task: Task, report: MigrationReport) => void;
  /** A task could not be moved and goes on here. */
  readonly failed: (task: Task, reason: string) => void;
  readonly push: PushService;
  readonly threads: ThreadService;
  /** An address space is an ordinary one again. */
  readonly retired: (space: LinkedSpace) => void;
  /** Brings all pages of a container here and dissolves it; calls back when that is done. */
  readonly collect: (container: Container, done: (ok: boolean) => void) => void;
}

/** A task that stands still. */
interface Standing {
  readonly task: Task;
  /** As it was when it stopped. */
  readonly state: TaskState;
  readonly request: MigrationRequest;
}

interface Leaving extends Standing {
  readonly message: GhostMessage;
}

/** The mechanisms by their numbers in the migrate system call (src/abi/gobelins_calls.ts). */
const MECHANISMS: ReadonlyMap<number, MechanismName> = new Map(
  MECHANISM_NAMES.map((name) => [MigrationMechanism[name], name]),
);

export class MigrationService {
  readonly #options: MigrationOptions;
  readonly #self: NodeId;
  readonly #leaving = new Map<number, Leaving>();
  readonly #arriving = new Map<Task, Arriving>();
  readonly #precopy: PrecopyService;
  readonly #code: CodeService;
  /** Tasks whose pages have been copied ahead; they may go. */
  readonly #copied = new WeakSet<Task>();
  readonly schedules: Map<number, MigrationSchedule>;
  /** Pages and bytes that came along with tasks (basic). */
  pagesIn = 0;
  bytesIn = 0;
  #lastId = 0;
  #lastGathering = 0;
  /** Address spaces some of whose pages are lost: the task that asks for one of those is told. */
  readonly #ungathered = new WeakSet<Mm>();

  constructor(options: MigrationOptions) {
    this.#options = options;
    this.#self = options.messenger.self;
    this.schedules = options.threads.schedules;
    this.#precopy = new PrecopyService({
      kernel: options.kernel,
      messenger: options.messenger,
      spaces: options.spaces,
      ready: (task, request) => this.#copyDone(task, request),
      lost: (task, request) => this.#copyLost(task, request),
    });
    this.#code = new CodeService(options.messenger);
    options.messenger.on("migration", (from, message) => this.#receive(from, message));
    options.messenger.onLoss((node) => this.#lose(node));
  }

  /** Whether a process is on its way from here. */
  get isBusy(): boolean {
    return this.#leaving.size > 0;
  }

  /** Whether pages of an address space are being copied ahead of a move. */
  isCopying({ mm }: LinkedSpace): boolean {
    return this.#precopy.isCopying(mm);
  }

  /** A marked task stands still at the boundary of the kernel, off the run queue. */
  depart(task: Task): void {
    const { clock, messenger, threads } = this.#options;
    if (threads.guests.isGuest(task)) {
      threads.guests.depart(task);
      return;
    }
    const request = task.migration as MigrationRequest;
    task.migration = undefined;
    if (sharesMemory(task) && messenger.isConnected(request.target as NodeId)) {
      this.#copied.delete(task);
      this.#precopy.end(task);
      threads.move(task, request);
      return;
    }
    task.placement = undefined;
    threads.standDown(task.mm);
    if (request.target === this.#self) {
      if (task.state === "runnable") this.#options.kernel.enqueue(task);
      return;
    }
    const stoppedNs = clock.monotonicNs();
    const target = request.target as NodeId;
    const { state } = task;
    const refusal = this.#refuse(task, target);
    if (refusal !== undefined) {
      this.#stay({ task, state, request }, refusal);
      return;
    }
    const mechanism = MECHANISMS.get(request.mechanism) ?? this.#options.defaultMechanism;
    if (copiesFirst(mechanism) && !this.#copied.has(task)) {
      this.#copyFirst({ task, state, request });
      return;
    }
    // Nobody may wake it while it is between two nodes.
    task.state = "stopped";
    hold(this.#options.kernel, task.group.tgid);
    const go = (linkedNs: number) => {
      if (!messenger.isConnected(target)) {
        this.#stay({ task, state, request }, `node ${target} was lost`);
        return;
      }
      task.state = state;
      this.#copied.delete(task);
      if (mechanism === "precopy") this.#precopy.renew(task, target);
      const site = this.#precopy.end(task);
      const times = { markedNs: request.markedNs, stoppedNs, linkedNs };
      const space = this.#options.spaces.of(task.mm);
      const ahead = mechanism === "precopy" && site !== undefined && space !== undefined;
      const pushed = ahead ? pushAll(task.mm, site, space) : 0;
      const hot = this.#code.sendAhead(task.mm.core, target);
      const message = { ...this.#extract(task, mechanism, times), pagesAhead: pushed, hot };
      task.state = "stopped";
      this.#leaving.set(message.id, { task, state, request, message });
      const transfer = message.cargo ? [message.cargo.bytes.buffer as ArrayBuffer] : [];
      messenger.send(target, "migration", message, transfer);
      this.#code.sendRest(task.mm.core, target);
    };
    if (mechanism === "basic") {
      this.collectPages(task, (ok) => {
        if (ok) go(stoppedNs);
        else this.#stay({ task, state, request }, "its pages could not be collected");
      });
    } else {
      this.#options.spaces.ensure(task.mm).space.linkAreas();
      go(clock.monotonicNs());
    }
  }

  /** Pre-copy: the task runs on while its pages go ahead, unless it waits for its own call. */
  #copyFirst({ task, state, request }: Standing): void {
    if (!this.#precopy.isActive(task, request)) this.#precopy.begin(task, request);
    if (request.origin === "call") task.state = "stopped";
    else if (state === "runnable") this.#options.kernel.enqueue(task);
  }

  /** Enough pages are ahead: the task is to be moved when it comes to the boundary of the kernel. */
  #copyDone(task: Task, request: MigrationRequest): void {
    this.#copied.add(task);
    task.migration = request;
    if (request.origin === "call") {
      task.state = "runnable";
      this.depart(task);
    } else if (task.state === "blocked" && task.block?.cause === "call") {
      if (!this.#options.kernel.isBound(task) && !task.group.isHalting) this.depart(task);
    }
  }

  /** The destination died while pages were copied. Whoever runs has not noticed anything. */
  #copyLost(task: Task, request: MigrationRequest): void {
    const state = request.origin === "call" ? "runnable" : task.state;
    const reason = `node ${request.target} was lost`;
    if (task.state === "stopped" || request.origin === "call") {
      this.#stay({ task, state, request }, reason);
    } else this.#options.failed(task, reason);
  }

  /** Copies for a pre-copy migration. Returns whether anything was done. */
  background(): boolean {
    return this.#precopy.background();
  }

  /** Why a task cannot move now; undefined when it can. */
  #refuse(task: Task, target: NodeId): string | undefined {
    if (!this.#options.messenger.isConnected(target)) return `there is no node ${target}`;
    return bringStored(task.mm);
  }

  /** Basic migration and checkpoints: an address space that is spread comes together here first. */
  collectPages(task: Task, done: (ok: boolean) => void): void {
    this.#options.threads.standDown(task.mm);
    gather(this.#options, task.mm, done);
  }

  /**
   * Brings all pages here for a task that waits in a call: the key that is woken then. Undefined
   * when that is done already, or cannot be while other tasks use the address space.
   */
  gatherFor(task: Task): WaitKey | undefined {
    const { mm } = task;
    if (mm.users > 1 || mm.isSpread || this.#ungathered.has(mm)) return undefined;
    // The copies that are ahead belong to the containers that would be dissolved.
    if (this.#precopy.isCopying(mm)) return undefined;
    this.#lastGathering += 1;
    const key: WaitKey = `gather:${this.#self}:${this.#lastGathering}`;
    let isDone = false;
    this.collectPages(task, (ok) => {
      isDone = true;
      if (!ok) this.#ungathered.add(mm);
      this.#options.kernel.waits.wake(key);
    });
    return isDone ? undefined : key;
  }

  #extract(
    task: Task,
    mechanism: MechanismName,
    times: Omit<GhostMessage["times"], "sentNs">,
  ): GhostMessage {
    const { kernel, spaces, clock } = this.#options;
    const pagesResident = task.mm.pages.resident;
    const ghost = packGhost(exportGhost(kernel, task));
    // Under basic migration only what is shared with other processes is still linked.
    const isLinked = mechanism !== "basic" || spaces.of(task.mm) !== undefined;
    const linked = isLinked ? spaces.ensure(task.mm) : undefined;
    const cargo = mechanism === "basic" ? packPages(task.mm) : undefined;
    this.#lastId += 1;
    return {
      kind: "ghost",
      id: this.#lastId,
      mechanism,
      ghost,
      identity: linked?.identity,
      containers: packContainers(linked?.space.containerInfos() ?? []),
      cargo,
      schedule: this.schedules.get(task.group.tgid),
      pagesResident,
      pagesAhead: 0,
      hot: [],
      dependsOn: linked ? this.#options.push.dependsOn(linked.identity) : [],
      times: { ...times, sentNs: clock.monotonicNs() },
    };
  }

  #receive(from: NodeId, message: MigrationMessage): void {
    switch (message.kind) {
      case "ghost":
        this.#rebuild(from, message);
        return;
      case "arrived":
        note(this.#options.kernel, message.record);
        this.#forget(message.id, message.site);
        return;
      case "refused": {
        const leaving = this.#leaving.get(message.id);
        this.#leaving.delete(message.id);
        if (!leaving) return;
        releaseGhost(this.#options.kernel, unpackGhost(leaving.message.ghost));
        this.#stay(leaving, message.reason);
        return;
      }
      default:
        message satisfies never;
    }
  }

  /** The destination's daemon. */
  #rebuild(from: NodeId, message: GhostMessage): void {
    const { kernel, messenger, clock } = this.#options;
    const receivedNs = clock.monotonicNs();
    const { ghost, id } = message;
    this.#forgetReturning(ghost.task.pid);
    const reason = this.#cannotTake(message);
    if (reason !== undefined) {
      messenger.send(from, "migration", { kind: "refused", id, reason });
      return;
    }
    const task =
      message.identity === undefined ? this.#plain(message) : this.#linked(from, message);
    task.mm.core.expectHot(message.hot);
    if (message.schedule) this.schedules.set(ghost.group.tgid, message.schedule);
    this.#arriving.set(task, { message, from, receivedNs, rebuiltNs: clock.monotonicNs() });
    kernel.add(task);
  }

  /**
   * A task comes back before the word that it had arrived where it went: the word comes from
   * another node than the task, so it may be later. That the task is here says as much.
   */
  #forgetReturning(pid: number): void {
    for (const [id, { task }] of this.#leaving) {
      if (task.pid === pid) this.#forget(id, undefined);
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
    const { kernel, spaces, personality, push } = this.#options;
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
    this.#options.threads.resume(task);
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

  /** The task lives elsewhere. Its pages stay under Gobelins migration, and go under basic. */
  #forget(id: number, site: SiteId | undefined): void {
    const leaving = this.#leaving.get(id);
    this.#leaving.delete(id);
    if (!leaving) return;
    const { kernel } = this.#options;
    const { task, message } = leaving;
    const { group, mm, files } = task;
    kernel.remove(task);
    task.state = "dead";
    files.references -= 1;
    if (files.references === 0) countTogether(kernel.files.remote, () => files.leave());
    if (group.tasks.size === 0) kernel.groups.delete(group.tgid);
    this.schedules.delete(group.tgid);
    release(kernel, group.tgid);
    if (message.identity === undefined) kernel.releaseMm(mm);
    else this.#leaveBehind(mm, message, site);
  }

  /** The pages stay, to be asked for or to be pushed after the process. */
  #leaveBehind(mm: Mm, { identity, mechanism }: GhostMessage, site: SiteId | undefined): void {
    const { spaces, push } = this.#options;
    mm.users -= 1;
    const space = spaces.of(mm);
    push.departed(identity as number);
    if (space && site !== undefined) {
      push.start(identity as number, space, site, mechanism !== "gobelins");
    }
  }

  /** The task goes on here; a program that asked for the move itself is told that it failed. */
  #stay({ task, state, request }: Standing, reason: string): void {
    const { kernel } = this.#options;
    task.state = state;
    if (request.origin === "call") {
      kernel.load(task);
      task.mm.core.cpu.eax = -Errno.EAGAIN >>> 0;
    }
    if (state === "runnable") kernel.enqueue(task);
    else if (state === "blocked") lookAgain(kernel, task);
    release(kernel, task.group.tgid);
    this.#options.failed(task, reason);
  }

  /** A destination is lost before it said anything: the task goes on here. */
  #lose(node: NodeId): void {
    for (const [id, leaving] of this.#leaving) {
      if (leaving.request.target !== node) continue;
      this.#leaving.delete(id);
      releaseGhost(this.#options.kernel, unpackGhost(leaving.message.ghost));
      this.#stay(leaving, `node ${node} was lost`);
    }
  }

  /** A linked space whose containers are gone and that no task uses gives its core back. */
  disposeIfUnused(mm: Mm): boolean {
    const space = this.#options.spaces.of(mm);
    if (!space || mm.users > 0 || space.containers.length > 0) return false;
    this.#options.push.forget(this.#options.spaces.identityOf(mm) as number);
    this.#options.spaces.forget(mm);
    unmapAll(mm);
    this.#options.kernel.cores.give(mm.core);
    return true;
  }
}
