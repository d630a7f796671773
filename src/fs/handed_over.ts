// Open files whose home has left the cluster, and where they are now.
//
// A node that leaves hands its open files to another one: files with a name are opened anew by
// their paths, others are made anew of their pictures (handle_picture.ts). References keep naming
// the old home: each node knows who has taken its place, so nothing that holds a reference need be
// found and changed.

import type { HandlePicture } from "./handle_picture.js";
import type { FileKind } from "./open_file.js";

/** An open file on its way to a new home. */
export interface HandedFile {
  /** The reference that names it. */
  readonly home: number;
  readonly id: number;
  readonly kind: FileKind;
  /** Path in the guest's tree, and O_* without the creation flags. */
  readonly path: string;
  readonly flags: number;
  /** Descriptions that refer to it, wherever they are. */
  readonly references: number;
  /** Of what is not opened by its path. */
  readonly picture: HandlePicture | undefined;
}

/** Which node has taken the place of which. */
export class Successors {
  readonly #byNode = new Map<number, number>();

  set(node: number, successor: number): void {
    this.#byNode.set(node, successor);
  }

  /** The node that has what was at home on `node`. */
  of(node: number): number {
    let at = node;
    for (let next = this.#byNode.get(at); next !== undefined; next = this.#byNode.get(at)) {
      at = next;
    }
    return at;
  }

  /** Nodes that have left, and who took the place of each. */
  get all(): Iterable<readonly [number, number]> {
    return this.#byNode;
  }
}
