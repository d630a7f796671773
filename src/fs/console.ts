// The console: standard input, output and error of the command that started the program.
//
// It is at home on one node (node 0), which is connected with the host's streams by a ConsolePort.
// Its input is a queue of bytes: whoever has bytes feeds them, a reader that finds none asks the
// port once and waits for the key. A console may be a terminal; then it has a termios and a window
// size, which is all that isatty and the C library's stdio want to know.

import { Errno } from "../abi/errno.js";
import { FileType, OpenFlag } from "../abi/fcntl.js";
import {
  B38400,
  ControlCharacter,
  ControlMode,
  InputMode,
  Ioctl,
  LocalMode,
  NCCS,
  OutputMode,
} from "../abi/ioctl.js";
import { Signal } from "../abi/signals.js";
import { TERMIOS, type Termios, WINSIZE } from "../abi/structures_terminal.js";
import type { WaitKey } from "../linker/area_link.js";
import type { Block, CallResult } from "./block.js";
import { ByteQueue } from "./byte_queue.js";
import { deviceStatus } from "./devices.js";
import { FileHandle, type IoctlReply, PollEvent, type Readiness } from "./file_handle.js";
import { type FileStatus, fileStatus } from "./file_status.js";
import type { OpenFile } from "./open_file.js";
import { Terminal } from "./terminal.js";

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

export class Console {
  readonly port: ConsolePort;
  readonly isTerminal: boolean;
  readonly input = new ByteQueue();
  /** The line discipline, where it is done here. */
  readonly terminal: Terminal | undefined;
  window = { ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 };
  /** The session whose controlling terminal this is, and its foreground process group; 0: none. */
  session = 0;
  foreground = 0;
  /** Sends a signal to a process group: ^C, a new window size. */
  onSignal: ((processGroup: number, signal: number) => void) | undefined;
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

  get termios(): Termios {
    return this.terminal?.termios ?? this.#termios;
  }

  /** tcsetattr; `flush` for TCSAFLUSH. */
  setTermios(termios: Termios, flush: boolean): void {
    if (this.terminal === undefined) this.#termios = termios;
    else this.terminal.setModes(termios, flush);
  }

  /** The window of the host has another size. */
  resize(rows: number, columns: number): void {
    this.window = { ...this.window, ws_row: rows, ws_col: columns };
    this.signal(Signal.SIGWINCH);
  }

  /** Sends a signal to the foreground process group. */
  signal(signal: number): void {
    if (this.foreground !== 0) this.onSignal?.(this.foreground, signal);
  }

  /** A process that leads a session takes the console as its controlling terminal. */
  adopt(session: number): void {
    if (!this.isTerminal || this.session !== 0) return;
    this.session = session;
    this.foreground = session;
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
    this.signal(Signal.SIGHUP);
    this.end();
    this.#wake(this.#outputKey);
  }

