// Arguments that point at structures, as strace prints them: what a program sets or is told is
// named, not numbered. The calls decode the structures themselves; these types only print.

import {
  FcntlCommand,
  FD_CLOEXEC,
  FileType,
  LockType,
  S_IFMT,
  SeekWhence,
  StatxMask,
} from "../../abi/fcntl.js";
import { type FlagTable, formatFlags, nameOf } from "../../abi/flag_names.js";
import { Ioctl } from "../../abi/ioctl.js";
import { ActionFlag, NSIG, SIGRTMIN, signalBit, signalName } from "../../abi/signals.js";
import { MessageFlag, MSGHDR } from "../../abi/socket.js";
import { FLOCK, FLOCK64, POLLFD, STAT, STAT64, STATX } from "../../abi/structures_file.js";
import { SIGACTION, SIGINFO_CHILD } from "../../abi/structures_signal.js";
import { TERMIOS, WINSIZE } from "../../abi/structures_terminal.js";
import { PollEvent } from "../../fs/file_handle.js";
import { decodeAddress } from "../../fs/socket_address.js";
import { EPOLL_EVENT, EpollEvent } from "../../task/epoll.js";
import { openFlags, pointer, printVector, quote } from "./arguments.js";
import type { Call } from "./call.js";
import type { ArgumentType } from "./call_definition.js";
import { showSignalInfo } from "./signal_text.js";

/** When the bytes mean something: before the call, or after one that succeeded. */
type Direction = "input" | "output";
type Show = (view: DataView, call: Call, at: number) => string;

function structureAt(size: number, direction: Direction, show: Show): ArgumentType<number> {
  return {
    words: 1,
    decode: (_call, low) => low,
    print: (call, low, _high, result) => {
      if (direction === "output" && result < 0) return pointer(low);
      return at(call, low, size, show);
    },
  };
}

function at(call: Call, address: number, size: number, show: Show): string {
  if (address === 0) return "NULL";
  const bytes = call.memory.peek(address, size);
  if (bytes === undefined) return pointer(address);
  return show(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), call, address);
}

/** Register by its place among the arguments: %ebx, %ecx, %edx, %esi, %edi, %ebp. */
const REGISTERS = [3, 1, 2, 6, 7, 5] as const;
const argument = (call: Call, place: number) => call.cpu.register(REGISTERS[place] as number);

// Files

function mode(value: number): string {
  const type = nameOf(value & S_IFMT, FileType) ?? `0${(value & S_IFMT).toString(8)}`;
  return `${type}|0${(value & 0o7777).toString(8)}`;
}

function showStatus(layout: typeof STAT | typeof STAT64): Show {
  return (view) => {
    const { st_mode, st_size } = layout.read(view);
    return `{st_mode=${mode(st_mode)}, st_size=${st_size}, ...}`;
  };
}

const showStatusX: Show = (view) => {
  const { stx_mask, stx_attributes, stx_mode, stx_size } = STATX.read(view);
  const asked = `stx_mask=${formatFlags(stx_mask, StatxMask)}, stx_attributes=${stx_attributes}`;
  return `{${asked}, stx_mode=${mode(stx_mode)}, stx_size=${stx_size}, ...}`;
};

export const statxResult = structureAt(STATX.size, "output", showStatusX);
export const statResult = structureAt(STAT.size, "output", showStatus(STAT));
export const stat64Result = structureAt(STAT64.size, "output", showStatus(STAT64));

/** The layout of the lock that a command of fcntl is about. */
const { F_GETLK64, F_SETLK64, F_SETLKW64, F_OFD_GETLK, F_OFD_SETLK, F_OFD_SETLKW } = FcntlCommand;
const LOCKS: ReadonlyMap<number, typeof FLOCK | typeof FLOCK64> = new Map([
  ...[FcntlCommand.F_GETLK, FcntlCommand.F_SETLK, FcntlCommand.F_SETLKW].map(
    (command) => [command, FLOCK] as const,
  ),
  ...[F_GETLK64, F_SETLK64, F_SETLKW64, F_OFD_GETLK, F_OFD_SETLK, F_OFD_SETLKW].map(
    (command) => [command, FLOCK64] as const,
  ),
]);

