// How many bytes the argument of an ioctl has (ioctl_tty(2), ioctl(2)).
//
// An ioctl is performed where the file is at home, which may be another node; so the bytes that its
// argument points at are taken before, and put back after, whatever the file is.

import { Ioctl } from "../abi/ioctl.js";
import { IFREQ } from "../abi/structures_network.js";
import { TERMIO, TERMIOS, TERMIOS2, WINSIZE } from "../abi/structures_terminal.js";
import { INTERFACE_REQUESTS } from "./interfaces.js";

/** The argument is a number, not a pointer. */
export const BY_VALUE = "value";

const SIZES: ReadonlyMap<number, number | typeof BY_VALUE> = new Map<
  number,
  number | typeof BY_VALUE
>([
  [Ioctl.TCGETS, TERMIOS.size],
  [Ioctl.TCSETS, TERMIOS.size],
  [Ioctl.TCSETSW, TERMIOS.size],
  [Ioctl.TCSETSF, TERMIOS.size],
  [Ioctl.TCGETS2, TERMIOS2.size],
  [Ioctl.TCSETS2, TERMIOS2.size],
  [Ioctl.TCSETSW2, TERMIOS2.size],
  [Ioctl.TCSETSF2, TERMIOS2.size],
  [Ioctl.TCGETA, TERMIO.size],
  [Ioctl.TCSETA, TERMIO.size],
  [Ioctl.TCSETAW, TERMIO.size],
  [Ioctl.TCSETAF, TERMIO.size],
  [Ioctl.TIOCGWINSZ, WINSIZE.size],
  [Ioctl.TIOCSWINSZ, WINSIZE.size],
  [Ioctl.TIOCGPGRP, 4],
  [Ioctl.TIOCSPGRP, 4],
  [Ioctl.TIOCGSID, 4],
  [Ioctl.TIOCOUTQ, 4],
  [Ioctl.TIOCGETD, 4],
  [Ioctl.TIOCGPTN, 4],
  [Ioctl.TIOCSPTLCK, 4],
  [Ioctl.TIOCGPTLCK, 4],
  [Ioctl.FIONREAD, 4],
  [Ioctl.TIOCPKT, 4],
  [Ioctl.TIOCGPKT, 4],
  ...INTERFACE_REQUESTS.map((request): [number, number] => [request, IFREQ.size]),
  [Ioctl.TIOCSCTTY, BY_VALUE],
  [Ioctl.TIOCNOTTY, BY_VALUE],
  [Ioctl.TIOCSIG, BY_VALUE],
  [Ioctl.TCFLSH, BY_VALUE],
  [Ioctl.TCSBRK, BY_VALUE],
  [Ioctl.TCSBRKP, BY_VALUE],
  [Ioctl.TCXONC, BY_VALUE],
  [Ioctl.TIOCEXCL, BY_VALUE],
  [Ioctl.TIOCNXCL, BY_VALUE],
]);

/** Undefined: no file knows this request. */
export function ioctlSize(request: number): number | typeof BY_VALUE | undefined {
  return SIZES.get(request >>> 0);
}
