// The library `gobelins/browser`: the same cluster in a page, its nodes as Web Workers.
//
// scripts/bundle.mjs makes one file of this and one of the worker. They find each other and the
// core relative to where they lie, so the package's dist/ can be served as it is; bundlers know the
// pattern, too.

import { BrowserHost } from "./browser_host.js";

export type { ImageEntry, Layer } from "../fs/image_file_system.js";
export { BrowserHost, type BrowserHostOptions } from "./browser_host.js";
export * from "./common.js";

/** A host for `Cluster.create` in a page; programs are given to it with `addFile`. */
export function browserHost(): BrowserHost {
  return new BrowserHost({
    core: new URL("../../core.wasm", import.meta.url),
    createWorker: (name) =>
      new Worker(new URL("../node/browser_worker.js", import.meta.url), { type: "module", name }),
  });
}
