/* MPI's collectives and their operators. */

#include <stdlib.h>
#include <string.h>

#include "mpi_internal.h"

#define COMBINE(name, type, expression)                                   \
  static void name(void *into, const void *from, size_t count) {          \
    type *a = into;                                                       \
    const type *b = from;                                                 \
    for (size_t i = 0; i < count; i++) a[i] = (expression);               \
  }

#define ARITHMETIC(suffix, type)                             \
  COMBINE(sum_##suffix, type, a[i] + b[i])                   \
  COMBINE(prod_##suffix, type, a[i] * b[i])                  \
  COMBINE(max_##suffix, type, a[i] > b[i] ? a[i] : b[i])     \
  COMBINE(min_##suffix, type, a[i] < b[i] ? a[i] : b[i])

#define LOGIC(suffix, type)                                  \
  COMBINE(land_##suffix, type, a[i] && b[i])                 \
  COMBINE(lor_##suffix, type, a[i] || b[i])                  \
  COMBINE(band_##suffix, type, a[i] & b[i])                  \
  COMBINE(bor_##suffix, type, a[i] | b[i])

ARITHMETIC(char, char)
ARITHMETIC(int, int)
ARITHMETIC(float, float)
ARITHMETIC(double, double)
ARITHMETIC(longlong, long long)
LOGIC(char, char)
LOGIC(int, int)
LOGIC(longlong, long long)

#define FOUR(suffix) sum_##suffix, prod_##suffix, max_##suffix, min_##suffix
#define EIGHT(suffix) {FOUR(suffix), land_##suffix, lor_##suffix, band_##suffix, bor_##suffix}

/* By datatype and operator; a long is an int here. */
static const pm_combine combines[][8] = {
    EIGHT(char), EIGHT(char), EIGHT(int), EIGHT(int),
    {FOUR(float)}, {FOUR(double)}, EIGHT(longlong),
};

static pm_combine combine_of(MPI_Datatype type, MPI_Op op) {
  mpi_size(type);
  pm_combine combine = op >= 0 && op < 8 ? combines[type][op] : 0;
  if (combine == 0) puma_panic("MPI: no such operation on this datatype");
  return combine;
}

int MPI_Barrier(MPI_Comm comm) {
  struct pm_group group = mpi_group(comm);
  pm_barrier(&group);
  return MPI_SUCCESS;
}

int MPI_Bcast(void *buffer, int count, MPI_Datatype type, int root, MPI_Comm comm) {
  struct pm_group group = mpi_group(comm);
  pm_bcast(&group, buffer, count * mpi_size(type), root);
  return MPI_SUCCESS;
}

int MPI_Reduce(const void *from, void *to, int count, MPI_Datatype type, MPI_Op op, int root,
               MPI_Comm comm) {
  struct pm_group group = mpi_group(comm);
  size_t bytes = count * mpi_size(type);
  char *memory = malloc(2 * bytes + 1);
  if (memory == 0) puma_panic("MPI: no memory");
  memcpy(memory, from, bytes);
  pm_reduce(&group, memory, memory + bytes, count, mpi_size(type), combine_of(type, op), root);
  if (group.rank == root) memcpy(to, memory, bytes);
  free(memory);
  return MPI_SUCCESS;
}

int MPI_Allreduce(const void *from, void *to, int count, MPI_Datatype type, MPI_Op op,
                  MPI_Comm comm) {
  MPI_Reduce(from, to, count, type, op, 0, comm);
  return MPI_Bcast(to, count, type, 0, comm);
}

int MPI_Gather(const void *from, int count, MPI_Datatype type, void *to, int to_count,
               MPI_Datatype to_type, int root, MPI_Comm comm) {
  struct pm_group group = mpi_group(comm);
  (void)to_count, (void)to_type;
  pm_gather(&group, from, count * mpi_size(type), to, root);
  return MPI_SUCCESS;
}

int MPI_Allgather(const void *from, int count, MPI_Datatype type, void *to, int to_count,
                  MPI_Datatype to_type, MPI_Comm comm) {
  MPI_Gather(from, count, type, to, to_count, to_type, 0, comm);
  return MPI_Bcast(to, to_count * mpi_comm(comm)->size, to_type, 0, comm);
}

int MPI_Scatter(const void *from, int count, MPI_Datatype type, void *to, int to_count,
                MPI_Datatype to_type, int root, MPI_Comm comm) {
  struct pm_group group = mpi_group(comm);
  (void)to_count, (void)to_type;
  pm_scatter(&group, from, count * mpi_size(type), to, root);
  return MPI_SUCCESS;
}

int MPI_Alltoall(const void *from, int count, MPI_Datatype type, void *to, int to_count,
                 MPI_Datatype to_type, MPI_Comm comm) {
  struct pm_group group = mpi_group(comm);
  (void)to_count, (void)to_type;
  pm_alltoall(&group, from, count * mpi_size(type), to);
  return MPI_SUCCESS;
}
