// Locks on files: fcntl's record locks of processes and of descriptions, and flock (fcntl(2),
// flock(2)). Who has which is in src/fs/file_locks.ts.

import { Errno } from "../../abi/errno.js";
import { AccessMode, FcntlCommand, FlockOperation, LockType, O_ACCMODE } from "../../abi/fcntl.js";
import { FLOCK, FLOCK64 } from "../../abi/structures_file.js";
import type { CallResult } from "../../fs/block.js";
import type { HeldLock, LockRequest } from "../../fs/file_locks.js";
import { descriptionOwner, lockName } from "../../fs/locking.js";
import type { OpenFile } from "../../fs/open_file.js";
import type { Call } from "./call.js";

/** What each of fcntl's commands means. */
interface LockCommand {
  readonly layout: typeof FLOCK | typeof FLOCK64;
  readonly isQuestion?: boolean;
  readonly waits?: boolean;
  readonly isDescriptions?: boolean;
}

const COMMANDS: ReadonlyMap<number, LockCommand> = new Map<number, LockCommand>([
  [FcntlCommand.F_GETLK, { layout: FLOCK, isQuestion: true }],
  [FcntlCommand.F_SETLK, { layout: FLOCK }],
  [FcntlCommand.F_SETLKW, { layout: FLOCK, waits: true }],
  [FcntlCommand.F_GETLK64, { layout: FLOCK64, isQuestion: true }],
  [FcntlCommand.F_SETLK64, { layout: FLOCK64 }],
  [FcntlCommand.F_SETLKW64, { layout: FLOCK64, waits: true }],
  [FcntlCommand.F_OFD_GETLK, { layout: FLOCK64, isQuestion: true, isDescriptions: true }],
  [FcntlCommand.F_OFD_SETLK, { layout: FLOCK64, isDescriptions: true }],
  [FcntlCommand.F_OFD_SETLKW, { layout: FLOCK64, waits: true, isDescriptions: true }],
]);

/** A command of fcntl about locks; undefined: it is none. `at`: struct flock or flock64. */
export function controlLock(
  call: Call,
  file: OpenFile,
  command: number,
  at: number,
): CallResult | undefined {
  const wanted = COMMANDS.get(command);
  if (wanted === undefined) return undefined;
  const { layout, isQuestion = false, isDescriptions = false } = wanted;
  const given = layout.read(call.memory.view(at, layout.size, isQuestion), at);
  if (isDescriptions && given.l_pid !== 0) return -Errno.EINVAL;
  const mode = modeOf(given.l_type);
  if (mode === null || (isQuestion && mode === undefined)) return -Errno.EINVAL;
  const refused = isQuestion ? 0 : refuseMode(file, mode);
  if (refused < 0) return refused;
  const status = call.kernel.files.statusNow(file);
  if (typeof status === "number") return status;
  const base = [0, file.position, status.size][given.l_whence];
  if (base === undefined) return -Errno.EINVAL;
  const range = rangeOf(base + given.l_start, given.l_len);
  if (typeof range === "number") return range;
  const { tgid } = call.task.group;
  const owner = isDescriptions ? descriptionOwner(file.handle) : `process:${tgid}`;
  const request: LockRequest = {
    ...{ file: lockName(status), owner, mode, ...range, pid: isDescriptions ? -1 : tgid },
    ...{ waits: wanted.waits ?? false, findsDeadlock: !isDescriptions, dropsFirst: false },
  };
  if (isQuestion) return answer(call, at, layout, call.kernel.files.locking.find(request));
  if (isDescriptions) call.kernel.files.noteLock(file);
  else call.task.files.lockOwner = owner;
  return call.kernel.files.locking.lock(request, call.resume);
}

/** null: no such type; undefined: to unlock. */
function modeOf(type: number): LockRequest["mode"] | null {
  if (type === LockType.F_RDLCK) return "read";
  if (type === LockType.F_WRLCK) return "write";
  return type === LockType.F_UNLCK ? undefined : null;
}

/** A range is locked for what the file is open for. */
function refuseMode({ flags }: OpenFile, mode: LockRequest["mode"]): number {
  const access = flags & O_ACCMODE;
  if (mode === "read" && access === AccessMode.O_WRONLY) return -Errno.EBADF;
  return mode === "write" && access === AccessMode.O_RDONLY ? -Errno.EBADF : 0;
}

function rangeOf(start: number, length: number): { start: number; end: number } | number {
  const [from, to] = length < 0 ? [start + length, start] : [start, start + length];
  if (from < 0) return -Errno.EINVAL;
  return { start: from, end: length === 0 ? Number.POSITIVE_INFINITY : to };
}

function answer(
  call: Call,
  at: number,
  layout: LockCommand["layout"],
  held: HeldLock | undefined,
): number {
  if (held === undefined) {
    call.memory.view(at, 2, true).setInt16(at, LockType.F_UNLCK, true);
    return 0;
  }
  const length = Number.isFinite(held.end) ? held.end - held.start : 0;
  const { F_RDLCK, F_WRLCK } = LockType;
  const l_type = held.mode === "read" ? F_RDLCK : F_WRLCK;
  const range = { l_whence: 0, l_start: held.start, l_len: length };
  call.writeStructure(at, layout, { l_type, ...range, l_pid: held.pid });
  return 0;
}

/** flock(2). */
export function lockWhole(call: Call, fd: number, operation: number): CallResult {
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  const { LOCK_SH, LOCK_EX, LOCK_UN, LOCK_NB } = FlockOperation;
  const what = operation & ~LOCK_NB;
  if (what !== LOCK_SH && what !== LOCK_EX && what !== LOCK_UN) return -Errno.EINVAL;
  const status = call.kernel.files.statusNow(file);
  if (typeof status === "number") return status;
  call.kernel.files.noteLock(file);
  const request: LockRequest = {
    file: `flock:${lockName(status)}`,
    owner: descriptionOwner(file.handle),
    mode: what === LOCK_UN ? undefined : what === LOCK_SH ? "read" : "write",
    start: 0,
    end: Number.POSITIVE_INFINITY,
    pid: call.task.group.tgid,
    waits: (operation & LOCK_NB) === 0,
    findsDeadlock: false,
    dropsFirst: true,
  };
  return call.kernel.files.locking.lock(request, call.resume);
}
