// All system calls of the Linux personality, by number.

import { SystemCall, type SystemCallName } from "../../abi/system_calls.js";
import type { CallDefinition, Support } from "./call_definition.js";
import { attributeCalls } from "./calls_attribute.js";
import { cloneCalls } from "./calls_clone.js";
import { directoryCalls } from "./calls_directory.js";
import { eventCalls } from "./calls_event.js";
import { fileCalls } from "./calls_file.js";
import { identityCalls } from "./calls_identity.js";
import { inotifyCalls } from "./calls_inotify.js";
import { ipcCalls } from "./calls_ipc.js";
import { memoryCalls } from "./calls_memory.js";
import { messageQueueCalls } from "./calls_message_queue.js";
import { otherMemoryCalls } from "./calls_other_memory.js";
import { pidFileCalls } from "./calls_pid_file.js";
import { pipeCalls } from "./calls_pipe.js";
import { pollCalls } from "./calls_poll.js";
import { posixQueueCalls } from "./calls_posix_queue.js";
import { posixTimerCalls } from "./calls_posix_timer.js";
import { processCalls } from "./calls_process.js";
import { readWriteCalls } from "./calls_read_write.js";
import { schedulingCalls } from "./calls_scheduling.js";
import { segmentCalls } from "./calls_segments.js";
import { semaphoreCalls } from "./calls_semaphore.js";
import { sharedMemoryCalls } from "./calls_shared_memory.js";
import { signalCalls } from "./calls_signal.js";
import { socketCalls } from "./calls_socket.js";
import { statusCalls } from "./calls_status.js";
import { systemCalls } from "./calls_system.js";
import { timeCalls } from "./calls_time.js";
import { timerCalls } from "./calls_timer.js";
import { transferCalls } from "./calls_transfer.js";
import { futexCalls } from "./futex.js";

export const allCalls: readonly CallDefinition[] = [
  ...readWriteCalls,
  ...transferCalls,
  ...fileCalls,
  ...statusCalls,
  ...attributeCalls,
  ...memoryCalls,
  ...sharedMemoryCalls,
  ...semaphoreCalls,
  ...messageQueueCalls,
  ...ipcCalls,
  ...posixQueueCalls,
  ...otherMemoryCalls,
  ...timeCalls,
  ...timerCalls,
  ...posixTimerCalls,
  ...processCalls,
  ...cloneCalls,
  ...identityCalls,
  ...schedulingCalls,
  ...segmentCalls,
  ...signalCalls,
  ...pidFileCalls,
  ...futexCalls,
  ...pipeCalls,
  ...directoryCalls,
  ...pollCalls,
  ...eventCalls,
  ...inotifyCalls,
  ...socketCalls,
  ...systemCalls,
];

export const callTable: ReadonlyMap<number, CallDefinition> = new Map(
  allCalls.map((definition) => [SystemCall[definition.name], definition]),
);

/** One row of `gobelins syscalls`. */
export interface CallSupport {
  readonly number: number;
  readonly name: SystemCallName;
  readonly support: Support | "absent";
  readonly note: string;
}

/** Every number of i386 Linux with what there is of it, in ascending order. */
export function callSupport(): readonly CallSupport[] {
  const rows = (Object.entries(SystemCall) as [SystemCallName, number][]).map(([name, number]) => {
    const definition = callTable.get(number);
    const support = definition?.support ?? ("absent" as const);
    return { number, name, support, note: definition?.note ?? "" };
  });
  return rows.sort((a, b) => a.number - b.number);
}
