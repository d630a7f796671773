// Sockets: numbers and structures of i386 (socket(2), socket(7), unix(7), ip(7), ipv6(7), tcp(7)).

import { i32, structure, u32 } from "./structure.js";

export const AddressFamily = {
  AF_UNSPEC: 0,
  AF_UNIX: 1,
  AF_INET: 2,
  AF_INET6: 10,
  AF_NETLINK: 16,
} as const;

export const SocketType = {
  SOCK_STREAM: 1,
  SOCK_DGRAM: 2,
  SOCK_RAW: 3,
  SOCK_SEQPACKET: 5,
} as const;
export const SOCK_TYPE_MASK = 0xf;
/** Bits beside the type: those of open(2). */
export const SocketFlag = { SOCK_NONBLOCK: 0o4000, SOCK_CLOEXEC: 0o2000000 } as const;

/** IPPROTO_*. */
export const Protocol = { IP: 0, ICMP: 1, TCP: 6, UDP: 17, IPV6: 41 } as const;

export const MessageFlag = {
  MSG_OOB: 0x1,
  MSG_PEEK: 0x2,
  MSG_DONTROUTE: 0x4,
  MSG_CTRUNC: 0x8,
  MSG_TRUNC: 0x20,
  MSG_DONTWAIT: 0x40,
  MSG_EOR: 0x80,
  MSG_WAITALL: 0x100,
  MSG_NOSIGNAL: 0x4000,
  MSG_CMSG_CLOEXEC: 0x4000_0000,
} as const;

export const SOL_SOCKET = 1;
export const SocketOption = {
  SO_DEBUG: 1,
  SO_REUSEADDR: 2,
  SO_TYPE: 3,
  SO_ERROR: 4,
  SO_DONTROUTE: 5,
  SO_BROADCAST: 6,
  SO_SNDBUF: 7,
  SO_RCVBUF: 8,
  SO_KEEPALIVE: 9,
  SO_OOBINLINE: 10,
  SO_PRIORITY: 12,
  SO_LINGER: 13,
  SO_REUSEPORT: 15,
  SO_PASSCRED: 16,
  SO_PEERCRED: 17,
  SO_RCVLOWAT: 18,
  SO_SNDLOWAT: 19,
  SO_RCVTIMEO: 20,
  SO_SNDTIMEO: 21,
  SO_ACCEPTCONN: 30,
  SO_PROTOCOL: 38,
  SO_DOMAIN: 39,
} as const;

/** Kinds of ancillary data at SOL_SOCKET. */
export const Ancillary = { SCM_RIGHTS: 1, SCM_CREDENTIALS: 2 } as const;

export const Shutdown = { SHUT_RD: 0, SHUT_WR: 1, SHUT_RDWR: 2 } as const;

/** Numbers of the calls behind socketcall(2). */
export const SOCKET_CALLS = [
  "",
  "socket",
  "bind",
  "connect",
  "listen",
  "accept",
  "getsockname",
  "getpeername",
  "socketpair",
  "send",
  "recv",
  "sendto",
  "recvfrom",
  "shutdown",
  "setsockopt",
  "getsockopt",
  "sendmsg",
  "recvmsg",
  "accept4",
  "recvmmsg",
  "sendmmsg",
] as const;

export const MSGHDR = structure("msghdr", 28, {
  msg_name: u32(0),
  msg_namelen: u32(4),
  msg_iov: u32(8),
  msg_iovlen: u32(12),
  msg_control: u32(16),
  msg_controllen: u32(20),
  msg_flags: u32(24),
});

export const CMSGHDR = structure("cmsghdr", 12, {
  cmsg_len: u32(0),
  cmsg_level: i32(4),
  cmsg_type: i32(8),
});

export const UCRED = structure("ucred", 12, { pid: i32(0), uid: u32(4), gid: u32(8) });
