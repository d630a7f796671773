// A node as a worker thread of Node.js: reads what it was started with, builds the kernel, serves
// NodeControl by comlink, and runs.

import { randomFillSync } from "node:crypto";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import type { NodeId } from "../abi/types.js";
import { nodeImages } from "../checkpoint/node_images.js";
import { NodeHostFiles } from "../fs/node_host_files.js";
import { readImage } from "../fs/node_images.js";
import type { ChannelOpener } from "../transport/channel.js";
import { nodePorts } from "../transport/node_ports.js";
import { PortOpener } from "../transport/port_channel.js";
import type { NodeConfiguration, NodeEvent } from "./control.js";
import { EventLoopHost } from "./event_loop_host.js";
import { monotonicClock } from "./monotonic_clock.js";
import { nodeControl } from "./node_control.js";
import { NodeKernel } from "./node_kernel.js";

/** What a node's worker is started with. */
export interface WorkerStart {
  readonly configuration: NodeConfiguration;
  readonly peers: readonly (readonly [NodeId, MessagePort])[];
  readonly announcements: MessagePort;
}

const openerOf = (port: MessagePort) => new PortOpener(port, nodePorts);

const monotonicNs = monotonicClock();

function start({ configuration, peers, announcements }: WorkerStart): void {
  const announce = (event: NodeEvent) => announcements.postMessage(event);
  const openers = new Map<NodeId, ChannelOpener>(peers.map(([id, port]) => [id, openerOf(port)]));
  const node = new NodeKernel(configuration, openers, {
    clock: { monotonicNs, realtimeNs: () => BigInt(Date.now()) * 1_000_000n },
    random: { fill: (bytes) => void randomFillSync(bytes) },
    loop: new EventLoopHost(monotonicNs),
    hostDirectory: (path, isReadOnly, owner) => new NodeHostFiles(path, isReadOnly, owner),
    image: readImage,
    announce,
    images: nodeImages(),
    compressor: {
      compress: (bytes) => deflateRawSync(bytes, { level: 1 }),
      decompress: (bytes, size) => inflateRawSync(bytes, { maxOutputLength: size }),
    },
  });
  if (!parentPort) throw new Error("this file is started as a worker");
  expose(nodeControl(node, openerOf), nodeEndpoint(parentPort));
  announce({ kind: "ready" });
  // A broken invariant ends the worker; the cluster then names the node.
  node.run().catch((error: unknown) => {
    queueMicrotask(() => {
      throw error;
    });
  });
}

start(workerData as WorkerStart);
