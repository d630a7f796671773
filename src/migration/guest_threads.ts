// Threads that execute on this node for processes at home on others (thread_messages.ts).
//
// A guest has a task here, with the process's address space as this node shows it, and nothing else
// of its process: no descriptors, no signals, no entry among the processes. It is runnable, waits
// for a page, or stands still while its home deals with what it stopped for.

import { Resource } from "../abi/process.js";
import type { NodeId } from "../abi/types.js";
import type { Messenger } from "../cluster/messenger.js";
import type { SiteId } from "../container/identifiers.js";
import type { Clock } from "../fs/environment.js";
import { FileTable } from "../fs/file_table.js";
import { type SpacePicture, takePicture } from "../ghost/space_picture.js";
import type { Exit } from "../machine/exit.js";
import type { LinkedSpace } from "../mm/linked_space.js";
import { FileContext } from "../task/file_context.js";
import type { Kernel } from "../task/kernel.js";
import type { Personality } from "../task/personality.js";
import { Task } from "../task/task.js";
import { ThreadGroup } from "../task/thread_group.js";
import { GuestThread } from "./guest_thread.js";
import { type MigrationReport, threadReport } from "./migration_report.js";
import type { PushService } from "./push_service.js";
import type { MigrationSchedule } from "./schedule.js";
import type { SpaceIdentity, Spaces } from "./spaces.js";
import type { PlaceMessage, ThreadMessage, ThreadState, TrapMessage } from "./thread_messages.js";

/** What is said to the node of a guest. */
type GuestMessage = Exclude<ThreadMessage, { kind: "trap" | "areasTaken" | "leave" }>;

interface Guest {
  readonly task: Task;
  readonly home: NodeId;
  readonly homeSite: SiteId;
  readonly identity: SpaceIdentity;
  readonly pushes: boolean;
  /** Until its first slice: the thread has just come. */
  arriving: { readonly message: PlaceMessage; readonly receivedNs: number } | undefined;
}

export interface GuestThreadsOptions {
  readonly kernel: Kernel;
  readonly messenger: Messenger;
  readonly spaces: Spaces;
  readonly push: PushService;
  readonly clock: Clock;
  readonly personality: (name: string) => Personality | undefined;
  /** `--migrate-every`, by thread. */
  readonly schedules: Map<number, MigrationSchedule>;
  readonly arrived: (report: MigrationReport) => void;
}

const NOBODY = { uid: 0, gid: 0 };

export class GuestThreads {
  readonly #options: GuestThreadsOptions;
  readonly #guests = new Map<number, Guest>();

  constructor(options: GuestThreadsOptions) {
    this.#options = options;
    options.messenger.onLoss((node) => this.#lose(node));
  }

  isGuest(task: Task): boolean {
    return this.#guests.get(task.pid)?.task === task;
  }

  /** A guest that waits for its home to deal with what it stopped for. */
  isStanding(task: Task): boolean {
    return task.state === "blocked" && task.block === undefined && this.isGuest(task);
  }

  /** This node leaves: a thread that stands is to go on on another one. */
  sendOn(task: Task, target: NodeId): void {
    const { home } = this.#guests.get(task.pid) as Guest;
    this.#options.messenger.send(home, "thread", { kind: "leave", tid: task.pid, target });
  }

  receive(from: NodeId, message: GuestMessage): void {
    switch (message.kind) {
      case "place":
        this.#place(from, message);
        return;
      case "resume":
        this.#resume(this.#guestOf(from, message.tid), message.state);
        return;
      case "summon":
        this.#summon(this.#guestOf(from, message.tid));
        return;
      case "drop":
        this.#drop(this.#guestOf(from, message.tid));
        return;
      case "areas": {
        const space = this.#options.spaces.find(message.identity);
        if (space) this.#show(from, space, message.picture, message.version);
        return;
      }
    }
  }

  /** What a process's last home says comes by another channel than what its present one says. */
  #guestOf(home: NodeId, tid: number): Guest | undefined {
    const guest = this.#guests.get(tid);
    return guest?.home === home ? guest : undefined;
  }

