/*
 * qsort: the C library's qsort (smoothsort in musl) over ints, doubles, structures and strings:
 * indirect calls, memcpy of small sizes, comparisons of every kind. bsearch finds everything again.
 *
 * Usage: qsort [COUNT]             elements of each array (default 2000)
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "checksum.h"

struct record {
  char key[10];
  short weight;
  double value;
};

static int compare_ints(const void *a, const void *b) {
  int x = *(const int *)a, y = *(const int *)b;
  return (x > y) - (x < y);
}

static int compare_doubles(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static int compare_strings(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

/* By weight, then by key, so that the order is complete. */
static int compare_records(const void *a, const void *b) {
  const struct record *x = a, *y = b;
  return x->weight != y->weight ? x->weight - y->weight : strcmp(x->key, y->key);
}

/* Sorts, checks the order and that bsearch finds each element, and prints a checksum. */
static void sort(const char *what, void *base, size_t count, size_t size,
                 int (*compare)(const void *, const void *)) {
  char *bytes = base;
  size_t disorder = 0, lost = 0;
  qsort(base, count, size, compare);
  for (size_t i = 1; i < count; i++)
    disorder += compare(bytes + (i - 1) * size, bytes + i * size) > 0;
  for (size_t i = 0; i < count; i++)
    lost += bsearch(bytes + i * size, base, count, size, compare) == NULL;
  printf("%-8s %zu sorted, %zu out of order, %zu lost", what, count, disorder, lost);
}

static void make_key(char *key, unsigned number) {
  size_t length = 3 + number % 7;
  for (size_t i = 0; i < length; i++, number /= 3) key[i] = 'a' + number % 23;
  key[length] = '\0';
}

int main(int argc, char **argv) {
  size_t count = argc > 1 ? strtoul(argv[1], NULL, 10) : 2000;
  uint32_t state = 2463534242u;
  int *ints = malloc(count * sizeof *ints);
  double *doubles = malloc(count * sizeof *doubles);
  struct record *records = calloc(count, sizeof *records);
  char **strings = malloc(count * sizeof *strings);
  if (!ints || !doubles || !records || !strings) return 1;
  for (size_t i = 0; i < count; i++) {
    ints[i] = next_random(&state) % (count / 2 + 1) - count / 4;
    doubles[i] = next_random_double(&state) * 1e3;
    make_key(records[i].key, next_random(&state));
    records[i].weight = next_random(&state) % 100;
    records[i].value = i;
    strings[i] = malloc(10);
    if (strings[i] == NULL) return 1;
    make_key(strings[i], next_random(&state));
  }
  sort("ints", ints, count, sizeof *ints, compare_ints);
  printf(", sum %016llx\n", checksum(CHECKSUM_START, ints, count * sizeof *ints));
  sort("doubles", doubles, count, sizeof *doubles, compare_doubles);
  printf(", sum %016llx\n", checksum(CHECKSUM_START, doubles, count * sizeof *doubles));
  sort("records", records, count, sizeof *records, compare_records);
  uint64_t sum = CHECKSUM_START;
  for (size_t i = 0; i < count; i++) {
    sum = checksum(sum, records[i].key, strlen(records[i].key));
    sum = checksum(sum, &records[i].weight, sizeof records[i].weight);
  }
  printf(", sum %016llx\n", sum);
  sort("strings", strings, count, sizeof *strings, compare_strings);
  sum = CHECKSUM_START;
  for (size_t i = 0; i < count; i++) sum = checksum(sum, strings[i], strlen(strings[i]) + 1);
  printf(", sum %016llx\n", sum);
  printf("first %s, last %s\n", strings[0], strings[count - 1]);
  return 0;
}
