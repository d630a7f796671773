// What a Puma process and the QK share in the process's memory: the process control block, portals,
// descriptors, message headers. `programs/lib/puma/include/puma_shared.h` is printed from this file
// (shared_header.ts); a test checks that it is current.
//
// The process reads and writes all of this without a trap. The QK therefore trusts nothing in it:
// whatever it takes from here it validates first (src/puma/qk/user_space.ts, src/puma/portal).
// Names and meanings after the portals of Puma and Cougar ("Portals 2").

import { Layout } from "./layout.js";
import { MOST_PORTALS } from "./memory_map.js";

export const PCB_MAGIC = 0x50_75_6d_61;
export const PCB_VERSION = 5;

/** Words of a memory descriptor; each kind has a layout of its own over them. */
const DESCRIPTOR_WORDS = 8;

export const PCB = new Layout("puma_pcb", {
  magic: ["u32", "PUMA_PCB_MAGIC"],
  version: ["u32", "PUMA_PCB_VERSION"],
  nid: ["u32", "physical node"],
  pid: ["u32", "process id on the node"],
  rank: ["i32", "rank in the group"],
  nnodes: ["u32", "processes of the group"],
  gid: ["i32", "group"],
  mesh_width: ["u32", "of the allocated nodes"],
  mesh_height: ["u32", ""],
  umask: ["u32", "of files that are made"],
  yod_nid: ["u32", "where yod is"],
  fyod_nid: ["u32", "who serves this process's files"],
  heap_start: ["u32", "first address"],
  heap_bytes: ["u32", ""],
  stack_start: ["u32", "lowest address"],
  stack_bytes: ["u32", ""],
  comm_bytes: ["u32", "for NX messages that nobody waits for, out of the heap"],
  proc_mode: ["u32", "-proc"],
  go_main: ["u32", "set when the group is complete: main may start"],
  arrivals: ["u32", "counts what the QK has done to this process's memory"],
  dropped: ["u32", "messages that found no place"],
  drop_reason: ["u32", "of the last one: PUMA_DROP_*"],
  system_flag: ["u32", "address of a unified program's flag, or 0"],
  pct_number: ["u32", "trap calling parameters: call of the PCT"],
  pct_arguments: ["u32", "", 4],
  pct_result: ["i32", ""],
  signal_handlers: ["u32", "by signal number; 0 the default", 32],
  signal_return: ["u32", "where a handler returns to"],
  defer: ["u32", "not 0: the QK keeps messages back until it is 0 again"],
  deferred: ["u32", "messages that it keeps back now"],
  heap_break: ["u32", "end of what brk has given out of the heap, from below"],
  heap_top: ["u32", "lowest address that mmap has given out of it, from above"],
  signal_flags: ["u32", "of sigaction, by signal number", 32],
  signal_restorer: ["u32", "where a handler returns to on Linux"],
  deficiency: ["u32", "not 0: a call that the system lacks ends the process"],
  busy: [
    "u32",
    "not 0: what is said here of memory or signals is changing, the process cannot move",
  ],
  systems: ["u32", "bit by bit, in the order of its flag, those that a unified program knows"],
  signal_trampoline: ["u32", "where handlers are called from on OSF/1"],
  epoch_seconds: ["u32", "since 1970, when the cluster's clock stood at 0"],
  epoch_nanoseconds: ["u32", "and of that second"],
  signal_masks: ["u32", "of sigaction, two words by signal number: what waits meanwhile", 64],
  spare: ["u32", ""],
});

/** A portal: an opening in the address space (paper P, 3.1). */
export const PORTAL = new Layout("puma_portal", {
  status: ["u32", "PUMA_PORTAL_*"],
  active_count: ["u32", "messages that are landing now"],
  mem_op: ["u32", "PUMA_OP_*"],
  dropped: ["u32", "messages that found no place here"],
  handler: ["u32", "called after an arrival, or 0"],
  arrived: ["u32", "messages that landed"],
  spare: ["u32", "", 2],
  descriptor: ["u32", "one of the descriptors below", DESCRIPTOR_WORDS],
});

export const SINGLE = new Layout("puma_single", {
  buffer: ["u32", "address"],
  length: ["u32", "bytes"],
  offset: ["u32", "receiver-offset operations: where the next message goes"],
  rw_bytes: ["i32", "-1 until a message has come, then its bytes"],
  message_count: ["u32", ""],
  read_only: ["u32", "replies may be read from it, nothing may be written"],
  spare: ["u32", "", 2],
});

export const INDEPENDENT = new Layout("puma_independent", {
  table: ["u32", "address of struct puma_slot"],
  count: ["u32", "slots"],
  next: ["u32", "slot of the next message"],
  message_count: ["u32", ""],
  spare: ["u32", "", 4],
});

export const COMBINED = new Layout("puma_combined", {
  table: ["u32", "address of struct puma_piece"],
  count: ["u32", "pieces"],
  offset: ["u32", "receiver-offset operations: where the next message goes"],
  rw_bytes: ["i32", "-1 until a message has come, then its bytes"],
  message_count: ["u32", ""],
  spare: ["u32", "", 3],
});

