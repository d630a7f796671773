/**
 * Structures of network interfaces: struct ifreq (netdevice(7)), and the messages of a routing
 * socket (netlink(7), rtnetlink(7)).
 */

import { bytes, i32, structure, text, u8, u16, u32 } from "./structure.js";

export const IFREQ = structure("ifreq", 32, { ifr_name: text(0, 16), ifr_value: bytes(16, 16) });

/** ifc_len bytes at ifc_buf. */
export const IFCONF = structure("ifconf", 8, { ifc_len: i32(0), ifc_buf: u32(4) });

/** What every netlink message begins with. */
export const NLMSGHDR = structure("nlmsghdr", 16, {
  nlmsg_len: u32(0),
  nlmsg_type: u16(4),
  nlmsg_flags: u16(6),
  nlmsg_seq: u32(8),
  nlmsg_pid: u32(12),
});

/** Of RTM_GETLINK and RTM_NEWLINK. */
export const IFINFOMSG = structure("ifinfomsg", 16, {
  ifi_family: u8(0),
  ifi_type: u16(2),
  ifi_index: i32(4),
  ifi_flags: u32(8),
  ifi_change: u32(12),
});

/** Of RTM_GETADDR and RTM_NEWADDR. */
export const IFADDRMSG = structure("ifaddrmsg", 8, {
  ifa_family: u8(0),
  ifa_prefixlen: u8(1),
  ifa_flags: u8(2),
  ifa_scope: u8(3),
  ifa_index: u32(4),
});

/** struct nlmsghdr's types and flags, and those of the routing family that are answered. */
export const Netlink = {
  NLMSG_ERROR: 2,
  NLMSG_DONE: 3,
  NLM_F_MULTI: 2,
  NLM_F_ACK: 4,
  /** NLM_F_ROOT or NLM_F_MATCH. */
  NLM_F_DUMP: 0x300,
  RTM_NEWLINK: 16,
  RTM_GETLINK: 18,
  RTM_NEWADDR: 20,
  RTM_GETADDR: 22,
} as const;

/** Attributes of an interface. */
export const LinkAttribute = {
  IFLA_ADDRESS: 1,
  IFLA_BROADCAST: 2,
  IFLA_IFNAME: 3,
  IFLA_MTU: 4,
  IFLA_QDISC: 6,
  IFLA_TXQLEN: 13,
  IFLA_OPERSTATE: 16,
} as const;

/** Attributes of an address. */
export const AddressAttribute = { IFA_ADDRESS: 1, IFA_LOCAL: 2, IFA_LABEL: 3 } as const;
