/* A program at a terminal: lines and raw bytes, ^C, a background child that wants to read, the
 * window's size. It tells what happens, step by step; the test types. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static volatile sig_atomic_t interrupts;

static void interrupted(int signal) {
  (void)signal;
  interrupts++;
}

static void line(const char *what) {
  char text[64];
  int length = read(0, text, sizeof text);
  if (length < 0)
    printf("%s: %s\n", what, strerror(errno));
  else
    printf("%s: %d bytes '%.*s'\n", what, length,
           length - (length && text[length - 1] == '\n'), text);
}

int main(void) {
  struct termios modes, raw;
  struct winsize size;
  setvbuf(stdout, NULL, _IONBF, 0);
  ioctl(1, TIOCGWINSZ, &size);
  printf("terminal %d, %d by %d, foreground %d\n", isatty(0), size.ws_col, size.ws_row,
         tcgetpgrp(0) == getpgrp());
  line("line");
  struct sigaction action = {.sa_handler = interrupted};
  sigaction(SIGINT, &action, NULL);
  line("interrupted");
  printf("interrupts %d\n", (int)interrupts);
  tcgetattr(0, &modes);
  raw = modes;
  cfmakeraw(&raw);
  raw.c_oflag |= OPOST;
  tcsetattr(0, TCSAFLUSH, &raw);
  line("raw");
  tcsetattr(0, TCSANOW, &modes);
  pid_t child = fork();
  if (child == 0) {
    setpgid(0, 0);
    signal(SIGINT, SIG_DFL);
    line("child");
    _exit(5);
  }
  setpgid(child, child);
  int status;
  waitpid(child, &status, WUNTRACED);
  printf("child stopped by %d\n", WIFSTOPPED(status) ? WSTOPSIG(status) : -1);
  signal(SIGTTOU, SIG_IGN);
  tcsetpgrp(0, child);
  kill(child, SIGCONT);
  waitpid(child, &status, 0);
  tcsetpgrp(0, getpgrp());
  printf("child ended with %d\n", WEXITSTATUS(status));
  line("end");
  return 0;
}
