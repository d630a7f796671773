// Resource limits of a new process (getrlimit(2)), where none has been set.

import { DEFAULT_STACK_LIMIT } from "../../abi/address_space.js";
import { Resource } from "../../abi/process.js";
import { DEFAULT_DESCRIPTORS } from "../../fs/file_table.js";
import { MOST_DESCRIPTORS } from "../../fs/node_files.js";
import { MOST_PENDING } from "../../task/signal_state.js";
import { MOST_TASKS } from "../../task/task_clone.js";
import type { ResourceLimit } from "../../task/thread_group.js";

const NONE = Number.POSITIVE_INFINITY;

export const DEFAULT_LIMITS: ReadonlyMap<number, ResourceLimit> = new Map([
  [Resource.RLIMIT_CPU, { soft: NONE, hard: NONE }],
  [Resource.RLIMIT_FSIZE, { soft: NONE, hard: NONE }],
  [Resource.RLIMIT_DATA, { soft: NONE, hard: NONE }],
  [Resource.RLIMIT_STACK, { soft: DEFAULT_STACK_LIMIT, hard: NONE }],
  [Resource.RLIMIT_CORE, { soft: 0, hard: NONE }],
  [Resource.RLIMIT_RSS, { soft: NONE, hard: NONE }],
  [Resource.RLIMIT_NPROC, { soft: MOST_TASKS, hard: MOST_TASKS }],
  [Resource.RLIMIT_NOFILE, { soft: DEFAULT_DESCRIPTORS, hard: MOST_DESCRIPTORS }],
  [Resource.RLIMIT_MEMLOCK, { soft: 8 * 2 ** 20, hard: 8 * 2 ** 20 }],
  [Resource.RLIMIT_AS, { soft: NONE, hard: NONE }],
  [Resource.RLIMIT_LOCKS, { soft: NONE, hard: NONE }],
  [Resource.RLIMIT_SIGPENDING, { soft: MOST_PENDING, hard: MOST_PENDING }],
  [Resource.RLIMIT_MSGQUEUE, { soft: 819_200, hard: 819_200 }],
  [Resource.RLIMIT_NICE, { soft: 0, hard: 0 }],
  [Resource.RLIMIT_RTPRIO, { soft: 0, hard: 0 }],
  [Resource.RLIMIT_RTTIME, { soft: NONE, hard: NONE }],
]);