/** The third argument of fcntl, by its second. */
export const fcntlArgument: ArgumentType<number> = {
  words: 1,
  decode: (_call, low) => low,
  print: (call, low) => {
    const command = argument(call, 1);
    const lock = LOCKS.get(command);
    if (lock !== undefined) {
      return at(call, low, lock.size, (view) => {
        const { l_type, l_whence, l_start, l_len } = lock.read(view);
        const type = nameOf(l_type, LockType) ?? String(l_type);
        const whence = nameOf(l_whence, SeekWhence) ?? String(l_whence);
        return `{l_type=${type}, l_whence=${whence}, l_start=${l_start}, l_len=${l_len}}`;
      });
    }
    if (command === FcntlCommand.F_SETFD) return formatFlags(low, { FD_CLOEXEC });
    return command === FcntlCommand.F_SETFL ? openFlags.print(call, low, 0, 0) : String(low);
  },
};

// Signals

/** `[INT CHLD]`; of a set that has most of them, what it lacks: `~[KILL STOP]`. */
function showSet(set: bigint): string {
  const all = Array.from({ length: NSIG }, (_, index) => index + 1);
  const inside = all.filter((signal) => (set & signalBit(signal)) !== 0n);
  const isMost = inside.length > NSIG / 2;
  const named = isMost ? all.filter((signal) => !inside.includes(signal)) : inside;
  return `${isMost ? "~" : ""}[${named.map(shortName).join(" ")}]`;
}

function shortName(signal: number): string {
  if (signal >= SIGRTMIN) return signal === SIGRTMIN ? "RTMIN" : `RT_${signal - SIGRTMIN}`;
  return signalName(signal)?.slice("SIG".length) ?? String(signal);
}

export const signalSet = structureAt(8, "input", (view) => showSet(view.getBigUint64(0, true)));
export const signalSetResult = structureAt(8, "output", (view) =>
  showSet(view.getBigUint64(0, true)),
);

const HANDLERS: FlagTable = { SIG_DFL: 0, SIG_IGN: 1 };
/** strace tells the restorer first. */
const { SA_RESTORER, ...OTHER_ACTION_FLAGS } = ActionFlag;
const ACTION_FLAGS: FlagTable = { SA_RESTORER, ...OTHER_ACTION_FLAGS };

const showAction: Show = (view) => {
  const { sa_handler, sa_mask, sa_flags, sa_restorer } = SIGACTION.read(view);
  const handler = nameOf(sa_handler, HANDLERS) ?? pointer(sa_handler);
  const restorer = sa_flags & SA_RESTORER ? `, sa_restorer=${pointer(sa_restorer)}` : "";
  const how = formatFlags(sa_flags, ACTION_FLAGS);
  return `{sa_handler=${handler}, sa_mask=${showSet(sa_mask)}, sa_flags=${how}${restorer}}`;
};

export const signalAction = structureAt(SIGACTION.size, "input", showAction);
export const signalActionResult = structureAt(SIGACTION.size, "output", showAction);

// Processes

/** A wait status, taken apart by its macros (wait(2)). */
export const waitStatus = structureAt(4, "output", (view) => {
  const status = view.getUint32(0, true);
  const signal = status & 0x7f;
  const name = (number: number) => signalName(number) ?? String(number);
  if (status === 0xffff) return "[{WIFCONTINUED(s)}]";
  if (signal === 0) return `[{WIFEXITED(s) && WEXITSTATUS(s) == ${(status >>> 8) & 0xff}}]`;
  if (signal === 0x7f) {
    return `[{WIFSTOPPED(s) && WSTOPSIG(s) == ${name((status >>> 8) & 0xff)}}]`;
  }
  const core = status & 0x80 ? " && WCOREDUMP(s)" : "";
  return `[{WIFSIGNALED(s) && WTERMSIG(s) == ${name(signal)}${core}}]`;
});

