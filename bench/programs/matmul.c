/* The product of two SIZE x SIZE matrices of doubles, in the order i, k, j. */
#define DEFAULT_SIZE 240
#include "bench.h"

static uint64_t pass(int size) {
  static double *a, *b, *c;
  size_t n = size;
  uint32_t state = 1;
  if (a == NULL) {
    a = allocate(n * n * sizeof *a);
    b = allocate(n * n * sizeof *b);
    c = allocate(n * n * sizeof *c);
    for (size_t i = 0; i < n * n; i++) a[i] = next_random_double(&state);
    for (size_t i = 0; i < n * n; i++) b[i] = next_random_double(&state);
  }
  memset(c, 0, n * n * sizeof *c);
  for (size_t i = 0; i < n; i++)
    for (size_t k = 0; k < n; k++) {
      double factor = a[i * n + k];
      for (size_t j = 0; j < n; j++) c[i * n + j] += factor * b[k * n + j];
    }
  return checksum_words(CHECKSUM_START, c, n * n * 2);
}
