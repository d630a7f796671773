/* STREAM's triad, a[i] = b[i] + q c[i], with arrays of SIZE thousand doubles: streams of loads and
 * stores. */
#define DEFAULT_SIZE 64
#define ROUNDS 100
#include "bench.h"

static uint64_t pass(int size) {
  static double *a, *b, *c;
  size_t n = (size_t)size * 1000;
  if (a == NULL) {
    uint32_t state = 1;
    a = allocate(n * sizeof *a);
    b = allocate(n * sizeof *b);
    c = allocate(n * sizeof *c);
    for (size_t i = 0; i < n; i++) b[i] = next_random_double(&state);
    for (size_t i = 0; i < n; i++) c[i] = next_random_double(&state);
  }
  for (int round = 0; round < ROUNDS; round++) {
    double factor = 0.5 + round;
    for (size_t i = 0; i < n; i++) a[i] = b[i] + factor * c[i];
  }
  return checksum_words(CHECKSUM_START, a, n * 2);
}
