/* Calls of Unix whose numbers, flags or structures Linux and OSF/1 have differently. What it prints is
 * the same under both; only the line with the system's name is not.
 *
 *     unix_calls gate    calls Linux by its gate, which is nothing to another system
 *     unix_calls disk    writes to a file until that fails, and says why */

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const char *said(int result) {
  return result < 0 ? strerror(errno) : "ok";
}

static void files(void) {
  struct stat status;
  char text[16] = "";
  int file = open("u.dir/one", O_RDWR | O_CREAT | O_EXCL, 0640);
  printf("mkdir again: %s\n", said(mkdir("u.dir", 0700)));
  printf("open again: %s\n", said(open("u.dir/one", O_RDWR | O_CREAT | O_EXCL, 0640)));
  printf("written %zd\n", write(file, "0123456789", 10));
  printf("at 4: %zd '%s', offset %ld\n", pread(file, text, 3, 4), text,
         (long)lseek(file, 0, SEEK_CUR));
  int more = open("u.dir/one", O_WRONLY | O_APPEND);
  printf("appended %zd\n", write(more, "abc", 3));
  printf("appends: %d\n", (fcntl(more, F_GETFL) & (O_ACCMODE | O_APPEND)) == (O_WRONLY | O_APPEND));
  fstat(file, &status);
  printf("size %ld, regular %d, mode %o, links %d\n", (long)status.st_size,
         S_ISREG(status.st_mode), status.st_mode & 0777, (int)status.st_nlink);
  printf("young: %d\n", time(0) - status.st_mtime < 1000);
  printf("truncated: %s\n", said(ftruncate(file, 5)));
  printf("symlink: %s, ", said(symlink("one", "u.dir/two")));
  lstat("u.dir/two", &status);
  printf("a link %d, ", S_ISLNK(status.st_mode));
  stat("u.dir/two", &status);
  printf("its file has %ld\n", (long)status.st_size);
  printf("a file as directory: %s\n", said(open("u.dir/one/x", O_RDONLY)));
  printf("a directory only: %s\n", said(open("u.dir/one", O_RDONLY | O_DIRECTORY)));
  printf("rmdir: %s\n", said(rmdir("u.dir")));
  printf("nowhere: %s\n", said(open("u.dir/nowhere", O_RDONLY)));
  printf("descriptor 99: %s\n", said(fsync(99)));
  close(file);
  close(more);
}

static int by_name(const struct dirent **a, const struct dirent **b) {
  return strcmp((*a)->d_name, (*b)->d_name);
}

static void directories(void) {
  struct dirent **names;
  int count = scandir("u.dir", &names, 0, by_name);
  printf("%d entries:", count);
  for (int i = 0; i < count; i++) printf(" %s", names[i]->d_name);
  printf("\n");
  printf("renamed: %s\n", said(rename("u.dir/two", "u.dir/three")));
  printf("removed: %s %s %s\n", said(unlink("u.dir/three")), said(unlink("u.dir/one")),
         said(rmdir("u.dir")));
}

static volatile int caught, caught_with;

static void handler(int signal, siginfo_t *info, void *context) {
  (void)context;
  caught = signal;
  caught_with = info->si_signo;
}

static void signals(void) {
  struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_RESTART}, old;
  sigset_t set, before;
  sigemptyset(&action.sa_mask);
  sigaction(SIGUSR1, &action, 0);
  sigaction(SIGCHLD, &action, 0);
  raise(SIGUSR1);
  printf("SIGUSR1: %d %d\n", caught == SIGUSR1, caught_with == SIGUSR1);
  sigaction(SIGUSR1, 0, &old);
  printf("the same handler: %d\n", old.sa_sigaction == handler);
  sigemptyset(&set);
  sigaddset(&set, SIGUSR1);
  sigprocmask(SIG_BLOCK, &set, &before);
  caught = 0;
  kill(getpid(), SIGUSR1);
  sigpending(&set);
  printf("blocked: %d, pending %d\n", caught, sigismember(&set, SIGUSR1));
  sigprocmask(SIG_SETMASK, &before, &set);
  printf("then: %d, was blocked %d\n", caught == SIGUSR1, sigismember(&set, SIGUSR1));
  printf("signal 99: %s\n", said(kill(getpid(), 99)));
}

