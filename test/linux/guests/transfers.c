/* Bytes that go from file to file without the program: copy_file_range, sendfile, splice, tee,
 * vmsplice; files without a name (memfd_create, seals); openat2, close_range, epoll_pwait2. Of each
 * what it does, and what it refuses. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef F_ADD_SEALS
#define F_ADD_SEALS 1033
#define F_GET_SEALS 1034
#endif

static char directory[32];

static void say(const char *what, long result) {
  if (result < 0) printf("%s: %s\n", what, strerror(errno));
  else printf("%s: %ld\n", what, result);
}

static const char *rest(int fd) {
  static char text[256];
  int flags = fcntl(fd, F_GETFL);
  fcntl(fd, F_SETFL, flags | O_NONBLOCK);
  int length = read(fd, text, sizeof text - 1);
  fcntl(fd, F_SETFL, flags);
  text[length < 0 ? 0 : length] = 0;
  return length < 0 ? strerror(errno) : text;
}

static int file(const char *name, const char *content) {
  int fd = openat(AT_FDCWD, name, O_RDWR | O_CREAT | O_TRUNC, 0600);
  write(fd, content, strlen(content));
  lseek(fd, 0, SEEK_SET);
  return fd;
}

static void copying(void) {
  int from = file("from", "0123456789"), to = file("to", "....................");
  loff_t in = 2, out = 5;
  say("copy from 2 to 5", copy_file_range(from, &in, to, &out, 4, 0));
  printf("positions %d %d, files' %d %d: %s\n", (int)in, (int)out, (int)lseek(from, 0, SEEK_CUR),
         (int)lseek(to, 0, SEEK_CUR), rest(to));
  lseek(to, 0, SEEK_SET);
  say("copy all", copy_file_range(from, NULL, to, NULL, 100, 0));
  say("copy at the end", copy_file_range(from, NULL, to, NULL, 100, 0));
  printf("file: %s\n", rest(to));
  in = 0, out = 3;
  say("overlapping", copy_file_range(from, &in, from, &out, 5, 0));
  out = 10;
  say("within one file", copy_file_range(from, &in, from, &out, 5, 0));
  say("with flags", copy_file_range(from, NULL, to, NULL, 1, 1));
  int ends[2];
  pipe(ends);
  say("to a pipe", copy_file_range(from, NULL, ends[1], NULL, 1, 0));
  int read_only = open("to", O_RDONLY), appends = open("to", O_WRONLY | O_APPEND);
  say("to a file for reading", copy_file_range(from, NULL, read_only, NULL, 1, 0));
  say("to one that appends", copy_file_range(from, NULL, appends, NULL, 1, 0));
  int dir = open(".", O_RDONLY);
  say("from a directory", copy_file_range(dir, NULL, to, NULL, 1, 0));
  say("from nothing", copy_file_range(99, NULL, to, NULL, 1, 0));

  lseek(from, 0, SEEK_SET);
  say("sendfile to a pipe", sendfile(ends[1], from, NULL, 6));
  off_t at = 8;
  say("sendfile from 8", sendfile(ends[1], from, &at, 100));
  printf("position %d, file's %d: %s\n", (int)at, (int)lseek(from, 0, SEEK_CUR), rest(ends[0]));
  at = 1;
  say("sendfile in 32 bits", syscall(SYS_sendfile, ends[1], from, &at, 2));
  printf("position %d: %s\n", (int)at, rest(ends[0]));
  say("sendfile in 32 bits from a pipe", syscall(SYS_sendfile, from, ends[0], NULL, 1));
  say("sendfile from a pipe", sendfile(from, ends[0], NULL, 1));
  say("sendfile to one that appends", sendfile(appends, from, NULL, 1));
  say("sendfile from a file for writing", sendfile(ends[1], appends, NULL, 1));
  int zero = open("/dev/zero", O_RDONLY);
  say("sendfile of zeros", sendfile(ends[1], zero, NULL, 7));
  say("read", read(ends[0], &at, 7) == 7);
  close(zero), close(dir), close(read_only), close(appends), close(from), close(to);
  close(ends[0]), close(ends[1]);
}

static void splicing(void) {
  int a[2], b[2], sockets[2], from = file("from", "abcdefghij");
  pipe(a), pipe(b), socketpair(AF_UNIX, SOCK_STREAM, 0, sockets);
  loff_t at = 3;
  say("splice file to pipe", splice(from, &at, a[1], NULL, 4, 0));
  printf("position %d\n", (int)at);
  say("splice pipe to pipe", splice(a[0], NULL, b[1], NULL, 2, 0));
  printf("%s\n", rest(b[0]));
  say("splice pipe to socket", splice(a[0], NULL, sockets[0], NULL, 100, SPLICE_F_MORE));
  printf("%s\n", rest(sockets[1]));
  write(sockets[1], "socket", 6);
  say("splice socket to pipe", splice(sockets[0], NULL, a[1], NULL, 100, 0));
  say("tee", tee(a[0], b[1], 100, 0));
  printf("%s %s\n", rest(b[0]), rest(a[0]));
  say("tee from an empty pipe", tee(a[0], b[1], 5, SPLICE_F_NONBLOCK));
  say("splice from an empty pipe", splice(a[0], NULL, b[1], NULL, 5, SPLICE_F_NONBLOCK));
  say("splice of nothing", splice(a[0], NULL, b[1], NULL, 0, 0));
  say("splice within a pipe", splice(a[0], NULL, a[1], NULL, 5, 0));
  say("splice file to file", splice(from, NULL, from, NULL, 5, 0));
  say("splice at a pipe's offset", splice(a[0], &at, b[1], NULL, 5, 0));
  say("splice with other flags", splice(a[0], NULL, b[1], NULL, 5, 16));
  say("splice from a writing end", splice(a[1], NULL, b[1], NULL, 5, 0));
  say("tee of a file", tee(from, b[1], 5, 0));
  write(a[1], "to the file", 11);
  at = 8;
  say("splice pipe to file", splice(a[0], NULL, from, &at, 100, 0));
  char text[32] = {0};
  pread(from, text, 31, 0);
  printf("position %d: %s\n", (int)at, text);

  struct iovec out[2] = {{"one ", 4}, {"two", 3}};
  say("vmsplice", vmsplice(a[1], out, 2, 0));
  char left[3], right[8] = {0};
  struct iovec in[2] = {{left, 3}, {right, 7}};
  say("vmsplice from a pipe", vmsplice(a[0], in, 2, 0));
  printf("%.3s,%s\n", left, right);
  say("vmsplice to a file", vmsplice(from, out, 2, 0));
  say("vmsplice with other flags", vmsplice(a[1], out, 2, 64));

  int size = fcntl(a[1], F_GETPIPE_SZ);
  printf("pipe %d, then %d\n", size, fcntl(a[1], F_SETPIPE_SZ, 5000));
  char page[4096];
  memset(page, 'p', sizeof page);
  write(a[1], page, 4096), write(a[1], page, 4096);
  say("too small", fcntl(a[1], F_SETPIPE_SZ, 4096));
  fcntl(a[1], F_SETFL, O_NONBLOCK);
  say("splice to a full pipe", splice(from, NULL, a[1], NULL, 1, SPLICE_F_NONBLOCK));
  signal(SIGPIPE, SIG_IGN);
  close(a[0]);
  say("splice to nobody", splice(from, NULL, a[1], NULL, 1, 0));
  close(a[1]);

  /* A transfer waits for its bytes, and for room. */
  int c[2];
  pipe(c);
  pid_t child = fork();
  if (child == 0) {
    close(c[1]);
    long done = 0, part;
    while ((part = splice(c[0], NULL, sockets[0], NULL, 1 << 20, 0)) > 0) done += part;
    _exit(done == 300000 && part == 0 ? 7 : 8);
  }
  close(c[0]);
  if (fork() == 0) {
    for (int i = 0; i < 3000; i += 1) write(c[1], page, 100);
    _exit(0);
  }
  close(c[1]);
  long got = 0, wrong = 0;
  while (got < 300000) {
    long part = read(sockets[1], page, sizeof page);
    if (part <= 0) break;
    for (int i = 0; i < part; i += 1) wrong += page[i] != 'p';
    got += part;
    memset(page, 0, sizeof page);
  }
  int status;
  waitpid(child, &status, 0);
  wait(NULL);
  printf("through two pipes: %ld, %ld wrong, the child's status %d\n", got, wrong,
         WEXITSTATUS(status));
  close(b[0]), close(b[1]), close(from), close(sockets[0]), close(sockets[1]);
}

