// A node as a Web Worker: as worker_main.ts, with what a browser has. There are no files of a host;
// the page gives bytes.

import { expose } from "comlink";
import { type Bundle, BundledFiles } from "../fs/bundled_files.js";
import { browserPorts } from "../transport/browser_ports.js";
import type { ChannelOpener } from "../transport/channel.js";
import { PortOpener } from "../transport/port_channel.js";
import type { BrowserStart, PageMessage } from "./browser_messages.js";
import type { NodeEvent } from "./control.js";
import { EventLoopHost } from "./event_loop_host.js";
import { nodeControl } from "./node_control.js";
import { NodeKernel } from "./node_kernel.js";

/** The most that one call of getRandomValues gives. */
const MOST_RANDOM_BYTES = 65536;

const bundle: Bundle = new Map();

const openerOf = (port: MessagePort) => new PortOpener(port, browserPorts);

function start(given: BrowserStart): void {
  const { configuration, peers, announcements, control, originMs } = given;
  const images = new Map(given.images);
  // performance.now() counts from the start of each worker, the clock from that of the page.
  const shiftMs = performance.timeOrigin - originMs;
  const monotonicNs = () => (shiftMs + performance.now()) * 1e6;
  const announce = (event: NodeEvent) => announcements.postMessage(event);
  const openers = new Map<(typeof peers)[number][0], ChannelOpener>(
    peers.map(([id, port]) => [id, openerOf(port)]),
  );
  const node = new NodeKernel(configuration, openers, {
    clock: { monotonicNs, realtimeNs: () => BigInt(Date.now()) * 1_000_000n },
    random: {
      // By a buffer of its own: getRandomValues refuses a core's memory, which is declared shared.
      fill: (bytes) => {
        for (let at = 0; at < bytes.length; at += MOST_RANDOM_BYTES) {
          const part = new Uint8Array(Math.min(bytes.length - at, MOST_RANDOM_BYTES));
          bytes.set(crypto.getRandomValues(part), at);
        }
      },
    },
    loop: new EventLoopHost(monotonicNs),
    hostDirectory: (path) => new BundledFiles(bundle, path),
    image: (_kind, path) => {
      const layer = images.get(path);
      if (layer === undefined) throw new Error(`${path} is no archive that the page has`);
      return [layer];
    },
    announce,
  });
  expose(nodeControl(node, openerOf), control);
  announce({ kind: "ready" });
  node.run().catch((error: unknown) => {
    // As an error of the worker, which the page hears of.
    setTimeout(() => {
      throw error;
    });
  });
}

self.onmessage = ({ data }: MessageEvent<PageMessage>) => {
  for (const [path, bytes] of data.files) bundle.set(path, bytes);
  if (data.kind === "start") start(data);
};
