// The way to the cluster's locks on files (file_locks.ts), which are kept on the first node, with
// the network.
//
// A description's locks end when its handle is closed at its home; a process's end when it closes
// any descriptor of the file, whatever that was opened as (fcntl(2)).

import type { Block, CallResult, Resume } from "./block.js";
import { isBlock } from "./block.js";
import { FileLocks, type HeldLock, type LockRequest } from "./file_locks.js";
import type { FileStatus } from "./file_status.js";
import type { NodeFiles } from "./node_files.js";
import type { HandleReference, OpenFile } from "./open_file.js";
import { type FileOperation, RemoteHandle, type Served } from "./remote_files.js";

/** How an open file description is named as the owner of locks. */
export function descriptionOwner({ node, id }: HandleReference): string {
  return `description:${node}:${id}`;
}

/** How a file is named. */
export function lockName({ device, inode }: FileStatus): string {
  return `${device}:${inode}`;
}

export class Locking {
  readonly #files: NodeFiles;
  readonly #locks: FileLocks;

  constructor(files: NodeFiles) {
    this.#files = files;
    this.#locks = new FileLocks(files.wake);
  }

  get #isHome(): boolean {
    return this.#files.networkHome === this.#files.node;
  }

  lock(request: LockRequest, resume: Resume | undefined): CallResult {
    const { remote, networkHome: node } = this.#files;
    if (this.#isHome || remote === undefined) return this.#locks.lock(request);
    return new RemoteHandle("host", { node, id: 0 }, remote).lock(request, resume);
  }

  /** What is in the way of a request. @throws ReplyStop */
  find(request: LockRequest): HeldLock | undefined {
    if (this.#isHome) return this.#locks.find(request);
    const reply = this.#files.ask(this.#files.networkHome, { op: "findLock", request });
    return reply.kind === "found" ? reply.lock : undefined;
  }

  /** All locks of an owner, on one file or on all. */
  release(owner: string, file?: string): void {
    if (this.#isHome) this.#locks.release(owner, file);
    else this.#tell(this.#files.networkHome, 0, { op: "unlock", owner, file });
  }

  /** A process that has locked ranges closes a descriptor. */
  processCloses(file: OpenFile, owner: string): void {
    if (file.kind !== "host" && file.kind !== "memory") return;
    const { node, id } = file.handle;
    if (this.#files.successors.of(node) === this.#files.node) {
      this.unlockStatus(this.#files.handle(file).status(), owner);
    } else this.#tell(node, id, { op: "processCloses", owner });
  }

  unlockStatus(status: FileStatus | number | Block, owner: string): void {
    if (typeof status !== "number" && !isBlock(status)) this.release(owner, lockName(status));
  }

  /** What another node asks; undefined: it is not about the locks kept here. */
  serve(operation: FileOperation): Served | undefined {
    switch (operation.op) {
      case "lock": {
        const result = this.#locks.lock(operation.request);
        if (!isBlock(result)) return { kind: "done", reply: { kind: "result", result } };
        const reply = { kind: "again", progress: undefined } as const;
        return { kind: "parked", keys: result.keys, wait: {}, reply };
      }
      case "findLock": {
        const lock = this.#locks.find(operation.request);
        return { kind: "done", reply: { kind: "found", lock } };
      }
      case "unlock":
        this.#locks.release(operation.owner, operation.file);
        return { kind: "done", reply: { kind: "result", result: 0 } };
      default:
        return undefined;
    }
  }

  #tell(node: number, id: number, operation: FileOperation): void {
    this.#files.remote?.request(node, { id, operation, progress: undefined });
  }
}
