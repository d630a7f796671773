// One client of the daemon: its requests, and the streams of the program that it is attached to.

import type { Socket } from "node:net";
import { pid as asPid, nodeId } from "../abi/types.js";
import type { ConsoleSession, Viewer } from "./console_session.js";
import type { Daemon } from "./daemon.js";
import { DaemonError } from "./daemon_error.js";
import { LineSocket } from "./line_socket.js";
import {
  type Method,
  type Parameters,
  PROTOCOL_VERSION,
  REQUESTS,
  type Result,
  request,
} from "./protocol.js";

/** About the compute partition. */
type PumaMethod = "yod" | "interruptJob" | "mesh" | "partition" | "reload" | "failPartially";

type Handlers = { readonly [M in Method]: (params: Parameters<M>) => Promise<Result<M>> };

export class Connection {
  readonly #daemon: Daemon;
  readonly #lines: LineSocket;
  readonly #viewer: Viewer;
  #session: ConsoleSession | undefined;
  /** The program was started for this client, and is hung up with it. */
  #isOwner = false;
  #hasGreeted = false;
  #unsubscribe: (() => void) | undefined;
  readonly #handlers: Handlers;

  constructor(daemon: Daemon, socket: Socket) {
    this.#daemon = daemon;
    this.#lines = new LineSocket(socket, {
      value: (value) => void this.#receive(value),
      closed: () => this.#closed(),
    });
    const send = (value: unknown) => this.#lines.send(value);
    this.#viewer = {
      output: (stream, bytes) =>
        send({ announce: "output", stream, data: Buffer.from(bytes).toString("base64") }),
      inputWanted: () => void send({ announce: "inputWanted" }),
      exit: (status) => void send({ announce: "exit", status }),
    };
    this.#handlers = this.#makeHandlers();
  }

  end(): void {
    this.#lines.end();
  }

  #makeHandlers(): Handlers {
    const daemon = this.#daemon;
    return {
      hello: (params) => this.#greet(params),
      spawn: (params) => this.#start(params.attach, daemon.spawn(params)),
      restart: (params) => this.#start(params.attach, daemon.restart(params)),
      attach: ({ pid }) => this.#attach(pid),
      input: ({ data }) => this.#input(data),
      resize: (window) => this.#resize(window),
      signal: async ({ pid, signal }) => ({
        isKnown: await daemon.cluster.signal(asPid(pid), signal),
      }),
      migrate: ({ pid, node, mechanism }) => daemon.migrate(asPid(pid), nodeId(node), mechanism),
      checkpoint: (params) => daemon.checkpoint(params),
      processes: async () => [...(await daemon.cluster.processes())].map(plain),
      nodes: async () => [...(await daemon.cluster.nodesInformation())].map(plain),
      addNodes: ({ count }) => daemon.addNodes(count),
      drainNode: ({ node }) => daemon.leave(nodeId(node), "drain"),
      removeNode: ({ node }) => daemon.leave(nodeId(node), "remove"),
      ...this.#pumaHandlers(),
      subscribe: async () => {
        this.#unsubscribe ??= daemon.events.subscribe(
          (event) => void this.#lines.send({ announce: "event", event }),
        );
        return {};
      },
      down: async () => {
        // The answer is sent before the sockets are closed.
        setImmediate(() => daemon.stop());
        return {};
      },
    };
  }

  #pumaHandlers(): Pick<Handlers, PumaMethod> {
    const daemon = this.#daemon;
    return {
      yod: (params) => this.#start(true, daemon.yod(params)),
      interruptJob: async () => {
        this.#session?.interrupt();
        return {};
      },
      mesh: async () => daemon.mesh(),
      partition: ({ node, system }) => daemon.partition(node, system),
      reload: ({ node, policy }) => daemon.reload(node, policy),
      failPartially: ({ node, failure }) => daemon.failPartially(node, failure),
    };
  }

  async #receive(value: unknown): Promise<void> {
    const asked = request.safeParse(value);
    if (!asked.success) {
      await this.#lines.send({ id: 0, error: { sentence: "that is no request", status: 2 } });
      this.#lines.end();
      return;
    }
    const { id, method, params } = asked.data;
    try {
      void this.#lines.send({ id, result: await this.#perform(method, params) });
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      const status = error instanceof DaemonError ? error.status : 1;
      void this.#lines.send({ id, error: { sentence, status } });
    }
  }

  async #perform(method: Method, params: unknown): Promise<unknown> {
    if (!this.#hasGreeted && method !== "hello") {
      throw new DaemonError("a client says hello first", 2);
    }
    const parsed = REQUESTS[method].safeParse(params);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const where = issue?.path.join(".") ?? "";
      throw new DaemonError(`${method}: ${where === "" ? "" : `${where}: `}${issue?.message}`, 2);
    }
    const handler = this.#handlers[method] as (params: unknown) => Promise<unknown>;
    return handler(parsed.data);
  }

  async #greet({ version }: Parameters<"hello">): Promise<Result<"hello">> {
    if (version !== PROTOCOL_VERSION) {
      throw new DaemonError(
        `the cluster speaks version ${PROTOCOL_VERSION} of the protocol and this command ` +
          `version ${version}: end it with the gobelins that started it`,
      );
    }
    this.#hasGreeted = true;
    return { version: PROTOCOL_VERSION, nodes: this.#daemon.cluster.nodes.length };
  }

  async #start<R>(
    attach: boolean,
    starting: Promise<{ readonly session: ConsoleSession; readonly result: R }>,
  ): Promise<R> {
    if (attach && this.#session) throw new DaemonError("this client has a program already", 2);
    const { session, result } = await starting;
    if (attach) {
      this.#session = session;
      this.#isOwner = true;
      // After the answer, which says whose output it is.
      setImmediate(() => session.attach(this.#viewer));
    }
    return result;
  }

  async #attach(pid: number): Promise<Result<"attach">> {
    const session = this.#daemon.sessionOf(pid);
    if (!session) throw new DaemonError(`there is no process ${pid} with streams of its own`);
    if (session.isAttached) throw new DaemonError(`someone is attached to process ${pid} already`);
    this.#session = session;
    setImmediate(() => session.attach(this.#viewer));
    const { status, isTerminal } = session;
    return { isTerminal, ...(status && { status }) };
  }

  /** The program that this client is attached to. */
  #attached(): ConsoleSession {
    if (!this.#session) throw new DaemonError("this client is attached to no program", 2);
    return this.#session;
  }

  async #input(data: Uint8Array | null): Promise<Result<"input">> {
    const session = this.#attached();
    session.inputGiven();
    await this.#daemon.cluster.feedInput(data, session.console);
    return {};
  }

  async #resize({ rows, columns }: Parameters<"resize">): Promise<Result<"resize">> {
    await this.#daemon.cluster.resizeConsole(rows, columns, this.#attached().console);
    return {};
  }

  #closed(): void {
    this.#unsubscribe?.();
    this.#daemon.disconnected(this);
    const session = this.#session;
    if (!session) return;
    session.detach(this.#viewer);
    if (!this.#isOwner) return;
    if (!session.status) session.hangUp();
    void this.#daemon.closeSession(session);
  }
}

/** Branded and read-only data as the protocol's. */
function plain<T extends { readonly dependsOn: readonly number[] }>(row: T) {
  return { ...row, dependsOn: [...row.dependsOn] };
}
