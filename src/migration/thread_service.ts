// Threads of one process on several nodes (paper G, 1: "the same mechanism is used to move
// independent processes or threads of a shared memory parallel application").
//
// A process has a home, where all its tasks are; of a thread that is placed elsewhere only the
// execution is there (guest_threads.ts). So all that threads share beside memory, which is
// descriptors, signals and their dispositions, futexes, timers, ids, areas, is one kernel's business
// as it is when they are together, and cannot come apart. Memory is shared by containers: the
// process's address space is linked at each node that has threads of it.
//
// The life of a thread that is away:
//   1. it is placed (by its own migrate call, from outside, by a schedule, or when it was made)
//   2. `dispatch`: it is about to execute, so its registers go to its node; it is "away"
//   3. `#trap`: it has stopped there. The call is performed at home, at once, and 2 follows
//
// Areas that change are shown to all nodes before the task that changed them goes on (Mm.publish).

import { MigrationMechanism } from "../abi/gobelins_calls.js";
import type { NodeId } from "../abi/types.js";
import { nodeOfSite } from "../container/identifiers.js";
import { drawPicture, type SpacePicture } from "../ghost/space_picture.js";
import type { WaitKey } from "../linker/area_link.js";
import type { LinkedSpace } from "../mm/linked_space.js";
import type { Mm } from "../mm/mm.js";
import { charge } from "../task/processor_time.js";
import type { MigrationRequest, Task } from "../task/task.js";
import { killWithComplaint } from "../task/task_signals.js";
import { GuestThreads, type GuestThreadsOptions } from "./guest_threads.js";
import type { MechanismName } from "./messages.js";
import { threadReport } from "./migration_report.js";
import type { MigrationSchedule } from "./schedule.js";
import type { SpaceIdentity } from "./spaces.js";
import type { ThreadMessage, ThreadState, TrapMessage } from "./thread_messages.js";

export interface ThreadServiceOptions extends GuestThreadsOptions {
  readonly defaultMechanism: MechanismName;
  /** Runs a task that has something to do in the kernel, up to where it would execute. */
  readonly serve: (task: Task) => void;
}

/** A thread that executes, or has executed, on another node. */
interface Absent {
  readonly task: Task;
  readonly node: NodeId;
  isSummoned: boolean;
}

/** An address space that other nodes show, too. */
interface Spread {
  readonly space: LinkedSpace;
  readonly identity: SpaceIdentity;
  /** By node, the version of the areas that it has been told, and that it has taken. */
  readonly told: Map<NodeId, number>;
  readonly taken: Map<NodeId, number>;
}

export class ThreadService {
  /** `--migrate-every`, by thread; a process's is that of its first one. */
  readonly schedules: Map<number, MigrationSchedule>;
  /** Threads of other nodes' processes that execute here. */
  readonly guests: GuestThreads;
  readonly #options: ThreadServiceOptions;
  readonly #absent = new Map<number, Absent>();
  readonly #spread = new Map<Mm, Spread>();
  /** Moves that are to be reported when the thread executes. */
  readonly #moving = new Map<number, { readonly markedNs: number; readonly stoppedNs: number }>();
  readonly #mechanisms = new Map<number, MechanismName>();
  #created = 0;

