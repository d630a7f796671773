// Processes and threads come into being: clone, clone3, fork, vfork (clone(2)).

import { Errno } from "../../abi/errno.js";
import { MigrationMechanism } from "../../abi/gobelins_calls.js";
import { CloneFlag, CSIGNAL } from "../../abi/process.js";
import { Signal } from "../../abi/signals.js";
import { CLONE_ARGS, USER_DESC } from "../../abi/structures_system.js";
import type { CallResult } from "../../fs/block.js";
import { FIRST_TLS_DESCRIPTOR } from "../../task/kernel.js";
import { cloneTask } from "../../task/task_clone.js";
import { vforkKey } from "../../task/task_exit.js";
import { address, flags, inputStructure, int, size, unsigned } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full, partial } from "./call_definition.js";
import { addPidFile } from "./calls_pid_file.js";
import { namedNode } from "./calls_system.js";
import { withoutHandlers } from "./exec.js";
import { isTlsEntry, threadDescriptorOf } from "./segments.js";

export const cloneCalls: readonly CallDefinition[] = [
  partial(
    "clone",
    "no namespaces, no ptrace",
    [flags(CloneFlag), address, address, address, address],
    (call, how, stack, parentTid, tls, childTid) =>
      clone(call, {
        ...{ how: how & ~CSIGNAL, exitSignal: how & CSIGNAL, stack, tls },
        ...{ parentTid, childTid, pidFile: parentTid, clearsHandlers: false },
      }),
  ),
  partial(
    "clone3",
    "no namespaces, no ptrace",
    [inputStructure(CLONE_ARGS), size],
    cloneByStructure,
  ),
  full("fork", [], (call) => clone(call, FORK)),
  full("gobelins_fork", [int, unsigned], remoteFork),
  full("vfork", [], (call) => {
    return clone(call, { ...FORK, how: CloneFlag.CLONE_VFORK | CloneFlag.CLONE_VM });
  }),
];

interface CloneArguments {
  readonly how: number;
  readonly exitSignal: number;
  readonly stack: number;
  readonly parentTid: number;
  readonly tls: number;
  readonly childTid: number;
  /** Where CLONE_PIDFD stores the descriptor. */
  readonly pidFile: number;
  /** The child's signals have their default actions (CLONE_CLEAR_SIGHAND). */
  readonly clearsHandlers: boolean;
}

const FORK: CloneArguments = {
  ...{ how: 0, exitSignal: Signal.SIGCHLD, stack: 0, parentTid: 0, tls: 0, childTid: 0 },
  ...{ pidFile: 0, clearsHandlers: false },
};

const NAMESPACES =
  CloneFlag.CLONE_NEWNS |
  CloneFlag.CLONE_NEWCGROUP |
  CloneFlag.CLONE_NEWUTS |
  CloneFlag.CLONE_NEWIPC |
  CloneFlag.CLONE_NEWUSER |
  CloneFlag.CLONE_NEWPID |
  CloneFlag.CLONE_NEWNET;

/** Flags that need each other (clone(2), EINVAL). */
function inconsistent(how: number): boolean {
  const { CLONE_THREAD, CLONE_SIGHAND, CLONE_VM, CLONE_PIDFD } = CloneFlag;
  if (how & CLONE_THREAD && !(how & CLONE_SIGHAND)) return true;
  if (how & CLONE_PIDFD && how & CLONE_THREAD) return true;
  return (how & CLONE_SIGHAND) !== 0 && !(how & CLONE_VM);
}

