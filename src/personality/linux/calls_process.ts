// Processes and threads: pids, process groups, clone, exec, exit, wait, thread-local storage.

import { Errno } from "../../abi/errno.js";
import { AtFlag } from "../../abi/fcntl.js";
import { exitedStatus, WaitIdType, WaitOption } from "../../abi/process.js";
import { ChildCode, Signal } from "../../abi/signals.js";
import { SIGINFO_CHILD } from "../../abi/structures_signal.js";
import { RUSAGE } from "../../abi/structures_time.js";
import type { CallResult } from "../../fs/block.js";
import { isSymlink } from "../../fs/file_status.js";
import type { Dentry } from "../../fs/inode.js";
import { UserMemoryStop } from "../../mm/user_memory.js";
import { allElsewhere, elsewhere, publish, request } from "../../task/cluster_processes.js";
import { endGroup, endTask } from "../../task/task_exit.js";
import { childKey } from "../../task/task_signals.js";
import { type ChildChoice, type ChildNews, waitForChild } from "../../task/task_wait.js";
import { stackLimit } from "../../task/thread_group.js";
import { address, atFlags, choice, directory, flags, int, path, unsigned } from "./arguments.js";
import type { Call } from "./call.js";
import { always, type CallDefinition, full, partial } from "./call_definition.js";
import { pidOfFile } from "./calls_pid_file.js";
import { isSignal } from "./calls_signal.js";
import { execute, MOST_STRINGS } from "./exec.js";
import { wakeFutex } from "./futex_word.js";
import { mostArgumentBytes } from "./loader.js";
import { releaseRobustList, releaseRobustLists } from "./robust_list.js";
import { childInfoResult, waitStatus } from "./structure_arguments.js";

const never = { neverReturns: true } as const;

export const processCalls: readonly CallDefinition[] = [
  full("exit", [int], (call, code) => exitThread(call, code), never),
  full(
    "exit_group",
    [int],
    (call, code) => {
      releaseRobustLists(call.kernel, call.task);
      endGroup(call.kernel, call.task.group, exitedStatus(code));
      return 0;
    },
    never,
  ),
  full("getpid", [], (call) => call.task.group.tgid, always),
  full("gettid", [], (call) => call.task.pid, always),
  full("getppid", [], (call) => call.task.group.parent),
  full("getpgrp", [], (call) => call.task.group.processGroup),
  full("getpgid", [int], (call, pid) => groupField(call, pid, "processGroup")),
  full("getsid", [int], (call, pid) => groupField(call, pid, "session")),
  full("setpgid", [int, int], setProcessGroup),
  full("setsid", [], (call) => {
    const { group } = call.task;
    if (group.processGroup === group.tgid) return -Errno.EPERM;
    group.session = group.tgid;
    group.processGroup = group.tgid;
    publish(call.kernel, group);
    return group.tgid;
  }),
  full("set_tid_address", [address], (call, at) => {
    call.task.clearChildTid = at;
    return call.task.pid;
  }),
  full("set_robust_list", [address, unsigned], (call, head, bytes) => {
    if (bytes !== 12) return -Errno.EINVAL;
    call.task.robustList = head;
    return 0;
  }),
  full("get_robust_list", [int, address, address], (call, pid, head, bytes) => {
    const task = pid === 0 ? call.task : call.kernel.tasks.get(pid);
    if (task === undefined) return -Errno.ESRCH;
    call.memory.prepare(bytes, 4, true);
    call.memory.writeU32(head, task.robustList);
    call.memory.writeU32(bytes, 12);
    return 0;
  }),
  full(
    "execve",
    [path, address, address],
    (call, name, argv, envp) => exec(call, call.task.context.start, name, argv, envp),
    { setsRegisters: true },
  ),
  full("execveat", [directory, path, address, address, atFlags], execAt, { setsRegisters: true }),
  full("wait4", [int, waitStatus, flags(WaitOption), address], wait),
  full("waitpid", [int, waitStatus, flags(WaitOption)], (call, pid, status, options) =>
    wait(call, pid, status, options, 0),
  ),
  full("waitid", [choice(WaitIdType), int, childInfoResult, flags(WaitOption), address], waitId),
  partial(
    "prctl",
    "names; harmless questions and wishes, without effect; no program gains privileges",
    [int, address],
    control,
  ),
  partial("personality", "Linux only", [unsigned], (_call, wanted) =>
    wanted === 0xffff_ffff || wanted === 0 ? 0 : -Errno.EINVAL,
  ),
];

/** The user memory of a thread's end comes first: it may have to wait for a page. */
function exitThread(call: Call, code: number): CallResult {
  const { kernel, task } = call;
  const isShared = task.mm.users > 1;
  releaseRobustList(kernel, task);
  if (task.clearChildTid !== 0 && isShared) {
    try {
      call.memory.writeU32(task.clearChildTid, 0);
      wakeFutex(kernel, task.mm, task.clearChildTid, 1);
    } catch (stop) {
      if (isWait(stop)) throw stop;
    }
  }
  endTask(kernel, task, exitedStatus(code));
  return 0;
}

