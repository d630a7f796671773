/*
 * What every program of the set shares: the command line, the clock, the line that it prints.
 *
 *   PROGRAM [PASSES [SIZE]]        prints one line: seconds S checksum C
 *
 * A program defines `pass`, which does all of its work once, from the same state to the same
 * checksum, and takes a few milliseconds to half a second natively; `size` is what the second
 * argument says, or DEFAULT_SIZE. Passes that are not counted are made first, until none has been
 * faster than those before it for SETTLED_SECONDS: an emulator has translated the program by then,
 * and its translation has been optimised. Then PASSES passes are timed.
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
#define SETTLED_SECONDS 0.3
#define MOST_WARM_SECONDS 3
/* A pass in so small a part of the fastest one's time is faster, and not by chance. */
#define FASTER 0.95

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

/* Runs until the speed is a steady one; returns the checksum. */
static uint64_t warm_up(int size) {
  uint64_t checksum;
  double fastest = MOST_WARM_SECONDS, begun = seconds_now(), settling = begun, now = begun;
  do {
    double start = now;
    checksum = run(size);
    now = seconds_now();
    if (now - start < FASTER * fastest) {
      fastest = now - start;
      settling = now;
    }
  } while (now - settling < SETTLED_SECONDS && now - begun < MOST_WARM_SECONDS);
  return checksum;
}

int main(int argc, char **argv) {
  int passes = argc > 1 ? atoi(argv[1]) : 1;
  int size = argc > 2 ? atoi(argv[2]) : DEFAULT_SIZE;
  if (argc > 3 || passes < 1 || size < 0) {
    fprintf(stderr, "usage: %s [PASSES [SIZE]]\n", argv[0]);
    return 2;
  }
  uint64_t first = warm_up(size);
  double start = seconds_now();
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
