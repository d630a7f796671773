/* Files and sockets as Linux's calls, by OSF/1's: flags, stat, directory entries, offsets of 32 bits,
 * descriptors of a pipe as results. */

#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "internal.h"

enum { MOST_ENTRIES = 2048, LINUX_HEAD = 19 };

static const struct {
  int linux_flag, osf_flag;
} open_flags[] = {
    {O_NONBLOCK, OSF_O_NONBLOCK}, {O_APPEND, OSF_O_APPEND}, {O_CREAT, OSF_O_CREAT},
    {O_TRUNC, OSF_O_TRUNC},       {O_EXCL, OSF_O_EXCL},     {O_NOCTTY, OSF_O_NOCTTY},
};

static int to_osf_flags(int flags) {
  int result = flags & O_ACCMODE;
  for (size_t i = 0; i < sizeof open_flags / sizeof *open_flags; i++)
    if (flags & open_flags[i].linux_flag) result |= open_flags[i].osf_flag;
  return result;
}

static int to_linux_flags(int flags) {
  int result = flags & O_ACCMODE;
  for (size_t i = 0; i < sizeof open_flags / sizeof *open_flags; i++)
    if (flags & open_flags[i].osf_flag) result |= open_flags[i].linux_flag;
  return result;
}

/* Closed by exec, where Linux says so in a flag. */
static int marked(int file, int closes) {
  if (file >= 0 && closes) osf_call(OSF_CALL_fcntl, file, F_SETFD, FD_CLOEXEC);
  return file;
}

/* O_DIRECTORY is no flag of OSF/1's: what was opened is looked at. */
int osf_open(const char *path, int flags, int mode) {
  struct osf_stat status;
  int file = osf_call(OSF_CALL_open, path, to_osf_flags(flags), mode);
  if (file < 0 || !(flags & O_DIRECTORY)) return marked(file, flags & O_CLOEXEC);
  osf_call(OSF_CALL_fstat, file, &status);
  if (S_ISDIR(status.st_mode)) return marked(file, flags & O_CLOEXEC);
  osf_call(OSF_CALL_close, file);
  return -ENOTDIR;
}

int osf_seek(int file, int64_t offset, int whence) {
  if (offset != (int32_t)offset) return -EOVERFLOW;
  return osf_call(OSF_CALL_lseek, file, (int32_t)offset, whence);
}

static int seek_long(int file, uint32_t high, uint32_t low, int64_t *result, int whence) {
  int position = osf_seek(file, (int64_t)((uint64_t)high << 32 | low), whence);
  if (position < 0) return position;
  *result = position;
  return 0;
}

/* OSF/1 has no transfer at a position: the offset goes there and back. */
static int transfer_at(int call, const int *words) {
  int before = osf_seek(words[0], 0, SEEK_CUR);
  int there = osf_seek(words[0], (int64_t)((uint64_t)(uint32_t)words[4] << 32 | (uint32_t)words[3]),
                       SEEK_SET);
  if (before < 0 || there < 0) return before < 0 ? before : there;
  int result = osf_call(call, words[0], words[1], words[2]);
  osf_seek(words[0], before, SEEK_SET);
  return result;
}

static int status_of(int directory, const char *path, int flags, struct osf_stat *status) {
  if (path[0] == 0 && flags & AT_EMPTY_PATH) return osf_call(OSF_CALL_fstat, directory, status);
  if (directory != AT_FDCWD && path[0] != '/') return -ENOSYS;
  int call = flags & AT_SYMLINK_NOFOLLOW ? OSF_CALL_lstat : OSF_CALL_stat;
  return osf_call(call, path, status);
}

static int tell_status(int directory, const char *path, int flags, struct statx *into) {
  struct osf_stat from;
  int result = status_of(directory, path, flags, &from);
  if (result < 0) return result;
  memset(into, 0, sizeof *into);
  into->stx_mask = STATX_BASIC_STATS;
  into->stx_blksize = from.st_blksize;
  into->stx_nlink = from.st_nlink;
  into->stx_uid = from.st_uid;
  into->stx_gid = from.st_gid;
  into->stx_mode = from.st_mode;
  into->stx_ino = from.st_ino;
  into->stx_size = from.st_size;
  into->stx_blocks = from.st_blocks;
  into->stx_atime.tv_sec = from.st_atime_sec;
  into->stx_atime.tv_nsec = from.st_atime_usec * 1000;
  into->stx_mtime.tv_sec = from.st_mtime_sec;
  into->stx_mtime.tv_nsec = from.st_mtime_usec * 1000;
  into->stx_ctime.tv_sec = from.st_ctime_sec;
  into->stx_ctime.tv_nsec = from.st_ctime_usec * 1000;
  into->stx_dev_major = from.st_dev >> 8 & 0xfff;
  into->stx_dev_minor = (from.st_dev & 0xff) | (from.st_dev >> 12 & 0xfff00);
  into->stx_rdev_major = from.st_rdev >> 8 & 0xfff;
  into->stx_rdev_minor = (from.st_rdev & 0xff) | (from.st_rdev >> 12 & 0xfff00);
  return 0;
}

