/*
 * longdouble: 80-bit arithmetic (x87, whatever the -mcpu): every operation between numbers of every
 * kind, bit by bit; conversions to and from all types; comparisons.
 *
 * Usage: longdouble [ROUNDS]       ROUNDS of 1000 random pairs (default 2) enter the checksums
 */
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "checksum.h"

/* Sign and exponent, then the 64-bit significand with its explicit integer bit. */
static void print_bits(const char *name, long double x) {
  uint64_t significand;
  uint16_t exponent;
  memcpy(&significand, &x, 8);
  memcpy(&exponent, (char *)&x + 8, 2);
  printf("%-10s %04x %016llx %.20Lg\n", name, exponent, significand, x);
}

/* The manual promises a transcendental instruction within one unit of the last place, no more. */
static void print_rounded(const char *name, long double x) { printf("%-10s %.18Lg\n", name, x); }

static uint64_t add_bits(uint64_t sum, long double x) { return checksum(sum, &x, 10); }

static void constants(void) {
  volatile long double one = 1, three = 3, tiny = LDBL_MIN, huge = LDBL_MAX;
  print_bits("third", one / three);
  print_bits("minus", -one / three);
  print_bits("max", huge);
  print_bits("overflow", huge * three);
  print_bits("min", tiny);
  print_bits("denormal", tiny / three);
  print_bits("smallest", LDBL_TRUE_MIN);
  print_bits("underflow", tiny * tiny);
  print_bits("epsilon", one + LDBL_EPSILON);
  print_bits("half ulp", one + LDBL_EPSILON / 2);
  print_bits("sqrt", sqrtl(three));
  print_bits("floor", floorl(-one / three));
  print_bits("fmod", fmodl(huge, three + 4));
  print_bits("rint", rintl(three / 2));
  print_bits("scaled", ldexpl(three, -16440));
  print_rounded("log", logl(three));
  print_rounded("exp", expl(three));
  print_rounded("pow", powl(three, one / three));
  print_rounded("atan", atanl(three));
  print_rounded("sin", sinl(one));
}

/* Any bit pattern that a normal or denormal number can have. */
static long double random_number(uint32_t *state) {
  uint64_t significand = (uint64_t)next_random(state) << 32 | next_random(state);
  uint16_t exponent = 0x3fff - 40 + next_random(state) % 80;
  if (next_random(state) % 16 == 0) exponent = next_random(state) % 0x7fff;
  significand |= 1ull << 63;
  if (next_random(state) % 4 == 0) significand &= ~0ull << (next_random(state) % 63);
  if (next_random(state) % 2) exponent |= 0x8000;
  long double x = 0;
  memcpy(&x, &significand, 8);
  memcpy((char *)&x + 8, &exponent, 2);
  return x;
}

static void operations(int rounds) {
  uint32_t state = 362436069;
  uint64_t sums[7];
  unsigned less = 0, equal = 0;
  for (int i = 0; i < 7; i++) sums[i] = CHECKSUM_START;
  for (int i = 0; i < rounds * 1000; i++) {
    volatile long double x = random_number(&state), y = random_number(&state);
    if (i % 97 == 0) y = x;
    sums[0] = add_bits(sums[0], x + y);
    sums[1] = add_bits(sums[1], x - y);
    sums[2] = add_bits(sums[2], x * y);
    sums[3] = add_bits(sums[3], x / y);
    sums[4] = add_bits(sums[4], sqrtl(fabsl(x)));
    double d = (double)x;
    float f = (float)y;
    sums[5] = checksum(checksum(sums[5], &d, sizeof d), &f, sizeof f);
    if (fabsl(x) < 9e18L) {
      int64_t whole = (int64_t)x, rounded = llrintl(x);
      sums[6] = checksum(checksum(sums[6], &whole, 8), &rounded, 8);
    }
    less += x < y;
    equal += x == y;
  }
  static const char *const names[] = {"add", "sub", "mul", "div", "sqrt", "narrow", "integer"};
  for (int i = 0; i < 7; i++) printf("%-8s %016llx\n", names[i], sums[i]);
  printf("%u less, %u equal\n", less, equal);
}

static void conversions(void) {
  volatile long double x = 1234567890123456789.0L;
  volatile unsigned long long u = 18446744073709551615ull;
  volatile long long s = -9223372036854775807ll - 1;
  printf("%lld %llu %d %d\n", (long long)x, (unsigned long long)(x * 8), (int)(x / 1e12L),
         (short)(x / 1e15L));
  printf("%.20Lg %.20Lg %.20Lg\n", (long double)u, (long double)s, (long double)(unsigned)u);
  printf("%d %d %d\n", isnan(x / 0 * 0), isinf(x / 0), x / 0 > LDBL_MAX);
  printf("%.20Lg %.20Lg\n", strtold("3.14159265358979323846", NULL),
         strtold("0x1.23456789abcdef12p-100", NULL));
}

int main(int argc, char **argv) {
  constants();
  operations(argc > 1 ? atoi(argv[1]) : 2);
  conversions();
  return 0;
}
