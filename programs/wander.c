/*
 * wander: migrates again and again, by each mechanism in turn, while it works on data of every
 * kind: globals, heap (a linked list and a large array), stack and file descriptors. Whatever
 * stayed behind, came twice or came stale changes the checksum.
 *
 * Usage: wander [STEPS]            migrations (default 12)
 */
#include <stdio.h>
#include <stdlib.h>

#include "checksum.h"
#include "gobelins.h"

#define ARRAY (64 * 1024)

struct link {
  struct link *next;
  uint32_t value;
};

static uint32_t global = 1;
static uint32_t untouched[2048] = {[7] = 77, [2047] = 99};
static uint32_t zeroed[16 * 1024];

static struct link *prepend(struct link *list, uint32_t value) {
  struct link *link = malloc(sizeof *link);
  if (link == NULL) exit(1);
  link->next = list;
  link->value = value;
  return link;
}

static uint64_t walk(const struct link *list) {
  uint64_t sum = CHECKSUM_START;
  for (; list; list = list->next) sum = (sum ^ list->value) * CHECKSUM_PRIME;
  return sum;
}

int main(int argc, char **argv) {
  int steps = argc > 1 ? atoi(argv[1]) : 12;
  uint32_t *array = calloc(ARRAY, sizeof *array), local[256] = {0}, state = 5;
  struct link *list = NULL;
  if (array == NULL) return 1;
  for (int step = 0; step < steps; step++) {
    for (int i = 0; i < 500; i++) {
      uint32_t random = next_random(&state);
      array[random % ARRAY] += random;
      zeroed[random / 7 % (16 * 1024)] ^= random;
      local[random % 256] += step;
      if (i % 50 == 0) list = prepend(list, random);
    }
    gobelins_migrate(GOBELINS_NEXT_NODE, step % 3);
    global = global * 3 + local[step % 256];
    /* Read much every third time, little otherwise: pages come on demand in both patterns. */
    uint64_t sum = step % 3 ? walk(list) : checksum_words(walk(list), array, ARRAY);
    printf("step %d: global %08x sum %016llx\n", step, global, (unsigned long long)sum);
  }
  uint64_t sum = checksum_words(CHECKSUM_START, array, ARRAY);
  sum = checksum_words(sum, zeroed, 16 * 1024);
  sum = checksum_words(sum, local, 256);
  printf("array, zeroed and stack %016llx, untouched %u %u\n", (unsigned long long)sum, untouched[7],
         untouched[2047]);
  return 0;
}
