// One state of a small cluster, for the exhaustive exploration: it can be saved, restored,
// compared, and asked what may happen next.
//
// Three nodes share one page. Each has a task that does a few operations, chosen freely from a
// list. What may happen: a task begins an operation, or has the access it was woken for; the oldest
// send of a link arrives; a pin ends; a node crashes; another one hears of it. The containers are
// the real ones. Time stands still: a pin holds until the task has had its access or the pin is
// ended.
//
// Two states are equal when nothing that can be compared differs: pages count as current or not,
// generations and serial numbers by their order (simulation of one is a simulation of the other).

import type { NodeId } from "../../abi/types.js";
import type { Container } from "../container.js";
import { Containers } from "../containers.js";
import type { Entry } from "../entry.js";
import type { Errand } from "../errands.js";
import { KERNEL_SPACE, type SiteId, SPACES_PER_NODE, siteId } from "../identifiers.js";
import type { WaitOutcome } from "../linkers.js";
import type { ContainerInfo, Packet } from "../messages.js";
import type { RecoveryState } from "../recovery.js";
import type { Waiter } from "../waiting.js";
import type { Observed } from "./checks.js";
import { type Page, SimulatedMemory, SimulationFault, Truth } from "./simulated_memory.js";
import { ownershipIn } from "./world.js";

export type OperationKind =
  | "read"
  | "write"
  | "prefetchRead"
  | "prefetchWrite"
  | "pushNext"
  | "pushPrevious"
  | "flush"
  | "remove"
  | "sync";

export interface ExplorationOptions {
  readonly nodes: number;
  /** What each node's task may do, and how many of these it does. */
  readonly operations: readonly (readonly OperationKind[])[];
  readonly counts: readonly number[];
  readonly kind: "memory" | "file";
  /** Nodes that have no room for pushed pages. */
  readonly full: readonly number[];
  /** How many pins may end before the access. */
  readonly expiries: number;
  /** Files are read later, and may fail to be: another thing that may happen. */
  readonly isReadingSlow: boolean;
  /** Nodes that first ask a site which takes no part. */
  readonly misled: readonly number[];
  /** The node that may crash. */
  readonly crash: number | undefined;
  readonly reached: Uint32Array | undefined;
}

/** What may happen next. `index` tells apart what the same node may do. */
export interface Choice {
  readonly kind: "operate" | "access" | "deliver" | "expire" | "read" | "crash" | "hear";
  readonly node: number;
  readonly index: number;
}

type TaskState = "idle" | "waiting" | "woken";

interface Task {
  left: number;
  state: TaskState;
  isWrite: boolean;
}

export interface SavedContainer {
  readonly entry: Entry | undefined;
  readonly page: Page | undefined;
  readonly waiters: readonly Waiter[];
  readonly errands: readonly (readonly [number, Errand])[];
  readonly isArmed: boolean;
  readonly baseGeneration: number;
  readonly floor: number;
  readonly nextToken: number;
}

export interface SavedCluster {
  readonly containers: readonly SavedContainer[];
  readonly tasks: readonly Task[];
  readonly links: readonly (readonly (readonly Packet[])[])[];
  readonly recoveries: readonly RecoveryState[];
  readonly newest: number;
  readonly stored: number;
  readonly isEndangered: boolean;
  readonly expiries: number;
  readonly crashed: boolean;
}

const OBJECT = 0;
const PINNED_MICROS = 1;

interface Part {
  readonly container: Container;
  readonly memory: SimulatedMemory;
}

export class ExploredCluster implements Observed {
  readonly objects = 1;
  readonly options: ExplorationOptions;
  readonly registries: Containers[] = [];
  /** The sites' containers, then (with a crash) the caretakers. */
  readonly parts: Part[] = [];
  readonly truth = new Truth(1);
  tasks: Task[];
  /** From node * nodes + to: the sends that are on their way. */
  links: (readonly (readonly Packet[])[])[];
  expiries: number;
  crashed = false;
  #info!: ContainerInfo;
  /** What each container was restored from, until something happens to it; likewise recoveries. */
  readonly #loaded: (SavedContainer | undefined)[] = [];
  readonly #loadedRecoveries: (RecoveryState | undefined)[] = [];

  constructor(options: ExplorationOptions) {
    this.options = options;
    const { nodes, counts } = options;
    this.expiries = options.expiries;
    this.links = Array.from({ length: nodes * nodes }, () => []);
    this.tasks = Array.from({ length: nodes }, (_, node) => ({
      left: counts[node] as number,
      state: "idle",
      isWrite: false,
    }));
    for (let node = 0; node < nodes; node++) this.#addNode(node as NodeId);
    for (let node = 0; node < nodes; node++) this.#addSite(node as NodeId);
    if (options.crash !== undefined) {
      for (let node = 0; node < nodes; node++) this.#addCaretaker(node as NodeId);
    }
    // The sites have joined; nothing is on its way.
    this.links = this.links.map(() => []);
  }

