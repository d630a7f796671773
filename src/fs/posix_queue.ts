// POSIX message queues (mq_overview(7)): files that hold messages with priorities. They are at home
// on the first node of the cluster, as sockets are; their names are kept there as well.

import { Errno } from "../abi/errno.js";
import { FileType, OpenFlag } from "../abi/fcntl.js";
import { SignalCode } from "../abi/signals.js";
import type { Block, CallResult } from "./block.js";
import type { Wake } from "./console.js";
import { FileHandle, PollEvent, type Readiness } from "./file_handle.js";
import { type FileStatus, fileStatus } from "./file_status.js";
import type { IpcAsker } from "./ipc_table.js";
import type { OpenFile } from "./open_file.js";

/** As /proc/sys/fs/mqueue, and RLIMIT_MSGQUEUE of one user. */
export const QueueLimit = {
  MESSAGES: 10,
  MESSAGE_BYTES: 8192,
  QUEUES: 256,
  USER_BYTES: 819_200,
  /** MQ_PRIO_MAX. */
  PRIORITIES: 32_768,
} as const;
/** What a message takes beside its bytes, in a user's account. */
const MESSAGE_OVERHEAD = 96;

/** A signal that mq_notify asks for; `signal` 0: none is sent, but the queue is taken. */
export interface QueueNotification {
  readonly signal: number;
  readonly value: number;
}

/** Tells a process of its signal; of the sender's process and user. */
export type TellProcess = (
  pid: number,
  info: { signal: number; code: number; pid: number; uid: number; value: number },
) => void;

export type QueueOperation =
  | {
      readonly call: "send";
      readonly bytes: Uint8Array;
      readonly priority: number;
      readonly waits: boolean;
      readonly sender: IpcAsker;
    }
  | {
      readonly call: "receive";
      readonly size: number;
      readonly waits: boolean;
      readonly task: number;
      readonly pid: number;
    }
  /** A task no longer waits for a message. */
  | { readonly call: "leave"; readonly task: number }
  | { readonly call: "attributes" }
  /** undefined: the process's request is withdrawn. */
  | { readonly call: "notify"; readonly pid: number; readonly how: QueueNotification | undefined };

export interface QueueReply {
  readonly result: number;
  readonly bytes?: Uint8Array;
  readonly priority?: number;
  readonly attributes?: QueueAttributes;
}

export interface QueueAttributes {
  readonly mostMessages: number;
  readonly mostBytes: number;
  readonly messages: number;
}

export interface QueuePicture {
  readonly kind: "queue";
  /** Names the queue among those of its node. */
  readonly id: number;
  /** Undefined: unlinked. */
  readonly name: string | undefined;
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
  readonly mostMessages: number;
  readonly mostBytes: number;
  readonly messages: readonly Message[];
  readonly notification: (QueueNotification & { readonly pid: number }) | undefined;
}

interface Message {
  readonly priority: number;
  readonly bytes: Uint8Array;
}

export class PosixQueue extends FileHandle {
  override readonly kind = "queue";
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
  readonly mostMessages: number;
  readonly mostBytes: number;
  readonly #id: number;
  readonly #wake: Wake;
  readonly #tell: TellProcess;
  /** Without its slash; undefined: unlinked. */
  name: string | undefined;
  /** The highest priority first, and of one priority the oldest. */
  readonly #messages: Message[] = [];
  #notification: QueuePicture["notification"];
  /** Tasks that wait for a message, and their processes: who is told of one comes after them. */
  readonly #receivers = new Map<number, number>();

  constructor(
    made: Pick<PosixQueue, "uid" | "gid" | "mode" | "mostMessages" | "mostBytes">,
    id: number,
    wake: Wake,
    tell: TellProcess,
  ) {
    super();
    this.uid = made.uid;
    this.gid = made.gid;
    this.mode = made.mode;
    this.mostMessages = made.mostMessages;
    this.mostBytes = made.mostBytes;
    this.#id = id;
    this.#wake = wake;
    this.#tell = tell;
  }

