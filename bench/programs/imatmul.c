/* The product of two SIZE x SIZE matrices of 32-bit integers, row by column. */
#define DEFAULT_SIZE 200
#include "bench.h"

static uint64_t pass(int size) {
  static uint32_t *a, *b, *c;
  size_t n = size;
  if (a == NULL) {
    uint32_t state = 1;
    a = allocate(n * n * sizeof *a);
    b = allocate(n * n * sizeof *b);
    c = allocate(n * n * sizeof *c);
    for (size_t i = 0; i < n * n; i++) a[i] = next_random(&state);
    for (size_t i = 0; i < n * n; i++) b[i] = next_random(&state);
  }
  for (size_t i = 0; i < n; i++)
    for (size_t j = 0; j < n; j++) {
      uint32_t sum = 0;
      for (size_t k = 0; k < n; k++) sum += a[i * n + k] * b[k * n + j];
      c[i * n + j] = sum;
    }
  return checksum_words(CHECKSUM_START, c, n * n);
}