  constructor(options: ThreadServiceOptions) {
    this.#options = options;
    this.schedules = options.schedules;
    this.guests = new GuestThreads(options);
    options.messenger.on("thread", (from, message) => this.#receive(from, message));
    options.messenger.onLoss((node) => this.#lose(node));
  }

  #receive(from: NodeId, message: ThreadMessage): void {
    if (message.kind === "trap") this.#trap(message);
    else if (message.kind === "areasTaken") {
      this.#taken(from, message.identity, message.version);
    } else if (message.kind === "leave") this.#moveOn(from, message.tid, message.target);
    else this.guests.receive(from, message);
  }

  /** Places a marked thread on another node, or here again. It is dispatched when it is run. */
  move(task: Task, { target, mechanism, markedNs }: MigrationRequest): void {
    const { kernel, clock, defaultMechanism } = this.#options;
    const name = NAMES.get(mechanism) ?? defaultMechanism;
    this.#mechanisms.set(task.pid, name);
    if (!this.#moving.has(task.pid)) {
      this.#moving.set(task.pid, { markedNs, stoppedNs: clock.monotonicNs() });
    }
    task.placement = target === kernel.node ? undefined : target;
    if (task.state === "runnable") this.#options.serve(task);
  }

  /** `run --spread`: new threads go to the nodes in turn, beginning behind the home. */
  created(task: Task): void {
    if (!task.group.spreads) return;
    const { kernel } = this.#options;
    this.#created += 1;
    const { active } = kernel.membership;
    const home = active.indexOf(kernel.node as NodeId);
    const target = active[(home + this.#created) % active.length] ?? kernel.node;
    if (target !== kernel.node) task.placement = target;
  }

  /** The thread is about to execute, and not here. */
  dispatch(task: Task): void {
    const { kernel, messenger } = this.#options;
    const node = task.placement as NodeId;
    // One that is leaving would take it along.
    if (!messenger.isConnected(node) || kernel.membership.stateOf(node) !== "active") {
      task.placement = undefined;
      kernel.enqueue(task);
      return;
    }
    kernel.unload(task);
    const state: ThreadState = { cpu: task.cpu as Uint8Array, tls: [...task.tls] };
    task.cpu = undefined;
    task.state = "away";
    const absent = this.#absent.get(task.pid);
    if (absent && absent.node !== node) this.#drop(absent);
    if (absent?.node === node) {
      absent.isSummoned = false;
      const message = { kind: "resume", tid: task.pid, state } as const;
      messenger.send(node, "thread", message, [state.cpu.buffer as ArrayBuffer]);
    } else {
      this.#absent.set(task.pid, { task, node, isSummoned: false });
      this.#place(task, node, state, absent?.node);
    }
    if (task.group.isHalting || task.group.state === "stopped") this.summon(task);
  }

  /** `from`: where it was, if that was not here. */
  #place(task: Task, node: NodeId, state: ThreadState, from = this.#options.messenger.self): void {
    const { messenger, schedules, clock, push } = this.#options;
    const stoppedNs = clock.monotonicNs();
    const { pid: tid, group, name, personality, usage } = task;
    const spread = this.#spreadOf(task.mm);
    const { identity, space } = spread;
    const moving = this.#moving.get(tid) ?? { markedNs: stoppedNs, stoppedNs };
    this.#moving.delete(tid);
    push.depend(identity, node);
    messenger.send(node, "thread", {
      kind: "place",
      tid,
      tgid: group.tgid,
      name,
      personality: personality.name,
      usage: { ...usage },
      state,
      identity,
      homeSite: space.site,
      picture: this.#pictureFor(spread, node),
      version: space.mm.version,
      mechanism: this.#mechanisms.get(tid) ?? this.#options.defaultMechanism,
      schedule: schedules.get(tid) ?? schedules.get(group.tgid),
      ...moving,
      sentNs: clock.monotonicNs(),
      from,
    });
  }

  /** The address space as one that several nodes show; made so the first time. */
  #spreadOf(mm: Mm): Spread {
    const known = this.#spread.get(mm);
    if (known) return known;
    const { space, identity } = this.#options.spaces.ensure(mm);
    space.linkAreas();
    mm.isSpread = true;
    const spread: Spread = { space, identity, told: new Map(), taken: new Map() };
    this.#spread.set(mm, spread);
    mm.onNewArea = (area) => space.newLink(area);
    mm.publish = () => this.#publish(spread);
    return spread;
  }

  /** The areas for a node that does not know them as they are; undefined when it does. */
  #pictureFor({ space, told }: Spread, node: NodeId): SpacePicture | undefined {
    const { mm } = space;
    if (told.get(node) === mm.version) return undefined;
    told.set(node, mm.version);
    return drawPicture(this.#options.kernel, mm, space.containerInfos());
  }

  /** Shows changed areas to every node that has threads of the process. See Mm.publish. */
  #publish(spread: Spread): WaitKey | undefined {
    const { space, identity, taken } = spread;
    const { version } = space.mm;
    let isWaiting = false;
    for (const node of this.#nodesOf(space.mm)) {
      if ((taken.get(node) ?? -1) >= version) continue;
      isWaiting = true;
      const picture = this.#pictureFor(spread, node);
      // Told already, perhaps with a thread that was placed there, and no word yet.
      if (!picture) continue;
      const message = { kind: "areas", identity, version, picture } as const;
      this.#options.messenger.send(node, "thread", message);
    }
    return isWaiting ? areasKey(identity) : undefined;
  }

  #nodesOf(mm: Mm): Set<NodeId> {
    const nodes = new Set<NodeId>();
    for (const { task, node } of this.#absent.values()) if (task.mm === mm) nodes.add(node);
    return nodes;
  }