function clone(call: Call, request: CloneArguments): CallResult {
  const { kernel, task } = call;
  const { how } = request;
  const vforked = call.progress;
  if (typeof vforked === "number") return afterVfork(call, vforked);
  if (how & NAMESPACES) return -Errno.EPERM;
  const { CLONE_PARENT_SETTID, CLONE_PIDFD } = CloneFlag;
  const both = CLONE_PIDFD | CLONE_PARENT_SETTID;
  const oneAddress = (how & both) === both && request.parentTid === request.pidFile;
  if (inconsistent(how) || oneAddress) return -Errno.EINVAL;
  const tls = how & CloneFlag.CLONE_SETTLS ? threadArea(call, request.tls) : undefined;
  if (typeof tls === "number") return tls;
  if (how & CLONE_PARENT_SETTID) call.memory.prepare(request.parentTid, 4, true);
  if (how & CLONE_PIDFD) call.memory.prepare(request.pidFile, 4, true);
  if (how & CloneFlag.CLONE_CHILD_SETTID) call.memory.prepare(request.childTid, 4, true);
  const child = cloneTask(kernel, task, {
    flags: how,
    exitSignal: request.exitSignal,
    stack: request.stack,
    ...(tls === undefined ? {} : { tls }),
    clearChildTid: how & CloneFlag.CLONE_CHILD_CLEARTID ? request.childTid : 0,
  });
  if (typeof child === "number") return child;
  if (request.clearsHandlers) child.group.actions = withoutHandlers(child.group.actions);
  if (how & CloneFlag.CLONE_PARENT_SETTID) call.memory.writeU32(request.parentTid, child.pid);
  if (how & CloneFlag.CLONE_PIDFD) {
    call.memory.writeU32(request.pidFile, addPidFile(call, child.pid, 0));
  }
  if (how & CloneFlag.CLONE_CHILD_SETTID) child.memory.writeU32(request.childTid, child.pid);
  if (!(how & CloneFlag.CLONE_VFORK)) return child.pid;
  return { keys: [vforkKey(child.pid)], progress: child.pid, onSignal: "finish" };
}

/** The structure's first version, and the largest that is looked at. */
const LEAST_CLONE_ARGS = 64;
const MOST_CLONE_ARGS = 4096;
/** Beyond the 32 flags of clone. */
const CLONE_CLEAR_SIGHAND = 1n << 32n;

/** clone3(2). */
function cloneByStructure(call: Call, at: number, length: number): CallResult {
  if (length < LEAST_CLONE_ARGS) return -Errno.EINVAL;
  if (length > MOST_CLONE_ARGS) return -Errno.E2BIG;
  const given = call.memory.copyIn(at, length);
  if (given.subarray(CLONE_ARGS.size).some((byte) => byte !== 0)) return -Errno.E2BIG;
  const whole = new Uint8Array(CLONE_ARGS.size);
  whole.set(given.subarray(0, CLONE_ARGS.size));
  const args = CLONE_ARGS.read(new DataView(whole.buffer));
  const clearsHandlers = (args.flags & CLONE_CLEAR_SIGHAND) !== 0n;
  const how = Number(args.flags & 0xffff_ffffn);
  const isUnknown = (args.flags & ~(CLONE_CLEAR_SIGHAND | 0xffff_ffffn)) !== 0n;
  const hasBoth = clearsHandlers && (how & CloneFlag.CLONE_SIGHAND) !== 0;
  if (isUnknown || hasBoth || how & (CSIGNAL | CloneFlag.CLONE_DETACHED)) return -Errno.EINVAL;
  if (args.exit_signal > CSIGNAL || args.set_tid_size > 0) return -Errno.EINVAL;
  if ((args.stack === 0) !== (args.stack_size === 0)) return -Errno.EINVAL;
  return clone(call, {
    ...{ how, exitSignal: args.exit_signal, stack: args.stack + args.stack_size, tls: args.tls },
    ...{ parentTid: args.parent_tid, childTid: args.child_tid, pidFile: args.pidfd },
    clearsHandlers,
  });
}

function afterVfork(call: Call, child: number): CallResult {
  const isWaiting = call.kernel.tasks.get(child)?.vforkParent === call.task.pid;
  return isWaiting ? { keys: [vforkKey(child)], progress: child, onSignal: "finish" } : child;
}

/** A fork whose child departs before its first instruction. */
function remoteFork(call: Call, wanted: number, mechanism: number): CallResult {
  const { kernel } = call;
  const target = namedNode(kernel, wanted);
  if (target === undefined || mechanism > MigrationMechanism.hybrid) return -Errno.EINVAL;
  const pid = clone(call, FORK);
  const child = typeof pid === "number" ? kernel.tasks.get(pid) : undefined;
  if (child !== undefined && target !== kernel.node) {
    const markedNs = kernel.clock.monotonicNs();
    child.migration = { target, mechanism, markedNs, origin: "outside" };
  }
  return pid;
}

function threadArea(call: Call, at: number) {
  const wanted = call.readStructure(at, USER_DESC);
  const descriptor = threadDescriptorOf(wanted);
  if (!isTlsEntry(wanted.entry_number) || descriptor === undefined) return -Errno.EINVAL;
  return { index: wanted.entry_number - FIRST_TLS_DESCRIPTOR, descriptor };
}
