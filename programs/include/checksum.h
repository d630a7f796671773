/*
 * Checksums and pseudo-random numbers that are the same on every machine: FNV-1a over 64 bits
 * (Fowler, Noll, Vo) and Marsaglia's xorshift32. Programs print a checksum where printing the data
 * would fill pages; one wrong bit anywhere changes it.
 */
#ifndef CHECKSUM_H
#define CHECKSUM_H

#include <stddef.h>
#include <stdint.h>

#define CHECKSUM_START 0xcbf29ce484222325ull
#define CHECKSUM_PRIME 0x100000001b3ull

/* Adds `size` bytes to a checksum, which starts as CHECKSUM_START. */
static inline uint64_t checksum(uint64_t sum, const void *data, size_t size) {
  const unsigned char *bytes = data;
  for (size_t i = 0; i < size; i++) sum = (sum ^ bytes[i]) * CHECKSUM_PRIME;
  return sum;
}

/* The same, a 32-bit word at a time: for large arrays. */
static inline uint64_t checksum_words(uint64_t sum, const void *data, size_t words) {
  const uint32_t *word = data;
  for (size_t i = 0; i < words; i++) sum = (sum ^ word[i]) * CHECKSUM_PRIME;
  return sum;
}

/* The next of 2^32 - 1 numbers; the state must not be 0. */
static inline uint32_t next_random(uint32_t *state) {
  uint32_t x = *state;
  x ^= x << 13;
  x ^= x >> 17;
  x ^= x << 5;
  return *state = x;
}

/* A double in [-1, 1), exactly representable. */
static inline double next_random_double(uint32_t *state) {
  return (double)(int32_t)next_random(state) * 0x1p-31;
}

#endif
