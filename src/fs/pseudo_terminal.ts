// A pseudo-terminal (pty(7)): a terminal whose keyboard and screen are a program.
//
//   terminal emulator --write--> master | line discipline | slave --read--> shell
//                    <---read--         |                 |      <--write--
//
// The slave's end is hung up when the master is closed: reads find the end, writes fail with EIO.
// A master whose slaves have all been closed reads what is left and then EIO; a slave may be opened
// again. In packet mode (ioctl_tty(2), TIOCPKT) a read of the master begins with a byte that says
// what happened at the slave; 0: what follows was written.

import { Errno } from "../abi/errno.js";
import { OpenFlag } from "../abi/fcntl.js";
import { ControlCharacter, InputMode, Ioctl, LocalMode } from "../abi/ioctl.js";
import type { Termios, Winsize } from "../abi/structures_terminal.js";
import type { CallResult, Resume } from "./block.js";
import { ByteQueue } from "./byte_queue.js";
import type { Wake } from "./console.js";
import { deviceStatus } from "./devices.js";
import { FileHandle, type IoctlReply, PollEvent, type Readiness } from "./file_handle.js";
import type { FileStatus } from "./file_status.js";
import type { Owner } from "./memory_inode.js";
import type { OpenFile } from "./open_file.js";
import { type LineState, Terminal } from "./terminal.js";
import { controlTerminal, defaultTermios, numberReply } from "./terminal_control.js";
import { Tty, TtyHandle } from "./tty.js";

/** So many bytes wait for a master that does not read; a writer that comes then waits. */
const SCREEN_BYTES = 65_536;
/** So many bytes wait for a slave that does not read, outside canonical mode. */
const KEYBOARD_BYTES = 4096;

const INPUT = PollEvent.POLLIN | PollEvent.POLLRDNORM;
const OUTPUT = PollEvent.POLLOUT | PollEvent.POLLWRNORM;

/** Both ends of a terminal have the same picture but for `end`. */
export interface TerminalPicture {
  readonly kind: "terminal";
  readonly end: "master" | "slave";
  /** Names the terminal among those of its node. */
  readonly id: number;
  /** Under /dev/pts. */
  readonly number: number;
  readonly termios: Termios;
  readonly window: Winsize;
  readonly session: number;
  readonly foreground: number;
  readonly isLocked: boolean;
  readonly isHungUp: boolean;
  readonly isDeserted: boolean;
  readonly tellsChanges: boolean;
  readonly changes: number;
  /** What was written and the master has not read. */
  readonly screen: Uint8Array;
  readonly line: LineState;
}

let made = 0;

export class PseudoTerminal extends Tty {
  readonly master: MasterHandle;
  readonly owner: Owner;
  /** Until unlockpt(3) no slave can be opened. */
  isLocked = true;
  isHungUp = false;
  /** Slaves have been opened, and all are closed again. */
  isDeserted = false;
  /** TIOCPKT, and what the master has not been told. */
  tellsChanges = false;
  #changes = 0;
  readonly slaveKey: string;
  readonly masterKey: string;
  readonly #terminal: Terminal;
  readonly #screen = new ByteQueue();
  readonly #id: number;
  readonly slave: FileHandle;
  readonly #wake: Wake;

