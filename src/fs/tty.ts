// What every terminal has (tty_ioctl(4)): a window, the session whose controlling terminal it is,
// the process group in its foreground. The console (console.ts) and the pseudo-terminals
// (pseudo_terminal.ts) are terminals; where their bytes come from and go to is theirs.

import { LocalMode } from "../abi/ioctl.js";
import { Signal } from "../abi/signals.js";
import type { Termios, Winsize } from "../abi/structures_terminal.js";
import { FileHandle } from "./file_handle.js";
import type { Terminals } from "./terminals.js";

export abstract class Tty {
  window: Winsize = { ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 };
  /** The session whose controlling terminal this is, and its foreground process group; 0: none. */
  session = 0;
  foreground = 0;
  /** Its number under /dev/pts; undefined: no process has had it. */
  number: number | undefined;
  /** The terminals that it is one of, once it has a number. */
  terminals: Terminals | undefined;

  abstract get termios(): Termios;
  /** tcsetattr; `flush` for TCSAFLUSH. */
  abstract setTermios(termios: Termios, flush: boolean): void;
  /** Bytes that a read would give now. */
  abstract get available(): number;
  /** What was typed and not read is forgotten. */
  abstract flushInput(): void;
  /** What was written and not seen is forgotten, where that is still possible. */
  flushOutput(): void {}
  /** Bytes written and not seen. */
  get unseen(): number {
    return 0;
  }

  /** Programs are told of a size that is another. */
  setWindow(window: Winsize): void {
    const before = this.window;
    this.window = window;
    if (before.ws_row === window.ws_row && before.ws_col === window.ws_col) return;
    this.signal(Signal.SIGWINCH);
  }

  /** Sends a signal to the foreground process group. */
  signal(signal: number): void {
    if (this.foreground !== 0) this.terminals?.sendSignal?.(this.foreground, signal);
  }
}

/** What decides who may read from a terminal and change it. */
export interface JobControlState {
  readonly session: number;
  readonly foreground: number;
  /** Background processes may not write either (TOSTOP). */
  readonly stopsWriters: boolean;
}

/** Undefined: no terminal. */
export function jobControlState(handle: FileHandle): JobControlState | undefined {
  const tty = handle instanceof TtyHandle ? handle.tty : undefined;
  if (tty === undefined) return undefined;
  const { session, foreground, termios } = tty;
  return { session, foreground, stopsWriters: (termios.c_lflag & LocalMode.TOSTOP) !== 0 };
}

/** An open terminal. */
export abstract class TtyHandle extends FileHandle {
  override readonly kind = "console";
  /** Undefined: the console is no terminal. */
  abstract get tty(): Tty | undefined;
}
