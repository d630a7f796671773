/*
 * working_set: fills memory, migrates once, and then uses a part of it. What moves afterwards
 * should be what is used, no more (paper G, 4.3: "only pages accessed by the process are migrated").
 *
 * Usage: working_set [-s] [-M MECHANISM] [PAGES [PERCENT]]      (default 256 pages, 25 percent)
 *
 *   -s            uses the pages in order of address; otherwise in an order that no one can foresee
 *   -M MECHANISM  a number of gobelins.h; otherwise what the command line chose
 *
 * Every page holds a value of its own in its first and last words; the program prints how many
 * pages it used and a checksum of what it found there.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "checksum.h"
#include "gobelins.h"

#define WORDS (4096 / sizeof(uint32_t))

static uint32_t mix(uint32_t x) {
  x = (x ^ (x >> 16)) * 0x7feb352du;
  x = (x ^ (x >> 15)) * 0x846ca68bu;
  return x ^ (x >> 16);
}

/* The numbers 0 to count - 1, shuffled (Fisher and Yates). */
static uint32_t *shuffled(uint32_t count) {
  uint32_t *order = malloc(count * sizeof *order);
  if (order == NULL) exit(1);
  for (uint32_t i = 0; i < count; i++) order[i] = i;
  for (uint32_t i = count; i > 1; i--) {
    uint32_t j = mix(i) % i, last = order[i - 1];
    order[i - 1] = order[j];
    order[j] = last;
  }
  return order;
}

int main(int argc, char **argv) {
  int in_order = 0, mechanism = GOBELINS_DEFAULT;
  for (int option; (option = getopt(argc, argv, "sM:")) != -1;) {
    if (option == 's') in_order = 1;
    else if (option == 'M') mechanism = atoi(optarg);
    else return 2;
  }
  uint32_t pages = optind < argc ? strtoul(argv[optind], NULL, 10) : 256;
  double percent = optind + 1 < argc ? atof(argv[optind + 1]) : 25;
  uint32_t used = pages * percent / 100;
  uint32_t *memory = mmap(NULL, pages * 4096, PROT_READ | PROT_WRITE,
                          MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return 1;
  for (uint32_t page = 0; page < pages; page++) {
    memory[page * WORDS] = mix(page);
    memory[page * WORDS + WORDS - 1] = mix(~page);
  }
  uint32_t *order = shuffled(pages);

  gobelins_migrate(GOBELINS_NEXT_NODE, mechanism);

  uint64_t sum = CHECKSUM_START;
  for (uint32_t i = 0; i < used; i++) {
    const uint32_t *page = memory + (in_order ? i : order[i]) * WORDS;
    sum = (sum ^ page[0]) * CHECKSUM_PRIME;
    sum = (sum ^ page[WORDS - 1]) * CHECKSUM_PRIME;
  }
  printf("%u of %u pages, checksum %016llx\n", used, pages, (unsigned long long)sum);
  return 0;
}
