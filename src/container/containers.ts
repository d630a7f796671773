// All containers of one node: creates and finds them, carries their messages, and keeps them
// through the departure of other nodes (recovery.ts).
//
// A turn is one call from outside: packets that arrived, or an operation of a layer above. What it
// posts leaves at its end, in one send for each node, so that prefetching sixteen pages costs two
// messages. A page that a task waits for does not wait for the rest: its grant takes along what was
// posted before it, at once. Messages between two sites of this node are delivered within the turn,
// after the work at hand.

import type { NodeId } from "../abi/types.js";
import { Container } from "./container.js";
import type { ContainerHost, ContainerOptions } from "./container_host.js";
import {
  type ContainerId,
  containerId,
  KERNEL_SPACE,
  nodeOfSite,
  type ObjectId,
  type SiteId,
  SPACES_PER_NODE,
  siteId,
  spaceOfSite,
} from "./identifiers.js";
import { LeftContainers } from "./left_containers.js";
import type { ContainerClock, ContainerPort, InterfaceLinker, IoLinker } from "./linkers.js";
import {
  type ContainerInfo,
  type ContainerMessage,
  type Departure,
  type GrantMessage,
  isRequest,
  type Message,
  type NodeMessage,
  type OwnerPolicy,
  type Packet,
  type PageMessage,
  type RequestMessage,
} from "./messages.js";
import { PageStore } from "./page_store.js";
import { receiveMessage } from "./receiving.js";
import { ownedCount, Recovery, type RecoveryHost } from "./recovery.js";

export interface Linkers {
  readonly io: IoLinker;
  readonly above: InterfaceLinker;
}

/** More than any chain of requests and answers between sites of one node has. */
const MOST_LOCAL_ROUNDS = 1_000;

const NOBODY_WAITS: InterfaceLinker = { wake: () => {} };

function isNodeMessage(message: Message): message is NodeMessage {
  return message.type === "marker" || message.type === "report" || message.type === "verdict";
}

function isUrgent(message: Message): boolean {
  switch (message.type) {
    case "readCopy":
    case "pageOwnership":
    case "bareOwnership":
    case "firstTouch":
      return message.cause === "demand";
    default:
      return false;
  }
}

/**
 * Requests are dropped everywhere when nodes depart, in whatever they travel; and collections are
 * given up, so who is told of one that began before must not join it: nobody would end it.
 */
function asks(message: Message): boolean {
  const { type } = message;
  return isRequest(message) || ["errandRange", "strayRequest", "gather"].includes(type);
}

export class Containers implements ContainerHost, RecoveryHost {
  readonly node: NodeId;
  readonly #port: ContainerPort;
  readonly #clock: ContainerClock;
  readonly #members: () => Iterable<NodeId>;
  readonly #createStore: () => IoLinker;
  readonly #containers = new Map<number, Container>();
  readonly recovery: Recovery;
  /** See RecoveryHost.recovered. */
  onRecovered: (() => void) | undefined;
  readonly #left = new LeftContainers();
  readonly #outgoing = new Map<NodeId, Packet[]>();
  #local: Packet[] = [];
  #depth = 0;
  #serial = 0;

  /**
   * @param members all nodes that ever were in the cluster, this one included.
   * @param createStore where pages go of containers that this node takes over from a departed one.
   */
  constructor(
    node: NodeId,
    port: ContainerPort,
    clock: ContainerClock,
    members: () => Iterable<NodeId>,
    createStore: () => IoLinker = () => new PageStore(),
  ) {
    this.node = node;
    this.#port = port;
    this.#clock = clock;
    this.#members = members;
    this.#createStore = createStore;
    this.recovery = new Recovery(this);
  }

  /**
   * Links a new container to an address space as it is, in constant time: its pages are adopted.
   */
  adopt(site: SiteId, linkers: Linkers, options?: ContainerOptions): Container {
    return this.create(site, { kind: "linked", site }, linkers, options);
  }

