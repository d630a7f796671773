/* Numbers and structures of OSF/1, as its personality here has them. Printed from
 * src/abi/osf_numbers.ts and osf_structures.ts by src/personality/osf/shared_header.ts: change those,
 * not this. What has Linux's number on both systems is not here. */

#ifndef OSF_ABI_H
#define OSF_ABI_H

#include <stdint.h>

#define OSF_CALL_exit 1
#define OSF_CALL_fork 2
#define OSF_CALL_read 3
#define OSF_CALL_write 4
#define OSF_CALL_close 6
#define OSF_CALL_wait4 7
#define OSF_CALL_link 9
#define OSF_CALL_unlink 10
#define OSF_CALL_chdir 12
#define OSF_CALL_fchdir 13
#define OSF_CALL_chmod 15
#define OSF_CALL_lseek 19
#define OSF_CALL_getpid 20
#define OSF_CALL_getuid 24
#define OSF_CALL_access 33
#define OSF_CALL_sync 36
#define OSF_CALL_kill 37
#define OSF_CALL_setpgid 39
#define OSF_CALL_dup 41
#define OSF_CALL_pipe 42
#define OSF_CALL_open 45
#define OSF_CALL_getgid 47
#define OSF_CALL_sigprocmask 48
#define OSF_CALL_sigpending 52
#define OSF_CALL_ioctl 54
#define OSF_CALL_symlink 57
#define OSF_CALL_readlink 58
#define OSF_CALL_execve 59
#define OSF_CALL_umask 60
#define OSF_CALL_getpgrp 63
#define OSF_CALL_getpagesize 64
#define OSF_CALL_stat 67
#define OSF_CALL_lstat 68
#define OSF_CALL_sbrk 69
#define OSF_CALL_mmap 71
#define OSF_CALL_munmap 73
#define OSF_CALL_mprotect 74
#define OSF_CALL_madvise 75
#define OSF_CALL_setitimer 83
#define OSF_CALL_table 85
#define OSF_CALL_getitimer 86
#define OSF_CALL_gethostname 87
#define OSF_CALL_dup2 90
#define OSF_CALL_fstat 91
#define OSF_CALL_fcntl 92
#define OSF_CALL_poll 94
#define OSF_CALL_fsync 95
#define OSF_CALL_socket 97
#define OSF_CALL_connect 98
#define OSF_CALL_accept 99
#define OSF_CALL_sigreturn 103
#define OSF_CALL_bind 104
#define OSF_CALL_setsockopt 105
#define OSF_CALL_listen 106
#define OSF_CALL_sigsuspend 111
#define OSF_CALL_recvmsg 113
#define OSF_CALL_sendmsg 114
#define OSF_CALL_gettimeofday 116
#define OSF_CALL_getrusage 117
#define OSF_CALL_getsockopt 118
#define OSF_CALL_readv 120
#define OSF_CALL_writev 121
#define OSF_CALL_fchmod 124
#define OSF_CALL_recvfrom 125
#define OSF_CALL_rename 128
#define OSF_CALL_truncate 129
#define OSF_CALL_ftruncate 130
#define OSF_CALL_flock 131
#define OSF_CALL_sendto 133
#define OSF_CALL_shutdown 134
#define OSF_CALL_socketpair 135
#define OSF_CALL_mkdir 136
#define OSF_CALL_rmdir 137
#define OSF_CALL_getpeername 141
#define OSF_CALL_setsid 147
#define OSF_CALL_getsockname 150
#define OSF_CALL_sigaction 156
#define OSF_CALL_getdirentries 159
#define OSF_CALL_uname 207
#define OSF_CALL_getpgid 233
#define OSF_CALL_getsid 234
#define OSF_CALL_usleep_thread 251
#define OSF_CALL_thread_block 300
#define OSF_O_NONBLOCK 4
#define OSF_O_APPEND 8
#define OSF_O_CREAT 512
#define OSF_O_TRUNC 1024
#define OSF_O_EXCL 2048
#define OSF_O_NOCTTY 4096
#define OSF_MAP_ANONYMOUS 16
#define OSF_MAP_FIXED 256
#define OSF_SA_ONSTACK 1
#define OSF_SA_RESTART 2
#define OSF_SA_NOCLDSTOP 4
#define OSF_SA_NODEFER 8
#define OSF_SA_RESETHAND 16
#define OSF_SA_SIGINFO 64
#define OSF_SIG_BLOCK 1
#define OSF_SIG_UNBLOCK 2
#define OSF_SIG_SETMASK 3
#define OSF_TIOCGWINSZ 1074295912
#define OSF_FIONREAD 1074030207
#define OSF_TBL_LOADAVG 3
#define OSF_TBL_SYSINFO 12

