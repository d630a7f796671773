// The handles of one node, and the way from an open file to its handle.
//
// A handle is counted by the descriptions that refer to it, wherever they are. A description is
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
import { canBeHandedOver, type HandedFile, Successors } from "./handed_over.js";
import type { Inode } from "./inode.js";
import { Interprocess } from "./interprocess.js";
import { descriptionOwner, Locking } from "./locking.js";
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

interface Counted {
  readonly handle: FileHandle;
  /** As it was first opened; a move is followed while somebody watches. */
  path: string;
  readonly flags: number;
  references: number;
  /** Its description has locked it (flock, OFD locks). */
  isLocked?: boolean;
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
  /** Who watches the shared tree, on the node that has it, and how its names are changed. */
  readonly watching = new Watching(this, () => this.#handles.values());
  readonly changes = new TreeChanges(this.watching);
  /** By which the node has the host's files. */
  readonly disk = new FaultyDisk();
  /** The session of the task whose call is being performed. */
  session = 0;
  readonly #handles = new Map<number, Counted>();
  /** Of nodes that have left: `home:id`. */
  readonly #adopted = new Map<string, Counted & { readonly home: number; readonly id: number }>();
  readonly successors = new Successors();
  /** What pipes and sockets of this node hold. */
  readonly #buffers = new BufferBudget(MOST_BUFFERED_BYTES);
  /** Descriptors of all processes of this node. */
  descriptors = 0;
  /** Where files without a name are. */
  #unnamed: MemoryFileSystem | undefined;
  readonly #numbers = new Map<FileHandle, number>();
  #lastId = 0;

  constructor(options: NodeFilesOptions) {
    this.node = options.node;
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
    return this.#handles.size;
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
    const known = this.#numbers.get(handle);
    if (known !== undefined) {
      (this.#handles.get(known) as Counted).references += 1;
      return { node: this.node, id: known };
    }
    this.#lastId += 1;
    const counted = { handle, path, flags, references: 1 };
    this.#handles.set(this.#lastId, counted);
    this.#numbers.set(handle, this.#lastId);
    this.cache?.opened(handle);
    this.watching.opened(counted);
    return { node: this.node, id: this.#lastId };
  }

  /** The handle behind a description: here, or a stand-in for one on another node. */
  handle(file: OpenFile): FileHandle {
    return file.kind === "host" ? this.disk.over(this.#handle(file)) : this.#handle(file);
  }

  #handle(file: OpenFile): FileHandle {
    const { node, id } = file.handle;
    if (node === EVERY_NODE) return this.device(file.kind);
    if (this.successors.of(node) !== this.node) return this.#stranger(file);
    const counted = this.#counted(node, id);
    if (counted === undefined) throw new Error(`handle ${id} (${file.path}) is closed`);
    return this.#over(counted);
  }

  /** A handle as tasks use it. */
  #over(counted: Counted): FileHandle {
    const handle = this.cache?.over(counted.handle) ?? counted.handle;
    return this.watching.over(counted, handle);
  }

  /** The description has locked its file: its locks go with it. */
  noteLock({ handle: { node, id } }: OpenFile): void {
    const counted = this.#counted(node, id);
    if (counted !== undefined) counted.isLocked = true;
    else {
      const request = { id, operation: { op: "noteLock" }, progress: undefined } as const;
      this.remote?.request(node, request);
    }
  }

  /** Another description of the same handle comes into being (a ghost that is being written). */
  retain(file: OpenFile): void {
    const { node, id } = file.handle;
    if (node === EVERY_NODE) return;
    if (this.successors.of(node) !== this.node) this.#stranger(file).retain();
    else this.#retain(node, id);
  }

  /** A description is gone. */
  release(file: OpenFile): void {
    const { node, id } = file.handle;
    if (node === EVERY_NODE) return;
    if (this.successors.of(node) !== this.node) this.#stranger(file).release();
    else this.#release(node, id);
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
  readinessOf(id: number): Readiness | undefined {
    const handle = this.#handles.get(id)?.handle;
    if (handle === undefined) return undefined;
    const file = { kind: handle.kind, handle: { node: this.node, id }, flags: 0, position: 0 };
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
    if (operation.op === "tree") {
      Object.assign(this.owner, operation.user);
      return this.#serveTree(operation.request);
    }
    if (operation.op === "makeSockets") {
      const handles = this.#makeSockets(operation.request);
      return { kind: "done", reply: { kind: "sockets", handles } };
    }
    if (operation.op === "watchFiles") {
      const handle = this.#counted(home, id)?.handle;
      return { kind: "done", reply: this.watching.serve(operation.operation, handle) };
    }
    const served =
      this.locking.serve(operation) ??
      this.terminalAccess.serve(operation) ??
      this.interprocess.serve(operation) ??
      this.#serveShared(request);
    if (served !== undefined) return served;
    const counted = this.#counted(home, id);
    const { op } = operation;
    if (counted === undefined) {
      return { kind: "done", reply: { kind: "result", result: -Errno.EBADF } };
    }
    if (op === "retain" || op === "release") {
      if (op === "retain") this.#retain(home, id);
      else this.#release(home, id);
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
        const info = this.#share(home, id, operation.flags);
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

  #share(home: number, id: number, flags: number): ContainerInfo | undefined {
    const counted = this.#counted(home, id);
    if (counted === undefined) return undefined;
    const all = [...this.#handles.values()].map(({ handle }) => handle);
    return this.cache?.share(counted.handle, flags, all);
  }

  /**
   * The container of an open file's pages, wherever the file is; undefined: they are not shared.
   * @throws ReplyStop
   */
  containerOf({ handle: { node, id }, flags }: OpenFile): ContainerInfo | undefined {
    if (node === EVERY_NODE || this.cache === undefined) return undefined;
    if (this.successors.of(node) === this.node) return this.#share(node, id, flags);
    const reply = this.ask(node, { op: "shareFile", flags }, id);
    return reply.kind === "container" ? reply.info : undefined;
  }

  /** All that is open here, for another node to take; a sentence when something must stay. */
  handOver(): readonly HandedFile[] | string {
    const own = [...this.#handles].map(([id, one]) => ({ home: this.node, id, ...one }));
    const all = [...own, ...this.#adopted.values()];
    const stays = all.find(({ handle }) => !canBeHandedOver(handle.kind));
    if (stays) return `${stays.path || `a ${stays.handle.kind}`} is open and has its home here`;
    return all.map(({ handle, home, id, path, flags, references }) => {
      return { home, id, kind: handle.kind, path, flags, references };
    });
  }

  /** Gives up what another node has taken. */
  handedOver(to: number): void {
    for (const { handle } of [...this.#handles.values(), ...this.#adopted.values()]) {
      handle.release();
    }
    this.#handles.clear();
    this.#numbers.clear();
    this.#adopted.clear();
    this.successors.set(this.node, to);
  }

  /** Takes the place of a file's home; `opened` is the file, opened here. */
  adopt({ home, id, path, flags, references }: HandedFile, opened: OpenFile): void {
    const { handle } = this.#handles.get(opened.handle.id) as Counted;
    this.#handles.delete(opened.handle.id);
    this.#numbers.delete(handle);
    this.#adopted.set(`${home}:${id}`, { home, id, handle, path, flags, references });
  }

  #counted(home: number, id: number): Counted | undefined {
    return home === this.node ? this.#handles.get(id) : this.#adopted.get(`${home}:${id}`);
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

  /** A file in memory without a name, open (memfd_create). */
  makeMemoryFile(name: string, mode: number, seals: number): OpenFile {
    const { clock, owner } = this;
    this.#unnamed ??= new MemoryFileSystem(clock, { device: 1, owner });
    const file = new MemoryFile(this.#unnamed, mode);
    file.links = 0;
    file.seals = seals;
    return this.describe(
      file.open(AccessMode.O_RDWR),
      AccessMode.O_RDWR,
      `${UNNAMED_MEMORY}${name} (deleted)`,
    );
  }

  /** A pipe without ends, for a FIFO. */
  newPipe(): Pipe {
    this.#lastId += 1;
    return new Pipe(this.node, this.#lastId, this.wake, this.#buffers);
  }

  #retain(home: number, id: number): void {
    const counted = this.#counted(home, id);
    if (counted === undefined) throw new Error(`handle ${id} is closed`);
    counted.references += 1;
  }

  #release(home: number, id: number): void {
    const counted = this.#counted(home, id);
    if (counted === undefined) throw new Error(`handle ${id} is closed already`);
    counted.references -= 1;
    if (counted.references > 0) return;
    if (home === this.node) this.#handles.delete(id);
    else this.#adopted.delete(`${home}:${id}`);
    this.#numbers.delete(counted.handle);
    this.cache?.closed(counted.handle);
    if (counted.isLocked) this.locking.release(descriptionOwner({ node: home, id }));
    this.watching.closing(counted);
    counted.handle.release();
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
