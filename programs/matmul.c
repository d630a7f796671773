/*
 * matmul: C = A * B for square matrices, in double, in single precision and in integers: strided
 * loads, multiply and add, three nested loops.
 *
 * Usage: matmul [N]                N rows and columns (default 64)
 *
 * The entries are small integers, so every product and sum is exact and the result is the same with
 * SSE2 and with x87.
 */
#include <stdio.h>
#include <stdlib.h>

#include "checksum.h"

#define DEFINE_MULTIPLY(type)                                                       \
  static void multiply_##type(size_t n, const type *a, const type *b, type *c) {    \
    for (size_t i = 0; i < n; i++)                                                  \
      for (size_t j = 0; j < n; j++) {                                              \
        type sum = 0;                                                               \
        for (size_t k = 0; k < n; k++) sum += a[i * n + k] * b[k * n + j];          \
        c[i * n + j] = sum;                                                         \
      }                                                                             \
  }                                                                                 \
  static int run_##type(size_t n) {                                                 \
    type *a = malloc(3 * n * n * sizeof *a), *b = a + n * n, *c = b + n * n;        \
    uint32_t state = 88172645;                                                      \
    type trace = 0;                                                                 \
    if (a == NULL) return 1;                                                        \
    for (size_t i = 0; i < 2 * n * n; i++) a[i] = (int)(next_random(&state) % 19) - 9; \
    multiply_##type(n, a, b, c);                                                    \
    for (size_t i = 0; i < n; i++) trace += c[i * n + i];                           \
    printf("%-6s %zux%zu trace %.0f sum %016llx\n", #type, n, n, (double)trace,     \
           checksum_words(CHECKSUM_START, c, n * n * sizeof *c / 4));               \
    free(a);                                                                        \
    return 0;                                                                       \
  }

DEFINE_MULTIPLY(double)
DEFINE_MULTIPLY(float)
DEFINE_MULTIPLY(int)

int main(int argc, char **argv) {
  size_t n = argc > 1 ? strtoul(argv[1], NULL, 10) : 64;
  return run_double(n) || run_float(n) || run_int(n);
}
