// Workers and channels under Node.js: a node is a worker thread, started from the bundle that
// scripts/bundle.mjs has made of worker_main.ts, which loads in a fifth of the time.

import { readFile } from "node:fs/promises";
import { MessageChannel, type MessagePort as NodePort, Worker } from "node:worker_threads";
import { wrap } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import type { NodeControl, NodeEvent } from "../node/control.js";
import type { WorkerStart } from "../node/worker_main.js";
import type { NodeWorker, Port, WorkerHost } from "./worker_host.js";

/** Where the built files of the package are. */
export interface NodeHostOptions {
  /** The folder of built files, dist/; left out: the one that this file is in. */
  readonly dist?: URL;
}

/** A host for `Cluster.create` under Node.js: a node is a worker thread. */
export function nodeHost(options: NodeHostOptions = {}): WorkerHost {
  const dist = options.dist ?? new URL("../../", import.meta.url);
  return {
    async compileCore() {
      return WebAssembly.compile(await readFile(new URL("core.wasm", dist)));
    },
    createChannel() {
      const { port1, port2 } = new MessageChannel();
      return [port1 as unknown as Port, port2 as unknown as Port];
    },
    async startNode(configuration, peers, events) {
      const announcements = new MessageChannel();
      const ports = [...peers.values()].map((port) => port as unknown as NodePort);
      const start: WorkerStart = {
        configuration,
        peers: [...peers].map(([id, port]) => [id, port as unknown as NodePort] as const),
        announcements: announcements.port2,
      };
      const worker = new Worker(new URL("bundle/node/worker_main.js", dist), {
        workerData: start,
        transferList: [...ports, announcements.port2],
        name: `node ${configuration.id}`,
      });
      announcements.port1.on("message", (event: NodeEvent) => events.onEvent(event));
      return supervised(worker, announcements.port1, (reason) => events.onFailure(reason));
    },
  };
}

/** Waits until the worker answers; afterwards its end is a failure unless it was asked for. */
async function supervised(
  worker: Worker,
  announcements: NodePort,
  onFailure: (reason: string) => void,
): Promise<NodeWorker> {
  let asked = false;
  let started = false;
  const control = wrap<NodeControl>(nodeEndpoint(worker as never));
  await new Promise<void>((resolve, reject) => {
    const fail = (reason: string) => {
      if (asked) return;
      if (started) onFailure(reason);
      else reject(new Error(reason));
    };
    worker.once("error", (error) => fail(error instanceof Error ? error.message : String(error)));
    worker.once("exit", (code) => fail(`its worker ended with status ${code}`));
    announcements.once("message", () => resolve());
  });
  started = true;
  return {
    control,
    async terminate() {
      asked = true;
      announcements.close();
      await worker.terminate();
    },
  };
}
