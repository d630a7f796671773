// The identity of an explored state: a text that is equal for states which cannot behave
// differently.
//
// What only counts (hops, statistics) is left out. A page is current or not. Generations and serial
// numbers are replaced by their ranks: the protocol compares them, and makes a new one larger than
// all. Nodes that may do the same are interchangeable: of the texts of a state under all their
// orders the least is taken, so that a state and its mirror image are one.

import type { Entry } from "../entry.js";
import type { Errand } from "../errands.js";
import { nodeOfSite, type SiteId, spaceOfSite } from "../identifiers.js";
import { isRequest, type Message, type Packet, type RequestMessage } from "../messages.js";
import type { RecoveryState } from "../recovery.js";
import type { SavedCluster, SavedContainer } from "./explored_cluster.js";

/** Abbreviations, so that keys stay short. */
const SHORT = new Map<string, string>();

function short(word: string): string {
  let abbreviation = SHORT.get(word);
  if (abbreviation === undefined) {
    abbreviation = String.fromCharCode(0x4e00 + SHORT.size);
    SHORT.set(word, abbreviation);
  }
  return abbreviation;
}

/** Adds a number to a short sorted list without duplicates. */
function add(list: number[], value: number): void {
  let at = list.length;
  while (at > 0 && list[at - 1]! > value) at -= 1;
  if (at > 0 && list[at - 1] === value) return;
  list.splice(at, 0, value);
}

/** Makes the keys of one exploration's states. */
export class StateKeys {
  readonly #sites: readonly SiteId[];
  readonly #generations: number[] = [];
  readonly #tokens: number[][];
  readonly #orders: readonly Order[];
  #order: Order;
  #newest = 0;

  /**
   * @param sites the sites of the cluster's containers, in their order.
   * @param orders the orders of the nodes in which a state is the same; the usual one first.
   */
  constructor(sites: readonly SiteId[], orders: readonly (readonly number[])[]) {
    this.#sites = sites;
    this.#tokens = sites.map(() => []);
    this.#orders = orders.map((nodes) => new Order(nodes, sites));
    this.#order = this.#orders[0] as Order;
  }

  /** The text that identifies a state. */
  keyOf(saved: SavedCluster): string {
    this.#newest = saved.newest;
    this.#collect(saved);
    let least: string | undefined;
    for (const order of this.#orders) {
      this.#order = order;
      const key = this.#keyInOrder(saved);
      if (least === undefined || key < least) least = key;
    }
    return least as string;
  }

