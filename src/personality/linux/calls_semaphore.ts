// System V semaphores: semget, semctl, semtimedop (semop and the old semtimedop have no numbers of
// their own on i386: calls_ipc.ts). They are kept by src/fs/semaphores.ts.

import { Errno } from "../../abi/errno.js";
import {
  IPC_64,
  IpcFlag,
  SEM_UNDO,
  SEMBUF,
  SEMID_DS,
  SEMINFO,
  SemaphoreCommand,
} from "../../abi/ipc.js";
import { type CallResult, isBlock } from "../../fs/block.js";
import type { IpcLook } from "../../fs/ipc_table.js";
import { SemaphoreLimit, type SemaphoreOperation } from "../../fs/semaphores.js";
import { address, choice, flags, int, size } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full } from "./call_definition.js";
import { limited } from "./file_waits.js";
import { ask, askerOf, permissionFields } from "./ipc_state.js";
import { readTime, type TimeWidth } from "./time_values.js";

export const semaphoreCalls: readonly CallDefinition[] = [
  full("semget", [int, int, flags(IpcFlag)], getSet),
  full("semctl", [int, int, choice(SemaphoreCommand), address], controlSet),
  full(
    "semtimedop_time64",
    [int, address, size, address],
    (call, id, at, count, time) => operate(call, id, at, count, { at: time, width: 64 }),
    { onInterrupt: (call) => leave(call) },
  ),
];

export function getSet(call: Call, key: number, count: number, how: number): CallResult {
  return ask(call, "semaphores", { ask: "get", key, count, flags: how }).result;
}

/** Where the longest wait stands, and its structure's width; at 0: for ever. */
interface TimeArgument {
  readonly at: number;
  readonly width: TimeWidth;
}

/** semop(2), semtimedop(2). */
export function operate(
  call: Call,
  id: number,
  at: number,
  count: number,
  time: TimeArgument,
): CallResult {
  const { kernel, resume, task } = call;
  if (count === 0 || id < 0) return -Errno.EINVAL;
  if (count > SemaphoreLimit.SEMOPM) return -Errno.E2BIG;
  const operations = readOperations(call, at, count);
  const timeoutNs = time.at === 0 ? undefined : readTime(call, time.at, time.width);
  if (time.at !== 0 && timeoutNs === undefined) return -Errno.EINVAL;
  if (resume?.cause === "deadline") return leave(call) ?? -Errno.EAGAIN;
  task.group.usesInterprocess = true;
  const what = { id, task: task.pid, operations, again: resume !== undefined };
  const request = { ask: "operate", ...askerOf(call), ...what } as const;
  const reply = kernel.files.interprocess.request("semaphores", request, resume);
  return isBlock(reply) ? limited(call, reply, timeoutNs, "restart never") : reply.result;
}

function readOperations(call: Call, at: number, count: number): SemaphoreOperation[] {
  const view = call.memory.view(at, count * SEMBUF.size, false);
  return Array.from({ length: count }, (_, index) => {
    const { sem_num, sem_op, sem_flg } = SEMBUF.read(view, at + index * SEMBUF.size);
    return {
      index: sem_num,
      change: sem_op,
      undo: (sem_flg & SEM_UNDO) !== 0,
      noWait: (sem_flg & IpcFlag.IPC_NOWAIT) !== 0,
    };
  });
}

/**
 * The wait of semop ends: 0 when the operation had been performed and stands, else undefined. A
 * home that is elsewhere is only told, and takes back what it may have performed.
 */
export function leave(call: Call): 0 | undefined {
  const { files } = call.kernel;
  const isHere = files.networkHome === files.node;
  const question = { ask: "leave", task: call.task.pid, keeps: isHere } as const;
  if (isHere) return ask(call, "semaphores", question).result === 0 ? 0 : undefined;
  files.interprocess.tell("semaphores", { ...askerOf(call), ...question });
  return undefined;
}