  constructor(wake: Wake, owner: Owner) {
    super();
    made += 1;
    this.#id = made;
    this.slaveKey = `pty:${made}:slave`;
    this.masterKey = `pty:${made}:master`;
    this.#wake = wake;
    this.owner = { ...owner };
    this.#terminal = new Terminal(defaultTermios(), {
      show: (bytes) => {
        this.#screen.push(bytes);
        wake(this.masterKey);
      },
      signal: (signal) => this.signal(signal),
      available: () => wake(this.slaveKey),
      flow: (isHeld) => this.#changed(isHeld ? PacketChange.STOP : PacketChange.START),
    });
    this.window = { ws_row: 0, ws_col: 0, ws_xpixel: 0, ws_ypixel: 0 };
    this.master = new MasterHandle(this);
    this.slave = new SlaveHandle(this);
  }

  picture(end: TerminalPicture["end"]): TerminalPicture {
    const { number = 0, window, session, foreground, tellsChanges } = this;
    const { isLocked, isHungUp, isDeserted } = this;
    const screen = new Uint8Array(this.#screen.length);
    this.#screen.look(screen);
    return {
      ...{ kind: "terminal", end, id: this.#id, number, window, session, foreground },
      ...{ isLocked, isHungUp, isDeserted, tellsChanges, changes: this.#changes, screen },
      ...{ termios: this.termios, line: this.#terminal.state },
    };
  }

  /** A new one is as another one was, but for its number and session, which Terminals gives. */
  restore(picture: TerminalPicture): void {
    this.window = picture.window;
    this.isLocked = picture.isLocked;
    this.isHungUp = picture.isHungUp;
    this.isDeserted = picture.isDeserted;
    this.tellsChanges = picture.tellsChanges;
    this.#changes = picture.changes;
    this.#screen.push(picture.screen);
    this.#terminal.termios = picture.termios;
    this.#terminal.restore(picture.line);
  }

  override get termios(): Termios {
    return this.#terminal.termios;
  }

  override setTermios(termios: Termios, flush: boolean): void {
    const before = this.termios;
    this.#terminal.setModes(termios, flush);
    const [stopped, stops] = [stopsByKeys(before), stopsByKeys(termios)];
    if (stopped !== stops) this.#changed(stops ? PacketChange.DOSTOP : PacketChange.NOSTOP);
    const external = (before.c_lflag | termios.c_lflag) & LocalMode.EXTPROC;
    if (external) this.#changed(PacketChange.IOCTL);
  }

  #changed(what: number): void {
    if (!this.tellsChanges) return;
    this.#changes |= what;
    this.#wake(this.masterKey);
  }

  /** In packet mode: what has happened since it was asked last. */
  get hasChanged(): boolean {
    return this.tellsChanges && this.#changes !== 0;
  }

  takeChanges(): number {
    const changes = this.#changes;
    this.#changes = 0;
    return changes;
  }

  override get available(): number {
    return this.#terminal.readable;
  }

  override get unseen(): number {
    return this.#screen.length;
  }

  override flushInput(): void {
    this.#terminal.flush();
    this.#changed(PacketChange.FLUSHREAD);
    this.#wake(this.masterKey);
  }

  override flushOutput(): void {
    this.#screen.clear();
    this.#changed(PacketChange.FLUSHWRITE);
    this.#wake(this.slaveKey);
  }

  /** -EIO while it is locked, and when its master is closed. */
  openSlave(): FileHandle | number {
    if (this.isLocked || this.isHungUp) return -Errno.EIO;
    this.isDeserted = false;
    return this.slave;
  }

  /** The last slave has been closed. */
  desert(): void {
    this.isDeserted = true;
    this.#wake(this.masterKey);
  }

  /** The master has been closed. */
  hangUp(): void {
    this.isHungUp = true;
    this.terminals?.remove(this);
    this.#wake(this.slaveKey);
  }

  /** The slave's. */
  read(into: Uint8Array, isOver: boolean): CallResult | undefined {
    const count = this.#terminal.read(into, isOver);
    if (count !== undefined) this.#wake(this.masterKey);
    else if (this.isHungUp) return 0;
    return count;
  }

  get longestWaitNs(): number | undefined {
    return this.#terminal.longestWaitNs;
  }

  get hasRoom(): boolean {
    return this.#screen.length < SCREEN_BYTES && !this.#terminal.isHeld;
  }

  write(bytes: Uint8Array): void {
    this.#terminal.write(bytes);
  }

  get isReadable(): boolean {
    return this.#terminal.isReadable || this.isHungUp;
  }

  /** The master's: what stands on the screen. */
  see(into: Uint8Array): number {
    const count = this.#screen.shift(into);
    if (count > 0) this.#wake(this.slaveKey);
    return count;
  }

  /** Bytes that the keyboard takes now; a line that is edited always goes on. */
  get keyboardRoom(): number {
    if (this.termios.c_lflag & LocalMode.ICANON) return KEYBOARD_BYTES;
    return Math.max(0, KEYBOARD_BYTES - this.#terminal.readable);
  }

  type(bytes: Uint8Array): void {
    this.#terminal.type(bytes);
  }
}

/** /dev/pts/N. */
class SlaveHandle extends TtyHandle {
  override readonly tty: PseudoTerminal;

  constructor(terminal: PseudoTerminal) {
    super();
    this.tty = terminal;
  }

  override read(file: OpenFile, into: Uint8Array, _position: number, resume?: Resume): CallResult {
    if (into.length === 0) return 0;
    const { tty } = this;
    const count = tty.read(into, resume?.cause === "deadline");
    return count ?? wait(file, tty.slaveKey, tty.longestWaitNs);
  }

  override write(file: OpenFile, from: Uint8Array): CallResult {
    if (this.tty.isHungUp) return -Errno.EIO;
    if (!this.tty.hasRoom) return wait(file, this.tty.slaveKey);
    this.tty.write(from);
    return from.length;
  }

  override status(): FileStatus {
    return deviceStatus(136, this.tty.number ?? 0);
  }

  override readiness(): Readiness {
    const { tty } = this;
    const input = tty.isReadable ? INPUT : 0;
    const output = tty.hasRoom || tty.isHungUp ? OUTPUT : 0;
    const over = tty.isHungUp ? PollEvent.POLLHUP | PollEvent.POLLERR : 0;
    return { events: input | output | over, key: tty.slaveKey };
  }

  override ioctl(request: number, argument: Uint8Array): IoctlReply {
    return this.tty.isHungUp
      ? { result: -Errno.EIO }
      : controlTerminal(this.tty, request, argument);
  }

  override picture(): TerminalPicture {
    return this.tty.picture("slave");
  }

  override release(): void {
    this.tty.desert();
  }
}

/** What /dev/ptmx gives. */
class MasterHandle extends FileHandle {
  override readonly kind = "master";
  readonly #terminal: PseudoTerminal;

  constructor(terminal: PseudoTerminal) {
    super();
    this.#terminal = terminal;
  }

  override read(file: OpenFile, into: Uint8Array): CallResult {
    if (into.length === 0) return 0;
    const terminal = this.#terminal;
    if (terminal.hasChanged) {
      into[0] = terminal.takeChanges();
      return 1;
    }
    const header = terminal.tellsChanges && terminal.unseen > 0 ? 1 : 0;
    into.fill(0, 0, header);
    const count = header + terminal.see(into.subarray(header));
    if (count > 0) return count;
    return this.#terminal.isDeserted ? -Errno.EIO : wait(file, this.#terminal.masterKey);
  }

  override write(file: OpenFile, from: Uint8Array): CallResult {
    const room = this.#terminal.keyboardRoom;
    if (room === 0) return wait(file, this.#terminal.masterKey);
    const taken = from.subarray(0, room);
    this.#terminal.type(taken);
    return taken.length;
  }

  override status(): FileStatus {
    return deviceStatus(5, 2);
  }

  override readiness(): Readiness {
    const terminal = this.#terminal;
    const changed = terminal.hasChanged ? PollEvent.POLLPRI : 0;
    const input = (terminal.unseen > 0 || changed ? INPUT : 0) | changed;
    const output = terminal.keyboardRoom > 0 ? OUTPUT : 0;
    const over = terminal.isDeserted ? PollEvent.POLLHUP : 0;
    return { events: input | output | over, key: terminal.masterKey };
  }

  override ioctl(request: number, argument: Uint8Array): IoctlReply {
    const terminal = this.#terminal;
    const view = new DataView(argument.buffer, argument.byteOffset, argument.length);
    switch (request) {
      case Ioctl.TIOCGPTN:
        return numberReply(terminal.number ?? 0);
      case Ioctl.TIOCSPTLCK:
        terminal.isLocked = view.getInt32(0, true) !== 0;
        return { result: 0 };
      case Ioctl.TIOCGPTLCK:
        return numberReply(terminal.isLocked ? 1 : 0);
      case Ioctl.TIOCPKT:
        terminal.tellsChanges = view.getInt32(0, true) !== 0;
        terminal.takeChanges();
        return { result: 0 };
      case Ioctl.TIOCGPKT:
        return numberReply(terminal.tellsChanges ? 1 : 0);
      case Ioctl.FIONREAD:
        return numberReply(terminal.unseen);
      case Ioctl.TIOCSIG:
        terminal.signal(view.getInt32(0, true));
        return { result: 0 };
      case Ioctl.TIOCSCTTY:
      case Ioctl.TIOCNOTTY:
        return { result: -Errno.ENOTTY };
      default:
        return controlTerminal(terminal, request, argument);
    }
  }

  override picture(): TerminalPicture {
    return this.#terminal.picture("master");
  }

  override release(): void {
    this.#terminal.hangUp();
  }
}

/** TIOCPKT_*. */
const PacketChange = {
  ...{ FLUSHREAD: 1, FLUSHWRITE: 2, STOP: 4, START: 8 },
  ...{ NOSTOP: 16, DOSTOP: 32, IOCTL: 64 },
} as const;

/** Whether ^S and ^Q, and no other keys, stop and start the output. */
function stopsByKeys({ c_iflag, c_cc }: Termios): boolean {
  const { VSTOP, VSTART } = ControlCharacter;
  return (c_iflag & InputMode.IXON) !== 0 && c_cc[VSTOP] === 0x13 && c_cc[VSTART] === 0x11;
}

function wait(file: OpenFile, key: string, limitNs?: number): CallResult {
  if (file.flags & OpenFlag.O_NONBLOCK) return -Errno.EAGAIN;
  return limitNs === undefined ? { keys: [key] } : { keys: [key], limitNs };
}