  read(into: Uint8Array, nonBlocking: boolean): CallResult {
    if (into.length === 0) return 0;
    const taken = this.#take(into);
    if (taken !== undefined) return taken;
    this.port.requestInput();
    // The port may have had something at once.
    const now = this.#take(into);
    if (now !== undefined) return now;
    return nonBlocking ? -Errno.EAGAIN : { keys: [this.#inputKey] };
  }

  #take(into: Uint8Array): number | undefined {
    const typed = this.terminal?.read(into);
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

  /** Bytes that a read would give now. */
  get available(): number {
    return this.terminal?.readable ?? this.input.length;
  }

  /** TCFLSH: what was typed and not read is forgotten. */
  flush(): void {
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
export class ConsoleHandle extends FileHandle {
  override readonly kind = "console";
  readonly console: Console;
  readonly #stream: ConsoleStream;

  constructor(console: Console, stream: ConsoleStream) {
    super();
    this.console = console;
    this.#stream = stream;
  }

  override read(file: OpenFile, into: Uint8Array): CallResult {
    return this.console.read(into, (file.flags & OpenFlag.O_NONBLOCK) !== 0);
  }

  override write(file: OpenFile, from: Uint8Array): CallResult {
    return this.console.write(this.#stream, from, (file.flags & OpenFlag.O_NONBLOCK) !== 0);
  }

  override status(): FileStatus {
    if (this.console.isTerminal) return deviceStatus(136, 0);
    return fileStatus({ device: 12, inode: 3, mode: FileType.S_IFIFO | 0o600 });
  }

  override readiness(): Readiness {
    return this.console.readiness;
  }

  override ioctlSize(request: number): number | undefined {
    if (request === Ioctl.FIONREAD) return 4;
    return this.console.isTerminal ? TERMINAL_IOCTLS.get(request) : undefined;
  }

  override ioctl(request: number, argument: Uint8Array): IoctlReply | Block {
    if (request === Ioctl.FIONREAD) return word(this.console.available);
    return this.console.isTerminal
      ? controlTerminal(this.console, request, argument)
      : { result: -Errno.ENOTTY };
  }
}

/** What a terminal answers to, and the size of each argument; 0: a number, not a pointer. */
const TERMINAL_IOCTLS: ReadonlyMap<number, number> = new Map<number, number>([
  [Ioctl.TCGETS, TERMIOS.size],
  [Ioctl.TCSETS, TERMIOS.size],
  [Ioctl.TCSETSW, TERMIOS.size],
  [Ioctl.TCSETSF, TERMIOS.size],
  [Ioctl.TIOCGWINSZ, WINSIZE.size],
  [Ioctl.TIOCSWINSZ, WINSIZE.size],
  [Ioctl.TIOCGPGRP, 4],
  [Ioctl.TIOCSPGRP, 4],
  [Ioctl.TIOCGSID, 4],
  [Ioctl.TIOCOUTQ, 4],
  [Ioctl.TIOCSCTTY, 0],
  [Ioctl.TIOCNOTTY, 0],
  [Ioctl.TCFLSH, 0],
  [Ioctl.TCSBRK, 0],
  [Ioctl.TCXONC, 0],
]);

function word(value: number): IoctlReply {
  const argument = new Uint8Array(4);
  new DataView(argument.buffer).setInt32(0, value, true);
  return { result: 0, argument };
}

function controlTerminal(console: Console, request: number, argument: Uint8Array): IoctlReply {
  const view = new DataView(argument.buffer, argument.byteOffset, argument.length);
  switch (request) {
    case Ioctl.TCGETS:
      return { result: 0, argument: TERMIOS.encode(console.termios) };
    case Ioctl.TCSETS:
    case Ioctl.TCSETSW:
    case Ioctl.TCSETSF:
      console.setTermios(TERMIOS.read(view), request === Ioctl.TCSETSF);
      return { result: 0 };
    case Ioctl.TIOCGWINSZ:
      return { result: 0, argument: WINSIZE.encode(console.window) };
    case Ioctl.TIOCSWINSZ:
      console.window = WINSIZE.read(view);
      return { result: 0 };
    case Ioctl.TIOCGPGRP:
      return word(console.foreground);
    case Ioctl.TIOCSPGRP:
      console.foreground = view.getInt32(0, true);
      return { result: 0 };
    case Ioctl.TIOCGSID:
      return word(console.session);
    case Ioctl.TIOCOUTQ:
      return word(0);
    case Ioctl.TCFLSH:
      console.flush();
      return { result: 0 };
    default:
      return { result: TERMINAL_IOCTLS.has(request) ? 0 : -Errno.ENOTTY };
  }
}

/** A terminal as Linux opens it: canonical, with echo and signals. */
export function defaultTermios(): Termios {
  const characters = new Array<number>(NCCS).fill(0);
  characters[ControlCharacter.VINTR] = 3;
  characters[ControlCharacter.VQUIT] = 28;
  characters[ControlCharacter.VERASE] = 127;
  characters[ControlCharacter.VKILL] = 21;
  characters[ControlCharacter.VEOF] = 4;
  characters[ControlCharacter.VMIN] = 1;
  characters[ControlCharacter.VSTART] = 17;
  characters[ControlCharacter.VSTOP] = 19;
  characters[ControlCharacter.VSUSP] = 26;
  characters[ControlCharacter.VREPRINT] = 18;
  characters[ControlCharacter.VDISCARD] = 15;
  characters[ControlCharacter.VWERASE] = 23;
  characters[ControlCharacter.VLNEXT] = 22;
  return {
    c_iflag: InputMode.ICRNL | InputMode.IXON,
    c_oflag: OutputMode.OPOST | OutputMode.ONLCR,
    c_cflag: B38400 | ControlMode.CS8 | ControlMode.CREAD,
    c_lflag:
      LocalMode.ISIG |
      LocalMode.ICANON |
      LocalMode.ECHO |
      LocalMode.ECHOE |
      LocalMode.ECHOK |
      LocalMode.ECHOCTL |
      LocalMode.ECHOKE |
      LocalMode.IEXTEN,
    c_line: 0,
    c_cc: characters,
  };
}
