// The line discipline of a terminal (termios(3)): what happens to bytes between the keyboard and a
// reader, and between a writer and the screen.
//
//   keyboard --> input modes (CR to NL) --> signals (^C ^\ ^Z) --> line editing --> reader
//                                   \--> echo --> output modes --> screen
//   writer --> output modes (NL to CR NL) --> screen
//
// A pure machine: bytes go in by `type` and `write`; what comes out is handed to the functions
// given. In canonical mode a reader gets whole lines, in raw mode what VMIN and VTIME say.

import {
  ControlCharacter as C,
  InputMode as I,
  LocalMode as L,
  OutputMode as O,
} from "../abi/ioctl.js";
import { Signal } from "../abi/signals.js";
import type { Termios } from "../abi/structures_terminal.js";

export interface TerminalOutput {
  /** Bytes for the screen. */
  show(bytes: Uint8Array): void;
  /** A signal for the foreground process group. */
  signal(signal: number): void;
  /** Input has become available. */
  available(): void;
  /** ^S or ^Q has been typed. */
  flow?(isHeld: boolean): void;
}

/** What has been typed and not read, and what has been written and is held back. */
export interface LineState {
  readonly ready: Uint8Array;
  readonly lines: readonly number[];
  readonly line: Uint8Array;
  /** The next byte is taken as it is (^V). */
  readonly literal: boolean;
  readonly stopped: boolean;
  readonly held: readonly Uint8Array[];
}

/** c_cc[VTIME] counts these. */
const NS_PER_TENTH = 100_000_000;
const NEWLINE = 10;
const RETURN = 13;
const BACKSPACE = 8;
const DELETE = 127;
/** A line that is never ended holds so many bytes; more are dropped with a bell. */
const LONGEST_LINE = 4095;

export class Terminal {
  termios: Termios;
  readonly #out: TerminalOutput;
  /** Lines (canonical) or bytes (raw) that a reader may have. */
  #ready: number[] = [];
  /** Ends of the lines in `#ready`: an end of file is a line without bytes. */
  #lines: number[] = [];
  /** The line being edited. */
  #line: number[] = [];
  #literal = false;
  #stopped = false;
  #held: Uint8Array[] = [];

  constructor(termios: Termios, out: TerminalOutput) {
    this.termios = termios;
    this.#out = out;
  }

