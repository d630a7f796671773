/* Latency and bandwidth of portals between two processes, by message size: straight into the receiver's
 * buffer, and by way of a dynamic heap out of which the receiver copies (paper P, 3.1). */

#include <nx.h>
#include <puma.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LARGEST = 1 << 20, HEAP = 4 << 20 };

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

int main(int argc, char **argv) {
  static const size_t sizes[] = {8, 4096, 65536, LARGEST};
  int rounds = argc > 1 ? atoi(argv[1]) : 100;
  uint32_t counts[2] = {0, 0};
  if (numnodes() != 2) return 1;
  out = calloc(1, LARGEST);
  in = calloc(1, LARGEST);
  direct = sptl_c_alloc();
  copied = sptl_c_alloc();
  sptl_single_init(direct, PUMA_OP_SINGLE_SNDR_OFF_SV_BDY, in, LARGEST);
  sptl_dyn_init(copied, PUMA_OP_DYN_SV_HDR_BDY, malloc(HEAP), HEAP);
  SPTL_ACTIVATE(direct);
  SPTL_ACTIVATE(copied);
  for (int s = 0; s < 4; s++) {
    for (int way = 0; way < 2; way++) {
      double time = one_way(way ? copied : direct, sizes[s], rounds, &counts[way]);
      if (mynode() == 0)
        printf("%7zu bytes %s %9.1f us %8.1f MB/s\n", sizes[s], way ? "copied" : "direct",
               time * 1e6, sizes[s] / time / 1e6);
    }
  }
  return 0;
}
