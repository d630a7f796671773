/* What one process may know of another and of itself: pidfds, the memory of a child, user and group
 * ids, capabilities, scheduling; execveat; numbers of threads and states in /proc. Of each what it
 * does, and what it refuses.
 * The ids are those of user 1000 without privileges. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#define P_PIDFD_ 3

static void say(const char *what, long result) {
  if (result < 0) printf("%s: %s\n", what, strerror(errno));
  else printf("%s: %ld\n", what, result);
}

static volatile int caught, caught_value, caught_code;

static void on_signal(int number, siginfo_t *info, void *context) {
  (void)context;
  caught = number, caught_value = info->si_value.sival_int, caught_code = info->si_code;
}

int main(int, char **);

static void pidfds(void) {
  int ends[2];
  pipe(ends);
  pid_t child = fork();
  if (child == 0) {
    char byte;
    close(ends[1]);
    read(ends[0], &byte, 1);
    _exit(9);
  }
  int fd = syscall(SYS_pidfd_open, child, 0);
  printf("pidfd: %d, cloexec %d\n", fd >= 0, fcntl(fd, F_GETFD));
  struct pollfd asked = {fd, POLLIN, 0};
  say("poll while it runs", poll(&asked, 1, 0));
  say("signal 0", syscall(SYS_pidfd_send_signal, fd, 0, NULL, 0));
  close(ends[1]);
  say("poll", poll(&asked, 1, -1));
  printf("revents %x\n", asked.revents);
  siginfo_t info = {0};
  say("waitid", syscall(SYS_waitid, P_PIDFD_, fd, &info, WEXITED, NULL));
  printf("its child: %d, status %d\n", info.si_pid == child, info.si_status);
  say("signal to nobody", syscall(SYS_pidfd_send_signal, fd, SIGTERM, NULL, 0));
  say("wait again", syscall(SYS_waitid, P_PIDFD_, fd, &info, WEXITED, NULL));
  close(fd), close(ends[0]);

  child = fork();
  if (child == 0) {
    pause();
    _exit(0);
  }
  fd = syscall(SYS_pidfd_open, child, 0);
  say("SIGTERM", syscall(SYS_pidfd_send_signal, fd, SIGTERM, NULL, 0));
  int status;
  waitpid(child, &status, 0);
  printf("killed by %d\n", WTERMSIG(status));
  close(fd);

  struct sigaction action = {.sa_sigaction = on_signal, .sa_flags = SA_SIGINFO};
  sigaction(SIGUSR1, &action, NULL);
  fd = syscall(SYS_pidfd_open, getpid(), 0);
  siginfo_t made = {.si_signo = SIGUSR1, .si_code = SI_QUEUE};
  made.si_value.sival_int = 77;
  say("queue", syscall(SYS_pidfd_send_signal, fd, SIGUSR1, &made, 0));
  printf("caught %d with %d, code %d\n", caught == SIGUSR1, caught_value, caught_code);
  made.si_value.sival_int = 78;
  say("rt_tgsigqueueinfo", syscall(SYS_rt_tgsigqueueinfo, getpid(), gettid(), SIGUSR1, &made));
  printf("caught %d\n", caught_value);
  say("another signal", syscall(SYS_pidfd_send_signal, fd, SIGUSR2, &made, 0));
  say("a signal of no number", syscall(SYS_pidfd_send_signal, fd, 99, NULL, 0));
  say("flags", syscall(SYS_pidfd_send_signal, fd, 0, NULL, 64));
  say("not a pidfd", syscall(SYS_pidfd_send_signal, 0, 0, NULL, 0));
  say("no descriptor", syscall(SYS_pidfd_send_signal, 99, 0, NULL, 0));
  say("rt_tgsigqueueinfo to nobody",
      syscall(SYS_rt_tgsigqueueinfo, getpid(), 4000000, SIGUSR1, &made));
  say("rt_tgsigqueueinfo of no number", syscall(SYS_rt_tgsigqueueinfo, getpid(), gettid(), 99, &made));
  say("pidfd_open of 0", syscall(SYS_pidfd_open, 0, 0));
  say("pidfd_open of nobody", syscall(SYS_pidfd_open, 4000000, 0));
  say("pidfd_open with flags", syscall(SYS_pidfd_open, getpid(), 1));
  say("waitid for no pidfd", syscall(SYS_waitid, P_PIDFD_, 0, &info, WEXITED, NULL));
  close(fd);

  int made_fd = -1;
  child = syscall(SYS_clone, CLONE_PIDFD | SIGCHLD, 0, &made_fd, 0, 0);
  if (child == 0) _exit(3);
  asked.fd = made_fd;
  say("poll what clone made", poll(&asked, 1, -1));
  waitpid(child, &status, 0);
  printf("status %d\n", WEXITSTATUS(status));
  close(made_fd);
}

static void memory(void) {
  char *own = mmap(NULL, 12288, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  munmap(own + 8192, 4096);
  strcpy(own, "the parent's");
  int ends[2], back[2];
  pipe(ends), pipe(back);
  pid_t child = fork();
  if (child == 0) {
    char byte;
    strcpy(own, "the child's!");
    memset(own + 4096, 'c', 4096);
    write(back[1], "x", 1);
    read(ends[0], &byte, 1);
    _exit(strcmp(own + 4, "new words!") == 0 ? 5 : 6);
  }
  char byte, first[5] = {0}, second[16] = {0};
  read(back[0], &byte, 1);
  struct iovec local[2] = {{first, 4}, {second, 8}}, remote = {own, 12};
  say("readv", process_vm_readv(child, local, 2, &remote, 1, 0));
  printf("%s|%s, here %s\n", first, second, own);
  char big[8192];
  struct iovec whole = {big, 8192}, end = {own + 4096, 8192};
  say("readv to the end of the memory", process_vm_readv(child, &whole, 1, &end, 1, 0));
  printf("%c %c\n", big[0], big[4095]);
  struct iovec words[2] = {{"new ", 4}, {"words!", 7}}, target = {own + 4, 100};
  say("writev", process_vm_writev(child, words, 2, &target, 1, 0));
  struct iovec code = {(void *)main, 4}, nowhere = {(void *)16, 4};
  say("readv of nothing", process_vm_readv(child, local, 1, &nowhere, 1, 0));
  say("readv to nothing", process_vm_readv(child, &nowhere, 1, &remote, 1, 0));
  say("writev to the program", process_vm_writev(child, words, 1, &code, 1, 0));
  say("readv of nobody", process_vm_readv(4000000, local, 1, &remote, 1, 0));
  say("readv with flags", process_vm_readv(child, local, 1, &remote, 1, 1));
  say("readv of too many", process_vm_readv(child, local, 2000, &remote, 1, 0));
  say("readv of no bytes", process_vm_readv(child, local, 0, &remote, 1, 0));
  int status;
  write(ends[1], "x", 1);
  waitpid(child, &status, 0);
  printf("the child's status %d\n", WEXITSTATUS(status));
  close(ends[0]), close(ends[1]), close(back[0]), close(back[1]);
  munmap(own, 8192);
}

static void ids(void) {
  unsigned short small[3] = {0};
  unsigned large[3] = {0};
  printf("16 bits: %d %d %d %d\n", (int)syscall(SYS_getuid), (int)syscall(SYS_geteuid),
         (int)syscall(SYS_getgid), (int)syscall(SYS_getegid));
  say("getresuid", syscall(SYS_getresuid, &small[0], &small[1], &small[2]));
  printf("%d %d %d\n", small[0], small[1], small[2]);
  say("getresgid", syscall(SYS_getresgid, &small[0], &small[1], &small[2]));
  say("getresgid32", syscall(SYS_getresgid32, &large[0], &large[1], &large[2]));
  printf("%d %d %d\n", small[0], large[1], large[2]);
  printf("32 bits: %d %d %d %d\n", (int)syscall(SYS_getuid32), (int)syscall(SYS_geteuid32),
         (int)syscall(SYS_getgid32), (int)syscall(SYS_getegid32));
  say("getresuid32", syscall(SYS_getresuid32, &large[0], &large[1], &large[2]));
  say("getresuid to nothing", syscall(SYS_getresuid, 8, &small[1], &small[2]));
  say("getresgid to nothing", syscall(SYS_getresgid, &small[0], 8, &small[2]));
  say("getresuid32 to nothing", syscall(SYS_getresuid32, &large[0], &large[1], 8));
  say("getresgid32 to nothing", syscall(SYS_getresgid32, 8, &large[1], &large[2]));
  const struct { const char *name; int number, count; } setters[] = {
      {"setuid", SYS_setuid, 1},           {"setgid", SYS_setgid, 1},
      {"setreuid", SYS_setreuid, 2},       {"setregid", SYS_setregid, 2},
      {"setresuid", SYS_setresuid, 3},     {"setresgid", SYS_setresgid, 3},
      {"setuid32", SYS_setuid32, 1},       {"setgid32", SYS_setgid32, 1},
      {"setreuid32", SYS_setreuid32, 2},   {"setregid32", SYS_setregid32, 2},
      {"setresuid32", SYS_setresuid32, 3}, {"setresgid32", SYS_setresgid32, 3},
  };
  for (unsigned i = 0; i < sizeof setters / sizeof *setters; i += 1) {
    int number = setters[i].number;
    say(setters[i].name, syscall(number, 1000, 1000, 1000));
    say("  of 0", syscall(number, 0, 0, 0));
    if (setters[i].count > 1) say("  of -1", syscall(number, -1, -1, -1));
    else say("  of -1", syscall(number, -1));
  }
  printf("setfsuid: %d, setfsgid: %d", (int)syscall(SYS_setfsuid, 5), (int)syscall(SYS_setfsgid, 5));
  printf(", again %d %d\n", (int)syscall(SYS_setfsuid32, 6), (int)syscall(SYS_setfsgid32, 6));
  say("getgroups", syscall(SYS_getgroups, 0, NULL));
  say("getgroups32", syscall(SYS_getgroups32, 3, large));
  say("getgroups of -1", syscall(SYS_getgroups32, -1, large));
  say("getgroups of -1", syscall(SYS_getgroups, -1, large));
  say("setgroups", syscall(SYS_setgroups, 0, NULL));
  say("setgroups32", syscall(SYS_setgroups32, 0, NULL));

  unsigned header[2] = {0x20080522, 0}, data[6] = {1, 1, 1, 1, 1, 1};
  say("capget", syscall(SYS_capget, header, data));
  printf("%x %x %x %x\n", data[0], data[1], data[3], data[4]);
  say("capset", syscall(SYS_capset, header, data));
  data[0] = data[1] = 1;
  say("capset of more", syscall(SYS_capset, header, data));
  header[1] = 4000000;
  say("capget of nobody", syscall(SYS_capget, header, data));
  header[0] = 5, header[1] = 0;
  say("capget of another version", syscall(SYS_capget, header, data));
  printf("%x\n", header[0]);
  header[0] = 5;
  say("capset of another version", syscall(SYS_capset, header, data));
  say("capget to nothing", syscall(SYS_capget, 8, data));
}

static void scheduling(void) {
  struct sched_param zero = {0}, ten = {10}, read = {5};
  setpgid(0, 0);
  errno = 0;
  say("nice", syscall(SYS_nice, 3));
  printf("priority %d\n", getpriority(PRIO_PROCESS, 0));
  say("less nice", syscall(SYS_nice, -1));
  say("setpriority", setpriority(PRIO_PROCESS, getpid(), 7));
  printf("%d %d\n", getpriority(PRIO_PGRP, 0), getpriority(PRIO_PROCESS, getpid()));
  say("setpriority of less", setpriority(PRIO_PROCESS, 0, 2));
  say("setpriority of nobody", setpriority(PRIO_PROCESS, 4000000, 2));
  say("setpriority of something else", setpriority(7, 0, 2));
  errno = 0;
  getpriority(PRIO_PROCESS, 4000000);
  printf("getpriority of nobody: %s\n", strerror(errno));
  say("far too nice", setpriority(PRIO_PROCESS, 0, 100));
  printf("%d\n", getpriority(PRIO_PROCESS, 0));
  say("getscheduler", syscall(SYS_sched_getscheduler, 0));
  say("batch", syscall(SYS_sched_setscheduler, 0, SCHED_BATCH, &zero));
  say("getscheduler", syscall(SYS_sched_getscheduler, 0));
  say("getparam", syscall(SYS_sched_getparam, 0, &read));
  printf("%d\n", read.sched_priority);
  say("setparam", syscall(SYS_sched_setparam, 0, &zero));
  say("setparam of 10", syscall(SYS_sched_setparam, 0, &ten));
  say("fifo", syscall(SYS_sched_setscheduler, 0, SCHED_FIFO, &ten));
  say("fifo of 0", syscall(SYS_sched_setscheduler, 0, SCHED_FIFO, &zero));
  say("no such policy", syscall(SYS_sched_setscheduler, 0, 77, &zero));
  say("of nobody", syscall(SYS_sched_setscheduler, 4000000, SCHED_OTHER, &zero));
  say("of -1", syscall(SYS_sched_getscheduler, -1));
  say("getscheduler of nobody", syscall(SYS_sched_getscheduler, 4000000));
  say("getparam of nobody", syscall(SYS_sched_getparam, 4000000, &read));
  say("getparam to nothing", syscall(SYS_sched_getparam, 0, NULL));
  say("setparam of nobody", syscall(SYS_sched_setparam, 4000000, &zero));
  struct { unsigned size, policy; unsigned long long flags; int nice; unsigned priority;
           unsigned long long times[3]; } attributes = {48, 99, 9, 9, 9, {0}};
  say("getattr", syscall(SYS_sched_getattr, 0, &attributes, sizeof attributes, 0));
  printf("%d %d %d\n", attributes.policy, attributes.nice, attributes.priority);
  attributes.policy = SCHED_OTHER;
  say("setattr", syscall(SYS_sched_setattr, 0, &attributes, 0));
  say("getscheduler", syscall(SYS_sched_getscheduler, 0));
  attributes.policy = SCHED_RR, attributes.priority = 1;
  say("setattr of real time", syscall(SYS_sched_setattr, 0, &attributes, 0));
  say("setattr with flags", syscall(SYS_sched_setattr, 0, &attributes, 1));
  say("getattr of a small structure", syscall(SYS_sched_getattr, 0, &attributes, 40, 0));
  say("getattr of nobody", syscall(SYS_sched_getattr, 4000000, &attributes, 48, 0));
  long long time[2];
  say("rr interval of nobody", syscall(SYS_sched_rr_get_interval, 4000000, time));
  say("rr interval of -1", syscall(SYS_sched_rr_get_interval_time64, -1, time));
  say("rr interval", syscall(SYS_sched_rr_get_interval, 0, time));
  say("rr interval", syscall(SYS_sched_rr_get_interval_time64, 0, time));
  printf("priorities %d to %d, %d\n", sched_get_priority_min(SCHED_FIFO),
         sched_get_priority_max(SCHED_RR), sched_get_priority_max(SCHED_BATCH));
  say("no such policy", sched_get_priority_min(8));
  say("no such policy", sched_get_priority_max(8));
  say("getcpu", syscall(SYS_getcpu, NULL, NULL, NULL));
  say("getcpu to nothing", syscall(SYS_getcpu, 8, NULL, NULL));
  unsigned mask = 1;
  say("affinity", syscall(SYS_sched_setaffinity, 0, 4, &mask));
  mask = 0;
  say("affinity with none", syscall(SYS_sched_setaffinity, 0, 4, &mask));
  say("affinity of nobody", syscall(SYS_sched_setaffinity, 4000000, 4, &mask));
  say("getaffinity of nobody", syscall(SYS_sched_getaffinity, 4000000, 128, &mask));
}

static void executing(const char *self) {
  int directory = open("/", O_PATH), file = open(self, O_RDONLY), status;
  char *arguments[] = {"renamed", "executed", NULL}, *none[] = {NULL};
  for (int how = 0; how < 2; how += 1) {
    if (fork() == 0) {
      fflush(stdout);
      if (how == 0) syscall(SYS_execveat, directory, self + 1, arguments, none, 0);
      else syscall(SYS_execveat, file, "", arguments, none, AT_EMPTY_PATH);
      _exit(1);
    }
    wait(&status);
    printf("status %d\n", WEXITSTATUS(status));
  }
  say("execveat of nothing", syscall(SYS_execveat, directory, "none", arguments, none, 0));
  say("execveat of an empty path", syscall(SYS_execveat, file, "", arguments, none, 0));
  say("execveat with flags", syscall(SYS_execveat, directory, self, arguments, none, 1));
  say("execveat of no descriptor", syscall(SYS_execveat, 99, "x", arguments, none, 0));
  int copy = memfd_create("program", MFD_CLOEXEC);
  char block[65536];
  for (long part; (part = read(file, block, sizeof block)) > 0;) write(copy, block, part);
  if (fork() == 0) {
    fexecve(copy, arguments, none);
    _exit(1);
  }
  wait(&status);
  printf("from memory: status %d\n", WEXITSTATUS(status));
  close(copy), close(file), close(directory);
}

static void *waiting(void *fd) {
  char byte;
  return (void *)(long)read(*(int *)fd, &byte, 1);
}

static long child_number;

static void *number(void *ends) {
  child_number = syscall(SYS_gettid);
  write(((int *)ends)[1], "n", 1);
  return waiting((int *)ends + 2);
}

// A thread's number names its process; a file of /proc that stays open tells what is so now.
static void numbers_and_states(void) {
  int ends[4];
  pipe(ends), pipe(ends + 2);
  pthread_t thread;
  pthread_create(&thread, NULL, number, ends);
  waiting(ends);
  say("kill by a thread's number", kill(child_number, 0));
  write(ends[3], "e", 1);
  pthread_join(thread, NULL);

  pid_t child = fork();
  if (child == 0) {
    for (;;) pause();
  }
  char path[40], text[800] = {0};
  snprintf(path, sizeof path, "/proc/%d/status", child);
  int status = open(path, O_RDONLY);
  read(status, text, sizeof text - 1);
  printf("stopped: %d\n", strstr(text, "T (stopped)") != NULL);
  kill(child, SIGSTOP);
  waitpid(child, NULL, WUNTRACED);
  lseek(status, 0, SEEK_SET);
  read(status, text, sizeof text - 1);
  printf("stopped: %d\n", strstr(text, "T (stopped)") != NULL);
  kill(child, SIGKILL);
  waitpid(child, NULL, 0);
}

int main(int count, char **arguments) {
  setvbuf(stdout, NULL, _IONBF, 0);
  if (count > 1) {
    printf("%s %s\n", arguments[0], arguments[1]);
    return 21;
  }
  char self[256] = {0};
  readlink("/proc/self/exe", self, sizeof self - 1);
  pidfds();
  memory();
  ids();
  scheduling();
  executing(self);
  numbers_and_states();
  return 0;
}