  #addNode(node: NodeId): void {
    const port = {
      send: (to: NodeId, packets: readonly Packet[]) => {
        const link = node * this.options.nodes + to;
        if (this.crashed && to === this.options.crash) this.#endanger(packets);
        else this.links[link] = [...(this.links[link] as []), packets];
      },
    };
    const clock = { nowMicros: () => 0, wakeAt: () => {} };
    const all = Array.from({ length: this.options.nodes }, (_, index) => index as NodeId);
    const createStore = () => new SimulatedMemory(this.truth, "memory");
    this.registries.push(new Containers(node, port, clock, () => all, createStore));
  }

  #addSite(node: NodeId): void {
    const { kind, full, reached, isReadingSlow, misled } = this.options;
    const memory = new SimulatedMemory(this.truth, kind);
    memory.hasRoom = !full.includes(node);
    const above = { wake: (_key: string, outcome: WaitOutcome) => this.#woken(node, outcome) };
    const linkers = { io: memory, above };
    const options = {
      pinMicros: PINNED_MICROS,
      ...(reached === undefined ? {} : { reached }),
      ...(misled.includes(node) ? { firstAsk: siteId(0 as NodeId, SPACES_PER_NODE - 1) } : {}),
    };
    if (isReadingSlow) memory.onFirstTouch = () => "pending";
    const registry = this.registries[node] as Containers;
    const site = siteId(node, 1);
    const container =
      node === 0
        ? registry.adopt(site, linkers, options)
        : registry.link(this.#info, site, linkers, options);
    if (node === 0) this.#info = container.info;
    else this.parts[0]!.container.members.add(site);
    this.parts.push({ container, memory });
  }

  #addCaretaker(node: NodeId): void {
    const site = siteId(node, KERNEL_SPACE);
    const container = (this.registries[node] as Containers).find(this.#info, site);
    this.parts.push({ container, memory: container.io as SimulatedMemory });
  }

  #woken(node: number, outcome: WaitOutcome): void {
    const task = this.tasks[node] as Task;
    if (outcome === "ready") task.state = "woken";
    else if (outcome === "lost" && this.truth.endangered.has(OBJECT)) task.state = "idle";
    else if (outcome === "failed" && this.options.isReadingSlow) task.state = "idle";
    else throw new SimulationFault(`the task of node ${node} gets "${outcome}"`);
  }

  #endanger(packets: readonly Packet[]): void {
    for (const { message } of packets) {
      if (ownershipIn(message) !== undefined) this.truth.endangered.add(OBJECT);
    }
  }

  #isDown(node: number): boolean {
    return this.crashed && node === this.options.crash;
  }

  /** What may happen next. */
  choices(): Choice[] {
    const { nodes, operations, crash } = this.options;
    const found: Choice[] = [];
    for (let node = 0; node < nodes; node++) {
      if (this.#isDown(node)) continue;
      const { state, left } = this.tasks[node] as Task;
      if (state === "woken") found.push({ kind: "access", node, index: 0 });
      if (state === "idle" && left > 0) {
        const count = operations[node]!.length;
        for (let index = 0; index < count; index++) found.push({ kind: "operate", node, index });
      }
      if (this.expiries > 0 && this.#pinned(node)) found.push({ kind: "expire", node, index: 0 });
      if (this.parts[node]!.container.entries.get(OBJECT)?.state === "INV_FILLING") {
        for (let index = 0; index < 2; index++) found.push({ kind: "read", node, index });
      }
      if (this.crashed && this.registries[node]!.recovery.state.departed.size === 0) {
        found.push({ kind: "hear", node, index: 0 });
      }
      for (let from = 0; from < nodes; from++) {
        const link = this.links[from * nodes + node] as readonly unknown[];
        if (link.length > 0) found.push({ kind: "deliver", node, index: from });
      }
    }
    if (crash !== undefined && !this.crashed) found.push({ kind: "crash", node: crash, index: 0 });
    return found;
  }

  #pinned(node: number): boolean {
    const entry = this.parts[node]!.container.entries.get(OBJECT);
    return entry !== undefined && entry.pinnedUntilMicros > 0;
  }

  /** Makes a choice happen. */
  take({ kind, node, index }: Choice): void {
    const { container, memory } = this.parts[node] as Part;
    this.#loaded[node] = undefined;
    this.#loaded[node + this.options.nodes] = undefined;
    this.#loadedRecoveries[node] = undefined;
    switch (kind) {
      case "operate":
        this.#operate(node, this.options.operations[node]![index] as OperationKind);
        return;
      case "access":
        this.#access(node);
        return;
      case "deliver":
        this.#deliver(index, node);
        return;
      case "expire":
        this.expiries -= 1;
        container.put(OBJECT);
        return;
      case "read":
        if (index === 0) memory.make(OBJECT);
        container.filled(OBJECT, index === 0);
        return;
      case "crash":
        this.#crash(node);
        return;
      case "hear":
        (this.registries[node] as Containers).nodeDeparted(this.options.crash as NodeId);
        return;
      default:
        kind satisfies never;
    }
  }

  #operate(node: number, operation: OperationKind): void {
    const { container } = this.parts[node] as Part;
    const task = this.tasks[node] as Task;
    const { nodes } = this.options;
    task.left -= 1;
    const siteOf = (index: number): SiteId => siteId((index % nodes) as NodeId, 1);
    switch (operation) {
      case "read":
      case "write":
        this.#ask(node, operation === "write");
        return;
      case "prefetchRead":
        container.prefetch(OBJECT, "read");
        return;
      case "prefetchWrite":
        container.prefetch(OBJECT, "write");
        return;
      case "pushNext":
        container.push(OBJECT, siteOf(node + 1));
        return;
      case "pushPrevious":
        container.push(OBJECT, siteOf(node + nodes - 1));
        return;
      case "flush":
        container.flush(OBJECT);
        return;
      case "remove":
        container.remove(OBJECT, 1);
        return;
      case "sync":
        container.sync(OBJECT, 1);
        return;
      default:
        operation satisfies never;
    }
  }

  #ask(node: number, isWrite: boolean): void {
    const { container } = this.parts[node] as Part;
    const task = this.tasks[node] as Task;
    task.isWrite = isWrite;
    task.state = "waiting";
    const key = String(node);
    const result = isWrite ? container.grab(OBJECT, key) : container.get(OBJECT, key);
    if (result === "ready") this.#perform(node);
    else if (result !== "pending") this.#woken(node, result);
  }

  /** A woken task has its access, if the page is still there. */
  #access(node: number): void {
    const { isWrite } = this.tasks[node] as Task;
    const access = this.parts[node]!.memory.pages.get(OBJECT)?.access ?? "none";
    const isAllowed = access === "write" || (access === "read" && !isWrite);
    if (isAllowed) this.#perform(node);
    else this.#ask(node, isWrite);
  }

  #perform(node: number): void {
    const { container, memory } = this.parts[node] as Part;
    const task = this.tasks[node] as Task;
    task.state = "idle";
    if (task.isWrite) memory.write(OBJECT);
    else memory.read(OBJECT);
    container.put(OBJECT);
  }

  #deliver(from: number, to: number): void {
    const link = from * this.options.nodes + to;
    const [packets, ...rest] = this.links[link] as (readonly Packet[])[];
    this.links[link] = rest;
    const registry = this.registries[to] as Containers;
    if (registry.recovery.isDisconnected(from as NodeId)) this.#endanger(packets!);
    registry.receive(from as NodeId, packets as readonly Packet[]);
  }

  /** What is under way to the node is lost. What it has sent may arrive. */
  #crash(node: number): void {
    const { nodes } = this.options;
    const owners = this.parts.filter(({ container }) => {
      const state = container.stateOf(OBJECT);
      return container.host.node !== node && state.includes("OWNER");
    });
    if (owners.length === 0) this.truth.endangered.add(OBJECT);
    this.crashed = true;
    for (let from = 0; from < nodes; from++) this.links[from * nodes + node] = [];
    const task = this.tasks[node] as Task;
    task.left = 0;
    task.state = "idle";
  }

  /** True when every task has done everything. */
  get isDone(): boolean {
    return this.tasks.every(({ left, state }) => left === 0 && state === "idle");
  }

  holders(): Container[] {
    return this.parts
      .filter(({ container }) => !this.#isDown(container.host.node))
      .map(({ container }) => container);
  }

  flightsOf(): { readonly to: NodeId }[] {
    const { nodes } = this.options;
    const flights: { to: NodeId }[] = [];
    for (let link = 0; link < this.links.length; link++) {
      if (this.#isDown(Math.floor(link / nodes))) continue;
      for (const packets of this.links[link]!) {
        for (const { message } of packets) {
          if (ownershipIn(message) !== undefined) flights.push({ to: (link % nodes) as NodeId });
        }
      }
    }
    return flights;
  }

  get isRecovering(): boolean {
    if (!this.crashed) return false;
    return this.registries.some(({ recovery }, node) => {
      if (this.#isDown(node)) return false;
      return recovery.isFrozen || recovery.state.departed.size === 0;
    });
  }

  /** The state as it is. What has not changed since `restore` is shared with what was restored. */
  save(): SavedCluster {
    return {
      containers: this.parts.map((part, index) => this.#loaded[index] ?? saveContainer(part)),
      tasks: this.tasks.map((task) => ({ ...task })),
      links: [...this.links],
      recoveries: this.options.crash === undefined ? NO_RECOVERIES : this.#saveRecoveries(),
      newest: this.truth.newest[OBJECT]!,
      stored: this.truth.stored[OBJECT]!,
      isEndangered: this.truth.endangered.size > 0,
      expiries: this.expiries,
      crashed: this.crashed,
    };
  }

  #saveRecoveries(): RecoveryState[] {
    return this.registries.map(
      ({ recovery }, node) => this.#loadedRecoveries[node] ?? copyRecovery(recovery.state),
    );
  }

  restore(saved: SavedCluster): void {
    for (let index = 0; index < saved.containers.length; index++) {
      const container = saved.containers[index] as SavedContainer;
      if (this.#loaded[index] === container) continue;
      restoreContainer(this.parts[index] as Part, container);
      this.#loaded[index] = container;
    }
    this.tasks = saved.tasks.map((task) => ({ ...task }));
    this.links = [...saved.links];
    for (let node = 0; node < saved.recoveries.length; node++) {
      const state = saved.recoveries[node] as RecoveryState;
      if (this.#loadedRecoveries[node] === state) continue;
      this.registries[node]!.recovery.state = copyRecovery(state);
      this.#loadedRecoveries[node] = state;
    }
    this.truth.newest[OBJECT] = saved.newest;
    this.truth.stored[OBJECT] = saved.stored;
    this.truth.endangered.clear();
    if (saved.isEndangered) this.truth.endangered.add(OBJECT);
    this.expiries = saved.expiries;
    this.crashed = saved.crashed;
  }
}

const NO_WAITERS: readonly Waiter[] = [];
const NO_ERRANDS: readonly (readonly [number, Errand])[] = [];

function saveContainer({ container, memory }: Part): SavedContainer {
  const entry = container.entries.get(OBJECT);
  const page = memory.pages.get(OBJECT);
  const waiters = container.waiters.get(OBJECT);
  const { errands } = container;
  return {
    entry: entry && { ...entry },
    page: page && { ...page },
    waiters: waiters ? [...waiters] : NO_WAITERS,
    errands: errands.size > 0 ? copyErrands(errands) : NO_ERRANDS,
    isArmed: container.armed.size > 0,
    baseGeneration: container.baseGeneration,
    floor: container.place.floor,
    nextToken: container.nextToken,
  };
}

function copyErrands(errands: Iterable<readonly [number, Errand]>): [number, Errand][] {
  return [...errands].map(([token, errand]) => [token, { ...errand }]);
}

function restoreContainer({ container, memory }: Part, saved: SavedContainer): void {
  const { entries, waiters, errands, armed } = container;
  if (saved.entry) entries.set(OBJECT, { ...saved.entry });
  else if (entries.size > 0) entries.clear();
  if (saved.page) memory.pages.set(OBJECT, { ...saved.page });
  else if (memory.pages.size > 0) memory.pages.clear();
  if (saved.waiters.length > 0) waiters.set(OBJECT, [...saved.waiters]);
  else if (waiters.size > 0) waiters.clear();
  if (errands.size > 0) errands.clear();
  if (saved.errands.length > 0) {
    for (const [token, errand] of copyErrands(saved.errands)) errands.set(token, errand);
  }
  if (saved.isArmed) armed.add(OBJECT);
  else if (armed.size > 0) armed.clear();
  container.baseGeneration = saved.baseGeneration;
  container.place.floor = saved.floor;
  container.nextToken = saved.nextToken;
}

const NO_RECOVERIES: readonly RecoveryState[] = [];

function copyRecovery({ departed, tookOver, round }: RecoveryState): RecoveryState {
  return {
    departed: new Map(departed),
    tookOver: new Set(tookOver),
    round: round && {
      marked: new Set(round.marked),
      reports: new Map(round.reports),
      judged: new Set(round.judged),
      held: [...round.held],
      hasReported: round.hasReported,
      hasJudged: round.hasJudged,
    },
  };
}