/** What waitid stores: like the signal of a child's end. */
export const childInfoResult = structureAt(SIGINFO_CHILD.size, "output", (view) => {
  const { si_signo: signal, si_code: code, ...rest } = SIGINFO_CHILD.read(view);
  if (signal === 0) return "{}";
  const { si_pid: pid, si_uid: uid, si_status: status } = rest;
  return showSignalInfo({ signal, code, pid, uid, status });
});

// Waiting for files

const MOST_SHOWN = 32;

function list(count: number, show: (index: number) => string): string {
  const shown = Array.from({ length: Math.min(count, MOST_SHOWN) }, (_, index) => show(index));
  return `[${shown.join(", ")}${count > MOST_SHOWN ? ", ..." : ""}]`;
}

/** struct pollfd as it was asked; the number of them is the next argument. */
export const pollDescriptors: ArgumentType<number> = {
  words: 1,
  decode: (_call, low) => low,
  print: (call, low) => {
    const count = argument(call, 1);
    return at(call, low, Math.min(count, MOST_SHOWN) * POLLFD.size, (view) =>
      list(count, (index) => {
        const { fd, events } = POLLFD.read(view, index * POLLFD.size);
        return fd < 0 ? `{fd=${fd}}` : `{fd=${fd}, events=${formatFlags(events, PollEvent)}}`;
      }),
    );
  },
};

/** What poll found, behind its result: `([{fd=3, revents=POLLIN}])`. */
export function pollOutcome(call: Call, result: number): string {
  if (result === 0) return "Timeout";
  const [first, count] = [argument(call, 0), Math.min(argument(call, 1), MOST_SHOWN)];
  return at(call, first, count * POLLFD.size, (view) => {
    const found = Array.from({ length: count }, (_, index) =>
      POLLFD.read(view, index * POLLFD.size),
    ).filter(({ revents }) => revents !== 0);
    return list(found.length, (index) => {
      const { fd, revents } = found[index] as (typeof found)[number];
      return `{fd=${fd}, revents=${formatFlags(revents & 0xffff, PollEvent)}}`;
    });
  });
}

function showEvent(view: DataView, offset: number): string {
  const { events, data } = EPOLL_EVENT.read(view, offset);
  const low = data & 0xffff_ffffn;
  return `{events=${formatFlags(events, EpollEvent)}, data={u32=${low}, u64=${data}}}`;
}

export const epollEvent = structureAt(EPOLL_EVENT.size, "input", (view) => showEvent(view, 0));

/** As many events as the call answers. */
export const epollEvents: ArgumentType<number> = {
  words: 1,
  decode: (_call, low) => low,
  print: (call, low, _high, result) => {
    if (result < 0) return pointer(low);
    return at(call, low, Math.min(result, MOST_SHOWN) * EPOLL_EVENT.size, (view) =>
      list(result, (index) => showEvent(view, index * EPOLL_EVENT.size)),
    );
  },
};

// Sockets

function showAddress(bytes: Uint8Array): string {
  if (bytes.length < 2) return quote(bytes);
  const address = decodeAddress(bytes);
  if (typeof address === "number") return `{sa_family=${bytes[0]}, ...}`;
  switch (address.family) {
    case 1: {
      const { bytes: path } = address;
      if (path.length === 0) return "{sa_family=AF_UNIX}";
      const name = path[0] === 0 ? `@${quote(path.subarray(1))}` : quote(path);
      return `{sa_family=AF_UNIX, sun_path=${name}}`;
    }
    case 2:
      return `{sa_family=AF_INET, sin_port=htons(${address.port}), sin_addr=inet_addr("${address.host}")}`;
    default: {
      const host = address.host.includes(":") ? address.host : `::ffff:${address.host}`;
      const rest = `inet_pton(AF_INET6, "${host}", &sin6_addr), sin6_scope_id=0`;
      return `{sa_family=AF_INET6, sin6_port=htons(${address.port}), sin6_flowinfo=htonl(0), ${rest}}`;
    }
  }
}

function addressAt(call: Call, where: number, length: number): string {
  if (where === 0) return "NULL";
  const bytes = call.memory.peek(where, Math.min(length, 128));
  return bytes === undefined ? pointer(where) : showAddress(bytes);
}

