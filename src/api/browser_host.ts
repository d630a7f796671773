// Workers and channels in a browser tab: a node is a Web Worker. Nothing is shared between them, so
// the page needs no cross-origin isolation.

import { wrap } from "comlink";
import type { Layer } from "../fs/image_file_system.js";
import type { BrowserStart, FilesAdded } from "../node/browser_messages.js";
import type { NodeControl, NodeEvent } from "../node/control.js";
import type { NodeWorker, WorkerHost } from "./worker_host.js";

/** Where a page has the core and the worker of a node. */
export interface BrowserHostOptions {
  /** The address of core.wasm. */
  readonly core: string | URL;
  /** Starts a worker that runs src/node/browser_worker.ts: how, the bundler knows. */
  readonly createWorker: (name: string) => Worker;
}

/** The browser's host. Programs and their files are given to it as bytes, at absolute paths. */
export class BrowserHost implements WorkerHost {
  readonly #options: BrowserHostOptions;
  readonly #files = new Map<string, Uint8Array>();
  readonly #images = new Map<string, Layer>();
  readonly #workers = new Set<Worker>();

  constructor(options: BrowserHostOptions) {
    this.#options = options;
  }

  /** Shows a file to the nodes that there are and to those that will be. */
  addFile(path: string, bytes: Uint8Array): void {
    this.#files.set(path, bytes);
    const message: FilesAdded = { kind: "files", files: [[path, bytes]] };
    for (const worker of this.#workers) worker.postMessage(message);
  }

  /**
   * Has an archive ready for `Cluster.useRoot`, in clusters that are created from now on; `path` is
   * what the request calls it.
   */
  addImage(path: string, layer: Layer): void {
    this.#images.set(path, layer);
  }

  /** @see WorkerHost.compileCore */
  compileCore(): Promise<WebAssembly.Module> {
    return WebAssembly.compileStreaming(fetch(this.#options.core));
  }

  createChannel(): readonly [MessagePort, MessagePort] {
    const { port1, port2 } = new MessageChannel();
    return [port1, port2];
  }

  async startNode(
    configuration: Parameters<WorkerHost["startNode"]>[0],
    peers: Parameters<WorkerHost["startNode"]>[1],
    events: Parameters<WorkerHost["startNode"]>[2],
  ): Promise<NodeWorker> {
    const worker = this.#options.createWorker(`node ${configuration.id}`);
    const announcements = new MessageChannel();
    const control = new MessageChannel();
    const start: BrowserStart = {
      kind: "start",
      configuration,
      peers: [...peers],
      announcements: announcements.port2,
      control: control.port2,
      files: [...this.#files],
      images: configuration.id === configuration.nodes[0] ? [...this.#images] : [],
      originMs: performance.timeOrigin,
    };
    const ready = new Promise<void>((resolve, reject) => {
      let isReady = false;
      announcements.port1.onmessage = ({ data }: MessageEvent<NodeEvent>) => {
        if (data.kind === "ready") {
          isReady = true;
          resolve();
        }
        events.onEvent(data);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        const reason = event.message || "its worker failed";
        if (isReady) events.onFailure(reason);
        else reject(new Error(reason));
      };
    });
    worker.postMessage(start, [...peers.values(), announcements.port2, control.port2]);
    this.#workers.add(worker);
    await ready;
    return {
      control: wrap<NodeControl>(control.port1),
      terminate: async () => {
        this.#workers.delete(worker);
        announcements.port1.close();
        control.port1.close();
        worker.terminate();
      },
    };
  }
}
