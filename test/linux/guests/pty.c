/* A terminal emulator and a shell with job control at the two ends of a pseudo-terminal.
 *
 *   pty          opens a pseudo-terminal, starts the shell in it, types a session and prints it
 *   pty shell    the shell alone, on whatever terminal it is given
 *
 * The emulator types the next thing when it has seen what it waits for, so nothing depends on
 * time. The shell forks its commands and executes nothing, which is enough for job control. */
#define _GNU_SOURCE
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

/* ---- the shell ---- */

static pid_t jobs[8];
static const char *states[8];
static char lines[8][64];

static void noticed(int signal) { (void)signal; }

static void command(char *word, char *rest) {
  char byte;
  if (!strcmp(word, "echo")) printf("%s\n", rest);
  else if (!strcmp(word, "upper"))
    while (read(0, &byte, 1) == 1) putchar(toupper(byte));
  else if (!strcmp(word, "cat"))
    while (read(0, &byte, 1) == 1) write(1, &byte, 1);
  else if (!strcmp(word, "spin")) {
    puts("spinning");
    fflush(stdout);
    for (;;) pause();
  } else if (!strcmp(word, "window")) {
    struct winsize size;
    signal(SIGWINCH, noticed);
    puts("watching");
    fflush(stdout);
    sigset_t set, old;
    sigemptyset(&set);
    ioctl(0, TIOCGWINSZ, &size);
    if (size.ws_col != 132) {
      sigaddset(&set, SIGWINCH);
      sigprocmask(SIG_BLOCK, &set, &old);
      ioctl(0, TIOCGWINSZ, &size);
      while (size.ws_col != 132) {
        sigsuspend(&old);
        ioctl(0, TIOCGWINSZ, &size);
      }
    }
    printf("%d by %d\n", size.ws_col, size.ws_row);
  } else if (!strcmp(word, "tty")) {
    int fd = open("/dev/tty", O_RDWR);
    printf("%s %d %d\n", isatty(0) ? "terminal" : "none", fd >= 0, tcgetsid(fd) == getsid(0));
  } else printf("%s: not found\n", word);
  fflush(stdout);
  exit(0);
}

static int find_job(void) {
  for (int job = 7; job >= 0; job--)
    if (jobs[job]) return job;
  return -1;
}

/* Waits for the process group in the foreground; takes the terminal back. */
static void wait_for(int job) {
  int status;
  pid_t pid = 0;
  while ((pid = waitpid(-jobs[job], &status, WUNTRACED)) > 0) {
    if (!WIFSTOPPED(status)) {
      if (WIFSIGNALED(status) && pid == jobs[job]) printf("[%s]\n", strsignal(WTERMSIG(status)));
      continue;
    }
    states[job] = "Stopped";
    printf("[%d] Stopped %s\n", job, lines[job]);
    break;
  }
  if (pid < 0) jobs[job] = 0;
  tcsetpgrp(0, getpgrp());
}

static void run(char *line) {
  int job = 0, input = 0, background = line[strlen(line) - 1] == '&';
  while (jobs[job]) job++;
  strcpy(lines[job], line);
  if (background) line[strlen(line) - 1] = 0;
  pid_t group = 0;
  for (char *part = line, *next; part; part = next) {
    int ends[2] = {-1, 1};
    if ((next = strchr(part, '|'))) {
      *next++ = 0;
      pipe(ends);
    }
    while (*part == ' ') part++;
    for (char *end = part + strlen(part); end > part && end[-1] == ' ';) *--end = 0;
    char *rest = part + strcspn(part, " ");
    if (*rest) *rest++ = 0;
    pid_t child = fork();
    if (child == 0) {
      setpgid(0, group);
      if (!background) tcsetpgrp(0, getpgrp());
      for (int one = 1; one < 32; one++) signal(one, SIG_DFL);
      if (input) dup2(input, 0);
      if (next) dup2(ends[1], 1), close(ends[0]);
      command(part, rest);
    }
    if (!group) group = child;
    setpgid(child, group);
    if (input) close(input);
    if (next) close(ends[1]);
    input = ends[0];
  }
  jobs[job] = group;
  states[job] = "Running";
  if (background) printf("[%d] %s\n", job, lines[job]);
  else {
    tcsetpgrp(0, group);
    wait_for(job);
  }
}

/* Tells of jobs in the background. */
static void reap(void) {
  int status;
  for (int job = 0; job < 8; job++)
    if (jobs[job] && waitpid(-jobs[job], &status, WNOHANG | WUNTRACED) > 0) {
      if (WIFSTOPPED(status) && !strcmp(states[job], "Stopped")) continue;
      states[job] = WIFSTOPPED(status) ? "Stopped" : "Done";
      printf("[%d] %s %s\n", job, states[job], lines[job]);
      if (!WIFSTOPPED(status)) jobs[job] = 0;
    }
}

