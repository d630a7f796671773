// The library `gobelins`: what programs under Node.js that embed a cluster import. Its counterpart
// for pages is browser.ts.

export * from "./common.js";
export { type NodeHostOptions, nodeHost } from "./node_host.js";
