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
import { TERMIOS, type Termios, WINSIZE } from "../abi/structures_terminal.js";
import type { Block, CallResult } from "./block.js";
import { ByteQueue } from "./byte_queue.js";
import { deviceStatus } from "./devices.js";
import { FileHandle, type IoctlReply, PollEvent, type Readiness } from "./file_handle.js";
import { type FileStatus, fileStatus } from "./file_status.js";
import type { OpenFile } from "./open_file.js";

/** Standard output and error are told apart; input is fed. */
export type ConsoleStream = "output" | "error";

export interface ConsolePort {
  write(stream: ConsoleStream, bytes: Uint8Array): void;
  /** A reader waits: bytes should be fed when there are some. */
  requestInput(): void;
}

/** Wakes whoever waits for a key; a completion is handed over with it. */
export type Wake = (key: string) => void;

const INPUT_KEY = "console:input";
const OUTPUT_KEY = "console:output";

/** So many bytes may be on their way to the host; a writer that comes then waits. */
const OUTPUT_WINDOW_BYTES = 2 ** 20;

export class Console {
  readonly port: ConsolePort;
  readonly isTerminal: boolean;
  readonly input = new ByteQueue();
  termios: Termios = defaultTermios();
  window = { ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 };
  #ended = false;
  /** Bytes that were written and that the host has not taken yet. */
  #untakenBytes = 0;
  readonly #wake: Wake;

  constructor(port: ConsolePort, wake: Wake, isTerminal: boolean) {
    this.port = port;
    this.#wake = wake;
    this.isTerminal = isTerminal;
  }

  /** Bytes have come in on standard input. */
  feed(bytes: Uint8Array): void {
    this.input.push(bytes);
    this.#wake(INPUT_KEY);
  }

  /** Standard input has ended. */
  end(): void {
    this.#ended = true;
    this.#wake(INPUT_KEY);
  }

  /** The host has taken so many bytes of output. */
  taken(sizeBytes: number): void {
    this.#untakenBytes -= sizeBytes;
    if (this.#untakenBytes < OUTPUT_WINDOW_BYTES) this.#wake(OUTPUT_KEY);
  }

  write(stream: ConsoleStream, from: Uint8Array, nonBlocking: boolean): CallResult {
    if (this.#untakenBytes >= OUTPUT_WINDOW_BYTES) {
      return nonBlocking ? -Errno.EAGAIN : { keys: [OUTPUT_KEY] };
    }
    this.#untakenBytes += from.length;
    this.port.write(stream, from);
    return from.length;
  }

  read(into: Uint8Array, nonBlocking: boolean): CallResult {
    if (this.input.length > 0) return this.input.shift(into);
    if (into.length === 0) return 0;
    if (this.#ended) {
      // An end is read once, as a terminal's is: the next reader asks anew, and another program may
      // find more. A port whose input is over for good says so again.
      this.#ended = false;
      return 0;
    }
    this.port.requestInput();
    return nonBlocking ? -Errno.EAGAIN : { keys: [INPUT_KEY] };
  }

  get readiness(): Readiness {
    const readable = this.input.length > 0 || this.#ended;
    if (!readable) this.port.requestInput();
    const input = readable ? PollEvent.POLLIN | PollEvent.POLLRDNORM : 0;
    return { events: input | PollEvent.POLLOUT | PollEvent.POLLWRNORM, key: INPUT_KEY };
  }
}

/** One of the console's three files. Input may be written to as well when it is a terminal. */
export class ConsoleHandle extends FileHandle {
  override readonly kind = "console";
  readonly #console: Console;
  readonly #stream: ConsoleStream;

  constructor(console: Console, stream: ConsoleStream) {
    super();
    this.#console = console;
    this.#stream = stream;
  }

  override read(file: OpenFile, into: Uint8Array): CallResult {
    return this.#console.read(into, (file.flags & OpenFlag.O_NONBLOCK) !== 0);
  }

  override write(file: OpenFile, from: Uint8Array): CallResult {
    return this.#console.write(this.#stream, from, (file.flags & OpenFlag.O_NONBLOCK) !== 0);
  }

  override status(): FileStatus {
    if (this.#console.isTerminal) return deviceStatus(136, 0);
    return fileStatus({ device: 12, inode: 3, mode: FileType.S_IFIFO | 0o600 });
  }

  override readiness(): Readiness {
    return this.#console.readiness;
  }

  override ioctlSize(request: number): number | undefined {
    if (request === Ioctl.FIONREAD) return 4;
    if (!this.#console.isTerminal) return undefined;
    switch (request) {
      case Ioctl.TCGETS:
      case Ioctl.TCSETS:
      case Ioctl.TCSETSW:
      case Ioctl.TCSETSF:
        return TERMIOS.size;
      case Ioctl.TIOCGWINSZ:
      case Ioctl.TIOCSWINSZ:
        return WINSIZE.size;
      default:
        return undefined;
    }
  }

  override ioctl(request: number, argument: Uint8Array): IoctlReply | Block {
    const view = new DataView(argument.buffer, argument.byteOffset, argument.length);
    if (request === Ioctl.FIONREAD) {
      view.setUint32(0, this.#console.input.length, true);
      return { result: 0, argument };
    }
    if (!this.#console.isTerminal) return { result: -Errno.ENOTTY };
    switch (request) {
      case Ioctl.TCGETS:
        return { result: 0, argument: TERMIOS.encode(this.#console.termios) };
      case Ioctl.TCSETS:
      case Ioctl.TCSETSW:
      case Ioctl.TCSETSF:
        this.#console.termios = TERMIOS.read(view);
        return { result: 0 };
      case Ioctl.TIOCGWINSZ:
        return { result: 0, argument: WINSIZE.encode(this.#console.window) };
      case Ioctl.TIOCSWINSZ:
        this.#console.window = WINSIZE.read(view);
        return { result: 0 };
      default:
        return { result: -Errno.ENOTTY };
    }
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
