/* memcpy and memmove of 16 bytes to 1 MiB, aligned and not. SIZE is in MiB for each size. */
#define DEFAULT_SIZE 8
#define LARGEST (1u << 20)
#include "bench.h"

static uint64_t pass(int size) {
  static unsigned char *from, *to;
  if (from == NULL) {
    uint32_t state = 1;
    from = allocate(LARGEST + 64);
    to = allocate(LARGEST + 64);
    for (size_t i = 0; i < LARGEST + 64; i++) from[i] = next_random(&state);
  }
  memset(to, 0, LARGEST + 64);
  for (size_t bytes = 16; bytes <= LARGEST; bytes *= 4) {
    size_t times = ((size_t)size << 20) / bytes;
    for (size_t i = 0; i < times; i++) {
      /* The compiler cannot know the size, so the library's functions do the work. */
      size_t offset = i & 7, length = bytes - (i & 3);
      memcpy(to + offset, from + (i & 15), length);
      if ((i & 15) == 15) memmove(to + 8, to, length);
    }
  }
  return checksum_words(CHECKSUM_START, to, LARGEST / 64);
}
