/* CRC-32 (IEEE 802.3) of SIZE KiB, a table look-up for each byte: one long chain of dependences. */
#define DEFAULT_SIZE 1024
#include "bench.h"

static uint64_t pass(int size) {
  static unsigned char *data;
  static uint32_t table[256];
  size_t bytes = (size_t)size * 1024;
  if (data == NULL) {
    uint32_t random = 1;
    data = allocate(bytes);
    for (size_t i = 0; i < bytes; i++) data[i] = next_random(&random);
    for (uint32_t i = 0; i < 256; i++) {
      uint32_t crc = i;
      for (int bit = 0; bit < 8; bit++) crc = crc >> 1 ^ (0xedb88320u & -(crc & 1));
      table[i] = crc;
    }
  }
  uint32_t crc = ~0u;
  for (size_t i = 0; i < bytes; i++) crc = crc >> 8 ^ table[(crc ^ data[i]) & 255];
  return ~crc;
}
