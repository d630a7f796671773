// System V message queues: msgget, msgsnd, msgrcv, msgctl. They are kept by
// src/fs/message_queues.ts.

import { Errno } from "../../abi/errno.js";
import { IPC_64, IpcFlag, MessageCommand, MessageFlag, MSGINFO, MSQID_DS } from "../../abi/ipc.js";
import { type CallResult, isBlock } from "../../fs/block.js";
import type { IpcLook } from "../../fs/ipc_table.js";
import { MessageLimit } from "../../fs/message_queues.js";
import { address, choice, flags, int, size } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full } from "./call_definition.js";
import { limited } from "./file_waits.js";
import { ask, askerOf, permissionFields } from "./ipc_state.js";

const RECEIVE_FLAGS = { ...MessageFlag, IPC_NOWAIT: IpcFlag.IPC_NOWAIT } as const;
/** struct msgbuf begins with its type. */
const TYPE_BYTES = 4;

export const messageQueueCalls: readonly CallDefinition[] = [
  full("msgget", [int, flags(IpcFlag)], getQueue),
  full("msgsnd", [int, address, size, flags(IpcFlag)], send),
  full("msgrcv", [int, address, size, int, flags(RECEIVE_FLAGS)], receive),
  full("msgctl", [int, choice(MessageCommand), address], controlQueue),
];

export function getQueue(call: Call, key: number, how: number): CallResult {
  return ask(call, "messages", { ask: "get", key, flags: how }).result;
}

export function send(call: Call, id: number, at: number, length: number, how: number): CallResult {
  const { kernel, resume } = call;
  if (length > MessageLimit.MSGMAX || id < 0) return -Errno.EINVAL;
  const type = call.memory.readU32(at) | 0;
  const bytes = call.memory.bytes(at + TYPE_BYTES, length, false).slice();
  const what = { id, type, bytes, flags: how, again: resume !== undefined };
  const request = { ask: "send", ...askerOf(call), ...what } as const;
  const reply = kernel.files.interprocess.request("messages", request, resume);
  return isBlock(reply) ? limited(call, reply, undefined, "restart never") : reply.result;
}

export function receive(
  call: Call,
  id: number,
  at: number,
  length: number,
  type: number,
  how: number,
): CallResult {
  const { kernel, resume } = call;
  if (length > 0x7fff_ffff || id < 0) return -Errno.EINVAL;
  const most = Math.min(length, MessageLimit.MSGMAX);
  // What is taken out of the queue must find its room.
  call.memory.prepare(at, TYPE_BYTES + most, true);
  const what = { id, type, size: most, flags: how, again: resume !== undefined };
  const request = { ask: "receive", ...askerOf(call), ...what } as const;
  const reply = kernel.files.interprocess.request("messages", request, resume);
  if (isBlock(reply)) return limited(call, reply, undefined, "restart never");
  if (reply.bytes === undefined) return reply.result;
  call.memory.writeU32(at, (reply.type ?? 0) >>> 0);
  call.memory.bytes(at + TYPE_BYTES, reply.bytes.length, true).set(reply.bytes);
  return reply.result;
}

export function controlQueue(call: Call, id: number, command: number, at: number): CallResult {
  switch (command & ~IPC_64) {
    case MessageCommand.IPC_STAT:
      return tellState(call, id, "identifier", at);
    case MessageCommand.MSG_STAT:
      return tellState(call, id, "place", at);
    case MessageCommand.MSG_STAT_ANY:
      return tellState(call, id, "place, without rights", at);
    case MessageCommand.IPC_SET: {
      const { uid, gid, mode, qbytes: capacity } = call.readStructure(at, MSQID_DS);
      return ask(call, "messages", { ask: "change", id, change: { uid, gid, mode }, capacity })
        .result;
    }
    case MessageCommand.IPC_RMID:
      return ask(call, "messages", { ask: "remove", id }).result;
    case MessageCommand.IPC_INFO:
    case MessageCommand.MSG_INFO:
      return tellLimits(call, (command & ~IPC_64) === MessageCommand.MSG_INFO, at);
    default:
      return -Errno.EINVAL;
  }
}

function tellState(call: Call, id: number, by: IpcLook["by"], at: number): CallResult {
  const { result, state } = ask(call, "messages", { ask: "state", id, by });
  if (state === undefined) return result;
  call.writeStructure(at, MSQID_DS, {
    ...permissionFields(state),
    stime: state.sentSeconds,
    rtime: state.receivedSeconds,
    ctime: state.changedSeconds,
    cbytes: state.bytes,
    qnum: state.messages,
    qbytes: state.capacity,
    lspid: state.lastSender,
    lrpid: state.lastReceiver,
  });
  return result;
}

/** Bytes of a message's segment, and the most segments, as every kernel tells. */
const SEGMENT_BYTES = 16;
const MOST_SEGMENTS = 0xffff;

function tellLimits(call: Call, isUse: boolean, at: number): CallResult {
  const {
    result,
    queues = 0,
    messages = 0,
    held = 0,
  } = ask(call, "messages", { ask: "information" });
  const { MSGMAX, MSGMNB, MSGMNI } = MessageLimit;
  call.writeStructure(at, MSGINFO, {
    ...{ msgmax: MSGMAX, msgmnb: MSGMNB, msgmni: MSGMNI },
    ...{ msgssz: SEGMENT_BYTES, msgseg: MOST_SEGMENTS },
    msgpool: isUse ? queues : (MSGMNI * MSGMNB) / 1024,
    msgmap: isUse ? messages : MSGMNB,
    msgtql: isUse ? held : MSGMNB,
  });
  return result;
}
