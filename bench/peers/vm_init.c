/*
 * The first and only program of the machine that v86 emulates: reads lines from the serial line,
 * each a program with its arguments, runs it, and says `end STATUS` when it has ended. What the
 * program prints goes out by the serial line too.
 *
 * The kernel starts it from the initramfs, so there is nothing but /dev to be made.
 */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#define MOST_WORDS 32

static void open_serial_line(void) {
  struct termios line;
  mount("dev", "/dev", "devtmpfs", 0, "");
  int serial = open("/dev/ttyS0", O_RDWR);
  tcgetattr(serial, &line);
  line.c_lflag &= ~(ECHO | ISIG);
  line.c_oflag &= ~OPOST;
  tcsetattr(serial, TCSANOW, &line);
  for (int i = 0; i < 3; i++) dup2(serial, i);
}

static int run(char *line) {
  char *words[MOST_WORDS + 1] = {NULL};
  int count = 0, status = 0;
  for (char *word = strtok(line, " \n"); word && count < MOST_WORDS; word = strtok(NULL, " \n"))
    words[count++] = word;
  if (count == 0) return 0;
  pid_t child = fork();
  if (child == 0) {
    execv(words[0], words);
    perror(words[0]);
    _exit(127);
  }
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(void) {
  char line[4096];
  open_serial_line();
  printf("ready\n");
  fflush(stdout);
  while (fgets(line, sizeof line, stdin)) {
    printf("end %d\n", run(line));
    fflush(stdout);
  }
  return 0;
}
