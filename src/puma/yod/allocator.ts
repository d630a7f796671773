// bebopd: which nodes of the compute partition belong to which job.
//
// The partition's nodes form a mesh, row by row. `-sz n` takes n free nodes, a compact rectangle
// when there is one; `-sz hxw` takes exactly such a rectangle; `all` what is free. Which rectangle:
// the one that touches most of the border and of taken nodes, so that the holes that stay are
// large. With sharing, nodes that have jobs already may be taken once the free ones do not suffice.

import type { NodeId } from "../../abi/types.js";

export type SizeRequest =
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "rectangle"; readonly height: number; readonly width: number }
  | { readonly kind: "all" };

export interface Allocation {
  readonly job: number;
  /** By rank. */
  readonly nodes: readonly NodeId[];
  readonly width: number;
  readonly height: number;
}

export type AllocationResult =
  | ({ readonly ok: true } & Allocation)
  /** One sentence. */
  | { readonly ok: false; readonly reason: string };

interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** `4`, `2x3`, `all`; undefined for anything else. */
export function parseSize(text: string): SizeRequest | undefined {
  if (text === "all") return { kind: "all" };
  const rectangle = /^([1-9]\d{0,3})x([1-9]\d{0,3})$/.exec(text);
  if (rectangle) {
    return { kind: "rectangle", height: Number(rectangle[1]), width: Number(rectangle[2]) };
  }
  return /^[1-9]\d{0,3}$/.test(text) ? { kind: "count", count: Number(text) } : undefined;
}

/** Width of a mesh of `count` nodes: as square as can be, no narrower than high. */
export function meshWidth(count: number): number {
  return Math.max(1, Math.ceil(Math.sqrt(count)));
}

export class Allocator {
  readonly #nodes: NodeId[];
  readonly #width: number | undefined;
  /** Jobs of each node, by index. */
  readonly #jobs: Set<number>[];
  /** Nodes that are out of service. */
  readonly #down = new Set<NodeId>();

  /** @param width nodes of a row; as square as can be when left out. */
  constructor(nodes: readonly NodeId[], width?: number) {
    this.#nodes = [...nodes];
    this.#width = width;
    this.#jobs = nodes.map(() => new Set());
  }

  /** In mesh order. */
  get nodes(): readonly NodeId[] {
    return this.#nodes;
  }

  get width(): number {
    return this.#width ?? meshWidth(this.#nodes.length);
  }

