/* OSF/1's calls by their names: those that programs make most, those that parts of the C library make
 * by Linux's own gate, and those that are its own. What else the C library does under OSF/1 comes by
 * osf_syscall. The names with underscores are those by which the C library calls itself. */

#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "../../common/unix_result.h"
#include "internal.h"

ssize_t read(int file, void *buffer, size_t bytes) {
  return unix_result(osf_call(OSF_CALL_read, file, buffer, bytes));
}

ssize_t write(int file, const void *buffer, size_t bytes) {
  return unix_result(osf_call(OSF_CALL_write, file, buffer, bytes));
}

int open(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  int mode = flags & O_CREAT ? va_arg(arguments, int) : 0;
  va_end(arguments);
  return unix_result(osf_open(path, flags, mode));
}

int close(int file) {
  return unix_result(osf_call(OSF_CALL_close, file));
}

off_t lseek(int file, off_t offset, int whence) {
  return unix_result(osf_seek(file, offset, whence));
}

int access(const char *path, int rights) {
  return unix_result(osf_call(OSF_CALL_access, path, rights));
}

int unlink(const char *path) {
  return unix_result(osf_call(OSF_CALL_unlink, path));
}

int rename(const char *from, const char *to) {
  return unix_result(osf_call(OSF_CALL_rename, from, to));
}

int mkdir(const char *path, mode_t mode) {
  return unix_result(osf_call(OSF_CALL_mkdir, path, mode));
}

int rmdir(const char *path) {
  return unix_result(osf_call(OSF_CALL_rmdir, path));
}

int dup(int file) {
  return unix_result(osf_call(OSF_CALL_dup, file));
}

int dup2(int file, int wanted) {
  return unix_result(osf_call(OSF_CALL_dup2, file, wanted));
}

int fsync(int file) {
  return unix_result(osf_call(OSF_CALL_fsync, file));
}

int link(const char *from, const char *to) {
  return unix_result(osf_call(OSF_CALL_link, from, to));
}

int symlink(const char *target, const char *path) {
  return unix_result(osf_call(OSF_CALL_symlink, target, path));
}

int chdir(const char *path) {
  return unix_result(osf_call(OSF_CALL_chdir, path));
}

int flock(int file, int operation) {
  return unix_result(osf_call(OSF_CALL_flock, file, operation));
}

void sync(void) {
  osf_call(OSF_CALL_sync);
}

int pipe(int ends[2]) {
  return unix_result(osf_syscall(SYS_pipe, (int)ends, 0, 0, 0, 0, 0));
}

int execve(const char *path, char *const arguments[], char *const environment[]) {
  return unix_result(osf_call(OSF_CALL_execve, path, arguments, environment));
}

int __mprotect(void *address, size_t bytes, int rights) {
  return unix_result(osf_call(OSF_CALL_mprotect, address, bytes, rights));
}

int mprotect(void *address, size_t bytes, int rights) {
  return __mprotect(address, bytes, rights);
}

int __madvise(void *address, size_t bytes, int advice) {
  return unix_result(osf_call(OSF_CALL_madvise, address, bytes, advice));
}

int madvise(void *address, size_t bytes, int advice) {
  return __madvise(address, bytes, advice);
}

int uname(struct utsname *names) {
  return unix_result(osf_syscall(SYS_uname, (int)names, 0, 0, 0, 0, 0));
}

int sigpending(sigset_t *set) {
  return unix_result(osf_syscall(SYS_rt_sigpending, (int)set, 0, 0, 0, 0, 0));
}

/* Calls with two results: the second has a function of its own. */
#define TWO_RESULTS(type, first, second)                     \
  type first(void) {                                         \
    return osf_call(OSF_CALL_##first);                       \
  }                                                          \
  type second(void) {                                        \
    return (type)(osf_call_two(OSF_CALL_##first) >> 32);     \
  }

TWO_RESULTS(pid_t, getpid, getppid)
TWO_RESULTS(uid_t, getuid, geteuid)
TWO_RESULTS(gid_t, getgid, getegid)

pid_t getpgrp(void) {
  return osf_call(OSF_CALL_getpgrp);
}

pid_t getpgid(pid_t pid) {
  return unix_result(osf_call(OSF_CALL_getpgid, pid));
}

int setpgid(pid_t pid, pid_t group) {
  return unix_result(osf_call(OSF_CALL_setpgid, pid, group));
}

pid_t getsid(pid_t pid) {
  return unix_result(osf_call(OSF_CALL_getsid, pid));
}

int getpagesize(void) {
  return osf_call(OSF_CALL_getpagesize);
}

int gethostname(char *name, size_t bytes) {
  return unix_result(osf_call(OSF_CALL_gethostname, name, bytes));
}

int table(long id, long index, void *address, long elements, unsigned bytes) {
  return unix_result(osf_call(OSF_CALL_table, id, index, address, elements, bytes));
}