  #keyInOrder(saved: SavedCluster): string {
    const { nodes, containers } = this.#order;
    let key = saved.stored === saved.newest ? "=" : "#";
    key += `${saved.newest === 0 ? 0 : 1}${saved.expiries}`;
    if (saved.isEndangered) key += "e";
    if (saved.crashed) key += "c";
    for (const node of nodes) {
      const { left, state, isWrite } = saved.tasks[node]!;
      key += left + short(state) + (state !== "idle" && isWrite ? "w" : "");
    }
    for (const index of containers) key += this.#container(saved.containers[index]!, index);
    for (const from of nodes) {
      for (const to of nodes) {
        key += "|";
        const link = saved.links[from * nodes.length + to]!;
        for (const packets of link) key += `${this.#packets(packets)};`;
      }
    }
    for (const state of saved.recoveries) key += this.#recovery(state);
    return key;
  }

  #collect(saved: SavedCluster): void {
    this.#generations.length = 0;
    for (const tokens of this.#tokens) tokens.length = 0;
    add(this.#generations, 0);
    saved.containers.forEach(({ entry, errands, baseGeneration, floor }, index) => {
      add(this.#generations, baseGeneration);
      add(this.#generations, floor);
      for (const [token] of errands) add(this.#tokens[index]!, token);
      if (entry === undefined) return;
      add(this.#generations, entry.generation);
      add(this.#generations, entry.deferredGeneration);
      for (const request of entry.queue) this.#collectRequest(request);
    });
    for (const link of saved.links) for (const packets of link) this.#collectPackets(packets);
    for (const { round } of saved.recoveries) if (round) this.#collectPackets(round.held);
  }

  #collectRequest({ requester, generation, token }: RequestMessage): void {
    add(this.#generations, generation);
    add(this.#tokensOf(requester), token);
  }

  #collectPackets(packets: readonly Packet[]): void {
    for (const { message, to } of packets) {
      if ("generation" in message) add(this.#generations, message.generation);
      if ("token" in message) {
        const site = "requester" in message ? message.requester : to;
        add(this.#tokensOf(site), message.token);
      }
      if (message.type === "strayRequest") this.#collectRequest(message.request);
      if ("queue" in message) for (const request of message.queue) this.#collectRequest(request);
    }
  }

  #tokensOf(site: SiteId): number[] {
    return this.#tokens[this.#sites.indexOf(site)] ?? [];
  }

  #container(container: SavedContainer, index: number): string {
    const { entry, page, waiters, errands, isArmed, baseGeneration, floor } = container;
    let key = "/";
    if (floor > 0) key += `f${this.#generations.indexOf(floor)}`;
    if (entry === undefined) key += this.#generations.indexOf(baseGeneration);
    else key += this.#entry(entry);
    if (page) {
      key += page.access[0]! + (page.content === this.#newest ? "=" : "#");
      if (page.isDirty) key += "*";
    }
    for (const { access } of waiters) key += access[0];
    for (const errand of errands) key += this.#errand(errand, index);
    return isArmed ? `${key}a` : key;
  }

  #entry(entry: Entry): string {
    const { state, probableOwner, generation, copyset, unacknowledged, queue } = entry;
    let key = `${short(state)}${this.#site(probableOwner)}g${this.#generations.indexOf(generation)}`;
    if (copyset.length > 0) key += `{${this.#set(copyset)}}`;
    if (unacknowledged.length > 0) key += `(${this.#set(unacknowledged)})`;
    for (const request of queue) key += this.#request(request);
    if (entry.isReadAwaited) key += "r";
    if (entry.isWriteAwaited) key += "w";
    if (entry.pinnedUntilMicros > 0) key += "p";
    if (entry.deferredFrom >= 0) {
      key += `d${this.#site(entry.deferredFrom)}${this.#generations.indexOf(entry.deferredGeneration)}`;
    }
    return key;
  }

  #errand([token, errand]: readonly [number, Errand], index: number): string {
    return `${short(errand.type)}${this.#tokens[index]!.indexOf(token)}:${errand.remaining}`;
  }

  #request({ type, requester, cause, path, generation, token }: RequestMessage): string {
    const isPush = cause === "push" ? "p" : "";
    const serial = this.#tokensOf(requester).indexOf(token);
    return `${short(type)}${this.#site(requester)}${serial}${path.map((id) => this.#site(id))}${this.#generations.indexOf(generation)}${isPush}`;
  }

  #packets(packets: readonly Packet[]): string {
    let key = "";
    for (const { from, to, message } of packets) {
      key += this.#site(from) + this.#site(to) + this.#message(message, to);
    }
    return key;
  }

  #message(message: Message, to: SiteId): string {
    if (isRequest(message)) return this.#request(message);
    switch (message.type) {
      case "strayRequest":
        return short(message.type) + this.#request(message.request);
      case "readCopy":
      case "pageOwnership":
      case "bareOwnership":
      case "firstTouch": {
        let key = `${short(message.type)}${this.#generations.indexOf(message.generation)}`;
        if (message.cause === "push") key += "p";
        if (message.returned) key += "r";
        if (message.dirty) key += "*";
        if (message.bytes.length > 0) key += this.#isCurrent(message.bytes) ? "=" : "#";
        for (const request of message.queue) key += this.#request(request);
        return key;
      }
      case "invalidate":
        return short(message.type) + this.#generations.indexOf(message.generation);
      case "invalidateAck":
        return short(message.type);
      case "ownerChange": {
        const generation = this.#generations.indexOf(message.generation);
        return short(message.type) + this.#site(message.owner) + generation;
      }
      case "refusal": {
        const generation = this.#generations.indexOf(message.generation);
        return short(message.type) + short(message.reason) + generation;
      }
      case "errandDone":
        return short(message.type) + this.#tokensOf(to).indexOf(message.token) + message.count;
      case "errandRange":
      case "syncPage":
      case "syncDone": {
        const { type, requester, token } = message;
        const serial = this.#tokensOf(requester).indexOf(token);
        const bytes = "bytes" in message && this.#isCurrent(message.bytes) ? "=" : "";
        return short(type) + this.#site(requester) + serial + bytes;
      }
      default:
        return short(JSON.stringify(message));
    }
  }

  #isCurrent(bytes: Uint8Array): boolean {
    const content = bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16) | (bytes[3]! << 24);
    return content === this.#newest;
  }

  #recovery({ departed, round }: RecoveryState): string {
    if (departed.size === 0) return "";
    if (round === undefined) return "over";
    const { marked, reports, judged, held, hasReported, hasJudged } = round;
    const told = [...reports].sort(([a], [b]) => a - b);
    const sorted = (set: Set<number>) => [...set].sort((a, b) => a - b);
    return (
      `m${sorted(marked)}r${short(JSON.stringify(told))}j${sorted(judged)}` +
      `h${this.#packets(held)}${hasReported}${hasJudged}`
    );
  }

  #site(id: SiteId): string {
    return id < 0 ? "-" : this.#order.nameOf(id);
  }

  #set(sites: readonly SiteId[]): string {
    return sites
      .map((id) => this.#site(id))
      .sort()
      .join("");
  }
}

/** The nodes in an order: what each site is called in it, and whose containers come first. */
class Order {
  readonly nodes: readonly number[];
  readonly containers: readonly number[];
  readonly #places: readonly number[];

  constructor(nodes: readonly number[], sites: readonly SiteId[]) {
    this.nodes = nodes;
    this.#places = nodes.map((_, node) => nodes.indexOf(node));
    const names = sites.map((id) => this.nameOf(id));
    const indices = sites.map((_, index) => index);
    this.containers = indices.sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
  }

  nameOf(id: SiteId): string {
    return String.fromCharCode(65 + 4 * this.#places[nodeOfSite(id)]! + spaceOfSite(id));
  }
}
