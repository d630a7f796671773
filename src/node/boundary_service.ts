// A node's side of a partition boundary that moves (paper P, 1: "the nodes could change their
// partition membership and processes could migrate between partitions at run-time"), and of its
// evacuation when a part of it has failed ("supporting fault resilience by migrating processes away
// from nodes that may have suffered a partial failure").
//
//   1. the node goes out of service: no process comes any more, and yod takes it for no job
//   2. drained: its processes are marked, again and again, until none is left; those of yod's go to
//      a node of the same system if there is one, to another system's otherwise
//   3. what was sent to where they were has been forwarded (puma/qk/locations.ts)
//   4. rebooted: another PCT, another system; back in service. A node that is evacuated stays out
//
// A process that cannot leave stops the change, and everything goes on as before. An evacuation
// takes what it can, and says what it could not.

import { MigrationMechanism } from "../abi/gobelins_calls.js";
import type { NodeId } from "../abi/types.js";
import { NODE_SYSTEMS, type NodeSystem } from "../cluster/partitions.js";
import type { PumaProcess } from "../puma/qk/process_table.js";
import type { Task } from "../task/task.js";
import type { NodeKernel } from "./node_kernel.js";

/** A process that had to leave, by its pid (of yod's processes: Puma's). */
export interface Departure {
  readonly pid: number;
  readonly command: string;
}

/** A process that has left a failing node. */
export interface SavedProcess extends Departure {
  readonly to: NodeId;
}

/** A process that could not leave a failing node. */
export interface LostProcess extends Departure {
  readonly reason: string;
}

/** What became of the processes of a node. */
export interface EvacuationReport {
  readonly saved: readonly SavedProcess[];
  readonly lost: readonly LostProcess[];
}

/** How long to wait for processes that do not come to the boundary of the kernel, or refuse. */
const PATIENCE_NS = 10_000_000_000;
/** Between two looks. */
const AGAIN_NS = 5_000_000;

declare module "../cluster/remote_call.js" {
  interface Procedures {
    /** Answers when everything that was sent before has been heard. */
    hears: { readonly argument: 0; readonly result: boolean };
  }
}

interface Draining {
  readonly untilNs: number;
  nextNs: number;
  /** Where each process was last sent. */
  readonly sent: Map<number, SavedProcess>;
  readonly done: (report: EvacuationReport) => void;
}

export class BoundaryService {
  readonly #node: NodeKernel;
  #draining: Draining | undefined;
  /** Why a process stayed, by pid of the kernel, and how often it did. */
  readonly #reasons = new Map<number, string>();
  readonly #refusals = new Map<number, number>();

  constructor(node: NodeKernel) {
    this.#node = node;
  }

  /** For the other nodes' boundaries. */
  serve(): void {
    this.#node.calls.define("hears", (_from, _nothing, answer) => answer(true));
  }

