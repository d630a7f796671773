// Which nodes the cluster has, as one of them knows it. Numbers are never given twice, so a node
// that has left stays in the list of all that ever were.
//
//   (joins) --> active --> draining --> left       active, draining --> left (lost)

import type { NodeId } from "../abi/types.js";

/** Whether a node takes processes, sends its own away, or has gone. */
export type NodeState = "active" | "draining" | "left";

export class Membership {
  readonly #states = new Map<NodeId, NodeState>();
  /** Nodes that take processes, by number. */
  active: readonly NodeId[] = [];

  constructor(nodes: Iterable<NodeId>) {
    for (const node of nodes) this.set(node, "active");
  }

  /** Every node that ever took part, in the order in which they came. */
  get all(): readonly NodeId[] {
    return [...this.#states.keys()];
  }

  /** Undefined: there was never such a node. */
  stateOf(node: NodeId): NodeState | undefined {
    return this.#states.get(node);
  }

  set(node: NodeId, state: NodeState): void {
    this.#states.set(node, state);
    const active = this.all.filter((other) => this.#states.get(other) === "active");
    this.active = active.sort((a, b) => a - b);
  }

  /** The active node after `node`, round the cluster; itself when it is the only one. */
  after(node: NodeId): NodeId {
    const { active } = this;
    return active.find((other) => other > node) ?? active[0] ?? node;
  }
}
