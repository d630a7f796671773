// Listens for gdb (`run --gdb PORT`): one gdb at a time, on this machine only.
//
// The process stands until a gdb comes. One that leaves lets it go on; another may come later and
// stops it again.

import { createServer, type Server, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { Cluster } from "../api/cluster.js";
import type { ClusterProcess } from "../api/cluster_types.js";
import { PacketReader, packet } from "./packets.js";
import { type DebugTarget, GdbSession, type StopReason } from "./session.js";

const SIGTRAP = 5;
const SIGKILL = 9;
/** For the last answers, when the process has ended. */
const LONGEST_ANSWER_MS = 1000;

export class GdbServer {
  readonly #cluster: Cluster;
  readonly #target: DebugTarget;
  readonly #server: Server;
  #session: GdbSession | undefined;
  #socket: Socket | undefined;
  /** Before the first instruction; later the last stop. */
  #last: StopReason;
  #isFirst = true;
  /** Packets are answered one after another, though each waits for the cluster. */
  #answered = Promise.resolve();

  private constructor(cluster: Cluster, { pid, exited }: ClusterProcess, executable: string) {
    this.#cluster = cluster;
    this.#target = {
      pid,
      executable,
      request: (request) => cluster.debug(pid, request),
      kill: () => cluster.signal(pid, SIGKILL),
    };
    this.#last = { kind: "signal", signal: SIGTRAP, thread: pid };
    cluster.on("debugStop", ({ pid: stopped, thread, signal }) => {
      if (stopped === pid) this.#stopped({ kind: "signal", signal, thread });
    });
    exited.then(
      (status) => this.#stopped(status),
      () => this.#stopped({ kind: "killed", signal: SIGKILL }),
    );
    this.#server = createServer((socket) => void this.#accept(socket));
  }

  /** Listens; rejects when the port cannot be had. */
  static async start(
    cluster: Cluster,
    process: ClusterProcess,
    executable: string,
    port: number,
  ): Promise<GdbServer> {
    const server = new GdbServer(cluster, process, executable);
    await new Promise<void>((resolve, reject) => {
      server.#server.once("error", reject);
      server.#server.listen(port, "127.0.0.1", resolve);
    });
    return server;
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  }

  /** Answers what gdb has asked last, as far as anyone can answer still, and closes. */
  async close(): Promise<void> {
    this.#server.close();
    const socket = this.#socket;
    if (socket === undefined) return;
    const closed = this.#answered.then(() => {
      return new Promise<void>((resolve) => {
        socket.once("close", () => resolve());
        socket.end(() => resolve());
      });
    });
    const late = new AbortController();
    const given = delay(LONGEST_ANSWER_MS, undefined, { signal: late.signal }).catch(() => {});
    await Promise.race([closed, given]);
    late.abort();
    socket.destroy();
  }

  #stopped(reason: StopReason): void {
    this.#last = reason;
    this.#session?.stopped(reason);
  }

  async #accept(socket: Socket): Promise<void> {
    socket.on("error", () => {});
    if (this.#session) {
      socket.destroy();
      return;
    }
    this.#socket = socket;
    socket.setNoDelay(true);
    const chunks: Buffer[] = [];
    const early = (chunk: Buffer) => void chunks.push(chunk);
    socket.on("data", early);
    if (!this.#isFirst) await this.#stopAgain();
    this.#isFirst = false;
    const session = new GdbSession(this.#target, this.#last, (data) => {
      socket.write(Buffer.from(packet(data), "latin1"));
    });
    this.#session = session;
    const reader = new PacketReader(
      {
        packet: (data) => {
          const answer = async () => {
            await session.packet(data);
            if (session.isReliable) reader.acknowledges = false;
            if (session.isOver) socket.end();
          };
          // What a node that is lost cannot answer, nobody does.
          this.#answered = this.#answered.then(answer).catch(() => {});
        },
        interrupt: () => void session.interrupt(),
      },
      (text) => void socket.write(text),
    );
    socket.off("data", early);
    for (const chunk of chunks) reader.take(chunk);
    socket.on("data", (chunk) => reader.take(chunk));
    socket.on("close", () => {
      this.#session = undefined;
      void session.leave();
    });
  }

  /** Another gdb has come: the process is to stand for it. */
  #stopAgain(): Promise<unknown> {
    if (this.#last.kind !== "signal") return Promise.resolve();
    const stopped = new Promise<void>((resolve) => {
      this.#cluster.once("debugStop", () => resolve());
      this.#cluster.once("exit", () => resolve());
    });
    return this.#target.request({ kind: "stop" }).then(() => stopped);
  }
}