/** semctl(2); `argument` is the union semun itself: a value or a pointer. */
export function controlSet(
  call: Call,
  id: number,
  index: number,
  command: number,
  argument: number,
): CallResult {
  const { GETVAL, GETPID, GETNCNT, GETZCNT, GETALL, SETVAL, SETALL } = SemaphoreCommand;
  switch (command & ~IPC_64) {
    case GETVAL:
    case GETPID:
    case GETNCNT:
    case GETZCNT:
      return tellSemaphore(call, id, index, command & ~IPC_64);
    case GETALL: {
      const { result, values } = ask(call, "semaphores", { ask: "values", id, index: 0 });
      if (values === undefined) return result;
      const view = call.memory.view(argument, values.length * 2, true);
      for (const [at, value] of values.entries()) view.setUint16(argument + at * 2, value, true);
      return 0;
    }
    case SETVAL: {
      const values = [argument | 0];
      return ask(call, "semaphores", { ask: "setValues", id, index, values }).result;
    }
    case SETALL: {
      const { result: count } = ask(call, "semaphores", { ask: "count", id });
      if (count < 0) return count;
      const view = call.memory.view(argument, count * 2, false);
      const values = Array.from({ length: count }, (_, at) =>
        view.getUint16(argument + at * 2, true),
      );
      return ask(call, "semaphores", { ask: "setValues", id, index: undefined, values }).result;
    }
    default:
      return controlWhole(call, id, command & ~IPC_64, argument);
  }
}

function tellSemaphore(call: Call, id: number, index: number, command: number): number {
  const reply = ask(call, "semaphores", { ask: "values", id, index });
  if (reply.values === undefined) return reply.result;
  switch (command) {
    case SemaphoreCommand.GETVAL:
      return reply.values[index] ?? 0;
    case SemaphoreCommand.GETPID:
      return reply.last ?? 0;
    case SemaphoreCommand.GETNCNT:
      return reply.waitingForMore ?? 0;
    default:
      return reply.waitingForZero ?? 0;
  }
}

function controlWhole(call: Call, id: number, command: number, at: number): CallResult {
  switch (command) {
    case SemaphoreCommand.IPC_STAT:
      return tellState(call, id, "identifier", at);
    case SemaphoreCommand.SEM_STAT:
      return tellState(call, id, "place", at);
    case SemaphoreCommand.SEM_STAT_ANY:
      return tellState(call, id, "place, without rights", at);
    case SemaphoreCommand.IPC_SET: {
      const { uid, gid, mode } = call.readStructure(at, SEMID_DS);
      return ask(call, "semaphores", { ask: "change", id, change: { uid, gid, mode } }).result;
    }
    case SemaphoreCommand.IPC_RMID:
      return ask(call, "semaphores", { ask: "remove", id }).result;
    case SemaphoreCommand.IPC_INFO:
    case SemaphoreCommand.SEM_INFO:
      return tellLimits(call, command === SemaphoreCommand.SEM_INFO, at);
    default:
      return -Errno.EINVAL;
  }
}

function tellState(call: Call, id: number, by: IpcLook["by"], at: number): CallResult {
  const { result, state } = ask(call, "semaphores", { ask: "state", id, by });
  if (state === undefined) return result;
  call.writeStructure(at, SEMID_DS, {
    ...permissionFields(state),
    otime: state.operatedSeconds,
    ctime: state.changedSeconds,
    nsems: state.count,
  });
  return result;
}

/** sizeof(struct sem_undo), as every kernel tells. */
const UNDO_BYTES = 20;

function tellLimits(call: Call, isUse: boolean, at: number): CallResult {
  const { result, sets = 0, semaphores = 0 } = ask(call, "semaphores", { ask: "information" });
  const { SEMMNS, SEMMNI, SEMMSL, SEMOPM, SEMVMX } = SemaphoreLimit;
  call.writeStructure(at, SEMINFO, {
    ...{ semmap: SEMMNS, semmni: SEMMNI, semmns: SEMMNS, semmnu: SEMMNS, semmsl: SEMMSL },
    ...{ semopm: SEMOPM, semume: SEMOPM, semvmx: SEMVMX },
    semusz: isUse ? sets : UNDO_BYTES,
    semaem: isUse ? semaphores : SEMVMX,
  });
  return result;
}
