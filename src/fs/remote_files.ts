// Files whose handle is on another node.
//
// The life of one request:
//   1. an operation on a RemoteHandle sends a FileRequest to the home node and blocks on a key
//   2. the home node performs it with `serveFileRequest`
//      a. it has an answer: the reply goes back; the waker hands it to the blocked call, which ends
//      b. it would block: nothing has happened, but for the progress that the reply names. The home
//         tells the requester that the request is parked, and replies "again" when a key is woken
//   3. "again": the operation is sent once more, with the progress
//
// So no request stays half done for long, and a parked one may simply be forgotten: a task that is
// interrupted or leaves asks anew from wherever it is. A request that is not parked is finished
// before the task goes ("finish" in block.ts), because its effect may have happened.

import { Errno } from "../abi/errno.js";
import type { ContainerId, ObjectId } from "../container/identifiers.js";
import type { ContainerInfo } from "../container/messages.js";
import type { WaitKey } from "../linker/area_link.js";
import { type Block, type CallResult, isBlock, type PlainData, type Resume } from "./block.js";
import {
  type AttributeChange,
  type DirectoryEntry,
  FileHandle,
  type IoctlReply,
  type Readiness,
} from "./file_handle.js";
import type { HeldLock, LockRequest } from "./file_locks.js";
import type { FileStatus } from "./file_status.js";
import type { ControlReply, HandleControl } from "./handle_control.js";
import type { HomePicture, MemoryContent, Pictured } from "./handle_picture.js";
import type { InterprocessReply, InterprocessRequest } from "./interprocess.js";
import type { MadeAgain } from "./making_again.js";
import type { Owner } from "./memory_inode.js";
import type { FileKind, HandleReference, OpenFile } from "./open_file.js";
import type { QueueOperation, QueueReply } from "./posix_queue.js";
import type { TreeRequest } from "./remote_tree.js";
import type {
  SocketAnswer,
  SocketCredentials,
  SocketKind,
  SocketOperation,
  SocketReply,
} from "./socket_operation.js";
import { type JobControlState, jobControlState } from "./tty.js";
import type { WatchOperation } from "./watching.js";

/** New sockets: one, or two that are joined. */
export interface SocketRequest {
  readonly socket: SocketKind;
  readonly count: number;
  readonly credentials: SocketCredentials;
}

/** A new file in memory without a name: its path as it is shown, and what it holds. */
export interface MemoryFileRequest {
  readonly path: string;
  readonly content: MemoryContent;
}

export type FileOperation =
  | {
      readonly op: "read";
      readonly flags: number;
      readonly position: number;
      readonly length: number;
    }
  | {
      readonly op: "write";
      readonly flags: number;
      readonly position: number;
      readonly bytes: Uint8Array;
    }
  | { readonly op: "status" }
  | { readonly op: "picture" }
  | { readonly op: "control"; readonly operation: HandleControl }
  | { readonly op: "setSize"; readonly size: number }
  | { readonly op: "allocate"; readonly end: number }
  | { readonly op: "sync" }
  | { readonly op: "entries"; readonly fromStart: boolean }
  | { readonly op: "ioctl"; readonly request: number; readonly argument: Uint8Array }
  | { readonly op: "setAttributes"; readonly change: AttributeChange }
  | { readonly op: "opened"; readonly flags: number }
  | { readonly op: "socket"; readonly operation: SocketOperation }
  | { readonly op: "makeSockets"; readonly request: SocketRequest }
  | { readonly op: "makeMemoryFile"; readonly request: MemoryFileRequest }
  /** To the first node: for a restart. */
  | { readonly op: "makeAgain"; readonly pictures: readonly HomePicture[] }
  /** What it is ready for, and news of it from now on. */
  | { readonly op: "watch" }
  /** `user`: whose files are made. */
  | { readonly op: "tree"; readonly request: TreeRequest; readonly user: Owner }
  /** A session's controlling terminal is opened; its leader gives it up. */
  | { readonly op: "openTerminal" | "leaveTerminal"; readonly session: number }
  /** To the node that has the shared tree: of inotify. */
  | { readonly op: "watchFiles"; readonly operation: WatchOperation }
  /** To the node that has the cluster's locks. */
  | { readonly op: "lock" | "findLock"; readonly request: LockRequest }
  | { readonly op: "unlock"; readonly file: string | undefined; readonly owner: string }
  /** To a file's home: it is locked by its description; a process has closed it. */
  | { readonly op: "noteLock" }
  | { readonly op: "processCloses"; readonly owner: string }
  /** Of a terminal: who may use it now. */
  | { readonly op: "jobControl" }
  /** To the node that has the cluster's System V objects and message queues. */
  | { readonly op: "interprocess"; readonly request: InterprocessRequest }
  | { readonly op: "queue"; readonly operation: QueueOperation }
  /** Its container, for the cluster's file cache; `flags` O_* of who wants it. */
  | { readonly op: "shareFile"; readonly flags: number }
  /** What the medium has of an object of a file's container. */
  | { readonly op: "rawPage"; readonly container: ContainerId; readonly object: ObjectId }
  | { readonly op: "retain" }
  | { readonly op: "release" };

