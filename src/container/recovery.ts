// What the survivors do when a node has departed: three rounds, in which everyone tells everyone.
//
// Requests, pointers and ownerships may have gone down with the node. Instead of guarding each
// message against that, which would cost every fault, the survivors stop sending requests and empty
// the links between them; then nothing is on its way, and each object is where its holders say it
// is.
//
//   marker   everyone drops the requests it knows of and marks its links. Links keep their order,
//            so who has all markers has received all that was sent before.
//   report   every site tells the node that decides about an object (its default owner, or the
//            successor of that) what it owns and of what it has copies.
//   verdict  that node points its entries to the owners, lets a surviving copy become the page
//            where the owner is gone, and declares lost what nobody has. Who has all verdicts goes
//            on: waiting tasks ask again.
//
// A further departure starts over. The set of departures names the round; who meets a set that is
// larger than its own adopts it, so the news spreads with the markers. A node that leaves in good
// order ("left") takes part as any other: the round only ends its role as default owner. What it
// owns it gives away afterwards (Containers.evacuate), until nobody depends on it.
//
// The cost is some N * N messages for each departure, and nothing before that.

import type { NodeId } from "../abi/types.js";
import type { Container } from "./container.js";
import { isOwner } from "./entry.js";
import { KERNEL_SPACE, nodeOfSite, type ObjectId, type SiteId, siteId } from "./identifiers.js";
import type {
  ContainerInfo,
  ContainerReport,
  DepartedNode,
  Departure,
  NodeMessage,
  Packet,
  Promotion,
} from "./messages.js";
import { absorb, apply, reportsOf, suspend } from "./recovery_objects.js";

export interface RecoveryHost {
  readonly node: NodeId;
  /** All nodes that ever were in the cluster, this one included. */
  nodes(): Iterable<NodeId>;
  containers(): Iterable<Container>;
  find(info: ContainerInfo, site: SiteId): Container;
  sendToNode(node: NodeId, message: NodeMessage): void;
  /** Takes a request that was held back. */
  deliver(packet: Packet): void;
  /** All that the survivors had sent before they heard of the departure has come. */
  recovered(): void;
}

/**
 * What a node knows of departures. Public for the exhaustive exploration, which saves and restores
 * it.
 */
export interface RecoveryState {
  /** In the order in which this node heard of them. */
  departed: Map<NodeId, Departure>;
  /** Nodes that left, and whose reports this node has used. */
  tookOver: Set<NodeId>;
  round: Round | undefined;
}

export interface Round {
  readonly marked: Set<NodeId>;
  readonly reports: Map<NodeId, readonly ContainerReport[]>;
  readonly judged: Set<NodeId>;
  /** Requests of nodes that are through with this round already. */
  readonly held: Packet[];
  hasReported: boolean;
  hasJudged: boolean;
}

export class Recovery {
  readonly #host: RecoveryHost;
  state: RecoveryState = { departed: new Map(), tookOver: new Set(), round: undefined };

  constructor(host: RecoveryHost) {
    this.#host = host;
  }

  get isFrozen(): boolean {
    return this.state.round !== undefined;
  }

  departureOf(node: NodeId): Departure | undefined {
    return this.state.departed.size === 0 ? undefined : this.state.departed.get(node);
  }

  /** True when nothing comes from the node any more, and nothing should be sent there. */
  isDisconnected(node: NodeId): boolean {
    const departure = this.departureOf(node);
    return departure === "crashed" || departure === "gone";
  }

  /** The site that decides in the place of `site`. */
  successorOf(site: SiteId): SiteId {
    if (this.state.departed.size === 0 || !this.state.departed.has(nodeOfSite(site))) return site;
    // The lowest number: nodes that join later do not change it.
    let lowest = Number.POSITIVE_INFINITY;
    for (const node of this.#host.nodes()) {
      if (node < lowest && !this.state.departed.has(node)) lowest = node;
    }
    return lowest === Number.POSITIVE_INFINITY ? site : siteId(lowest as NodeId, KERNEL_SPACE);
  }

  /**
   * True when this node, as the successor, does not know everything that `site` knew: it crashed,
   * or somebody crashed after it had left, who may have been its successor.
   */
  isOrphaned(site: SiteId): boolean {
    const node = nodeOfSite(site);
    if (!this.state.departed.has(node)) return false;
    if (!this.state.tookOver.has(node)) return true;
    let isLater = false;
    for (const [departed, departure] of this.state.departed) {
      if (isLater && departure === "crashed") return true;
      if (departed === node) isLater = true;
    }
    return false;
  }

