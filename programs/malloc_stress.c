/*
 * malloc_stress: allocates, resizes and frees blocks of all sizes in a random order; every block
 * holds a pattern that is checked before it goes. Small blocks come from brk or pages of their own,
 * large ones from mmap, so brk, mmap2, munmap and mremap (or its failure) are at work. The process
 * migrates now and then.
 *
 * Usage: malloc_stress [STEPS]     (default 1000)
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "checksum.h"
#include "gobelins.h"

#define SLOTS 150

static struct block {
  unsigned char *data;
  size_t size;
  unsigned char tag;
} blocks[SLOTS];

static unsigned damaged, allocations, frees, resizes, zeroed_wrong;

/* Every 61st byte and both ends carry the tag: enough to notice, cheap for large blocks. */
static void stamp(struct block *block, unsigned char tag) {
  block->tag = tag;
  for (size_t i = 0; i < block->size; i += 61) block->data[i] = tag + i;
  if (block->size > 0) block->data[block->size - 1] = tag;
}

static void check(const struct block *block, size_t size) {
  for (size_t i = 0; i < size; i += 61)
    if (i != block->size - 1 && block->data[i] != (unsigned char)(block->tag + i)) {
      damaged++;
      return;
    }
}

static size_t random_size(uint32_t *state) {
  uint32_t kind = next_random(state) % 100;
  if (kind < 60) return next_random(state) % 200;
  if (kind < 90) return next_random(state) % 8000;
  if (kind < 98) return next_random(state) % 60000;
  return next_random(state) % 600000;
}

static void *insist(void *pointer) {
  if (pointer != NULL) return pointer;
  printf("no memory\n");
  exit(1);
}

static void allocate(struct block *block, size_t size, int zeroed) {
  block->size = size;
  block->data = insist(zeroed ? calloc(size + 1, 1) : malloc(size + 1));
  allocations++;
  for (size_t i = 0; zeroed && i < size; i++)
    if (block->data[i] != 0) {
      zeroed_wrong++;
      break;
    }
}

static void step(uint32_t *state, unsigned number) {
  struct block *block = &blocks[next_random(state) % SLOTS];
  size_t size = random_size(state), kept = size < block->size ? size : block->size;
  if (block->data == NULL) {
    allocate(block, size, next_random(state) % 4 == 0);
    stamp(block, number);
  } else if (next_random(state) % 3 == 0) {
    block->data = insist(realloc(block->data, size + 1));
    check(block, kept);
    block->size = size;
    stamp(block, number);
    resizes++;
  } else {
    check(block, block->size);
    free(block->data);
    block->data = NULL;
    frees++;
  }
}

int main(int argc, char **argv) {
  unsigned steps = argc > 1 ? strtoul(argv[1], NULL, 10) : 1000;
  uint32_t state = 521288629;
  for (unsigned i = 0; i < steps; i++) {
    step(&state, i);
    if (i % 200 == 199) gobelins_migrate(GOBELINS_NEXT_NODE, GOBELINS_DEFAULT);
  }
  size_t live = 0;
  for (int i = 0; i < SLOTS; i++) {
    if (blocks[i].data == NULL) continue;
    check(&blocks[i], blocks[i].size);
    live += blocks[i].size;
    free(blocks[i].data);
  }
  printf("%u allocated, %u resized, %u freed, %zu bytes at the end\n", allocations, resizes, frees,
         live);
  printf("%u damaged, %u not zero\n", damaged, zeroed_wrong);
  return damaged + zeroed_wrong != 0;
}
