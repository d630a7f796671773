/* Processes as a shell makes them: fork, exec, pipes, wait, signals between them, posix_spawn. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static int shared_by_copy = 1;

static void copies(void) {
  pid_t child = fork();
  if (child == 0) {
    shared_by_copy = 2;
    _exit(getppid() > 0 ? 10 + shared_by_copy : 99);
  }
  int status;
  pid_t done = waitpid(child, &status, 0);
  printf("child %s, status %d, parent's copy %d\n", done == child ? "ended" : "?",
         WEXITSTATUS(status), shared_by_copy);
}

static void pipeline(void) {
  int ends[2];
  if (pipe(ends)) exit(1);
  if (fork() == 0) {
    close(ends[0]);
    for (int i = 0; i < 20000; i++) dprintf(ends[1], "%d\n", i);
    _exit(0);
  }
  close(ends[1]);
  FILE *in = fdopen(ends[0], "r");
  long sum = 0, lines = 0;
  for (int n; fscanf(in, "%d", &n) == 1; lines++) sum += n;
  fclose(in);
  wait(NULL);
  printf("%ld lines, sum %ld\n", lines, sum);
}

static void killed(void) {
  pid_t child = fork();
  if (child == 0) {
    for (;;) pause();
  }
  int status;
  kill(child, SIGSTOP);
  waitpid(child, &status, WUNTRACED);
  printf("stopped by %d\n", WIFSTOPPED(status) ? WSTOPSIG(status) : -1);
  kill(child, SIGCONT);
  waitpid(child, &status, WCONTINUED);
  printf("continued %d\n", WIFCONTINUED(status));
  kill(child, SIGTERM);
  waitpid(child, &status, 0);
  printf("killed by %d\n", WIFSIGNALED(status) ? WTERMSIG(status) : -1);
  printf("no more: %d %s\n", wait(NULL), strerror(errno));
}

static void executed(const char *self) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC)) exit(1);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
  char *argv[] = {"child", "as-child", "x y", NULL};
  char *envp[] = {"WHO=spawned", NULL};
  pid_t child;
  int failure = posix_spawn(&child, self, &actions, NULL, argv, envp);
  close(ends[1]);
  char text[100];
  int length = read(ends[0], text, sizeof text);
  int status;
  waitpid(child, &status, 0);
  printf("spawn %d: %.*s, status %d\n", failure, length, text, WEXITSTATUS(status));
  failure = posix_spawn(&child, "/none", NULL, NULL, argv, envp);
  printf("spawn of nothing: %s\n", strerror(failure));
}

static void broken_pipe(void) {
  int ends[2];
  if (pipe(ends)) exit(1);
  close(ends[0]);
  signal(SIGPIPE, SIG_IGN);
  int result = write(ends[1], "x", 1);
  printf("broken pipe: %d %s\n", result, strerror(errno));
  if (fork() == 0) {
    signal(SIGPIPE, SIG_DFL);
    if (write(ends[1], "x", 1)) _exit(1);
  }
  int status;
  wait(&status);
  printf("and by default: signal %d\n", WTERMSIG(status));
}

int main(int argc, char **argv) {
  if (argc > 1 && strcmp(argv[1], "as-child") == 0) {
    printf("%s got '%s' and WHO=%s", argv[0], argv[2], getenv("WHO"));
    return 7;
  }
  setvbuf(stdout, NULL, _IONBF, 0);
  copies();
  pipeline();
  killed();
  executed(argv[0]);
  broken_pipe();
  return 0;
}
