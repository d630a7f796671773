// The global scheduler at work on a node (src/scheduler): its probes read the kernel, its news
// travels as messages, its decisions mark processes.
//
// News is asked for: a node whose processes have a policy asks the others once in a period and gets
// their loads; where no policy is in use nothing is sent.

import { MigrationMechanism } from "../abi/gobelins_calls.js";
import type { NodeId } from "../abi/types.js";
import type { Clock } from "../fs/environment.js";
import { makePolicy, type PlacementPolicy } from "../scheduler/policies.js";
import type { Candidate, Moment, NodeLoad, Policy } from "../scheduler/policy.js";
import { type Probe, Scheduler } from "../scheduler/scheduler.js";
import type { Task } from "../task/task.js";
import type { ThreadGroup } from "../task/thread_group.js";
import type { NodeKernel } from "./node_kernel.js";

declare module "../cluster/messenger.js" {
  interface Services {
    scheduler: { readonly kind: "ask" } | { readonly kind: "load"; readonly load: NodeLoad };
  }
}

export class Scheduling {
  readonly #node: NodeKernel;
  readonly #clock: Clock;
  readonly #default: PlacementPolicy;
  readonly #policies = new Map<PlacementPolicy, Policy>();
  readonly #scheduler: Scheduler;
  /** When each process came; dropped with the process. */
  readonly #sinceNs = new WeakMap<ThreadGroup, number>();
  /** What each process had fetched at the last look, by node. */
  readonly #fetched = new WeakMap<ThreadGroup, ReadonlyMap<number, number>>();

  constructor(node: NodeKernel, clock: Clock, policy: PlacementPolicy) {
    this.#node = node;
    this.#clock = clock;
    this.#default = policy;
    this.#scheduler = new Scheduler({
      self: node.id,
      nodes: () => node.membership.active,
      probe: () => this.#probe(),
      candidates: () => this.#candidates(),
      policyOf: (name) => this.#policy(name as PlacementPolicy),
      ask: () => this.#ask(),
      move: ({ pid, to }) => this.#move(pid, to as NodeId),
    });
    node.messenger.on("scheduler", (from, message) => {
      const nowNs = clock.monotonicNs();
      if (message.kind === "load") this.#scheduler.hear(message.load, nowNs);
      else {
        const load = this.#scheduler.measure(nowNs);
        node.messenger.send(from, "scheduler", { kind: "load", load });
      }
    });
    node.messenger.onLoss((lost) => this.#scheduler.forget(lost));
  }

  /** Returns when it wants to be called next. */
  tick(nowNs: number): number | undefined {
    return this.#scheduler.tick(nowNs);
  }

  /** How many tasks want to run here, smoothed. */
  get load(): number {
    return this.#scheduler.measure(this.#clock.monotonicNs()).runnable;
  }

  /** The policy of a process that is started without one of its own. */
  policyFor(name: PlacementPolicy | "" | undefined): PlacementPolicy {
    return name || this.#default;
  }

  /** The node on which a program of this policy is to begin. */
  placeNew(name: PlacementPolicy | undefined): NodeId {
    return (this.#place(this.policyFor(name), "spawn") ?? this.#node.id) as NodeId;
  }

  /** A new process, or a program that has just been loaded: does it begin elsewhere? */
  placeTask(task: Task, moment: Moment): void {
    const to = this.#place(this.policyFor(task.group.policy as PlacementPolicy | ""), moment);
    if (to !== undefined && task.migration === undefined) task.migration = this.#request(to);
  }

  #place(name: PlacementPolicy, moment: Moment): number | undefined {
    if (name === "none") return undefined;
    return this.#scheduler.place(name, moment, this.#clock.monotonicNs());
  }

  #policy(name: PlacementPolicy): Policy {
    let policy = this.#policies.get(name);
    if (!policy) {
      policy = makePolicy(name);
      this.#policies.set(name, policy);
    }
    return policy;
  }

  #probe(): Probe {
    const { tasks, frames } = this.#node.kernel;
    let runnable = 0;
    for (const task of tasks.values()) {
      // A task that waits for a page runs as soon as it has it.
      if (task.state === "runnable" || task.block?.cause === "fault") runnable += 1;
    }
    return { runnable, freeFrames: frames.free, totalFrames: frames.total };
  }

  #candidates(): Candidate[] {
    const found: Candidate[] = [];
    for (const group of this.#node.kernel.groups.values()) {
      const policy = this.policyFor(group.policy as PlacementPolicy | "");
      const [task] = group.tasks;
      if (policy === "none" || task === undefined || group.tasks.size > 1) continue;
      if (task.personality.name !== "linux" || task.migration !== undefined) continue;
      found.push({
        pid: group.tgid,
        policy,
        isRunnable: task.state === "runnable",
        residentPages: task.mm.pages.resident,
        sinceNs: this.#since(group),
        fetchedFrom: this.#fetchedLately(group, task),
      });
    }
    return found;
  }

  #since(group: ThreadGroup): number {
    const known = this.#sinceNs.get(group);
    if (known !== undefined) return known;
    const nowNs = this.#clock.monotonicNs();
    this.#sinceNs.set(group, nowNs);
    return nowNs;
  }

  #fetchedLately(group: ThreadGroup, task: Task): ReadonlyMap<number, number> {
    const now = this.#node.containers.spaces.of(task.mm)?.fetchedFrom ?? new Map();
    const before = this.#fetched.get(group);
    this.#fetched.set(group, new Map(now));
    return new Map([...now].map(([node, pages]) => [node, pages - (before?.get(node) ?? 0)]));
  }

  #ask(): void {
    const { messenger } = this.#node;
    for (const peer of messenger.peers) messenger.send(peer, "scheduler", { kind: "ask" });
  }

  #move(pid: number, to: NodeId): void {
    const { kernel } = this.#node;
    const [task] = kernel.groups.get(pid)?.tasks ?? [];
    if (task) this.#node.processes.markTask(task, this.#request(to));
  }

  #request(target: number) {
    const markedNs = this.#clock.monotonicNs();
    return { target, mechanism: MigrationMechanism.default, markedNs, origin: "outside" as const };
  }
}
