// Moves tasks between nodes (paper G, 4 and 5.2).
//
// The life of a migration:
//   1. a task is marked (a system call, the outside, a schedule); it goes on
//   2. it reaches the boundary of the kernel and stands still: `depart`
//      gobelins: areas that have no container get one (constant time; the paper's "initialization")
//      basic:    pages that lie on other nodes are collected, then all pages are packed
//   3. the ghost is extracted and sent. The source keeps everything until it is told
//   4. the daemon of the destination (arrivals.ts) rebuilds the task as do_fork would, says
//      "arrived", and the task runs; what cannot be rebuilt is refused, and goes on at the source
//   5. the source forgets the task; but for basic migration, its pages stay until asked for
//
// A process of several threads stands still as a whole first (standstill.ts), and moves with all of
// them; a thread that is to execute on another node without its process is thread_service.ts's.
//
// Nothing here waits: between the steps the task is in `#leaving`, off all queues, and nobody can
// wake it.

import { MigrationMechanism } from "../abi/gobelins_calls.js";
import type { NodeId } from "../abi/types.js";
import type { Container } from "../container/container.js";
import type { SiteId } from "../container/identifiers.js";
import { countTogether } from "../fs/remote_files.js";
import { exportGhost, releaseGhost } from "../ghost/ghost.js";
import { packContainers, packGhost, unpackGhost } from "../ghost/packed_ghost.js";
import type { WaitKey } from "../linker/area_link.js";
import type { LinkedSpace } from "../mm/linked_space.js";
import type { Mm } from "../mm/mm.js";
import { bringStored } from "../mm/stored_pages.js";
import { unmapAll } from "../mm/unmap.js";
import { note } from "../task/cluster_processes.js";
import type { MigrationRequest, Task } from "../task/task.js";
import { exportTask } from "../task/task_state.js";
import type { ThreadGroup } from "../task/thread_group.js";
import { type ArrivalOptions, Arrivals } from "./arrivals.js";
import { packPages } from "./cargo.js";
import { CodeService } from "./code_service.js";
import { gather } from "./gathering.js";
import {
  type GhostMessage,
  MECHANISM_NAMES,
  type MechanismName,
  type MigrationMessage,
  type ThreadCargo,
} from "./messages.js";
import { copiesFirst, PrecopyService, pushAll } from "./precopy_service.js";
import type { MigrationSchedule } from "./schedule.js";
import { alone, type Standing, together } from "./standing.js";
import type { Pause, Standstills } from "./standstill.js";
import { sharesMemory } from "./thread_service.js";

export interface MigrationOptions extends ArrivalOptions {
  /** What "the command line's mechanism" means. */
  readonly defaultMechanism: MechanismName;
  /** A task could not be moved and goes on here. */
  readonly failed: (task: Task, reason: string) => void;
  readonly standstills: Standstills;
  /** An address space is an ordinary one again. */
  readonly retired: (space: LinkedSpace) => void;
  /** Brings all pages of a container here and dissolves it; calls back when that is done. */
  readonly collect: (container: Container, done: (ok: boolean) => void) => void;
}

