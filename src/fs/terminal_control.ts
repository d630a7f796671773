// What a terminal answers to ioctl (ioctl_tty(2)), and the modes that it begins with (termios(3)).
//
// TIOCSCTTY and TIOCNOTTY are about the caller's session, which the personality gives as their
// argument; so is the right to call them.

import { Errno } from "../abi/errno.js";
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
import { TERMIO, TERMIOS, TERMIOS2, type Termios, WINSIZE } from "../abi/structures_terminal.js";
import type { IoctlReply } from "./file_handle.js";
import type { Tty } from "./tty.js";

const DONE: IoctlReply = { result: 0 };

/** An int as an ioctl's answer. */
export function numberReply(value: number): IoctlReply {
  const argument = new Uint8Array(4);
  new DataView(argument.buffer).setInt32(0, value, true);
  return { result: 0, argument };
}

export function controlTerminal(tty: Tty, request: number, argument: Uint8Array): IoctlReply {
  const view = new DataView(argument.buffer, argument.byteOffset, argument.length);
  switch (request >>> 0) {
    case Ioctl.TIOCGWINSZ:
      return { result: 0, argument: WINSIZE.encode(tty.window) };
    case Ioctl.TIOCSWINSZ:
      tty.setWindow(WINSIZE.read(view));
      return DONE;
    case Ioctl.TIOCGPGRP:
      return numberReply(tty.foreground);
    case Ioctl.TIOCSPGRP:
      tty.foreground = view.getInt32(0, true);
      return DONE;
    case Ioctl.TIOCGSID:
      return tty.session === 0 ? { result: -Errno.ENOTTY } : numberReply(tty.session);
    case Ioctl.TIOCSCTTY:
      return { result: tty.terminals?.adopt(tty, view.getInt32(0, true)) ?? 0 };
    case Ioctl.TIOCNOTTY:
      if (tty.session !== view.getInt32(0, true)) return { result: -Errno.ENOTTY };
      tty.terminals?.leave(tty.session);
      return DONE;
    case Ioctl.TIOCOUTQ:
      return numberReply(tty.unseen);
    case Ioctl.TIOCGETD:
      return numberReply(0);
    case Ioctl.FIONREAD:
      return numberReply(tty.available);
    case Ioctl.TCFLSH:
      return flush(tty, view.getInt32(0, true));
    case Ioctl.TCSBRK:
    case Ioctl.TCSBRKP:
    case Ioctl.TCXONC:
    case Ioctl.TIOCEXCL:
    case Ioctl.TIOCNXCL:
      return DONE;
    default:
      return controlModes(tty, request >>> 0, view);
  }
}

/** tcflush(3): 0 the input, 1 the output, 2 both. */
function flush(tty: Tty, which: number): IoctlReply {
  if (which < 0 || which > 2) return { result: -Errno.EINVAL };
  if (which !== 1) tty.flushInput();
  if (which !== 0) tty.flushOutput();
  return DONE;
}

/** tcgetattr(3) and tcsetattr(3), in the three forms of struct termios. */
function controlModes(tty: Tty, request: number, view: DataView): IoctlReply {
  const { termios } = tty;
  switch (request) {
    case Ioctl.TCGETS:
      return { result: 0, argument: TERMIOS.encode(termios) };
    case Ioctl.TCSETS:
    case Ioctl.TCSETSW:
    case Ioctl.TCSETSF:
      return setModes(tty, TERMIOS.read(view), request === Ioctl.TCSETSF);
    case Ioctl.TCGETS2: {
      const speed = { c_ispeed: SPEED, c_ospeed: SPEED };
      return { result: 0, argument: TERMIOS2.encode({ ...termios, ...speed }) };
    }
    case Ioctl.TCSETS2:
    case Ioctl.TCSETSW2:
    case Ioctl.TCSETSF2: {
      const { c_ispeed: _in, c_ospeed: _out, ...modes } = TERMIOS2.read(view);
      return setModes(tty, modes, request === Ioctl.TCSETSF2);
    }
    case Ioctl.TCGETA:
      return { result: 0, argument: TERMIO.encode({ ...termios, c_cc: termios.c_cc.slice(0, 8) }) };
    case Ioctl.TCSETA:
    case Ioctl.TCSETAW:
    case Ioctl.TCSETAF: {
      const modes = TERMIO.read(view);
      const c_cc = [...modes.c_cc, ...termios.c_cc.slice(8)];
      return setModes(tty, { ...modes, c_cc }, request === Ioctl.TCSETAF);
    }
    default:
      return { result: -Errno.ENOTTY };
  }
}

/** What B38400 means, in bits a second. */
const SPEED = 38_400;

function setModes(tty: Tty, termios: Termios, flushes: boolean): IoctlReply {
  tty.setTermios(termios, flushes);
  return DONE;
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
