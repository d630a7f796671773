// The identity of an explored state: a text that is equal for states which cannot behave
// differently.
//
// What only counts (hops, statistics) is left out. A page is current or not. Generations and serial
// numbers are replaced by their ranks: the protocol compares them, and makes a new one larger than
// all.

import type { Entry } from "../entry.js";
import type { Errand } from "../errands.js";
import { nodeOfSite, type SiteId, spaceOfSite } from "../identifiers.js";
import type { Message, Packet, RequestMessage } from "../messages.js";
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
  #newest = 0;

  /** @param sites the sites of the cluster's containers, in their order. */
  constructor(sites: readonly SiteId[]) {
    this.#sites = sites;
    this.#tokens = sites.map(() => []);
  }

  /** The text that identifies a state. */
  keyOf(saved: SavedCluster): string {
    this.#newest = saved.newest;
    this.#collect(saved);
    let key = saved.stored === saved.newest ? "=" : "#";
    key += `${saved.newest === 0 ? 0 : 1}${saved.expiries}`;
    if (saved.isEndangered) key += "e";
    if (saved.crashed) key += "c";
    for (const { left, state, isWrite } of saved.tasks) {
      key += left + short(state) + (state !== "idle" && isWrite ? "w" : "");
    }
    saved.containers.forEach((container, index) => {
      key += this.#container(container, index);
    });
    for (const link of saved.links) {
      key += "|";
      for (const packets of link) key += `${this.#packets(packets)};`;
    }
    for (const state of saved.recoveries) key += this.#recovery(state);
    return key;
  }

  #collect(saved: SavedCluster): void {
    this.#generations.length = 0;
    for (const tokens of this.#tokens) tokens.length = 0;
    add(this.#generations, 0);
    saved.containers.forEach(({ entry, errands, baseGeneration }, index) => {
      add(this.#generations, baseGeneration);
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
      if ("queue" in message) for (const request of message.queue) this.#collectRequest(request);
    }
  }

  #tokensOf(site: SiteId): number[] {
    return this.#tokens[this.#sites.indexOf(site)] ?? [];
  }

  #container(container: SavedContainer, index: number): string {
    const { entry, page, waiters, errands, isArmed, baseGeneration } = container;
    let key = "/";
    if (entry === undefined) key += this.#generations.indexOf(baseGeneration);
    else key += this.#entry(entry);
    if (page) key += page.access[0]! + (page.content === this.#newest ? "=" : "#");
    for (const { access } of waiters) key += access[0];
    for (const errand of errands) key += this.#errand(errand, index);
    return isArmed ? `${key}a` : key;
  }

  #entry(entry: Entry): string {
    const { state, probableOwner, generation, copyset, unacknowledged, queue } = entry;
    let key = `${short(state)}${site(probableOwner)}g${this.#generations.indexOf(generation)}`;
    if (copyset.length > 0) key += `{${copyset.map(site)}}`;
    if (unacknowledged.length > 0) key += `(${unacknowledged.map(site)})`;
    for (const request of queue) key += this.#request(request);
    if (entry.isReadAwaited) key += "r";
    if (entry.isWriteAwaited) key += "w";
    if (entry.pinnedUntilMicros > 0) key += "p";
    if (entry.deferredFrom >= 0) {
      key += `d${site(entry.deferredFrom)}${this.#generations.indexOf(entry.deferredGeneration)}`;
    }
    return key;
  }

  #errand([token, errand]: readonly [number, Errand], index: number): string {
    return `${short(errand.type)}${this.#tokens[index]!.indexOf(token)}:${errand.remaining}`;
  }

  #request({ type, requester, cause, path, generation, token }: RequestMessage): string {
    const isPush = cause === "push" ? "p" : "";
    const serial = this.#tokensOf(requester).indexOf(token);
    return `${short(type)}${site(requester)}${serial}${path.map(site)}${this.#generations.indexOf(generation)}${isPush}`;
  }

  #packets(packets: readonly Packet[]): string {
    let key = "";
    for (const { from, to, message } of packets) {
      key += site(from) + site(to) + this.#message(message, to);
    }
    return key;
  }

  #message(message: Message, to: SiteId): string {
    switch (message.type) {
      case "readRequest":
      case "writeRequest":
      case "releaseRequest":
      case "removeRequest":
      case "syncRequest":
        return this.#request(message);
      case "readCopy":
      case "pageOwnership":
      case "bareOwnership":
      case "firstTouch": {
        let key = `${short(message.type)}${this.#generations.indexOf(message.generation)}`;
        if (message.cause === "push") key += "p";
        if (message.returned) key += "r";
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
        return short(message.type) + site(message.owner) + generation;
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
        return short(type) + site(requester) + serial + bytes;
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
}

function site(id: SiteId): string {
  return id < 0 ? "-" : String.fromCharCode(65 + 4 * nodeOfSite(id) + spaceOfSite(id));
}
