/*
 * parallel_mgs: modified Gram-Schmidt (see mgs.c) by several threads, which share the matrix.
 *
 * Usage: parallel_mgs [-b] [-t] [-n] [-w] [-T THREADS] [-p NODES] [SIZE...]
 *        (default: 2 threads, size 64)
 *
 *   -b           all meet at a barrier in each step, as the simplest program would
 *   -t           print a line `seconds S` of our own timing, after each size
 *   -n           no residual
 *   -w           name each phase (fill, compute, check) when it has ended, and wait for a line of
 *                input, so that whoever started the program can read the counters in between
 *   -T THREADS   how many threads compute, the first one included
 *   -p NODES     thread t computes on node t modulo NODES
 *
 * Column j belongs to thread j modulo THREADS, which alone writes it, from its first touch on: so its
 * pages are where they are needed from the beginning. In step k the owner of column k normalizes it and
 * says so in a counter of its own, and each thread subtracts it from its own columns behind k. The owner
 * of column k + 1 takes that one first: it is normalized while the others are still at step k, so nobody
 * waits for what takes long to come. Columns and counters begin at page boundaries, so what one thread
 * writes no other one does. Each entry goes through the same operations as in mgs, hence the same
 * checksum and residual.
 */
#include <math.h>
#include <limits.h>
#include <linux/futex.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "checksum.h"
#include "placement.h"
#include "vectors.h"

#define MOST_THREADS 64
#define PAGE 4096
#define LOOKS 50

struct matrix {
  size_t n, stride;
  double *entries;
};

struct worker {
  int number;
  pthread_t thread;
};

static struct matrix matrix;
/* How many of its columns each thread has normalized, and how many others sleep until there are more. */
static struct {
  _Alignas(PAGE) atomic_uint columns;
  atomic_uint sleepers;
} normalized[MOST_THREADS];
/* Nothing that is only read shares a page with it. */
static union {
  _Alignas(PAGE) pthread_barrier_t barrier;
  char page[PAGE];
} meeting;
static int threads = 2, nodes, meets;

static double *column(size_t j) { return matrix.entries + j * matrix.stride; }

/* The first column behind k that belongs to a thread. */
static size_t first_behind(size_t k, size_t thread) {
  size_t ahead = (thread + threads - (k + 1) % threads) % threads;
  return k + 1 + ahead;
}

/* Writes a thread's columns of the matrix, the same entries however many threads there are. */
static void fill(size_t thread) {
  uint32_t state = 2463534242u;
  for (size_t j = 0; j < matrix.n; j++)
    for (size_t i = 0; i < matrix.n; i++) {
      double entry = next_random_double(&state);
      if (j % threads == thread) column(j)[i] = entry;
    }
}

static void normalize(size_t k) {
  atomic_uint *columns = &normalized[k % threads].columns;
  scale(matrix.n, column(k), 1 / sqrt(dot(matrix.n, column(k), column(k))));
  atomic_fetch_add(columns, 1);
  if (atomic_load(&normalized[k % threads].sleepers) > 0)
    syscall(SYS_futex, columns, FUTEX_WAKE, INT_MAX, NULL, NULL, 0);
}

