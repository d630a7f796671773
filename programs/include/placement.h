/*
 * Where the threads of a program go: `-p NODES` spreads them, thread t to node t modulo NODES, by the
 * migrate call of Gobelins (gobelins.h). Elsewhere the call fails, and the thread stays where it is.
 */
#ifndef PLACEMENT_H
#define PLACEMENT_H

#include <stdlib.h>
#include <unistd.h>

#include "gobelins.h"

/* Places the calling thread, number `thread`, on one of `nodes` nodes; 0: leaves it where it is. */
static inline void place_thread(int thread, int nodes) {
  if (nodes > 0) gobelins_migrate(thread % nodes, GOBELINS_DEFAULT);
}

/*
 * Reads `[-p NODES] [THREADS [ROUNDS]]`, THREADS being 1 to `most`; what is not given stays as it is.
 * Returns 0 when the arguments are others.
 */
static inline int read_thread_options(int argc, char **argv, int most, int *nodes, int *threads,
                                      int *rounds) {
  for (int option; (option = getopt(argc, argv, "p:")) != -1;) {
    if (option != 'p') return 0;
    *nodes = atoi(optarg);
  }
  if (optind < argc) *threads = atoi(argv[optind]);
  if (optind + 1 < argc) *rounds = atoi(argv[optind + 1]);
  return *threads >= 1 && *threads <= most;
}

#endif
