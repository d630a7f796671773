// The handles of one node, and the way from an open file to its handle.
//
// A handle is counted by the descriptions that refer to it (handle_table.ts). A description is
// counted by the descriptors (and mappings) of its own node.
//
//   descriptor --> OpenFile (moves) --> handle reference --> FileHandle (stays at home)

import { Errno } from "../abi/errno.js";
import { AccessMode } from "../abi/fcntl.js";
import type { ContainerInfo } from "../container/messages.js";
import { isBlock } from "./block.js";
import { BufferBudget } from "./buffer_budget.js";
import { CachingHandle } from "./cached_handle.js";
import type { Wake } from "./console.js";
import { everyNodeDevices } from "./devices.js";
import type { Clock, RandomSource } from "./environment.js";
import { FaultyDisk } from "./faulty_disk.js";
import type { FileCache } from "./file_cache.js";
import type { FileHandle, Readiness } from "./file_handle.js";
import type { FileStatus } from "./file_status.js";
import { importOpenFile } from "./file_table_state.js";
import { Successors } from "./handed_over.js";
import { picturedHandle } from "./handle_picture.js";
import { type Counted, HandleTable } from "./handle_table.js";
import type { Inode } from "./inode.js";
import { Interprocess } from "./interprocess.js";
import { descriptionOwner, Locking } from "./locking.js";
import { MakingAgain } from "./making_again.js";
import { MemoryFile } from "./memory_file.js";
import { MemoryFileSystem } from "./memory_file_system.js";
import type { Owner } from "./memory_inode.js";
import { Network } from "./network.js";
import { EVERY_NODE, type FileKind, type HandleReference, type OpenFile } from "./open_file.js";
import { Pipe, type PipeEnd, PipeHandle } from "./pipe.js";
import {
  type FileOperation,
  type FileReply,
  type FileRequest,
  type MemoryFileRequest,
  type RemoteFiles,
  RemoteHandle,
  type Served,
  type SocketRequest,
  serveFileRequest,
} from "./remote_files.js";
import { RemoteReplies, StartAgain } from "./remote_replies.js";
import { serveTree, type TreeHome, type TreeRequest } from "./remote_tree.js";
import { SocketHandle } from "./socket.js";
import type { SocketCredentials, SocketKind } from "./socket_operation.js";
import { TerminalAccess } from "./terminal_access.js";
import { Terminals } from "./terminals.js";
import { TreeChanges } from "./tree_changes.js";
import { Watching } from "./watching.js";

const MOST_BUFFERED_BYTES = 128 * 2 ** 20;
/** Descriptors of all processes of a node together; more is ENFILE. */
export const MOST_DESCRIPTORS = 262_144;
/** How the path of a file without a name begins. */
export const UNNAMED_MEMORY = "/memfd:";

export interface NodeFilesOptions {
  readonly node: number;
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly wake: Wake;
  /** Undefined for a node without neighbours. */
  readonly remote?: RemoteFiles;
  /** The node that has the network; this one unless given. */
  readonly networkHome?: number;
}

export class NodeFiles {
  readonly node: number;
  readonly clock: Clock;
  readonly random: RandomSource;
  readonly wake: Wake;
  /** The user whose files the node's own file systems hold; set when a process is started. */
  readonly owner: Owner = { uid: 0, gid: 0 };
  /** The way to other nodes; undefined for a node without neighbours. */
  readonly remote: RemoteFiles | undefined;
  readonly #everyNode: ReadonlyMap<FileKind, FileHandle>;
  /** On the home of the tree that other nodes mount: how it is found. */
  tree: ((path: string) => Inode | number) | undefined;
  /** The node's part of the cluster's file cache; undefined for a node without containers. */
  cache: FileCache | undefined;
  /** What the call that is being performed has been answered by other nodes. */
  replies: RemoteReplies | undefined;
  /** The cluster's loopback, on the node that has it. */
  readonly network: Network;
  readonly networkHome: number;
  /** The cluster's terminals, on the same node as the network. */
  readonly terminals: Terminals;
  readonly terminalAccess: TerminalAccess;
  readonly locking: Locking;
  readonly interprocess: Interprocess;
  readonly makingAgain = new MakingAgain(this);
  /** Who watches the shared tree, on the node that has it, and how its names are changed. */
  readonly watching = new Watching(this, () => this.handles.own());
  readonly changes = new TreeChanges(this.watching);
  /** By which the node has the host's files. */
  readonly disk = new FaultyDisk();
  /** The session of the task whose call is being performed. */
  session = 0;
  /** What is open here. */
  readonly handles: HandleTable;
  readonly successors = new Successors();
  /** What pipes and sockets of this node hold. */
  readonly #buffers = new BufferBudget(MOST_BUFFERED_BYTES);
  /** Descriptors of all processes of this node. */
  descriptors = 0;
  /** Where files without a name are. */
  #unnamed: MemoryFileSystem | undefined;

