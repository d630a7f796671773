// A simulated cluster that shares one container: nodes, sites, wires, and what is known to be true.
//
// The sites run the real Containers over simulated memories and wires. `check` compares, after each
// delivery and each operation, what the sites hold of an object with what must hold (checks.ts).

import type { NodeId } from "../../abi/types.js";
import type { Container } from "../container.js";
import { Containers } from "../containers.js";
import {
  KERNEL_SPACE,
  nodeOfSite,
  type ObjectId,
  type SiteId,
  SPACES_PER_NODE,
  siteId,
} from "../identifiers.js";
import type { WaitOutcome } from "../linkers.js";
import type { ContainerInfo, Message, OwnerPolicy, Packet } from "../messages.js";
import { Parting } from "../parting.js";
import { ROWS } from "../protocol.js";
import { checkChains, checkObject, type Observed } from "./checks.js";
import { EventQueue } from "./event_queue.js";
import { Network, type NetworkOptions } from "./network.js";
import { Random } from "./random.js";
import { SimulatedMemory, Truth } from "./simulated_memory.js";

export interface WorldOptions {
  readonly seed: number;
  readonly nodes: number;
  readonly sitesPerNode: number;
  readonly objects: number;
  readonly policy: "linked" | "roundRobin";
  readonly kind: "memory" | "file";
  readonly pinMicros: number;
  /** Some sites first ask one that does not take part (a ghost's advice can be out of date). */
  readonly hasStrangers: boolean;
  /** How often a file's page cannot be read. */
  readonly readFailures: number;
  readonly network: NetworkOptions;
  /** Row counts, shared by all worlds of a run. */
  readonly reached: Uint32Array | undefined;
  /** False for the measurements, which have other checks. */
  readonly isChecked: boolean;
}

interface Flight {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly message: Message;
}

export interface Site {
  readonly id: SiteId;
  readonly node: NodeId;
  readonly containers: Containers;
  /** Others, each time that the site takes part anew. */
  container: Container;
  memory: SimulatedMemory;
  /** Taking leave of the container (parting.ts), or gone. */
  isParting: boolean;
}

/** How many of the last events a failure shows. */
const TRACE_LENGTH = 60;

type Happening = readonly [time: number, describe: () => string];

export class World implements Observed {
  readonly options: WorldOptions;
  readonly queue = new EventQueue();
  readonly random: Random;
  readonly truth: Truth;
  readonly network: Network;
  readonly sites: Site[] = [];
  /** Those of the sites that take part. */
  readonly #containers = new Map<SiteId, Container>();
  readonly nodes: NodeId[] = [];
  readonly registries = new Map<NodeId, Containers>();
  info!: ContainerInfo;
  /** Ownerships under way, by object: the nodes that they come from and go to. */
  readonly flying: Flight[][];
  /** Nodes that departed or are about to. */
  readonly departed = new Set<NodeId>();
  /** Called when a waiting task is woken. */
  onWake: (site: Site, key: string, outcome: WaitOutcome) => void = () => {};
  /** False once the container is gone. */
  isChecking = true;
  /** Called for every message that is sent between nodes. */
  onMessage: ((message: Message) => void) | undefined;
  readonly #trace: Happening[] = [];
  #happenings = 0;

  constructor(options: WorldOptions) {
    this.options = options;
    this.random = new Random(options.seed);
    this.truth = new Truth(options.objects);
    this.flying = Array.from({ length: options.objects }, () => []);
    this.network = new Network(this.queue, this.random, options.network);
    for (let node = 0; node < options.nodes; node++) this.#addNode(node as NodeId);
    this.#link();
  }

  get objects(): number {
    return this.options.objects;
  }

  get hasDepartures(): boolean {
    return this.departed.size > 0;
  }

  #addNode(node: NodeId): void {
    this.nodes.push(node);
    const port = {
      send: (to: NodeId, packets: readonly Packet[]) => this.#send(node, to, packets),
    };
    const clock = {
      nowMicros: () => this.queue.now,
      wakeAt: (at: number) => this.queue.at(at, () => this.#expire(node)),
    };
    const containers = new Containers(
      node,
      port,
      clock,
      () => this.nodes,
      () => {
        const store = new SimulatedMemory(this.truth, "memory");
        store.hasRoom = false;
        return store;
      },
    );
    this.registries.set(node, containers);
    this.network.attach(node, (from, packets) => this.#receive(node, from, packets));
  }

  #link(): void {
    const { nodes, sitesPerNode, policy } = this.options;
    const ids: SiteId[] = [];
    for (let node = 0; node < nodes; node++) {
      for (let space = 1; space <= sitesPerNode; space++) ids.push(siteId(node as NodeId, space));
    }
    const home = ids[0] as SiteId;
    const ownerPolicy: OwnerPolicy =
      policy === "linked" ? { kind: "linked", site: home } : { kind: "roundRobin", sites: ids };
    for (const id of ids) {
      const node = nodeOfSite(id);
      const site = { id, node, containers: this.registries.get(node) } as Site;
      this.#takePart(site, id === home ? ownerPolicy : undefined);
      if (id === home) this.info = site.container.info;
      this.sites.push(site);
    }
  }

