/* Messages between all pairs of processes, counted by their receivers: each carries its number, so one
 * that is lost, comes twice or overtakes another is seen.
 *
 *     stream [MESSAGES]     for each pair and direction */

#include <nx.h>
#include <puma.h>
#include <stdio.h>
#include <stdlib.h>

enum { MOST = 64, DATA = 1 };

/* Of each other process: numbers of messages so far; what is on its way there, and its buffer. */
static long sent[MOST], received[MOST], numbers[MOST], sending[MOST], wrong;

static int take(void) {
  long number;
  if (!iprobe(DATA)) return 0;
  crecv(DATA, &number, sizeof number);
  int from = infonode();
  if (number != received[from]) wrong++;
  received[from] = number + 1;
  return 1;
}

/* Sends the next message when the one before has left: a csend might wait for its receiver. */
static int give(int to, long messages) {
  if (sending[to] >= 0 && !msgdone(sending[to])) return 0;
  sending[to] = -1;
  if (sent[to] == messages) return 0;
  numbers[to] = sent[to]++;
  sending[to] = isend(DATA, &numbers[to], sizeof(long), to, 0);
  return 1;
}

int main(int argc, char **argv) {
  long messages = argc > 1 ? atol(argv[1]) : 1000;
  int me = mynode(), all = numnodes(), busy = 1;
  if (all > MOST) return 2;
  for (int i = 0; i < all; i++) sending[i] = -1;
  while (busy) {
    uint32_t seen = PUMA_PCB->arrivals;
    int moved = 0;
    busy = 0;
    for (int to = 0; to < all; to++) {
      if (to == me) continue;
      moved |= give(to, messages);
      if (sent[to] < messages || sending[to] >= 0 || received[to] < messages) busy = 1;
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
