/* MPI's point to point and communicators over the library's messages. A communicator is two contexts:
 * one for its messages, one for its collectives. */

#include <stdlib.h>
#include <string.h>

#include "mpi_internal.h"

static struct mpi_comm comms[MPI_MOST_COMMS];
static struct pm_request requests[MPI_MOST_REQUESTS];
/* The communicator of each request, plus 1; 0: it is free. */
static char in_use[MPI_MOST_REQUESTS];
static int is_initialized;

struct mpi_comm *mpi_comm(MPI_Comm comm) {
  if (comm < 0 || comm >= MPI_MOST_COMMS || comms[comm].size == 0)
    puma_panic("MPI: there is no such communicator");
  return &comms[comm];
}

struct pm_group mpi_group(MPI_Comm comm) {
  struct mpi_comm *c = mpi_comm(comm);
  struct pm_group group = {CONTEXT_MPI + 2 * c->number + 1, c->rank, c->size, c->map};
  return group;
}

size_t mpi_size(MPI_Datatype type) {
  static const unsigned char sizes[] = {1, 1, 4, sizeof(long), 4, 8, 8};
  if (type < 0 || type >= (int)sizeof sizes) puma_panic("MPI: there is no such datatype");
  return sizes[type];
}

int MPI_Init(int *argc, char ***argv) {
  (void)argc, (void)argv;
  struct mpi_comm *world = &comms[MPI_COMM_WORLD];
  world->rank = _my_rank;
  world->size = _my_nnodes;
  world->map = malloc(_my_nnodes * sizeof(int));
  for (int rank = 0; rank < _my_nnodes; rank++) world->map[rank] = rank;
  is_initialized = 1;
  return MPI_SUCCESS;
}

int MPI_Initialized(int *flag) {
  *flag = is_initialized;
  return MPI_SUCCESS;
}

int MPI_Finalize(void) {
  return MPI_Barrier(MPI_COMM_WORLD);
}

int MPI_Abort(MPI_Comm comm, int code) {
  (void)comm, (void)code;
  abort();
}

double MPI_Wtime(void) {
  return dclock();
}

int MPI_Comm_rank(MPI_Comm comm, int *rank) {
  *rank = mpi_comm(comm)->rank;
  return MPI_SUCCESS;
}

int MPI_Comm_size(MPI_Comm comm, int *size) {
  *size = mpi_comm(comm)->size;
  return MPI_SUCCESS;
}

/* A number that no communicator of any member has: the highest of the lowest free ones. */
static int new_number(MPI_Comm comm) {
  int lowest = 1, highest;
  for (int i = 0; i < MPI_MOST_COMMS; i++)
    if (comms[i].size > 0 && comms[i].number >= lowest) lowest = comms[i].number + 1;
  MPI_Allreduce(&lowest, &highest, 1, MPI_INT, MPI_MAX, comm);
  return highest;
}

static int free_comm(void) {
  for (int i = 1; i < MPI_MOST_COMMS; i++)
    if (comms[i].size == 0) return i;
  puma_panic("MPI: too many communicators");
}

struct member {
  int color, key, rank;
};

static int by_key(const void *a, const void *b) {
  const struct member *x = a, *y = b;
  return x->key != y->key ? (x->key > y->key) - (x->key < y->key) : x->rank - y->rank;
}

/* All members of one color have the same number; colors share it, but no rank has two colors, and a
 * message names a member of the sender's own color. */
int MPI_Comm_split(MPI_Comm comm, int color, int key, MPI_Comm *made) {
  struct mpi_comm *old = mpi_comm(comm);
  struct member mine = {color, key, old->rank};
  struct member *all = malloc(old->size * sizeof *all);
  int number = new_number(comm);
  MPI_Allgather(&mine, sizeof mine, MPI_BYTE, all, sizeof mine, MPI_BYTE, comm);
  *made = MPI_COMM_NULL;
  if (color != MPI_UNDEFINED) {
    *made = free_comm();
    struct mpi_comm *c = &comms[*made];
    qsort(all, old->size, sizeof *all, by_key);
    c->map = malloc(old->size * sizeof(int));
    c->number = number;
    for (int i = 0; i < old->size; i++) {
      if (all[i].color != color) continue;
      if (all[i].rank == old->rank) c->rank = c->size;
      c->map[c->size++] = old->map[all[i].rank];
    }
  }
  free(all);
  return MPI_SUCCESS;
}

int MPI_Comm_dup(MPI_Comm comm, MPI_Comm *made) {
  return MPI_Comm_split(comm, 0, mpi_comm(comm)->rank, made);
}

int MPI_Comm_free(MPI_Comm *comm) {
  free(mpi_comm(*comm)->map);
  memset(&comms[*comm], 0, sizeof comms[*comm]);
  *comm = MPI_COMM_NULL;
  return MPI_SUCCESS;
}

static int context_of(const struct mpi_comm *c) {
  return CONTEXT_MPI + 2 * c->number;
}

static int job_rank(const struct mpi_comm *c, int rank) {
  if (rank == MPI_ANY_SOURCE) return ANY_RANK;
  if (rank < 0 || rank >= c->size) puma_panic("MPI: there is no such rank");
  return c->map[rank];
}

