// The way to the cluster's System V objects and POSIX message queues, which are kept on the first
// node, with the network.
//
// What cannot wait is a question that the dispatcher repeats with its answer (remote_replies.ts);
// what may wait is a request that the home parks (remote_files.ts).

import { Errno } from "../abi/errno.js";
import { type Block, isBlock, type Resume } from "./block.js";
import type { BufferBudget } from "./buffer_budget.js";
import type {
  InterprocessPicture,
  InterprocessUsers,
  ObjectsAgain,
} from "./interprocess_picture.js";
import { MessageQueues, type MessageReply, type MessageRequest } from "./message_queues.js";
import type { NodeFiles } from "./node_files.js";
import type { HandleReference } from "./open_file.js";
import { PosixQueues, type QueueOpening, type TellProcess } from "./posix_queue.js";
import { type FileOperation, type FileReply, RemoteHandle, type Served } from "./remote_files.js";
import type { SegmentHome, SegmentReply, SegmentRequest } from "./segments.js";
import { type SemaphoreReply, type SemaphoreRequest, Semaphores } from "./semaphores.js";

/** What is asked of the objects of each kind, and what they answer. */
export interface Exchanges {
  segments: { readonly request: SegmentRequest; readonly reply: SegmentReply };
  semaphores: { readonly request: SemaphoreRequest; readonly reply: SemaphoreReply };
  messages: { readonly request: MessageRequest; readonly reply: MessageReply };
  openQueue: { readonly request: QueueOpening; readonly reply: OpenedQueue };
  unlinkQueue: {
    readonly request: Pick<QueueOpening, "name" | "uid">;
    readonly reply: { readonly result: number };
  };
  /** The objects that processes use, and objects that are to be as they were. */
  pictures: { readonly request: InterprocessUsers; readonly reply: PicturedObjects };
  makeAgain: { readonly request: InterprocessPicture; readonly reply: ObjectsAgain };
  /** A process has ended. */
  end: { readonly request: { readonly pid: number }; readonly reply: { readonly result: number } };
}

type Kind = keyof Exchanges;

export type InterprocessRequest = {
  [K in Kind]: { readonly of: K; readonly request: Exchanges[K]["request"] };
}[Kind];

export type InterprocessReply = Exchanges[Kind]["reply"];

export interface PicturedObjects {
  readonly result: number;
  readonly picture?: InterprocessPicture;
}

export interface OpenedQueue {
  readonly result: number;
  readonly handle?: HandleReference;
}

export class Interprocess {
  readonly #files: NodeFiles;
  readonly #semaphores: Semaphores;
  readonly #messages: MessageQueues;
  readonly queues: PosixQueues;
  /** The segments, on the node that keeps them. */
  segments: SegmentHome | undefined;
  /** How a process of any node is sent a signal. */
  tellProcess: TellProcess | undefined;

  constructor(files: NodeFiles, buffers: BufferBudget) {
    const { clock, wake } = files;
    this.#files = files;
    this.#semaphores = new Semaphores(clock, wake);
    this.#messages = new MessageQueues(clock, wake, buffers);
    this.queues = new PosixQueues(wake, (pid, info) => this.tellProcess?.(pid, info));
  }

