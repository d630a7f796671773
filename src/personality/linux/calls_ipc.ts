// ipc(2): System V's calls behind one number, which is what C libraries for i386 use. (The numbers
// of their own came with Linux 5.1.)

import { Errno } from "../../abi/errno.js";
import { IpcCall } from "../../abi/ipc.js";
import type { CallResult } from "../../fs/block.js";
import { address, choice, int, unsigned } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full } from "./call_definition.js";
import { controlQueue, getQueue, receive, send } from "./calls_message_queue.js";
import { controlSet, getSet, leave, operate } from "./calls_semaphore.js";
import { attach, controlSegment, detach, getSegment } from "./calls_shared_memory.js";

export const ipcCalls: readonly CallDefinition[] = [
  full("ipc", [choice(IpcCall), int, unsigned, unsigned, address, address], multiplex, {
    onInterrupt: (call, _progress, number) => {
      const what = number & 0xffff;
      const operates = what === IpcCall.SEMOP || what === IpcCall.SEMTIMEDOP;
      return operates ? leave(call) : undefined;
    },
  }),
];

/** `number` has the version of msgrcv and shmat in its upper half. */
function multiplex(
  call: Call,
  number: number,
  first: number,
  second: number,
  third: number,
  pointer: number,
  fifth: number,
): CallResult {
  switch (number & 0xffff) {
    case IpcCall.SEMOP:
      return operate(call, first, pointer, second, { at: 0, width: 32 });
    case IpcCall.SEMTIMEDOP:
      return operate(call, first, pointer, second, { at: fifth, width: 32 });
    case IpcCall.SEMGET:
      return getSet(call, first, second | 0, third);
    case IpcCall.SEMCTL:
      return controlSet(call, first, second | 0, third, call.memory.readU32(pointer));
    case IpcCall.MSGSND:
      return send(call, first, pointer, second, third);
    case IpcCall.MSGRCV:
      return receiveOf(call, number >>> 16, first, second, third, pointer, fifth | 0);
    case IpcCall.MSGGET:
      return getQueue(call, first, second);
    case IpcCall.MSGCTL:
      return controlQueue(call, first, second, pointer);
    case IpcCall.SHMAT:
      return attachAt(call, number >>> 16, first, second, third, pointer);
    case IpcCall.SHMDT:
      return detach(call, pointer);
    case IpcCall.SHMGET:
      return getSegment(call, first, second, third);
    case IpcCall.SHMCTL:
      return controlSegment(call, first, second, pointer);
    default:
      return -Errno.ENOSYS;
  }
}

/** The old version has buffer and type in a structure of their own. */
function receiveOf(
  call: Call,
  version: number,
  id: number,
  length: number,
  how: number,
  pointer: number,
  type: number,
): CallResult {
  if (version !== 0) return receive(call, id, pointer, length, type, how);
  if (pointer === 0) return -Errno.EINVAL;
  const view = call.memory.view(pointer, 8, false);
  const [buffer, chosen] = [view.getUint32(pointer, true), view.getInt32(pointer + 4, true)];
  return receive(call, id, buffer, length, chosen, how);
}

/** `third` is where shmat's address is stored. */
function attachAt(
  call: Call,
  version: number,
  id: number,
  how: number,
  third: number,
  pointer: number,
): CallResult {
  if (version === 1) return -Errno.EINVAL;
  call.memory.prepare(third, 4, true);
  const result = attach(call, id, pointer, how);
  if (typeof result !== "number" || (result < 0 && result > -4096)) return result;
  call.memory.writeU32(third, result);
  return 0;
}
