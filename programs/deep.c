/*
 * deep: recursion some megabytes deep. Every frame fills an array with a pattern of its own and
 * checks it on the way back, so a page of stack that is lost, exchanged or read too early is
 * noticed. The process migrates at the bottom, when the whole stack is in use.
 *
 * Usage: deep [DEPTH]              frames of about 500 bytes (default 8000: 4 MB)
 */
#include <stdio.h>
#include <stdlib.h>

#include "gobelins.h"

#define WORDS 100

static unsigned damaged;

static __attribute__((noinline)) unsigned descend(unsigned depth, unsigned seed) {
  volatile unsigned frame[WORDS];
  unsigned sum = 0;
  for (unsigned i = 0; i < WORDS; i++) frame[i] = seed * 2654435761u + i;
  if (depth > 0) sum = descend(depth - 1, seed + depth);
  else gobelins_migrate(GOBELINS_NEXT_NODE, GOBELINS_DEFAULT);
  for (unsigned i = 0; i < WORDS; i++) {
    damaged += frame[i] != seed * 2654435761u + i;
    sum = sum * 31 + frame[i];
  }
  return sum;
}

int main(int argc, char **argv) {
  unsigned depth = argc > 1 ? strtoul(argv[1], NULL, 10) : 8000;
  unsigned sum = descend(depth, 1);
  printf("%u frames, %u words damaged, sum %08x\n", depth, damaged, sum);
  return damaged != 0;
}
