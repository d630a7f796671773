/* Locks on a file between two processes: records of processes, records of descriptions, flock. The
 * processes take turns by pipes, so the output does not depend on who is faster. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

static int to_child[2], to_parent[2];
static const char *who = "parent";

static void say(const char *what, int result) {
  char line[96];
  int length = snprintf(line, sizeof line, "%s: %s: %s\n", who, what,
                        result < 0 ? strerror(errno) : "yes");
  write(1, line, length);
}

static int record(int fd, int command, int type, int start, int length) {
  struct flock lock = {.l_type = type, .l_whence = SEEK_SET, .l_start = start, .l_len = length};
  return fcntl(fd, command, &lock);
}

static void ask(int fd, int start, int length, pid_t other) {
  struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = start, .l_len = length};
  char line[96];
  fcntl(fd, F_GETLK, &lock);
  int size = lock.l_type == F_UNLCK
                 ? snprintf(line, sizeof line, "%s: %d is free\n", who, start)
                 : snprintf(line, sizeof line, "%s: %d is in %s %d+%d, the other's %d\n", who,
                            start, lock.l_type == F_RDLCK ? "read" : "write", (int)lock.l_start,
                            (int)lock.l_len, lock.l_pid == other);
  write(1, line, size);
}

static void child_goes(void) {
  char byte = 0;
  write(to_child[1], &byte, 1);
  read(to_parent[0], &byte, 1);
}

static void parent_goes(void) {
  char byte = 0;
  write(to_parent[1], &byte, 1);
  read(to_child[0], &byte, 1);
}

static int child(const char *path) {
  char byte;
  pid_t parent = getppid();
  who = "child";
  read(to_child[0], &byte, 1);
  int fd = open(path, O_RDWR);
  say("write 5+5", record(fd, F_SETLK, F_WRLCK, 5, 5));
  say("read 5+5", record(fd, F_SETLK, F_RDLCK, 5, 5));
  say("write 20+0", record(fd, F_SETLK, F_WRLCK, 20, 0));
  ask(fd, 0, 4, parent);
  ask(fd, 4, 3, parent);
  ask(fd, 12, 1, parent);
  parent_goes();
  ask(fd, 0, 4, parent);
  say("flock", flock(fd, LOCK_EX | LOCK_NB));
  say("unlock 30+0", record(fd, F_SETLK, F_UNLCK, 30, 0));
  say("of the description", record(fd, F_OFD_SETLK, F_WRLCK, 0, 4));
  parent_goes();
  /* The parent asks for 20+1, which is ours, when it has heard of this; we for 40+1 afterwards. */
  write(to_parent[1], &byte, 1);
  int result = record(fd, F_SETLKW, F_WRLCK, 40, 1);
  int late = result < 0 && errno == EDEADLK;
  if (late) record(fd, F_SETLK, F_UNLCK, 20, 0);
  read(to_child[0], &byte, 1);
  write(to_parent[1], late ? "D" : "G", 1);
  return 0;
}

int main(void) {
  const char *path = "/tmp/gobelins-locks";
  int fd = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600), second, status;
  int reader = open(path, O_RDONLY);
  pipe(to_child), pipe(to_parent);
  say("read only", record(reader, F_SETLK, F_WRLCK, 0, 1));
  say("no such type", record(fd, F_SETLK, 9, 0, 1));
  say("write 0+4", record(fd, F_SETLK, F_WRLCK, 0, 4));
  say("read 4+8", record(fd, F_SETLK, F_RDLCK, 4, 8));
  say("write 40+1", record(fd, F_SETLK, F_WRLCK, 40, 1));
  say("unlock 11+1", record(fd, F_SETLK, F_UNLCK, 11, 1));
  second = open(path, O_RDWR);
  say("flock", flock(second, LOCK_SH));
  pid_t pid = fork();
  if (pid == 0) return child(path);
  record(fd, F_SETLK, F_UNLCK, 40, 1);
  child_goes();
  say("unlock all but none by dup", close(dup(to_child[1])));
  ask(fd, 20, 1, pid);
  close(reader); /* All of this process's records go with any descriptor of the file. */
  child_goes();
  close(second);
  say("flock again", flock(fd, LOCK_EX | LOCK_NB));
  say("a description's is in the way", record(fd, F_SETLK, F_WRLCK, 0, 1));
  say("write 40+1", record(fd, F_SETLK, F_WRLCK, 40, 1));
  child_goes();
  char answer;
  int waited = record(fd, F_SETLKW, F_WRLCK, 20, 1), late = waited < 0 && errno == EDEADLK;
  if (late) record(fd, F_SETLK, F_UNLCK, 40, 1);
  write(to_child[1], &answer, 1);
  read(to_parent[0], &answer, 1);
  who = "both";
  say("exactly one was told of the deadlock", late == (answer == 'D') ? -1 : 0);
  waitpid(pid, &status, 0);
  who = "parent";
  say("what a process held goes with it", record(fd, F_SETLK, F_WRLCK, 0, 0));
  say("flock after all", flock(fd, LOCK_EX | LOCK_NB));
  unlink(path);
  return 0;
}