  /** Boots another system, once all processes have left; a sentence when they cannot. */
  async change(system: NodeSystem): Promise<string | undefined> {
    const { partitions, puma } = this.#node;
    const before = partitions.own;
    if (this.#draining) return "it is being drained already";
    if (this.#node.personality(system) === undefined) return `there is no ${system} to boot`;
    if (before === system && partitions.isInService(this.#node.id)) return undefined;
    const { lost } = await this.#drain();
    const [first] = lost;
    if (first !== undefined) {
      await this.#announce(before, true);
      return `process ${first.pid} (${first.command}) cannot leave: ${first.reason}`;
    }
    partitions.setOwn(system, false);
    puma.reloadPct();
    await this.#announce(system, true);
    return undefined;
  }

  /** Resolves when every other node knows it: their answers come behind the news. */
  async #announce(system: NodeSystem, isInService: boolean): Promise<void> {
    const { partitions, messenger, calls } = this.#node;
    partitions.setOwn(system, isInService);
    const heard = messenger.peers.map(
      (peer) => new Promise<void>((resolve) => calls.call(peer, "hears", 0, () => resolve())),
    );
    await Promise.all(heard);
  }

  /** Sends everything away that can go; the node stays out of service. */
  evacuate(): Promise<EvacuationReport> {
    if (this.#draining) return Promise.resolve({ saved: [], lost: [] });
    return this.#drain();
  }

  /** Back in service after an evacuation. */
  async restore(): Promise<void> {
    const { partitions, id } = this.#node;
    if (this.#draining || partitions.isInService(id)) return;
    await this.#announce(partitions.own, true);
  }

  /** A process that was to move stays. */
  stayed(pid: number, reason: string): void {
    if (!this.#draining) return;
    this.#reasons.set(pid, reason);
    this.#refusals.set(pid, (this.#refusals.get(pid) ?? 0) + 1);
  }

  /** Returns when it wants to be called next. */
  tick(nowNs: number): number | undefined {
    const draining = this.#draining;
    if (!draining || nowNs < draining.nextNs) return draining?.nextNs;
    draining.nextNs = nowNs + AGAIN_NS;
    const { kernel, puma, migration } = this.#node;
    const isEmpty = kernel.tasks.size === 0 && !migration.isBusy;
    const isForwarding = puma.qk.messages.locations.forwarding.length > 0;
    const isOver = (isEmpty && !isForwarding) || nowNs > draining.untilNs;
    if (!isOver) {
      for (const task of [...kernel.tasks.values()]) this.#sendAway(task, draining);
      return draining.nextNs;
    }
    this.#draining = undefined;
    draining.done(this.#report(draining));
    return undefined;
  }

  #drain(): Promise<EvacuationReport> {
    const { partitions, environment } = this.#node;
    partitions.setOwn(partitions.own, false);
    this.#reasons.clear();
    this.#refusals.clear();
    return new Promise((done) => {
      const untilNs = environment.clock.monotonicNs() + PATIENCE_NS;
      this.#draining = { untilNs, nextNs: 0, sent: new Map(), done };
      environment.loop.wake();
    });
  }

  #report({ sent }: Draining): EvacuationReport {
    const { kernel } = this.#node;
    const left = [...kernel.groups.values()].filter((group) => group.tasks.size > 0);
    const lost = left.map((group) => {
      const [task] = group.tasks.values() as Iterable<Task> as [Task];
      const reason = this.#reasons.get(task.pid) ?? "it does not come to rest";
      return { ...this.departureOf(task), reason };
    });
    const here = new Set(lost.map(({ pid }) => pid));
    return { saved: [...sent.values()].filter(({ pid }) => !here.has(pid)), lost };
  }

  departureOf(task: Task): Departure {
    const process = this.#processOf(task);
    return { pid: process?.pid ?? task.group.tgid, command: task.name };
  }

  #processOf(task: Task): PumaProcess | undefined {
    return this.#node.puma.qk.processes.ofGroup(task.group.tgid);
  }

  #sendAway(task: Task, draining: Draining): void {
    const { kernel, processes, environment } = this.#node;
    if (kernel.held.has(task.group.tgid)) return;
    if (task.migration !== undefined) {
      // One that could not leave at once has come to rest meanwhile.
      processes.markTask(task, task.migration);
      return;
    }
    const process = this.#processOf(task);
    if (process?.isLeaving) return;
    const target = this.#targetFor(task, process);
    if (target === undefined) {
      this.#reasons.set(task.pid, "no other node can take it");
      return;
    }
    const departure = this.departureOf(task);
    draining.sent.set(departure.pid, { ...departure, to: target });
    processes.sendAway(task, {
      target,
      mechanism: MigrationMechanism.basic,
      markedNs: environment.clock.monotonicNs(),
      origin: "outside",
    });
  }

  /** Another node after each refusal; the system that it runs under goes first. */
  #targetFor(task: Task, process: PumaProcess | undefined): NodeId | undefined {
    const { partitions, id } = this.#node;
    const own = task.personality.name as NodeSystem;
    const others = NODE_SYSTEMS.filter((system) => system !== own);
    const systems = process === undefined ? [own] : [own, ...others];
    const nodes = systems.flatMap((system) =>
      partitions.nodesOf(system).filter((node) => node !== id),
    );
    const same = partitions.nodesOf(own).filter((node) => node !== id).length;
    const refusals = this.#refusals.get(task.pid) ?? 0;
    // Spread over the nodes of its own system; after refusals round all of them.
    const first = same > 0 ? task.pid % same : 0;
    return nodes[refusals === 0 ? first : (first + refusals) % nodes.length];
  }
}
