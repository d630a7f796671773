/* Primes below SIZE thousand by the sieve of Eratosthenes, one byte for each number. */
#define DEFAULT_SIZE 1000
#include "bench.h"

static uint64_t pass(int size) {
  static unsigned char *composite;
  unsigned n = size * 1000u, count = 0;
  if (composite == NULL) composite = allocate(n);
  memset(composite, 0, n);
  for (unsigned i = 2; i < n; i++) {
    if (composite[i]) continue;
    count++;
    for (unsigned j = 2 * i; j < n; j += i) composite[j] = 1;
  }
  return count;
}