  /** `node` has gone, or (of this node itself, "left") is about to. */
  depart(node: NodeId, departure: Departure): void {
    if (this.#learn([{ node, departure }])) this.#start();
  }

  receive(from: NodeId, message: NodeMessage): void {
    if (this.#learn(message.departed)) this.#start();
    const round = this.state.round;
    if (round === undefined || !this.#isCurrent(message.departed)) return;
    switch (message.type) {
      case "marker":
        round.marked.add(from);
        break;
      case "report":
        round.reports.set(from, message.containers);
        break;
      case "verdict":
        this.#apply(message.promotions);
        round.judged.add(from);
        break;
      default:
        message satisfies never;
    }
    this.#proceed(round);
  }

  /** A request came while this node is frozen: kept if its sender is ahead, else void. */
  hold(packet: Packet): void {
    const round = this.state.round;
    if (round?.marked.has(nodeOfSite(packet.from))) round.held.push(packet);
  }

  /** Adds what is new; true when anything was. A node that has left may still go. */
  #learn(news: readonly DepartedNode[]): boolean {
    let isNew = false;
    for (const { node, departure } of news) {
      const known = this.state.departed.get(node);
      if (known === undefined) this.#add(node, departure);
      else if (known === "left" && departure !== "left") this.state.departed.set(node, "gone");
      else continue;
      isNew = true;
    }
    return isNew;
  }

  #add(node: NodeId, departure: Departure): void {
    if (node === this.#host.node) {
      for (const container of this.#host.containers()) container.makeExplicit();
    }
    this.state.departed.set(node, departure);
  }

  #isCurrent(departed: readonly DepartedNode[]): boolean {
    return (
      departed.length === this.state.departed.size &&
      departed.every(({ node, departure }) => this.state.departed.get(node) === departure)
    );
  }

  #departures(): DepartedNode[] {
    const all = [...this.state.departed].map(([node, departure]) => ({ node, departure }));
    return all.sort((a, b) => a.node - b.node);
  }

  /** The other nodes that take part. */
  #others(): NodeId[] {
    const { node: self } = this.#host;
    return [...this.#host.nodes()].filter((node) => node !== self && !this.isDisconnected(node));
  }

  #start(): void {
    const round: Round = {
      marked: new Set(),
      reports: new Map(),
      judged: new Set(),
      held: [],
      hasReported: false,
      hasJudged: false,
    };
    this.state.round = round;
    const isGone = (site: SiteId) => site >= 0 && this.isDisconnected(nodeOfSite(site));
    for (const container of this.#host.containers()) suspend(container, isGone);
    this.#tellAll(() => ({ type: "marker", departed: this.#departures() }));
    this.#proceed(round);
  }

  #tellAll(message: (node: NodeId) => NodeMessage): void {
    for (const node of this.#others()) this.#host.sendToNode(node, message(node));
  }

  #proceed(round: Round): void {
    const others = this.#others();
    if (!round.hasReported && others.every((node) => round.marked.has(node))) {
      round.hasReported = true;
      this.#report(round);
    }
    const everyone = [...others, this.#host.node];
    const isInformed = round.hasReported && everyone.every((node) => round.reports.has(node));
    if (isInformed && !round.hasJudged) {
      round.hasJudged = true;
      this.#judge(round);
    }
    if (round.hasJudged && others.every((node) => round.judged.has(node))) this.#finish(round);
  }

  #report(round: Round): void {
    const byNode = new Map<NodeId, ContainerReport[]>();
    for (const container of this.#host.containers()) {
      for (const [node, report] of reportsOf(container)) {
        const list = byNode.get(node) ?? [];
        list.push(report);
        byNode.set(node, list);
      }
    }
    round.reports.set(this.#host.node, byNode.get(this.#host.node) ?? []);
    this.#tellAll((node) => ({
      type: "report",
      departed: this.#departures(),
      containers: byNode.get(node) ?? [],
    }));
  }

  /** Settles the objects that this node decides about. */
  #judge(round: Round): void {
    const reports = [...round.reports.values()].flat();
    for (const [node, departure] of this.state.departed) {
      if (departure === "left" && round.reports.has(node)) this.state.tookOver.add(node);
    }
    const containers = new Set<Container>(this.#host.containers());
    for (const { info } of reports) {
      for (const site of decidingSites(info, reports)) {
        const successor = this.successorOf(site);
        const isHere = nodeOfSite(successor) === this.#host.node;
        if (isHere) containers.add(this.#host.find(info, successor));
      }
    }
    const promotions: Promotion[] = [];
    for (const container of containers) promotions.push(...absorb(container, reports));
    this.#apply(promotions.filter(({ site }) => nodeOfSite(site) === this.#host.node));
    this.#tellAll((node) => ({
      type: "verdict",
      departed: this.#departures(),
      promotions: promotions.filter(({ site }) => nodeOfSite(site) === node),
    }));
  }

  #apply(promotions: readonly Promotion[]): void {
    for (const container of this.#host.containers()) apply(container, promotions);
  }

  #finish(round: Round): void {
    this.state.round = undefined;
    for (const container of this.#host.containers()) container.resume();
    for (const packet of round.held) this.#host.deliver(packet);
    this.#host.recovered();
  }
}

/** The sites that may decide about objects of a container. */
function decidingSites(info: ContainerInfo, reports: readonly ContainerReport[]): SiteId[] {
  const { policy, home } = info;
  switch (policy.kind) {
    case "linked":
    case "unique":
      return [home, policy.site];
    case "roundRobin":
      return [home, ...policy.sites];
    case "custom":
      return [home, ...reports.filter((r) => r.info.id === info.id).map((r) => r.site)];
    default:
      return policy satisfies never;
  }
}

/** What a site would lose with its node: how many objects it owns. */
export function ownedCount(container: Container): number {
  const owned = new Set<ObjectId>(container.ownedPages());
  for (const [object, { state }] of container.entries) if (isOwner(state)) owned.add(object);
  return owned.size;
}
