/* The C library's qsort of SIZE thousand records by a key: calls through a pointer, branches that
 * cannot be foreseen, moves of 16 bytes. */
#define DEFAULT_SIZE 50
#include "bench.h"

struct record {
  uint32_t key, number;
  uint64_t data;
};

static int compare(const void *left, const void *right) {
  const struct record *a = left, *b = right;
  return a->key < b->key ? -1 : a->key > b->key;
}

static uint64_t pass(int size) {
  static struct record *records;
  uint32_t n = size * 1000u, state = 1;
  if (records == NULL) records = allocate(n * sizeof *records);
  for (uint32_t i = 0; i < n; i++) records[i] = (struct record){next_random(&state), i, i * 3ull};
  qsort(records, n, sizeof *records, compare);
  return checksum_words(CHECKSUM_START, records, n * 4);
}
