/* Files by way of fyod: one request at a time, its answer in the two pieces of a combined block, so
 * that data lands in the caller's buffer. Below are the calls of Unix that Puma has. */

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include "../../common/unix_result.h"
#include "internal.h"

enum { MOST_TRANSFER = 1 << 20, LONGEST_PATH = 4096 };

static struct puma_file_reply reply;
static struct puma_piece pieces[2];

void puma_files_init(void) {
  sptl_init(PORTAL_FILES);
  PUMA_PORTALS[PORTAL_FILES].status = PUMA_PORTAL_TAKEN;
}

static int takes_path(int operation) {
  return operation == PUMA_FILE_OPEN || operation == PUMA_FILE_STAT ||
         (operation >= PUMA_FILE_ACCESS && operation <= PUMA_FILE_RENAME);
}

int puma_file_call(int operation, int a, int b, int c, uint32_t offset, const void *body,
                   size_t body_bytes, void *into, size_t into_bytes, uint64_t *value) {
  volatile struct puma_combined *block =
      (volatile struct puma_combined *)PUMA_PORTALS[PORTAL_FILES].descriptor;
  struct puma_send_info info;
  pieces[0] = (struct puma_piece){(uint32_t)&reply, sizeof reply};
  pieces[1] = (struct puma_piece){(uint32_t)into, into_bytes};
  sptl_comb_init(PORTAL_FILES, PUMA_OP_COMB_SNDR_OFF_SV_BDY, pieces, 2);
  SPTL_ACTIVATE(PORTAL_FILES);
  send_info_init(&info);
  info.return_portal = PORTAL_FILES;
  info.offset = offset;
  info.reply_length = into_bytes;
  info.user_data[0] = operation;
  info.user_data[1] = a;
  info.user_data[2] = b;
  info.user_data[3] = c;
  /* The console's three are at yod; other files may be served elsewhere. */
  int nid = takes_path(operation) || a > 2 ? PUMA_PCB->fyod_nid : PUMA_PCB->yod_nid;
  if (send_user_msg_phys(body, body_bytes, nid, PUMA_PID_FYOD, 0, 0, &info) < 0) return -EIO;
  for (;;) {
    uint32_t seen = PUMA_PCB->arrivals;
    if (block->rw_bytes >= 0) break;
    puma_wait(seen);
  }
  SPTL_DEACTIVATE(PORTAL_FILES);
  if (value) *value = reply.value;
  return reply.result;
}

/* fyod takes absolute paths only. */
static int path_call(int operation, int a, int b, const char *path, void *into, size_t bytes) {
  char full[LONGEST_PATH];
  const char *directory = getenv("PWD");
  int length = path[0] == '/'
                   ? snprintf(full, sizeof full, "%s", path)
                   : snprintf(full, sizeof full, "%s/%s", directory ? directory : "", path);
  if (path[0] == 0) return -ENOENT;
  if (length >= LONGEST_PATH) return -ENAMETOOLONG;
  return puma_file_call(operation, a, b, 0, 0, full, length, into, bytes, 0);
}

/* In as many requests as it takes; a read that comes short is at the end, or has what there is. `at`:
 * where in the file; -1: where it stands. */
static int transfer(int operation, int file, char *buffer, size_t bytes, off_t at) {
  size_t done = 0, part;
  int moved, is_read = operation == PUMA_FILE_READ;
  do {
    off_t place = at < 0 ? 0 : at + (off_t)done;
    part = bytes - done < MOST_TRANSFER ? bytes - done : MOST_TRANSFER;
    moved = puma_file_call(operation, file, place >> 32, at >= 0, place,
                           is_read ? 0 : buffer + done, is_read ? 0 : part,
                           is_read ? buffer + done : 0, is_read ? part : 0, 0);
    if (moved < 0) return done ? (int)done : moved;
    done += moved;
  } while (done < bytes && moved > 0 && (!is_read || (size_t)moved == part));
  return done;
}

int puma_read(int file, void *buffer, size_t bytes) {
  return transfer(PUMA_FILE_READ, file, buffer, bytes, -1);
}

int puma_write(int file, const void *buffer, size_t bytes) {
  return transfer(PUMA_FILE_WRITE, file, (char *)buffer, bytes, -1);
}

ssize_t read(int file, void *buffer, size_t bytes) {
  return unix_result(puma_read(file, buffer, bytes));
}

ssize_t write(int file, const void *buffer, size_t bytes) {
  return unix_result(puma_write(file, buffer, bytes));
}

ssize_t pread(int file, void *buffer, size_t bytes, off_t at) {
  return unix_result(at < 0 ? -EINVAL : transfer(PUMA_FILE_READ, file, buffer, bytes, at));
}

ssize_t pwrite(int file, const void *buffer, size_t bytes, off_t at) {
  return unix_result(at < 0 ? -EINVAL : transfer(PUMA_FILE_WRITE, file, (char *)buffer, bytes, at));
}

int puma_open(const char *path, int flags, int mode) {
  return path_call(PUMA_FILE_OPEN, flags, mode & ~_my_umask, path, 0, 0);
}

int open(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  int mode = flags & O_CREAT ? va_arg(arguments, int) : 0;
  va_end(arguments);
  return unix_result(puma_open(path, flags, mode));
}

int puma_close(int file) {
  return puma_file_call(PUMA_FILE_CLOSE, file, 0, 0, 0, 0, 0, 0, 0, 0);
}

int close(int file) {
  return unix_result(puma_close(file));
}

int64_t puma_seek(int file, int64_t offset, int whence) {
  uint64_t position = 0;
  int result =
      puma_file_call(PUMA_FILE_LSEEK, file, offset >> 32, whence, offset, 0, 0, 0, 0, &position);
  return result < 0 ? result : (int64_t)position;
}

