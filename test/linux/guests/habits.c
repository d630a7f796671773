/* What programs have come to expect of the kernel: a directory that is emptied while it is read,
 * what is left of a wait, an alternate stack that disarms itself, timers of processor time, the
 * interfaces of a machine, packet mode of a pseudo-terminal. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static void say(const char *what, long result) {
  if (result < 0) printf("%s: %s\n", what, strerror(errno));
  else printf("%s: %ld\n", what, result);
}

static void directories(void) {
  char name[64], path[320];
  sprintf(name, "/tmp/habits-%d", getpid());
  mkdir(name, 0700);
  for (int i = 0; i < 60; i++) {
    sprintf(path, "%s/a-name-that-fills-the-buffer-%d", name, i);
    close(open(path, O_CREAT | O_WRONLY, 0600));
  }
  DIR *directory = opendir(name);
  struct dirent *entry;
  int removed = 0;
  while ((entry = readdir(directory)) != NULL) {
    if (entry->d_name[0] == '.') continue;
    sprintf(path, "%s/%s", name, entry->d_name);
    removed += unlink(path) == 0;
  }
  closedir(directory);
  say("removed while reading", removed);
  say("rmdir", rmdir(name));
  int file = open(name, O_RDWR | O_CREAT | O_APPEND, 0600);
  write(file, "hello", 5);
  say("pwrite of an appending file", pwrite(file, "XY", 2, 0));
  say("its position", lseek(file, 0, SEEK_CUR));
  say("its end", lseek(file, 0, SEEK_END));
  unlink(name);
}

static volatile sig_atomic_t handled, queued;
static void handle(int signal) { handled = signal; }
static void notice(int signal, siginfo_t *info, void *context) {
  (void)context;
  handled = signal;
  queued = info->si_timerid * 100 + info->si_value.sival_int;
}

static void waits(void) {
  long left[2] = {5, 0};
  int ends[2];
  pipe(ends);
  write(ends[1], "x", 1);
  fd_set read;
  FD_ZERO(&read);
  FD_SET(ends[0], &read);
  say("select", syscall(SYS__newselect, ends[0] + 1, &read, NULL, NULL, left));
  printf("much is left: %d\n", left[0] >= 4);
  left[0] = 0, left[1] = 2000;
  say("select", syscall(SYS__newselect, 0, NULL, NULL, NULL, left));
  printf("left: %ld %ld\n", left[0], left[1]);
  struct sigaction action = {.sa_handler = handle};
  sigaction(SIGCHLD, &action, NULL);
  pid_t child = fork();
  if (child == 0) _exit(usleep(3000));
  say("its SIGCHLD does not end the wait", waitpid(child, NULL, 0) == child);
  signal(SIGCHLD, SIG_DFL);
  struct epoll_event event = {EPOLLIN | EPOLLEXCLUSIVE, {.u32 = 1}};
  int set = epoll_create1(0);
  say("EPOLLEXCLUSIVE", epoll_ctl(set, EPOLL_CTL_ADD, ends[0], &event));
  say("modified", epoll_ctl(set, EPOLL_CTL_MOD, ends[0], &event));
}

static void disarmed(int signal) {
  stack_t now;
  sigaltstack(NULL, &now);
  printf("in the handler of %d: flags %x\n", signal, now.ss_flags);
}

static void handlers(void) {
  stack_t stack = {.ss_sp = malloc(65536), .ss_size = 65536, .ss_flags = (int)(1u << 31)}, now;
  struct sigaction action = {.sa_handler = disarmed, .sa_flags = SA_ONSTACK | SA_RESETHAND};
  say("SS_AUTODISARM", sigaltstack(&stack, NULL));
  sigaction(SIGUSR1, &action, NULL);
  raise(SIGUSR1);
  sigaltstack(NULL, &now);
  printf("afterwards: flags %x\n", now.ss_flags);
  sigaction(SIGUSR1, NULL, &action);
  printf("SA_RESETHAND: %d\n", action.sa_handler == SIG_DFL && (action.sa_flags & SA_RESETHAND));
  stack.ss_flags = 5;
  say("other flags", sigaltstack(&stack, NULL));
  say("sigqueue of no signal", sigqueue(getpid(), 0, (union sigval){0}));
  say("to nobody", sigqueue(999999, 0, (union sigval){0}));
}

static void processor_time(void) {
  struct itimerval every = {{0, 1000}, {0, 1000}}, left;
  struct { int which, signal; } kinds[] = {{ITIMER_VIRTUAL, SIGVTALRM}, {ITIMER_PROF, SIGPROF}};
  for (int i = 0; i < 2; i++) {
    signal(kinds[i].signal, handle);
    setitimer(kinds[i].which, &every, NULL);
    for (handled = 0; handled == 0;) continue;
    printf("signal %d\n", handled);
    say("getitimer", getitimer(kinds[i].which, &left));
    printf("interval %ld\n", (long)left.it_interval.tv_usec);
    setitimer(kinds[i].which, &(struct itimerval){0}, &left);
    printf("some time is left: %d\n", left.it_value.tv_usec > 0);
  }
  say("no such timer", setitimer(3, &every, NULL));
  say("no such timer", getitimer(-1, &left));
  struct sigaction action = {.sa_sigaction = notice, .sa_flags = SA_SIGINFO};
  sigaction(SIGRTMIN, &action, NULL);
  struct sigevent event = {.sigev_signo = SIGRTMIN, .sigev_value.sival_int = 7};
  timer_t timer;
  say("a timer of the process's clock", timer_create(CLOCK_PROCESS_CPUTIME_ID, &event, &timer));
  handled = 0;
  timer_settime(timer, 0, &(struct itimerspec){.it_value.tv_nsec = 1000000}, NULL);
  while (handled == 0) continue;
  printf("%d %d\n", handled == SIGRTMIN, queued);
  struct rlimit limit = {32 << 20, 32 << 20};
  setrlimit(RLIMIT_AS, &limit);
  void *page = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  printf("within RLIMIT_AS: %d %d %d\n", page != MAP_FAILED, sbrk(64 << 20) == (void *)-1,
         mremap(page, 4096, 64 << 20, MREMAP_MAYMOVE) == MAP_FAILED);
}

static void rights(void) {
  char name[64];
  sprintf(name, "/tmp/habits-%d", getpid());
  close(open(name, O_CREAT | O_WRONLY, 0600));
  truncate(name, 8192);
  char *shared = mmap(NULL, 8192, PROT_READ, MAP_SHARED, open(name, O_RDONLY), 0);
  say("a file that is read is not written", mprotect(shared, 4096, PROT_READ | PROT_WRITE));
  munmap(shared + 4096, 4096);
  say("a hole", mprotect(shared, 8192, PROT_NONE));
  unlink(name);
  int alive[2], ready[2], signal = 0;
  char byte;
  pipe(alive), pipe(ready);
  pid_t child = fork();
  if (child == 0 && fork() == 0) {
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    prctl(PR_GET_PDEATHSIG, &signal);
    write(ready[1], "x", signal == SIGTERM);
    pause();
  }
  close(alive[1]);
  if (child == 0) _exit(read(ready[0], &byte, 1));
  waitpid(child, NULL, 0);
  say("a grandchild ends with its parent", read(alive[0], &byte, 1));
  say("no signal", prctl(PR_SET_PDEATHSIG, 99));
}

static void interfaces(void) {
  struct ifaddrs *first;
  say("getifaddrs", getifaddrs(&first));
  for (struct ifaddrs *one = first; one != NULL; one = one->ifa_next) {
    if (strcmp(one->ifa_name, "lo") || one->ifa_addr == NULL) continue;
    if (one->ifa_addr->sa_family != AF_INET) continue;
    struct sockaddr_in *mask = (void *)one->ifa_netmask;
    printf("lo: up %d, mask %x\n", one->ifa_flags & IFF_UP, ntohl(mask->sin_addr.s_addr));
  }
  char name[IF_NAMESIZE];
  printf("%u %s\n", if_nametoindex("lo"), if_indextoname(1, name));
  say("of no name", if_nametoindex("nowhere") == 0 ? -1 : 0);
  int routing = socket(AF_NETLINK, SOCK_RAW, 0);
  struct { int length; short type, flags; int rest[6]; } question = {32, 18, 0x301, {0}};
  say("a question", send(routing, &question, sizeof question, 0));
  say("the size of its answer is told", recv(routing, NULL, 0, MSG_PEEK | MSG_TRUNC) > 100);
  question.type = 16, question.flags = 1;
  char answer[4096];
  say("a change", send(routing, &question, sizeof question, 0));
  while (recv(routing, answer, sizeof answer, 0) < 20 || *(short *)(answer + 4) != 2) continue;
  printf("is refused: %s\n", strerror(-*(int *)(answer + 16)));
  close(routing);
  struct ifreq request = {.ifr_name = "lo"};
  struct ifconf all = {.ifc_len = 0};
  int any = socket(AF_INET, SOCK_DGRAM, 0);
  say("SIOCGIFNETMASK", ioctl(any, SIOCGIFNETMASK, &request));
  printf("%x\n", ntohl(((struct sockaddr_in *)&request.ifr_netmask)->sin_addr.s_addr));
  say("SIOCGIFCONF", ioctl(any, SIOCGIFCONF, &all));
  printf("some room is wanted: %d\n", all.ifc_len > 0);
}

static void machine(void) {
  double up = 0;
  long long boot = 0;
  char line[256];
  FILE *text = fopen("/proc/uptime", "r");
  if (fscanf(text, "%lf", &up) != 1) perror("/proc/uptime");
  fclose(text);
  text = fopen("/proc/stat", "r");
  while (fgets(line, sizeof line, text)) sscanf(line, "btime %lld", &boot);
  fclose(text);
  long long apart = time(NULL) - (boot + (long long)up);
  printf("it was booted when it says: %d\n", apart >= -2 && apart <= 2);
  int found = 0;
  text = fopen("/proc/net/dev", "r");
  while (fgets(line, sizeof line, text)) found += strstr(line, "lo:") != NULL;
  fclose(text);
  say("lo", found);
}

static void packets(void) {
  int master, slave, on = 1;
  char bytes[64];
  struct termios modes;
  openpty(&master, &slave, NULL, NULL, NULL);
  say("TIOCPKT", ioctl(master, TIOCPKT, &on));
  say("of a slave", ioctl(slave, TIOCPKT, &on));
  write(slave, "hi", 2);
  say("read", read(master, bytes, sizeof bytes));
  printf("%d %.2s\n", bytes[0], bytes + 1);
  tcflush(slave, TCIFLUSH);
  struct pollfd wait = {master, POLLIN | POLLPRI, 0};
  poll(&wait, 1, 0);
  say("read", read(master, bytes, sizeof bytes));
  printf("flushed: %d, told by %x\n", bytes[0], wait.revents);
  tcgetattr(slave, &modes);
  modes.c_iflag &= ~IXON;
  tcsetattr(slave, TCSANOW, &modes);
  read(master, bytes, sizeof bytes);
  printf("without ^S: %d\n", bytes[0]);
  modes.c_iflag |= IXON;
  tcsetattr(slave, TCSANOW, &modes);
  read(master, bytes, sizeof bytes);
  write(master, "\x13", 1);
  read(master, bytes, sizeof bytes);
  printf("^S: %d\n", bytes[0]);
}

/* A program that is replaced leaves its locks to whoever waits for them. */
static void replaced(char *program) {
  pthread_mutex_t *lock =
      mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  pthread_mutexattr_t robust;
  pthread_mutexattr_init(&robust);
  pthread_mutexattr_setpshared(&robust, PTHREAD_PROCESS_SHARED);
  pthread_mutexattr_setrobust(&robust, PTHREAD_MUTEX_ROBUST);
  pthread_mutex_init(lock, &robust);
  int ends[2], locked[2];
  char byte;
  pipe(ends), pipe(locked);
  pid_t child = fork();
  if (child == 0) {
    pthread_mutex_lock(lock);
    write(locked[1], "x", 1);
    dup2(ends[0], 0);
    close(ends[1]);
    execl(program, program, "wait", NULL);
    _exit(127);
  }
  read(locked[0], &byte, 1);
  printf("its owner is gone: %d\n", pthread_mutex_lock(lock) == EOWNERDEAD);
  int status;
  say("and is there", waitpid(child, &status, WNOHANG));
  close(ends[1]);
  waitpid(child, &status, 0);
  say("ended with", WEXITSTATUS(status));
}

int main(int count, char **arguments) {
  char byte;
  if (count > 1 && !strcmp(arguments[1], "wait")) return 40 + (int)read(0, &byte, 1);
  setvbuf(stdout, NULL, _IOLBF, 4096);
  if (count > 1) {
    replaced(arguments[0]);
    return 0;
  }
  directories();
  waits();
  handlers();
  rights();
  processor_time();
  interfaces();
  machine();
  packets();
  return 0;
}
