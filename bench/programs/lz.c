/* Compression by the method of Lempel and Ziv (1977): matches found through a hash of three bytes,
 * written as bytes, and the text restored from them; SIZE is in KiB. */
#define DEFAULT_SIZE 256
#define HASHES 4096
#define LONGEST 66
#include "bench.h"

static uint32_t hash(const unsigned char *p) {
  return ((p[0] | p[1] << 8 | (uint32_t)p[2] << 16) * 2654435761u) >> 20;
}

/* A byte below 64: so many literals and one more follow. Above: a match, length - 3, distance. */
static size_t compress(const unsigned char *from, size_t bytes, unsigned char *to) {
  static uint32_t last[HASHES];
  size_t at = 0, out = 0, literals = 0;
  memset(last, 0, sizeof last);
  while (at + LONGEST < bytes) {
    uint32_t slot = hash(from + at);
    size_t candidate = last[slot], length = 0;
    last[slot] = at;
    if (candidate && at - candidate < 65536)
      while (length < LONGEST && from[candidate + length] == from[at + length]) length++;
    if (length < 3) {
      if (literals == 0 || to[out - literals - 1] == 63) to[out++] = 0, literals = 0;
      else to[out - literals - 1]++;
      to[out++] = from[at++];
      literals++;
      continue;
    }
    to[out++] = 64 + length - 3;
    to[out++] = at - candidate;
    to[out++] = (at - candidate) >> 8;
    at += length;
    literals = 0;
  }
  return out;
}

static size_t expand(const unsigned char *from, size_t bytes, unsigned char *to) {
  size_t out = 0;
  for (size_t at = 0; at < bytes;) {
    unsigned head = from[at++];
    if (head < 64) {
      for (unsigned i = 0; i <= head; i++) to[out++] = from[at++];
      continue;
    }
    size_t distance = from[at] | from[at + 1] << 8;
    for (unsigned i = 0; i < head - 61; i++, out++) to[out] = to[out - distance];
    at += 2;
  }
  return out;
}

static uint64_t pass(int size) {
  static unsigned char *text, *packed, *restored;
  size_t bytes = (size_t)size * 1024;
  if (text == NULL) {
    uint32_t state = 1;
    text = allocate(bytes);
    packed = allocate(bytes * 2);
    restored = allocate(bytes);
    for (size_t i = 0; i < bytes;) {
      /* A copy of something earlier, or something new. */
      size_t length = 4 + next_random(&state) % 28, copied = i ? next_random(&state) % i : 0;
      int isNew = i < 256 || next_random(&state) % 3 == 0;
      for (; length && i < bytes; length--, i++, copied++)
        text[i] = isNew ? "etaoin shrdlu,.\n"[next_random(&state) % 16] : text[copied];
    }
  }
  size_t packed_bytes = compress(text, bytes, packed);
  size_t restored_bytes = expand(packed, packed_bytes, restored);
  if (memcmp(text, restored, restored_bytes) != 0) return 0;
  return checksum_words(packed_bytes, packed, packed_bytes / 4);
}
