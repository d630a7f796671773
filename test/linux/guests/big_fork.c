// A process that fills most of a node forks: child and parent together need more than the node has.
// Both write all pages then, and look at what they have. The argument says how many pages.
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { WORDS = 4096 / sizeof(int) };

static int check(volatile int *at, int pages, int value) {
  int wrong = 0;
  for (int page = 0; page < pages; page++) wrong += at[page * WORDS + page % WORDS] != value + page;
  return wrong;
}

static void fill(volatile int *at, int pages, int value) {
  for (int page = 0; page < pages; page++) at[page * WORDS + page % WORDS] = value + page;
}

int main(int count, char **arguments) {
  int pages = count > 1 ? atoi(arguments[1]) : 600, status;
  // Twice as large as what is used of it.
  size_t size = (size_t)pages * 8192;
  int how = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
  int *at = mmap(0, size, PROT_READ | PROT_WRITE, how, -1, 0);
  fill(at, pages, 5);
  pid_t child = fork();
  if (child < 0) {
    perror("fork");
    return 1;
  }
  if (child == 0) {
    int wrong = check(at, pages, 5);
    fill(at, pages, 70000);
    _exit(wrong + check(at, pages, 70000) != 0);
  }
  int wrong = check(at, pages, 5);
  fill(at, pages, 900000);
  wait(&status);
  printf("child: %d, parent: %d\n", status, wrong + check(at, pages, 900000));
  return 0;
}
