/* The three operations on vectors of doubles that Gram-Schmidt consists of. */
#ifndef VECTORS_H
#define VECTORS_H

#include <stddef.h>

static double dot(size_t n, const double *x, const double *y) {
  double sum = 0;
  for (size_t i = 0; i < n; i++) sum += x[i] * y[i];
  return sum;
}

static void subtract_multiple(size_t n, double *restrict x, double factor, const double *restrict y) {
  for (size_t i = 0; i < n; i++) x[i] -= factor * y[i];
}

static void scale(size_t n, double *x, double factor) {
  for (size_t i = 0; i < n; i++) x[i] *= factor;
}

#endif