  #taken(node: NodeId, identity: SpaceIdentity, version: number): void {
    for (const spread of this.#spread.values()) {
      if (spread.identity !== identity) continue;
      spread.taken.set(node, version);
      this.#options.kernel.wake(areasKey(identity));
    }
  }

  /** Brings a thread home that is away: it has a signal to take, or its process stands still. */
  summon(task: Task): void {
    const absent = this.#absent.get(task.pid);
    if (!absent || absent.isSummoned || task.state !== "away") return;
    absent.isSummoned = true;
    this.#options.messenger.send(absent.node, "thread", { kind: "summon", tid: task.pid });
  }

  /** A thread that waits at home is to go on elsewhere than it was. */
  #moveOn(from: NodeId, tid: number, target: NodeId): void {
    const absent = this.#absent.get(tid);
    if (absent?.node !== from || absent.task.state === "away") return;
    absent.task.placement = target;
    this.#drop(absent);
  }

  /** A thread has stopped on its node. */
  #trap(message: TrapMessage): void {
    const { kernel, schedules } = this.#options;
    const { tid, cpu, exit, usage, complaint, migration, schedule } = message;
    const absent = this.#absent.get(tid);
    if (absent?.task.state !== "away") return;
    const { task } = absent;
    task.cpu = cpu;
    task.usage.instructions = usage.instructions;
    charge(kernel, task, usage.userNs - task.usage.userNs, 0);
    if (exit.kind !== "slice") task.trap = exit;
    if (schedule) schedules.set(tid, schedule);
    if (migration) {
      task.migration ??= migration;
      this.#moving.set(tid, migration);
    }
    const isStopped = task.group.state === "stopped";
    task.state = isStopped ? "stopped" : "runnable";
    if (complaint !== undefined) killWithComplaint(kernel, task, complaint);
    else if (!isStopped) this.#options.serve(task);
  }

  /** A task is about to run here: if it was elsewhere, nothing of it is to be left there. */
  resume(task: Task): void {
    this.guests.resume(task);
    if (this.#absent.size === 0 || task.placement !== undefined) return;
    const absent = this.#absent.get(task.pid);
    if (absent?.task !== task) return;
    this.#returned(absent);
    this.#drop(absent);
  }

  /** A thread that moved home is about to run here; its way is part of what resuming took. */
  #returned({ task, node }: Absent): void {
    const moving = this.#moving.get(task.pid);
    if (!moving) return;
    this.#moving.delete(task.pid);
    const { clock, messenger, arrived, defaultMechanism } = this.#options;
    const mechanism = this.#mechanisms.get(task.pid) ?? defaultMechanism;
    const { stoppedNs } = moving;
    const times = { ...moving, sentNs: stoppedNs, receivedNs: stoppedNs };
    const way = { from: node, to: messenger.self, mechanism };
    arrived(threadReport(task, way, { ...times, resumedNs: clock.monotonicNs() }));
  }

  /** A task has ended. */
  ended(task: Task): void {
    const absent = this.#absent.get(task.pid);
    if (absent?.task === task) this.#drop(absent);
    this.#moving.delete(task.pid);
    this.#mechanisms.delete(task.pid);
  }

  #drop({ task, node }: Absent): void {
    this.#absent.delete(task.pid);
    this.#options.messenger.send(node, "thread", { kind: "drop", tid: task.pid });
  }

  /**
   * The threads of an address space are all at home, and none executes elsewhere any more: it is an
   * ordinary linked one again.
   */
  standDown(mm: Mm): void {
    for (const absent of [...this.#absent.values()]) if (absent.task.mm === mm) this.#drop(absent);
    const spread = this.#spread.get(mm);
    if (!spread) return;
    this.forget(mm);
    mm.isSpread = false;
    mm.onNewArea = undefined;
    mm.publish = undefined;
  }

  /** The address space is given up. */
  forget(mm: Mm): void {
    this.#spread.delete(mm);
  }

  /** A node goes, and threads with it that nobody else can execute. */
  #lose(lost: NodeId): void {
    for (const { task, node } of [...this.#absent.values()]) {
      if (node !== lost) continue;
      this.#absent.delete(task.pid);
      if (task.state === "away") {
        const sentence = `node ${lost}, on which its thread ${task.pid} ran, is lost`;
        killWithComplaint(this.#options.kernel, task, sentence);
      } else task.placement = undefined;
    }
    for (const { told, taken, identity, space } of this.#spread.values()) {
      told.delete(lost);
      taken.delete(lost);
      if (nodeOfSite(space.site) !== lost) this.#options.kernel.wake(areasKey(identity));
    }
  }
}

/** A thread of several moves by itself, and its process stays. */
export function sharesMemory(task: Task): boolean {
  return task.group.tasks.size > 1 || task.mm.users > 1;
}

const NAMES: ReadonlyMap<number, MechanismName> = new Map(
  (["basic", "gobelins", "push", "precopy", "hybrid"] as const).map((name) => [
    MigrationMechanism[name],
    name,
  ]),
);

/** Where tasks wait until all nodes have taken the areas of their process. */
function areasKey(identity: SpaceIdentity): WaitKey {
  return `areas:${identity}`;
}
