// Real nodes for tests: workers cannot run TypeScript, so theirs are the built files.

import { nodeHost } from "../src/api/node_host.js";
import type { WorkerHost } from "../src/api/worker_host.js";

export function builtNodes(): WorkerHost {
  return nodeHost({ dist: new URL("../dist/", import.meta.url) });
}
