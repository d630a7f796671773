/* Heat on a square plate by Jacobi iteration: rows dealt out in blocks, halos exchanged with the
 * neighbours, the change reduced over all (MPI). */

#include <math.h>
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TAG_UP = 1, TAG_DOWN = 2 };

static void exchange(double *plate, int rows, int n, int above, int below) {
  MPI_Sendrecv(plate + n, n, MPI_DOUBLE, above, TAG_UP, plate + (rows + 1) * n, n, MPI_DOUBLE,
               below, TAG_UP, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
  MPI_Sendrecv(plate + rows * n, n, MPI_DOUBLE, below, TAG_DOWN, plate, n, MPI_DOUBLE, above,
               TAG_DOWN, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
}

int main(int argc, char **argv) {
  int me, all;
  int n = argc > 1 ? atoi(argv[1]) : 48, steps = argc > 2 ? atoi(argv[2]) : 40;
  MPI_Init(&argc, &argv);
  MPI_Comm_rank(MPI_COMM_WORLD, &me);
  MPI_Comm_size(MPI_COMM_WORLD, &all);
  int first = n * me / all, rows = n * (me + 1) / all - first;
  double *plate = calloc((rows + 2) * n, sizeof(double));
  double *next = calloc((rows + 2) * n, sizeof(double));
  int above = me > 0 ? me - 1 : MPI_PROC_NULL, below = me + 1 < all ? me + 1 : MPI_PROC_NULL;
  if (me == 0)
    for (int j = 0; j < n; j++) plate[n + j] = next[n + j] = 100;
  double change = 0;
  for (int step = 0; step < steps; step++) {
    double most = 0;
    exchange(plate, rows, n, above, below);
    for (int i = 1; i <= rows; i++) {
      int row = first + i - 1;
      if (row == 0 || row == n - 1) continue;
      for (int j = 1; j < n - 1; j++) {
        const double *p = plate + i * n + j;
        double value = 0.25 * (p[-1] + p[1] + p[-n] + p[n]);
        double delta = fabs(value - *p);
        if (delta > most) most = delta;
        next[i * n + j] = value;
      }
    }
    double *swap = plate;
    plate = next;
    next = swap;
    MPI_Allreduce(&most, &change, 1, MPI_DOUBLE, MPI_MAX, MPI_COMM_WORLD);
  }
  int *parts = malloc(all * sizeof *parts);
  MPI_Gather(&rows, 1, MPI_INT, parts, 1, MPI_INT, 0, MPI_COMM_WORLD);
  /* Added in the order of the rows, so that the sum does not depend on how they are dealt out. */
  double total = 0;
  if (me == 0) {
    double *row = malloc(n * sizeof *row);
    for (int rank = 0; rank < all; rank++) {
      for (int i = 1; i <= parts[rank]; i++) {
        if (rank == 0) memcpy(row, plate + i * n, n * sizeof *row);
        else MPI_Recv(row, n, MPI_DOUBLE, rank, i, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
        for (int j = 0; j < n; j++) total += row[j];
      }
    }
    printf("%dx%d, %d steps: heat %.9f, last change %.9f\n", n, n, steps, total, change);
  } else {
    for (int i = 1; i <= rows; i++)
      MPI_Send(plate + i * n, n, MPI_DOUBLE, 0, i, MPI_COMM_WORLD);
  }
  return MPI_Finalize();
}
