// A node's page frames: how many it has, and how many are taken.
//
// Every core reserves 3 GB of addresses, so the host never says that memory is short; the node's
// size (128 MB by default, as in paper G, 5) is this count. A page takes a frame when it becomes
// present in any address space of the node, and gives it back when it no longer is. PageMap (the
// next file) is the only caller, so resident pages and taken frames cannot drift apart.
//
// Out of frames is an answer, not a failure of the node: a system call reports ENOMEM, a fault
// waits while other nodes can take cold pages (`shortage`), and kills the task when none can.

import { PAGE_SIZE } from "../abi/address_space.js";
import type { WaitKey } from "../cluster/wait_key.js";

/** The memory of a node, as in paper G's machines. */
export const DEFAULT_NODE_MEMORY_BYTES = 128 * 1024 * 1024;

const LEAST_RESERVE = 16;
const LARGEST_RESERVE = 256;

export class Frames {
  readonly total: number;
  #taken = 0;
  #most = 0;
  /**
   * Asked when no frame is left: what is woken when there may be one again; undefined: no node of
   * the cluster has any.
   */
  shortage: (() => WaitKey | undefined) | undefined;
  /** How many nodes there are whose frames can be used. */
  nodes: () => number = () => 1;

  /** @param memoryBytes the node's memory; rounded down to whole frames. */
  constructor(memoryBytes: number = DEFAULT_NODE_MEMORY_BYTES) {
    this.total = Math.floor(memoryBytes / PAGE_SIZE);
  }

  /** Frames that a program may come to use: those of all nodes. */
  get reachable(): number {
    return this.total * this.nodes();
  }

  /** So many are to be free; when there are fewer, pages go to other nodes. */
  get reserve(): number {
    return Math.min(Math.max(this.total >>> 5, LEAST_RESERVE), LARGEST_RESERVE);
  }

  /**
   * How many pages one system call may need at once: a node has to have them all while the call is
   * performed, beside what else cannot go to other nodes just then.
   */
  get atOnce(): number {
    return this.total >>> 2;
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

  /** Takes `count` frames; false when the node has not so many left: then none was taken. */
  take(count = 1): boolean {
    if (this.#taken + count > this.total) return false;
    this.#taken += count;
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
