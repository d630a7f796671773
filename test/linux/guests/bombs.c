/* Programs that take all that they can get: each ends in an error, and says in which. The first
 * argument chooses what is taken. The node must go on answering; the test sees to that. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static char page[65536];

/* What stopped it, and whether it got as far as it should. */
static void end(const char *what, long got, long least) {
  int error = errno;
  printf("%s: %s%s\n", what, strerror(error), got < least ? ", too early" : "");
  if (got < least) printf("  after %ld\n", got);
}

static void forks(void) {
  int ends[2];
  long made = 0;
  pid_t child;
  pipe(ends);
  while ((child = fork()) > 0) made += 1;
  if (child == 0) {
    char byte;
    close(ends[1]);
    read(ends[0], &byte, 1);
    _exit(0);
  }
  end("fork", made, 20);
  close(ends[1]);
  while (wait(NULL) > 0) made -= 1;
  printf("all have ended: %d\n", made == 0);
}

static void *wait_there(void *with) {
  pthread_mutex_lock(with);
  pthread_mutex_unlock(with);
  return NULL;
}

static void threads(void) {
  pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
  static pthread_t all[100000];
  long made = 0;
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 16384);
  pthread_mutex_lock(&gate);
  while (made < 100000 && (errno = pthread_create(&all[made], &attributes, wait_there, &gate)) == 0)
    made += 1;
  end("thread", made, 1000);
  pthread_mutex_unlock(&gate);
  for (long i = 0; i < made; i += 1) pthread_join(all[i], NULL);
}

static void mappings(void) {
  long made = 0;
  while (mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1,
              0) != MAP_FAILED)
    made += 1;
  end("mapping", made, 1000);
}

static void touching(void) {
  pid_t child = fork();
  if (child == 0) {
    for (;;) {
      char *more = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
      if (more == MAP_FAILED) _exit(12);
      memset(more, 1, 1 << 20);
    }
  }
  int status;
  wait(&status);
  if (WIFSIGNALED(status)) printf("touching: killed by %d\n", WTERMSIG(status));
  else printf("touching: status %d\n", WEXITSTATUS(status));
}

static void descriptors(void) {
  long made = 0;
  struct rlimit most;
  getrlimit(RLIMIT_NOFILE, &most);
  most.rlim_cur = most.rlim_max;
  setrlimit(RLIMIT_NOFILE, &most);
  while (made < 1 << 20 && dup(1) >= 0) made += 1;
  end("dup", made, 1000);
  for (int fd = 3; fd < made + 3; fd += 1) close(fd);
  int ends[2];
  most.rlim_cur = 2000;
  setrlimit(RLIMIT_NOFILE, &most);
  for (made = 0; pipe(ends) == 0; made += 1) {
    fcntl(ends[1], F_SETPIPE_SZ, 1 << 20);
    fcntl(ends[1], F_SETFL, O_NONBLOCK);
    while (write(ends[1], page, sizeof page) > 0) continue;
  }
  end("pipe", made, 100);
  for (int fd = 3; fd < 2 * made + 16; fd += 1) close(fd);
  for (made = 0; socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0; made += 1) {
    fcntl(ends[1], F_SETFL, O_NONBLOCK);
    while (write(ends[1], page, sizeof page) > 0) continue;
  }
  end("socketpair", made, 100);
}

static void files(void) {
  char name[64];
  long made = 0;
  mkdir("/tmp/bomb", 0700);
  chdir("/tmp/bomb");
  int fd = open("big", O_RDWR | O_CREAT, 0600);
  while (write(fd, page, sizeof page) > 0) made += 1;
  end("write", made, 100);
  /* Some megabytes are left for names. */
  ftruncate(fd, (made - 64) * sizeof page);
  close(fd);
  for (made = 0;; made += 1) {
    snprintf(name, sizeof name, "file-%ld", made);
    if ((fd = open(name, O_RDWR | O_CREAT, 0600)) < 0) break;
    close(fd);
  }
  end("file", made, 1000);
  for (long i = 0; i < made; i += 1) {
    snprintf(name, sizeof name, "file-%ld", i);
    unlink(name);
  }
  unlink("big");
  chdir("/");
  rmdir("/tmp/bomb");
  fd = memfd_create("more", 0);
  for (made = 0; write(fd, page, sizeof page) > 0;) made += 1;
  end("memfd", made, 100);
}

static void paths(void) {
  long made = 0;
  mkdir("/tmp/deep", 0700);
  chdir("/tmp/deep");
  while (made < 100000 && mkdir("d", 0700) == 0 && chdir("d") == 0) made += 1;
  end("mkdir and chdir", made, 1000);
  symlink("loop", "/tmp/loop");
  end("symlink to itself", open("/tmp/loop", O_RDONLY), -1);
  symlink("/tmp/ping", "/tmp/pong");
  symlink("/tmp/pong", "/tmp/ping");
  end("symlinks to each other", open("/tmp/ping/x", O_RDONLY), -1);
  static char path[200000];
  memset(path, '/', sizeof path - 1);
  end("a long path", open(path, O_RDONLY), -1);
  memset(path, 'n', 300), path[300] = 0;
  end("a long name", mkdir(path, 0700), -1);
}