  constructor(options: NodeFilesOptions) {
    this.node = options.node;
    this.handles = new HandleTable(options.node);
    this.clock = options.clock;
    this.random = options.random;
    this.wake = options.wake;
    this.remote = options.remote;
    this.#everyNode = everyNodeDevices(options.random);
    this.networkHome = options.networkHome ?? options.node;
    this.locking = new Locking(this);
    this.terminalAccess = new TerminalAccess(this);
    this.interprocess = new Interprocess(this, this.#buffers);
    this.terminals = new Terminals(options.wake, this.owner);
    this.network = new Network({
      buffers: this.#buffers,
      wake: options.wake,
      release: (rights) => {
        for (const right of rights) this.release(importOpenFile(right));
      },
      refer: (handle) => this.#refer(handle),
    });
  }

  /** The device of a kind that every node has. */
  device(kind: FileKind): FileHandle {
    const handle = this.#everyNode.get(kind);
    if (handle === undefined) throw new Error(`no device of kind ${kind}`);
    return handle;
  }

  /** Whether processes of this node may have `count` more descriptors. */
  hasDescriptors(count: number): boolean {
    return this.descriptors + count <= MOST_DESCRIPTORS;
  }

  /** Handles that are open here, for the tests that look for leaks. */
  get openHandles(): number {
    return this.handles.size;
  }

  /** Makes a description for a handle of this node. It has no descriptor yet. */
  describe(handle: FileHandle, flags: number, path: string): OpenFile {
    const { kind } = handle;
    const reference = this.#refer(handle, path, flags);
    return { kind, handle: reference, flags, position: 0, path, references: 0, state: undefined };
  }

  #refer(handle: FileHandle, path = "", flags = 0): HandleReference {
    if (handle instanceof RemoteHandle) return handle.reference;
    if (this.#everyNode.get(handle.kind) === handle) return { node: EVERY_NODE, id: 0 };
    const known = this.handles.known(handle);
    if (known !== undefined) {
      known.references += 1;
      return { node: known.home, id: known.id };
    }
    const counted = this.handles.add(handle, path, flags);
    this.cache?.opened(handle);
    this.watching.opened(counted);
    return { node: this.node, id: counted.id };
  }

  /** The handle behind a description: here, or a stand-in for one on another node. */
  handle(file: OpenFile): FileHandle {
    return file.kind === "host" ? this.disk.over(this.#handle(file)) : this.#handle(file);
  }

  #handle(file: OpenFile): FileHandle {
    const { node, id } = file.handle;
    if (node === EVERY_NODE) return this.device(file.kind);
    if (this.successors.of(node) !== this.node) return this.#stranger(file);
    const counted = this.handles.find(file.handle);
    if (counted === undefined) throw new Error(`handle ${id} (${file.path}) is closed`);
    return this.#over(counted);
  }

  /** A handle as tasks use it. */
  #over(counted: Counted): FileHandle {
    const handle = this.cache?.over(counted.handle) ?? counted.handle;
    return this.watching.over(counted, handle);
  }

  /** The description has locked its file: its locks go with it. */
  noteLock({ handle }: OpenFile): void {
    const { node, id } = handle;
    const counted = this.handles.find(handle);
    if (counted !== undefined) counted.isLocked = true;
    else {
      const request = { id, operation: { op: "noteLock" }, progress: undefined } as const;
      this.remote?.request(node, request);
    }
  }

  /** Another description of the same handle comes into being (a ghost that is being written). */
  retain(file: OpenFile): void {
    const { node } = file.handle;
    if (node === EVERY_NODE) return;
    if (this.successors.of(node) !== this.node) this.#stranger(file).retain();
    else this.#retain(file.handle);
  }

  /** A description is gone. */
  release(file: OpenFile): void {
    const { node } = file.handle;
    if (node === EVERY_NODE) return;
    if (this.successors.of(node) !== this.node) this.#stranger(file).release();
    else this.#release(file.handle);
  }

  /** A descriptor or a mapping refers to the description no longer; the last one releases it. */
  drop(file: OpenFile): void {
    file.references -= 1;
    if (file.references < 0) throw new Error(`${file.path} was closed too often`);
    if (file.references === 0) this.release(file);
  }

  /** Asks another node for a call that cannot wait; see remote_replies.ts. @throws ReplyStop */
  ask(node: number, operation: FileOperation, id = 0): FileReply {
    const { remote } = this;
    if (remote === undefined) throw new Error(`node ${this.node} knows no other nodes`);
    this.replies ??= new RemoteReplies();
    const request = { id, operation, progress: undefined };
    return this.replies.next(() => remote.request(node, request)) as unknown as FileReply;
  }