static void unnamed(void) {
  int fd = memfd_create("scratch", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  char text[64] = {0}, link[64];
  struct stat status;
  fstat(fd, &status);
  printf("memfd: mode %o, links %d, size %d, cloexec %d\n", status.st_mode, (int)status.st_nlink,
         (int)status.st_size, fcntl(fd, F_GETFD));
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  readlink(link, text, sizeof text - 1);
  printf("%s\n", text);
  write(fd, "content", 7);
  say("seals", fcntl(fd, F_GET_SEALS));
  say("no growing", fcntl(fd, F_ADD_SEALS, F_SEAL_GROW));
  say("write behind the end", pwrite(fd, "x", 1, 7));
  say("write within", pwrite(fd, "C", 1, 0));
  say("grow", ftruncate(fd, 8));
  say("shrink", ftruncate(fd, 5));
  say("no shrinking, no more seals", fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_SEAL));
  say("shrink", ftruncate(fd, 1));
  say("another seal", fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE));
  say("seals", fcntl(fd, F_GET_SEALS));
  int again = open(link, O_RDONLY);
  say("opened again", again >= 0);
  printf("%s\n", rest(again));
  say("seal it for reading only", fcntl(again, F_ADD_SEALS, F_SEAL_WRITE));
  int plain = memfd_create("", 0);
  say("plain seals", fcntl(plain, F_GET_SEALS));
  say("plain seal", fcntl(plain, F_ADD_SEALS, F_SEAL_WRITE));
  int constant = memfd_create("constant", MFD_ALLOW_SEALING);
  write(constant, "fixed", 5);
  say("no writing", fcntl(constant, F_ADD_SEALS, F_SEAL_WRITE));
  say("write", pwrite(constant, "x", 1, 0));
  char name[300];
  memset(name, 'n', sizeof name), name[299] = 0;
  say("a long name", memfd_create(name, 0));
  say("unknown flags", memfd_create("x", 0x80000));
  say("no name", memfd_create((char *)8, 0));
  char *shown = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, constant, 0);
  printf("mapped: %.5s\n", shown);
  int ends[2];
  pipe(ends);
  say("seals of a pipe", fcntl(ends[0], F_GET_SEALS));
  close(ends[0]), close(ends[1]), close(fd), close(again), close(plain), close(constant);
}

