/* A process that misbehaves, in the way that its argument names: the others must not notice. */

#include <nx.h>
#include <puma.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static volatile sig_atomic_t caught;

static void on_signal(int number) {
  caught = number;
}

/* Random words over the shared structures, and messages through what is left of them. */
static void over(void *place, size_t bytes, unsigned seed) {
  volatile unsigned *words = place;
  for (size_t i = 0; i < bytes / 4; i++) words[i] = seed = seed * 1664525u + 1013904223u;
}

/* Waits for a message that never comes, and for signals. */
static void wait_for_signal(void) {
  signal(SIGTERM, on_signal);
  signal(SIGUSR1, on_signal);
  printf("waiting\n");
  fflush(stdout);
  for (;;) {
    unsigned seen = PUMA_PCB->arrivals;
    if (caught) break;
    puma_wait(seen);
  }
  printf("signal %d\n", caught);
}

static void handled(int portal, int bytes) {
  printf("handler: portal %d, %d bytes\n", portal, bytes);
}

static void own_portal(void) {
  static char buffer[64];
  struct puma_send_info info;
  int portal = sptl_c_alloc();
  sptl_single_init(portal, PUMA_OP_SINGLE_SNDR_OFF_SV_BDY, buffer, sizeof buffer);
  sptl_set_handler(portal, handled);
  SPTL_ACTIVATE(portal);
  send_info_init(&info);
  gsync();
  send_user_msg("hello", 6, (_my_rank + 1) % _my_nnodes, portal, 0, &info);
  gsync();
  printf("flag %u, text %s\n", info.send_flag, buffer);
}

/* A fault two calls deep, for the backtrace. */
static int __attribute__((noinline)) inner(volatile int *place) {
  return *place + 1;
}

static int __attribute__((noinline)) outer(volatile int *place) {
  return inner(place) + 1;
}

int main(int argc, char **argv) {
  const char *how = argc > 1 ? argv[1] : "";
  int mine = mynode() == numnodes() - 1;
  if (strcmp(how, "signal") == 0) wait_for_signal();
  else if (strcmp(how, "portal") == 0) own_portal();
  else if (strcmp(how, "status") == 0) return mine ? 3 : 0;
  else if (!mine || strcmp(how, "hang") == 0) for (;;) puma_wait(PUMA_PCB->arrivals);
  else if (strcmp(how, "fault") == 0) return outer(0);
  else if (strcmp(how, "pcb") == 0) over((void *)PUMA_PCB_ADDRESS, sizeof(struct puma_pcb), 1);
  else if (strcmp(how, "portals") == 0) over((void *)PUMA_PORTAL_TABLE, 4096, 2);
  else if (strcmp(how, "linux") == 0) __asm__ volatile("int $0x80" : : "a"(1), "b"(0));
  else if (strcmp(how, "addresses") == 0) {
    static const unsigned bad[] = {0, 0x3fffffff, 0x40000000, 0xfffffff0};
    for (int i = 0; i < 16; i++)
      if (send_user_msg_phys((void *)bad[i % 4], 64, 1 << i, 101, i, 0, 0) >= 0) return 1;
    for (int i = 0; i < 4; i++)
      if (send_user_msg("x", 1, 0, 9, 0, (void *)bad[i]) >= 0 && i > 0) return 1;
    __builtin_trap();
  }
  if (strcmp(how, "pcb") == 0 || strcmp(how, "portals") == 0) {
    csend(1, how, 3, 0, 0);
    __builtin_trap();
  }
  return 0;
}