interface Leaving {
  readonly standing: Standing;
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
  readonly #arrivals: Arrivals;
  readonly #precopy: PrecopyService;
  readonly #code: CodeService;
  /** Tasks whose pages have been copied ahead; they may go. */
  readonly #copied = new WeakSet<Task>();
  /** Processes of several threads that are to move when they stand still. */
  readonly #gathering = new Set<ThreadGroup>();
  readonly schedules: Map<number, MigrationSchedule>;
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
    this.#arrivals = new Arrivals(options);
    options.messenger.on("migration", (from, message) => this.#receive(from, message));
    options.messenger.onLoss((node) => this.#lose(node));
  }

  /** Pages and bytes that came along with tasks (basic). */
  get moved(): { readonly pagesIn: number; readonly bytesIn: number } {
    return this.#arrivals;
  }

  /** Whether a process is on its way from here. */
  get isBusy(): boolean {
    return this.#leaving.size > 0;
  }

  /** Whether pages of an address space are being copied ahead of a move. */
  isCopying({ mm }: LinkedSpace): boolean {
    return this.#precopy.isCopying(mm);
  }

  /**
   * An address space is given up. A task that has another one by now (execve) is still to move, and
   * nothing of that one has been copied.
   */
  forget(mm: Mm): void {
    const begun = this.#precopy.forget(mm);
    if (!begun) return;
    const { task, request } = begun;
    this.#copied.delete(task);
    if (task.state !== "dead") task.migration ??= request;
  }

  /** A marked task stands still at the boundary of the kernel, off the run queue. */
  depart(task: Task): void {
    const { messenger, threads } = this.#options;
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
    this.#leave(alone(this.#options.kernel, task, request));
  }

  /**
   * Moves a process to another node with all its threads that are at home here; those that execute
   * elsewhere do so there again when it has come.
   */
  moveTogether(group: ThreadGroup, request: MigrationRequest): void {
    if (this.#gathering.has(group)) return;
    this.#gathering.add(group);
    const { standstills, threads } = this.#options;
    const pause: Pause = {
      begun: () => {
        this.#gathering.delete(group);
        const standing = together(standstills, group, request, pause);
        threads.standDown(standing.task.mm);
        this.#leave(standing);
      },
      missed: () => this.#gathering.delete(group),
    };
    standstills.request(group, pause);
  }

  #leave(standing: Standing): void {
    const { clock, messenger } = this.#options;
    const { task, request } = standing;
    const stoppedNs = clock.monotonicNs();
    const target = request.target as NodeId;
    const refusal = this.#refuse(standing);
    if (refusal !== undefined) {
      this.#stay(standing, refusal);
      return;
    }
    const wanted = MECHANISMS.get(request.mechanism) ?? this.#options.defaultMechanism;
    // Threads are on several nodes, or were when it was asked for, and it stands with all that it
    // has: nothing is left that could run while its pages go ahead.
    const mechanism = standing.isPaused && copiesFirst(wanted) ? "push" : wanted;
    // It may have been told to go to another node since it was copied to one.
    const isAhead = this.#copied.has(task) && this.#precopy.isActive(task, request);
    if (copiesFirst(mechanism) && !isAhead) {
      this.#copyFirst(task, request);
      return;
    }
    standing.begin();
    const go = (linkedNs: number) => {
      if (!messenger.isConnected(target)) {
        this.#stay(standing, `node ${target} was lost`);
        return;
      }
      this.#copied.delete(task);
      if (mechanism === "precopy") this.#precopy.renew(task, target);
      const site = this.#precopy.end(task);
      const times = { markedNs: request.markedNs, stoppedNs, linkedNs };
      const space = this.#options.spaces.of(task.mm);
      const ahead = mechanism === "precopy" && site !== undefined && space !== undefined;
      const pagesAhead = ahead ? pushAll(task.mm, site, space) : 0;
      const hot = this.#code.sendAhead(task.mm.core, target);
      const ghost = standing.asItIs(() => this.#extract(standing, mechanism, times));
      const message = { ...ghost, pagesAhead, hot: hot.map(({ address }) => address) };
      this.#leaving.set(message.id, { standing, message });
      const transfer = message.cargo ? [message.cargo.bytes.buffer as ArrayBuffer] : [];
      messenger.send(target, "migration", message, transfer);
      this.#code.sendRest(hot, target);
    };
    if (mechanism === "basic") {
      this.collectPages(task, (ok) => {
        if (ok) go(stoppedNs);
        else this.#stay(standing, "its pages could not be collected");
      });
    } else {
      this.#options.spaces.ensure(task.mm).space.linkAreas();
      go(clock.monotonicNs());
    }
  }

  /** Pre-copy: the task runs on while its pages go ahead, unless it waits for its own call. */
  #copyFirst(task: Task, request: MigrationRequest): void {
    const { state } = task;
    this.#copied.delete(task);
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
    const reason = `node ${request.target} was lost`;
    if (request.origin === "call") {
      task.state = "runnable";
      this.#stay(alone(this.#options.kernel, task, request), reason);
    } else this.#options.failed(task, reason);
  }

  /** Copies for a pre-copy migration. Returns whether anything was done. */
  background(): boolean {
    return this.#precopy.background();
  }

  /** Why a process cannot move now; undefined when it can. */
  #refuse({ task, others, request }: Standing): string | undefined {
    const { mm, files } = task;
    const target = request.target as NodeId;
    if (!this.#options.messenger.isConnected(target)) return `there is no node ${target}`;
    if (mm.users > others.length + 1) return "it shares its memory with another process";
    if (others.some((other) => other.files !== files)) {
      return "it has threads with descriptors of their own";
    }
    return bringStored(mm);
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
    // There is no room for all of them.
    if (this.#options.spaces.of(mm)?.isLent) return undefined;
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
    { task, others }: Standing,
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
      threads: others.length > 0 ? this.#packThreads(task, others) : undefined,
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

  #packThreads(task: Task, others: readonly Task[]): ThreadCargo {
    const placements: [number, number][] = [];
    for (const { pid, placement } of [task, ...others]) {
      if (placement !== undefined) placements.push([pid, placement]);
    }
    return { others: others.map((other) => exportTask(this.#options.kernel, other)), placements };
  }

  #receive(from: NodeId, message: MigrationMessage): void {
    switch (message.kind) {
      case "ghost":
        this.#forgetReturning(message.ghost.group.tgid);
        this.#arrivals.rebuild(from, message);
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
        this.#stay(leaving.standing, message.reason);
        return;
      }
      default:
        message satisfies never;
    }
  }

  /**
   * A task comes back before the word that it had arrived where it went: the word comes from
   * another node than the task, so it may be later. That the task is here says as much.
   */
  #forgetReturning(tgid: number): void {
    for (const [id, { standing }] of this.#leaving) {
      if (standing.task.group.tgid === tgid) this.#forget(id, undefined);
    }
  }

  /** A task is about to be run: perhaps it has just arrived. */
  resume(task: Task): void {
    this.#options.threads.resume(task);
    this.#arrivals.resume(task);
  }

  /** The task lives elsewhere. Its pages stay under Gobelins migration, and go under basic. */
  #forget(id: number, site: SiteId | undefined): void {
    const leaving = this.#leaving.get(id);
    this.#leaving.delete(id);
    if (!leaving) return;
    const { kernel } = this.#options;
    const { standing, message } = leaving;
    const { task, others } = standing;
    const { group, mm, files } = task;
    for (const gone of [task, ...others]) {
      kernel.remove(gone);
      gone.state = "dead";
      this.schedules.delete(gone.pid);
    }
    files.references -= others.length + 1;
    if (files.references === 0) countTogether(kernel.files.remote, () => files.leave());
    if (group.tasks.size === 0) kernel.groups.delete(group.tgid);
    this.schedules.delete(group.tgid);
    standing.left();
    // One use of the address space is left, whose end is that of all.
    mm.users -= others.length;
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

  /** The process goes on here. */
  #stay(standing: Standing, reason: string): void {
    standing.goOn();
    this.#options.failed(standing.task, reason);
  }

  /** A destination is lost before it said anything: the task goes on here. */
  #lose(node: NodeId): void {
    for (const [id, { standing, message }] of this.#leaving) {
      if (standing.request.target !== node) continue;
      this.#leaving.delete(id);
      releaseGhost(this.#options.kernel, unpackGhost(message.ghost));
      this.#stay(standing, `node ${node} was lost`);
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