struct how { unsigned long long flags, mode, resolve; };

static void opening(void) {
  struct how how = {O_RDWR | O_CREAT, 0640, 0};
  int fd = syscall(SYS_openat2, AT_FDCWD, "made", &how, sizeof how);
  struct stat status;
  fstat(fd, &status);
  printf("openat2: %o\n", status.st_mode);
  struct { struct how how; long more; } larger = {{O_RDONLY, 0, 0}, 0};
  int other = syscall(SYS_openat2, AT_FDCWD, "made", &larger, sizeof larger);
  say("a larger structure", other >= 0);
  larger.more = 1;
  say("with unknown fields", syscall(SYS_openat2, AT_FDCWD, "made", &larger, sizeof larger));
  say("a smaller one", syscall(SYS_openat2, AT_FDCWD, "made", &how, 20));
  how.flags = O_RDONLY;
  say("a mode for nothing", syscall(SYS_openat2, AT_FDCWD, "made", &how, sizeof how));
  how.mode = 0, how.flags = 1ull << 40;
  say("unknown flags", syscall(SYS_openat2, AT_FDCWD, "made", &how, sizeof how));
  how.flags = 0;
  say("no file", syscall(SYS_openat2, AT_FDCWD, "none", &how, sizeof how));

  dup2(fd, 50), dup2(fd, 51), dup2(fd, 52);
  say("close_range: marked", syscall(SYS_close_range, 51, 52, 4));
  printf("%d %d\n", fcntl(50, F_GETFD), fcntl(51, F_GETFD));
  say("a table of its own", syscall(SYS_close_range, 50, 51, 2));
  printf("%d %d %d\n", fcntl(50, F_GETFD), fcntl(51, F_GETFD), fcntl(52, F_GETFD));
  say("the wrong way round", syscall(SYS_close_range, 9, 8, 0));
  say("unknown flags", syscall(SYS_close_range, 60, 61, 64));
  close(52), close(fd), close(other);

  int ends[2], epoll = epoll_create1(0);
  pipe(ends);
  struct epoll_event event = {EPOLLIN, {.u32 = 5}}, found = {0};
  epoll_ctl(epoll, EPOLL_CTL_ADD, ends[0], &event);
  long long none[2] = {0, 1000}, wrong[2] = {0, -1};
  say("epoll_pwait2", syscall(SYS_epoll_pwait2, epoll, &found, 1, none, NULL, 8));
  write(ends[1], "x", 1);
  say("epoll_pwait2", syscall(SYS_epoll_pwait2, epoll, &found, 1, NULL, NULL, 8));
  printf("%d\n", (int)found.data.u32);
  say("a wrong time", syscall(SYS_epoll_pwait2, epoll, &found, 1, wrong, NULL, 8));
  say("no set", syscall(SYS_epoll_pwait2, 99, &found, 1, NULL, NULL, 8));
  close(epoll), close(ends[0]), close(ends[1]);
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  umask(022);
  snprintf(directory, sizeof directory, "/tmp/transfers-%d", (int)getpid());
  mkdir(directory, 0700);
  chdir(directory);
  copying();
  splicing();
  unnamed();
  opening();
  unlink("from"), unlink("to"), unlink("made");
  chdir("/");
  rmdir(directory);
  return 0;
}
