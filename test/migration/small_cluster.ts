// Whole nodes in one thread, joined by channels in memory: so that a test can say at which message
// one of them dies.
//
// A node that dies neither sends nor receives any more, in the middle of whatever it does; the
// others get what it had sent before, and then hear that it is gone, as on the port of a worker.

import { readFileSync } from "node:fs";
import path from "node:path";
import { nodeId, type Pid } from "../../src/abi/types.js";
import { NodeHostFiles } from "../../src/fs/node_host_files.js";
import type { ExitStatus, MigrateEvery, NodeEvent } from "../../src/node/control.js";
import { EventLoopHost } from "../../src/node/event_loop_host.js";
import { NodeKernel } from "../../src/node/node_kernel.js";
import type { Channel, ChannelEvents, ChannelOpener } from "../../src/transport/channel.js";
import { ROOT } from "../tidy/source_tree.js";

const CORE = new WebAssembly.Module(readFileSync(path.join(ROOT, "dist", "core.wasm")));
const monotonicNs = () => Number(process.hrtime.bigint());

/** One direction between two nodes. */
interface Wire {
  readonly queue: unknown[];
  events: ChannelEvents | undefined;
  isClosed: boolean;
}

export interface Crash {
  readonly node: number;
  /** Messages from or to the node that are sent before it dies. */
  readonly after: number;
}

export interface RunOptions {
  readonly migrateEvery?: MigrateEvery;
  readonly node?: number;
  /** Before its first instruction. */
  readonly started?: (pid: Pid) => void;
}

export class SmallCluster {
  readonly kernels: NodeKernel[] = [];
  readonly events: NodeEvent[] = [];
  /** Broken invariants. */
  readonly failures: string[] = [];
  /** Messages from or to the node that may die. */
  messages = 0;
  isCrashed = false;
  readonly #wires = new Map<number, Wire>();
  readonly #crash: Crash;
  #exit: ((pid: number, status: ExitStatus) => void) | undefined;

  constructor(nodes: number, crash: Crash) {
    this.#crash = crash;
    const ids = Array.from({ length: nodes }, (_, id) => nodeId(id));
    for (const id of ids) {
      const others = ids.filter((other) => other !== id);
      const openers = others.map((other) => [other, this.#opener(id, other)] as const);
      const kernel = new NodeKernel(
        {
          id,
          nodes: ids,
          memoryBytes: 2 ** 26,
          mechanism: "push",
          engine: "interpreter",
          strace: false,
          policy: "none",
          crossing: { form: "direct", compress: false },
          core: CORE,
          console: { isTerminal: false, rows: 24, columns: 80 },
        },
        new Map(openers),
        {
          clock: { monotonicNs, realtimeNs: () => BigInt(Date.now()) * 1_000_000n },
          random: { fill: (bytes) => void bytes.fill(7) },
          loop: new EventLoopHost(monotonicNs),
          hostDirectory: (directory, isReadOnly) => new NodeHostFiles(directory, isReadOnly),
          announce: (event) => this.#announce(id, event),
        },
      );
      this.kernels.push(kernel);
      kernel.run().catch((reason: Error) => this.failures.push(`node ${id}: ${reason.stack}`));
    }
  }

  /** Called with each event, when it is announced. */
  onEvent: ((event: NodeEvent) => void) | undefined;
  /** Called with each message, when it is sent. */
  onMessage: ((message: unknown) => void) | undefined;

  /** Runs a program from a node to its end. */
  async run(
    program: string,
    argv: readonly string[],
    { migrateEvery, node = 0, started }: RunOptions = {},
  ): Promise<ExitStatus> {
    const directory = path.dirname(program);
    for (const kernel of this.kernels) kernel.mounts.mount({ path: directory, isReadOnly: true });
    const ends = new Map<number, ExitStatus>();
    let wanted: number | undefined;
    const ended = new Promise<ExitStatus>((resolve) => {
      this.#exit = (pid, status) => {
        ends.set(pid, status);
        const end = wanted === undefined ? undefined : ends.get(wanted);
        if (end) resolve(end);
      };
    });
    const first = this.kernels[node] as NodeKernel;
    const request = {
      program,
      argv: [program, ...argv],
      env: [],
      directory,
      ...(migrateEvery && { migrateEvery }),
    };
    const start = await first.processes.start(request);
    if (start.kind === "refused") throw new Error(start.reason);
    wanted = start.pid;
    started?.(start.pid);
    first.environment.loop.wake();
    return ended;
  }

  get output(): string {
    const parts = this.events.flatMap((event) => (event.kind === "output" ? [event.bytes] : []));
    return Buffer.concat(parts).toString();
  }

  close(): void {
    for (const kernel of this.kernels) kernel.shutDown();
  }

  #announce(id: number, event: NodeEvent): void {
    if (this.isCrashed && id === this.#crash.node) return;
    this.events.push(event);
    this.onEvent?.(event);
    if (event.kind === "exit") this.#exit?.(event.pid, event.status);
  }

  #wire(from: number, to: number): Wire {
    const known = this.#wires.get(from * 100 + to);
    if (known) return known;
    const wire: Wire = { queue: [], events: undefined, isClosed: false };
    this.#wires.set(from * 100 + to, wire);
    return wire;
  }

  #opener(self: number, peer: number): ChannelOpener {
    const incoming = this.#wire(peer, self);
    const outgoing = this.#wire(self, peer);
    const poll = () => this.#poll(incoming, peer);
    return {
      open: (events): Channel => {
        incoming.events = events;
        return {
          send: (message) => this.#send(self, peer, outgoing, message),
          poll,
          close: () => {},
        };
      },
    };
  }

  #send(from: number, to: number, wire: Wire, message: unknown): void {
    const concerns = from === this.#crash.node || to === this.#crash.node;
    if (concerns && this.messages === this.#crash.after) this.die();
    if (concerns && this.isCrashed) return;
    if (concerns) this.messages += 1;
    this.onMessage?.(message);
    wire.queue.push(structuredClone(message));
    this.kernels[to]?.environment.loop.wake();
  }

  /** The node that may die does so now. */
  die(): void {
    if (this.isCrashed) return;
    this.isCrashed = true;
    this.kernels[this.#crash.node]?.shutDown();
    for (const kernel of this.kernels) kernel.environment.loop.wake();
  }

  #poll(wire: Wire, peer: number): boolean {
    const { queue } = wire;
    let any = false;
    for (let message = queue.shift(); message !== undefined; message = queue.shift()) {
      wire.events?.onMessage(message);
      any = true;
    }
    if (this.isCrashed && peer === this.#crash.node && !wire.isClosed) {
      wire.isClosed = true;
      wire.events?.onClose("it died");
    }
    return any;
  }
}
