/* A process with an image of a given size that goes from the compute partition to the service partition
 * and back, again and again: what `gobelins experiment cross-os` times.
 *
 *     shuttle MEGABYTES EMPTY ROUNDS
 *
 * EMPTY percent of its pages hold nothing; the others hold numbers of which half of the bits are zero,
 * as a program's data often has. What it holds is checked after each round. */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { PAGE = 4096, WORDS = PAGE / 4, LINUX = 0, PUMA = 1 };

extern int __unified_migrate(int system);

/* 61 and 100 have no common divisor: the empty pages lie among the others. */
static int is_empty(size_t page, unsigned percent) {
  return page * 61 % 100 < percent;
}

static uint32_t word_at(size_t index) {
  return ((uint32_t)index * 2654435761u >> 16) + 1;
}

static int is_right(const uint32_t *image, size_t pages, unsigned percent) {
  for (size_t page = 0; page < pages; page++)
    for (size_t i = page * WORDS; i < (page + 1) * WORDS; i++)
      if (image[i] != (is_empty(page, percent) ? 0 : word_at(i))) return 0;
  return 1;
}

int main(int argc, char **argv) {
  if (argc != 4) return 2;
  size_t pages = strtoul(argv[1], 0, 10) * (1 << 20) / PAGE;
  unsigned percent = strtoul(argv[2], 0, 10);
  int rounds = atoi(argv[3]);
  char *memory = calloc(pages + 1, PAGE);
  if (memory == 0) return 2;
  uint32_t *image = (uint32_t *)(memory + (-(uintptr_t)memory & (PAGE - 1)));
  for (size_t page = 0; page < pages; page++) {
    if (is_empty(page, percent)) continue;
    for (size_t i = page * WORDS; i < (page + 1) * WORDS; i++) image[i] = word_at(i);
  }
  for (int round = 0; round < rounds; round++)
    if (__unified_migrate(LINUX) < 0 || __unified_migrate(PUMA) < 0) return 3;
  int right = is_right(image, pages, percent);
  printf("%d rounds: %s\n", rounds, right ? "unchanged" : "CHANGED");
  return !right;
}
