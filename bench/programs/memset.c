/* memset of 16 bytes to 1 MiB. SIZE is in MiB for each size. */
#define DEFAULT_SIZE 16
#define LARGEST (1u << 20)
#include "bench.h"

static uint64_t pass(int size) {
  static unsigned char *to;
  if (to == NULL) to = allocate(LARGEST + 64);
  for (size_t bytes = 16; bytes <= LARGEST; bytes *= 4) {
    size_t times = ((size_t)size << 20) / bytes;
    for (size_t i = 0; i < times; i++) memset(to + (i & 7), (int)i, bytes - (i & 3));
  }
  return checksum_words(CHECKSUM_START, to, LARGEST / 64);
}
