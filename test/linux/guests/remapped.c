// Memory that moves to other addresses (mremap(2)) while its pages are on several nodes: grown out
// of its place, cut in pieces that change their order, shrunk, shared with a child, and looked at by
// a thread.
#define _GNU_SOURCE
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PAGE = 4096, PAGES = 24, ROUNDS = 12 };
#define WORDS (PAGE / sizeof(int))

static int wrong;
static int *shown;
static int shown_value;
static pthread_barrier_t together;
static int is_alone;

static void fill(int *at, int pages, int value) {
  for (int page = 0; page < pages; page++) at[page * WORDS + page] = value + page;
}

static void check(const int *at, int pages, int value) {
  for (int page = 0; page < pages; page++) wrong += at[page * WORDS + page] != value + page;
}

static int *area(int pages, int flags) {
  return mmap(0, pages * PAGE, PROT_READ | PROT_WRITE, flags | MAP_ANONYMOUS, -1, 0);
}

// What lies right behind it keeps it from growing in place.
static int *moved(int *at, int from, int to) {
  int *room = area(to + 1, MAP_PRIVATE);
  int how = MREMAP_MAYMOVE | MREMAP_FIXED;
  return mremap(at, from * PAGE, to * PAGE, how, (char *)room + PAGE);
}

static void look(void) {
  check(shown, PAGES, shown_value);
  fill(shown, PAGES, shown_value + 1);
}

static void *looks(void *unused) {
  for (int round = 0; round < ROUNDS; round++) {
    pthread_barrier_wait(&together);
    look();
    pthread_barrier_wait(&together);
  }
  return unused;
}

static void one_round(int round) {
  int value = round * 1000;
  int *at = area(PAGES / 2, MAP_PRIVATE);
  fill(at, PAGES / 2, value);
  at = moved(at, PAGES / 2, PAGES);
  check(at, PAGES / 2, value);
  for (int word = PAGES / 2 * WORDS; word < (int)(PAGES * WORDS); word++) wrong += at[word] != 0;
  fill(at, PAGES, value);
  shown = at = moved(at, PAGES, PAGES);
  shown_value = value;
  if (is_alone) look();
  else {
    pthread_barrier_wait(&together);
    pthread_barrier_wait(&together);
  }
  check(at, PAGES, value + 1);
  // The second half to where the first one was, by way of a third place.
  char *half = (char *)at + PAGES / 2 * PAGE;
  int *first = moved(at, PAGES / 2, PAGES / 2);
  int *second = mremap(half, PAGES / 2 * PAGE, PAGES / 2 * PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, at);
  wrong += second != at;
  for (int page = 0; page < PAGES / 2; page++) {
    int old = page + PAGES / 2;
    wrong += first[page * WORDS + page] != value + 1 + page;
    wrong += second[page * WORDS + old] != value + 1 + old;
  }
  second = mremap(second, PAGES / 2 * PAGE, 2 * PAGE, 0);
  wrong += second[WORDS + PAGES / 2 + 1] != value + 2 + PAGES / 2;
  munmap(first, PAGES / 2 * PAGE);
  munmap(second, 2 * PAGE);
}

static void shares(void) {
  int *at = area(PAGES, MAP_SHARED);
  fill(at, PAGES, 7);
  at = moved(at, PAGES, PAGES);
  check(at, PAGES, 7);
  if (fork() == 0) {
    at = moved(at, PAGES, PAGES);
    check(at, PAGES, 7);
    fill(at, PAGES, 9);
    _exit(wrong);
  }
  int status;
  wait(&status);
  check(at, PAGES, 9);
  printf("the child: %d\n", WEXITSTATUS(status));
}

int main(void) {
  pthread_t thread;
  pthread_barrier_init(&together, 0, 2);
  if (pthread_create(&thread, 0, looks, 0)) return 1;
  for (int round = 0; round < ROUNDS; round++) one_round(round);
  pthread_join(thread, 0);
  printf("with a thread: %d\n", wrong);
  is_alone = 1;
  shares();
  for (int round = 0; round < ROUNDS; round++) one_round(round);
  printf("alone: %d\n", wrong);
  return 0;
}
