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
import type { NodeConfiguration, NodeControl, NodeEvent, RootResult } from "./control.js";
import { EventLoopHost } from "./event_loop_host.js";
import { NodeKernel } from "./node_kernel.js";
import { statisticsOf } from "./node_statistics.js";
import { pumaControl } from "./puma_control.js";
import { translatedRegionsOf } from "./translation_log.js";

/** What a node's worker is started with. */
export interface WorkerStart {
  readonly configuration: NodeConfiguration;
  readonly peers: readonly (readonly [NodeId, MessagePort])[];
  readonly announcements: MessagePort;
}

const monotonicNs = () => Number(process.hrtime.bigint());

function start({ configuration, peers, announcements }: WorkerStart): void {
  const announce = (event: NodeEvent) => announcements.postMessage(event);
  const openers = new Map<NodeId, ChannelOpener>(
    peers.map(([id, port]) => [id, new PortOpener(port, nodePorts)]),
  );
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
  const control = controlOf(node);
  if (!parentPort) throw new Error("this file is started as a worker");
  expose(control, nodeEndpoint(parentPort));
  announce({ kind: "ready" });
  // A broken invariant ends the worker; the cluster then names the node.
  node.run().catch((error: unknown) => {
    queueMicrotask(() => {
      throw error;
    });
  });
}

/** What the outside may ask of the node. */
function controlOf(node: NodeKernel): NodeControl {
  return {
    ...pumaControl(node.puma, node.calls, () => node.environment.loop.wake()),
    mount: (request) => node.mount(request),
    useRoot: (request) => attempt(() => node.useRoot(request)),
    spawn: (request) => {
      const started = node.processes.start(request);
      node.environment.loop.wake();
      return started;
    },
    migrate: (pid, target, mechanism) => {
      const marked = node.processes.mark(pid, target, mechanism);
      node.environment.loop.wake();
      return marked;
    },
    checkpoint: (pid, request) => {
      const saved = node.processes.checkpoint(pid, request);
      node.environment.loop.wake();
      return saved;
    },
    restart: (request) =>
      new Promise((resolve) => {
        node.restarts.request(request, resolve);
        node.environment.loop.wake();
      }),
    signal: (pid, signal) => {
      const isKnown = node.processes.signal(pid, signal);
      node.environment.loop.wake();
      return isKnown;
    },
    openConsole: (settings) => node.consoles.open(settings),
    closeConsole: (console) => {
      node.consoles.close(console);
      node.environment.loop.wake();
    },
    feedInput: (console, bytes) => {
      if (bytes === null) node.consoles.find(console)?.end();
      else node.consoles.find(console)?.feed(bytes);
      node.environment.loop.wake();
    },
    resizeConsole: (console, rows, columns) => {
      node.consoles.find(console)?.resize(rows, columns);
      node.environment.loop.wake();
    },
    outputTaken: (console, sizeBytes) => {
      node.consoles.find(console)?.taken(sizeBytes);
      node.environment.loop.wake();
    },
    statistics: () => statisticsOf(node),
    translatedRegions: () => translatedRegionsOf(node),
    information: () => node.information(),
    place: (policy) => node.scheduling.placeNew(policy),
    connect: (peer, port) => {
      node.connect(peer, new PortOpener(port as MessagePort, nodePorts));
      node.environment.loop.wake();
    },
    setNodeState: (other, state) => node.membership.set(other, state),
    drain: () => {
      const drained = node.departure.drain();
      node.environment.loop.wake();
      return drained;
    },
    shutDown: () => node.shutDown(),
  };
}

function attempt(action: () => void): RootResult {
  try {
    action();
    return { kind: "ready" };
  } catch (error) {
    return { kind: "refused", reason: error instanceof Error ? error.message : String(error) };
  }
}

start(workerData as WorkerStart);
