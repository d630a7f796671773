/* What the two files of MPI share. */

#ifndef MPI_INTERNAL_H
#define MPI_INTERNAL_H

#include "../include/mpi.h"
#include "internal.h"

enum { MPI_MOST_COMMS = 32, MPI_MOST_REQUESTS = 128 };

struct mpi_comm {
  int number;     /* names its contexts */
  int rank, size; /* size 0: there is none */
  int *map;       /* ranks in the job */
};

#pragma GCC visibility push(hidden)
struct mpi_comm *mpi_comm(MPI_Comm comm);
struct pm_group mpi_group(MPI_Comm comm);
size_t mpi_size(MPI_Datatype type);
#pragma GCC visibility pop

#endif