function isWait(stop: unknown): boolean {
  return !(stop instanceof UserMemoryStop) || stop.outcome.kind === "wait";
}

function groupField(call: Call, pid: number, field: "processGroup" | "session"): number {
  const { kernel, task } = call;
  const group = pid === 0 ? task.group : (kernel.groups.get(pid) ?? elsewhere(kernel, pid));
  return group === undefined ? -Errno.ESRCH : group[field];
}

function setProcessGroup(call: Call, pid: number, wanted: number): CallResult {
  const own = call.task.group;
  const { kernel } = call;
  const tgid = pid === 0 ? own.tgid : pid;
  const target = wanted === 0 ? tgid : wanted;
  if (target < 0) return -Errno.EINVAL;
  const group = kernel.groups.get(tgid) ?? elsewhere(kernel, tgid);
  if (group === undefined || (group !== own && group.parent !== own.tgid)) return -Errno.ESRCH;
  if (group.session === tgid || group.session !== own.session) return -Errno.EPERM;
  const exists = [...kernel.groups.values(), ...allElsewhere(kernel)].some(
    (other) => other.processGroup === target && other.session === own.session,
  );
  if (target !== tgid && !exists) return -Errno.EPERM;
  kernel.directory.amend(tgid, { processGroup: target });
  request(kernel, { kind: "setProcessGroup", pid: tgid, processGroup: target });
  return 0;
}

function execAt(
  call: Call,
  dir: number,
  name: string,
  argvAt: number,
  envpAt: number,
  how: number,
): CallResult {
  if (how & ~(AtFlag.AT_EMPTY_PATH | AtFlag.AT_SYMLINK_NOFOLLOW)) return -Errno.EINVAL;
  if (name === "") {
    if (!(how & AtFlag.AT_EMPTY_PATH)) return -Errno.ENOENT;
    if (call.file(dir) === undefined) return -Errno.EBADF;
    return exec(call, call.vfs.mounts.root, `/proc/self/fd/${dir}`, argvAt, envpAt);
  }
  const start = call.start(dir, name);
  if (typeof start === "number") return start;
  if (how & AtFlag.AT_SYMLINK_NOFOLLOW) {
    const status = call.vfs.status(start, name, false);
    if (typeof status === "number") return status;
    if (isSymlink(status)) return -Errno.ELOOP;
  }
  return exec(call, start, name, argvAt, envpAt);
}

function exec(call: Call, start: Dentry, name: string, argvAt: number, envpAt: number): CallResult {
  const most = mostArgumentBytes(stackLimit(call.task.group));
  const argv = readStrings(call, argvAt, most);
  if (typeof argv === "number") return argv;
  const used = argv.reduce((sum, text) => sum + text.length + 1, 0);
  const envp = readStrings(call, envpAt, most - used);
  if (typeof envp === "number") return envp;
  return execute(call.kernel, call.task, start, name, argv.length > 0 ? argv : [""], envp);
}

/** The longest single argument (execve(2), MAX_ARG_STRLEN). */
const LONGEST_STRING = 131_072;

/** Strings of `most` bytes together. */
function readStrings(call: Call, at: number, most: number): string[] | number {
  if (at === 0) return [];
  const pointers = call.memory.readPointers(at, MOST_STRINGS);
  if (pointers === undefined) return -Errno.E2BIG;
  const strings: string[] = [];
  let left = most;
  for (const pointer of pointers) {
    const text = call.memory.readString(pointer, Math.min(LONGEST_STRING, left));
    if (text === undefined) return -Errno.E2BIG;
    strings.push(text);
    left -= text.length + 1;
  }
  return strings;
}

function childChoice(call: Call, pid: number): ChildChoice {
  if (pid > 0) return { kind: "pid", pid };
  if (pid === -1) return { kind: "any" };
  const processGroup = pid === 0 ? call.task.group.processGroup : -pid;
  return { kind: "group", processGroup };
}

function wait(
  call: Call,
  pid: number,
  statusAt: number,
  options: number,
  usageAt: number,
): CallResult {
  const known = WaitOption.WNOHANG | WaitOption.WUNTRACED | WaitOption.WCONTINUED | 0xe000_0000;
  if (options & ~known) return -Errno.EINVAL;
  if (statusAt !== 0) call.memory.prepare(statusAt, 4, true);
  if (usageAt !== 0) call.memory.prepare(usageAt, RUSAGE.size, true);
  const answer = ask(call, childChoice(call, pid), options | WaitOption.WEXITED);
  if (answer.kind === "none") return 0;
  if (answer.kind === "result") return answer.result;
  const { child, status } = answer.news;
  if (statusAt !== 0) call.memory.writeU32(statusAt, status);
  if (usageAt !== 0) call.writeStructure(usageAt, RUSAGE, {});
  return child.pid;
}

type Answer =
  | { readonly kind: "news"; readonly news: ChildNews }
  | { readonly kind: "none" }
  | { readonly kind: "result"; readonly result: CallResult };

