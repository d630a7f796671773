// Tasks that use a shared container at random, and what else can happen to it.
//
// A task reads or writes an object, waits if it must, has its access some time after it was woken
// (by then the page may be gone again, if its pin was short), and goes on. In between, sites
// prefetch, push, flush, remove, sync and stage, wires are cut, nodes crash or leave.

import type { NodeId } from "../../abi/types.js";
import type { ObjectId } from "../identifiers.js";
import type { WaitOutcome } from "../linkers.js";
import { SimulationFault } from "./simulated_memory.js";
import type { Site, World } from "./world.js";

export interface WorkloadOptions {
  /** Operations of all tasks together. */
  readonly operations: number;
  readonly tasksPerSite: number;
  /** Share of writes among the accesses. */
  readonly writes: number;
  /** Probability that an operation is something else than an access. */
  readonly others: number;
  /** Probability that such an operation is a push, whatever else it could be. */
  readonly pushes: number;
  /** Longest pause of a task between two operations, in microseconds. */
  readonly pauseMicros: number;
  /** When nodes crash (or leave), in operations done; the last node is never chosen. */
  readonly crashes: readonly number[];
  readonly leaves: readonly number[];
  /** Probability of a cut, for each operation. Lossy wires only. */
  readonly cuts: number;
}

interface Task {
  readonly key: string;
  readonly site: Site;
  object: ObjectId;
  isWrite: boolean;
  isBusy: boolean;
}

/** Longest time from being woken to the access; longer than the shortest pin. */
const WAKE_MICROS = 30;

export class Workload {
  readonly #world: World;
  readonly #options: WorkloadOptions;
  readonly #tasks = new Map<string, Task>();
  #left: number;
  #isCut = false;
  /** Accesses that had their page, other operations, and accesses that met a lost object. */
  done = 0;
  lost = 0;

  constructor(world: World, options: WorkloadOptions) {
    this.#world = world;
    this.#options = options;
    this.#left = options.operations;
    world.onWake = (site, key, outcome) => this.#woken(site, key, outcome);
    for (const site of world.sites) {
      for (let i = 0; i < options.tasksPerSite; i++) {
        const key = `${site.id}:${i}`;
        const task: Task = { key, site, object: 0, isWrite: false, isBusy: false };
        this.#tasks.set(key, task);
        this.#pause(task);
      }
    }
  }

