/**
 * Structures of terminals: the kernel's termios (36 bytes; the C library's is larger), termios2
 * with free speeds, the old termio, and the window size. Source: ioctl_tty(2), termios(3). The bits
 * are in ioctl.ts.
 */

import { NCCS } from "./ioctl.js";
import { array, structure, u8, u16, u32, type Value } from "./structure.js";

export const TERMIOS = structure("termios", 36, {
  c_iflag: u32(0),
  c_oflag: u32(4),
  c_cflag: u32(8),
  c_lflag: u32(12),
  c_line: u8(16),
  c_cc: array(17, u8, NCCS),
});

export const TERMIOS2 = structure("termios2", 44, {
  c_iflag: u32(0),
  c_oflag: u32(4),
  c_cflag: u32(8),
  c_lflag: u32(12),
  c_line: u8(16),
  c_cc: array(17, u8, NCCS),
  c_ispeed: u32(36),
  c_ospeed: u32(40),
});

/** System V's, TCGETA: 16-bit flags and 8 characters; one byte of padding at the end. */
export const TERMIO = structure("termio", 18, {
  c_iflag: u16(0),
  c_oflag: u16(2),
  c_cflag: u16(4),
  c_lflag: u16(6),
  c_line: u8(8),
  c_cc: array(9, u8, 8),
});

export const WINSIZE = structure("winsize", 8, {
  ws_row: u16(0),
  ws_col: u16(2),
  ws_xpixel: u16(4),
  ws_ypixel: u16(6),
});

export type Termios = Value<typeof TERMIOS>;
export type Winsize = Value<typeof WINSIZE>;
