/* Corners of calls that real programs meet: waits with an end (SO_RCVTIMEO, VTIME), files that may
 * not grow, holes, a rename that replaces nothing, clocks of processes, clone3, getdents. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static void say(const char *what, long result) {
  if (result < 0) printf("%s: %s\n", what, strerror(errno));
  else printf("%s: %ld\n", what, result);
}

static void limited_sockets(void) {
  int ends[2];
  char bytes[64];
  struct timeval time = {0, 20000};
  socketpair(AF_UNIX, SOCK_STREAM, 0, ends);
  say("SO_RCVTIMEO", setsockopt(ends[0], SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time));
  say("recv", recv(ends[0], bytes, 64, 0));
  say("read", read(ends[0], bytes, 64));
  write(ends[1], "abc", 3);
  say("recv", recv(ends[0], bytes, 64, 0));
  write(ends[1], "abc", 3);
  say("all of more", recv(ends[0], bytes, 64, MSG_WAITALL));
  say("SO_SNDTIMEO", setsockopt(ends[1], SOL_SOCKET, SO_SNDTIMEO, &time, sizeof time));
  static char many[65536];
  long sent;
  do sent = send(ends[1], many, sizeof many, 0);
  while (sent > 0);
  say("send", sent);
}

static void limited_terminal(void) {
  int master, slave;
  char bytes[16];
  struct termios how;
  openpty(&master, &slave, NULL, NULL, NULL);
  tcgetattr(slave, &how);
  cfmakeraw(&how);
  how.c_cc[VMIN] = 0, how.c_cc[VTIME] = 1;
  tcsetattr(slave, TCSANOW, &how);
  say("VTIME, nothing", read(slave, bytes, 16));
  write(master, "abc", 3);
  say("VTIME", read(slave, bytes, 16));
  how.c_cc[VMIN] = 5, how.c_cc[VTIME] = 1;
  tcsetattr(slave, TCSANOW, &how);
  write(master, "ab", 2);
  say("VMIN and VTIME, too few", read(slave, bytes, 16));
  write(master, "abcdef", 6);
  say("VMIN and VTIME", read(slave, bytes, 16));
}

static void files(void) {
  char name[32], other[40];
  sprintf(name, "/tmp/corners-%d", getpid());
  int file = open(name, O_RDWR | O_CREAT | O_EXCL, 0600);
  struct rlimit most = {10, RLIM_INFINITY};
  signal(SIGXFSZ, SIG_IGN);
  say("setrlimit", setrlimit(RLIMIT_FSIZE, &most));
  say("write", write(file, "0123456789abcdef", 16));
  say("write", write(file, "0", 1));
  say("ftruncate", ftruncate(file, 11));
  say("truncate", truncate(name, 11));
  say("fallocate", posix_fallocate(file, 0, 100));
  most.rlim_cur = RLIM_INFINITY;
  setrlimit(RLIMIT_FSIZE, &most);
  say("SEEK_DATA", lseek(file, 3, SEEK_DATA));
  say("SEEK_HOLE", lseek(file, 3, SEEK_HOLE));
  say("SEEK_DATA", lseek(file, 10, SEEK_DATA));
  say("F_GETOWN", fcntl(file, F_GETOWN));
  say("F_GETLEASE", fcntl(file, F_GETLEASE));
  sprintf(other, "%s-2", name);
  say("RENAME_NOREPLACE", syscall(SYS_renameat2, AT_FDCWD, name, AT_FDCWD, other, 1));
  close(open(name, O_CREAT | O_WRONLY, 0600));
  say("RENAME_NOREPLACE", syscall(SYS_renameat2, AT_FDCWD, name, AT_FDCWD, other, 1));
  say("unlink", unlink(other));
  unlink(name), mkdir(name, 0700);
  int directory = open(name, O_RDONLY);
  char room[512];
  long bytes = syscall(SYS_getdents, directory, room, sizeof room);
  for (long at = 0; at < bytes; at += *(unsigned short *)(room + at + 8))
    printf("%s %d\n", room + at + 10, room[at + *(unsigned short *)(room + at + 8) - 1]);
  say("getdents", syscall(SYS_getdents, directory, room, sizeof room));
  lseek(directory, 0, SEEK_SET);
  say("getdents", syscall(SYS_getdents, directory, room, 5));
  say("getdents of a file", syscall(SYS_getdents, file, room, sizeof room));
  rmdir(name);
}

static volatile int handled;
static void handle(int signal) { handled = signal; }

static void processes(void) {
  struct timespec time;
  clockid_t clock;
  say("a process's clock", clock_getcpuclockid(getpid(), &clock));
  say("its time", clock_gettime(clock, &time));
  say("of its own thread", clock_gettime(-2, &time));
  say("of none", clock_gettime((~999999u << 3) | 2, &time));
  say("setpgid", setpgid(-1, 0));
  say("PR_SET_NO_NEW_PRIVS", prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0));
  say("PR_GET_NO_NEW_PRIVS", prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0));
  say("PR_GET_TIMERSLACK", prctl(PR_GET_TIMERSLACK));
  say("PR_CAPBSET_READ", prctl(PR_CAPBSET_READ, 0));
  say("PR_CAPBSET_READ", prctl(PR_CAPBSET_READ, 99));

  signal(SIGUSR1, handle);
  int tid = 0, status;
  unsigned long long arguments[11] = {1ull << 32 | 0x100000, 0, 0, (unsigned long)&tid, SIGCHLD};
  long child = syscall(SYS_clone3, arguments, sizeof arguments);
  if (child == 0) {
    kill(getpid(), SIGUSR1);
    _exit(0);
  }
  waitpid(child, &status, 0);
  printf("clone3: %d, ended by %d\n", tid == child, WTERMSIG(status));
  arguments[0] = 0x1000, arguments[1] = (unsigned long)&tid;
  child = syscall(SYS_clone3, arguments, 64);
  if (child == 0) _exit(kill(getpid(), SIGUSR1) + handled);
  waitpid(child, &status, 0);
  printf("clone3: %d, ended with %d\n", fcntl(tid, F_GETFD), WEXITSTATUS(status));
  say("too small", syscall(SYS_clone3, arguments, 10));
  arguments[5] = 4096;
  say("a stack without a size", syscall(SYS_clone3, arguments, sizeof arguments));
  arguments[5] = 0, arguments[4] = 1000;
  say("no signal", syscall(SYS_clone3, arguments, sizeof arguments));
}

int main(void) {
  setvbuf(stdout, NULL, _IOLBF, 4096);
  limited_sockets();
  limited_terminal();
  files();
  processes();
  return 0;
}
