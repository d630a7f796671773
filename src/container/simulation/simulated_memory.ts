// The I/O linker of a simulated site: a page table without pages.
//
// A page's content is the number of the write that made it. `Truth` knows the newest write of each
// object in the whole simulation, so a read can be compared with it. Every call also checks what a
// real address space would have to rely on: a page is imported before it is mapped, exported while
// it is there, made by zero fill only if it never existed.

import type { ObjectId } from "../identifiers.js";
import type { IoLinker, PageAccess } from "../linkers.js";

/** What is true of the objects of a simulation, whoever has them. */
export class Truth {
  /** The newest write of an object; 0 when it does not exist. */
  readonly newest: number[];
  /** What the backing store has. */
  readonly stored: number[];
  /** Objects whose newest write may have died with a node. */
  readonly endangered = new Set<ObjectId>();
  #writes = 0;

  constructor(objects: number) {
    this.newest = new Array<number>(objects).fill(0);
    this.stored = new Array<number>(objects).fill(0);
  }

  /** The number of a new write. */
  write(object: ObjectId): number {
    this.#writes += 1;
    this.newest[object] = this.#writes;
    return this.#writes;
  }
}

export interface Page {
  content: number;
  access: PageAccess;
  /** Not written since beginStage. */
  isUnchanged: boolean;
  /** Newer than the backing store; only an owner's says so, and it goes along with the ownership. */
  isDirty: boolean;
}

export class SimulationFault extends Error {}

function encode(content: number): Uint8Array {
  const bytes = new Uint8Array(4);
  bytes[0] = content;
  bytes[1] = content >>> 8;
  bytes[2] = content >>> 16;
  bytes[3] = content >>> 24;
  return bytes;
}

function decode(bytes: Uint8Array): number {
  if (bytes.length !== 4) throw new SimulationFault(`a page of ${bytes.length} bytes arrived`);
  return bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16) | (bytes[3]! << 24);
}

export class SimulatedMemory implements IoLinker {
  readonly name = "simulated";
  readonly firstTouchAt: "owner" | "requester";
  readonly backed: boolean;
  readonly pages = new Map<ObjectId, Page>();
  readonly #truth: Truth;
  /** True when there is room for pushed pages. */
  hasRoom = true;
  /** Answers firstTouch; the world decides whether it is done at once. */
  onFirstTouch: (object: ObjectId) => "ready" | "pending" | "failed" = () => "ready";

  constructor(truth: Truth, kind: "memory" | "file") {
    this.#truth = truth;
    this.firstTouchAt = kind === "file" ? "owner" : "requester";
    this.backed = kind === "file";
  }

  firstTouch(object: ObjectId): "ready" | "pending" | "failed" {
    if (this.pages.has(object)) throw new SimulationFault(`object ${object} is made, but is here`);
    const result = this.onFirstTouch(object);
    if (result === "ready") this.make(object);
    return result;
  }

  /** Makes the page's first content: what the backing store has, or zeros. */
  make(object: ObjectId): void {
    const content = this.backed ? this.#truth.stored[object]! : 0;
    if (this.backed && this.#truth.endangered.has(object)) this.#truth.newest[object] = content;
    if (content !== this.#truth.newest[object]) {
      throw new SimulationFault(
        `object ${object} is made with content ${content}, but ${this.#truth.newest[object]} exists`,
      );
    }
    this.pages.set(object, { content, access: "none", isUnchanged: false, isDirty: false });
  }

  insertObject(object: ObjectId): void {
    this.#page(object);
  }

  importObject(object: ObjectId, bytes: Uint8Array): void {
    if (this.pages.has(object)) throw new SimulationFault(`object ${object} comes, but is here`);
    const content = decode(bytes);
    this.pages.set(object, { content, access: "none", isUnchanged: false, isDirty: false });
  }

  exportObject(object: ObjectId): Uint8Array {
    return encode(this.#page(object).content);
  }

  invalidateObject(object: ObjectId): void {
    this.#page(object);
    this.pages.delete(object);
  }

  removeObject(object: ObjectId): void {
    this.pages.delete(object);
    this.#truth.newest[object] = 0;
    this.#truth.stored[object] = 0;
  }

  flushObject(object: ObjectId): void {
    const { isDirty, content } = this.#page(object);
    if (isDirty) this.#truth.stored[object] = content;
    else this.checkClean(object);
    this.pages.delete(object);
  }

  isDirty(object: ObjectId): boolean {
    return this.pages.get(object)?.isDirty ?? false;
  }

  markDirty(object: ObjectId): void {
    this.#page(object).isDirty = true;
  }

  markClean(object: ObjectId): void {
    const page = this.pages.get(object);
    if (page) page.isDirty = false;
  }

  /** What an owner calls clean is what the backing store has. */
  checkClean(object: ObjectId): void {
    const page = this.pages.get(object);
    if (!this.backed || !page || page.isDirty) return;
    const stored = this.#truth.stored[object];
    if (page.content !== stored) {
      throw new SimulationFault(
        `object ${object} is clean with content ${page.content}, but ${stored} is stored`,
      );
    }
  }

  /** Who only stands in for a node that has departed does not have its backing store. */
  syncObject(object: ObjectId, bytes: Uint8Array | undefined): "ready" | "failed" {
    if (!this.backed) return "failed";
    this.#truth.stored[object] = bytes === undefined ? this.#page(object).content : decode(bytes);
    return "ready";
  }

  changeState(object: ObjectId, access: PageAccess): void {
    this.#page(object).access = access;
  }

  isPresent(object: ObjectId): boolean {
    return this.pages.has(object);
  }

  *presentObjects(first: ObjectId, count: number): Generator<ObjectId> {
    for (const object of this.pages.keys()) {
      if (object >= first && object < first + count) yield object;
    }
  }

  acceptsPush(): boolean {
    return this.hasRoom;
  }

  beginStage(object: ObjectId): void {
    this.#page(object).isUnchanged = true;
  }

  isUnchanged(object: ObjectId): boolean {
    return this.#page(object).isUnchanged;
  }

  /** A task's write. */
  write(object: ObjectId): void {
    const page = this.#page(object);
    if (page.access !== "write") throw new SimulationFault(`object ${object} is not writable`);
    page.content = this.#truth.write(object);
    page.isUnchanged = false;
    page.isDirty = true;
  }

  /** A task's read: the newest write must be seen. */
  read(object: ObjectId): void {
    const { content, access } = this.#page(object);
    if (access === "none") throw new SimulationFault(`object ${object} is not readable`);
    const newest = this.#truth.newest[object];
    if (content !== newest) {
      throw new SimulationFault(
        `object ${object} reads as ${content}, the newest write is ${newest}`,
      );
    }
  }

  #page(object: ObjectId): Page {
    const page = this.pages.get(object);
    if (page === undefined) throw new SimulationFault(`object ${object} is not here`);
    return page;
  }
}
