// fyod: the file server of Puma processes. Requests come as portal messages to process id FYOD of a
// service node and are answered to the sender's return portal, so data that is read lands in the
// process's buffer by the kernel alone.
//
// Each process has a descriptor table here, by its process id, which the QK has written into the
// message and no process can forge. 0, 1 and 2 are the console where this node has it. A request
// that must wait (the console's input, a full output) is answered later; a process has one at a
// time.
//
// A process that moves to another system takes its table along, the same numbers and offsets, and
// gives it back when it returns. There it is the node's own fyod that its library asks, about the
// task's own descriptors. dup may concern two servers (fyod_dup.ts).

import { Errno } from "../../abi/errno.js";
import { AccessMode, O_ACCMODE, OpenFlag } from "../../abi/fcntl.js";
import { type Block, type CallResult, isBlock, type Resume } from "../../fs/block.js";
import { FileTable } from "../../fs/file_table.js";
import {
  exportFileTable,
  exportOpenFile,
  type FileTableState,
  importFileTable,
  importOpenFile,
} from "../../fs/file_table_state.js";
import type { NodeFiles } from "../../fs/node_files.js";
import { isSeekable, type OpenFile } from "../../fs/open_file.js";
import type { Vfs } from "../../fs/vfs.js";
import {
  FILE_REPLY,
  FileOperation,
  HEADER,
  MessageType,
} from "../../personality/puma/structures.js";
import { answered } from "../../task/answered.js";
import type { WaitQueues } from "../../task/wait_queues.js";
import type { PortalMessage } from "../portal/outcome.js";
import type { MessageSwitch, PortalServer } from "../qk/message_switch.js";
import { type Adoption, duplicate, type NumberRange, placeCopy } from "./fyod_dup.js";
import { pathRequest, statusBytes } from "./fyod_paths.js";

export interface FyodOptions {
  readonly vfs: Vfs;
  readonly files: NodeFiles;
  readonly waits: WaitQueues;
  readonly messages: MessageSwitch;
  /** The descriptors of a process that lives on this node under another system. */
  readonly descriptorsOf: (pid: number) => FileTable | undefined;
  /** Descriptors 0, 1, 2 of a new process on a console; none where that is not. */
  readonly standardFiles: (console: number) => readonly OpenFile[];
}

/** A request, decoded. */
export interface FileRequest {
  readonly operation: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** The signed position that `offset` and b give. */
  readonly position: number;
  readonly wanted: number;
  readonly body: Uint8Array;
}

export interface FileAnswer {
  readonly result: number;
  readonly value?: bigint;
  readonly data?: Uint8Array;
}

/** One transfer is at most this; the library asks again for the rest. */
const MOST_TRANSFER = 1 << 20;
const FIRST_FREE = 3;

export class Fyod implements PortalServer {
  readonly #options: FyodOptions;
  readonly #tables = new Map<number, FileTable>();
  /** Of processes whose console is another than the first. */
  readonly #consoles = new Map<number, number>();
  /** Asks the fyod of another node to `adopt`. */
  handOver: (server: number, copy: Adoption, done: (result: number) => void) => void = (
    ...[, , done]
  ) => done(-Errno.EIO);

  constructor(options: FyodOptions) {
    this.#options = options;
  }

  /** A process that has just been loaded has this console. */
  assign(pid: number, console: number): void {
    if (console !== 0) this.#consoles.set(pid, console);
  }