  get state(): LineState {
    return {
      ready: Uint8Array.from(this.#ready),
      lines: [...this.#lines],
      line: Uint8Array.from(this.#line),
      literal: this.#literal,
      stopped: this.#stopped,
      held: [...this.#held],
    };
  }

  /** A new one is as another one was. */
  restore({ ready, lines, line, literal, stopped, held }: LineState): void {
    this.#ready = [...ready];
    this.#lines = [...lines];
    this.#line = [...line];
    this.#literal = literal;
    this.#stopped = stopped;
    this.#held = [...held];
  }

  get #isCanonical(): boolean {
    return this.#has(L.ICANON);
  }

  #has(mode: number): boolean {
    return (this.termios.c_lflag & mode) !== 0;
  }

  #is(byte: number, which: number): boolean {
    return byte !== 0 && this.termios.c_cc[which] === byte;
  }

  /** Changes the modes. `flush`: what was typed and not read is forgotten (TCSETSF). */
  setModes(termios: Termios, flush: boolean): void {
    const wasCanonical = this.#isCanonical;
    this.termios = termios;
    if (flush) this.flush();
    if (wasCanonical && !this.#isCanonical && this.#line.length > 0) {
      // What stood in the unfinished line can be read at once.
      this.#ready.push(...this.#line);
      this.#line = [];
      this.#out.available();
    }
  }

  flush(): void {
    this.#ready = [];
    this.#lines = [];
    this.#line = [];
  }

  /** ^S has been typed: what is written is held back. */
  get isHeld(): boolean {
    return this.#stopped;
  }

  /** Bytes that a read would give now. */
  get readable(): number {
    if (!this.#isCanonical) return this.#ready.length;
    return this.#lines[0] ?? 0;
  }

  /** Whether a read would return, be it with nothing (end of file). */
  get isReadable(): boolean {
    if (this.#isCanonical) return this.#lines.length > 0;
    return this.#ready.length >= Math.max(1, this.termios.c_cc[C.VMIN] ?? 1);
  }

  /** In raw mode with VMIN 0 and VTIME 0 a read never waits. */
  get isPolled(): boolean {
    const { c_cc } = this.termios;
    return !this.#isCanonical && c_cc[C.VMIN] === 0 && c_cc[C.VTIME] === 0;
  }

  /**
   * How long a raw read waits (termios(3), VTIME): for its first byte where VMIN is 0, else from
   * byte to byte; undefined: for ever.
   */
  get longestWaitNs(): number | undefined {
    const { c_cc } = this.termios;
    const hasBegun = c_cc[C.VMIN] === 0 || this.#ready.length > 0;
    const time = c_cc[C.VTIME] ?? 0;
    return this.#isCanonical || !hasBegun || time === 0 ? undefined : time * NS_PER_TENTH;
  }

  /**
   * Takes input; undefined: none yet. 0 is end of file, or an empty poll. `isOver`: the longest wait
   * is, and what there is must do.
   */
  read(into: Uint8Array, isOver = false): number | undefined {
    const mustDo = this.isPolled || (isOver && !this.#isCanonical);
    if (!this.isReadable) return mustDo ? this.#take(into, this.#ready.length) : undefined;
    if (!this.#isCanonical) return this.#take(into, this.#ready.length);
    const line = this.#lines[0] ?? 0;
    const count = this.#take(into, line);
    if (count === line) this.#lines.shift();
    else this.#lines[0] = line - count;
    return count;
  }

  #take(into: Uint8Array, most: number): number {
    const bytes = this.#ready.splice(0, Math.min(most, into.length));
    into.set(bytes);
    return bytes.length;
  }

  /** Bytes from the keyboard. */
  type(bytes: Uint8Array): void {
    for (const byte of bytes) this.#typed(byte);
  }

  #typed(raw: number): void {
    const byte = this.#mapped(raw);
    if (byte === undefined) return;
    if (this.#literal) {
      this.#literal = false;
      this.#put(byte);
      return;
    }
    if (this.#has(L.ISIG) && this.#signalled(byte)) return;
    if (this.termios.c_iflag & I.IXON && this.#flow(byte)) return;
    if (this.#isCanonical) this.#edit(byte);
    else this.#put(byte);
  }

  /** Input modes; undefined: the byte vanishes. */
  #mapped(raw: number): number | undefined {
    const { c_iflag } = this.termios;
    const byte = c_iflag & I.ISTRIP ? raw & 0x7f : raw;
    if (byte === RETURN) {
      if (c_iflag & I.IGNCR) return undefined;
      return c_iflag & I.ICRNL ? NEWLINE : byte;
    }
    return byte === NEWLINE && c_iflag & I.INLCR ? RETURN : byte;
  }

  #signalled(byte: number): boolean {
    const signal = this.#signalOf(byte);
    if (signal === 0) return false;
    if (!this.#has(L.NOFLSH)) this.flush();
    this.#echo(byte);
    this.#out.signal(signal);
    return true;
  }

  #signalOf(byte: number): number {
    if (this.#is(byte, C.VINTR)) return Signal.SIGINT;
    if (this.#is(byte, C.VQUIT)) return Signal.SIGQUIT;
    return this.#is(byte, C.VSUSP) ? Signal.SIGTSTP : 0;
  }

  /** ^S and ^Q hold and release the output. */
  #flow(byte: number): boolean {
    const isStop = this.#is(byte, C.VSTOP);
    if (!isStop && !this.#is(byte, C.VSTART)) return false;
    if (isStop !== this.#stopped) this.#out.flow?.(isStop);
    this.#stopped = isStop;
    if (!isStop) for (const held of this.#held.splice(0)) this.#out.show(held);
    return true;
  }

  #put(byte: number): void {
    this.#echo(byte);
    if (this.#isCanonical) {
      this.#append(byte);
      return;
    }
    this.#ready.push(byte);
    this.#out.available();
  }

  #append(byte: number): void {
    if (this.#line.length < LONGEST_LINE) this.#line.push(byte);
    else this.#out.show(Uint8Array.of(7));
  }

  #edit(byte: number): void {
    if (byte === NEWLINE || this.#is(byte, C.VEOL) || this.#is(byte, C.VEOL2)) {
      if (byte === NEWLINE && this.#has(L.ECHONL) && !this.#has(L.ECHO)) this.#shown([NEWLINE]);
      this.#echo(byte);
      this.#line.push(byte);
      this.#finishLine();
    } else if (this.#is(byte, C.VEOF)) {
      this.#finishLine();
    } else if (this.#is(byte, C.VERASE)) {
      this.#eraseCharacter();
    } else if (this.#is(byte, C.VKILL)) {
      while (this.#line.length > 0) this.#eraseCharacter();
    } else if (this.#has(L.IEXTEN) && this.#is(byte, C.VWERASE)) {
      this.#eraseWord();
    } else if (this.#has(L.IEXTEN) && this.#is(byte, C.VREPRINT)) {
      this.#echo(byte);
      this.#shown([NEWLINE, ...this.#line]);
    } else if (this.#has(L.IEXTEN) && this.#is(byte, C.VLNEXT)) {
      this.#literal = true;
    } else {
      this.#put(byte);
    }
  }

  #finishLine(): void {
    this.#ready.push(...this.#line);
    this.#lines.push(this.#line.length);
    this.#line = [];
    this.#out.available();
  }

  /** Takes back one character: in UTF-8 all bytes of it. */
  #eraseCharacter(): void {
    let byte = this.#line.pop();
    if (byte === undefined) return;
    if (this.termios.c_iflag & I.IUTF8) {
      while (byte !== undefined && (byte & 0xc0) === 0x80) byte = this.#line.pop();
    }
    if (!this.#has(L.ECHO) || !this.#has(L.ECHOE)) return;
    const isControl = byte !== undefined && isControlByte(byte) && this.#has(L.ECHOCTL);
    const columns = isControl ? 2 : 1;
    for (let column = 0; column < columns; column += 1) this.#shown([BACKSPACE, 32, BACKSPACE]);
  }

  #eraseWord(): void {
    const isBlank = () => this.#line.at(-1) === 32 || this.#line.at(-1) === 9;
    while (isBlank()) this.#eraseCharacter();
    while (this.#line.length > 0 && !isBlank()) this.#eraseCharacter();
  }

  #echo(byte: number): void {
    if (!this.#has(L.ECHO)) return;
    const plain = !isControlByte(byte) || byte === 9 || byte === NEWLINE;
    if (plain || !this.#has(L.ECHOCTL)) this.#shown([byte]);
    else this.#shown([0x5e, byte === DELETE ? 0x3f : byte + 0x40]);
  }

  /** Bytes from a program, or echoed: the output modes are applied. */
  write(bytes: Uint8Array): void {
    this.#shown(bytes);
  }

  #shown(bytes: Iterable<number>): void {
    const { c_oflag } = this.termios;
    const result: number[] = [];
    for (const byte of bytes) {
      if (!(c_oflag & O.OPOST)) result.push(byte);
      else if (byte === NEWLINE && c_oflag & O.ONLCR) result.push(RETURN, NEWLINE);
      else if (byte === RETURN && c_oflag & O.OCRNL) result.push(NEWLINE);
      else result.push(byte);
    }
    const shown = Uint8Array.from(result);
    if (this.#stopped) this.#held.push(shown);
    else this.#out.show(shown);
  }
}

function isControlByte(byte: number): boolean {
  return byte < 32 || byte === DELETE;
}
