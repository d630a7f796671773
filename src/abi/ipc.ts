// System V interprocess communication: numbers and structures of i386; POSIX message queues'.
// Source: svipc(7), shmctl(2), semctl(2), msgctl(2), ipc(2), mq_getattr(3); Linux's uapi headers
// ipc.h, sem.h, msg.h, shm.h.

import { i16, i32, structure, u16, u32 } from "./structure.js";

export const IpcFlag = { IPC_CREAT: 0o1000, IPC_EXCL: 0o2000, IPC_NOWAIT: 0o4000 } as const;

/** Of shmctl, semctl, msgctl; the commands that each has alone follow below. */
export const IpcCommand = { IPC_RMID: 0, IPC_SET: 1, IPC_STAT: 2, IPC_INFO: 3 } as const;

/** Added to a command: the structures of today, which are the only ones here. */
export const IPC_64 = 0x100;

export const AttachFlag = {
  SHM_RDONLY: 0o10000,
  SHM_RND: 0o20000,
  SHM_REMAP: 0o40000,
  SHM_EXEC: 0o100000,
} as const;

export const SegmentCommand = {
  ...IpcCommand,
  SHM_LOCK: 11,
  SHM_UNLOCK: 12,
  SHM_STAT: 13,
  SHM_INFO: 14,
  SHM_STAT_ANY: 15,
} as const;

/** Bits of shm_perm.mode beside the rights: removed, locked in memory. */
export const SHM_DEST = 0o1000;
export const SHM_LOCKED = 0o2000;

export const SemaphoreCommand = {
  ...IpcCommand,
  GETPID: 11,
  GETVAL: 12,
  GETALL: 13,
  GETNCNT: 14,
  GETZCNT: 15,
  SETVAL: 16,
  SETALL: 17,
  SEM_STAT: 18,
  SEM_INFO: 19,
  SEM_STAT_ANY: 20,
} as const;

/** sem_flg: what the operation does is undone when the process ends. */
export const SEM_UNDO = 0x1000;

export const MessageCommand = {
  ...IpcCommand,
  MSG_STAT: 11,
  MSG_INFO: 12,
  MSG_STAT_ANY: 13,
} as const;

/** msgflg of msgrcv, beside IPC_NOWAIT. */
export const MessageFlag = {
  MSG_NOERROR: 0o10000,
  MSG_EXCEPT: 0o20000,
  MSG_COPY: 0o40000,
} as const;

/** What ipc(2) multiplexes. */
export const IpcCall = {
  SEMOP: 1,
  SEMGET: 2,
  SEMCTL: 3,
  SEMTIMEDOP: 4,
  MSGSND: 11,
  MSGRCV: 12,
  MSGGET: 13,
  MSGCTL: 14,
  SHMAT: 21,
  SHMDT: 22,
  SHMGET: 23,
  SHMCTL: 24,
} as const;

/** struct ipc64_perm, with which each of the three states begins. */
const PERMISSIONS = {
  key: u32(0),
  uid: u32(4),
  gid: u32(8),
  cuid: u32(12),
  cgid: u32(16),
  mode: u16(20),
  seq: u16(24),
};

export const SHMID_DS = structure("shmid64_ds", 84, {
  ...PERMISSIONS,
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

export const SEMID_DS = structure("semid64_ds", 64, {
  ...PERMISSIONS,
  otime: u32(36),
  otime_high: u32(40),
  ctime: u32(44),
  ctime_high: u32(48),
  nsems: u32(52),
});

export const MSQID_DS = structure("msqid64_ds", 88, {
  ...PERMISSIONS,
  stime: u32(36),
  stime_high: u32(40),
  rtime: u32(44),
  rtime_high: u32(48),
  ctime: u32(52),
  ctime_high: u32(56),
  cbytes: u32(60),
  qnum: u32(64),
  qbytes: u32(68),
  lspid: u32(72),
  lrpid: u32(76),
});

/** struct shminfo64 (IPC_INFO): limits. */
export const SHMINFO = structure("shminfo64", 36, {
  shmmax: u32(0),
  shmmin: u32(4),
  shmmni: u32(8),
  shmseg: u32(12),
  shmall: u32(16),
});

/** struct shm_info (SHM_INFO): what is in use; pages. */
export const SHM_INFO_USE = structure("shm_info", 24, {
  used_ids: i32(0),
  shm_tot: u32(4),
  shm_rss: u32(8),
  shm_swp: u32(12),
});

/** struct seminfo: limits; SEM_INFO has sets in semusz and semaphores in semaem. */
export const SEMINFO = structure("seminfo", 40, {
  semmap: i32(0),
  semmni: i32(4),
  semmns: i32(8),
  semmnu: i32(12),
  semmsl: i32(16),
  semopm: i32(20),
  semume: i32(24),
  semusz: i32(28),
  semvmx: i32(32),
  semaem: i32(36),
});

/** struct msginfo: limits; MSG_INFO has queues in msgpool, messages in msgmap, bytes in msgtql. */
export const MSGINFO = structure("msginfo", 32, {
  msgpool: i32(0),
  msgmap: i32(4),
  msgmax: i32(8),
  msgmnb: i32(12),
  msgmni: i32(16),
  msgssz: i32(20),
  msgtql: i32(24),
  msgseg: u16(28),
});

export const SEMBUF = structure("sembuf", 6, { sem_num: u16(0), sem_op: i16(2), sem_flg: i16(4) });

/** struct mq_attr. */
export const MQ_ATTR = structure("mq_attr", 32, {
  mq_flags: i32(0),
  mq_maxmsg: i32(4),
  mq_msgsize: i32(8),
  mq_curmsgs: i32(12),
});
