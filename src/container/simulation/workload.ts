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
  /** When one site collects everything, after the tasks of the others have ended. */
  readonly collects: number | undefined;
  /** Probability of a cut, for each operation. Lossy wires only. */
  readonly cuts: number;
  /** Probability that a site takes leave of the container for a while, for each operation. */
  readonly partings: number;
}

interface Task {
  readonly key: string;
  readonly site: Site;
  object: ObjectId;
  isWrite: boolean;
  isBusy: boolean;
}

/** The key of the site that collects. */
const COLLECT = "collect";

/** Longest time from being woken to the access; longer than the shortest pin. */
const WAKE_MICROS = 30;

/** After this a task of a site that is away looks whether it is back. */
const PARTING_MICROS = 300;

export class Workload {
  readonly #world: World;
  readonly #options: WorkloadOptions;
  readonly #tasks = new Map<string, Task>();
  #left: number;
  #isCut = false;
  /** The site that uses the container alone, and whether it has become an ordinary address space. */
  #sole: Site | undefined;
  #isDissolved = false;
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
    if (this.#isDissolved) this.#checkDissolved();
    else this.#world.checkAtRest();
  }

  /** Everything that exists is at the one site, and nothing is anywhere else. */
  #checkDissolved(): void {
    const { sites, truth } = this.#world;
    for (const site of sites) {
      for (const [object, page] of site.memory.pages) {
        if (site !== this.#sole) throw new SimulationFault(`site ${site.id} kept object ${object}`);
        if (page.content === truth.newest[object] && page.access === "write") continue;
        throw new SimulationFault(`object ${object} was collected as ${JSON.stringify(page)}`);
      }
    }
    truth.newest.forEach((content, object) => {
      if (content === 0 || this.#sole?.memory.pages.has(object)) return;
      throw new SimulationFault(`object ${object} with content ${content} was not collected`);
    });
  }

  #isEnded({ site }: Task): boolean {
    if (this.#sole !== undefined) return site !== this.#sole;
    return this.#world.departed.has(site.node);
  }

  #pause(task: Task, atLeast = 0): void {
    const { queue, random } = this.#world;
    const until = queue.now + atLeast + random.below(this.#options.pauseMicros + 1);
    queue.at(until, () => this.#operate(task));
  }

  #operate(task: Task): void {
    if (this.#isEnded(task) || this.#left === 0) return;
    if (task.site.isParting) {
      this.#pause(task, PARTING_MICROS);
      return;
    }
    this.#left -= 1;
    this.#misfortune();
    if (this.#isEnded(task) || task.site.isParting) {
      this.#finish(task);
      return;
    }
    const { random, options } = this.#world;
    task.object = random.below(options.objects);
    if (!this.#isDissolved && random.chance(this.#options.others)) {
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
    if (this.#isDissolved) {
      const { memory } = site;
      if (!memory.isPresent(object)) memory.make(object);
      memory.changeState(object, "write");
      this.#perform(task);
      return;
    }
    const result = isWrite ? site.container.grab(object, key) : site.container.get(object, key);
    this.#world.note(() => `task ${key} ${isWrite ? "writes" : "reads"} ${object}: ${result}`);
    if (result === "ready") this.#perform(task);
    else if (result !== "pending") this.#miss(task, result);
    else this.#world.check(object);
  }

  #woken(site: Site, key: string, outcome: WaitOutcome): void {
    if (key === COLLECT) this.#collected(site, outcome);
    const task = this.#tasks.get(key);
    if (task === undefined) return;
    const { queue, random, network } = this.#world;
    queue.at(queue.now + random.below(WAKE_MICROS), () => {
      if (network.isDown(site.node) || !task.isBusy) return;
      if (outcome === "unlinked" && this.#isDissolved) this.#access(task);
      else if (outcome !== "ready") this.#miss(task, outcome);
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
    if (this.#isDissolved) {
      this.#finish(task);
      return;
    }
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
        // Only to a site that stays: what is sent ahead to a stranger is lost.
        if (other !== site.id && this.#options.partings === 0) container.stage(object, other);
        return;
      case 6:
        // Who takes leave stays until the home has room.
        memory.hasRoom = this.#isHomeOfParting(site) || random.chance(0.7);
        return;
      default:
        for (let next = object; next < options.objects; next++) container.prefetch(next, "write");
    }
  }

  #isHomeOfParting(site: Site): boolean {
    return this.#options.partings > 0 && site === this.#world.sites[0];
  }

  /** Wires are cut and heal, nodes crash and leave. */
  #misfortune(): void {
    const done = this.#options.operations - this.#left;
    if (this.#options.crashes.includes(done)) this.#crashSomeone();
    if (this.#options.leaves.includes(done)) this.#someoneLeaves();
    if (this.#options.collects === done) this.#collect();
    const { random, network, queue, nodes } = this.#world;
    const { partings } = this.#options;
    if (partings > 0 && random.chance(partings)) this.#someoneParts();
    if (this.#isCut || !random.chance(this.#options.cuts)) return;
    this.#isCut = true;
    network.cut(new Set(nodes.filter(() => random.chance(0.5))));
    queue.at(queue.now + 1_000 + random.below(20_000), () => {
      this.#isCut = false;
      network.cut(undefined);
    });
  }

  /** Not the home, and nobody whose tasks are in the middle of something. */
  #someoneParts(): void {
    const [, ...others] = this.#world.sites;
    const busy = new Set([...this.#tasks.values()].map((task) => task.isBusy && task.site));
    const idle = others.filter((site) => {
      return !site.isParting && !busy.has(site) && !this.#world.departed.has(site.node);
    });
    if (idle.length > 0) this.#world.part(this.#world.random.pick(idle));
  }

  /** One site goes on alone; what the others have asked for may still be on its way. */
  #collect(): void {
    const site = this.#world.random.pick(this.#world.sites);
    this.#world.note(() => `site ${site.id} collects`);
    this.#sole = site;
    for (const task of this.#tasks.values()) if (task.site !== site) task.isBusy = false;
    site.container.collect(COLLECT);
  }

  #collected(site: Site, outcome: WaitOutcome): void {
    this.#world.note(() => `site ${site.id} has collected: ${outcome}`);
    if (outcome !== "ready") throw new SimulationFault(`collecting ends with "${outcome}"`);
    this.#isDissolved = true;
    this.#world.isChecking = false;
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