/** What travels to a handle's home. */
export interface FileRequest {
  readonly id: number;
  /** The node that the reference names, when another one has taken its place. */
  readonly home?: number;
  readonly operation: FileOperation;
  /** What an earlier "again" said. */
  readonly progress: PlainData;
  /** The longest wait is over: it is performed as far as it can be now. */
  readonly isOver?: boolean;
  /** What woke a request that is under way. */
  readonly completion?: PlainData;
}

export type FileReply =
  /** A count or a negated error number; `bytes` of a read, `position` after an appending write. */
  | {
      readonly kind: "result";
      readonly result: number;
      readonly bytes?: Uint8Array;
      readonly position?: number;
    }
  | { readonly kind: "status"; readonly status: FileStatus }
  | { readonly kind: "picture"; readonly pictured: Pictured }
  | { readonly kind: "madeAgain"; readonly made: MadeAgain }
  | { readonly kind: "control"; readonly reply: ControlReply }
  | { readonly kind: "entries"; readonly entries: readonly DirectoryEntry[] }
  | { readonly kind: "tree"; readonly value: PlainData }
  | { readonly kind: "handle"; readonly handle: HandleReference }
  | { readonly kind: "found"; readonly lock: HeldLock | undefined }
  | { readonly kind: "jobControl"; readonly state: JobControlState }
  | { readonly kind: "interprocess"; readonly reply: InterprocessReply }
  | { readonly kind: "queue"; readonly reply: QueueReply }
  /** Undefined: the file's pages are not shared. */
  | { readonly kind: "container"; readonly info: ContainerInfo | undefined }
  | { readonly kind: "socket"; readonly reply: SocketReply }
  | { readonly kind: "sockets"; readonly handles: readonly HandleReference[] }
  | { readonly kind: "again"; readonly progress: PlainData };

/** What the transport between nodes gives to this layer. */
export interface RemoteFiles {
  /**
   * Sends a request to a node. The returned key is woken with the FileReply as completion;
   * `onReply`, where given, is called with it first. If the node is gone, the reply is
   * { kind: "result", result: -EIO }.
   */
  request(node: number, request: FileRequest, onReply?: (reply: FileReply) => void): WaitKey;
  /** Changes of reference counts that `work` makes go to each node in one message. */
  together<T>(work: () => T): T;
  /** What a handle of another node is ready for. @throws StartAgain when nobody knows yet */
  readiness(handle: HandleReference): Readiness | undefined;
}

/** Changes of reference counts that `work` makes go to each node in one message, if there are any. */
export function countTogether<T>(remote: RemoteFiles | undefined, work: () => T): T {
  return remote ? remote.together(work) : work();
}

export type Served =
  | { readonly kind: "done"; readonly reply: FileReply }
  /** Reply with `reply` when one of the keys is woken on this node. */
  | {
      readonly kind: "parked";
      readonly keys: readonly WaitKey[];
      readonly reply: FileReply;
      /** What the requester is told of the wait. */
      readonly wait: Pick<Block, "limitNs" | "progress">;
    }
  /** It is under way: to be performed here once more, with what the waker of a key hands over. */
  | { readonly kind: "under way"; readonly keys: readonly WaitKey[]; readonly progress: PlainData };

/** A handle of another node, seen from here. */
export class RemoteHandle extends FileHandle {
  override readonly kind: FileKind;
  readonly reference: HandleReference;
  readonly #remote: RemoteFiles;

  constructor(kind: FileKind, reference: HandleReference, remote: RemoteFiles) {
    super();
    this.kind = kind;
    this.reference = reference;
    this.#remote = remote;
  }

  override read(file: OpenFile, into: Uint8Array, position: number, resume?: Resume): CallResult {
    const { flags } = file;
    const operation: FileOperation = { op: "read", flags, position, length: into.length };
    const reply = this.#exchange(operation, resume);
    if (isBlock(reply)) return reply;
    if (reply.kind !== "result") return -Errno.EIO;
    if (reply.bytes !== undefined) into.set(reply.bytes);
    return reply.result;
  }

  override write(file: OpenFile, from: Uint8Array, position: number, resume?: Resume): CallResult {
    // Sent once and possibly again: the bytes must be those of the first time.
    const bytes = from.slice();
    const operation: FileOperation = { op: "write", flags: file.flags, position, bytes };
    const reply = this.#exchange(operation, resume);
    if (isBlock(reply)) return reply;
    if (reply.kind !== "result") return -Errno.EIO;
    if (reply.position !== undefined) file.position = reply.position;
    return reply.result;
  }