  /** Creates a container whose home is `site`, a site of this node. */
  create(
    site: SiteId,
    policy: OwnerPolicy,
    linkers: Linkers,
    options?: ContainerOptions,
  ): Container {
    const id = containerId(this.node, this.#serial++);
    const info = { id, home: site, policy, ...(options?.isFile && { isFile: true }) };
    return this.#add(info, site, linkers, options);
  }

  /** Takes part, as `site`, in a container that another site created (a ghost brought `info`). */
  link(info: ContainerInfo, site: SiteId, linkers: Linkers, options?: ContainerOptions): Container {
    const floor = this.#left.floorOf(info.id);
    const container = this.#add(info, site, linkers, { ...options, floor });
    this.begin();
    this.post(site, container.home, { type: "join", container: info.id });
    this.end();
    return container;
  }

  get(container: ContainerId, site: SiteId): Container | undefined {
    return this.#containers.get(container * SPACES_PER_NODE + spaceOfSite(site));
  }

  containers(): Iterable<Container> {
    return [...this.#containers.values()];
  }

  /** Takes what another node sent. */
  receive(from: NodeId, packets: readonly Packet[]): void {
    if (this.recovery.isDisconnected(from)) return;
    this.begin();
    for (const packet of packets) this.deliver(packet);
    this.end();
  }

  /** `node` is not connected any more. */
  nodeDeparted(node: NodeId): void {
    const departure = this.recovery.departureOf(node) === "left" ? "gone" : "crashed";
    this.begin();
    this.#deliverLocal();
    this.recovery.depart(node, departure);
    this.end();
  }

  recovered(): void {
    this.onRecovered?.();
  }

  /** This node gives up its role as default owner, to leave the cluster in good order. */
  leave(): void {
    this.begin();
    this.#deliverLocal();
    this.recovery.depart(this.node, "left");
    this.end();
  }

  /**
   * Gives away what this node owns, each container's pages to the site that `target` names. Returns
   * how many objects are left; 0: nobody depends on this node. To be called again until then.
   */
  evacuate(target: (container: Container) => SiteId): number {
    this.begin();
    let left = 0;
    for (const container of this.#containers.values()) {
      const to = target(container);
      for (const object of [...container.ownedPages()]) container.push(object, to);
      for (const object of [...container.entries.keys()]) container.push(object, to);
      left += ownedCount(container);
    }
    this.end();
    return left;
  }

  /** Ends pins that are over; to be called when the clock's wakeAt says so. */
  expire(): void {
    const now = this.nowMicros();
    this.begin();
    let next = Number.POSITIVE_INFINITY;
    for (const container of this.#containers.values()) {
      if (container.armed.size > 0) next = Math.min(next, container.expire(now));
    }
    this.end();
    if (next < Number.POSITIVE_INFINITY) this.#clock.wakeAt(next);
  }

  begin(): void {
    this.#depth += 1;
  }

  end(): void {
    if (this.#depth === 1) this.#finishTurn();
    this.#depth -= 1;
  }

  #deliverLocal(): void {
    for (let round = 0; this.#local.length > 0; round++) {
      if (round === MOST_LOCAL_ROUNDS) {
        // A request that goes round between sites of this node (table.ts, rule 4) goes on doing so
        // until a grant comes from another one: let that be received.
        this.#clock.wakeAt(this.nowMicros() + 1);
        return;
      }
      const packets = this.#local;
      this.#local = [];
      for (const packet of packets) this.deliver(packet);
    }
  }

  #finishTurn(): void {
    this.#deliverLocal();
    if (this.#outgoing.size === 0) return;
    for (const [node, packets] of this.#outgoing) this.#port.send(node, packets);
    this.#outgoing.clear();
  }

  post(from: SiteId, to: SiteId, message: Message): void {
    const node = nodeOfSite(to);
    const packet: Packet = { from, to, message };
    if (node === this.node) this.#local.push(packet);
    else if (!this.recovery.isDisconnected(node)) this.#postOut(node, packet);
    if (this.#depth === 0) throw new Error("a message was posted outside of a turn");
  }

  #postOut(node: NodeId, packet: Packet): void {
    const packets = this.#outgoing.get(node);
    if (packets === undefined) this.#outgoing.set(node, [packet]);
    else packets.push(packet);
    if (!isUrgent(packet.message)) return;
    this.#port.send(node, this.#outgoing.get(node) as Packet[]);
    this.#outgoing.delete(node);
  }

  /** Gives a packet to the container that it is for. */
  deliver(packet: Packet): void {
    const { from, to, message } = packet;
    if (isNodeMessage(message)) {
      // Recovery counts on it that nothing is on its way: within the node neither.
      this.#deliverLocal();
      this.recovery.receive(nodeOfSite(from), message);
      return;
    }
    if (this.recovery.isFrozen && asks(message)) {
      this.recovery.hold(packet);
      return;
    }
    const container = this.get(message.container, to);
    if (container !== undefined) receiveMessage(container, from, message);
    else this.#answerAsStranger(from, to, message);
  }

  /** A message for a container in which the site does not take part: not yet, or not any more. */
  #answerAsStranger(from: SiteId, to: SiteId, message: PageMessage | ContainerMessage): void {
    const { container } = message;
    switch (message.type) {
      case "readRequest":
      case "writeRequest":
      case "removeRequest":
      case "syncRequest":
        this.#refuse(to, message);
        return;
      case "strayRequest":
        this.#refuse(to, message.request);
        return;
      case "errandRange":
        this.#failErrand(to, message, message.count);
        return;
      case "pageOwnership":
      case "firstTouch":
        this.#returnOwnership(from, to, message);
        return;
      case "invalidate":
        this.post(to, from, { type: "invalidateAck", container, object: message.object });
        return;
      case "leave":
        this.post(to, from, { type: "left", container, token: message.token });
        return;
      default:
        // What reaches a container that was destroyed.
        return;
    }
  }

  /** Who has sent a request here has an old pointer, and is told so. */
  #refuse(self: SiteId, request: RequestMessage): void {
    const { container, object, requester, path } = request;
    const sender = path.at(-1);
    if (sender !== undefined) {
      const again = { ...request, path: path.slice(0, -1), generation: 0 };
      this.post(self, sender, { type: "strayRequest", container, object, request: again });
    } else if (request.type === "readRequest" || request.type === "writeRequest") {
      const reason = "unlinked";
      this.post(self, requester, { type: "refusal", container, object, reason, generation: 0 });
    } else this.#failErrand(self, request, 1);
  }

  #failErrand(
    self: SiteId,
    errand: { container: ContainerId; requester: SiteId; token: number },
    count: number,
  ): void {
    const { container, requester, token } = errand;
    this.post(self, requester, {
      type: "errandDone",
      container,
      token,
      outcome: "failed",
      count,
    });
  }

