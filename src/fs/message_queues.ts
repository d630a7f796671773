// The cluster's System V message queues (msgget(2), msgop(2), msgctl(2)), on the node that keeps
// them. What would wait has not happened: it asks once more when its queue has changed.

import { Errno } from "../abi/errno.js";
import { IpcFlag, MessageFlag } from "../abi/ipc.js";
import { type Block, type CallResult, isBlock } from "./block.js";
import type { BufferBudget } from "./buffer_budget.js";
import type { Wake } from "./console.js";
import { type Clock, realtimeSeconds } from "./environment.js";
import type { MessageQueuePicture } from "./interprocess_picture.js";
import {
  changeOwner,
  IPC_READ,
  IPC_WRITE,
  type IpcAsker,
  type IpcChange,
  type IpcLook,
  type IpcObject,
  type IpcPermissions,
  IpcTable,
} from "./ipc_table.js";

/** As /proc/sys/kernel/msg*: bytes of a message, bytes of a queue, queues. */
export const MessageLimit = { MSGMAX: 8192, MSGMNB: 16_384, MSGMNI: 32_000 } as const;
/** What a message takes of the node's memory beside its bytes. */
const MESSAGE_OVERHEAD = 64;

type Ask =
  | { readonly ask: "get"; readonly key: number; readonly flags: number }
  | {
      readonly ask: "send";
      readonly id: number;
      readonly type: number;
      readonly bytes: Uint8Array;
      readonly flags: number;
      /** The call has waited already. */
      readonly again: boolean;
    }
  | {
      readonly ask: "receive";
      readonly id: number;
      /** msgtyp of msgrcv(2). */
      readonly type: number;
      readonly size: number;
      readonly flags: number;
      readonly again: boolean;
    }
  | ({ readonly ask: "state" } & IpcLook)
  | { readonly ask: "information" }
  | {
      readonly ask: "change";
      readonly id: number;
      readonly change: IpcChange;
      readonly capacity: number;
    }
  | { readonly ask: "remove"; readonly id: number };

export type MessageRequest = IpcAsker & Ask;
type Asking<K extends Ask["ask"]> = Extract<MessageRequest, { ask: K }>;

export interface MessageQueueState extends IpcPermissions {
  readonly changedSeconds: number;
  readonly sentSeconds: number;
  readonly receivedSeconds: number;
  readonly lastSender: number;
  readonly lastReceiver: number;
  readonly messages: number;
  readonly bytes: number;
  readonly capacity: number;
}

export interface MessageReply {
  readonly result: number;
  /** receive. */
  readonly type?: number;
  readonly bytes?: Uint8Array;
  readonly state?: MessageQueueState;
  /** information: of all queues. */
  readonly queues?: number;
  readonly messages?: number;
  readonly held?: number;
}

interface Message {
  readonly type: number;
  readonly bytes: Uint8Array;
}

interface MessageQueue extends IpcObject {
  readonly creator: number;
  readonly messages: Message[];
  bytes: number;
  capacity: number;
  sentSeconds: number;
  receivedSeconds: number;
  lastSender: number;
  lastReceiver: number;
}

export class MessageQueues {
  readonly #clock: Clock;
  readonly #wake: Wake;
  readonly #buffers: BufferBudget;
  readonly #queues = new IpcTable<MessageQueue>(MessageLimit.MSGMNI);

  constructor(clock: Clock, wake: Wake, buffers: BufferBudget) {
    this.#clock = clock;
    this.#wake = wake;
    this.#buffers = buffers;
  }

  serve(request: MessageRequest): MessageReply | Block {
    switch (request.ask) {
      case "get":
        return { result: this.#get(request) };
      case "send": {
        const result = this.#send(request);
        return isBlock(result) ? result : { result };
      }
      case "receive":
        return this.#receive(request);
      case "state":
        return this.#state(request);
      case "information":
        return this.#information();
      case "change":
        return { result: this.#change(request) };
      case "remove":
        return { result: this.#remove(request) };
      default:
        return request satisfies never;
    }
  }

  #get(request: Asking<"get">): number {
    return this.#queues.get(
      request,
      () => 0,
      (permissions) => ({
        ...{ permissions, messages: [], bytes: 0, capacity: MessageLimit.MSGMNB },
        ...{ sentSeconds: 0, receivedSeconds: 0, changedSeconds: realtimeSeconds(this.#clock) },
        ...{ lastSender: 0, lastReceiver: 0, creator: request.pid },
      }),
    );
  }

  /** The queues that processes use. */
  pictures(isUser: (pid: number) => boolean): readonly MessageQueuePicture[] {
    const used = this.#queues.all().filter(({ object }) => {
      return [object.creator, object.lastSender, object.lastReceiver].some(isUser);
    });
    return used.map(({ id, object: { bytes: _, ...queue } }) => {
      return { ...queue, id, messages: [...queue.messages] };
    });
  }

  isFree({ id, permissions }: MessageQueuePicture): boolean {
    return this.#queues.isFree(id, permissions);
  }

  makeAgain(pictures: readonly MessageQueuePicture[]): void {
    for (const { id, messages, ...plain } of pictures) {
      const there = this.#queues.find(id);
      if (typeof there === "object") this.#buffers.give(memoryOf(there));
      const bytes = messages.reduce((sum, message) => sum + message.bytes.length, 0);
      const queue: MessageQueue = { ...plain, messages: [...messages], bytes };
      this.#buffers.take(memoryOf(queue));
      this.#queues.putBack(id, queue);
      this.#wake(keyOf(id));
    }
  }

  /** One that waits for a queue that is removed is told so. */
  #find(request: Asking<"send" | "receive">, rights: number): MessageQueue | number {
    const queue = this.#queues.findFor(request.id, request, rights);
    return request.again && queue === -Errno.EINVAL ? -Errno.EIDRM : queue;
  }