  override status(resume?: Resume): FileStatus | number | Block {
    const reply = this.#exchange({ op: "status" }, resume);
    if (isBlock(reply)) return reply;
    return reply.kind === "status" ? reply.status : resultOf(reply);
  }

  override setSize(size: number, resume?: Resume): CallResult {
    return this.#simple({ op: "setSize", size }, resume);
  }

  override allocate(end: number, resume?: Resume): CallResult {
    return this.#simple({ op: "allocate", end }, resume);
  }

  override sync(resume?: Resume): CallResult {
    return this.#simple({ op: "sync" }, resume);
  }

  override entries(
    fromStart: boolean,
    resume?: Resume,
  ): readonly DirectoryEntry[] | number | Block {
    const reply = this.#exchange({ op: "entries", fromStart }, resume);
    if (isBlock(reply)) return reply;
    return reply.kind === "entries" ? reply.entries : resultOf(reply);
  }

  override ioctl(request: number, argument: Uint8Array, resume?: Resume): IoctlReply | Block {
    const copy = argument.slice();
    const reply = this.#exchange({ op: "ioctl", request, argument: copy }, resume);
    if (isBlock(reply)) return reply;
    if (reply.kind !== "result") return { result: -Errno.EIO };
    const { result, bytes } = reply;
    return bytes === undefined ? { result } : { result, argument: bytes };
  }

  override setAttributes(change: AttributeChange, resume?: Resume): CallResult {
    return this.#simple({ op: "setAttributes", change }, resume);
  }

  override socket(operation: SocketOperation, resume?: Resume): SocketAnswer {
    const reply = this.#exchange({ op: "socket", operation: ownBytes(operation) }, resume);
    if (isBlock(reply)) return reply;
    if (reply.kind === "socket") return reply.reply;
    return { result: resultOf(reply) };
  }

  override queue(operation: QueueOperation, resume?: Resume): QueueReply | Block {
    const reply = this.#exchange({ op: "queue", operation: ownBytes(operation) }, resume);
    if (isBlock(reply)) return reply;
    return reply.kind === "queue" ? reply.reply : { result: resultOf(reply) };
  }

  /** Of the node itself: what it keeps for the cluster. */
  interprocess(request: InterprocessRequest, resume?: Resume): FileReply | Block {
    return this.#exchange({ op: "interprocess", request }, resume);
  }

  /** Of the node itself: its locks. */
  lock(request: LockRequest, resume?: Resume): CallResult {
    return this.#simple({ op: "lock", request }, resume);
  }

  override readiness(): Readiness | undefined {
    return this.#remote.readiness(this.reference);
  }

  override opened({ flags }: OpenFile, resume?: Resume): CallResult {
    return this.#simple({ op: "opened", flags }, resume);
  }

  override release(): void {
    this.#send({ op: "release" }, undefined);
  }

  /** Another description refers to the handle. */
  retain(): void {
    this.#send({ op: "retain" }, undefined);
  }

  #simple(operation: FileOperation, resume: Resume | undefined): CallResult {
    const reply = this.#exchange(operation, resume);
    return isBlock(reply) ? reply : resultOf(reply);
  }

  #exchange(operation: FileOperation, resume: Resume | undefined): FileReply | Block {
    const reply = resume?.completion as FileReply | undefined;
    if (reply !== undefined && reply.kind !== "again") return reply;
    // What has been done already is not done again when the task asks anew, from wherever it is.
    const progress = reply?.progress ?? resume?.progress;
    const key = this.#send(operation, progress, resume?.cause === "deadline");
    return { keys: [key], onSignal: "finish" };
  }

  #send(operation: FileOperation, progress: PlainData, isOver = false): WaitKey {
    const { node, id } = this.reference;
    const over = isOver ? { isOver } : {};
    return this.#remote.request(node, { id, operation, progress, ...over });
  }
}

/** Bytes of user memory are copied before they travel. */
function ownBytes<O extends SocketOperation | QueueOperation>(operation: O): O {
  return operation.call === "send" ? { ...operation, bytes: operation.bytes.slice() } : operation;
}

/** The number that a reply is. */
export function resultOf(reply: FileReply): number {
  return reply.kind === "result" ? reply.result : -Errno.EIO;
}

/** The largest read or write that one request performs; the rest is a short count. */
export const LARGEST_TRANSFER = 1 << 20;

function resumeOf({ progress, completion, isOver }: FileRequest): Resume | undefined {
  if (isOver) return { cause: "deadline", progress, completion };
  return progress === undefined ? undefined : { cause: "again", progress, completion };
}

