/* A Fourier transform of 2^SIZE complex numbers, in place, decimation in time, and back. The roots
 * of unity come from a recurrence, so that no library's sine takes part. */
#include <math.h>

#define DEFAULT_SIZE 15
#include "bench.h"

struct complex {
  double re, im;
};

static void reorder(struct complex *data, unsigned n) {
  for (unsigned i = 1, j = 0; i < n; i++) {
    unsigned bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      struct complex swapped = data[i];
      data[i] = data[j];
      data[j] = swapped;
    }
  }
}

/* roots[k] = exp(2 pi i k / n) for k < n / 2, by repeated halving of the angle. */
static void fill_roots(struct complex *roots, unsigned n) {
  double re = -1, im = 0; /* exp(i pi) */
  roots[0] = (struct complex){1, 0};
  for (unsigned step = n / 2; step > 1; step /= 2) {
    double half = sqrt((1 + re) / 2);
    im = re < 0 && im == 0 ? 1 : im / (2 * half);
    re = half;
    roots[step / 2] = (struct complex){re, im};
  }
  for (unsigned bit = 1; bit < n / 2; bit *= 2)
    for (unsigned k = 1; k < bit; k++) {
      struct complex a = roots[bit], b = roots[k];
      roots[bit + k] = (struct complex){a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
    }
}

static void transform(struct complex *data, const struct complex *roots, unsigned n, double sign) {
  reorder(data, n);
  for (unsigned length = 2; length <= n; length *= 2) {
    unsigned half = length / 2, step = n / length;
    for (unsigned i = 0; i < n; i += length)
      for (unsigned k = 0; k < half; k++) {
        struct complex root = roots[k * step], *a = data + i + k, *b = a + half;
        double re = b->re * root.re - b->im * root.im * sign;
        double im = b->re * root.im * sign + b->im * root.re;
        *b = (struct complex){a->re - re, a->im - im};
        *a = (struct complex){a->re + re, a->im + im};
      }
  }
}

static uint64_t pass(int size) {
  static struct complex *data, *roots;
  unsigned n = 1u << size;
  uint32_t state = 1;
  if (data == NULL) {
    data = allocate(n * sizeof *data);
    roots = allocate(n / 2 * sizeof *roots);
    fill_roots(roots, n);
  }
  for (unsigned i = 0; i < n; i++)
    data[i] = (struct complex){next_random_double(&state), next_random_double(&state)};
  transform(data, roots, n, 1);
  transform(data, roots, n, -1);
  return checksum_words(CHECKSUM_START, data, n * 4);
}
