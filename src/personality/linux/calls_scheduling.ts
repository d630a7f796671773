// Priorities and policies of scheduling (sched(7), nice(2), setpriority(2)).
//
// All tasks of a node get turns of the same length: a nice value and the policies SCHED_BATCH and
// SCHED_IDLE are remembered and told, and have no effect. Real-time policies are refused as they
// are to a user without privileges.

import { Errno } from "../../abi/errno.js";
import { structure, u32, u64 } from "../../abi/structure.js";
import type { CallResult } from "../../fs/block.js";
import { elsewhere } from "../../task/cluster_processes.js";
import type { ThreadGroup } from "../../task/thread_group.js";
import { address, choice, int, unsigned } from "./arguments.js";
import type { Call } from "./call.js";
import { always, type CallDefinition, full, partial } from "./call_definition.js";
import { type TimeWidth, writeTime } from "./time_values.js";

const NO_EFFECT = "noted, without effect";
const Policy = {
  SCHED_OTHER: 0,
  SCHED_FIFO: 1,
  SCHED_RR: 2,
  SCHED_BATCH: 3,
  SCHED_IDLE: 5,
  SCHED_DEADLINE: 6,
} as const;
const Who = { PRIO_PROCESS: 0, PRIO_PGRP: 1, PRIO_USER: 2 } as const;
const policy = choice(Policy);
const who = choice(Who);

export const schedulingCalls: readonly CallDefinition[] = [
  full("sched_yield", [], yieldSlice, always),
  partial("nice", NO_EFFECT, [int], beNice),
  partial("getpriority", "processes of this node", [who, int], getPriority),
  partial("setpriority", NO_EFFECT, [who, int, int], setPriority),
  partial("sched_getaffinity", "one processor", [int, unsigned, address], getAffinity),
  partial("sched_setaffinity", "one processor", [int, unsigned, address], setAffinity),
  partial("sched_getscheduler", "processes of this node", [int], (call, pid) =>
    withGroup(call, pid, ({ scheduling }) => scheduling),
  ),
  partial("sched_setscheduler", NO_EFFECT, [int, policy, address], setScheduler),
  partial("sched_getparam", "always 0", [int, address], (call, pid, at) => {
    if (at === 0) return -Errno.EINVAL;
    return withGroup(call, pid, () => {
      call.memory.writeU32(at, 0);
      return 0;
    });
  }),
  partial("sched_setparam", "only 0", [int, address], (call, pid, at) =>
    at === 0 ? -Errno.EINVAL : setPolicy(call, pid, undefined, call.memory.readU32(at)),
  ),
  partial("sched_setattr", NO_EFFECT, [int, address, unsigned], setAttributes),
  partial("sched_getattr", "no deadlines", [int, address, unsigned, unsigned], getAttributes),
  full("sched_get_priority_max", [policy], (_call, which) => priorityLimit(which, 99)),
  full("sched_get_priority_min", [policy], (_call, which) => priorityLimit(which, 1)),
  full("sched_rr_get_interval", [int, address], (call, pid, at) => interval(call, pid, at, 32)),
  full("sched_rr_get_interval_time64", [int, address], (call, pid, at) =>
    interval(call, pid, at, 64),
  ),
  full("getcpu", [address, address], (call, cpu, node) => {
    if (cpu !== 0) call.memory.writeU32(cpu, 0);
    if (node !== 0) call.memory.writeU32(node, 0);
    return 0;
  }),
];

/** Others may run, and what other nodes ask for is answered before the task goes on. */
function yieldSlice({ kernel }: Call): number {
  kernel.yields = true;
  return 0;
}

/** The process of a thread; 0 is the caller. Only those of this node are known so closely. */
function groupOf(call: Call, pid: number): ThreadGroup | undefined {
  return pid === 0 ? call.task.group : call.kernel.tasks.get(pid)?.group;
}

function withGroup(call: Call, pid: number, use: (group: ThreadGroup) => number): number {
  if (pid < 0) return -Errno.EINVAL;
  const group = groupOf(call, pid);
  return group === undefined ? -Errno.ESRCH : use(group);
}

// Nice values

const isRoot = (call: Call) => call.task.group.credentials.uid === 0;
const clamped = (nice: number) => Math.max(-20, Math.min(19, nice));

function beNice(call: Call, more: number): number {
  const { group } = call.task;
  if (more < 0 && !isRoot(call)) return -Errno.EPERM;
  group.nice = clamped(group.nice + Math.max(-40, Math.min(40, more)));
  return 0;
}

/** The processes that `which` and `id` of getpriority name, of this node. */
function chosen(call: Call, which: number, id: number): readonly ThreadGroup[] | number {
  const groups = [...call.kernel.groups.values()].filter(({ state }) => state !== "zombie");
  const own = call.task.group;
  switch (which) {
    case Who.PRIO_PROCESS: {
      const group = groupOf(call, id);
      return group === undefined ? [] : [group];
    }
    case Who.PRIO_PGRP:
      return groups.filter(({ processGroup }) => processGroup === (id || own.processGroup));
    case Who.PRIO_USER:
      return groups.filter(({ credentials }) => credentials.uid === (id || own.credentials.uid));
    default:
      return -Errno.EINVAL;
  }
}