/** Performs a request on a handle of this node. */
export function serveFileRequest(handle: FileHandle, request: FileRequest): Served {
  const { operation } = request;
  const resume = resumeOf(request);
  switch (operation.op) {
    case "read":
      return bytesRead(handle, operation, resume);
    case "write":
      return written(handle, operation, resume);
    case "status": {
      const status = handle.status(resume);
      if (isBlock(status)) return parked(status);
      return typeof status === "number" ? result(status) : done({ kind: "status", status });
    }
    case "control":
      return done({ kind: "control", reply: handle.control(operation.operation) });
    case "entries":
      return listed(handle.entries(operation.fromStart, resume));
    case "ioctl":
      return controlled(handle.ioctl(operation.request, operation.argument, resume));
    case "setSize":
      return settled(handle.setSize(operation.size, resume));
    case "allocate":
      return settled(handle.allocate(operation.end, resume));
    case "sync":
      return settled(handle.sync(resume));
    case "setAttributes":
      return settled(handle.setAttributes(operation.change, resume));
    case "opened":
      return settled(
        handle.opened(standIn(handle, { flags: operation.flags, position: 0 }), resume),
      );
    case "socket": {
      const answer = handle.socket(operation.operation, resume);
      return isBlock(answer) ? parked(answer) : done({ kind: "socket", reply: answer });
    }
    case "queue": {
      const answer = handle.queue(operation.operation, resume);
      return isBlock(answer) ? parked(answer) : done({ kind: "queue", reply: answer });
    }
    case "jobControl": {
      const state = jobControlState(handle);
      return state === undefined ? result(-Errno.ENOTTY) : done({ kind: "jobControl", state });
    }
    case "watch":
      return result(handle.readiness(standIn(handle, { flags: 0, position: 0 }))?.events ?? -1);
    case "tree":
    case "shareFile":
    case "rawPage":
    case "picture":
    case "interprocess":
    case "makeSockets":
    case "makeAgain":
    case "makeMemoryFile":
    case "openTerminal":
    case "leaveTerminal":
    case "watchFiles":
    case "lock":
    case "findLock":
    case "unlock":
    case "noteLock":
    case "processCloses":
    case "retain":
    case "release":
      throw new Error("the registry of handles counts references, not the handle");
    default:
      return operation satisfies never;
  }
}

function listed(entries: ReturnType<FileHandle["entries"]>): Served {
  if (isBlock(entries)) return parked(entries);
  return typeof entries === "number" ? result(entries) : done({ kind: "entries", entries });
}

function bytesRead(
  handle: FileHandle,
  operation: Extract<FileOperation, { op: "read" }>,
  resume: Resume | undefined,
): Served {
  const into = new Uint8Array(Math.min(operation.length, LARGEST_TRANSFER));
  const result = handle.read(standIn(handle, operation), into, operation.position, resume);
  if (isBlock(result)) return parked(result);
  return done({ kind: "result", result, bytes: into.subarray(0, Math.max(result, 0)) });
}

function written(
  handle: FileHandle,
  operation: Extract<FileOperation, { op: "write" }>,
  resume: Resume | undefined,
): Served {
  const file = standIn(handle, operation);
  const result = handle.write(file, operation.bytes, operation.position, resume);
  if (isBlock(result)) return parked(result);
  const moved = file.position !== operation.position;
  const reply: FileReply = { kind: "result", result };
  return done(moved ? { ...reply, position: file.position } : reply);
}

/** A description for the time of one request; the real one is where the task is. */
export function standIn(
  handle: FileHandle,
  operation: { flags: number; position: number },
): OpenFile {
  const { flags, position } = operation;
  const nowhere = { node: 0, id: 0 };
  return {
    kind: handle.kind,
    handle: nowhere,
    flags,
    position,
    path: "",
    references: 1,
    state: undefined,
  };
}

function done(reply: FileReply): Served {
  return { kind: "done", reply };
}

function result(value: number): Served {
  return done({ kind: "result", result: value });
}

function settled(value: CallResult): Served {
  return isBlock(value) ? parked(value) : result(value);
}

function controlled(reply: IoctlReply | Block): Served {
  if (isBlock(reply)) return parked(reply);
  const { argument } = reply;
  const base: FileReply = { kind: "result", result: reply.result };
  return done(argument === undefined ? base : { ...base, bytes: argument });
}

function parked(block: Block): Served {
  const { keys, progress, onSignal, limitNs } = block;
  // The requester cannot give up what must be finished, so it need not be told.
  if (onSignal === "finish") return { kind: "under way", keys, progress };
  const wait = { progress, ...(limitNs !== undefined && { limitNs }) };
  return { kind: "parked", keys, wait, reply: { kind: "again", progress } };
}