  get height(): number {
    return Math.ceil(this.#nodes.length / this.width);
  }

  /** Takes nodes for a job. Nothing is taken when it fails. */
  allocate(job: number, request: SizeRequest, share: boolean): AllocationResult {
    const found = this.#choose(request, share);
    if (typeof found === "string") return { ok: false, reason: found };
    for (const index of found.indexes) this.#jobs[index]?.add(job);
    const nodes = found.indexes.map((index) => this.nodes[index] as NodeId);
    return { ok: true, job, nodes, width: found.width, height: found.height };
  }

  release(job: number): void {
    for (const jobs of this.#jobs) jobs.delete(job);
  }

  /**
   * Takes a node out of service (or back): it is not allocated any more; its jobs stay. One that
   * comes into service for the first time lies behind the others.
   */
  setService(node: NodeId, isInService: boolean): void {
    if (!isInService) {
      this.#down.add(node);
      return;
    }
    this.#down.delete(node);
    if (this.#nodes.includes(node)) return;
    this.#nodes.push(node);
    this.#jobs.push(new Set());
  }

  jobsOf(node: NodeId): readonly number[] {
    return [...(this.#jobs[this.nodes.indexOf(node)] ?? [])];
  }

  isInService(node: NodeId): boolean {
    return !this.#down.has(node);
  }

  #choose(request: SizeRequest, share: boolean): Chosen | string {
    const free = this.nodes.map((_, index) => index).filter((index) => this.#isFree(index));
    switch (request.kind) {
      case "all":
        if (free.length === 0) return "no node of the compute partition is free";
        return { indexes: free, ...shapeOf(free.length, this.width) };
      case "rectangle": {
        const { height, width } = request;
        const place = this.#bestRectangle(height, width, share);
        if (place) return { indexes: this.#indexes(place), height, width };
        return this.#refusal(height * width, free.length, ` in a rectangle of ${height}x${width}`);
      }
      case "count":
        return this.#chooseCount(request.count, free, share);
      default:
        return request satisfies never;
    }
  }

  #chooseCount(count: number, free: readonly number[], share: boolean): Chosen | string {
    for (const [height, width] of shapes(count, this.width)) {
      const place = this.#bestRectangle(height, width, false);
      if (place) return { indexes: this.#indexes(place), height, width };
    }
    if (free.length >= count) {
      return { indexes: free.slice(0, count), ...shapeOf(count, this.width) };
    }
    const usable = this.nodes
      .map((_, index) => index)
      .filter((index) => this.isInService(this.nodes[index] as NodeId));
    if (!share || usable.length === 0) return this.#refusal(count, free.length, "");
    // The least loaded first, again and again: a node may get several processes.
    const order = [...usable].sort((a, b) => this.#load(a) - this.#load(b) || a - b);
    const indexes = Array.from({ length: count }, (_, i) => order[i % order.length] as number);
    return { indexes, ...shapeOf(count, this.width) };
  }

  #refusal(count: number, free: number, how: string): string {
    const all = this.nodes.length;
    return `${count} nodes are not to be had${how}: ${free} of ${all} are free`;
  }

  #load(index: number): number {
    return this.#jobs[index]?.size ?? 0;
  }

  #isFree(index: number): boolean {
    return this.#load(index) === 0 && this.isInService(this.nodes[index] as NodeId);
  }

  #bestRectangle(height: number, width: number, share: boolean): Rectangle | undefined {
    let best: Rectangle | undefined;
    let bestScore = -1;
    for (let row = 0; row + height <= this.height; row += 1) {
      for (let column = 0; column + width <= this.width; column += 1) {
        const place = { row, column, height, width };
        if (!this.#fits(place, share)) continue;
        const score = this.#contacts(place);
        if (score > bestScore) {
          best = place;
          bestScore = score;
        }
      }
    }
    return best;
  }

  #indexes({ row, column, height, width }: Rectangle): number[] {
    return Array.from({ length: height * width }, (_, i) => {
      return (row + Math.floor(i / width)) * this.width + column + (i % width);
    });
  }

  #fits(place: Rectangle, share: boolean): boolean {
    return this.#indexes(place).every((index) => {
      const node = this.nodes[index];
      return node !== undefined && this.isInService(node) && (share || this.#load(index) === 0);
    });
  }

  /** Sides of the rectangle's nodes that touch the border or a node that is not free. */
  #contacts({ row, column, height, width }: Rectangle): number {
    let contacts = 0;
    for (let c = column; c < column + width; c += 1) {
      if (!this.#isOpen(row - 1, c)) contacts += 1;
      if (!this.#isOpen(row + height, c)) contacts += 1;
    }
    for (let r = row; r < row + height; r += 1) {
      if (!this.#isOpen(r, column - 1)) contacts += 1;
      if (!this.#isOpen(r, column + width)) contacts += 1;
    }
    return contacts;
  }

  #isOpen(row: number, column: number): boolean {
    if (row < 0 || column < 0 || column >= this.width) return false;
    const index = row * this.width + column;
    return index < this.nodes.length && this.#isFree(index);
  }
}

interface Chosen {
  readonly indexes: readonly number[];
  readonly height: number;
  readonly width: number;
}

/** Rectangles of exactly `count` nodes, the most square first. */
function shapes(count: number, meshWidthNodes: number): [height: number, width: number][] {
  const found: [number, number][] = [];
  for (let width = 1; width <= Math.min(count, meshWidthNodes); width += 1) {
    if (count % width === 0) found.push([count / width, width]);
  }
  return found.sort((a, b) => Math.abs(a[0] - a[1]) - Math.abs(b[0] - b[1]) || a[0] - b[0]);
}

/** The shape that a job without a rectangle is told. */
function shapeOf(count: number, mesh: number): { height: number; width: number } {
  const width = Math.min(count, mesh);
  return { width, height: Math.ceil(count / width) };
}