static int shell(void) {
  char line[128];
  setvbuf(stdout, NULL, _IONBF, 0);
  int ignored[] = {SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU};
  for (int at = 0; at < 5; at++) signal(ignored[at], SIG_IGN);
  setpgid(0, 0);
  tcsetpgrp(0, getpgrp());
  for (;;) {
    printf("$ ");
    ssize_t length = read(0, line, sizeof line - 1);
    if (length <= 0) break;
    line[length - 1] = 0;
    if (!strcmp(line, "exit")) break;
    int job = find_job();
    if (!strcmp(line, "wait")) {
      siginfo_t news;
      waitid(P_ALL, 0, &news, WEXITED | WSTOPPED | WNOWAIT);
      reap();
    } else if (!strcmp(line, "fg") && job >= 0) {
      tcsetpgrp(0, jobs[job]);
      printf("%s\n", lines[job]);
      kill(-jobs[job], SIGCONT);
      states[job] = "Running";
      wait_for(job);
    } else if (!strcmp(line, "bg") && job >= 0) {
      kill(-jobs[job], SIGCONT);
      states[job] = "Running";
      printf("[%d] %s\n", job, lines[job]);
    } else if (!strcmp(line, "jobs")) {
      for (job = 0; job < 8; job++)
        if (jobs[job]) printf("[%d] %s %s\n", job, states[job], lines[job]);
    } else if (line[0]) run(line);
  }
  printf("bye\n");
  return 0;
}

/* ---- the terminal emulator ---- */

static int master;
static char seen[8192];
static int length, start;

/* Reads the screen until what is new on it ends in `text`; then types `keys`. */
static void expect(const char *text, const char *keys) {
  int wanted = strlen(text);
  while (length - start < wanted || memcmp(seen + length - wanted, text, wanted)) {
    ssize_t count = read(master, seen + length, sizeof seen - length);
    if (count <= 0) {
      printf("%.*s\nended early: %s\n", length, seen, strerror(errno));
      exit(1);
    }
    length += count;
  }
  start = length;
  if (write(master, keys, strlen(keys)) < 0) perror("type");
}

static pid_t start_shell(void) {
  master = open("/dev/ptmx", O_RDWR | O_NOCTTY);
  int number = -1, locked = -1;
  ioctl(master, TIOCGPTN, &number);
  char name[32];
  snprintf(name, sizeof name, "/dev/pts/%d", number);
  if (open(name, O_RDWR | O_NOCTTY) < 0) printf("locked: %s\n", strerror(errno));
  ioctl(master, TIOCGPTLCK, &locked);
  printf("named by the library %d, locked %d\n", !strcmp(name, ptsname(master)), locked);
  grantpt(master);
  unlockpt(master);
  struct winsize size = {24, 80, 0, 0};
  ioctl(master, TIOCSWINSZ, &size);
  pid_t child = fork();
  if (child) return child;
  setsid();
  printf("no terminal: %s\n", open("/dev/tty", O_RDWR) < 0 ? strerror(errno) : "found one");
  fflush(stdout);
  int slave = open(name, O_RDWR | O_NOCTTY);
  int taken = ioctl(slave, TIOCSCTTY, 0);
  close(master);
  dup2(slave, 0), dup2(slave, 1), dup2(slave, 2);
  char own[32];
  if (taken || ttyname_r(0, own, sizeof own) || strcmp(own, name)) exit(9);
  exit(shell());
}

int main(int count, char **arguments) {
  if (count > 1 && !strcmp(arguments[1], "shell")) return shell();
  setvbuf(stdout, NULL, _IONBF, 0);
  pid_t child = start_shell();
  expect("$ ", "echo hellx\177o | upper\n");
  expect("HELLO\r\n$ ", "tty\n");
  expect("$ ", "spin\n");
  expect("spinning\r\n", "\003");
  expect("$ ", "spin | cat\n");
  expect("spinning\r\n", "\032");
  expect("$ ", "jobs\n");
  expect("$ ", "bg\n");
  expect("$ ", "fg\n");
  expect("spin | cat\r\n", "\034");
  expect("$ ", "cat &\n");
  expect("$ ", "wait\n");
  expect("Stopped cat &\r\n$ ", "fg\n");
  expect("cat &\r\n", "typed to cat\n");
  expect("typed to cat\r\ntyped to cat\r\n", "\004");
  expect("$ ", "window\n");
  struct winsize size = {50, 132, 0, 0};
  expect("watching\r\n", "");
  ioctl(master, TIOCSWINSZ, &size);
  expect("$ ", "\004");
  expect("bye\r\n", "");
  int status = -1;
  waitpid(child, &status, 0);
  char byte;
  struct pollfd end = {.fd = master, .events = POLLIN};
  poll(&end, 1, -1);
  ssize_t rest = read(master, &byte, 1);
  for (int at = 0; at < length; at++)
    if (seen[at] != '\r') putchar(seen[at]);
  printf("shell ended with %d\n", status);
  printf("then %d %s, hung up %d\n", (int)rest, strerror(errno), !!(end.revents & POLLHUP));
  return 0;
}
