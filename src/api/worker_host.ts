// What a cluster needs of the place it runs in: workers, and channels between them. Node.js
// (node_host.ts) and browsers each have one.

import type { Remote } from "comlink";
import type { NodeId } from "../abi/types.js";
import type { NodeConfiguration, NodeControl, NodeEvent } from "../node/control.js";

/** One end of a channel, to be given to a worker. */
export type Port = MessagePort;

/** A node's worker, started and answering. */
export interface NodeWorker {
  readonly control: Remote<NodeControl>;
  /** Ends the worker at once. */
  terminate(): Promise<void>;
}

/** What a worker is heard saying. */
export interface NodeWorkerEvents {
  /** What the node announces, in the order in which it happened. */
  onEvent(event: NodeEvent): void;
  /** The worker failed, or ended without being asked to. */
  onFailure(reason: string): void;
}

/** Where workers and channels come from: `nodeHost()` or a `BrowserHost`. */
export interface WorkerHost {
  /** The compiled core. */
  compileCore(): Promise<WebAssembly.Module>;
  /** Two ends of a new channel. */
  createChannel(): readonly [Port, Port];
  /** Rejects with the reason when the worker ends before it answers. */
  startNode(
    configuration: NodeConfiguration,
    peers: ReadonlyMap<NodeId, Port>,
    events: NodeWorkerEvents,
  ): Promise<NodeWorker>;
}
