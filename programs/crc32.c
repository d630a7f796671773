/*
 * crc32: the cyclic redundancy check of IEEE 802.3 by table: one dependent load for each byte.
 *
 * Usage: crc32 [KIB]               of KIB kibibytes (default 512), after a known text
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "checksum.h"

static uint32_t table[256];

static void prepare(void) {
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t value = i;
    for (int bit = 0; bit < 8; bit++) value = value & 1 ? value >> 1 ^ 0xedb88320 : value >> 1;
    table[i] = value;
  }
}

static uint32_t crc(const unsigned char *data, size_t size) {
  uint32_t value = ~0u;
  for (size_t i = 0; i < size; i++) value = table[(value ^ data[i]) & 255] ^ value >> 8;
  return ~value;
}

int main(int argc, char **argv) {
  size_t size = (argc > 1 ? strtoul(argv[1], NULL, 10) : 512) * 1024;
  unsigned char *data = malloc(size + 1);
  uint32_t state = 1;
  if (data == NULL) return 1;
  prepare();
  for (size_t i = 0; i < size; i++) data[i] = next_random(&state) >> 24;
  printf("%08x 123456789\n", crc((const unsigned char *)"123456789", 9));
  printf("%08x %zu random bytes\n", crc(data, size), size);
  free(data);
  return 0;
}
