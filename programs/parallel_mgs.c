/*
 * parallel_mgs: modified Gram-Schmidt (see mgs.c) by several threads, which share the matrix.
 *
 * Usage: parallel_mgs [-t] [-n] [-w] [-T THREADS] [-p NODES] [SIZE...]   (default: 2 threads, size 64)
 *
 *   -t           print a line `seconds S` of our own timing, after each size
 *   -n           no residual
 *   -w           name each phase (fill, compute, check) when it has ended, and wait for a line of
 *                input, so that whoever started the program can read the counters in between
 *   -T THREADS   how many threads compute, the first one included
 *   -p NODES     thread t computes on node t modulo NODES
 *
 * Column j belongs to thread j modulo THREADS, which alone writes it. In step k the owner of column k
 * normalizes it, all meet at a barrier, and each thread subtracts it from its own columns behind k.
 * Columns begin at page boundaries, so what one thread writes no other one does. Each entry goes
 * through the same operations as in mgs, hence the same checksum and residual.
 */
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "checksum.h"
#include "placement.h"
#include "vectors.h"

#define MOST_THREADS 64
#define PAGE 4096

struct matrix {
  size_t n, stride;
  double *entries;
};

struct worker {
  int number;
  pthread_t thread;
};

static struct matrix matrix;
static int threads = 2, nodes;
static pthread_barrier_t barrier;

static double *column(size_t j) { return matrix.entries + j * matrix.stride; }

/* The first column behind k that belongs to a thread. */
static size_t first_behind(size_t k, size_t thread) {
  size_t ahead = (thread + threads - (k + 1) % threads) % threads;
  return k + 1 + ahead;
}

static void *compute(void *argument) {
  struct worker *self = argument;
  size_t n = matrix.n;
  place_thread(self->number, nodes);
  for (size_t k = 0; k < n; k++) {
    double *q = column(k);
    if (k % threads == (size_t)self->number) scale(n, q, 1 / sqrt(dot(n, q, q)));
    pthread_barrier_wait(&barrier);
    for (size_t j = first_behind(k, self->number); j < n; j += threads)
      subtract_multiple(n, column(j), dot(n, q, column(j)), q);
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

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

static int waits;

static void end_phase(const char *name) {
  if (!waits) return;
  printf("phase %s\n", name);
  fflush(stdout);
  for (int c = getchar(); c != '\n' && c != EOF;) c = getchar();
}

static int run(size_t n, int wants_timing, int wants_residual) {
  struct worker workers[MOST_THREADS];
  size_t stride = (n * sizeof(double) + PAGE - 1) / PAGE * PAGE / sizeof(double);
  uint32_t state = 2463534242u;
  uint64_t sum = CHECKSUM_START;
  matrix = (struct matrix){.n = n, .stride = stride};
  matrix.entries = aligned_alloc(PAGE, n * stride * sizeof(double));
  if (matrix.entries == NULL) {
    fprintf(stderr, "parallel_mgs: no memory for %zux%zu doubles\n", n, n);
    return 1;
  }
  for (size_t j = 0; j < n; j++)
    for (size_t i = 0; i < n; i++) column(j)[i] = next_random_double(&state);
  end_phase("fill");
  double start = now();
  pthread_barrier_init(&barrier, NULL, threads);
  for (int t = 0; t < threads; t++) workers[t].number = t;
  for (int t = 1; t < threads; t++)
    if (pthread_create(&workers[t].thread, NULL, compute, &workers[t]) != 0) return 1;
  compute(&workers[0]);
  for (int t = 1; t < threads; t++) pthread_join(workers[t].thread, NULL);
  pthread_barrier_destroy(&barrier);
  double seconds = now() - start;
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
  fprintf(stderr, "usage: parallel_mgs [-t] [-n] [-w] [-T THREADS] [-p NODES] [SIZE...]\n");
  return 2;
}

int main(int argc, char **argv) {
  int timing = 0, wants_residual = 1;
  for (int option; (option = getopt(argc, argv, "tnwT:p:")) != -1;) {
    if (option == 't') timing = 1;
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