  /** Asks what cannot wait. @throws ReplyStop */
  ask<K extends Kind>(of: K, request: Exchanges[K]["request"]): Exchanges[K]["reply"] {
    const asked = { of, request } as InterprocessRequest;
    const { networkHome, node } = this.#files;
    if (networkHome === node) {
      const reply = this.#perform<K>(asked);
      if (isBlock(reply)) throw new Error(`${of} was asked what may wait`);
      return reply;
    }
    return answerOf(this.#files.ask(networkHome, { op: "interprocess", request: asked }));
  }

  /** Asks what may wait. */
  request<K extends "semaphores" | "messages">(
    of: K,
    request: Exchanges[K]["request"],
    resume: Resume | undefined,
  ): Exchanges[K]["reply"] | Block {
    const asked = { of, request } as InterprocessRequest;
    const { networkHome, node, remote } = this.#files;
    if (networkHome === node || remote === undefined) return this.#perform<K>(asked);
    const home = new RemoteHandle("host", { node: networkHome, id: 0 }, remote);
    const reply = home.interprocess(asked, resume);
    return isBlock(reply) ? reply : answerOf<Exchanges[K]["reply"]>(reply);
  }

  /** Tells what needs no answer. */
  tell<K extends Kind>(of: K, request: Exchanges[K]["request"]): void {
    const asked = { of, request } as InterprocessRequest;
    const { networkHome, node, remote } = this.#files;
    const operation = { op: "interprocess", request: asked } as const;
    if (networkHome === node) this.#perform(asked);
    else remote?.request(networkHome, { id: 0, operation, progress: undefined });
  }

  /** What another node asks; undefined: it is not about what is kept here. */
  serve(operation: FileOperation): Served | undefined {
    if (operation.op !== "interprocess") return undefined;
    const reply = this.#perform(operation.request);
    if (!isBlock(reply)) return { kind: "done", reply: { kind: "interprocess", reply } };
    const again = { kind: "again", progress: undefined } as const;
    return { kind: "parked", keys: reply.keys, wait: {}, reply: again };
  }

  #perform<K extends Kind>(asked: InterprocessRequest): Exchanges[K]["reply"] | Block {
    return this.#answer(asked) as Exchanges[K]["reply"] | Block;
  }

  #answer({ of, request }: InterprocessRequest): InterprocessReply | Block {
    switch (of) {
      case "segments":
        return this.segments?.serve(request) ?? { result: -Errno.ENOSYS };
      case "semaphores":
        return this.#semaphores.serve(request);
      case "messages":
        return this.#messages.serve(request);
      case "openQueue":
        return this.#open(request);
      case "unlinkQueue":
        return { result: this.queues.unlink(request) };
      case "pictures":
        return { result: 0, picture: this.#pictures(request) };
      case "makeAgain":
        return this.#makeAgain(request);
      case "end":
        this.#semaphores.processEnds(request.pid);
        this.queues.processEnds(request.pid);
        return { result: 0 };
      default:
        return of satisfies never;
    }
  }

  #pictures(users: InterprocessUsers): InterprocessPicture {
    const isUser = (pid: number) => users.pids.includes(pid);
    return {
      segments: this.segments?.pictures(users) ?? [],
      ...this.#semaphores.pictures(isUser),
      messages: this.#messages.pictures(isUser),
    };
  }

  /** All of them, or none when another object is in the place of one. */
  #makeAgain(picture: InterprocessPicture): ObjectsAgain {
    const { segments, semaphores, messages } = picture;
    const segment = segments.find((one) => !this.segments?.isFree(one));
    const set = semaphores.find((one) => !this.#semaphores.isFree(one));
    const queue = messages.find((one) => !this.#messages.isFree(one));
    const taken =
      (segment && `the segment ${segment.id}`) ??
      (set && `the semaphores ${set.id}`) ??
      (queue && `the message queue ${queue.id}`);
    if (taken !== undefined) return { result: -Errno.EEXIST, needs: taken };
    this.#semaphores.makeAgain(picture);
    this.#messages.makeAgain(messages);
    return { result: 0, containers: this.segments?.makeAgain(segments) };
  }

  #open(request: QueueOpening): OpenedQueue {
    const queue = this.queues.open(request);
    if (typeof queue === "number") return { result: queue };
    const { handle } = this.#files.describe(queue, request.flags, request.name);
    return { result: 0, handle };
  }
}

function answerOf<R extends InterprocessReply>(reply: FileReply): R {
  if (reply.kind === "interprocess") return reply.reply as R;
  return { result: reply.kind === "result" ? reply.result : -Errno.EIO } as R;
}
