/* A token goes round all processes, several times, and is counted up by each (NX). */

#include <nx.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
  int rounds = argc > 1 ? atoi(argv[1]) : 10;
  int me = mynode(), all = numnodes();
  int next = (me + 1) % all;
  long token = 0;
  for (int round = 0; round < rounds; round++) {
    if (me == 0) {
      token++;
      csend(round, &token, sizeof token, next, 0);
      crecv(round, &token, sizeof token);
    } else {
      crecv(round, &token, sizeof token);
      token++;
      csend(round, &token, sizeof token, next, 0);
    }
  }
  gsync();
  if (me == 0) printf("%d processes, %d rounds: %ld\n", all, rounds, token);
  return 0;
}
