/*
 * integer: arithmetic of every width: 64-bit division (the compiler's __udivdi3 and its kin),
 * shifts by every count, rotates, carries, bit tricks, overflow checks, signed and unsigned
 * conversions.
 *
 * Usage: integer [ROUNDS]          ROUNDS of 500 random pairs (default 4)
 */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

#include "checksum.h"

static uint64_t sum;
static void add(uint64_t value) { sum = (sum ^ value) * CHECKSUM_PRIME; }
static void report(const char *what) {
  printf("%-10s %016llx\n", what, (unsigned long long)sum);
  sum = CHECKSUM_START;
}

static uint32_t state = 88675123;

/* Numbers of all magnitudes, with the edges more often than chance would bring them. */
static uint64_t random64(void) {
  static const uint64_t edges[] = {0, 1, 2, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000,
                                   0x7fffffffffffffff, 0x8000000000000000, 0xffffffffffffffff};
  uint32_t kind = next_random(&state);
  if (kind % 8 == 0) return edges[kind / 8 % 10];
  uint64_t value = (uint64_t)next_random(&state) << 32 | next_random(&state);
  return value >> kind / 8 % 64;
}

static void divisions(int count) {
  for (int i = 0; i < count; i++) {
    uint64_t a = random64(), b = random64() | 1;
    int64_t s = a, t = b;
    add(a / b);
    add(a % b);
    if (!(s == INT64_MIN && t == -1)) add(s / t), add(s % t);
    add((uint32_t)a / (uint32_t)b);
    add(((int32_t)a >> 1) / (int32_t)(b | 3));
    add((uint16_t)a / (uint8_t)b);
    add((int8_t)a % (int8_t)((b & 0x7f) | 1));
    add(a / 10 + a % 1000 + s / 7 + s % 12);
  }
  report("division");
}

static void products(int count) {
  for (int i = 0; i < count; i++) {
    uint64_t a = random64(), b = random64();
    add(a * b);
    add((uint64_t)(uint32_t)a * (uint32_t)b);
    add((int64_t)(int32_t)a * (int32_t)b);
    add((int16_t)a * (int16_t)b);
    add((uint8_t)a * (uint8_t)b);
    add((int8_t)a * 13 + (int32_t)b * 19 - (int32_t)a * 100);
  }
  report("product");
}

static void shifts(int count) {
  for (int i = 0; i < count; i++) {
    uint64_t a = random64();
    unsigned n = next_random(&state) % 64, m = n % 32;
    uint32_t w = a;
    add(a << n);
    add(a >> n);
    add((int64_t)a >> n);
    add(w << m);
    add(w >> m);
    add((int32_t)w >> m);
    add(w << m | w >> (-m & 31));
    add(w >> m | w << (-m & 31));
    add((uint16_t)((uint16_t)a << (m & 15) | (uint16_t)a >> (-m & 15)));
    add((uint8_t)((uint8_t)a << (m & 7)) + ((int8_t)a >> (m & 7)));
    add(a << n | a >> (-n & 63));
  }
  report("shift");
}

static void bits(int count) {
  for (int i = 0; i < count; i++) {
    uint64_t a = random64();
    uint32_t w = (uint32_t)a | 1;
    add(__builtin_clz(w) + 100 * __builtin_ctz(w << 7 | 1u << 31) + 10000 * __builtin_popcount(w));
    add(__builtin_clzll(a | 1) + 100 * __builtin_ctzll(a | 1ull << 63));
    add(__builtin_popcountll(a) + 1000 * __builtin_parity(w) + __builtin_ffs(w & ~15u));
    add(__builtin_bswap32(w));
    add(__builtin_bswap64(a));
    add(__builtin_bswap16(w));
    add((w & -w) ^ (w & (w - 1)) ^ ~w);
    add((w >> (i % 32) & 1) ? w ^ 1u << (i % 32) : w | 0x80);
  }
  report("bit");
}

static void overflows(int count) {
  for (int i = 0; i < count; i++) {
    uint64_t a = random64(), b = random64(), u;
    int64_t s;
    int32_t v;
    uint32_t w;
    add(__builtin_add_overflow(a, b, &u) + u);
    add(__builtin_sub_overflow(a, b, &u) + u);
    add(__builtin_mul_overflow(a, b, &u) + u);
    add(__builtin_add_overflow((int64_t)a, (int64_t)b, &s) + (uint64_t)s);
    add(__builtin_sub_overflow((int64_t)a, (int64_t)b, &s) + (uint64_t)s);
    add(__builtin_mul_overflow((int32_t)a, (int32_t)b, &v) + (uint64_t)v);
    add(__builtin_add_overflow((int32_t)a, (int32_t)b, &v) + (uint64_t)v);
    add(__builtin_mul_overflow((uint32_t)a, (uint32_t)b, &w) + w);
  }
  report("overflow");
}

static void comparisons(int count) {
  for (int i = 0; i < count; i++) {
    uint64_t a = random64(), b = random64();
    int32_t x = a, y = b;
    add((a < b) | (a <= b) << 1 | ((int64_t)a < (int64_t)b) << 2 | (a == b) << 3);
    add((x < y) | (x <= y) << 1 | ((uint32_t)x < (uint32_t)y) << 2 | ((int8_t)x > (int8_t)y) << 3);
    add(x > y ? x : y);
    add((x ^ y) < 0 ? a : b);
    add((int64_t)(int8_t)a + (uint8_t)a + (int16_t)b + (uint16_t)b + (int64_t)(int32_t)a);
  }
  report("comparison");
}

static void conversions(int count) {
  for (int i = 0; i < count; i++) {
    uint64_t a = random64() >> 11;
    double d = (double)(int64_t)a, e = (double)a, f = (uint32_t)a;
    add((int64_t)d + (uint64_t)e + (uint32_t)f);
    add((int32_t)(float)(int16_t)a);
    add((uint32_t)((double)(uint32_t)a / 3));
    add((int64_t)((float)((int32_t)a >> 8))); /* exact: x87 keeps more bits than a float has */
  }
  report("conversion");
}

int main(int argc, char **argv) {
  int count = 500 * (argc > 1 ? atoi(argv[1]) : 4);
  sum = CHECKSUM_START;
  divisions(count);
  products(count);
  shifts(count);
  bits(count);
  overflows(count);
  comparisons(count);
  conversions(count);
  return 0;
}