  /** @param policy of the container that this site, its home, makes; undefined: it joins. */
  #takePart(site: Site, policy?: OwnerPolicy): void {
    const { id, containers } = site;
    const { kind, pinMicros, reached, hasStrangers } = this.options;
    const memory = new SimulatedMemory(this.truth, kind);
    memory.onFirstTouch = (object) => this.#firstTouch(site, object);
    const above = {
      wake: (key: string, outcome: WaitOutcome) => this.onWake(site, key, outcome),
    };
    const linkers = { io: memory, above };
    const options = {
      pinMicros,
      ...(reached === undefined ? {} : { reached }),
      ...(hasStrangers ? { firstAsk: siteId(this.nodes[0]!, SPACES_PER_NODE - 1) } : {}),
    };
    site.memory = memory;
    site.isParting = false;
    site.container = policy
      ? containers.create(id, policy, linkers, options)
      : containers.link(this.info, id, linkers, options);
    this.#containers.set(id, site.container);
  }

  /** A site takes leave of the container, and takes part again when it has been away for a while. */
  part(site: Site): void {
    site.isParting = true;
    this.note(() => `site ${site.id} takes leave`);
    this.#advance(site, new Parting(site.container), this.random.chance(0.3));
  }

  /** @param staysAfterAll it changes its mind in the middle. */
  #advance(site: Site, parting: Parting, staysAfterAll: boolean): void {
    this.queue.at(this.queue.now + 20 + this.random.below(500), () => {
      if (this.network.isDown(site.node) || this.departed.has(site.node)) return;
      if (staysAfterAll && this.random.chance(0.3)) {
        parting.giveBack([]);
        site.isParting = false;
        this.note(() => `site ${site.id} stays after all`);
      } else if (parting.advance()) this.#beAway(site);
      else this.#advance(site, parting, staysAfterAll);
      for (let object = 0; object < this.objects; object++) this.check(object);
    });
  }

  #beAway(site: Site): void {
    this.#containers.delete(site.id);
    this.note(() => `site ${site.id} is gone`);
    this.queue.at(this.queue.now + 20 + this.random.below(3_000), () => {
      if (this.network.isDown(site.node) || this.departed.has(site.node)) return;
      this.#takePart(site);
      this.note(() => `site ${site.id} takes part again`);
    });
  }

  /** Files take their time to be read; now and then they cannot be. */
  #firstTouch(site: Site, object: ObjectId): "ready" | "pending" | "failed" {
    if (this.options.kind === "memory" || this.random.chance(0.3)) return "ready";
    if (this.random.chance(this.options.readFailures)) return "failed";
    this.queue.at(this.queue.now + 5 + this.random.below(50), () => {
      if (this.network.isDown(site.node)) return;
      const isMade = !this.random.chance(this.options.readFailures);
      this.note(() => `site ${site.id} has ${isMade ? "read" : "not read"} object ${object}`);
      if (isMade) site.memory.make(object);
      site.container.filled(object, isMade);
      this.check(object);
    });
    return "pending";
  }

  #send(from: NodeId, to: NodeId, packets: readonly Packet[]): void {
    if (this.onMessage !== undefined) for (const { message } of packets) this.onMessage(message);
    for (const { message } of packets) {
      const object = ownershipIn(message);
      if (object === undefined) continue;
      this.flying[object]!.push({ from, to, message });
      if (this.network.isDown(to)) this.truth.endangered.add(object);
    }
    this.network.send(from, to, packets);
  }

  #receive(node: NodeId, from: NodeId, packets: readonly Packet[]): void {
    this.note(() => packets.map(describePacket).join("\n         "));
    for (const { message } of packets) {
      const flights = this.flying[ownershipIn(message) ?? -1];
      if (flights === undefined) continue;
      const at = flights.findIndex((flight) => flight.message === message);
      if (at >= 0) flights.splice(at, 1);
    }
    (this.registries.get(node) as Containers).receive(from, packets);
    if (!this.options.isChecked) return;
    for (const { message } of packets) if ("object" in message) this.check(message.object);
  }

  #expire(node: NodeId): void {
    if (this.network.isDown(node)) return;
    this.registries.get(node)?.expire();
  }

  /** Ownerships of an object that will arrive; those of stopped nodes may. */
  flightsOf(object: ObjectId): readonly Flight[] {
    const flights = this.flying[object] as Flight[];
    if (!this.hasDepartures || flights.length === 0) return flights;
    return flights.filter(({ from, to }) => !this.network.isDown(from) && !this.network.isDown(to));
  }

  /** Some node does not know yet what became of a departed one. */
  get isRecovering(): boolean {
    if (!this.hasDepartures) return false;
    return this.nodes.some((node) => {
      if (this.network.isDown(node)) return false;
      const containers = this.registries.get(node) as Containers;
      if (containers.isFrozen) return true;
      return this.nodes.some((other) => {
        if (!this.departed.has(other)) return false;
        const departure = containers.departureOf(siteId(other, KERNEL_SPACE));
        return this.network.isDown(other)
          ? departure !== "crashed" && departure !== "gone"
          : departure === undefined;
      });
    });
  }

  /** Checks an object at all sites. */
  check(object: ObjectId): void {
    if (this.options.isChecked && this.isChecking) checkObject(this, object);
  }

  /** Runs until nothing is left to happen, or `limit` events have. */
  run(limit: number): void {
    for (let events = 0; events < limit; events++) if (!this.queue.runNext()) return;
    throw new Error("the simulation does not come to rest");
  }

  /** To be called at rest: every chain of probable owners ends at the owner. */
  checkAtRest(): void {
    if (this.options.isChecked) checkChains(this);
  }

  /** The sites of nodes that have not departed. */
  liveSites(): Site[] {
    return this.sites.filter(({ node }) => !this.network.isDown(node));
  }

  /** Containers that may own objects: those of live sites, and caretakers of departed ones. */
  holders(): readonly Container[] {
    if (!this.hasDepartures) return [...this.#containers.values()];
    const holders: Container[] = [];
    for (const { id, node } of this.sites) {
      const container = this.#containers.get(id);
      if (container !== undefined && !this.network.isDown(node)) holders.push(container);
    }
    for (const [node, containers] of this.registries) {
      if (this.network.isDown(node)) continue;
      const caretaker = containers.get(this.info.id, siteId(node, KERNEL_SPACE));
      if (caretaker !== undefined) holders.push(caretaker);
    }
    return holders;
  }

  /** Stops a node without a word. */
  crash(node: NodeId): void {
    for (let object = 0; object < this.options.objects; object++) this.#endanger(object, node);
    this.disconnect(node);
  }

  /** A node stops; the others hear of it one by one. */
  disconnect(node: NodeId): void {
    this.note(() => `node ${node} stops`);
    this.network.crash(node);
    this.departed.add(node);
    for (const other of this.nodes) {
      if (other === node) continue;
      this.queue.at(this.queue.now + 100 + this.random.below(1_000), () => {
        if (this.network.isDown(other)) return;
        this.note(() => `node ${other} hears that node ${node} is gone`);
        this.registries.get(other)?.nodeDeparted(node);
      });
    }
  }

  #endanger(object: ObjectId, node: NodeId): void {
    const owners = this.holders().filter((c) => !ofNode(c, node) && ownsWith(c, object));
    if (owners.length === 0 || this.departed.size > 0) this.truth.endangered.add(object);
  }

  /** Remembers what happens, for the case that it ends badly. */
  note(describe: () => string): void {
    if (!this.options.isChecked) return;
    this.#trace[this.#happenings % TRACE_LENGTH] = [this.queue.now, describe];
    this.#happenings += 1;
  }

  /** The last events, oldest first. */
  trace(): string[] {
    const at = this.#happenings % TRACE_LENGTH;
    const ordered = [...this.#trace.slice(at), ...this.#trace.slice(0, at)];
    return ordered.map(([time, describe]) => `${String(time).padStart(8)} ${describe()}`);
  }
}

function ofNode(container: Container, node: NodeId): boolean {
  return nodeOfSite(container.site) === node;
}

function ownsWith(container: Container, object: ObjectId): boolean {
  const state = container.stateOf(object);
  return state.endsWith("OWNER") || state.startsWith("WAIT_ACK") || state === "INV_FILLING";
}

/** The object whose ownership a message carries. */
export function ownershipIn(message: Message): ObjectId | undefined {
  switch (message.type) {
    case "pageOwnership":
    case "bareOwnership":
    case "firstTouch":
      return message.object;
    default:
      return undefined;
  }
}

export function describePacket({ from, to, message }: Packet): string {
  const {
    type,
    container: _container,
    bytes: _bytes,
    ...rest
  } = message as unknown as {
    type: string;
    [field: string]: unknown;
  };
  return `${from} -> ${to} ${type} ${JSON.stringify(rest)}`;
}

/** A counter for each row of the table. */
export function createRowCounts(): Uint32Array {
  return new Uint32Array(ROWS.length);
}
