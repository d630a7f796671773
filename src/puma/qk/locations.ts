// Where processes are that have left the node that loaded them, and the forwarding of messages that
// were sent to where they were (paper P, 5: "a marker-based communication forwarding mechanism").
//
//     old node                      new node                     any other node
//      | leaving: messages wait        |                               |
//      | ---- the process -----------> |                               |
//      | <--- moved (epoch) -----------| --- moved (epoch) ----------> |
//      | ==== what waited ===========> |                               |
//      | <-------------------------------------------- marker (epoch) -| and sends there directly
//      | ==== what came before the marker ===> |
//
// A marker closes the channel that it comes through, as in Chandy and Lamport's recording of a
// global state: channels keep their order, so nothing that was sent to the old place comes behind
// it. When every channel is closed the old node has forwarded everything and stops. "Moved" is the
// new node's own marker. Epochs count the moves of a process: late news of an earlier one is old.
// Two messages of one pair may go two ways meanwhile; the receiver puts them in order
// (portal/arrival_order.ts).

import type { NodeId } from "../../abi/types.js";
import type { Messenger } from "../../cluster/messenger.js";
import { nidOf } from "../../personality/puma/memory_map.js";
import { copyMessage, type PortalMessage } from "../portal/outcome.js";
import type { PumaPid } from "./qk_calls.js";

export type LocationMessage =
  /** The process is on the sender's node now; it was on `from`. */
  | { readonly kind: "moved"; readonly pid: PumaPid; readonly epoch: number; readonly from: NodeId }
  /** The sender's node will send nothing more by way of the receiver. */
  | { readonly kind: "marker"; readonly pid: PumaPid; readonly epoch: number }
  /** The process has ended. */
  | { readonly kind: "gone"; readonly pid: PumaPid };

declare module "../../cluster/messenger.js" {
  interface Services {
    location: LocationMessage;
  }
}

interface Place {
  readonly node: NodeId;
  readonly epoch: number;
}

interface Forwarding {
  readonly epoch: number;
  /** Nodes whose channels are open: they may not know yet. */
  readonly open: Set<NodeId>;
}

export interface ForwardingCounts {
  /** Messages that went on to where their process had gone. */
  forwarded: number;
  markers: number;
}

export class Locations {
  readonly counts: ForwardingCounts = { forwarded: 0, markers: 0 };
  readonly #messenger: Messenger;
  readonly #forward: (node: NodeId, message: PortalMessage) => void;
  readonly #places = new Map<PumaPid, Place>();
  /** Messages for processes that are leaving. */
  readonly #waiting = new Map<PumaPid, PortalMessage[]>();
  readonly #forwardings = new Map<PumaPid, Forwarding>();
  /** Markers of moves that this node, the old one, has not heard of yet: channels differ in speed. */
  readonly #early = new Map<PumaPid, { readonly epoch: number; readonly nodes: Set<NodeId> }>();

  constructor(messenger: Messenger, forward: (node: NodeId, message: PortalMessage) => void) {
    this.#messenger = messenger;
    this.#forward = forward;
    messenger.on("location", (from, message) => this.#receive(from, message));
    messenger.onLoss((node) => {
      for (const pid of [...this.#forwardings.keys()]) this.#close(pid, node);
    });
  }

  /** The node to which messages for a process go, as far as is known here. */
  nodeOf(nid: NodeId, pid: PumaPid): NodeId {
    if (this.#places.size === 0 || nidOf(pid) !== nid) return nid;
    return this.#places.get(pid)?.node ?? nid;
  }

  /** Processes for which messages may still come by way of this node. */
  get forwarding(): readonly PumaPid[] {
    return [...this.#forwardings.keys()];
  }

  /** A process of this node stands still to leave it: messages for it wait from now on. */
  leaving(pid: PumaPid): void {
    this.#waiting.set(pid, []);
  }

  /** It stays after all. Returns what has come meanwhile, in order. */
  stays(pid: PumaPid): readonly PortalMessage[] {
    const messages = this.#waiting.get(pid) ?? [];
    this.#waiting.delete(pid);
    return messages;
  }

  /** A process has come here; every other node is told. */
  arrived(pid: PumaPid, epoch: number, from: NodeId): void {
    this.#places.set(pid, { node: this.#messenger.self, epoch });
    this.#forwardings.delete(pid);
    for (const peer of this.#messenger.peers) {
      this.#messenger.send(peer, "location", { kind: "moved", pid, epoch, from });
    }
  }

  /** A process has ended here; whoever knows of its moves forgets it. */
  ended(pid: PumaPid): void {
    if (!this.#places.has(pid)) return;
    this.#forget(pid);
    for (const peer of this.#messenger.peers) {
      this.#messenger.send(peer, "location", { kind: "gone", pid });
    }
  }

  /** Takes a message for a process that is not here, or is leaving; false: nobody knows it. */
  pass(pid: PumaPid, message: PortalMessage): boolean {
    const waiting = this.#waiting.get(pid);
    if (waiting !== undefined) {
      waiting.push(copyMessage(message));
      return true;
    }
    const place = this.#places.get(pid);
    if (place === undefined || place.node === this.#messenger.self) return false;
    this.counts.forwarded += 1;
    this.#forward(place.node, message);
    return true;
  }

  #receive(from: NodeId, message: LocationMessage): void {
    switch (message.kind) {
      case "moved":
        this.#moved(from, message);
        return;
      case "marker": {
        this.counts.markers += 1;
        this.#mark(from, message.pid, message.epoch);
        return;
      }
      case "gone":
        this.#forget(message.pid);
        return;
      default:
        message satisfies never;
    }
  }

  #mark(from: NodeId, pid: PumaPid, epoch: number): void {
    const forwarding = this.#forwardings.get(pid);
    if (forwarding && epoch <= forwarding.epoch) {
      if (epoch === forwarding.epoch) this.#close(pid, from);
      return;
    }
    const early = this.#early.get(pid);
    if (early?.epoch === epoch) early.nodes.add(from);
    else if (early === undefined || early.epoch < epoch) {
      this.#early.set(pid, { epoch, nodes: new Set([from]) });
    }
  }

  #moved(node: NodeId, message: Extract<LocationMessage, { kind: "moved" }>): void {
    const { pid, epoch, from } = message;
    const known = this.#places.get(pid);
    if (known === undefined || known.epoch < epoch) this.#places.set(pid, { node, epoch });
    if (from !== this.#messenger.self) {
      this.#messenger.send(from, "location", { kind: "marker", pid, epoch });
      return;
    }
    const open = new Set(this.#messenger.peers);
    this.#forwardings.set(pid, { epoch, open });
    this.#close(pid, node);
    const early = this.#early.get(pid);
    if (early?.epoch === epoch) for (const other of early.nodes) this.#close(pid, other);
    if (early !== undefined && early.epoch <= epoch) this.#early.delete(pid);
    for (const waiting of this.stays(pid)) {
      this.counts.forwarded += 1;
      this.#forward(node, waiting);
    }
  }

  /** Nothing more comes from `node` for a process that was here. */
  #close(pid: PumaPid, node: NodeId): void {
    const forwarding = this.#forwardings.get(pid);
    if (forwarding === undefined) return;
    forwarding.open.delete(node);
    if (forwarding.open.size === 0) this.#forwardings.delete(pid);
  }

  #forget(pid: PumaPid): void {
    this.#places.delete(pid);
    this.#waiting.delete(pid);
    this.#forwardings.delete(pid);
    this.#early.delete(pid);
  }
}
