// What a node remembers of the containers that its sites have left (parting.ts): where their home
// is, for an ownership that nobody else takes, and up to which transfer the sites knew of things.
//
// Containers come and go, so only the last ones are remembered each; of all others together the
// largest number is, which is never too small (table.ts, rule 3).

import type { Container } from "./container.js";
import type { ContainerId, SiteId } from "./identifiers.js";

/** How many containers are remembered one by one. */
const REMEMBERED = 1_000;

interface Left {
  readonly home: SiteId | undefined;
  readonly floor: number;
}

export class LeftContainers {
  readonly #known = new Map<ContainerId, Left>();
  #oldestFloor = 0;

  /** A site leaves. */
  note({ info, home, baseGeneration, place, entries }: Container): void {
    let floor = Math.max(baseGeneration, place.floor);
    for (const { generation } of entries.values()) floor = Math.max(floor, generation);
    this.#keep(info.id, home, floor);
  }

  /** A site that takes no part refuses a transfer of this number. */
  noteRefused(id: ContainerId, generation: number): void {
    this.#keep(id, this.homeOf(id), generation);
  }

  #keep(id: ContainerId, home: SiteId | undefined, generation: number): void {
    const floor = Math.max(this.floorOf(id), generation);
    this.#known.delete(id);
    this.#known.set(id, { home, floor });
    if (this.#known.size <= REMEMBERED) return;
    const [oldest] = this.#known as Iterable<[ContainerId, Left]>;
    const [forgotten, left] = oldest as [ContainerId, Left];
    this.#known.delete(forgotten);
    this.#oldestFloor = Math.max(this.#oldestFloor, left.floor);
  }

  /** Not below the number of any transfer that a site knew of when it left. */
  floorOf(id: ContainerId): number {
    return this.#known.get(id)?.floor ?? this.#oldestFloor;
  }

  /** The home of a container that a site has left. */
  homeOf(id: ContainerId): SiteId | undefined {
    return this.#known.get(id)?.home;
  }
}
