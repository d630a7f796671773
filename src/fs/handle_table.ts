// The handles that are at home on one node: its own by number, and those that it has taken over
// from nodes that have left (handed_over.ts), by the references that name them.
//
// A handle is counted by the descriptions that refer to it, wherever they are.

import type { FileHandle } from "./file_handle.js";
import type { HandedFile } from "./handed_over.js";
import { drawn } from "./handle_picture.js";
import type { HandleReference } from "./open_file.js";

export interface Counted {
  /** The reference that names it. */
  readonly home: number;
  readonly id: number;
  readonly handle: FileHandle;
  /** As it was first opened; a move is followed while somebody watches. */
  path: string;
  readonly flags: number;
  references: number;
  /** Its description has locked it (flock, OFD locks). */
  isLocked?: boolean;
}

export class HandleTable {
  readonly #node: number;
  readonly #own = new Map<number, Counted>();
  /** `home:id`. */
  readonly #adopted = new Map<string, Counted>();
  readonly #numbers = new Map<FileHandle, Counted>();
  #lastId = 0;

  constructor(node: number) {
    this.#node = node;
  }

  get size(): number {
    return this.#own.size;
  }

  /** The node's own. */
  own(): Iterable<Counted> {
    return this.#own.values();
  }

  /** A number that nothing here has. */
  newId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The entry of a handle that is open already. */
  known(handle: FileHandle): Counted | undefined {
    return this.#numbers.get(handle);
  }

  add(handle: FileHandle, path: string, flags: number): Counted {
    const counted = { home: this.#node, id: this.newId(), handle, path, flags, references: 1 };
    this.#own.set(counted.id, counted);
    this.#numbers.set(handle, counted);
    return counted;
  }

  find({ node, id }: HandleReference): Counted | undefined {
    return node === this.#node ? this.#own.get(id) : this.#adopted.get(`${node}:${id}`);
  }

  /** Nothing refers to it any more. */
  remove({ home, id, handle }: Counted): void {
    if (home === this.#node) this.#own.delete(id);
    else this.#adopted.delete(`${home}:${id}`);
    this.#numbers.delete(handle);
  }

  /** Takes a file over from a node that leaves; `handle` is the file, opened or made here. */
  adopt({ home, id, path, flags, references }: HandedFile, handle: FileHandle): void {
    const counted = { home, id, handle, path, flags, references };
    this.#adopted.set(`${home}:${id}`, counted);
    this.#numbers.set(handle, counted);
  }

  /** All that is open here, for another node to take; a sentence when something must stay. */
  handOver(): readonly HandedFile[] | string {
    const handed: HandedFile[] = [];
    for (const { handle, ...one } of [...this.#own.values(), ...this.#adopted.values()]) {
      const { kind } = handle;
      const isNamed = kind === "host" || kind === "directory" || kind === "path";
      const picture = isNamed ? undefined : drawn(handle);
      if (!isNamed && !picture) {
        return `${one.path || `a ${kind}`} is open and has its home here`;
      }
      handed.push({ ...one, kind, picture });
    }
    return handed;
  }

  /** Gives up what another node has taken. */
  clear(): void {
    for (const { handle } of [...this.#own.values(), ...this.#adopted.values()]) handle.release();
    this.#own.clear();
    this.#numbers.clear();
    this.#adopted.clear();
  }
}