static void set_status(const struct mpi_comm *c, const struct pm_request *r, MPI_Status *status) {
  if (status == MPI_STATUS_IGNORE) return;
  status->MPI_SOURCE = MPI_PROC_NULL;
  for (int i = 0; i < c->size; i++)
    if (c->map[i] == r->source) status->MPI_SOURCE = i;
  status->MPI_TAG = r->tag;
  status->MPI_ERROR = MPI_SUCCESS;
  status->bytes = r->bytes;
}

static int new_request(MPI_Comm comm) {
  for (int id = 0; id < MPI_MOST_REQUESTS; id++) {
    if (in_use[id]) continue;
    in_use[id] = comm + 1;
    return id;
  }
  puma_panic("MPI: too many requests");
}

int MPI_Isend(const void *buffer, int count, MPI_Datatype type, int to, int tag, MPI_Comm comm,
              MPI_Request *request) {
  struct mpi_comm *c = mpi_comm(comm);
  *request = new_request(comm);
  struct pm_request *r = &requests[*request];
  if (to == MPI_PROC_NULL) {
    memset(r, 0, sizeof *r);
    r->is_send = r->is_done = 1;
    return MPI_SUCCESS;
  }
  pm_isend(r, context_of(c), tag, buffer, count * mpi_size(type), job_rank(c, to));
  return MPI_SUCCESS;
}

int MPI_Irecv(void *buffer, int count, MPI_Datatype type, int from, int tag, MPI_Comm comm,
              MPI_Request *request) {
  struct mpi_comm *c = mpi_comm(comm);
  *request = new_request(comm);
  struct pm_request *r = &requests[*request];
  if (from == MPI_PROC_NULL) {
    memset(r, 0, sizeof *r);
    r->source = MPI_PROC_NULL;
    r->tag = MPI_ANY_TAG;
    r->is_done = 1;
    return MPI_SUCCESS;
  }
  pm_irecv(r, context_of(c), tag, buffer, count * mpi_size(type), job_rank(c, from));
  return MPI_SUCCESS;
}

int MPI_Test(MPI_Request *request, int *flag, MPI_Status *status) {
  *flag = 1;
  if (*request == MPI_REQUEST_NULL) return MPI_SUCCESS;
  struct pm_request *r = &requests[*request];
  *flag = pm_test(r);
  if (!*flag) {
    pm_progress();
    return MPI_SUCCESS;
  }
  set_status(mpi_comm(in_use[*request] - 1), r, status);
  if (!r->is_send && r->sent_bytes > r->capacity) puma_panic("MPI: a message was longer than its buffer");
  in_use[*request] = 0;
  *request = MPI_REQUEST_NULL;
  return MPI_SUCCESS;
}

int MPI_Wait(MPI_Request *request, MPI_Status *status) {
  for (;;) {
    int flag;
    uint32_t seen = PUMA_PCB->arrivals;
    MPI_Test(request, &flag, status);
    if (flag) return MPI_SUCCESS;
    puma_wait(seen);
  }
}

int MPI_Waitall(int count, MPI_Request *wanted, MPI_Status *statuses) {
  for (int i = 0; i < count; i++) MPI_Wait(&wanted[i], statuses ? &statuses[i] : 0);
  return MPI_SUCCESS;
}

int MPI_Send(const void *buffer, int count, MPI_Datatype type, int to, int tag, MPI_Comm comm) {
  MPI_Request request;
  MPI_Isend(buffer, count, type, to, tag, comm, &request);
  return MPI_Wait(&request, MPI_STATUS_IGNORE);
}

int MPI_Recv(void *buffer, int count, MPI_Datatype type, int from, int tag, MPI_Comm comm,
             MPI_Status *status) {
  MPI_Request request;
  MPI_Irecv(buffer, count, type, from, tag, comm, &request);
  return MPI_Wait(&request, status);
}

int MPI_Sendrecv(const void *out, int out_count, MPI_Datatype out_type, int to, int out_tag,
                 void *in, int in_count, MPI_Datatype in_type, int from, int in_tag, MPI_Comm comm,
                 MPI_Status *status) {
  MPI_Request receive, send;
  MPI_Irecv(in, in_count, in_type, from, in_tag, comm, &receive);
  MPI_Isend(out, out_count, out_type, to, out_tag, comm, &send);
  MPI_Wait(&receive, status);
  return MPI_Wait(&send, MPI_STATUS_IGNORE);
}

int MPI_Iprobe(int from, int tag, MPI_Comm comm, int *flag, MPI_Status *status) {
  struct mpi_comm *c = mpi_comm(comm);
  struct pm_request found;
  *flag = pm_probe(context_of(c), tag, job_rank(c, from), &found);
  if (*flag) set_status(c, &found, status);
  return MPI_SUCCESS;
}

int MPI_Probe(int from, int tag, MPI_Comm comm, MPI_Status *status) {
  for (;;) {
    int flag;
    uint32_t seen = PUMA_PCB->arrivals;
    MPI_Iprobe(from, tag, comm, &flag, status);
    if (flag) return MPI_SUCCESS;
    puma_wait(seen);
  }
}

int MPI_Get_count(const MPI_Status *status, MPI_Datatype type, int *count) {
  *count = status->bytes / (int)mpi_size(type);
  return MPI_SUCCESS;
}
