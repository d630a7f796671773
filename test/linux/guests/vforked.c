/* A child that has its parent's memory for a while (vfork(2)). */
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void) {
  pid_t pid = vfork();
  if (pid == 0) {
    if (write(STDOUT_FILENO, "the child has it\n", 17) != 17) _exit(1);
    usleep(200000);
    _exit(7);
  }
  int status = 0;
  waitpid(pid, &status, 0);
  printf("it has ended with %d\n", WEXITSTATUS(status));
  return 0;
}
