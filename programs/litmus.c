/*
 * litmus: the classic litmus tests of memory models, by threads that share memory.
 *
 * Usage: litmus [-p NODES] [-v] [TEST [ROUNDS]]      (default: all 100)
 *
 *   -v   also print how often each outcome was seen, which is a matter of chance
 *
 * Under sequential consistency (Lamport 1979) the results of a run are those of some interleaving of
 * the threads' operations; each test counts the outcomes that no interleaving has. x86 allows that of
 * SB, by its store buffers: so SB has fences, and also an unfenced form, SB+plain, that only has to be
 * sequentially consistent where the program runs under Gobelins. It is therefore not among the tests
 * unless asked for by name.
 *
 *   SB    x=1; r0=y           | y=1; r1=x                              not r0=0 r1=0
 *   MP    x=1; y=1            | r0=y; r1=x                             not r0=1 r1=0
 *   LB    r0=x; y=1           | r1=y; x=1                              not r0=1 r1=1
 *   IRIW  x=1 | y=1           | r0=x; r1=y     | r2=y; r3=x            not 1 0 1 0
 *   CoRR  x=1                 | r0=x; r1=x                             not r0=1 r1=0
 *   2+2W  x=1; y=2            | y=1; x=2                               not x=1 y=1 in the end
 *
 * Each test runs with x and y in two pages, and with both in one.
 */
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "placement.h"

#define PAGE 4096
#define MOST_THREADS 4
#define RESULTS 4

struct variables {
  volatile uint32_t *x, *y;
};

struct test {
  const char *name;
  int threads, is_optional;
  void (*run)(int thread, struct variables v, volatile uint32_t *r);
  /* Whether no interleaving has this outcome; x and y are what they are in the end. */
  int (*forbidden)(const volatile uint32_t *r, uint32_t x, uint32_t y);
};

static char pages[8][PAGE] __attribute__((aligned(PAGE)));
static struct variables variables;
static volatile uint32_t *results;
static atomic_int arrived, round_number;
static const struct test *current;
static int rounds = 100, nodes;

static void fence(void) { atomic_thread_fence(memory_order_seq_cst); }

static void sb(int thread, struct variables v, volatile uint32_t *r) {
  if (thread == 0) { *v.x = 1; fence(); r[0] = *v.y; }
  else { *v.y = 1; fence(); r[1] = *v.x; }
}
static void sb_plain(int thread, struct variables v, volatile uint32_t *r) {
  if (thread == 0) { *v.x = 1; r[0] = *v.y; }
  else { *v.y = 1; r[1] = *v.x; }
}
static int sb_forbidden(const volatile uint32_t *r, uint32_t x, uint32_t y) {
  return (r[0] == 0 && r[1] == 0) || x != 1 || y != 1;
}

static void mp(int thread, struct variables v, volatile uint32_t *r) {
  if (thread == 0) { *v.x = 1; *v.y = 1; }
  else { r[0] = *v.y; r[1] = *v.x; }
}
static int mp_forbidden(const volatile uint32_t *r, uint32_t x, uint32_t y) {
  return (r[0] == 1 && r[1] == 0) || x != 1 || y != 1;
}

static void lb(int thread, struct variables v, volatile uint32_t *r) {
  if (thread == 0) { r[0] = *v.x; *v.y = 1; }
  else { r[1] = *v.y; *v.x = 1; }
}
static int lb_forbidden(const volatile uint32_t *r, uint32_t x, uint32_t y) {
  return (r[0] == 1 && r[1] == 1) || x != 1 || y != 1;
}

static void iriw(int thread, struct variables v, volatile uint32_t *r) {
  switch (thread) {
    case 0: *v.x = 1; break;
    case 1: *v.y = 1; break;
    case 2: r[0] = *v.x; r[1] = *v.y; break;
    default: r[2] = *v.y; r[3] = *v.x;
  }
}
static int iriw_forbidden(const volatile uint32_t *r, uint32_t x, uint32_t y) {
  return (r[0] == 1 && r[1] == 0 && r[2] == 1 && r[3] == 0) || x != 1 || y != 1;
}

