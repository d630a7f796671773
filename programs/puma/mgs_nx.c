/* Modified Gram-Schmidt, columns dealt out to the processes, each column that is finished broadcast to
 * all (NX). The same arithmetic in the same order whatever the number of processes. */

#include <math.h>
#include <nx.h>
#include <stdio.h>
#include <stdlib.h>

/* The same matrix everywhere: a small linear congruential generator, by column. */
static void fill(double *column, int n, int number) {
  unsigned state = 12345u + 7919u * (unsigned)number;
  for (int i = 0; i < n; i++) {
    state = state * 1664525u + 1013904223u;
    column[i] = (state >> 8) / 16777216.0 - 0.5;
  }
}

static double dot(const double *a, const double *b, int n) {
  double sum = 0;
  for (int i = 0; i < n; i++) sum += a[i] * b[i];
  return sum;
}

int main(int argc, char **argv) {
  int n = argc > 1 ? atoi(argv[1]) : 64;
  int me = mynode(), all = numnodes();
  double **columns = malloc(n * sizeof *columns);
  double *pivot = malloc(n * sizeof *pivot);
  double checksum = 0, work;
  for (int j = me; j < n; j += all) fill(columns[j] = malloc(n * sizeof **columns), n, j);
  for (int k = 0; k < n; k++) {
    double *current = pivot;
    if (k % all == me) {
      current = columns[k];
      double norm = sqrt(dot(current, current, n));
      for (int i = 0; i < n; i++) current[i] /= norm;
      csend(k, current, n * sizeof(double), -1, 0);
    } else {
      crecv(k, current, n * sizeof(double));
    }
    for (int j = k + 1; j < n; j++) {
      if (j % all != me) continue;
      double projection = dot(current, columns[j], n);
      for (int i = 0; i < n; i++) columns[j][i] -= projection * current[i];
    }
    if (me == 0) checksum += fabs(current[0]) + fabs(current[n - 1]);
  }
  gdsum(&checksum, 1, &work);
  if (me == 0) printf("%d columns: %.12f\n", n, checksum);
  return 0;
}