/** A sockaddr that the call reads; its length is argument number `lengthPlace`, from 0. */
export function socketAddress(lengthPlace: number): ArgumentType<number> {
  return {
    words: 1,
    decode: (_call, low) => low,
    print: (call, low) => addressAt(call, low, argument(call, lengthPlace)),
  };
}

/** A sockaddr that the call fills; argument number `lengthPlace` points at its length. */
export function socketAddressResult(lengthPlace: number): ArgumentType<number> {
  return {
    words: 1,
    decode: (_call, low) => low,
    print: (call, low, _high, result) => {
      if (low === 0 || result < 0) return pointer(low);
      const length = call.memory.peek(argument(call, lengthPlace), 4);
      if (length === undefined) return pointer(low);
      return addressAt(call, low, new DataView(length.buffer).getUint32(0, true));
    },
  };
}

/** A number that the call reads and writes: `[16]`. */
export const lengthPointer = structureAt(4, "input", (view) => `[${view.getUint32(0, true)}]`);
/** Two descriptors that the call makes: `[3, 4]`. */
export const descriptorPair = structureAt(8, "output", (view) => {
  return `[${view.getInt32(0, true)}, ${view.getInt32(4, true)}]`;
});

function messageHeader(direction: Direction): ArgumentType<number> {
  return structureAt(MSGHDR.size, direction, (view, call) => {
    const message = MSGHDR.read(view);
    const name = addressAt(call, message.msg_name, message.msg_namelen);
    const extents = printVector(call, message.msg_iov, message.msg_iovlen);
    const control =
      message.msg_controllen === 0 ? "" : ` msg_control=${pointer(message.msg_control)},`;
    const parts = [
      `msg_name=${name}, msg_namelen=${message.msg_namelen}, msg_iov=${extents}`,
      `msg_iovlen=${message.msg_iovlen},${control} msg_controllen=${message.msg_controllen}`,
      `msg_flags=${formatFlags(message.msg_flags, MessageFlag)}`,
    ];
    return `{${parts.join(", ")}}`;
  });
}

export const message = messageHeader("input");
export const messageResult = messageHeader("output");

// Terminals

const hex = (value: number) => `0x${value.toString(16)}`;

const showTermios: Show = (view) => {
  const { c_iflag, c_oflag, c_cflag, c_lflag } = TERMIOS.read(view);
  const flags = [`c_iflag=${hex(c_iflag)}`, `c_oflag=${hex(c_oflag)}`];
  return `{${[...flags, `c_cflag=${hex(c_cflag)}`, `c_lflag=${hex(c_lflag)}`, "..."].join(", ")}}`;
};

const showWindow: Show = (view) => {
  const fields = Object.entries(WINSIZE.read(view)).map(([name, value]) => `${name}=${value}`);
  return `{${fields.join(", ")}}`;
};

const showNumber: Show = (view) => `[${view.getInt32(0, true)}]`;

/** The requests whose argument is known: its size, and how it is shown. */
const REQUESTS: ReadonlyMap<number, readonly [number, Show]> = new Map([
  ...[Ioctl.TCGETS, Ioctl.TCSETS, Ioctl.TCSETSW, Ioctl.TCSETSF].map(
    (request) => [request, [TERMIOS.size, showTermios]] as const,
  ),
  [Ioctl.TIOCGWINSZ, [WINSIZE.size, showWindow]],
  [Ioctl.TIOCSWINSZ, [WINSIZE.size, showWindow]],
  [Ioctl.FIONREAD, [4, showNumber]],
  [Ioctl.FIONBIO, [4, showNumber]],
  [Ioctl.TIOCGPGRP, [4, showNumber]],
  [Ioctl.TIOCSPGRP, [4, showNumber]],
]);

/** The third argument of ioctl, by its second. */
export const ioctlArgument: ArgumentType<number> = {
  words: 1,
  decode: (_call, low) => low,
  print: (call, low, _high, result) => {
    const known = result < 0 ? undefined : REQUESTS.get(argument(call, 1));
    return known === undefined ? pointer(low) : at(call, low, ...known);
  },
};