/* Entries of Linux are longer: half as many bytes are asked for as there is room. A type is not told. */
static int read_entries(int file, char *into, unsigned bytes) {
  char from[MOST_ENTRIES];
  uint32_t base;
  unsigned room = bytes / 2 < sizeof from ? bytes / 2 : sizeof from;
  int count = osf_call(OSF_CALL_getdirentries, file, from, room, &base);
  int at = 0;
  for (int i = 0; i < count;) {
    const struct osf_dirent *entry = (const void *)(from + i);
    unsigned length = (LINUX_HEAD + entry->d_namlen + 1 + 7) & ~7u;
    memset(into + at, 0, length);
    *(uint64_t *)(into + at) = entry->d_ino;
    *(uint64_t *)(into + at + 8) = ++base;
    *(uint16_t *)(into + at + 16) = length;
    memcpy(into + at + LINUX_HEAD, entry + 1, entry->d_namlen);
    at += length;
    i += entry->d_reclen;
  }
  return count < 0 ? count : at;
}

static int make_pipe(int *ends, int flags) {
  uint64_t both = osf_call_two(OSF_CALL_pipe);
  int first = (int)both;
  if (first < 0) return first;
  ends[0] = first;
  ends[1] = (int)(both >> 32);
  for (int i = 0; i < 2; i++) {
    marked(ends[i], flags & O_CLOEXEC);
    if (flags & O_NONBLOCK) osf_call(OSF_CALL_fcntl, ends[i], F_SETFL, OSF_O_NONBLOCK);
  }
  return 0;
}

static int control(int file, int command, int value, int *result) {
  switch (command) {
    case F_DUPFD:
    case F_GETFD:
    case F_SETFD:
      return *result = osf_call(OSF_CALL_fcntl, file, command, value), 1;
    case F_DUPFD_CLOEXEC:
      return *result = marked(osf_call(OSF_CALL_fcntl, file, F_DUPFD, value), 1), 1;
    case F_GETFL:
      *result = osf_call(OSF_CALL_fcntl, file, F_GETFL, 0);
      if (*result >= 0) *result = to_linux_flags(*result);
      return 1;
    case F_SETFL:
      return *result = osf_call(OSF_CALL_fcntl, file, F_SETFL, to_osf_flags(value)), 1;
    default:
      return 0;
  }
}

static int control_device(int file, unsigned request, void *value) {
  if (request == TIOCGWINSZ) return osf_call(OSF_CALL_ioctl, file, OSF_TIOCGWINSZ, value);
  if (request == FIONREAD) return osf_call(OSF_CALL_ioctl, file, OSF_FIONREAD, value);
  return -ENOTTY;
}

static int socket_syscall(int number, const int *words, int *result) {
  int kind = words[1] & ~(SOCK_CLOEXEC | SOCK_NONBLOCK);
  int closes = words[1] & SOCK_CLOEXEC;
  switch (number) {
    case SYS_socket:
      *result = marked(osf_call(OSF_CALL_socket, words[0], kind, words[2]), closes);
      if (*result >= 0 && words[1] & SOCK_NONBLOCK)
        osf_call(OSF_CALL_fcntl, *result, F_SETFL, OSF_O_NONBLOCK);
      return 1;
    case SYS_socketpair:
      *result = osf_call(OSF_CALL_socketpair, words[0], kind, words[2], words[3]);
      for (int i = 0; *result >= 0 && i < 2; i++) marked(((int *)words[3])[i], closes);
      return 1;
    case SYS_accept4:
      *result = marked(osf_call(OSF_CALL_accept, words[0], words[1], words[2]),
                       words[3] & SOCK_CLOEXEC);
      return 1;
    default:
      return 0;
  }
}

int osf_file_syscall(int number, const int *words, int *result) {
  switch (number) {
    case SYS_open:
      return *result = osf_open((const char *)words[0], words[1], words[2]), 1;
    case SYS_openat:
      if (words[0] != AT_FDCWD && *(const char *)words[1] != '/') return 0;
      return *result = osf_open((const char *)words[1], words[2], words[3]), 1;
    case SYS__llseek:
      *result = seek_long(words[0], words[1], words[2], (int64_t *)words[3], words[4]);
      return 1;
    case SYS_pread64:
      return *result = transfer_at(OSF_CALL_read, words), 1;
    case SYS_pwrite64:
      return *result = transfer_at(OSF_CALL_write, words), 1;
    case SYS_statx:
      *result = tell_status(words[0], (const char *)words[1], words[2], (struct statx *)words[4]);
      return 1;
    case SYS_getdents64:
      return *result = read_entries(words[0], (char *)words[1], words[2]), 1;
    case SYS_pipe:
      return *result = make_pipe((int *)words[0], 0), 1;
    case SYS_pipe2:
      return *result = make_pipe((int *)words[0], words[1]), 1;
    case SYS_fcntl64:
      return control(words[0], words[1], words[2], result);
    case SYS_ioctl:
      return *result = control_device(words[0], words[1], (void *)words[2]), 1;
    case SYS_ftruncate64:
      return *result = osf_call(OSF_CALL_ftruncate, words[0], words[1]), 1;
    case SYS_truncate64:
      return *result = osf_call(OSF_CALL_truncate, words[0], words[1]), 1;
    /* musl asks for these when statx and the sockets' own numbers are missing. */
    case SYS_stat64:
    case SYS_lstat64:
    case SYS_fstat64:
    case SYS_fstatat64:
    case SYS_socketcall:
      return *result = -ENOSYS, 1;
    default:
      return socket_syscall(number, words, result);
  }
}