  /** Reads at a position, wherever the file is. @throws ReplyStop */
  readNow(file: OpenFile, into: Uint8Array, position: number): number {
    if (this.disk.isFailed && file.kind === "host") return -Errno.EIO;
    const { node, id } = file.handle;
    if (this.successors.of(node) === this.node || node === EVERY_NODE) {
      const count = this.handle(file).read(file, into, position);
      if (isBlock(count)) throw new StartAgain(count.keys[0] as string);
      return count;
    }
    const { flags } = file;
    const reply = this.ask(node, { op: "read", flags, position, length: into.length }, id);
    if (reply.kind !== "result") return -Errno.EIO;
    if (reply.bytes !== undefined) into.set(reply.bytes);
    return reply.result;
  }

  /** The status of an open file, wherever it is. @throws ReplyStop */
  statusNow(file: OpenFile): FileStatus | number {
    const { node, id } = file.handle;
    if (this.successors.of(node) === this.node || node === EVERY_NODE) {
      const status = this.handle(file).status();
      return isBlock(status) ? -Errno.EIO : status;
    }
    const reply = this.ask(node, { op: "status" }, id);
    if (reply.kind === "status") return reply.status;
    return reply.kind === "result" ? reply.result : -Errno.EIO;
  }

  /** What a handle of this node is ready for; undefined when it is gone or always ready. */
  readinessOf(reference: HandleReference): Readiness | undefined {
    const handle = this.handles.find(reference)?.handle;
    if (handle === undefined) return undefined;
    const file = { kind: handle.kind, handle: reference, flags: 0, position: 0 };
    return handle.readiness({ ...file, path: "", references: 1, state: undefined });
  }

  /** Makes sockets on the network, wherever that is. @throws ReplyStop */
  makeSockets(
    socket: SocketKind,
    count: number,
    credentials: SocketCredentials,
  ): readonly HandleReference[] {
    const request = { socket, count, credentials };
    if (this.networkHome === this.node) return this.#makeSockets(request);
    const reply = this.ask(this.networkHome, { op: "makeSockets", request });
    return reply.kind === "sockets" ? reply.handles : [];
  }

  #makeSockets({ socket, count, credentials }: SocketRequest): readonly HandleReference[] {
    const made = Array.from({ length: count }, () => new SocketHandle(this.network, socket));
    const [one, two] = made;
    if (one && two) SocketHandle.join(one, two, [credentials, credentials]);
    return made.map((handle) => this.#refer(handle));
  }

  #serveTree(request: TreeRequest): Served {
    const { tree } = this;
    const home: TreeHome = {
      find: (path) => tree?.(path) ?? -Errno.EIO,
      changes: this.changes,
      describe: (handle, path, flags) => {
        return { kind: handle.kind, handle: this.#refer(handle, path, flags) };
      },
    };
    return { kind: "done", reply: { kind: "tree", value: serveTree(home, request) } };
  }

  /** Performs what another node asks of a handle that is at home here. */
  serve(request: FileRequest): Served {
    const { operation, id, home = this.node } = request;
    const reference = { node: home, id };
    if (operation.op === "tree") {
      Object.assign(this.owner, operation.user);
      return this.#serveTree(operation.request);
    }
    if (operation.op === "makeSockets") {
      const handles = this.#makeSockets(operation.request);
      return { kind: "done", reply: { kind: "sockets", handles } };
    }
    if (operation.op === "makeMemoryFile") {
      const { request } = operation;
      const handle = this.#refer(this.#memory(request), request.path, AccessMode.O_RDWR);
      return { kind: "done", reply: { kind: "handle", handle } };
    }
    if (operation.op === "watchFiles") {
      const handle = this.handles.find(reference)?.handle;
      return { kind: "done", reply: this.watching.serve(operation.operation, handle) };
    }
    const served =
      this.locking.serve(operation) ??
      this.terminalAccess.serve(operation) ??
      this.interprocess.serve(operation) ??
      this.makingAgain.serve(operation) ??
      this.#serveShared(request);
    if (served !== undefined) return served;
    if (operation.op === "picture") {
      const pictured = picturedHandle(this, reference);
      return { kind: "done", reply: { kind: "picture", pictured } };
    }
    const counted = this.handles.find(reference);
    const { op } = operation;
    if (counted === undefined) {
      return { kind: "done", reply: { kind: "result", result: -Errno.EBADF } };
    }
    if (op === "retain" || op === "release") {
      if (op === "retain") this.#retain(reference);
      else this.#release(reference);
      return { kind: "done", reply: { kind: "result", result: 0 } };
    }
    if (op === "noteLock") {
      counted.isLocked = true;
      return { kind: "done", reply: { kind: "result", result: 0 } };
    }
    if (op === "processCloses") {
      this.locking.unlockStatus(counted.handle.status(), operation.owner);
      return { kind: "done", reply: { kind: "result", result: 0 } };
    }
    return serveFileRequest(this.#over(counted), request);
  }

  /** What other nodes ask of a file whose pages are shared. */
  #serveShared(request: FileRequest): Served | undefined {
    const { operation, id, home = this.node } = request;
    switch (operation.op) {
      case "shareFile": {
        const info = this.#share({ node: home, id }, operation.flags);
        return { kind: "done", reply: { kind: "container", info } };
      }
      case "rawPage": {
        const bytes = this.cache?.raw(operation.container, operation.object);
        return { kind: "done", reply: { kind: "result", result: 0, ...(bytes && { bytes }) } };
      }
      default:
        return undefined;
    }
  }

