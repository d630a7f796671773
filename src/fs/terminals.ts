// The terminals of the cluster, by number and by session (pts(4), tty(4), credentials(7)).
//
// All are at home on one node, the first; its tree has /dev/ptmx and /dev/pts, and the other nodes
// mount these from there. A session has at most one controlling terminal, and a terminal at most
// one session.
//
//   open /dev/ptmx --> a new pseudo-terminal: its master, and /dev/pts/N for whoever runs in it

import { Errno } from "../abi/errno.js";
import { FileType } from "../abi/fcntl.js";
import { Signal } from "../abi/signals.js";
import type { Wake } from "./console.js";
import { deviceStatus } from "./devices.js";
import { DirectoryHandle } from "./directory_handle.js";
import type { DirectoryEntry, FileHandle } from "./file_handle.js";
import { type FileStatus, fileStatus } from "./file_status.js";
import { Inode } from "./inode.js";
import type { Owner } from "./memory_inode.js";
import { PseudoTerminal, type TerminalPicture } from "./pseudo_terminal.js";
import type { Tty } from "./tty.js";

/** As Linux's kernel.pty.max. */
const MOST_TERMINALS = 4096;

export type SendSignal = (processGroup: number, signal: number) => void;

/** A terminal in /dev/pts, and how it is opened. */
interface Place {
  readonly tty: Tty;
  readonly open: () => FileHandle | number;
}

export class Terminals {
  readonly #wake: Wake;
  readonly #owner: Owner;
  readonly #places = new Map<number, Place>();
  readonly #sessions = new Map<number, Tty>();
  /** Sends a signal to a process group, wherever its processes are; set with the kernel. */
  sendSignal: SendSignal | undefined;

  /** @param owner whoever opens a pseudo-terminal */
  constructor(wake: Wake, owner: Owner) {
    this.#wake = wake;
    this.#owner = owner;
  }

