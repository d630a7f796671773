// Notices about files: inotify_init, inotify_add_watch, inotify_rm_watch. Source: inotify(7).
//
// Paths are resolved here, as every path of a call; what is watched is known where the shared tree
// is (src/fs/watching.ts), which is asked by the path without links.

import { Errno } from "../../abi/errno.js";
import { AccessTest, OpenFlag } from "../../abi/fcntl.js";
import { InotifyMask } from "../../abi/inotify.js";
import type { CallResult } from "../../fs/block.js";
import { isDirectory } from "../../fs/file_status.js";
import type { OpenFile } from "../../fs/open_file.js";
import { descriptor, flags, int, openFlags, path } from "./arguments.js";
import type { Call } from "./call.js";
import { type CallDefinition, full, partial } from "./call_definition.js";

const KNOWN_FLAGS = OpenFlag.O_CLOEXEC | OpenFlag.O_NONBLOCK;
/** One of these a watch must have. */
const KNOWN_BITS = Object.values(InotifyMask).reduce((all, bit) => all | bit, 0);
const UNSEEN =
  "not seen: changes by the host, mappings, what a node reads from its own copies of a file, and " +
  "each node's own /dev and /proc";

export const inotifyCalls: readonly CallDefinition[] = [
  full("inotify_init", [], (call) => make(call, 0)),
  full("inotify_init1", [openFlags], make),
  partial("inotify_add_watch", UNSEEN, [descriptor, path, flags(InotifyMask)], add),
  full("inotify_rm_watch", [descriptor, int], (call, fd, wd) => {
    const file = call.file(fd);
    return file === undefined
      ? -Errno.EBADF
      : call.kernel.files.watching.change(file, { call: "remove", wd });
  }),
];

function make(call: Call, flags: number): CallResult {
  if (flags & ~KNOWN_FLAGS) return -Errno.EINVAL;
  const { files } = call.kernel;
  const handle = files.watching.makeInstance();
  if (typeof handle === "number") return handle;
  const file: OpenFile = {
    kind: "event",
    handle,
    flags: flags & OpenFlag.O_NONBLOCK,
    position: 0,
    path: "anon_inode:inotify",
    references: 0,
    state: undefined,
  };
  const fd = call.task.files.add(file, (flags & OpenFlag.O_CLOEXEC) !== 0);
  if (fd < 0) files.release(file);
  return fd;
}

function add(call: Call, fd: number, name: string, mask: number): CallResult {
  const { IN_MASK_ADD, IN_MASK_CREATE, IN_DONT_FOLLOW, IN_ONLYDIR } = InotifyMask;
  if ((mask & KNOWN_BITS) === 0) return -Errno.EINVAL;
  const file = call.file(fd);
  if (file === undefined) return -Errno.EBADF;
  if (mask & IN_MASK_ADD && mask & IN_MASK_CREATE) return -Errno.EINVAL;
  if (file.kind !== "event") return -Errno.EINVAL;
  const { vfs, task, kernel } = call;
  const found = vfs.find(task.context.start, name, (mask & IN_DONT_FOLLOW) === 0);
  if (typeof found === "number") return found;
  const status = found.inode.status();
  if (typeof status === "number") return status;
  if (mask & IN_ONLYDIR && !isDirectory(status)) return -Errno.ENOTDIR;
  if (!vfs.permits(status, AccessTest.R_OK)) return -Errno.EACCES;
  return kernel.files.watching.change(file, { call: "add", path: found.path, mask });
}
