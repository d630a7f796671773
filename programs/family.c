/*
 * family: processes and their relations, on as many nodes as there are. Children are made on the
 * next node each, and so are their children; what is printed is the same wherever they are, and on
 * one machine.
 *
 * Exit statuses through wait, in the order asked for; a pipe from a grandchild; signals to a child,
 * to a process group and to oneself; stop and continue; a child that outlives its parent; /proc.
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "gobelins.h"

#define CHILDREN 5

static pid_t fork_elsewhere(void) {
  fflush(stdout);
  int pid = gobelins_fork(GOBELINS_NEXT_NODE, GOBELINS_DEFAULT);
  return pid == -ENOSYS ? fork() : pid;
}

static int status_of(pid_t pid) {
  int status = 0;
  if (waitpid(pid, &status, 0) != pid) return -1;
  return status;
}

/* A tree two deep: each child sums what its own children answer. */
static int sum_of_children(int depth, int value) {
  if (depth == 0) return value;
  pid_t left = fork_elsewhere();
  if (left == 0) _exit(sum_of_children(depth - 1, value + 1));
  pid_t right = fork_elsewhere();
  if (right == 0) _exit(sum_of_children(depth - 1, value + 2));
  return WEXITSTATUS(status_of(left)) + WEXITSTATUS(status_of(right));
}

static void exits(void) {
  pid_t pids[CHILDREN];
  for (int i = 0; i < CHILDREN; i++) {
    pids[i] = fork_elsewhere();
    if (pids[i] == 0) _exit(10 + i);
  }
  for (int i = CHILDREN - 1; i >= 0; i--) {
    int status = status_of(pids[i]);
    printf("child %d: exited %d, status %d\n", i, WIFEXITED(status), WEXITSTATUS(status));
  }
  int none = wait(NULL);
  printf("no more children: %d %d\n", none, errno == ECHILD);
  printf("sum over the tree: %d\n", sum_of_children(2, 3));
}

static volatile sig_atomic_t received;

static void note(int signal) {
  received += signal;
}

/* The child says through a pipe that its handler is set; then it is signalled. */
static pid_t start_waiting(int *ready) {
  int ends[2];
  if (pipe(ends) != 0) exit(1);
  pid_t pid = fork_elsewhere();
  if (pid == 0) {
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    sigprocmask(SIG_BLOCK, &all, NULL);
    signal(SIGUSR1, note);
    signal(SIGUSR2, note);
    close(ends[0]);
    if (write(ends[1], "r", 1) != 1) _exit(1);
    sigsuspend(&none);
    _exit(received);
  }
  close(ends[1]);
  char byte;
  *ready = read(ends[0], &byte, 1) == 1 && byte == 'r';
  close(ends[0]);
  return pid;
}

static void signals(void) {
  int ready;
  pid_t one = start_waiting(&ready);
  printf("ready %d, there %d\n", ready, kill(one, 0));
  kill(one, SIGUSR1);
  printf("its handler got %d\n", WEXITSTATUS(status_of(one)));
  int gone = kill(one, 0);
  printf("gone: %d %d\n", gone, errno == ESRCH);

  pid_t group = start_waiting(&ready);
  setpgid(group, group);
  pid_t second = start_waiting(&ready);
  printf("joins the group: %d\n", setpgid(second, group));
  printf("same group: %d\n", getpgid(second) == group && getsid(second) == getsid(0));
  killpg(group, SIGUSR2);
  printf("both got %d %d\n", WEXITSTATUS(status_of(group)), WEXITSTATUS(status_of(second)));

  pid_t killed = start_waiting(&ready);
  kill(killed, SIGKILL);
  int status = status_of(killed);
  printf("killed by %d\n", WIFSIGNALED(status) ? WTERMSIG(status) : -1);
}

static void stops(void) {
  int ready, status = 0;
  pid_t pid = start_waiting(&ready);
  kill(pid, SIGSTOP);
  int same = waitpid(pid, &status, WUNTRACED) == pid;
  printf("stopped: %d by %d\n", same && WIFSTOPPED(status), WSTOPSIG(status) == SIGSTOP);
  printf("told once: %d\n", waitpid(pid, &status, WUNTRACED | WNOHANG));
  kill(pid, SIGCONT);
  same = waitpid(pid, &status, WCONTINUED) == pid;
  printf("continued: %d\n", same && WIFCONTINUED(status));
  kill(pid, SIGUSR1);
  printf("then it got %d\n", WEXITSTATUS(status_of(pid)));
}

/* SIGCHLD comes when the news can be had. */
static void child_signal(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGCHLD);
  sigprocmask(SIG_BLOCK, &set, NULL);
  pid_t pid = fork_elsewhere();
  if (pid == 0) _exit(42);
  siginfo_t info;
  memset(&info, 0, sizeof info);
  while (sigwaitinfo(&set, &info) != SIGCHLD || info.si_pid != pid) continue;
  int status = 0;
  pid_t got = waitpid(pid, &status, WNOHANG);
  printf("SIGCHLD: code %d, status %d, waited for %d\n", info.si_code == CLD_EXITED,
         info.si_status, got == pid && WEXITSTATUS(status) == 42);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
}

static void orphan(void) {
  int ends[2];
  if (pipe(ends) != 0) exit(1);
  pid_t pid = fork_elsewhere();
  if (pid == 0) {
    pid_t parent = getpid();
    if (fork_elsewhere() == 0) {
      while (getppid() == parent) usleep(1000);
      const char *text = "the orphan has another parent";
      _exit(write(ends[1], text, strlen(text)) < 0);
    }
    _exit(0);
  }
  close(ends[1]);
  status_of(pid);
  char text[64];
  size_t length = 0;
  ssize_t count;
  while ((count = read(ends[0], text + length, sizeof text - length)) > 0) length += count;
  close(ends[0]);
  printf("%.*s\n", (int)length, text);
}

static void proc(void) {
  int ready;
  pid_t pid = start_waiting(&ready);
  char path[64], name[64] = "", line[256];
  snprintf(path, sizeof path, "/proc/%d/status", pid);
  FILE *file = fopen(path, "r");
  int parent = -1;
  while (file && fgets(line, sizeof line, file)) {
    sscanf(line, "Name: %63s", name);
    sscanf(line, "PPid: %d", &parent);
  }
  if (file) fclose(file);
  printf("/proc: %s, a child of mine %d\n", name, parent == getpid());
  kill(pid, SIGTERM);
  kill(pid, SIGKILL);
  status_of(pid);
  printf("/proc has it no longer: %d\n", access(path, F_OK) != 0);
}

int main(void) {
  exits();
  signals();
  stops();
  child_signal();
  orphan();
  proc();
  return 0;
}