  get numbers(): readonly number[] {
    return [...this.#places.keys()];
  }

  /** The handle of terminal `number`; -ENOENT, -EIO while it is locked. */
  open(number: number): FileHandle | number {
    return this.#places.get(number)?.open() ?? -Errno.ENOENT;
  }

  has(number: number): boolean {
    return this.#places.has(number);
  }

  /** Gives a terminal its number, unless it has one. */
  add(tty: Tty, open: () => FileHandle | number): number {
    if (tty.number !== undefined) return tty.number;
    let number = 0;
    while (this.#places.has(number)) number += 1;
    tty.number = number;
    tty.terminals = this;
    this.#places.set(number, { tty, open });
    return number;
  }

  /** A terminal is gone: nothing reaches it any more. */
  remove(tty: Tty): void {
    if (tty.number !== undefined) this.#places.delete(tty.number);
    if (tty.session !== 0) this.leave(tty.session);
  }

  /** posix_openpt(3). */
  openMaster(): FileHandle | number {
    if (this.#places.size >= MOST_TERMINALS) return -Errno.ENOSPC;
    const terminal = new PseudoTerminal(this.#wake, this.#owner);
    this.add(terminal, () => terminal.openSlave());
    return terminal.master;
  }

  /** Terminals that are as others were: a handle for each picture; or one whose number is taken. */
  makeAgain(pictures: readonly TerminalPicture[]): readonly FileHandle[] | TerminalPicture {
    const named = pictures.filter(({ isHungUp }) => !isHungUp);
    const taken = named.find(({ number }) => this.#places.has(number));
    if (taken !== undefined) return taken;
    const made = new Map<number, PseudoTerminal>();
    for (const picture of pictures) {
      const { id, number, isHungUp, session, foreground } = picture;
      if (made.has(id)) continue;
      const terminal = new PseudoTerminal(this.#wake, this.#owner);
      terminal.restore(picture);
      made.set(id, terminal);
      terminal.number = number;
      terminal.terminals = this;
      if (isHungUp) continue;
      this.#places.set(number, { tty: terminal, open: () => terminal.openSlave() });
      if (session !== 0 && this.adopt(terminal, session) === 0) terminal.foreground = foreground;
    }
    return pictures.map(({ id, end }) => (made.get(id) as PseudoTerminal)[end]);
  }

  /** A session's leader takes its controlling terminal (TIOCSCTTY); -EPERM. */
  adopt(tty: Tty, session: number): number {
    if (tty.session === session) return 0;
    if (tty.session !== 0 || this.#sessions.has(session)) return -Errno.EPERM;
    tty.session = session;
    tty.foreground = session;
    this.#sessions.set(session, tty);
    return 0;
  }

  /** The session's terminal by its number. */
  ofSession(session: number): number | undefined {
    return this.#sessions.get(session)?.number;
  }

  /** The leader has ended or gives its terminal up: whoever is in the foreground hears of it. */
  leave(session: number): void {
    const tty = this.#sessions.get(session);
    if (tty === undefined) return;
    tty.signal(Signal.SIGHUP);
    tty.signal(Signal.SIGCONT);
    tty.session = 0;
    tty.foreground = 0;
    this.#sessions.delete(session);
  }
}

/** /dev/ptmx: each opening makes a terminal. */
export class MasterInode extends Inode {
  readonly #terminals: Terminals;

  constructor(terminals: Terminals) {
    super();
    this.#terminals = terminals;
  }

  override status(): FileStatus {
    return deviceStatus(5, 2);
  }

  override open(): FileHandle | number {
    return this.#terminals.openMaster();
  }
}

/** /dev/tty: the controlling terminal of whoever opens it. */
export class ControllingTerminalInode extends Inode {
  readonly #open: () => FileHandle | number;

  constructor(open: () => FileHandle | number) {
    super();
    this.#open = open;
  }

  override status(): FileStatus {
    return deviceStatus(5, 0);
  }

  override open(): FileHandle | number {
    return this.#open();
  }

  override setSize(): number {
    return 0;
  }
}

/** /dev/pts. */
export class TerminalDirectory extends Inode {
  override readonly isReadOnly = true;
  readonly #terminals: Terminals;

  constructor(terminals: Terminals) {
    super();
    this.#terminals = terminals;
  }

  override status(): FileStatus {
    return fileStatus({ device: 0x16, inode: 1, mode: FileType.S_IFDIR | 0o755, links: 2 });
  }

  override open(): FileHandle {
    return new DirectoryHandle(this);
  }

  override lookup(name: string): Inode | number {
    if (name === "ptmx") return new MasterInode(this.#terminals);
    const number = /^(0|[1-9]\d*)$/.test(name) ? Number(name) : -1;
    return this.#terminals.has(number) ? new TerminalInode(this.#terminals, number) : -Errno.ENOENT;
  }

  entries(): readonly DirectoryEntry[] {
    const type = FileType.S_IFCHR;
    return [
      ...this.#terminals.numbers.map((number) => ({
        name: String(number),
        inode: terminalStatus(number).inode,
        type,
      })),
      { name: "ptmx", inode: 2, type },
    ];
  }
}

class TerminalInode extends Inode {
  readonly #terminals: Terminals;
  readonly #number: number;

  constructor(terminals: Terminals, number: number) {
    super();
    this.#terminals = terminals;
    this.#number = number;
  }

  override status(): FileStatus {
    return terminalStatus(this.#number);
  }

  override open(): FileHandle | number {
    return this.#terminals.open(this.#number);
  }

  override setSize(): number {
    return 0;
  }

  /** grantpt(3) and login programs give a terminal away; it stays everyone's here. */
  override setAttributes(): number {
    return 0;
  }
}

/** The status of /dev/pts/`number`: the same by name and by descriptor, for ttyname(3). */
export function terminalStatus(number: number): FileStatus {
  return deviceStatus(136, number);
}
