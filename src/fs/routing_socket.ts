// A routing socket (rtnetlink(7)) that can only be asked: which interfaces are there, and which
// addresses they have. C libraries ask it for getifaddrs(3), if_nameindex(3) and AI_ADDRCONFIG.
//
//     nlmsghdr | ifinfomsg or ifaddrmsg | attribute: length, type, value to 4 bytes | ...
//
// Every node answers by itself: all have `lo` and nothing else (interfaces.ts). A dump is one
// datagram that ends in NLMSG_DONE, and empty for what no node has (routes, neighbours); what would
// change something is refused with EPERM.

import { Errno } from "../abi/errno.js";
import { OpenFlag } from "../abi/fcntl.js";
import { AddressFamily, SocketType } from "../abi/socket.js";
import {
  AddressAttribute,
  IFADDRMSG,
  IFINFOMSG,
  LinkAttribute,
  Netlink,
  NLMSGHDR,
} from "../abi/structures_network.js";
import { type CallResult, isBlock } from "./block.js";
import { FileHandle, PollEvent, type Readiness } from "./file_handle.js";
import { type FileStatus, fileStatus } from "./file_status.js";
import { LOOPBACK } from "./interfaces.js";
import type { OpenFile } from "./open_file.js";
import type { SocketAnswer, SocketOperation } from "./socket_operation.js";

/** NETLINK_ROUTE, the only protocol. */
export const ROUTING_PROTOCOL = 0;
const LOWER_UP = 0x1_0000;
const OPERSTATE_UNKNOWN = 0;
const SCOPE_HOST = 254;
const PERMANENT = 0x80;
/** Answers that wait for whoever asked. */
const MOST_ANSWERS = 64;

type Header = { readonly nlmsg_type: number; readonly nlmsg_seq: number };
type Receive = Extract<SocketOperation, { readonly call: "receive" }>;

/** Its own port is the process's number where bind does not name one. */
export class RoutingSocket extends FileHandle {
  override readonly kind = "socket";
  readonly #key: string;
  readonly #type: number;
  readonly #pid: number;
  #port = 0;
  /** Answers that have not been received. */
  readonly #answers: Uint8Array[] = [];

  constructor(key: string, type: number, pid: number) {
    super();
    this.#key = key;
    this.#type = type;
    this.#pid = pid;
  }

