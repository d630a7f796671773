// The one network interface that every node has, `lo`, as the ioctls of sockets tell of it
// (netdevice(7)); netlink.ts tells the same in its way. Nothing of it can be changed.
//
//     struct ifreq    name, 16 bytes | what is asked: an address, flags or a number, 16 bytes

import { Errno } from "../abi/errno.js";
import { Ioctl } from "../abi/ioctl.js";
import { IFREQ } from "../abi/structures_network.js";
import type { IoctlReply } from "./file_handle.js";

export const LOOPBACK = {
  name: "lo",
  index: 1,
  /** IFF_UP, IFF_LOOPBACK, IFF_RUNNING; netlink adds IFF_LOWER_UP. */
  flags: 0x49,
  mtu: 65_536,
  queueLength: 1000,
  /** ARPHRD_LOOPBACK. */
  hardware: 772,
} as const;

const AF_INET = 2;

/** struct ifreq's union, by request. */
const ANSWERS: ReadonlyMap<number, (value: DataView) => void> = new Map([
  [Ioctl.SIOCGIFFLAGS, (value) => value.setInt16(0, LOOPBACK.flags, true)],
  [Ioctl.SIOCGIFADDR, internet([127, 0, 0, 1])],
  [Ioctl.SIOCGIFDSTADDR, internet([127, 0, 0, 1])],
  [Ioctl.SIOCGIFBRDADDR, internet([0, 0, 0, 0])],
  [Ioctl.SIOCGIFNETMASK, internet([255, 0, 0, 0])],
  [Ioctl.SIOCGIFMETRIC, (value) => value.setInt32(0, 0, true)],
  [Ioctl.SIOCGIFMTU, (value) => value.setInt32(0, LOOPBACK.mtu, true)],
  [Ioctl.SIOCGIFHWADDR, (value) => value.setUint16(0, LOOPBACK.hardware, true)],
  [Ioctl.SIOCGIFINDEX, (value) => value.setInt32(0, LOOPBACK.index, true)],
  [Ioctl.SIOCGIFTXQLEN, (value) => value.setInt32(0, LOOPBACK.queueLength, true)],
]);

/** Requests that have a struct ifreq. */
export const INTERFACE_REQUESTS: readonly number[] = [Ioctl.SIOCGIFNAME, ...ANSWERS.keys()];

function internet(host: readonly number[]): (value: DataView) => void {
  return (value) => {
    value.setUint16(0, AF_INET, true);
    for (const [at, byte] of host.entries()) value.setUint8(4 + at, byte);
  };
}

/** SIOCGIF*: undefined when the request is none of these. */
export function interfaceReply(request: number, argument: Uint8Array): IoctlReply | undefined {
  if (!INTERFACE_REQUESTS.includes(request)) return undefined;
  const view = new DataView(argument.buffer, argument.byteOffset, argument.length);
  const { ifr_name, ifr_value } = IFREQ.read(view);
  const value = new DataView(ifr_value.buffer);
  if (request === Ioctl.SIOCGIFNAME) {
    if (value.getInt32(0, true) !== LOOPBACK.index) return { result: -Errno.ENODEV };
    return { result: 0, argument: IFREQ.encode({ ifr_name: LOOPBACK.name, ifr_value }) };
  }
  if (ifr_name !== LOOPBACK.name) return { result: -Errno.ENODEV };
  ifr_value.fill(0);
  ANSWERS.get(request)?.(value);
  return { result: 0, argument: IFREQ.encode({ ifr_name, ifr_value }) };
}
