// The console: standard input, output and error of the command that started the program.
//
// It is at home on one node (node 0), which is connected with the host's streams by a ConsolePort.
// Its input is a queue of bytes: whoever has bytes feeds them, a reader that finds none asks the
// port once and waits for the key. A console may be a terminal; then it has a termios and a window
// size, which is all that isatty and the C library's stdio want to know.

import { Errno } from "../abi/errno.js";
import { FileType, OpenFlag } from "../abi/fcntl.js";
import { Ioctl } from "../abi/ioctl.js";
import type { Termios } from "../abi/structures_terminal.js";
import type { WaitKey } from "../linker/area_link.js";
import type { CallResult, Resume } from "./block.js";
import { ByteQueue } from "./byte_queue.js";
import { deviceStatus } from "./devices.js";
import { type IoctlReply, PollEvent, type Readiness } from "./file_handle.js";
import { type FileStatus, fileStatus } from "./file_status.js";
import type { OpenFile } from "./open_file.js";
import { Terminal } from "./terminal.js";
import { controlTerminal, defaultTermios, numberReply } from "./terminal_control.js";
import { Tty, TtyHandle } from "./tty.js";

/** Standard output and error are told apart; input is fed. */
export type ConsoleStream = "output" | "error";

export interface ConsolePort {
  write(stream: ConsoleStream, bytes: Uint8Array): void;
  /** A reader waits: bytes should be fed when there are some. */
  requestInput(): void;
  /**
   * The host's terminal is raw: it neither echoes nor edits, so the line discipline is done here.
   * Otherwise the host's own discipline is left to work, and input comes in lines.
   */
  readonly isRaw?: boolean;
}

/** Wakes whoever waits for a key; a completion is handed over with it. */
export type Wake = (key: string) => void;

/** So many bytes may be on their way to the host; a writer that comes then waits. */
const OUTPUT_WINDOW_BYTES = 2 ** 20;

export class Console extends Tty {
  readonly port: ConsolePort;
  readonly isTerminal: boolean;
  readonly input = new ByteQueue();
  /** The line discipline, where it is done here. */
  readonly terminal: Terminal | undefined;
  #termios: Termios = defaultTermios();
  #ended = false;
  /** Bytes that were written and that the host has not taken yet. */
  #untakenBytes = 0;
  #isHungUp = false;
  readonly #wake: Wake;
  readonly #inputKey: WaitKey;
  readonly #outputKey: WaitKey;

  /** `id` tells it from the other consoles of the node. */
  constructor(port: ConsolePort, wake: Wake, isTerminal: boolean, id = 0) {
    super();
    this.#inputKey = `console:${id}:input`;
    this.#outputKey = `console:${id}:output`;
    this.port = port;
    this.#wake = wake;
    this.isTerminal = isTerminal;
    if (!isTerminal || !port.isRaw) return;
    this.terminal = new Terminal(this.#termios, {
      show: (bytes) => this.#send("output", bytes),
      signal: (signal) => this.signal(signal),
      available: () => wake(this.#inputKey),
    });
  }

  override get termios(): Termios {
    return this.terminal?.termios ?? this.#termios;
  }

  override setTermios(termios: Termios, flush: boolean): void {
    if (this.terminal === undefined) this.#termios = termios;
    else this.terminal.setModes(termios, flush);
  }

  /** The window of the host has another size. */
  resize(rows: number, columns: number): void {
    this.setWindow({ ...this.window, ws_row: rows, ws_col: columns });
  }

  /** Bytes have come in on standard input. */
  feed(bytes: Uint8Array): void {
    if (this.terminal !== undefined) {
      this.terminal.type(bytes);
      return;
    }
    this.input.push(bytes);
    this.#wake(this.#inputKey);
  }

  /** Standard input has ended. */
  end(): void {
    this.#ended = true;
    this.#wake(this.#inputKey);
  }

  /** The host's side is gone: reads find the end, writes fail with EIO (termios(3), "hangup"). */
  hangUp(): void {
    this.#isHungUp = true;
    this.terminals?.remove(this);
    this.end();
    this.#wake(this.#outputKey);
  }

