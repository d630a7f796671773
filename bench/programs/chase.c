/* A walk along a list whose SIZE thousand elements lie in random order: each load waits for the one
 * before. */
#define DEFAULT_SIZE 128
#define STEPS 1000000
#include "bench.h"

static uint64_t pass(int size) {
  static uint32_t *next;
  uint32_t n = size * 1000u, state = 1;
  if (next == NULL) {
    next = allocate(n * sizeof *next);
    for (uint32_t i = 0; i < n; i++) next[i] = i;
    /* Sattolo's algorithm: one cycle through all elements. */
    for (uint32_t i = n - 1; i > 0; i--) {
      uint32_t j = next_random(&state) % i, swapped = next[i];
      next[i] = next[j];
      next[j] = swapped;
    }
  }
  uint32_t at = 0, sum = 0;
  for (int i = 0; i < STEPS; i++) {
    at = next[at];
    sum = sum * 3 + at;
  }
  return sum;
}
