// comlink's adapter for worker threads ships its types where this project's module resolution does
// not find them.

declare module "comlink/dist/esm/node-adapter.mjs" {
  import type { Endpoint } from "comlink";
  export default function nodeEndpoint(worker: unknown): Endpoint;
}