static void strings(void) {
  static char *many[100001], big[131072];
  memset(big, 's', sizeof big - 1);
  for (int i = 0; i < 100000; i += 1) many[i] = big;
  many[60000] = NULL;
  char *none[] = {NULL};
  end("long arguments", execve("/bin/bombs", many, none), -1);
  end("long environment", execve("/bin/bombs", none, many), -1);
  struct iovec all[1024];
  char *megabyte = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  for (int i = 0; i < 1024; i += 1) all[i] = (struct iovec){megabyte, 1 << 20};
  int zero = open("/dev/zero", O_RDONLY), null = open("/dev/null", O_WRONLY);
  printf("readv: %d, writev: %d\n", readv(zero, all, 1024) > 0, writev(null, all, 1024) > 0);
}

static volatile int caught;
static void on_signal(int number) {
  (void)number;
  caught += 1;
}

static void signals(void) {
  sigset_t all;
  long made = 0;
  union sigval value = {.sival_int = 1};
  sigfillset(&all);
  sigprocmask(SIG_BLOCK, &all, NULL);
  while (made < 1 << 20 && sigqueue(getpid(), SIGRTMIN, value) == 0) made += 1;
  end("sigqueue", made, 1000);
  timer_t timer;
  for (made = 0; made < 1 << 20 && timer_create(CLOCK_MONOTONIC, NULL, &timer) == 0;) made += 1;
  end("timer_create", made, 100);
  signal(SIGRTMIN, SIG_IGN);
  sigprocmask(SIG_UNBLOCK, &all, NULL);
  /* Timers that never let the program rest. */
  signal(SIGALRM, on_signal);
  struct itimerval often = {{0, 1}, {0, 1}};
  setitimer(ITIMER_REAL, &often, NULL);
  struct itimerspec soon = {{0, 1}, {0, 1}};
  for (int i = 0; i < 20; i += 1) {
    int fd = timerfd_create(CLOCK_MONOTONIC, 0);
    timerfd_settime(fd, 0, &soon, NULL);
  }
  pid_t parent = getpid();
  pid_t child = fork();
  if (child == 0)
    for (;;) kill(parent, SIGALRM);
  while (caught < 50) continue;
  kill(child, SIGKILL);
  wait(NULL);
  printf("storms: still here\n");
}

static void circles(void) {
  int one = epoll_create1(0), other = epoll_create1(0);
  struct epoll_event event = {EPOLLIN, {0}};
  epoll_ctl(one, EPOLL_CTL_ADD, other, &event);
  end("epoll in a circle", epoll_ctl(other, EPOLL_CTL_ADD, one, &event), -1);
  int chain = epoll_create1(0);
  long made = 0;
  for (; made < 1000; made += 1) {
    int next = epoll_create1(0);
    if (next < 0 || epoll_ctl(next, EPOLL_CTL_ADD, chain, &event) < 0) break;
    chain = next;
  }
  end("epoll in epoll", made, 1);
  /* Sockets that pass each other, and are closed on the way. */
  char control[CMSG_SPACE(sizeof(int))];
  for (int i = 0; i < 2000; i += 1) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) < 0) break;
    struct iovec byte = {page, 1};
    struct msghdr message = {.msg_iov = &byte, .msg_iovlen = 1, .msg_control = control,
                             .msg_controllen = sizeof control};
    struct cmsghdr *header = CMSG_FIRSTHDR(&message);
    *header = (struct cmsghdr){.cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS,
                               .cmsg_len = CMSG_LEN(sizeof(int))};
    memcpy(CMSG_DATA(header), &ends[0], sizeof(int));
    sendmsg(ends[1], &message, 0);
    close(ends[0]), close(ends[1]);
  }
  /* Locks, byte by byte. */
  int fd = open("/tmp/locked", O_RDWR | O_CREAT, 0600);
  made = 0;
  for (struct flock lock = {.l_type = F_WRLCK, .l_len = 1}; made < 1 << 20; made += 1) {
    lock.l_start = 2 * made;
    if (fcntl(fd, F_SETLK, &lock) < 0) break;
  }
  end("locks", made, 1000);
}

int main(int count, char **arguments) {
  const char *what = count > 1 ? arguments[1] : "";
  const struct { const char *name; void (*run)(void); } bombs[] = {
      {"forks", forks},     {"threads", threads}, {"mappings", mappings}, {"touching", touching},
      {"files", files},     {"paths", paths},     {"strings", strings},   {"signals", signals},
      {"circles", circles}, {"descriptors", descriptors},
  };
  setvbuf(stdout, NULL, _IONBF, 0);
  if (strcmp(what, "witness") == 0) {
    /* Somebody else on the same node, who only wants to finish. */
    int ends[2];
    pipe(ends);
    for (int i = 0; i < 20; i += 1) {
      struct timespec pause = {0, 1000000};
      write(ends[1], page, 4096), read(ends[0], page, 4096);
      nanosleep(&pause, NULL);
    }
    printf("the witness has finished\n");
  }
  for (unsigned i = 0; i < sizeof bombs / sizeof *bombs; i += 1)
    if (strcmp(what, bombs[i].name) == 0) bombs[i].run();
  return 0;
}