  /** To who sent it, or to the home when that is gone itself. */
  #returnOwnership(from: SiteId, self: SiteId, message: GrantMessage): void {
    const id = message.container;
    const to = message.returned ? this.#left.homeOf(id) : from;
    const generation = message.generation + 1;
    this.#left.noteRefused(id, generation);
    if (to === undefined) return;
    this.post(self, this.successorOf(to), { ...message, generation, returned: true });
  }

  sendToNode(node: NodeId, message: NodeMessage): void {
    this.post(siteId(this.node, KERNEL_SPACE), siteId(node, KERNEL_SPACE), message);
  }

  arm(_container: Container, _object: ObjectId, atMicros: number): void {
    this.#clock.wakeAt(atMicros);
  }

  nowMicros(): number {
    return this.#clock.nowMicros();
  }

  nodes(): Iterable<NodeId> {
    return this.#members();
  }

  get isFrozen(): boolean {
    return this.recovery.isFrozen;
  }

  successorOf(site: SiteId): SiteId {
    return this.recovery.successorOf(site);
  }

  departureOf(site: SiteId): Departure | undefined {
    return this.recovery.departureOf(nodeOfSite(site));
  }

  isOrphaned(site: SiteId): boolean {
    return this.recovery.isOrphaned(site);
  }

  /** The container at a site of this node, made if this node has only become its caretaker. */
  find(info: ContainerInfo, site: SiteId): Container {
    const known = this.get(info.id, site);
    if (known !== undefined) return known;
    return this.#add(info, site, { io: this.#createStore(), above: NOBODY_WAITS });
  }

  left(container: Container): void {
    this.#left.note(container);
  }

  forget(container: Container): void {
    this.#containers.delete(container.info.id * SPACES_PER_NODE + spaceOfSite(container.site));
  }

  #add(info: ContainerInfo, site: SiteId, linkers: Linkers, options?: ContainerOptions): Container {
    if (this.get(info.id, site) !== undefined) {
      throw new Error(`site ${site} takes part in container ${info.id} already`);
    }
    const container = new Container(this, info, site, linkers, options);
    this.#containers.set(info.id * SPACES_PER_NODE + spaceOfSite(site), container);
    return container;
  }
}
