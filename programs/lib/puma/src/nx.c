/* NX over the library's point-to-point messages. A csend to node -1 goes to all others. */

#include "../include/nx.h"
#include "internal.h"

enum { MOST_REQUESTS = 128 };

static struct pm_request requests[MOST_REQUESTS];
static char in_use[MOST_REQUESTS];
static struct pm_request last;

int mynode(void) {
  return _my_rank;
}

int numnodes(void) {
  return _my_nnodes;
}

int mypid(void) {
  return 0;
}

static int tag_of(long selector) {
  return selector < 0 ? ANY_TAG : (int)selector;
}

void csend(long type, const void *buffer, long bytes, long node, long pid) {
  (void)pid;
  if (node >= 0) {
    pm_send(CONTEXT_NX, type, buffer, bytes, node);
    return;
  }
  for (int rank = 0; rank < _my_nnodes; rank++)
    if (rank != _my_rank) pm_send(CONTEXT_NX, type, buffer, bytes, rank);
}

void crecv(long selector, void *buffer, long bytes) {
  pm_irecv(&last, CONTEXT_NX, tag_of(selector), buffer, bytes, ANY_RANK);
  pm_wait(&last);
}

static long new_request(void) {
  for (long id = 0; id < MOST_REQUESTS; id++) {
    if (in_use[id]) continue;
    in_use[id] = 1;
    return id;
  }
  puma_panic("too many messages are under way (isend, irecv)");
}

long isend(long type, const void *buffer, long bytes, long node, long pid) {
  (void)pid;
  long id = new_request();
  if (pm_isend(&requests[id], CONTEXT_NX, type, buffer, bytes, node) < 0)
    puma_panic("isend to a node that there is not");
  return id;
}

long irecv(long selector, void *buffer, long bytes) {
  long id = new_request();
  pm_irecv(&requests[id], CONTEXT_NX, tag_of(selector), buffer, bytes, ANY_RANK);
  return id;
}

long msgdone(long id) {
  if (id < 0 || id >= MOST_REQUESTS || !in_use[id]) return 1;
  if (!pm_test(&requests[id])) {
    pm_progress();
    return 0;
  }
  if (!requests[id].is_send) last = requests[id];
  in_use[id] = 0;
  return 1;
}

void msgwait(long id) {
  for (;;) {
    uint32_t seen = PUMA_PCB->arrivals;
    if (msgdone(id)) return;
    puma_wait(seen);
  }
}

long iprobe(long selector) {
  return pm_probe(CONTEXT_NX, tag_of(selector), ANY_RANK, &last);
}

void cprobe(long selector) {
  for (;;) {
    uint32_t seen = PUMA_PCB->arrivals;
    if (iprobe(selector)) return;
    puma_wait(seen);
  }
}

long infocount(void) {
  return last.sent_bytes;
}

long infonode(void) {
  return last.source;
}

long infotype(void) {
  return last.tag;
}

void gsync(void) {
  struct pm_group all = {CONTEXT_COLLECTIVE, _my_rank, _my_nnodes, 0};
  pm_barrier(&all);
}

/* One global operation: its combining function, and the function that NX has. */
#define GLOBAL(name, type, expression)                                               \
  static void combine_##name(void *into, const void *from, size_t count) {           \
    type *a = into;                                                                  \
    const type *b = from;                                                            \
    for (size_t i = 0; i < count; i++) a[i] = (expression);                          \
  }                                                                                  \
  void name(type *values, long count, type *work) {                                  \
    struct pm_group all = {CONTEXT_COLLECTIVE, _my_rank, _my_nnodes, 0};             \
    pm_reduce(&all, values, work, count, sizeof(type), combine_##name, 0);           \
    pm_bcast(&all, values, count * sizeof(type), 0);                                 \
  }

GLOBAL(gdsum, double, a[i] + b[i])
GLOBAL(gdprod, double, a[i] * b[i])
GLOBAL(gdhigh, double, a[i] > b[i] ? a[i] : b[i])
GLOBAL(gdlow, double, a[i] < b[i] ? a[i] : b[i])
GLOBAL(gisum, long, a[i] + b[i])
GLOBAL(giprod, long, a[i] * b[i])
GLOBAL(gihigh, long, a[i] > b[i] ? a[i] : b[i])
GLOBAL(gilow, long, a[i] < b[i] ? a[i] : b[i])
GLOBAL(giand, long, a[i] & b[i])
GLOBAL(gior, long, a[i] | b[i])
GLOBAL(gixor, long, a[i] ^ b[i])
GLOBAL(gland, long, a[i] && b[i])
GLOBAL(glor, long, a[i] || b[i])
GLOBAL(gssum, float, a[i] + b[i])
GLOBAL(gsprod, float, a[i] * b[i])
GLOBAL(gshigh, float, a[i] > b[i] ? a[i] : b[i])
GLOBAL(gslow, float, a[i] < b[i] ? a[i] : b[i])
