/* Messages between all pairs of processes, counted by their receivers: each carries its number, so one
 * that is lost, comes twice or overtakes another is seen.
 *
 *     stream [MESSAGES]     for each pair and direction; 0: as many as go until SIGUSR1 comes */

#include <limits.h>
#include <nx.h>
#include <puma.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

enum { MOST = 64, DATA = 1 };

/* Of each other process: numbers of messages so far, and how many it shall get and send; what is on
 * its way there, and its buffer. */
static long sent[MOST], received[MOST], wanted[MOST], offered[MOST];
static long numbers[MOST], sending[MOST], wrong;
static volatile sig_atomic_t is_over;

static void stop(int signal) {
  (void)signal;
  is_over = 1;
}

static int take(void) {
  long number;
  if (!iprobe(DATA)) return 0;
  crecv(DATA, &number, sizeof number);
  int from = infonode();
  if (number < 0) offered[from] = ~number;
  else if (number != received[from]++) wrong++;
  return 1;
}

/* Sends the next message when the one before has left: a csend might wait for its receiver. Without
 * a number to be reached the last one says how many there were. */
static int give(int to) {
  if (sending[to] >= 0 && !msgdone(sending[to])) return 0;
  sending[to] = -1;
  if (sent[to] == wanted[to]) return 0;
  int is_last = is_over && wanted[to] == LONG_MAX;
  if (is_last) wanted[to] = sent[to];
  numbers[to] = is_last ? ~sent[to] : sent[to]++;
  sending[to] = isend(DATA, &numbers[to], sizeof(long), to, 0);
  return 1;
}

int main(int argc, char **argv) {
  long messages = argc > 1 ? atol(argv[1]) : 1000;
  int me = mynode(), all = numnodes(), busy = 1;
  if (all > MOST) return 2;
  signal(SIGUSR1, stop);
  for (int i = 0; i < all; i++) {
    sending[i] = -1;
    wanted[i] = offered[i] = messages ? messages : LONG_MAX;
  }
  while (busy) {
    uint32_t seen = PUMA_PCB->arrivals;
    int moved = 0;
    busy = 0;
    for (int to = 0; to < all; to++) {
      if (to == me) continue;
      moved |= give(to);
      if (sent[to] < wanted[to] || sending[to] >= 0 || received[to] < offered[to]) busy = 1;
    }
    while (take()) moved = 1;
    if (busy && !moved) puma_wait(seen);
  }
  gsync();
  long total = 0, spare;
  for (int from = 0; from < all; from++) total += received[from];
  gisum(&wrong, 1, &spare);
  long each = total / (all > 1 ? all - 1 : 1);
  if (me == 0) printf("%d processes, %ld messages of each pair, %ld wrong\n", all, each, wrong);
  return wrong != 0;
}