  override socket(operation: SocketOperation): SocketAnswer {
    switch (operation.call) {
      case "bind":
      case "connect":
        return { result: this.#bind(operation.address?.family) };
      case "name":
        return { result: 0, address: addressOf(this.#port), family: AddressFamily.AF_NETLINK };
      case "peer":
        return { result: 0, address: addressOf(0), family: AddressFamily.AF_NETLINK };
      case "send":
        return { result: this.#ask(operation.bytes) };
      case "receive":
        return this.#receive(operation);
      case "setOption":
        return { result: 0 };
      case "getOption":
        return { result: 0, bytes: new Uint8Array(Uint32Array.of(this.#type).buffer) };
      default:
        return { result: -Errno.EOPNOTSUPP };
    }
  }

  #bind(family: number | undefined): number {
    if (family !== AddressFamily.AF_NETLINK) return -Errno.EINVAL;
    this.#port = this.#pid;
    return 0;
  }

  /** Answers each request of a datagram, unless too many answers wait. */
  #ask(bytes: Uint8Array): number {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#bind(AddressFamily.AF_NETLINK);
    for (let at = 0; at + NLMSGHDR.size <= bytes.length; ) {
      if (this.#answers.length >= MOST_ANSWERS) return -Errno.ENOBUFS;
      const header = NLMSGHDR.read(view, at);
      const { nlmsg_len: length } = header;
      if (length < NLMSGHDR.size || at + length > bytes.length) break;
      this.#answer(header, bytes.slice(at + NLMSGHDR.size, at + length));
      at += (length + 3) & ~3;
    }
    return bytes.length;
  }

  #answer(header: Header & { readonly nlmsg_flags: number }, body: Uint8Array): void {
    const { nlmsg_type: type, nlmsg_flags: flags } = header;
    // Kinds of messages come in fours: new, delete, get, set.
    const isQuestion = type >= Netlink.RTM_NEWLINK && (type & 3) === 2;
    const isDump = (flags & Netlink.NLM_F_DUMP) !== 0;
    const { RTM_GETLINK, RTM_GETADDR } = Netlink;
    if (isQuestion && isDump) {
      const found = type === RTM_GETLINK ? [link()] : type === RTM_GETADDR ? addresses(body) : [];
      const kind = type - 2;
      const parts = found.map((part) => this.#message(header, kind, part, Netlink.NLM_F_MULTI));
      const done = this.#message(header, Netlink.NLMSG_DONE, word(0), Netlink.NLM_F_MULTI);
      this.#answers.push(joined([...parts, done]));
    } else if (type === RTM_GETLINK && namesLoopback(body)) {
      this.#answers.push(this.#message(header, Netlink.RTM_NEWLINK, link(), 0));
    } else this.#refuse(header, isQuestion ? Errno.ENODEV : Errno.EPERM);
  }

  #refuse(header: Header & { readonly nlmsg_flags: number }, errno: number): void {
    const body = joined([word(-errno), NLMSGHDR.encode({ ...header, nlmsg_len: NLMSGHDR.size })]);
    this.#answers.push(this.#message(header, Netlink.NLMSG_ERROR, body, 0));
  }

  #message({ nlmsg_seq }: Header, nlmsg_type: number, body: Uint8Array, nlmsg_flags: number) {
    const nlmsg_len = NLMSGHDR.size + body.length;
    const fields = { nlmsg_len, nlmsg_type, nlmsg_flags, nlmsg_seq, nlmsg_pid: this.#port };
    return joined([NLMSGHDR.encode(fields), body]);
  }

  #receive({ length, nonBlocking, peek }: Receive): SocketAnswer {
    const [first] = this.#answers;
    if (first === undefined) {
      return nonBlocking ? { result: -Errno.EAGAIN } : { keys: [this.#key] };
    }
    if (!peek) this.#answers.shift();
    const bytes = first.subarray(0, length);
    const from = { address: addressOf(0), family: AddressFamily.AF_NETLINK };
    return { result: bytes.length, bytes, whole: first.length, ...from };
  }

  override read(file: OpenFile, into: Uint8Array): CallResult {
    const nonBlocking = (file.flags & OpenFlag.O_NONBLOCK) !== 0;
    const how = { nonBlocking, peek: false, all: false };
    const reply = this.#receive({ call: "receive", length: into.length, ...how });
    if (isBlock(reply)) return reply;
    if (reply.bytes !== undefined) into.set(reply.bytes);
    return reply.result;
  }

  override write(_file: OpenFile, from: Uint8Array): number {
    return this.#ask(from);
  }

  override status(): FileStatus {
    return fileStatus({ device: 8, inode: 0x10000, mode: 0o140777 });
  }

  override readiness(): Readiness {
    const input = this.#answers.length > 0 ? PollEvent.POLLIN | PollEvent.POLLRDNORM : 0;
    return { events: input | PollEvent.POLLOUT | PollEvent.POLLWRNORM, key: this.#key };
  }
}

/** The kinds of socket that there are; 0 or a negated error number. */
export function refuseRouting(type: number, protocol: number): number {
  if (type !== SocketType.SOCK_RAW && type !== SocketType.SOCK_DGRAM) {
    return -Errno.ESOCKTNOSUPPORT;
  }
  return protocol === ROUTING_PROTOCOL ? 0 : -Errno.EPROTONOSUPPORT;
}

function addressOf(port: number) {
  return { family: AddressFamily.AF_NETLINK, host: "", port } as const;
}

/** The body of RTM_NEWLINK. */
function link(): Uint8Array {
  const { index, flags, mtu, queueLength, hardware, name } = LOOPBACK;
  const ifi_flags = flags | LOWER_UP;
  const none = new Uint8Array(6);
  return joined([
    IFINFOMSG.encode({ ifi_type: hardware, ifi_index: index, ifi_flags }),
    attribute(LinkAttribute.IFLA_IFNAME, text(name)),
    attribute(LinkAttribute.IFLA_TXQLEN, word(queueLength)),
    attribute(LinkAttribute.IFLA_OPERSTATE, Uint8Array.of(OPERSTATE_UNKNOWN)),
    attribute(LinkAttribute.IFLA_MTU, word(mtu)),
    attribute(LinkAttribute.IFLA_QDISC, text("noqueue")),
    attribute(LinkAttribute.IFLA_ADDRESS, none),
    attribute(LinkAttribute.IFLA_BROADCAST, none),
  ]);
}

/** The bodies of RTM_NEWADDR, of the family that the question names. */
function addresses([family = 0]: Uint8Array): Uint8Array[] {
  const four = [127, 0, 0, 1];
  const six = [...new Array<number>(15).fill(0), 1];
  const all = [
    { family: AddressFamily.AF_INET, prefix: 8, host: Uint8Array.from(four), hasLabel: true },
    { family: AddressFamily.AF_INET6, prefix: 128, host: Uint8Array.from(six), hasLabel: false },
  ];
  return all
    .filter((one) => family === AddressFamily.AF_UNSPEC || one.family === family)
    .map((one) =>
      joined([
        IFADDRMSG.encode({
          ...{ ifa_family: one.family, ifa_prefixlen: one.prefix, ifa_flags: PERMANENT },
          ...{ ifa_scope: SCOPE_HOST, ifa_index: LOOPBACK.index },
        }),
        attribute(AddressAttribute.IFA_ADDRESS, one.host),
        ...(one.hasLabel
          ? [
              attribute(AddressAttribute.IFA_LOCAL, one.host),
              attribute(AddressAttribute.IFA_LABEL, text(LOOPBACK.name)),
            ]
          : []),
      ]),
    );
}

/** Whether a question for one interface names `lo`, by its number or its name. */
function namesLoopback(body: Uint8Array): boolean {
  if (body.length < IFINFOMSG.size) return false;
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  const { ifi_index } = IFINFOMSG.read(view);
  if (ifi_index !== 0) return ifi_index === LOOPBACK.index;
  const at = IFINFOMSG.size;
  const name = new TextDecoder().decode(body.subarray(at + 4));
  return body.length > at + 4 && name.split("\0", 1)[0] === LOOPBACK.name;
}

function attribute(type: number, value: Uint8Array): Uint8Array {
  const length = 4 + value.length;
  const bytes = new Uint8Array((length + 3) & ~3);
  new Uint16Array(bytes.buffer).set([length, type]);
  bytes.set(value, 4);
  return bytes;
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(`${value}\0`);
}

function word(value: number): Uint8Array {
  return new Uint8Array(Int32Array.of(value).buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