  override picture(): QueuePicture {
    const { name, uid, gid, mode, mostMessages, mostBytes } = this;
    const made = { name, uid, gid, mode, mostMessages, mostBytes };
    const messages = [...this.#messages];
    return { kind: "queue", id: this.#id, ...made, messages, notification: this.#notification };
  }

  /** A new one holds what another one did. */
  fill({ messages, notification }: QueuePicture): void {
    this.#messages.splice(0, this.#messages.length, ...messages);
    this.#notification = notification;
    this.#wake(this.#key("poll"));
    this.#wake(this.#key("message"));
  }

  override queue(operation: QueueOperation): QueueReply | Block {
    switch (operation.call) {
      case "send":
        return this.#send(operation);
      case "receive":
        return this.#receive(operation);
      case "leave":
        this.#receivers.delete(operation.task);
        return { result: 0 };
      case "attributes": {
        const { mostMessages, mostBytes } = this;
        return {
          result: 0,
          attributes: { mostMessages, mostBytes, messages: this.#messages.length },
        };
      }
      case "notify":
        return { result: this.#notify(operation) };
      default:
        return operation satisfies never;
    }
  }

  #send(operation: Extract<QueueOperation, { call: "send" }>): QueueReply | Block {
    const { bytes, priority, waits, sender } = operation;
    if (bytes.length > this.mostBytes) return { result: -Errno.EMSGSIZE };
    if (this.#messages.length >= this.mostMessages) {
      return waits ? { keys: [this.#key("room")] } : { result: -Errno.EAGAIN };
    }
    const before = this.#messages.findIndex((message) => message.priority < priority);
    this.#messages.splice(before < 0 ? this.#messages.length : before, 0, { priority, bytes });
    this.#wake(this.#key("poll"));
    this.#wake(this.#key("message"));
    if (this.#messages.length === 1 && this.#receivers.size === 0) this.#announce(sender);
    return { result: 0 };
  }

  #receive(operation: Extract<QueueOperation, { call: "receive" }>): QueueReply | Block {
    if (operation.size < this.mostBytes) return { result: -Errno.EMSGSIZE };
    const message = this.#messages.shift();
    if (message === undefined) {
      if (!operation.waits) return { result: -Errno.EAGAIN };
      this.#receivers.set(operation.task, operation.pid);
      return { keys: [this.#key("message")] };
    }
    this.#receivers.delete(operation.task);
    this.#wake(this.#key("poll"));
    this.#wake(this.#key("room"));
    return { result: message.bytes.length, ...message };
  }

  #notify({ pid, how }: Extract<QueueOperation, { call: "notify" }>): number {
    if (how === undefined) {
      this.#withdraw(pid);
      return 0;
    }
    if (this.#notification !== undefined) return -Errno.EBUSY;
    this.#notification = { ...how, pid };
    return 0;
  }

  /** A process has ended. */
  processEnds(pid: number): void {
    this.#withdraw(pid);
    for (const [task, of] of this.#receivers) if (of === pid) this.#receivers.delete(task);
  }

  #withdraw(pid: number): void {
    if (this.#notification?.pid === pid) this.#notification = undefined;
  }

  #announce({ pid: sender, uid }: IpcAsker): void {
    const wanted = this.#notification;
    this.#notification = undefined;
    if (wanted === undefined || wanted.signal === 0) return;
    const { pid, signal, value } = wanted;
    this.#tell(pid, { signal, code: SignalCode.SI_MESGQ, pid: sender, uid, value });
  }

  /** What mq_overview(7) says of a queue's text. */
  override read(_file: OpenFile, into: Uint8Array, position: number): CallResult {
    const held = this.#messages.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const { signal = 0, pid = 0 } = this.#notification ?? {};
    const field = (name: string, value: number) => `${name}:${String(value).padEnd(5)}`;
    const parts = [`QSIZE:${String(held).padEnd(10)}`, field("NOTIFY", 0)];
    const text = [...parts, field("SIGNO", signal), `NOTIFY_PID:${String(pid).padEnd(6)}`].join(
      " ",
    );
    const bytes = new TextEncoder().encode(`${text}\n`).subarray(position);
    into.set(bytes.subarray(0, into.length));
    return Math.min(bytes.length, into.length);
  }

  override status(): FileStatus {
    const { uid, gid } = this;
    const mode = FileType.S_IFREG | this.mode;
    return fileStatus({ device: 15, inode: this.#id, mode, uid, gid, size: 80 });
  }

  override readiness(): Readiness {
    const count = this.#messages.length;
    const readable = count > 0 ? PollEvent.POLLIN | PollEvent.POLLRDNORM : 0;
    const writable = count < this.mostMessages ? PollEvent.POLLOUT | PollEvent.POLLWRNORM : 0;
    return { events: readable | writable, key: this.#key("poll") };
  }

  #key(what: "message" | "room" | "poll"): string {
    return `queue:${this.#id}:${what}`;
  }
}

/** mq_open(2) of a name without its slash. */
export interface QueueOpening extends IpcAsker {
  readonly name: string;
  /** O_* of open(2). */
  readonly flags: number;
  readonly mode: number;
  /** Undefined: as many as there may be. */
  readonly size: Pick<QueueAttributes, "mostMessages" | "mostBytes"> | undefined;
}

/** The names of queues. */
export class PosixQueues {
  readonly #wake: Wake;
  readonly #tell: TellProcess;
  readonly #queues = new Map<string, PosixQueue>();
  #lastId = 0;

  constructor(wake: Wake, tell: TellProcess) {
    this.#wake = wake;
    this.#tell = tell;
  }

  open(opening: QueueOpening): PosixQueue | number {
    const { name, flags } = opening;
    if (name.includes("/")) return -Errno.EACCES;
    if (name === "") return -Errno.ENOENT;
    if (name.length > 255) return -Errno.ENAMETOOLONG;
    const known = this.#queues.get(name);
    if (known === undefined) {
      return flags & OpenFlag.O_CREAT ? this.#make(opening) : -Errno.ENOENT;
    }
    if (flags & OpenFlag.O_CREAT && flags & OpenFlag.O_EXCL) return -Errno.EEXIST;
    const wanted = [4, 2, 6, 6][flags & 3] as number;
    const { uid, gid, mode } = known;
    const isOwner = opening.uid === uid;
    const rights = isOwner ? mode >>> 6 : opening.gid === gid ? mode >>> 3 : mode;
    return opening.uid === 0 || (wanted & ~rights) === 0 ? known : -Errno.EACCES;
  }

  #make({ name, mode, uid, gid, size }: QueueOpening): PosixQueue | number {
    const { MESSAGES, MESSAGE_BYTES, QUEUES, USER_BYTES } = QueueLimit;
    const { mostMessages = MESSAGES, mostBytes = MESSAGE_BYTES } = size ?? {};
    if (mostMessages <= 0 || mostMessages > MESSAGES) return -Errno.EINVAL;
    if (mostBytes <= 0 || mostBytes > MESSAGE_BYTES) return -Errno.EINVAL;
    if (this.#queues.size >= QUEUES) return -Errno.ENOSPC;
    const made = { uid, gid, mode, mostMessages, mostBytes };
    const own = [...this.#queues.values()].filter((queue) => queue.uid === uid);
    const account = [...own, made].reduce((sum, queue) => sum + accountOf(queue), 0);
    if (account > USER_BYTES) return -Errno.EMFILE;
    return this.#add(made, name);
  }

  #add(made: ConstructorParameters<typeof PosixQueue>[0], name: string | undefined): PosixQueue {
    this.#lastId += 1;
    const queue = new PosixQueue(made, this.#lastId, this.#wake, this.#tell);
    queue.name = name;
    if (name !== undefined) this.#queues.set(name, queue);
    return queue;
  }

  /**
   * Queues that are as others were: one for each picture. One that is there under its name is
   * brought back to what it was; or the picture of one that is of another form now.
   */
  makeAgain(pictures: readonly QueuePicture[]): readonly PosixQueue[] | QueuePicture {
    const isOther = ({ name, mostMessages, mostBytes, uid }: QueuePicture) => {
      const there = name === undefined ? undefined : this.#queues.get(name);
      if (there === undefined) return false;
      return (
        there.mostMessages !== mostMessages || there.mostBytes !== mostBytes || there.uid !== uid
      );
    };
    const other = pictures.find(isOther);
    if (other !== undefined) return other;
    const made = new Map<number, PosixQueue>();
    for (const picture of pictures) {
      const { id, name } = picture;
      if (made.has(id)) continue;
      const there = name === undefined ? undefined : this.#queues.get(name);
      const queue = there ?? this.#add(picture, name);
      queue.fill(picture);
      made.set(id, queue);
    }
    return pictures.map(({ id }) => made.get(id) as PosixQueue);
  }

  /** mq_unlink(2): who has it open keeps it. */
  unlink({ name, uid }: Pick<QueueOpening, "name" | "uid">): number {
    const queue = this.#queues.get(name);
    if (queue === undefined) return -Errno.ENOENT;
    if (uid !== 0 && uid !== queue.uid) return -Errno.EACCES;
    this.#queues.delete(name);
    queue.name = undefined;
    return 0;
  }

  processEnds(pid: number): void {
    for (const queue of this.#queues.values()) queue.processEnds(pid);
  }
}

function accountOf({ mostMessages, mostBytes }: Pick<PosixQueue, "mostMessages" | "mostBytes">) {
  return mostMessages * (mostBytes + MESSAGE_OVERHEAD);
}
