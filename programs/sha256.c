/*
 * sha256: the Secure Hash Algorithm of FIPS 180-4: rotates, exclusive ors, additions modulo 2^32.
 *
 * Usage: sha256 [KIB]              digests of known texts, then of KIB kibibytes (default 64)
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "checksum.h"

static uint32_t constants[64], initial[8];

/* The first 32 bits of the fractional part of the square or cube root of p, by integer search. */
static uint32_t root_fraction(uint32_t p, int cube) {
  uint64_t whole = 1, low = 0, high = 1ull << 32;
  while (cube ? (whole + 1) * (whole + 1) * (whole + 1) <= p : (whole + 1) * (whole + 1) <= p) whole++;
  while (high - low > 1) {
    uint64_t middle = (low + high) / 2;
    long double root = whole + middle * 0x1p-32L;
    long double power = cube ? root * root * root : root * root;
    if (power <= p) low = middle;
    else high = middle;
  }
  return low;
}

static void prepare(void) {
  int count = 0;
  for (uint32_t p = 2; count < 64; p++) {
    int prime = 1;
    for (uint32_t d = 2; d * d <= p; d++) prime &= p % d != 0;
    if (!prime) continue;
    if (count < 8) initial[count] = root_fraction(p, 0);
    constants[count++] = root_fraction(p, 1);
  }
}

static uint32_t rotate(uint32_t x, int n) { return x >> n | x << (32 - n); }

static void compress(uint32_t state[8], const unsigned char *block) {
  uint32_t w[64], s[8];
  for (int t = 0; t < 16; t++, block += 4)
    w[t] = (uint32_t)block[0] << 24 | block[1] << 16 | block[2] << 8 | block[3];
  for (int t = 16; t < 64; t++) {
    uint32_t x = w[t - 15], y = w[t - 2];
    w[t] = w[t - 16] + w[t - 7] + (rotate(x, 7) ^ rotate(x, 18) ^ x >> 3) +
           (rotate(y, 17) ^ rotate(y, 19) ^ y >> 10);
  }
  memcpy(s, state, sizeof s);
  for (int t = 0; t < 64; t++) {
    uint32_t e = s[4], a = s[0];
    uint32_t t1 = s[7] + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
                  ((e & s[5]) ^ (~e & s[6])) + constants[t] + w[t];
    uint32_t t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) +
                  ((a & s[1]) ^ (a & s[2]) ^ (s[1] & s[2]));
    memmove(s + 1, s, 7 * sizeof *s);
    s[4] += t1;
    s[0] = t1 + t2;
  }
  for (int i = 0; i < 8; i++) state[i] += s[i];
}

static void digest(const char *name, const unsigned char *data, size_t size) {
  uint32_t state[8];
  unsigned char last[128] = {0};
  size_t rest = size % 64, padded = rest < 56 ? 64 : 128;
  uint64_t bits = (uint64_t)size * 8;
  memcpy(state, initial, sizeof state);
  for (size_t i = 0; i + 64 <= size; i += 64) compress(state, data + i);
  memcpy(last, data + size - rest, rest);
  last[rest] = 0x80;
  for (int i = 0; i < 8; i++) last[padded - 1 - i] = bits >> (8 * i);
  compress(state, last);
  if (padded == 128) compress(state, last + 64);
  for (int i = 0; i < 8; i++) printf("%08x", state[i]);
  printf("  %s\n", name);
}

int main(int argc, char **argv) {
  size_t size = (argc > 1 ? strtoul(argv[1], NULL, 10) : 64) * 1024;
  static const char *const texts[] = {
      "", "abc", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"};
  unsigned char *data = malloc(size + 1);
  uint32_t state = 1;
  if (data == NULL) return 1;
  prepare();
  for (size_t i = 0; i < 3; i++)
    digest(texts[i], (const unsigned char *)texts[i], strlen(texts[i]));
  for (size_t i = 0; i < size; i++) data[i] = next_random(&state) >> 24;
  digest("random bytes", data, size);
  free(data);
  return 0;
}