/** News of a child; none, with WNOHANG; or what the call answers instead: a wait, -ECHILD. */
function ask(call: Call, which: ChildChoice, options: number): Answer {
  const { group } = call.task;
  const news = waitForChild(call.kernel, group, which, options);
  if (news === "no children") return { kind: "result", result: -Errno.ECHILD };
  if (news !== "none yet") return { kind: "news", news };
  if (options & WaitOption.WNOHANG) return { kind: "none" };
  return { kind: "result", result: { keys: [childKey(group.tgid)] } };
}

function waitId(
  call: Call,
  type: number,
  id: number,
  infoAt: number,
  options: number,
  usageAt: number,
): CallResult {
  const wanted = options & (WaitOption.WEXITED | WaitOption.WUNTRACED | WaitOption.WCONTINUED);
  if (wanted === 0) return -Errno.EINVAL;
  if (infoAt !== 0) call.memory.prepare(infoAt, SIGINFO_CHILD.size, true);
  if (usageAt !== 0) call.memory.prepare(usageAt, RUSAGE.size, true);
  const which = idChoice(call, type, id);
  if (typeof which === "number") return which;
  const answer = ask(call, which, options);
  if (answer.kind === "result") return answer.result;
  if (usageAt !== 0) call.writeStructure(usageAt, RUSAGE, {});
  if (infoAt === 0) return 0;
  call.writeStructure(infoAt, SIGINFO_CHILD, answer.kind === "news" ? childInfo(answer.news) : {});
  return 0;
}

function idChoice(call: Call, type: number, id: number): ChildChoice | number {
  switch (type) {
    case WaitIdType.P_ALL:
      return { kind: "any" };
    case WaitIdType.P_PID:
      return { kind: "pid", pid: id };
    case WaitIdType.P_PGID:
      return childChoice(call, -id);
    case WaitIdType.P_PIDFD: {
      const pid = pidOfFile(call, id);
      return pid < 0 ? pid : { kind: "pid", pid };
    }
    default:
      return -Errno.EINVAL;
  }
}

function childInfo(news: ChildNews) {
  const { child, status } = news;
  const signal = status & 0x7f;
  const common = { si_signo: Signal.SIGCHLD, si_pid: child.pid, si_uid: child.credentials.uid };
  if (status === 0xffff) {
    return { ...common, si_code: ChildCode.CLD_CONTINUED, si_status: Signal.SIGCONT };
  }
  if (signal === 0x7f) {
    return { ...common, si_code: ChildCode.CLD_STOPPED, si_status: (status >>> 8) & 0xff };
  }
  if (signal === 0) {
    return { ...common, si_code: ChildCode.CLD_EXITED, si_status: (status >>> 8) & 0xff };
  }
  return { ...common, si_code: ChildCode.CLD_KILLED, si_status: signal };
}

const PR = {
  ...{
    SET_PDEATHSIG: 1,
    GET_PDEATHSIG: 2,
    GET_DUMPABLE: 3,
    SET_DUMPABLE: 4,
    GET_KEEPCAPS: 7,
    SET_KEEPCAPS: 8,
  },
  ...{ SET_NAME: 15, GET_NAME: 16, GET_SECCOMP: 21, CAPBSET_READ: 23, SET_TIMERSLACK: 29 },
  ...{ GET_TIMERSLACK: 30, SET_NO_NEW_PRIVS: 38, GET_NO_NEW_PRIVS: 39 },
} as const;
const LAST_CAPABILITY = 40;
const TIMER_SLACK_NS = 50_000;

function control(call: Call, option: number, argument: number): CallResult {
  switch (option) {
    case PR.SET_NAME: {
      const bytes = call.memory.copyIn(argument, 16);
      const end = bytes.indexOf(0);
      call.task.name = new TextDecoder().decode(bytes.subarray(0, end < 0 ? 15 : end));
      return 0;
    }
    case PR.GET_NAME: {
      const bytes = new Uint8Array(16);
      bytes.set(new TextEncoder().encode(call.task.name).subarray(0, 15));
      call.memory.copyOut(argument, bytes);
      return 0;
    }
    case PR.GET_DUMPABLE:
    case PR.GET_NO_NEW_PRIVS:
      return 1;
    case PR.CAPBSET_READ:
      return argument > LAST_CAPABILITY ? -Errno.EINVAL : 1;
    case PR.GET_TIMERSLACK:
      return TIMER_SLACK_NS;
    case PR.SET_NO_NEW_PRIVS:
      return argument === 1 ? 0 : -Errno.EINVAL;
    case PR.SET_PDEATHSIG:
      if (argument !== 0 && !isSignal(argument)) return -Errno.EINVAL;
      call.task.group.parentEndSignal = argument;
      return 0;
    case PR.GET_PDEATHSIG:
      call.memory.writeU32(argument, call.task.group.parentEndSignal);
      return 0;
    case PR.SET_DUMPABLE:
    case PR.SET_KEEPCAPS:
    case PR.SET_TIMERSLACK:
    case PR.GET_KEEPCAPS:
    case PR.GET_SECCOMP:
      return 0;
    default:
      return -Errno.EINVAL;
  }
}