/* Linux's number, OSF/1's. */
#define OSF_ERRORS \
  {35, 11}, \
  {11, 35}, \
  {115, 36}, \
  {114, 37}, \
  {88, 38}, \
  {89, 39}, \
  {90, 40}, \
  {91, 41}, \
  {92, 42}, \
  {93, 43}, \
  {94, 44}, \
  {95, 45}, \
  {96, 46}, \
  {97, 47}, \
  {98, 48}, \
  {99, 49}, \
  {100, 50}, \
  {101, 51}, \
  {102, 52}, \
  {103, 53}, \
  {104, 54}, \
  {105, 55}, \
  {106, 56}, \
  {107, 57}, \
  {108, 58}, \
  {109, 59}, \
  {110, 60}, \
  {111, 61}, \
  {40, 62}, \
  {36, 63}, \
  {112, 64}, \
  {113, 65}, \
  {39, 66}, \
  {87, 68}, \
  {122, 69}, \
  {116, 70}, \
  {66, 71}, \
  {37, 77}, \
  {38, 78}, \
  {42, 80}, \
  {43, 81}, \
  {75, 112}, \
  {84, 116},
#define OSF_SIGNALS \
  {1, 1}, \
  {2, 2}, \
  {3, 3}, \
  {4, 4}, \
  {5, 5}, \
  {6, 6}, \
  {8, 8}, \
  {9, 9}, \
  {11, 11}, \
  {13, 13}, \
  {14, 14}, \
  {15, 15}, \
  {7, 10}, \
  {31, 12}, \
  {23, 16}, \
  {19, 17}, \
  {20, 18}, \
  {18, 19}, \
  {17, 20}, \
  {21, 21}, \
  {22, 22}, \
  {29, 23}, \
  {24, 24}, \
  {25, 25}, \
  {26, 26}, \
  {27, 27}, \
  {28, 28}, \
  {10, 30}, \
  {12, 31},

struct osf_stat {
  uint32_t st_dev;
  uint32_t st_ino;
  uint32_t st_mode;
  uint16_t st_nlink;
  uint32_t st_uid;
  uint32_t st_gid;
  uint32_t st_rdev;
  uint32_t st_size;
  uint32_t st_atime_sec;
  uint32_t st_atime_usec;
  uint32_t st_mtime_sec;
  uint32_t st_mtime_usec;
  uint32_t st_ctime_sec;
  uint32_t st_ctime_usec;
  uint32_t st_blksize;
  uint32_t st_blocks;
  uint32_t st_flags;
};
_Static_assert(sizeof(struct osf_stat) == 68, "osf_stat");

struct osf_dirent {
  uint32_t d_ino;
  uint16_t d_reclen;
  uint16_t d_namlen;
};
_Static_assert(sizeof(struct osf_dirent) == 8, "osf_dirent");

struct osf_sigaction {
  uint32_t sa_address;
  uint32_t sa_mask;
  uint32_t sa_flags;
};
_Static_assert(sizeof(struct osf_sigaction) == 12, "osf_sigaction");

struct osf_utsname {
  char sysname[32];
  char nodename[32];
  char release[32];
  char version[32];
  char machine[32];
};
_Static_assert(sizeof(struct osf_utsname) == 160, "osf_utsname");

struct osf_loadavg {
  uint32_t tl_avenrun[3];
  uint32_t tl_lscale;
  uint32_t tl_mach_factor[3];
};
_Static_assert(sizeof(struct osf_loadavg) == 28, "osf_loadavg");

struct osf_sysinfo {
  uint32_t si_user;
  uint32_t si_nice;
  uint32_t si_sys;
  uint32_t si_idle;
  uint32_t si_hz;
  uint32_t si_boottime;
};
_Static_assert(sizeof(struct osf_sysinfo) == 24, "osf_sysinfo");

#endif
