// A node's page frames: how many it has, and how many are taken.
//
// Every core reserves 3 GB of addresses, so the host never says that memory is short; the node's
// size (128 MB by default, as in paper G, 5) is this count. A page takes a frame when it becomes
// present in any address space of the node, and gives it back when it no longer is. PageMap (the
// next file) is the only caller, so resident pages and taken frames cannot drift apart.
//
// Out of frames is an answer, not a failure of the node: a system call reports ENOMEM, a fault
// kills the task. Before that `onShortage` may make room (cold pages to other nodes).

import { PAGE_SIZE } from "../abi/address_space.js";

/** The memory of a node, as in paper G's machines. */
export const DEFAULT_NODE_MEMORY_BYTES = 128 * 1024 * 1024;

export class Frames {
  readonly total: number;
  #taken = 0;
  #most = 0;
  /** Asked once when no frame is left; true when it freed at least one. */
  onShortage: (() => boolean) | undefined;

  /** @param memoryBytes the node's memory; rounded down to whole frames. */
  constructor(memoryBytes: number = DEFAULT_NODE_MEMORY_BYTES) {
    this.total = Math.floor(memoryBytes / PAGE_SIZE);
  }

  get taken(): number {
    return this.#taken;
  }

  get free(): number {
    return Math.max(this.total - this.#taken, 0);
  }

  /** The largest number of frames that were ever taken at once. */
  get most(): number {
    return this.#most;
  }

  /** Takes a frame; false when the node has none left. */
  take(): boolean {
    if (this.#taken >= this.total && !this.onShortage?.()) return false;
    this.#taken += 1;
    if (this.#taken > this.#most) this.#most = this.#taken;
    return true;
  }

  /** Takes a frame in any case, beyond the node's size if need be (PageMap.mapAlways). */
  overdraw(): void {
    this.#taken += 1;
    if (this.#taken > this.#most) this.#most = this.#taken;
  }

  /** Gives `count` frames back. */
  release(count: number): void {
    if (count > this.#taken) throw new Error(`${count} frames given back, ${this.#taken} taken`);
    this.#taken -= count;
  }
}