static void processes(void) {
  int ends[2], status = 0, number = 0;
  double kept = 1.25;
  pipe(ends);
  caught = 0;
  pid_t child = fork();
  if (child == 0) {
    number = getppid() != 1;
    write(ends[1], &number, sizeof number);
    kill(getpid(), SIGUSR2);
  }
  printf("a child says %zd bytes, ", read(ends[0], &number, sizeof number));
  printf("parent known %d, ", number);
  printf("waited %d, ", waitpid(child, &status, 0) == child);
  printf("killed by SIGUSR2: %d\n", WIFSIGNALED(status) && WTERMSIG(status) == SIGUSR2);
  printf("SIGCHLD: %d, %.2f\n", caught == SIGCHLD, kept);
  printf("no child: %s\n", said(waitpid(-1, &status, 0)));
}

static void memory(void) {
  char *pages = mmap(0, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  pages[5000] = 7;
  printf("mapped: %d %d, fixed %d, ", pages[0], pages[5000],
         mmap(pages, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == pages);
  printf("unmapped: %s, ", said(munmap(pages, 8192)));
  printf("no rights: %s\n", said(mprotect(pages, 4096, PROT_READ)));
  char *block = malloc(300000);
  memset(block, 1, 300000);
  free(block);
}

static void talk(void) {
  int pair[2];
  char text[8] = "";
  socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
  write(pair[0], "socket", 7);
  struct pollfd ready = {.fd = pair[1], .events = POLLIN};
  printf("ready %d, ", poll(&ready, 1, 1000));
  printf("%zd '%s'\n", recv(pair[1], text, sizeof text, 0), text);
  fcntl(pair[1], F_SETFL, O_NONBLOCK);
  printf("empty: %s\n", said(read(pair[1], text, 1)));
}

static void times(void) {
  struct timespec start, end, pause = {0, 20000000};
  clock_gettime(CLOCK_MONOTONIC, &start);
  printf("slept: %s, ", said(nanosleep(&pause, 0)));
  clock_gettime(CLOCK_MONOTONIC, &end);
  printf("long enough: %d\n",
         (end.tv_sec - start.tv_sec) * 1000000000LL + end.tv_nsec - start.tv_nsec >= 19000000);
  pause.tv_nsec = -1;
  printf("no time: %s\n", said(nanosleep(&pause, 0)));
}

static int linux_pid(void) {
  int pid;
  __asm__ volatile("int $0x80" : "=a"(pid) : "a"(20));
  return pid;
}

extern const volatile char __executable_start[], edata[];

static int write_on(void) {
  struct timespec pause = {0, 1000000};
  /* Pages of the program come from a disk, too: they are fetched before it fails. */
  for (const volatile char *at = __executable_start; at < edata; at += 4096) (void)*at;
  int file = open("disk.tmp", O_WRONLY | O_CREAT | O_TRUNC, 0600);
  printf("writing\n");
  fflush(stdout);
  while (write(file, "x", 1) == 1) nanosleep(&pause, 0);
  printf("write: %s\n", strerror(errno));
  return close(file) < 0;
}

int main(int argc, char **argv) {
  struct utsname names;
  if (argc > 1 && strcmp(argv[1], "disk") == 0) return write_on();
  if (argc > 1) return printf("%s: Linux's number %d\n", argv[1], linux_pid() > 0) < 0;
  uname(&names);
  printf("this is %s\n", names.sysname);
  mkdir("u.dir", 0700);
  files();
  directories();
  signals();
  fflush(stdout);
  processes();
  memory();
  talk();
  times();
  return 0;
}
