/* Latency and bandwidth of portals between two processes, by message size: straight into the receiver's
 * buffer, and by way of a dynamic heap out of which the receiver copies (paper P, 3.1). */

#include <nx.h>
#include <puma.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LARGEST = 4 << 20, HEAP = 16 << 20, BATCHES = 7 };

static int direct, copied;
static char *out, *in;

/* The message has come when the count of the portal's messages says so. */
static void await(int portal, uint32_t count) {
  for (;;) {
    uint32_t seen = PUMA_PCB->arrivals;
    if (PUMA_PORTALS[portal].arrived >= count) return;
    puma_wait(seen);
  }
}

static void receive(int portal, uint32_t count, size_t bytes) {
  await(portal, count);
  if (portal == direct) return;
  uint32_t *descriptor = (uint32_t *)PUMA_PORTALS[portal].descriptor;
  struct puma_block *block = sptl_dyn_srch(descriptor, 0, -1, 0, ~0ull);
  memcpy(in, block + 1, bytes);
  sptl_dyn_unlink(descriptor, block);
}

static double one_way(int portal, size_t bytes, int rounds, uint32_t *count) {
  int other = 1 - mynode();
  gsync();
  double start = dclock();
  for (int i = 0; i < rounds; i++) {
    if (mynode() == 0) send_user_msg(out, bytes, other, portal, 0, 0);
    receive(portal, ++*count, bytes);
    if (mynode() == 1) send_user_msg(out, bytes, other, portal, 0, 0);
  }
  return (dclock() - start) / (2 * rounds);
}

static int by_time(const void *a, const void *b) {
  double difference = *(const double *)a - *(const double *)b;
  return (difference > 0) - (difference < 0);
}

/* Of several batches, so that what else the machine does falls on a few of them only. */
static double median(int portal, size_t bytes, int rounds, uint32_t *count) {
  double times[BATCHES];
  for (int i = 0; i < BATCHES; i++) times[i] = one_way(portal, bytes, rounds, count);
  qsort(times, BATCHES, sizeof *times, by_time);
  return times[BATCHES / 2];
}

/* pingpong [ROUNDS [BYTES...]] */
int main(int argc, char **argv) {
  static char *usual[] = {"8", "4096", "65536", "1048576"};
  int rounds = argc > 1 ? atoi(argv[1]) : 100;
  int count = argc > 2 ? argc - 2 : 4;
  char **sizes = argc > 2 ? argv + 2 : usual;
  uint32_t counts[2] = {0, 0};
  if (numnodes() != 2 || rounds < 1) return 1;
  out = calloc(1, LARGEST);
  in = calloc(1, LARGEST);
  direct = sptl_c_alloc();
  copied = sptl_c_alloc();
  sptl_single_init(direct, PUMA_OP_SINGLE_SNDR_OFF_SV_BDY, in, LARGEST);
  sptl_dyn_init(copied, PUMA_OP_DYN_SV_HDR_BDY, malloc(HEAP), HEAP);
  SPTL_ACTIVATE(direct);
  SPTL_ACTIVATE(copied);
  /* Whatever executes this gets to know it first. */
  for (int way = 0; way < 2; way++) one_way(way ? copied : direct, 8, 10 * rounds, &counts[way]);
  for (int s = 0; s < count; s++) {
    size_t bytes = strtoul(sizes[s], 0, 10);
    if (bytes > LARGEST) return 1;
    for (int way = 0; way < 2; way++) {
      double time = median(way ? copied : direct, bytes, rounds, &counts[way]);
      if (mynode() == 0)
        printf("%7zu bytes %s %9.3f us %8.1f MB/s\n", bytes, way ? "copied" : "direct",
               time * 1e6, bytes / time / 1e6);
    }
  }
  return 0;
}
