// A node as a worker thread of Node.js: reads what it was started with, builds the kernel, serves
// NodeControl by comlink, and runs.

import { randomFillSync } from "node:crypto";
import { type AddressInfo, createServer } from "node:net";
import { setFlagsFromString } from "node:v8";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
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
import type { HostListen } from "./published_ports.js";
import { SeededTime, seededRandom } from "./seeded_time.js";

/** What a node's worker is started with. */
export interface WorkerStart {
  readonly configuration: NodeConfiguration;
  readonly peers: readonly (readonly [NodeId, MessagePort])[];
  readonly announcements: MessagePort;
}

const openerOf = (port: MessagePort) => new PortOpener(port, nodePorts);

const monotonicNs = monotonicClock();

/** Of pages: 3 to 20 times as fast as deflate at its quickest, and as small. */
const QUICKEST = { [constants.BROTLI_PARAM_QUALITY]: 0 };

const listen: HostListen = (host, port, connected) =>
  new Promise((resolve, reject) => {
    const server = createServer({ allowHalfOpen: true }, (socket) => connected(socket.unref()));
    server.once("error", reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
    server.unref();
  });

/** The host's, or what a seed determines. */
function timeAndChance(seed: number | undefined) {
  const host = new EventLoopHost(monotonicNs);
  if (seed === undefined) {
    const clock = { monotonicNs, realtimeNs: () => BigInt(Date.now()) * 1_000_000n };
    const random = { fill: (bytes: Uint8Array) => void randomFillSync(bytes) };
    return { clock, random, loop: host };
  }
  const time = new SeededTime(host);
  return { clock: time, random: seededRandom(seed), loop: time };
}

function start({ configuration, peers, announcements }: WorkerStart): void {
  const announce = (event: NodeEvent) => announcements.postMessage(event);
  const openers = new Map<NodeId, ChannelOpener>(peers.map(([id, port]) => [id, openerOf(port)]));
  const node = new NodeKernel(configuration, openers, {
    ...timeAndChance(configuration.seed),
    hostDirectory: (path, isReadOnly, owner) => new NodeHostFiles(path, isReadOnly, owner),
    image: readImage,
    announce,
    listen,
    images: nodeImages(),
    compressor: {
      compress: (bytes) => brotliCompressSync(bytes, { params: QUICKEST }),
      decompress: (bytes, size) => brotliDecompressSync(bytes, { maxOutputLength: size }),
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

// Translated code says which of its branches are seldom taken (assembly/jit/module.ts).
setFlagsFromString("--experimental-wasm-branch-hinting");
// A slice ends by itself within a millisecond, and the core's calls are never deep: a look at the
// stack's limit in every round of a loop is not needed.
setFlagsFromString("--no-wasm-stack-checks");
// Where the version has relaxed SIMD behind a flag (src/machine/fused.ts).
setFlagsFromString("--experimental-wasm-relaxed-simd");
start(workerData as WorkerStart);
