/*
 * What every program of the set shares: the command line, the clock, the line that it prints.
 *
 *   PROGRAM [PASSES [SIZE]]        prints one line: seconds S checksum C
 *
 * A program defines `pass`, which does all of its work once, from the same state to the same
 * checksum, and takes a few milliseconds to half a second natively; `size` is what the second
 * argument says, or DEFAULT_SIZE. Passes are made for WARM_SECONDS first, at least one, which are
 * not counted: an emulator has translated the program by then. Then PASSES passes are timed.
 */
#ifndef BENCH_H
#define BENCH_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "checksum.h"

#ifndef DEFAULT_SIZE
#define DEFAULT_SIZE 0
#endif
#define WARM_SECONDS 0.2

static uint64_t pass(int size);

/* Called through this, so that no compiler sees that a second pass would come out as the first. */
static uint64_t (*volatile run)(int size) = pass;

static double seconds_now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

/* The memory, which is never given back; a program without memory has nothing to measure. */
static inline void *allocate(size_t bytes) {
  void *memory = malloc(bytes);
  if (memory == NULL) {
    fprintf(stderr, "no memory for %zu bytes\n", bytes);
    exit(1);
  }
  return memory;
}

int main(int argc, char **argv) {
  int passes = argc > 1 ? atoi(argv[1]) : 1;
  int size = argc > 2 ? atoi(argv[2]) : DEFAULT_SIZE;
  if (argc > 3 || passes < 1 || size < 0) {
    fprintf(stderr, "usage: %s [PASSES [SIZE]]\n", argv[0]);
    return 2;
  }
  double start = seconds_now();
  uint64_t first = run(size);
  while (seconds_now() - start < WARM_SECONDS) run(size);
  start = seconds_now();
  for (int i = 0; i < passes; i++)
    if (run(size) != first) {
      fprintf(stderr, "%s: two passes differ\n", argv[0]);
      return 1;
    }
  double seconds = seconds_now() - start;
  printf("seconds %.6f checksum %016llx\n", seconds, (unsigned long long)first);
  return 0;
}

#endif
