// A worker host without workers: each node is a script that a test drives, so that what the command
// line makes of a cluster's events can be seen without an emulated machine.

import { pid } from "../../src/abi/types.js";
import type { NodeWorker, NodeWorkerEvents, Port, WorkerHost } from "../../src/api/worker_host.js";
import type {
  ExitStatus,
  MountRequest,
  NodeConfiguration,
  NodeControl,
  NodeStatistics,
  SpawnRequest,
  SpawnResult,
} from "../../src/node/control.js";

export const GUEST = pid(7);

/** One fake node: what it was asked, and the means to let it say something. */
export class FakeNode {
  readonly configuration: NodeConfiguration;
  readonly events: NodeWorkerEvents;
  readonly input: (Uint8Array | null)[] = [];
  readonly signals: number[] = [];
  readonly mounts: MountRequest[] = [];
  takenBytes = 0;
  terminated = false;

  constructor(configuration: NodeConfiguration, events: NodeWorkerEvents) {
    this.configuration = configuration;
    this.events = events;
  }

  output(text: string | Uint8Array, stream: "output" | "error" = "output"): void {
    const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
    this.events.onEvent({ kind: "output", console: 0, stream, bytes });
  }

  exit(status: ExitStatus): void {
    this.events.onEvent({ kind: "exit", pid: GUEST, status });
  }
}

export class FakeHost implements WorkerHost {
  readonly nodes: FakeNode[] = [];
  readonly requests: SpawnRequest[] = [];
  /** What a spawn is answered with. */
  spawnResult: SpawnResult = { kind: "started", pid: GUEST };
  /** The node that fails to start. */
  refusesToStart: number | undefined;
  /** Called once the guest has been started. */
  onSpawn: (node: FakeNode) => void = () => {};
  /** Called with each chunk of input. */
  onInput: (node: FakeNode, bytes: Uint8Array | null) => void = () => {};
  onSignal: (node: FakeNode, signal: number) => void = () => {};

  async compileCore(): Promise<WebAssembly.Module> {
    return new WebAssembly.Module(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  }

  createChannel(): readonly [Port, Port] {
    const { port1, port2 } = new MessageChannel();
    return [port1, port2];
  }

  async startNode(
    configuration: NodeConfiguration,
    _peers: unknown,
    events: NodeWorkerEvents,
  ): Promise<NodeWorker> {
    const node = new FakeNode(configuration, events);
    this.nodes.push(node);
    if (configuration.id === this.refusesToStart) throw new Error("no memory");
    const control: Partial<NodeControl> = {
      lose: () => {},
      mount: (request) => void node.mounts.push(request),
      spawn: async (request) => {
        this.requests.push(request);
        setImmediate(() => this.onSpawn(node));
        return this.spawnResult;
      },
      signal: (_pid, signal) => {
        node.signals.push(signal);
        this.onSignal(node, signal);
        return true;
      },
      feedInput: (_console, bytes) => {
        node.input.push(bytes);
        setImmediate(() => this.onInput(node, bytes));
      },
      outputTaken: (_console, sizeBytes) => {
        node.takenBytes += sizeBytes;
      },
      statistics: () => fakeStatistics(configuration),
    };
    return {
      control: asynchronous(control) as unknown as NodeWorker["control"],
      terminate: async () => {
        node.terminated = true;
      },
    };
  }
}

/** Comlink's side of it: every call answers with a promise. */
function asynchronous(control: Partial<NodeControl>): Record<string, unknown> {
  const entries = Object.entries(control) as [string, (...given: unknown[]) => unknown][];
  return Object.fromEntries(
    entries.map(([name, call]) => [name, async (...given: unknown[]) => call(...given)]),
  );
}

function fakeStatistics({ id }: NodeConfiguration): NodeStatistics {
  return {
    node: id,
    instructions: 100 + id,
    faults: { zero: 1, file: 2, link: 3, spurious: 0 },
    pagesMoved: { demand: 5, prefetch: 0, push: 0, basic: id },
    prefetches: { hit: 2, wasted: 1 },
    pagesTouched: 7,
    faultLatencies: [[20, 3]],
    fileCache: { pages: 0, local: 0, remote: [], disk: 0, written: 0, evicted: 0 },
    bytesMoved: 4096,
    messagesSent: 9,
    frames: { total: 32_768, taken: 10, most: 12 },
    paging: { out: 0, lent: 0 },
  };
}
