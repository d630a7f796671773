// A command's end of the conversation with a daemon.
//
// Requests are answered in any order; announcements go to the listeners that are set. When the
// daemon goes, whatever waits ends with one sentence, and so does whoever watches `lost`.

import { DaemonError } from "./daemon_error.js";
import { LineSocket } from "./line_socket.js";
import {
  type FromDaemon,
  fromDaemon,
  type Method,
  PROTOCOL_VERSION,
  RESULTS,
  type Result,
  type WrittenParameters,
} from "./protocol.js";
import { connectTo } from "./socket_file.js";

type Announcement = Extract<FromDaemon, { announce: string }>;

export type ExitStatusMessage = Extract<Announcement, { announce: "exit" }>["status"];

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

export class DaemonClient {
  readonly #file: string;
  readonly #lines: LineSocket;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;
  #isEnded = false;
  /** Called for each announcement; resolves when more may come. */
  onAnnouncement: (announcement: Announcement) => void = () => {};
  /** Rejects when the daemon goes before `end` is called. */
  readonly lost: Promise<never>;
  #lose: (error: Error) => void = () => {};

  private constructor(file: string, socket: ConstructorParameters<typeof LineSocket>[0]) {
    this.#file = file;
    this.lost = new Promise((_resolve, reject) => {
      this.#lose = reject;
    });
    this.lost.catch(() => {});
    this.#lines = new LineSocket(socket, {
      value: (value) => this.#receive(value),
      closed: () => this.#closed(`the cluster at ${file} has ended`),
    });
  }

  /** @throws DaemonError when there is no daemon, or one of another version. */
  static async connect(file: string): Promise<DaemonClient> {
    const client = await DaemonClient.tryConnect(file);
    if (client) return client;
    throw new DaemonError(`no cluster is up at ${file}: gobelins up starts one`);
  }

  /** The same; undefined when there is no daemon. */
  static async tryConnect(file: string): Promise<DaemonClient | undefined> {
    const socket = await connectTo(file);
    if (!socket) return undefined;
    const client = new DaemonClient(file, socket);
    await client.ask("hello", { version: PROTOCOL_VERSION });
    return client;
  }

  /** @throws DaemonError with the daemon's sentence. */
  async ask<M extends Method>(method: M, params: WrittenParameters<M>): Promise<Result<M>> {
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = new Promise<unknown>((resolve, reject) => {
      if (this.#isEnded) reject(new DaemonError(`the cluster at ${this.#file} has ended`));
      this.#pending.set(id, { resolve, reject });
    });
    void this.#lines.send({ id, method, params });
    const parsed = RESULTS[method].safeParse(await answer);
    if (parsed.success) return parsed.data as Result<M>;
    throw new DaemonError(`the daemon at ${this.#file} answers ${method} in an unknown form`);
  }

  /** Takes leave. */
  end(): void {
    this.#isEnded = true;
    this.#lines.end();
  }

  #receive(value: unknown): void {
    const parsed = fromDaemon.safeParse(value);
    if (!parsed.success) {
      this.#closed(`what listens at ${this.#file} is no gobelins daemon`);
      return;
    }
    const message = parsed.data;
    if ("announce" in message) {
      this.onAnnouncement(message);
      return;
    }
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if ("error" in message) {
      const { sentence, status } = message.error;
      pending?.reject(new DaemonError(sentence, status));
    } else pending?.resolve(message.result);
  }

  #closed(sentence: string): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#lines.end();
    const error = new DaemonError(sentence);
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
    this.#lose(error);
  }
}
