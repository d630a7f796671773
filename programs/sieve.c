/*
 * sieve: Eratosthenes' sieve over bytes: byte stores with growing strides, integer only.
 *
 * Usage: sieve [LIMIT [ROUNDS]]    primes below LIMIT (default 200000), ROUNDS times (default 1)
 *
 * `sieve 1000000 60` runs about a second on an emulator of 400 million instructions a second.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int sieve(unsigned char *composite, int limit) {
  int count = 0;
  memset(composite, 0, limit);
  for (int i = 2; i < limit; i++) {
    if (composite[i]) continue;
    count++;
    for (int j = i + i; j < limit; j += i) composite[j] = 1;
  }
  return count;
}

int main(int argc, char **argv) {
  int limit = argc > 1 ? atoi(argv[1]) : 200000;
  int rounds = argc > 2 ? atoi(argv[2]) : 1;
  unsigned char *composite = malloc(limit);
  if (composite == NULL) {
    fprintf(stderr, "sieve: no memory for %d bytes\n", limit);
    return 1;
  }
  int count = 0, largest = 0;
  for (int round = 0; round < rounds; round++) count = sieve(composite, limit);
  for (int i = 2; i < limit; i++)
    if (!composite[i]) largest = i;
  printf("%d primes below %d, the largest is %d\n", count, limit, largest);
  free(composite);
  return 0;
}
