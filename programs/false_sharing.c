/*
 * false_sharing: threads that write next to each other, in one page, and never into the same word.
 *
 * Usage: false_sharing [-p NODES] [THREADS [ROUNDS]]      (default 4 2000)
 *
 * What one thread writes must not undo what another one does, though they share the page that is
 * moved between them: bytes, words, and doubles of several threads lie interleaved.
 */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>

#include "checksum.h"
#include "placement.h"

#define MOST_THREADS 32
#define SLOTS 16

static volatile uint8_t bytes[SLOTS][MOST_THREADS];
static volatile uint32_t words[SLOTS][MOST_THREADS];
static volatile double doubles[SLOTS][MOST_THREADS];
static int rounds = 2000, nodes;

static void *work(void *argument) {
  int self = (int)(intptr_t)argument;
  place_thread(self, nodes);
  for (int i = 0; i < rounds; i++) {
    int slot = i % SLOTS;
    bytes[slot][self] += self + 1;
    words[slot][self] += i * (self + 1);
    doubles[slot][self] += (i + self) * 0.5;
  }
  return NULL;
}

int main(int argc, char **argv) {
  pthread_t threads[MOST_THREADS];
  int number = 4;
  if (!read_thread_options(argc, argv, MOST_THREADS, &nodes, &number, &rounds)) return 2;
  for (intptr_t t = 0; t < number; t++) pthread_create(&threads[t], NULL, work, (void *)t);
  for (int t = 0; t < number; t++) pthread_join(threads[t], NULL);
  uint64_t sum = checksum(CHECKSUM_START, (const void *)bytes, sizeof bytes);
  sum = checksum(sum, (const void *)words, sizeof words);
  sum = checksum(sum, (const void *)doubles, sizeof doubles);
  printf("checksum %016llx\n", (unsigned long long)sum);
  return 0;
}
