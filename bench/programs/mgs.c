/* Modified Gram-Schmidt, the application of paper G, 5.2: scalar products and multiples of columns
 * of a SIZE x SIZE matrix of doubles. */
#include <math.h>

#define DEFAULT_SIZE 500
#include "bench.h"
#include "vectors.h"

static uint64_t pass(int size) {
  static double *a;
  size_t n = size;
  uint32_t state = 2463534242u;
  if (a == NULL) a = allocate(n * n * sizeof *a);
  for (size_t i = 0; i < n * n; i++) a[i] = next_random_double(&state);
  for (size_t k = 0; k < n; k++) {
    double *q = a + k * n;
    scale(n, q, 1 / sqrt(dot(n, q, q)));
    for (size_t j = k + 1; j < n; j++) subtract_multiple(n, a + j * n, dot(n, q, a + j * n), q);
  }
  return checksum_words(CHECKSUM_START, a, n * n * 2);
}