  /** @param isOver the longest wait is (VTIME). */
  read(into: Uint8Array, nonBlocking: boolean, isOver: boolean): CallResult {
    if (into.length === 0) return 0;
    const taken = this.#take(into, isOver);
    if (taken !== undefined) return taken;
    this.port.requestInput();
    // The port may have had something at once.
    const now = this.#take(into, isOver);
    if (now !== undefined) return now;
    if (nonBlocking) return -Errno.EAGAIN;
    const limitNs = this.terminal?.longestWaitNs;
    return { keys: [this.#inputKey], ...(limitNs !== undefined && { limitNs }) };
  }

  #take(into: Uint8Array, isOver: boolean): number | undefined {
    const typed = this.terminal?.read(into, isOver);
    if (typed !== undefined) return typed;
    if (this.input.length > 0) return this.input.shift(into);
    if (this.#isHungUp) return 0;
    if (!this.#ended) return undefined;
    // An end is read once, as a terminal's is: the next reader asks anew, and another program may
    // find more. A port whose input is over for good says so again.
    this.#ended = false;
    return 0;
  }

  /** The host has taken so many bytes of output. */
  taken(sizeBytes: number): void {
    this.#untakenBytes -= sizeBytes;
    if (this.#untakenBytes < OUTPUT_WINDOW_BYTES) this.#wake(this.#outputKey);
  }

  write(stream: ConsoleStream, bytes: Uint8Array, nonBlocking: boolean): CallResult {
    if (this.#isHungUp) return -Errno.EIO;
    if (this.#untakenBytes >= OUTPUT_WINDOW_BYTES) {
      return nonBlocking ? -Errno.EAGAIN : { keys: [this.#outputKey] };
    }
    if (this.terminal === undefined) this.#send(stream, bytes);
    else this.terminal.write(bytes);
    return bytes.length;
  }

  #send(stream: ConsoleStream, bytes: Uint8Array): void {
    this.#untakenBytes += bytes.length;
    this.port.write(stream, bytes);
  }

  override get available(): number {
    return this.terminal?.readable ?? this.input.length;
  }

  override flushInput(): void {
    this.terminal?.flush();
    this.input.shift(new Uint8Array(this.input.length));
  }

  get readiness(): Readiness {
    const hasInput = this.terminal?.isReadable ?? this.input.length > 0;
    const readable = hasInput || this.#ended;
    if (!readable) this.port.requestInput();
    const input = readable ? PollEvent.POLLIN | PollEvent.POLLRDNORM : 0;
    return { events: input | PollEvent.POLLOUT | PollEvent.POLLWRNORM, key: this.#inputKey };
  }
}

/** One of the console's three files. Input may be written to as well when it is a terminal. */
export class ConsoleHandle extends TtyHandle {
  readonly console: Console;
  readonly #stream: ConsoleStream;

  constructor(console: Console, stream: ConsoleStream) {
    super();
    this.console = console;
    this.#stream = stream;
  }

  override get tty(): Tty | undefined {
    return this.console.isTerminal ? this.console : undefined;
  }

  override read(file: OpenFile, into: Uint8Array, _position: number, resume?: Resume): CallResult {
    const nonBlocking = (file.flags & OpenFlag.O_NONBLOCK) !== 0;
    return this.console.read(into, nonBlocking, resume?.cause === "deadline");
  }

  override write(file: OpenFile, from: Uint8Array): CallResult {
    return this.console.write(this.#stream, from, (file.flags & OpenFlag.O_NONBLOCK) !== 0);
  }

  override status(): FileStatus {
    if (this.console.isTerminal) return deviceStatus(136, this.console.number ?? 0);
    return fileStatus({ device: 12, inode: 3, mode: FileType.S_IFIFO | 0o600 });
  }

  override readiness(): Readiness {
    return this.console.readiness;
  }

  override ioctl(request: number, argument: Uint8Array): IoctlReply {
    if (this.tty !== undefined) return controlTerminal(this.tty, request, argument);
    if (request === Ioctl.FIONREAD) return numberReply(this.console.available);
    return { result: -Errno.ENOTTY };
  }
}