  /** Runs everything, and checks that nobody is left waiting. */
  run(): void {
    this.#world.run(this.#options.operations * 400 + 100_000);
    for (const { key, site, isBusy, object, isWrite } of this.#tasks.values()) {
      if (!isBusy || this.#world.network.isDown(site.node)) continue;
      const access = isWrite ? "write" : "read";
      throw new SimulationFault(
        `task ${key} waits forever to ${access} object ${object}, in state ${site.container.stateOf(object)}`,
      );
    }
    this.#world.checkAtRest();
  }

  #pause(task: Task): void {
    const { queue, random } = this.#world;
    const until = queue.now + random.below(this.#options.pauseMicros + 1);
    queue.at(until, () => this.#operate(task));
  }

  #operate(task: Task): void {
    if (this.#world.departed.has(task.site.node) || this.#left === 0) return;
    this.#left -= 1;
    this.#misfortune();
    if (this.#world.departed.has(task.site.node)) return;
    const { random, options } = this.#world;
    task.object = random.below(options.objects);
    if (random.chance(this.#options.others)) {
      this.#otherOperation(task.site, task.object);
      this.#world.check(task.object);
      this.#finish(task);
      return;
    }
    task.isWrite = random.chance(this.#options.writes);
    task.isBusy = true;
    this.#access(task);
  }

  #access(task: Task): void {
    const { site, object, isWrite, key } = task;
    const result = isWrite ? site.container.grab(object, key) : site.container.get(object, key);
    this.#world.note(() => `task ${key} ${isWrite ? "writes" : "reads"} ${object}: ${result}`);
    if (result === "ready") this.#perform(task);
    else if (result !== "pending") this.#miss(task, result);
    else this.#world.check(object);
  }

  #woken(site: Site, key: string, outcome: WaitOutcome): void {
    const task = this.#tasks.get(key);
    if (task === undefined) return;
    const { queue, random, network } = this.#world;
    queue.at(queue.now + random.below(WAKE_MICROS), () => {
      if (network.isDown(site.node) || !task.isBusy) return;
      if (outcome !== "ready") this.#miss(task, outcome);
      else if (this.#mayAccess(task)) this.#perform(task);
      else this.#access(task);
    });
  }

  #mayAccess({ site, object, isWrite }: Task): boolean {
    const access = site.memory.pages.get(object)?.access ?? "none";
    return access === "write" || (access === "read" && !isWrite);
  }

  #perform(task: Task): void {
    const { site, object, isWrite, key } = task;
    if (isWrite) site.memory.write(object);
    else site.memory.read(object);
    this.#world.note(() => `task ${key} has ${isWrite ? "written" : "read"} ${object}`);
    // A task that does not say that it is through leaves the page to the pin's end.
    if (this.#world.random.chance(0.7)) site.container.put(object);
    this.#world.check(object);
    this.#finish(task);
  }

  #miss(task: Task, outcome: string): void {
    const { truth, options, hasDepartures } = this.#world;
    const mayBeLost = outcome === "lost" && truth.endangered.has(task.object);
    const mayFail = outcome === "failed" && options.kind === "file";
    if (!(mayBeLost && hasDepartures) && !mayFail) {
      throw new SimulationFault(`task ${task.key} gets "${outcome}" for object ${task.object}`);
    }
    this.lost += 1;
    this.#finish(task);
  }

  #finish(task: Task): void {
    task.isBusy = false;
    this.done += 1;
    if (this.#left > 0) this.#pause(task);
  }

  #otherOperation(site: Site, object: ObjectId): void {
    const { random, sites, options } = this.#world;
    const { container, memory } = site;
    const other = random.pick(sites).id;
    const choice = random.chance(this.#options.pushes) ? 1 : random.below(8);
    this.#world.note(() => `site ${site.id} does operation ${choice} on ${object} (${other})`);
    switch (choice) {
      case 0:
        container.prefetch(object, random.chance(0.5) ? "read" : "write");
        return;
      case 1:
        container.push(object, other);
        return;
      case 2:
        container.flush(object, random.chance(0.5) ? undefined : other);
        return;
      case 3:
        container.remove(object, 1 + random.below(options.objects - object));
        return;
      case 4:
        container.sync(object, options.objects - object);
        return;
      case 5:
        if (other !== site.id) container.stage(object, other);
        return;
      case 6:
        memory.hasRoom = random.chance(0.7);
        return;
      default:
        for (let next = object; next < options.objects; next++) container.prefetch(next, "write");
    }
  }

  /** Wires are cut and heal, nodes crash and leave. */
  #misfortune(): void {
    const done = this.#options.operations - this.#left;
    if (this.#options.crashes.includes(done)) this.#crashSomeone();
    if (this.#options.leaves.includes(done)) this.#someoneLeaves();
    const { random, network, queue, nodes } = this.#world;
    if (this.#isCut || !random.chance(this.#options.cuts)) return;
    this.#isCut = true;
    network.cut(new Set(nodes.filter(() => random.chance(0.5))));
    queue.at(queue.now + 1_000 + random.below(20_000), () => {
      this.#isCut = false;
      network.cut(undefined);
    });
  }

  #someone(): NodeId | undefined {
    const { random, nodes, departed } = this.#world;
    const candidates = nodes.slice(0, -1).filter((node) => !departed.has(node));
    return candidates.length === 0 ? undefined : random.pick(candidates);
  }

  #crashSomeone(): void {
    const node = this.#someone();
    if (node !== undefined) this.#world.crash(node);
  }

  /** A node's tasks end; it gives away what it owns, and goes when nothing is left. */
  #someoneLeaves(): void {
    const node = this.#someone();
    if (node === undefined) return;
    const { departed, registries } = this.#world;
    departed.add(node);
    this.#world.note(() => `node ${node} leaves`);
    for (const task of this.#tasks.values()) if (task.site.node === node) task.isBusy = false;
    registries.get(node)?.leave();
    this.#evacuate(node);
  }

  #evacuate(node: NodeId): void {
    const { network, queue, registries, sites, departed } = this.#world;
    queue.at(queue.now + 500, () => {
      if (network.isDown(node)) return;
      const containers = registries.get(node)!;
      const target = sites.find((site) => !departed.has(site.node)) as Site;
      if (containers.isFrozen || containers.evacuate(() => target.id) > 0) {
        this.#evacuate(node);
        return;
      }
      // All that it sent has arrived by then (the link's isDrained on a real wire).
      queue.at(queue.now + 100_000, () => {
        if (!network.isDown(node)) this.#world.disconnect(node);
      });
    });
  }
}