  #send(request: Asking<"send">): CallResult {
    const { id, type, bytes, flags, pid } = request;
    if (bytes.length > MessageLimit.MSGMAX || type < 1 || id < 0) return -Errno.EINVAL;
    const queue = this.#find(request, IPC_WRITE);
    if (typeof queue === "number") return queue;
    const { messages, capacity } = queue;
    const isFull = queue.bytes + bytes.length > capacity || messages.length + 1 > capacity;
    const needed = bytes.length + MESSAGE_OVERHEAD;
    const room = this.#buffers.room(memoryOf(queue), Number.POSITIVE_INFINITY);
    if (isFull || room < needed) {
      return flags & IpcFlag.IPC_NOWAIT ? -Errno.EAGAIN : { keys: [keyOf(id)] };
    }
    messages.push({ type, bytes });
    queue.bytes += bytes.length;
    this.#buffers.take(needed);
    queue.sentSeconds = realtimeSeconds(this.#clock);
    queue.lastSender = pid;
    this.#wake(keyOf(id));
    return 0;
  }

  #receive(request: Asking<"receive">): MessageReply | Block {
    const { id, size, flags, pid } = request;
    const copies = (flags & MessageFlag.MSG_COPY) !== 0;
    const excludes = (flags & MessageFlag.MSG_EXCEPT) !== 0;
    if (copies && (excludes || !(flags & IpcFlag.IPC_NOWAIT))) return { result: -Errno.EINVAL };
    const queue = this.#find(request, IPC_READ);
    if (typeof queue === "number") return { result: queue };
    const place = chosen(queue.messages, request);
    const message = queue.messages[place];
    if (message === undefined) {
      return flags & IpcFlag.IPC_NOWAIT ? { result: -Errno.ENOMSG } : { keys: [keyOf(id)] };
    }
    const { type, bytes } = message;
    if (bytes.length > size && !(flags & MessageFlag.MSG_NOERROR)) return { result: -Errno.E2BIG };
    if (!copies) {
      queue.messages.splice(place, 1);
      queue.bytes -= bytes.length;
      this.#buffers.give(bytes.length + MESSAGE_OVERHEAD);
      queue.receivedSeconds = realtimeSeconds(this.#clock);
      queue.lastReceiver = pid;
      this.#wake(keyOf(id));
    }
    const given = bytes.subarray(0, size);
    return { result: given.length, type, bytes: given };
  }

  #state(request: Asking<"state">): MessageReply {
    const found = this.#queues.look(request, request);
    if (typeof found === "number") return { result: found };
    const { permissions, messages, ...rest } = found.object;
    const state = { ...permissions, ...rest, messages: messages.length };
    return { result: found.result, state };
  }

  #information(): MessageReply {
    const all = this.#queues.all().map(({ object }) => object);
    const sum = (of: (queue: MessageQueue) => number) =>
      all.reduce((total, queue) => total + of(queue), 0);
    return {
      result: this.#queues.highestPlace,
      queues: all.length,
      messages: sum(({ messages }) => messages.length),
      held: sum(({ bytes }) => bytes),
    };
  }

  #change(request: Asking<"change">): number {
    const { id, change, capacity, uid } = request;
    const queue = this.#queues.findOwn(id, request);
    if (typeof queue === "number") return queue;
    if (capacity > MessageLimit.MSGMNB && uid !== 0) return -Errno.EPERM;
    changeOwner(queue, change, realtimeSeconds(this.#clock));
    queue.capacity = capacity;
    // There may be room now, or the rights to it be gone.
    this.#wake(keyOf(id));
    return 0;
  }

  #remove(request: Asking<"remove">): number {
    const queue = this.#queues.findOwn(request.id, request);
    if (typeof queue === "number") return queue;
    this.#queues.remove(request.id);
    this.#buffers.give(memoryOf(queue));
    this.#wake(keyOf(request.id));
    return 0;
  }
}

/** The place of the message that msgrcv's type and flags ask for; -1 for none. */
function chosen(
  messages: readonly Message[],
  { type, flags }: Pick<Asking<"receive">, "type" | "flags">,
): number {
  if (flags & MessageFlag.MSG_COPY) return type >= 0 && type < messages.length ? type : -1;
  if (type === 0) return 0;
  if (type > 0) {
    const excludes = (flags & MessageFlag.MSG_EXCEPT) !== 0;
    return messages.findIndex((message) => (message.type === type) !== excludes);
  }
  let lowest = -1;
  for (const [place, message] of messages.entries()) {
    const isLower = message.type < (messages[lowest]?.type ?? 1 - type);
    if (isLower) lowest = place;
  }
  return lowest;
}

function memoryOf({ bytes, messages }: MessageQueue): number {
  return bytes + messages.length * MESSAGE_OVERHEAD;
}

function keyOf(id: number): string {
  return `messages:${id}`;
}