static void corr(int thread, struct variables v, volatile uint32_t *r) {
  if (thread == 0) *v.x = 1;
  else { r[0] = *v.x; r[1] = *v.x; }
}
static int corr_forbidden(const volatile uint32_t *r, uint32_t x, uint32_t y) {
  return (r[0] == 1 && r[1] == 0) || x != 1 || y != 0;
}

static void two_writes(int thread, struct variables v, volatile uint32_t *r) {
  (void)r;
  if (thread == 0) { *v.x = 1; *v.y = 2; }
  else { *v.y = 1; *v.x = 2; }
}
static int two_writes_forbidden(const volatile uint32_t *r, uint32_t x, uint32_t y) {
  (void)r;
  return (x == 1 && y == 1) || x == 0 || y == 0;
}

static const struct test tests[] = {
    {"SB", 2, 0, sb, sb_forbidden},         {"MP", 2, 0, mp, mp_forbidden},
    {"LB", 2, 0, lb, lb_forbidden},         {"IRIW", 4, 0, iriw, iriw_forbidden},
    {"CoRR", 2, 0, corr, corr_forbidden},   {"2+2W", 2, 0, two_writes, two_writes_forbidden},
    {"SB+plain", 2, 1, sb_plain, sb_forbidden},
};

/* Each waits for the beginning of its round, runs its part, and says so. */
static void *take_part(void *argument) {
  int self = (int)(intptr_t)argument;
  place_thread(self, nodes);
  for (int round = 1; round <= rounds; round++) {
    while (atomic_load(&round_number) < round) sched_yield();
    current->run(self, variables, results);
    atomic_fetch_add(&arrived, 1);
  }
  return NULL;
}

static unsigned outcome_of(void) {
  unsigned outcome = 0;
  for (int i = 0; i < RESULTS; i++) outcome = outcome * 2 + (results[i] != 0);
  return outcome;
}

static int run(const struct test *test, int shares_page, int is_verbose) {
  pthread_t threads[MOST_THREADS];
  unsigned seen[1 << RESULTS] = {0};
  int forbidden = 0;
  current = test;
  variables.x = (volatile uint32_t *)pages[0];
  variables.y = (volatile uint32_t *)(shares_page ? pages[0] + 64 : pages[2]);
  results = (volatile uint32_t *)pages[4];
  atomic_store(&round_number, 0);
  for (intptr_t t = 0; t < test->threads; t++)
    pthread_create(&threads[t], NULL, take_part, (void *)t);
  for (int round = 1; round <= rounds; round++) {
    *variables.x = *variables.y = 0;
    for (int i = 0; i < RESULTS; i++) results[i] = 0;
    atomic_store(&arrived, 0);
    atomic_store(&round_number, round);
    while (atomic_load(&arrived) < test->threads) sched_yield();
    seen[outcome_of()]++;
    forbidden += test->forbidden(results, *variables.x, *variables.y) != 0;
  }
  for (int t = 0; t < test->threads; t++) pthread_join(threads[t], NULL);
  printf("%s, %s: %d of %d outcomes that no interleaving has\n", test->name,
         shares_page ? "one page" : "two pages", forbidden, rounds);
  for (unsigned o = 0; is_verbose && o < 1 << RESULTS; o++)
    if (seen[o]) printf("  %u%u%u%u %u\n", o >> 3, o >> 2 & 1, o >> 1 & 1, o & 1, seen[o]);
  return forbidden;
}

int main(int argc, char **argv) {
  int is_verbose = 0, forbidden = 0, found = 0;
  for (int option; (option = getopt(argc, argv, "p:v")) != -1;) {
    if (option == 'p') nodes = atoi(optarg);
    else if (option == 'v') is_verbose = 1;
    else return 2;
  }
  const char *wanted = optind < argc && strcmp(argv[optind], "all") ? argv[optind] : NULL;
  if (optind + 1 < argc) rounds = atoi(argv[optind + 1]);
  for (size_t i = 0; i < sizeof tests / sizeof *tests; i++) {
    if (wanted ? strcmp(tests[i].name, wanted) != 0 : tests[i].is_optional) continue;
    found = 1;
    forbidden += run(&tests[i], 0, is_verbose);
    forbidden += run(&tests[i], 1, is_verbose);
  }
  if (!found) {
    fprintf(stderr, "litmus: there is no test %s\n", wanted);
    return 2;
  }
  return forbidden != 0;
}