  /** Makes the address space look as it does at home, and says so. */
  #show(home: NodeId, space: LinkedSpace, picture: SpacePicture, version: number): void {
    const { kernel, messenger, spaces } = this.#options;
    takePicture(kernel, space.mm, picture, (info, place) => space.join(info, place));
    const identity = spaces.identityOf(space.mm) as SpaceIdentity;
    messenger.send(home, "thread", { kind: "areasTaken", identity, version });
  }

  /** A thread comes to execute here. */
  #place(home: NodeId, message: PlaceMessage): void {
    const { kernel, spaces, push, clock, schedules, personality } = this.#options;
    const receivedNs = clock.monotonicNs();
    const { tid, tgid, identity, homeSite, picture, mechanism } = message;
    const own = personality(message.personality);
    if (own === undefined) throw new Error(`no personality ${message.personality} on this node`);
    this.expel(identity, home);
    const known = spaces.find(identity);
    const space = known ?? spaces.adopt(identity, kernel.newMm()).space;
    if (!known) space.mm.users = 0;
    space.mm.isSpread = true;
    space.prefetcher.enabled = mechanism !== "gobelins";
    push.forget(identity);
    if (picture) this.#show(home, space, picture, message.version);
    space.mm.users += 1;
    const task = new Task({
      pid: tid,
      group: this.#groupOf(tgid),
      mm: space.mm,
      files: new FileTable(kernel.files),
      context: new FileContext(kernel.vfs, "/"),
      personality: new GuestThread(own, (stopped, exit, complaint) =>
        this.#sendHome(stopped, exit, complaint),
      ),
    });
    task.name = message.name;
    Object.assign(task.usage, message.usage);
    setState(task, message.state);
    if (message.schedule) schedules.set(tid, message.schedule);
    const pushes = mechanism !== "gobelins";
    const arriving = { message, receivedNs };
    this.#guests.set(tid, { task, home, homeSite, identity, pushes, arriving });
    kernel.addGuest(task);
  }

  /** Guests of one process are threads of one group here, too: they answer the same getpid. */
  #groupOf(tgid: number): ThreadGroup {
    for (const { task } of this.#guests.values()) if (task.group.tgid === tgid) return task.group;
    const group = new ThreadGroup({
      tgid,
      parent: 0,
      processGroup: tgid,
      session: tgid,
      credentials: NOBODY,
    });
    // Stacks grow at home, which knows the limit.
    group.limits.set(Resource.RLIMIT_STACK, { soft: 0, hard: 0 });
    return group;
  }

  #resume(guest: Guest | undefined, state: ThreadState): void {
    if (!guest) return;
    const { task } = guest;
    setState(task, state);
    task.state = "runnable";
    this.#options.kernel.enqueue(task);
  }

  /** The home wants the thread: it comes when it stands at the boundary of the kernel. */
  #summon(guest: Guest | undefined): void {
    if (!guest) return;
    const { task } = guest;
    const { kernel, clock } = this.#options;
    if (task.state === "blocked" && task.block === undefined) return;
    const markedNs = clock.monotonicNs();
    task.migration ??= { target: guest.home, mechanism: 0, markedNs, origin: "call" };
    if (task.state === "blocked") kernel.disturb(task, false);
  }

  /** A process has another home since, whose word has come before that of its guests' one. */
  expel(identity: SpaceIdentity, home?: NodeId): void {
    for (const guest of this.#guests.values()) {
      if (guest.identity === identity && guest.home !== home) this.#drop(guest);
    }
  }

  /** A guest that is marked stands at the boundary: it was summoned, or is to go elsewhere. */
  depart(task: Task): void {
    const guest = this.#guests.get(task.pid) as Guest;
    const { migration } = task;
    task.migration = undefined;
    const stoppedNs = this.#options.clock.monotonicNs();
    const moves = migration?.origin === "outside" ? { ...migration, stoppedNs } : undefined;
    this.#send(guest, { kind: "slice" }, undefined, moves);
  }

  #sendHome(task: Task, exit: Exit, complaint: string | undefined): void {
    this.#send(this.#guests.get(task.pid) as Guest, exit, complaint, undefined);
  }

  #send(
    { task, home }: Guest,
    exit: Exit,
    complaint: string | undefined,
    migration: TrapMessage["migration"],
  ): void {
    const { kernel, messenger, schedules } = this.#options;
    kernel.unload(task);
    const { cpu, pid: tid } = task;
    if (cpu === undefined) throw new Error(`thread ${tid} has no processor state`);
    task.state = "blocked";
    task.block = undefined;
    task.cpu = undefined;
    kernel.dequeue(task);
    const { instructions, userNs, systemNs } = task.usage;
    const schedule = schedules.get(tid);
    const message: TrapMessage = {
      kind: "trap",
      tid,
      cpu,
      exit,
      usage: { instructions, userNs, systemNs },
      complaint,
      migration,
      schedule,
    };
    messenger.send(home, "thread", message, [cpu.buffer as ArrayBuffer]);
  }

  /** The thread has ended, or executes elsewhere. */
  #drop(guest: Guest | undefined): void {
    if (!guest) return;
    const { kernel, push, spaces, schedules } = this.#options;
    const { task, identity, homeSite, pushes } = guest;
    this.#guests.delete(task.pid);
    schedules.delete(task.pid);
    kernel.remove(task);
    task.state = "dead";
    task.mm.users -= 1;
    const space = spaces.of(task.mm);
    // What the process has here follows it home when none of its threads is left here.
    if (task.mm.users === 0 && space) push.start(identity, space, homeSite, pushes);
  }

  /** A task is about to run: a guest that has just come has arrived now. */
  resume(task: Task): void {
    const guest = this.#guests.get(task.pid);
    if (guest?.arriving === undefined || guest.task !== task) return;
    const { message, receivedNs } = guest.arriving;
    guest.arriving = undefined;
    const { clock, messenger, arrived } = this.#options;
    const { from, mechanism } = message;
    const times = { ...message, receivedNs, resumedNs: clock.monotonicNs() };
    arrived(threadReport(task, { from, to: messenger.self, mechanism }, times));
  }

  /** The process ended with its home. */
  #lose(node: NodeId): void {
    for (const guest of this.#guests.values()) if (guest.home === node) this.#drop(guest);
  }
}

function setState(task: Task, { cpu, tls }: ThreadState): void {
  task.cpu = cpu;
  for (const [index, descriptor] of tls.entries()) task.tls[index] = descriptor;
}
