/* Collectives over point-to-point messages: dissemination barrier, binomial trees for broadcast and
 * reduction, direct exchanges for the rest. Combining is done in a fixed order, so a sum has the
 * same
 * bits in every run. */

#include <string.h>

#include "internal.h"

enum { TAG_BARRIER = 1, TAG_BCAST, TAG_REDUCE, TAG_GATHER, TAG_SCATTER, TAG_ALLTOALL };

static int job_rank(const struct pm_group *group, int rank) {
  return group->map ? group->map[rank] : rank;
}

static void give(const struct pm_group *group, int tag, const void *buffer, size_t bytes, int to) {
  pm_send(group->context, tag, buffer, bytes, job_rank(group, to));
}

static void take(const struct pm_group *group, int tag, void *buffer, size_t bytes, int from) {
  pm_recv(group->context, tag, buffer, bytes, job_rank(group, from));
}

void pm_barrier(const struct pm_group *group) {
  for (int step = 1; step < group->size; step *= 2) {
    int to = (group->rank + step) % group->size;
    int from = (group->rank - step % group->size + group->size) % group->size;
    struct pm_request request;
    char token;
    pm_irecv(&request, group->context, TAG_BARRIER, &token, 1, job_rank(group, from));
    give(group, TAG_BARRIER, "b", 1, to);
    pm_wait(&request);
  }
}

void pm_bcast(const struct pm_group *group, void *buffer, size_t bytes, int root) {
  int me = (group->rank - root + group->size) % group->size;
  int step = 1;
  while (step < group->size && !(me & step)) step *= 2;
  if (me != 0) take(group, TAG_BCAST, buffer, bytes, (me - step + root) % group->size);
  for (step /= 2; step > 0; step /= 2)
    if (me + step < group->size)
      give(group, TAG_BCAST, buffer, bytes, (me + step + root) % group->size);
}

void pm_reduce(const struct pm_group *group, void *buffer, void *scratch, size_t count,
               size_t size, pm_combine combine, int root) {
  int me = (group->rank - root + group->size) % group->size;
  for (int step = 1; step < group->size; step *= 2) {
    if (me & step) {
      give(group, TAG_REDUCE, buffer, count * size, (me - step + root) % group->size);
      return;
    }
    if (me + step >= group->size) continue;
    take(group, TAG_REDUCE, scratch, count * size, (me + step + root) % group->size);
    combine(buffer, scratch, count);
  }
}

void pm_gather(const struct pm_group *group, const void *mine, size_t bytes, void *all, int root) {
  if (group->rank != root) {
    give(group, TAG_GATHER, mine, bytes, root);
    return;
  }
  for (int rank = 0; rank < group->size; rank++) {
    char *place = (char *)all + rank * bytes;
    if (rank == root) memmove(place, mine, bytes);
    else take(group, TAG_GATHER, place, bytes, rank);
  }
}

void pm_scatter(const struct pm_group *group, const void *all, size_t bytes, void *mine, int root) {
  if (group->rank != root) {
    take(group, TAG_SCATTER, mine, bytes, root);
    return;
  }
  for (int rank = 0; rank < group->size; rank++) {
    const char *place = (const char *)all + rank * bytes;
    if (rank == root) memmove(mine, place, bytes);
    else give(group, TAG_SCATTER, place, bytes, rank);
  }
}

void pm_alltoall(const struct pm_group *group, const void *from, size_t bytes, void *to) {
  memcpy((char *)to + group->rank * bytes, (const char *)from + group->rank * bytes, bytes);
  for (int step = 1; step < group->size; step++) {
    int there = (group->rank + step) % group->size;
    int here = (group->rank - step + group->size) % group->size;
    struct pm_request receive, send;
    pm_irecv(&receive, group->context, TAG_ALLTOALL, (char *)to + here * bytes, bytes,
             job_rank(group, here));
    pm_isend(&send, group->context, TAG_ALLTOALL, (const char *)from + there * bytes, bytes,
             job_rank(group, there));
    pm_wait(&receive);
    pm_wait(&send);
  }
}
