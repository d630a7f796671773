// Where a socket is, as data (unix(7), ip(7), ipv6(7)), and its form in user memory (sockaddr).
//
//     sockaddr_un    family | path, or zero byte and abstract name      2 + up to 108 bytes
//     sockaddr_in    family | port (big endian) | 4 bytes of address | 8 unused             16
//     sockaddr_in6   family | port | flow label | 16 bytes of address | scope               28
//     sockaddr_nl    family | 2 unused | port | groups                                      12

import { Errno } from "../abi/errno.js";
import { AddressFamily } from "../abi/socket.js";

const NETLINK_BYTES = 12;

export interface UnixAddress {
  readonly family: 1;
  /** What sockets are found by: `path:` and the path without links, or `abstract:` and hex. */
  readonly key: string;
  /** sun_path as it was given. */
  readonly bytes: Uint8Array;
}

/** What has a port; so has a routing socket (AF_NETLINK), where 0 is the kernel's. */
export interface InternetAddress {
  readonly family: 2 | 10 | 16;
  /** `127.0.0.1`, `::1`; an IPv4 address in IPv6 form is written as IPv4. Netlink's is empty. */
  readonly host: string;
  readonly port: number;
}

export type SocketAddress = UnixAddress | InternetAddress;

/** Reads a sockaddr; the key of a path is empty, because only a walk can tell it. */
export function decodeAddress(bytes: Uint8Array): SocketAddress | number {
  if (bytes.length < 2) return -Errno.EINVAL;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  switch (view.getUint16(0, true)) {
    case AddressFamily.AF_UNIX:
      return decodeUnix(bytes.slice(2));
    case AddressFamily.AF_INET:
      if (bytes.length < 16) return -Errno.EINVAL;
      return {
        family: 2,
        port: view.getUint16(2, false),
        host: [...bytes.subarray(4, 8)].join("."),
      };
    case AddressFamily.AF_INET6:
      if (bytes.length < 24) return -Errno.EINVAL;
      return { family: 10, port: view.getUint16(2, false), host: hostOf(bytes.subarray(8, 24)) };
    case AddressFamily.AF_NETLINK:
      if (bytes.length < NETLINK_BYTES) return -Errno.EINVAL;
      return { family: 16, host: "", port: view.getUint32(4, true) };
    default:
      return -Errno.EAFNOSUPPORT;
  }
}

function decodeUnix(path: Uint8Array): UnixAddress | number {
  if (path.length > 108) return -Errno.EINVAL;
  if (path.length > 0 && path[0] === 0) {
    return { family: 1, key: `abstract:${hex(path)}`, bytes: path };
  }
  const end = path.indexOf(0);
  return { family: 1, key: "", bytes: end < 0 ? path : path.subarray(0, end) };
}

function hostOf(bytes: Uint8Array): string {
  const words = Array.from(
    { length: 8 },
    (_, at) => (bytes[at * 2] ?? 0) * 256 + (bytes[at * 2 + 1] ?? 0),
  );
  const isMapped = words.slice(0, 5).every((word) => word === 0) && words[5] === 0xffff;
  if (isMapped) return [...bytes.subarray(12)].join(".");
  if (words.every((word) => word === 0)) return "::";
  if (words.slice(0, 7).every((word) => word === 0) && words[7] === 1) return "::1";
  return words.map((word) => word.toString(16)).join(":");
}

/** The sockaddr of an address; `family` of an unnamed socket. */
export function encodeAddress(address: SocketAddress | undefined, family: number): Uint8Array {
  if (address === undefined || address.family === 1) {
    const path = address?.bytes ?? new Uint8Array(0);
    const isPath = path.length > 0 && path[0] !== 0;
    const bytes = new Uint8Array(2 + path.length + (isPath ? 1 : 0));
    bytes[0] = family;
    bytes.set(path, 2);
    return bytes;
  }
  if (address.family === AddressFamily.AF_NETLINK) {
    return new Uint8Array(Uint32Array.of(address.family, address.port, 0).buffer);
  }
  const bytes = new Uint8Array(family === 2 ? 16 : 28);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, family, true);
  view.setUint16(2, address.port, false);
  if (family === 2) bytes.set(quad(address.host), 4);
  else bytes.set(sixteen(address.host), 8);
  return bytes;
}

function quad(host: string): number[] {
  return host.includes(".") ? host.split(".").map(Number) : [0, 0, 0, 0];
}

function sixteen(host: string): Uint8Array {
  const bytes = new Uint8Array(16);
  if (host.includes(".")) {
    bytes.set([0xff, 0xff, ...quad(host)], 10);
  } else if (host === "::1") bytes[15] = 1;
  else if (host !== "::") {
    for (const [at, word] of host.split(":").entries()) {
      const value = Number.parseInt(word, 16);
      bytes[at * 2] = value >> 8;
      bytes[at * 2 + 1] = value & 0xff;
    }
  }
  return bytes;
}

/** The name that a connection's other end has: the address that was asked for. */
export function reachedAddress(asked: InternetAddress, family: number): InternetAddress {
  const own = family === 2 ? "127.0.0.1" : "::1";
  const host = isAnyHost(asked.host) ? own : asked.host;
  return { port: asked.port, family: family as 2 | 10, host };
}

export function isAnyHost(host: string): boolean {
  return host === "0.0.0.0" || host === "::";
}

/** Whether an address lies on the cluster's loopback. */
export function isLoopback(host: string): boolean {
  return host.startsWith("127.") || host === "::1" || isAnyHost(host);
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
