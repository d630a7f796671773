/*
 * printf_table: many numbers in many formats, and back again through strtod: musl's printf and
 * scanf compute in 80-bit long double, so one bit lost in the x87 shows as a wrong digit here.
 *
 * Usage: printf_table [ROUNDS]     ROUNDS of 25 random doubles are converted there and back
 *                                  (default 1)
 */
#include <float.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "checksum.h"

static const double numbers[] = {
    0.0,     -0.0,    1.0,     -1.0,   0.1,        1.0 / 3, 2.0 / 3,  3.14159265358979,
    1e10,    1e-10,   123456789.0, 9.995, 0.5,     1.5,     2.5,      99999.95,
    1e22,    1e23,    1e100,   1e-100, 1e300,      DBL_MAX, DBL_MIN,  4.9406564584124654e-324,
    2.2250738585072011e-308, 9007199254740993.0, 0.000123456, 1e15, 1e16, 1e17,
};

static void print_doubles(void) {
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    double x = numbers[i];
    printf("%g|%e|%.0e|%.17g|%a|%.3a|%G|%+.4g|% .2e|%#g\n", x, x, x, x, x, x, x, x, x, x);
    if (fabs(x) < 1e25) printf("  %f|%.0f|%.1f|%10.3f|%-12.2f|%012.4f|%+f\n", x, x, x, x, x, x, x);
  }
  printf("%g %g %g %F\n", INFINITY, -INFINITY, fabs(NAN), INFINITY);
  printf("%.60f\n%.40e\n%.50g\n", 0.1, DBL_MIN, DBL_MAX);
  printf("%f\n", 1e60);
}

static void print_long_doubles(int is_long) {
  static const long double values[] = {
      1.0L / 3, 0x1p100L, 3.14159265358979323846264338327950288L, 18446744073709551615.0L,
  };
  /* Each of these has thousands of decimal digits to be computed: one conversion is enough, and in a
   * short run the greatest and the least of them. */
  static const long double extremes[] = {
      0x1.fffffffffffffffep+16383L, 0x1p-16445L, 0x1p-16382L, 1e4000L, 1e-4000L,
  };
  for (size_t i = 0; i < sizeof values / sizeof *values; i++)
    printf("%Lg|%.21Lg|%La|%.30Le\n", values[i], values[i], values[i], values[i]);
  for (size_t i = 0; i < sizeof extremes / sizeof *extremes; i++)
    if (is_long || i < 2) printf("%La|%.30Le\n", extremes[i], extremes[i]);
}

static void print_integers(void) {
  printf("%d|%5d|%-5d|%05d|%+d|% d|%x|%#X|%o|%#o|%u\n", 42, 42, 42, 42, 42, 42, 255, 255, 8, 8, -1);
  printf("%lld|%llu|%llx|%lld\n", LLONG_MIN, ULLONG_MAX, ULLONG_MAX, LLONG_MAX);
  printf("%hhd|%hd|%.3d|%.0d|%8.5d|%c|%s|%.2s|%8s|%-8s|%%\n", 300, 70000, 7, 0, 42, 'x', "text",
         "text", "text", "text");
  printf("%2$s %1$s|%3$*4$d\n", "one", "two", 7, 5);
}

static void print_conversions(void) {
  static const char *const texts[] = {
      "1", "-0", "1e23", "8.5e-3", "0x1.8p3", "infinity", "nan", "  +12.5xyz", "1e400", "-1e400",
      "1e-400", "2.2250738585072012e-308", "4.9e-324", "2.4703282292062327e-324",
      "9007199254740993", "0.1000000000000000055511151231257827021181583404541015625", ".5", "5.",
      "179769313486231580793728971405301199e273", "x",
  };
  for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    char *end;
    double x = strtod(texts[i], &end);
    printf("strtod %s -> %s%a rest \"%s\"\n", texts[i], isnan(x) ? "nan " : "", isnan(x) ? 0 : x, end);
  }
  printf("%ld %ld %lu %lld %d\n", strtol("-0x7f", NULL, 0), strtol("0777", NULL, 0),
         strtoul("4294967295", NULL, 10), strtoll("-9223372036854775808", NULL, 10), atoi(" 12a"));
  int a = 0, fields;
  double b = 0;
  char word[8] = "";
  fields = sscanf("17 2.5e3 hello", "%d %lf %5s", &a, &b, word);
  printf("%d fields: %d %g %s\n", fields, a, b, word);
}

/* %.17g and strtod must give back the same bits; so must %a. */
static void round_trips(int rounds) {
  uint32_t state = 123456789;
  uint64_t sum = CHECKSUM_START;
  int lost = 0;
  for (int i = 0; i < rounds * 25; i++) {
    char text[64];
    uint64_t bits = (uint64_t)next_random(&state) << 32 | next_random(&state);
    double x, y, z;
    memcpy(&x, &bits, sizeof x);
    if (!isfinite(x)) continue;
    snprintf(text, sizeof text, "%.17g", x);
    y = strtod(text, NULL);
    sum = checksum(sum, text, strlen(text));
    snprintf(text, sizeof text, "%a", x);
    z = strtod(text, NULL);
    lost += memcmp(&x, &y, sizeof x) != 0 || memcmp(&x, &z, sizeof x) != 0;
  }
  printf("%d lost of %d, sum %016llx\n", lost, rounds * 25, sum);
}

int main(int argc, char **argv) {
  int rounds = argc > 1 ? atoi(argv[1]) : 1;
  print_doubles();
  print_long_doubles(rounds > 1);
  print_integers();
  print_conversions();
  round_trips(rounds);
  return 0;
}