  /** The descriptors of a process; made when it asks for the first time. */
  tableOf(pid: number): FileTable {
    const known = this.#options.descriptorsOf(pid) ?? this.#tables.get(pid);
    if (known !== undefined) return known;
    const table = new FileTable(this.#options.files);
    const console = this.#consoles.get(pid) ?? 0;
    for (const [number, file] of this.#options.standardFiles(console).entries()) {
      table.set(number, file, false);
    }
    this.#tables.set(pid, table);
    return table;
  }

  /** A process moves to another system: its descriptors go along. */
  take(pid: number): FileTableState {
    const table = this.tableOf(pid);
    const state = exportFileTable(table, this.#options.files);
    this.#forget(pid);
    return state;
  }

  /** A process has come back with its descriptors. */
  give(pid: number, state: FileTableState): void {
    this.#forget(pid);
    const table = new FileTable(this.#options.files);
    importFileTable(state, table);
    this.#tables.set(pid, table);
  }

  /** A copy of a file comes from the process's other server; -EMFILE: no such number is free. */
  adopt({ pid, file, first, last }: Adoption): number {
    const open = importOpenFile(file);
    const placed = placeCopy(this.tableOf(pid), open, { first, last });
    if (placed < 0) this.#options.files.release(open);
    return placed;
  }

  /** A process has ended: its files are closed. */
  release(pid: number): void {
    this.#forget(pid);
    this.#consoles.delete(pid);
  }

  #forget(pid: number): void {
    this.#tables.get(pid)?.closeAll();
    this.#tables.delete(pid);
  }

  /** Processes with open files, for tests and tools. */
  get served(): number {
    return this.#tables.size;
  }

  message(message: PortalMessage): void {
    const header = message.headerView;
    const word = (index: number) => HEADER.get(header, 0, "user_data", index);
    const b = word(2);
    const request: FileRequest = {
      operation: word(0),
      a: word(1) | 0,
      b,
      c: word(3),
      position: HEADER.get(header, 0, "offset") + (b | 0) * 2 ** 32,
      wanted: Math.min(HEADER.get(header, 0, "reply_length"), MOST_TRANSFER),
      // The buffer that it came in is used again.
      body: message.body.slice(),
    };
    const pid = HEADER.get(header, 0, "source_pid");
    const table = this.tableOf(pid);
    // The header lives in that buffer too.
    const kept = new DataView(message.header.slice().buffer);
    if (request.operation === FileOperation.DUP) {
      this.#dup(pid, table, request, (result) => this.#answer(kept, { result }));
      return;
    }
    const perform = () => this.#request(table, request);
    answered(this.#options, perform, (result) => {
      if (!isBlock(result)) this.#answer(kept, result);
      else this.#wait(table, request, result, (answer) => this.#answer(kept, answer));
    });
  }

  /** The file is held while the request waits: its process may move meanwhile, and the table go. */
  #wait(
    table: FileTable,
    request: FileRequest,
    block: Block,
    answer: (answer: FileAnswer) => void,
  ): void {
    const { files, waits } = this.#options;
    const file = table.get(request.a) as OpenFile;
    files.retain(file);
    const again = ({ keys, progress }: Block): void => {
      const woken = (_key: string, completion: Resume["completion"]) => {
        const resume = { cause: "woken", progress, completion } as const;
        const perform = () => this.#fileRequest(file, request, resume);
        answered(this.#options, perform, (result) => {
          if (isBlock(result)) {
            again(result);
            return;
          }
          files.release(file);
          answer(result);
        });
      };
      waits.add({ woken }, keys);
    };
    again(block);
  }

  #answer(header: DataView, { result, value = 0n, data }: FileAnswer): void {
    const reply = new Uint8Array(FILE_REPLY.size);
    const view = new DataView(reply.buffer);
    FILE_REPLY.set(view, 0, "result", result);
    FILE_REPLY.set64(view, 0, "value", value);
    const pieces = data ? [reply, data] : [reply];
    const landed = reply.length + (data?.length ?? 0);
    this.#options.messages.reply(header, pieces, { type: MessageType.REPLY, offset: 0, landed });
  }

  /** Only requests about an open file may have to wait. */
  #request(table: FileTable, request: FileRequest): FileAnswer | Block {
    const { vfs } = this.#options;
    switch (request.operation) {
      case FileOperation.OPEN:
        return this.#open(table, request);
      case FileOperation.CLOSE:
        return { result: table.close(request.a) };
      case FileOperation.STAT:
      case FileOperation.ACCESS:
      case FileOperation.UNLINK:
      case FileOperation.MKDIR:
      case FileOperation.RMDIR:
      case FileOperation.RENAME:
        return pathRequest(vfs, request);
      default: {
        const file = table.get(request.a);
        return file ? this.#fileRequest(file, request, undefined) : { result: -Errno.EBADF };
      }
    }
  }

  #open(table: FileTable, { a: flags, b: mode, body }: FileRequest): FileAnswer {
    const { vfs } = this.#options;
    const path = new TextDecoder().decode(body);
    const file = vfs.open(vfs.mounts.root, path, flags, mode & 0o7777);
    return { result: typeof file === "number" ? file : table.add(file, false, FIRST_FREE) };
  }

  #dup(
    pid: number,
    table: FileTable,
    { a: old, b, c }: FileRequest,
    answer: (result: number) => void,
  ): void {
    const { files } = this.#options;
    // A process under another system has all its descriptors here.
    const hasOther = c > 0 && this.#options.descriptorsOf(pid) === undefined;
    const handOver = (file: OpenFile, range: NumberRange, done: (result: number) => void) => {
      files.retain(file);
      this.handOver(c - 1, { ...range, pid, file: exportOpenFile(file) }, done);
    };
    const request = { table, old, wanted: b | 0, handOver: hasOther ? handOver : undefined };
    duplicate(request, answer);
  }

  #fileRequest(
    file: OpenFile,
    request: FileRequest,
    resume: Resume | undefined,
  ): FileAnswer | Block {
    const handle = this.#options.files.handle(file);
    switch (request.operation) {
      case FileOperation.READ:
        return this.#read(file, request, resume);
      case FileOperation.WRITE:
        return this.#write(file, request, resume);
      case FileOperation.LSEEK:
        return this.#seek(file, request, resume);
      case FileOperation.FSTAT: {
        const status = handle.status(resume);
        if (isBlock(status)) return status;
        if (typeof status === "number") return { result: status };
        return { result: 0, data: statusBytes(status) };
      }
      case FileOperation.TRUNCATE:
        return answerOf(handle.setSize(request.position, resume));
      case FileOperation.FSYNC:
        return answerOf(handle.sync(resume));
      case FileOperation.ISATTY:
        return { result: file.kind === "console" && file.path.startsWith("/dev/") ? 1 : 0 };
      default:
        return { result: -Errno.ENOSYS };
    }
  }

  #read(file: OpenFile, request: FileRequest, resume: Resume | undefined): FileAnswer | Block {
    if ((file.flags & O_ACCMODE) === AccessMode.O_WRONLY) return { result: -Errno.EBADF };
    const hasPosition = request.c === 1;
    const at = hasPosition ? request.position : file.position;
    const into = new Uint8Array(request.wanted);
    const count = this.#options.files.handle(file).read(file, into, at, resume);
    if (isBlock(count)) return count;
    if (count <= 0) return { result: count };
    if (!hasPosition && isSeekable(file)) file.position = at + count;
    return { result: count, data: into.subarray(0, count) };
  }

  #write(file: OpenFile, request: FileRequest, resume: Resume | undefined): FileAnswer | Block {
    if ((file.flags & O_ACCMODE) === AccessMode.O_RDONLY) return { result: -Errno.EBADF };
    const hasPosition = request.c === 1;
    const appends = (file.flags & OpenFlag.O_APPEND) !== 0;
    const at = hasPosition ? request.position : file.position;
    const count = this.#options.files.handle(file).write(file, request.body, at, resume);
    if (isBlock(count)) return count;
    // A file opened with O_APPEND has set its position itself.
    if (count > 0 && !hasPosition && !appends && isSeekable(file)) file.position = at + count;
    return { result: count };
  }

  #seek(
    file: OpenFile,
    { position, c: whence }: FileRequest,
    resume: Resume | undefined,
  ): FileAnswer | Block {
    if (!isSeekable(file)) return { result: -Errno.ESPIPE };
    let base = 0;
    if (whence === 1) base = file.position;
    else if (whence === 2) {
      const status = this.#options.files.handle(file).status(resume);
      if (isBlock(status)) return status;
      if (typeof status === "number") return { result: status };
      base = status.size;
    } else if (whence !== 0) return { result: -Errno.EINVAL };
    if (base + position < 0) return { result: -Errno.EINVAL };
    file.position = base + position;
    return { result: 0, value: BigInt(file.position) };
  }
}

function answerOf(result: CallResult): FileAnswer | Block {
  return isBlock(result) ? result : { result };
}
