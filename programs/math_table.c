/*
 * math_table: the C library's mathematical functions over a table of arguments: the results to 15
 * digits, and checksums over all their bits. An x87 build computes some of them with the
 * processor's own instructions (fyl2x, f2xm1, fpatan, frndint...), an SSE2 build does not, so each
 * has its own expected bits.
 *
 * Usage: math_table
 *
 * The compiler's library assumes that doubles have no excess precision, so an i686 build is wrong
 * in places, on hardware as well: floor(-1.5) is -1.5, and sin beyond |x| = 5 is off, which is why
 * the arguments stay below 4. The expected output records what hardware says, right or wrong.
 */
#include <fenv.h>
#include <math.h>
#include <stdio.h>

#include "checksum.h"

static const double arguments[] = {0.001, 0.1, 0.25, 0.5, 0.7071067811865476, 0.999,
                                   1.0,   1.5, 2.0,  2.718281828459045, 3.0, 3.9};
#define COUNT (sizeof arguments / sizeof *arguments)

typedef double function(double);
typedef double function2(double, double);

/* Keeps the compiler from computing results itself. */
static volatile double input;

static void table(const char *name, function *f, int negative) {
  uint64_t sum = CHECKSUM_START;
  printf("%-6s", name);
  for (size_t i = 0; i < COUNT; i++) {
    input = negative ? -arguments[i] : arguments[i];
    double result = f(input);
    sum = checksum(sum, &result, sizeof result);
    if (i % 3 == 1) printf(" %.15g", result);
  }
  printf(" sum %016llx\n", sum);
}

static void table2(const char *name, function2 *f) {
  uint64_t sum = CHECKSUM_START;
  printf("%-6s", name);
  for (size_t i = 0; i < COUNT; i++)
    for (size_t k = 0; k < COUNT; k++) {
      input = arguments[i] * 3 - 1;
      double result = f(input, arguments[k]);
      if (isnan(result)) continue; /* its sign and payload are not defined */
      sum = checksum(sum, &result, sizeof result);
      if (i == 8 && k % 4 == 1) printf(" %.15g", result);
    }
  printf(" sum %016llx\n", sum);
}

static double square_root_float(double x) { return sqrtf((float)x); }
static double scale(double x) { return ldexp(x, 5) + scalbn(x, -3); }
static double mantissa(double x) {
  int exponent;
  double m = frexp(x * 1000, &exponent);
  return m + exponent;
}
static double parts(double x) {
  double whole;
  return modf(x * 7.3, &whole) + whole * 1000;
}
static double nearest(double x) { return (double)lrint(x * 2) + llround(x * 1e9) + nearbyint(x); }

/* The same number rounded to an integer in the four rounding modes. */
static void rounding(void) {
  static const int modes[] = {FE_TONEAREST, FE_DOWNWARD, FE_UPWARD, FE_TOWARDZERO};
  for (size_t i = 0; i < 4; i++) {
    fesetround(modes[i]);
    input = -2.5;
    double whole = rint(input);
    input = 1;
    double third = input / 3;
    fesetround(FE_TONEAREST);
    printf("mode %zu: rint(-2.5) = %g, 1/3 = %a\n", i, whole, third);
  }
}

/* Sticky exception flags. */
static void exceptions(void) {
  volatile double zero = 0, result;
  feclearexcept(FE_ALL_EXCEPT);
  input = 1;
  result = input / zero;
  printf("1/0 = %g, flags:%s%s%s\n", result, fetestexcept(FE_DIVBYZERO) ? " divbyzero" : "",
         fetestexcept(FE_INVALID) ? " invalid" : "", fetestexcept(FE_OVERFLOW) ? " overflow" : "");
  feclearexcept(FE_ALL_EXCEPT);
  result = zero / zero;
  printf("0/0 is %s, flags:%s%s\n", isnan(result) ? "nan" : "a number",
         fetestexcept(FE_DIVBYZERO) ? " divbyzero" : "", fetestexcept(FE_INVALID) ? " invalid" : "");
}

int main(void) {
  table("sin", sin, 0);
  table("-sin", sin, 1);
  table("cos", cos, 0);
  table("tan", tan, 0);
  table("asin", asin, 1);
  table("acos", acos, 0);
  table("atan", atan, 1);
  table("sinh", sinh, 0);
  table("cosh", cosh, 1);
  table("tanh", tanh, 0);
  table("exp", exp, 0);
  table("-exp", exp, 1);
  table("exp2", exp2, 0);
  table("expm1", expm1, 1);
  table("log", log, 0);
  table("log2", log2, 0);
  table("log10", log10, 0);
  table("log1p", log1p, 0);
  table("sqrt", sqrt, 0);
  table("sqrtf", square_root_float, 0);
  table("cbrt", cbrt, 1);
  table("floor", floor, 1);
  table("ceil", ceil, 1);
  table("trunc", trunc, 1);
  table("round", round, 1);
  table("ldexp", scale, 1);
  table("frexp", mantissa, 0);
  table("modf", parts, 1);
  table("lrint", nearest, 1);
  table("tgamma", tgamma, 0);
  table("erf", erf, 1);
  table2("pow", pow);
  table2("fmod", fmod);
  table2("remaind", remainder);
  table2("atan2", atan2);
  table2("hypot", hypot);
  table2("fmin", fmin);
  rounding();
  exceptions();
  return 0;
}