off_t lseek(int file, off_t offset, int whence) {
  int64_t result = puma_seek(file, offset, whence);
  return result < 0 ? unix_result((int)result) : result;
}

static int status_of(int result, const struct puma_file_status *from, struct stat *status) {
  if (result < 0) return unix_result(result);
  memset(status, 0, sizeof *status);
  status->st_size = from->size;
  status->st_ino = from->inode;
  status->st_mode = from->mode;
  status->st_nlink = from->links;
  status->st_uid = from->uid;
  status->st_gid = from->gid;
  status->st_dev = from->device;
  status->st_blksize = 4096;
  status->st_blocks = (from->size + 511) / 512;
  status->st_mtim.tv_sec = from->modified_ns / 1000000000u;
  status->st_mtim.tv_nsec = from->modified_ns % 1000000000u;
  status->st_atim = status->st_ctim = status->st_mtim;
  return 0;
}

int stat(const char *restrict path, struct stat *restrict status) {
  struct puma_file_status from;
  return status_of(path_call(PUMA_FILE_STAT, 1, 0, path, &from, sizeof from), &from, status);
}

int lstat(const char *restrict path, struct stat *restrict status) {
  struct puma_file_status from;
  return status_of(path_call(PUMA_FILE_STAT, 0, 0, path, &from, sizeof from), &from, status);
}

int fstat(int file, struct stat *status) {
  struct puma_file_status from;
  int result =
      puma_file_call(PUMA_FILE_FSTAT, file, 0, 0, 0, 0, 0, &from, sizeof from, 0);
  return status_of(result, &from, status);
}

int access(const char *path, int rights) {
  return unix_result(path_call(PUMA_FILE_ACCESS, rights, 0, path, 0, 0));
}

int unlink(const char *path) {
  return unix_result(path_call(PUMA_FILE_UNLINK, 0, 0, path, 0, 0));
}

int mkdir(const char *path, mode_t mode) {
  return unix_result(path_call(PUMA_FILE_MKDIR, mode & ~_my_umask, 0, path, 0, 0));
}

int rmdir(const char *path) {
  return unix_result(path_call(PUMA_FILE_RMDIR, 0, 0, path, 0, 0));
}

int rename(const char *from, const char *to) {
  char both[2 * LONGEST_PATH];
  const char *pwd = getenv("PWD");
  const char *directory = pwd ? pwd : "";
  int first = snprintf(both, LONGEST_PATH, "%s%s%s", from[0] == '/' ? "" : directory,
                       from[0] == '/' ? "" : "/", from);
  if (first >= LONGEST_PATH) return unix_result(-ENAMETOOLONG);
  int second = snprintf(both + first + 1, LONGEST_PATH, "%s%s%s", to[0] == '/' ? "" : directory,
                        to[0] == '/' ? "" : "/", to);
  if (second >= LONGEST_PATH) return unix_result(-ENAMETOOLONG);
  return unix_result(puma_file_call(PUMA_FILE_RENAME, 0, 0, 0, 0, both, first + 1 + second, 0, 0,
                                    0));
}

int remove(const char *path) {
  int result = path_call(PUMA_FILE_UNLINK, 0, 0, path, 0, 0);
  if (result == -EISDIR || result == -EPERM) return rmdir(path);
  return unix_result(result);
}

int ftruncate(int file, off_t size) {
  return unix_result(
      puma_file_call(PUMA_FILE_TRUNCATE, file, size >> 32, 0, size, 0, 0, 0, 0, 0));
}

int truncate(const char *path, off_t size) {
  int file = puma_open(path, O_WRONLY, 0);
  if (file < 0) return unix_result(file);
  int result = ftruncate(file, size), why = errno;
  close(file);
  errno = why;
  return result;
}

/* Where relative paths begin. */
char *getcwd(char *buffer, size_t bytes) {
  const char *directory = getenv("PWD");
  size_t length = directory ? strlen(directory) + 1 : 0;
  if (length == 0 || (buffer && bytes < length)) {
    errno = length == 0 ? ENOENT : bytes == 0 ? EINVAL : ERANGE;
    return 0;
  }
  return buffer ? memcpy(buffer, directory, length) : strdup(directory);
}

int fsync(int file) {
  return unix_result(puma_file_call(PUMA_FILE_FSYNC, file, 0, 0, 0, 0, 0, 0, 0, 0));
}

int isatty(int file) {
  int result = puma_file_call(PUMA_FILE_ISATTY, file, 0, 0, 0, 0, 0, 0, 0, 0);
  if (result > 0) return 1;
  errno = result < 0 ? -result : ENOTTY;
  return 0;
}

/* The copy's number may be the other server's: its node plus 1; 0 when there is one server only. */
static int other_server(int file) {
  if (PUMA_PCB->yod_nid == PUMA_PCB->fyod_nid) return 0;
  return (file > 2 ? PUMA_PCB->yod_nid : PUMA_PCB->fyod_nid) + 1;
}

int dup(int file) {
  return unix_result(
      puma_file_call(PUMA_FILE_DUP, file, -1, other_server(file), 0, 0, 0, 0, 0, 0));
}

int dup2(int file, int wanted) {
  return unix_result(
      puma_file_call(PUMA_FILE_DUP, file, wanted, other_server(file), 0, 0, 0, 0, 0, 0));
}

void puma_panic(const char *what) {
  char line[256];
  int length = snprintf(line, sizeof line, "rank %d: %s\n", _my_rank, what);
  puma_write(2, line, length);
  puma_pct(PUMA_PCT_QUIT, 1, 0, 0);
  for (;;) {
  }
}
