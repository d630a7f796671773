// System V interprocess communication: numbers and structures of i386.
// Source: shmget(2), shmop(2), shmctl(2), ipc(2).

import { structure, u16, u32 } from "./structure.js";

export const IpcFlag = { IPC_CREAT: 0o1000, IPC_EXCL: 0o2000, IPC_NOWAIT: 0o4000 } as const;

export const IpcCommand = { IPC_RMID: 0, IPC_SET: 1, IPC_STAT: 2 } as const;

/** Added to a command: the structures of today, which are the only ones here. */
export const IPC_64 = 0x100;

export const AttachFlag = {
  SHM_RDONLY: 0o10000,
  SHM_RND: 0o20000,
  SHM_REMAP: 0o40000,
  SHM_EXEC: 0o100000,
} as const;

/** What ipc(2) multiplexes, as far as it is there. */
export const IpcCall = { SHMAT: 21, SHMDT: 22, SHMGET: 23, SHMCTL: 24 } as const;

/** struct shmid64_ds, which begins with a struct ipc64_perm. */
export const SHMID_DS = structure("shmid64_ds", 84, {
  key: u32(0),
  uid: u32(4),
  gid: u32(8),
  cuid: u32(12),
  cgid: u32(16),
  mode: u16(20),
  seq: u16(24),
  segsz: u32(36),
  atime: u32(40),
  atime_high: u32(44),
  dtime: u32(48),
  dtime_high: u32(52),
  ctime: u32(56),
  ctime_high: u32(60),
  cpid: u32(64),
  lpid: u32(68),
  nattch: u32(72),
});