/** The call answers 20 - nice, so that an error is told from a value. */
function getPriority(call: Call, which: number, id: number): number {
  const groups = chosen(call, which, id);
  if (typeof groups === "number") return groups;
  if (groups.length > 0) return 20 - Math.min(...groups.map(({ nice }) => nice));
  return elsewhere(call.kernel, id) === undefined ? -Errno.ESRCH : 20;
}

function setPriority(call: Call, which: number, id: number, wanted: number): number {
  const groups = chosen(call, which, id);
  if (typeof groups === "number") return groups;
  if (groups.length === 0) return elsewhere(call.kernel, id) === undefined ? -Errno.ESRCH : 0;
  const nice = clamped(wanted);
  if (!isRoot(call) && groups.some((group) => nice < group.nice)) return -Errno.EACCES;
  for (const group of groups) group.nice = nice;
  return 0;
}

// Policies

function priorityLimit(which: number, realTime: number): number {
  if (which === Policy.SCHED_FIFO || which === Policy.SCHED_RR) return realTime;
  return nameless(which) ? -Errno.EINVAL : 0;
}

function nameless(which: number): boolean {
  return !(Object.values(Policy) as number[]).includes(which);
}

/** SCHED_RESET_ON_FORK, added to a policy: children are ordinary again, as all are here. */
const RESET_ON_FORK = 0x4000_0000;

function setScheduler(call: Call, pid: number, which: number, at: number): CallResult {
  if (at === 0 || pid < 0) return -Errno.EINVAL;
  return setPolicy(call, pid, which & ~RESET_ON_FORK, call.memory.readU32(at));
}

function setPolicy(call: Call, pid: number, which: number | undefined, priority: number): number {
  return withGroup(call, pid, (group) => {
    const wanted = which ?? group.scheduling;
    if (nameless(wanted) || wanted === Policy.SCHED_DEADLINE) return -Errno.EINVAL;
    const isRealTime = wanted === Policy.SCHED_FIFO || wanted === Policy.SCHED_RR;
    if (isRealTime !== priority > 0 || priority > 99) return -Errno.EINVAL;
    if (isRealTime) return -Errno.EPERM;
    group.scheduling = wanted;
    return 0;
  });
}

/** The first version of the structure; later ones add hints. */
const SCHED_ATTR = structure("sched_attr", 48, {
  size: u32(0),
  policy: u32(4),
  flags: u64(8),
  nice: u32(16),
  priority: u32(20),
  runtime: u64(24),
  deadline: u64(32),
  period: u64(40),
});

function setAttributes(call: Call, pid: number, at: number, flags: number): CallResult {
  if (at === 0 || flags !== 0 || pid < 0) return -Errno.EINVAL;
  const wanted = call.readStructure(at, SCHED_ATTR);
  if (wanted.size !== 0 && wanted.size < SCHED_ATTR.size) {
    call.memory.writeU32(at, SCHED_ATTR.size);
    return -Errno.E2BIG;
  }
  const group = groupOf(call, pid);
  const nice = clamped(wanted.nice | 0);
  if (group !== undefined && nice < group.nice && !isRoot(call)) return -Errno.EPERM;
  const result = setPolicy(call, pid, wanted.policy, wanted.priority);
  if (result === 0 && group !== undefined) group.nice = nice;
  return result;
}

function getAttributes(
  call: Call,
  pid: number,
  at: number,
  bytes: number,
  flags: number,
): CallResult {
  if (at === 0 || flags !== 0 || bytes < SCHED_ATTR.size || bytes > 4096) return -Errno.EINVAL;
  return withGroup(call, pid, ({ nice, scheduling }) => {
    const value = { size: SCHED_ATTR.size, policy: scheduling, nice: nice >>> 0 };
    call.writeStructure(at, SCHED_ATTR, value);
    return 0;
  });
}

/** What a task of SCHED_RR would run for; there is none. */
function interval(call: Call, pid: number, at: number, width: TimeWidth): CallResult {
  return withGroup(call, pid, () => {
    writeTime(call, at, 0n, width);
    return 0;
  });
}

// Affinity: one processor, which every task may use

function getAffinity(call: Call, pid: number, bytes: number, at: number): CallResult {
  if (bytes < 4 || bytes & 3) return -Errno.EINVAL;
  return withGroup(call, pid, () => {
    call.memory.writeU32(at, 1);
    return 4;
  });
}

function setAffinity(call: Call, pid: number, bytes: number, at: number): CallResult {
  return withGroup(call, pid, () => {
    const mask = call.memory.bytes(at, Math.min(bytes, 4), false);
    return (mask[0] ?? 0) & 1 ? 0 : -Errno.EINVAL;
  });
}