export const DYNAMIC = new Layout("puma_dynamic", {
  heap: ["u32", "address, a multiple of 16"],
  length: ["u32", "bytes, a multiple of 16"],
  rover: ["u32", "block at which the search for room begins"],
  message_count: ["u32", ""],
  head: ["u32", "the oldest message's block, or 0"],
  tail: ["u32", "the newest message's block, or 0"],
  spare: ["u32", "", 2],
});

export const MATCHING = new Layout("puma_matching", {
  list: ["u32", "address of struct puma_match"],
  count: ["u32", "entries"],
  first: ["i32", "entry at which a message begins, or -1"],
  spare: ["u32", "", 5],
});

/** One entry of a matching list. */
export const MATCH = new Layout("puma_match", {
  control: ["u32", "PUMA_MATCH_*"],
  source_rank: ["i32", "-1: any"],
  source_group: ["i32", "-1: any"],
  next: ["i32", "when this entry does not match; -1 ends the search"],
  next_no_buffer: ["i32", "when it matches and has no buffer left"],
  next_no_fit: ["i32", "when it matches and the message is too long"],
  must_bits: ["u64", ""],
  ignore_bits: ["u64", ""],
  mem_op: ["u32", "PUMA_OP_*"],
  message_count: ["u32", ""],
  descriptor: ["u32", "", DESCRIPTOR_WORDS],
});

/** Travels in front of every message, and is what the header-saving operations save. */
export const HEADER = new Layout("puma_header", {
  type: ["u32", "PUMA_MESSAGE_*"],
  source_nid: ["u32", "set by the QK"],
  source_pid: ["u32", "set by the QK"],
  source_rank: ["i32", "set by the QK"],
  source_group: ["i32", "set by the QK"],
  destination_nid: ["u32", ""],
  destination_pid: ["u32", ""],
  portal: ["u32", ""],
  length: ["u32", "bytes of the body"],
  offset: ["u32", "sender-offset operations: where it goes; replies: what is read"],
  reply_offset: ["u32", "where the reply goes"],
  reply_length: ["u32", "bytes wanted; 0: no reply"],
  return_portal: ["i32", "for acknowledgement and reply; -1: none"],
  landed: ["u32", "acknowledgements: bytes that landed"],
  match_bits: ["u64", ""],
  return_match_bits: ["u64", ""],
  user_data: ["u32", "", 4],
  sequence: ["u32", "of messages between two processes"],
  spare: ["u32", ""],
});

/** What a sender says beside the address. */
export const SEND_INFO = new Layout("puma_send_info", {
  match_bits: ["u64", ""],
  return_match_bits: ["u64", ""],
  offset: ["u32", ""],
  reply_offset: ["u32", ""],
  reply_length: ["u32", ""],
  return_portal: ["i32", ""],
  user_data: ["u32", "", 4],
  send_flag: ["u32", "becomes 1 when the buffer may be used again"],
  spare: ["u32", ""],
});

/** One buffer of an independent block. */
export const SLOT = new Layout("puma_slot", {
  status: ["u32", "PUMA_SLOT_*"],
  rw_bytes: ["i32", ""],
  buffer: ["u32", ""],
  length: ["u32", ""],
  header: ["u32", "struct puma_header", HEADER.size / 4],
});

/** One buffer of a combined block. */
export const PIECE = new Layout("puma_piece", {
  buffer: ["u32", ""],
  length: ["u32", ""],
});

/** Begins each block of a dynamic heap; the body follows. */
export const BLOCK = new Layout("puma_block", {
  size: ["u32", "whole block, a multiple of 16"],
  status: ["u32", "PUMA_BLOCK_*"],
  next: ["u32", "the message that came after this one, or 0"],
  rw_bytes: ["i32", ""],
  header: ["u32", "struct puma_header", HEADER.size / 4],
});

/** Begins the body of every answer of fyod; data that was asked for follows. */
export const FILE_REPLY = new Layout("puma_file_reply", {
  result: ["i32", "or a negated error number of Unix"],
  spare: ["u32", ""],
  value: ["u64", "of LSEEK"],
});

/** What STAT and FSTAT answer behind the reply. */
export const FILE_STATUS = new Layout("puma_file_status", {
  size: ["u64", ""],
  inode: ["u64", ""],
  modified_ns: ["u64", "since 1970"],
  mode: ["u32", "type and permissions, as Unix has them"],
  links: ["u32", ""],
  uid: ["u32", ""],
  gid: ["u32", ""],
  device: ["u32", ""],
  spare: ["u32", ""],
});

/**
 * Requests to fyod. They are messages: user_data = operation, a, b, c; the answer goes to the
 * return portal. A position, where one is given (c = 1), is in `offset` and user_data b is the high
 * word.
 */
