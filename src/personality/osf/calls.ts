// All system calls of the OSF/1 personality, by number: those that mean what Linux's mean, with its
// arguments, and those of calls_*.ts, which have arguments or results of their own.

import { OsfCall, type OsfCallName } from "../../abi/osf_numbers.js";
import type { UnixCall } from "../linux/call_definition.js";
import { fileCalls } from "./calls_file.js";
import { processCalls } from "./calls_process.js";
import { signalCalls } from "./calls_signal.js";
import { systemCalls } from "./calls_system.js";
import { type OsfDefinition, same } from "./definition.js";

/** Of the same name and arguments on both systems; structures that they point to are alike. */
const SAME = [
  ...["fork", "read", "write", "close", "link", "unlink", "chdir", "fchdir", "chmod", "lseek"],
  ...["access", "sync", "setpgid", "dup", "symlink", "readlink", "execve", "umask", "getpgrp"],
  ...["munmap", "mprotect", "madvise", "setitimer", "getitimer", "dup2", "poll", "fsync"],
  ...["socket", "connect", "bind", "listen", "recvmsg", "sendmsg", "gettimeofday", "getrusage"],
  ...["readv", "writev", "fchmod", "recvfrom", "rename", "truncate", "ftruncate", "flock"],
  ...["sendto", "shutdown", "socketpair", "mkdir", "rmdir", "getpeername", "setsid"],
  ...["getsockname", "getpgid", "getsid"],
] as readonly (OsfCallName & Parameters<typeof same>[1])[];

const definitions: readonly OsfDefinition[] = [
  ...SAME.map((name) => same(name, name)),
  ...fileCalls,
  ...processCalls,
  ...signalCalls,
  ...systemCalls,
];

export const osfCalls: ReadonlyMap<number, UnixCall> = new Map(
  definitions.map((definition) => [OsfCall[definition.name], definition]),
);