/* Returns when column k is normalized. A wait is short as a rule: it sleeps after some looks. */
static void await(size_t k) {
  atomic_uint *columns = &normalized[k % threads].columns;
  atomic_uint *sleepers = &normalized[k % threads].sleepers;
  unsigned seen;
  for (int looks = 0; (seen = atomic_load(columns)) <= k / threads; looks++) {
    if (looks < LOOKS) {
      sched_yield();
      continue;
    }
    atomic_fetch_add(sleepers, 1);
    syscall(SYS_futex, columns, FUTEX_WAIT, seen, NULL, NULL, 0);
    atomic_fetch_sub(sleepers, 1);
  }
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

static int waits;
static double computing_since;

static void end_phase(const char *name) {
  if (!waits) return;
  printf("phase %s\n", name);
  fflush(stdout);
  for (int c = getchar(); c != '\n' && c != EOF;) c = getchar();
}

static void begin_computing(void) {
  end_phase("fill");
  computing_since = now();
}

static void *compute(void *argument) {
  /* Looked up once: it lies on the first thread's stack, which that one writes to all the time. */
  size_t number = ((struct worker *)argument)->number, n = matrix.n;
  place_thread(number, nodes);
  fill(number);
  pthread_barrier_wait(&meeting.barrier);
  if (number == 0) begin_computing();
  pthread_barrier_wait(&meeting.barrier);
  if (number == 0) normalize(0);
  for (size_t k = 0; k < n; k++) {
    double *q = column(k);
    if (meets) pthread_barrier_wait(&meeting.barrier);
    else await(k);
    for (size_t j = first_behind(k, number); j < n; j += threads) {
      subtract_multiple(n, column(j), dot(n, q, column(j)), q);
      if (j == k + 1) normalize(j);
    }
  }
  return NULL;
}

/* max |Q'Q - I| over all pairs of columns. */
static double residual(void) {
  double largest = 0;
  for (size_t j = 0; j < matrix.n; j++)
    for (size_t k = j; k < matrix.n; k++) {
      double error = fabs(dot(matrix.n, column(j), column(k)) - (j == k));
      if (error > largest) largest = error;
    }
  return largest;
}

static int run(size_t n, int wants_timing, int wants_residual) {
  struct worker workers[MOST_THREADS];
  size_t stride = (n * sizeof(double) + PAGE - 1) / PAGE * PAGE / sizeof(double);
  uint64_t sum = CHECKSUM_START;
  matrix = (struct matrix){.n = n, .stride = stride};
  matrix.entries = aligned_alloc(PAGE, n * stride * sizeof(double));
  if (matrix.entries == NULL) {
    fprintf(stderr, "parallel_mgs: no memory for %zux%zu doubles\n", n, n);
    return 1;
  }
  pthread_barrier_init(&meeting.barrier, NULL, threads);
  for (int t = 0; t < threads; t++) {
    workers[t].number = t;
    atomic_store(&normalized[t].columns, 0);
  }
  for (int t = 1; t < threads; t++)
    if (pthread_create(&workers[t].thread, NULL, compute, &workers[t]) != 0) return 1;
  compute(&workers[0]);
  for (int t = 1; t < threads; t++) pthread_join(workers[t].thread, NULL);
  pthread_barrier_destroy(&meeting.barrier);
  double seconds = now() - computing_since;
  end_phase("compute");
  for (size_t j = 0; j < n; j++) sum = checksum_words(sum, column(j), n * 2);
  printf("%zux%zu checksum %016llx", n, n, (unsigned long long)sum);
  if (wants_residual) printf(" residual %.1e", residual());
  printf("\n");
  if (wants_timing) printf("seconds %.6f\n", seconds);
  end_phase("check");
  free(matrix.entries);
  return 0;
}

static int usage(void) {
  fprintf(stderr, "usage: parallel_mgs [-b] [-t] [-n] [-w] [-T THREADS] [-p NODES] [SIZE...]\n");
  return 2;
}

int main(int argc, char **argv) {
  int timing = 0, wants_residual = 1;
  for (int option; (option = getopt(argc, argv, "btnwT:p:")) != -1;) {
    if (option == 'b') meets = 1;
    else if (option == 't') timing = 1;
    else if (option == 'n') wants_residual = 0;
    else if (option == 'w') waits = 1;
    else if (option == 'T') threads = atoi(optarg);
    else if (option == 'p') nodes = atoi(optarg);
    else return usage();
  }
  if (threads < 1 || threads > MOST_THREADS) return usage();
  if (optind == argc) return run(64, timing, wants_residual);
  for (; optind < argc; optind++) {
    long n = atol(argv[optind]);
    if (n < 1 || n > 10000) return usage();
    if (run(n, timing, wants_residual) != 0) return 1;
  }
  return 0;
}