export const FileOperation = {
  /** a flags (Linux's), b mode, body path. */
  OPEN: 1,
  /** a descriptor, as in all that follow but the path ones. */
  CLOSE: 2,
  /** reply_length: bytes wanted. */
  READ: 3,
  /** body: the bytes. */
  WRITE: 4,
  /** offset low, b high, c whence. */
  LSEEK: 5,
  /** body path; a: 1 follows a link at the end. */
  STAT: 6,
  FSTAT: 7,
  /** body path; a rights. */
  ACCESS: 8,
  UNLINK: 9,
  /** body path; a mode. */
  MKDIR: 10,
  RMDIR: 11,
  /** body: two paths, a zero byte between them. */
  RENAME: 12,
  /** offset low, b high. */
  TRUNCATE: 13,
  FSYNC: 14,
  ISATTY: 15,
  /**
   * a old; b the new descriptor, or -1 for the lowest that is free; c the node of the process's
   * other file server plus 1, or 0.
   */
  DUP: 16,
} as const;

export const LAYOUTS: readonly Layout<string>[] = [
  PCB,
  PORTAL,
  SINGLE,
  INDEPENDENT,
  COMBINED,
  DYNAMIC,
  MATCHING,
  MATCH,
  HEADER,
  SEND_INFO,
  SLOT,
  PIECE,
  BLOCK,
  FILE_REPLY,
  FILE_STATUS,
];

export const PortalStatus = { ACTIVE: 1, TAKEN: 2 } as const;
/** ONCE: the entry becomes inactive with its first message, before anything can overtake it. */
export const MatchControl = { ACTIVE: 1, ONCE: 2 } as const;
export const SlotStatus = { FREE: 0, FULL: 1 } as const;
export const BlockStatus = { FREE: 0, MESSAGE: 1 } as const;
export const MessageType = { DATA: 0, ACK: 1, REPLY: 2 } as const;

/** Memory operations, by family. */
export const MemoryOperation = {
  UNASSIGNED: 0,
  SINGLE_SNDR_OFF_SV_BDY: 1,
  SINGLE_SNDR_OFF_SV_BDY_ACK: 2,
  SINGLE_SNDR_OFF_RPLY: 3,
  SINGLE_RCVR_OFF_SV_BDY: 4,
  SINGLE_RCVR_OFF_SV_BDY_ACK: 5,
  SINGLE_RCVR_OFF_RPLY: 6,
  IND_CIRC_SV_HDR: 8,
  IND_CIRC_SV_HDR_ACK: 9,
  IND_CIRC_SV_HDR_BDY: 10,
  IND_CIRC_SV_HDR_BDY_ACK: 11,
  IND_CIRC_RPLY: 12,
  IND_LIN_SV_HDR: 16,
  IND_LIN_SV_HDR_ACK: 17,
  IND_LIN_SV_HDR_BDY: 18,
  IND_LIN_SV_HDR_BDY_ACK: 19,
  IND_LIN_RPLY: 20,
  COMB_SNDR_OFF_SV_BDY: 24,
  COMB_SNDR_OFF_SV_BDY_ACK: 25,
  COMB_SNDR_OFF_RPLY: 26,
  COMB_RCVR_OFF_SV_BDY: 27,
  COMB_RCVR_OFF_SV_BDY_ACK: 28,
  COMB_RCVR_OFF_RPLY: 29,
  DYN_SV_HDR: 32,
  DYN_SV_HDR_ACK: 33,
  DYN_SV_HDR_BDY: 34,
  DYN_SV_HDR_BDY_ACK: 35,
  MATCHING: 40,
} as const;

/** Why a message was dropped. */
export const DropReason = {
  NONE: 0,
  NO_PORTAL: 1,
  INACTIVE: 2,
  NO_MATCH: 3,
  NO_BUFFER: 4,
  NO_FIT: 5,
  BAD_DESCRIPTOR: 6,
  READ_ONLY: 7,
  NO_OPERATION: 8,
} as const;
export type DropReasonValue = (typeof DropReason)[keyof typeof DropReason];

export const CONSTANTS: readonly (readonly [prefix: string, Readonly<Record<string, number>>])[] = [
  ["PUMA_PORTAL", PortalStatus],
  ["PUMA_MATCH", MatchControl],
  ["PUMA_SLOT", SlotStatus],
  ["PUMA_BLOCK", BlockStatus],
  ["PUMA_MESSAGE", MessageType],
  ["PUMA_OP", MemoryOperation],
  ["PUMA_DROP", DropReason],
  ["PUMA_FILE", FileOperation],
];

/** Bytes of the portal table. */
export const PORTAL_TABLE_BYTES = MOST_PORTALS * PORTAL.size;

/** What the PCB says of a moment, in nanoseconds since 1970. */
export function epochWords(ns: bigint): Record<"epoch_seconds" | "epoch_nanoseconds", number> {
  const second = BigInt(1_000_000_000);
  return { epoch_seconds: Number(ns / second), epoch_nanoseconds: Number(ns % second) };
}