  #share(reference: HandleReference, flags: number): ContainerInfo | undefined {
    const counted = this.handles.find(reference);
    if (counted === undefined) return undefined;
    const all = [...this.handles.own()].map(({ handle }) => handle);
    return this.cache?.share(counted.handle, flags, all);
  }

  /**
   * The container of an open file's pages, wherever the file is; undefined: they are not shared.
   * @throws ReplyStop
   */
  containerOf({ handle, flags }: OpenFile): ContainerInfo | undefined {
    const { node, id } = handle;
    if (node === EVERY_NODE || this.cache === undefined) return undefined;
    if (this.successors.of(node) === this.node) return this.#share(handle, flags);
    const reply = this.ask(node, { op: "shareFile", flags }, id);
    return reply.kind === "container" ? reply.info : undefined;
  }

  /** Makes a pipe; its two descriptions have no descriptors yet. */
  makePipe(flags: number): { readonly read: OpenFile; readonly write: OpenFile } {
    const pipe = this.newPipe();
    const read = this.openPipe(pipe, "read", flags);
    const write = this.openPipe(pipe, "write", flags | AccessMode.O_WRONLY);
    return { read, write };
  }

  /** Another description of an end of a pipe. */
  openPipe(pipe: Pipe, end: PipeEnd, flags: number): OpenFile {
    return this.describe(new PipeHandle(pipe, end), flags, `pipe:[${pipe.id}]`);
  }

  /** Makes a file in memory without a name, where the network is. @throws ReplyStop */
  makeMemoryFile(request: MemoryFileRequest): OpenFile {
    const { path } = request;
    const flags = AccessMode.O_RDWR;
    if (this.networkHome === this.node) return this.describe(this.#memory(request), flags, path);
    const reply = this.ask(this.networkHome, { op: "makeMemoryFile", request });
    if (reply.kind !== "handle") throw new Error("a node without files in memory");
    const { handle } = reply;
    return { kind: "memory", handle, flags, position: 0, path, references: 0, state: undefined };
  }

  #memory({ content }: MemoryFileRequest): FileHandle {
    const { clock, owner } = this;
    this.#unnamed ??= new MemoryFileSystem(clock, { device: 1, owner });
    const file = new MemoryFile(this.#unnamed, content.mode);
    file.links = 0;
    file.fill(content);
    return file.open(AccessMode.O_RDWR);
  }

  /** A pipe without ends, for a FIFO. */
  newPipe(): Pipe {
    return new Pipe(this.node, this.handles.newId(), this.wake, this.#buffers);
  }

  #retain(reference: HandleReference): void {
    this.#open(reference).references += 1;
  }

  #release(reference: HandleReference): void {
    const counted = this.#open(reference);
    counted.references -= 1;
    if (counted.references > 0) return;
    this.handles.remove(counted);
    this.cache?.closed(counted.handle);
    if (counted.isLocked) this.locking.release(descriptionOwner(reference));
    this.watching.closing(counted);
    counted.handle.release();
  }

  #open(reference: HandleReference): Counted {
    const counted = this.handles.find(reference);
    if (counted === undefined) throw new Error(`handle ${reference.id} is closed already`);
    return counted;
  }

  #stranger(file: OpenFile): RemoteHandle {
    const { remote, cache } = this;
    if (remote === undefined) throw new Error(`node ${this.node} knows no other nodes`);
    const isCached = cache !== undefined && (file.kind === "host" || file.kind === "memory");
    return isCached
      ? new CachingHandle(file.kind, file.handle, remote, cache)
      : new RemoteHandle(file.kind, file.handle, remote);
  }
}
