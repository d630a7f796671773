/*
 * Where the threads of a program go: `-p NODES` spreads them, thread t to node t modulo NODES, by the
 * migrate call of Gobelins (gobelins.h). Elsewhere the call fails, and the thread stays where it is.
 */
#ifndef PLACEMENT_H
#define PLACEMENT_H

#include "gobelins.h"

/* Places the calling thread, number `thread`, on one of `nodes` nodes; 0: leaves it where it is. */
static inline void place_thread(int thread, int nodes) {
  if (nodes > 0) gobelins_migrate(thread % nodes, GOBELINS_DEFAULT);
}

#endif
