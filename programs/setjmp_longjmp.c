/*
 * setjmp_longjmp: jumps out of nested calls, coroutine-like generators out of setjmp, and
 * signal-mask saving sigsetjmp: the saved registers and stack pointer must be exact, also across a
 * migration between setjmp and longjmp.
 *
 * Usage: setjmp_longjmp
 */
#include <setjmp.h>
#include <stdio.h>
#include <string.h>

#include "gobelins.h"

static jmp_buf escape;

static __attribute__((noinline)) int dig(int depth, int limit) {
  volatile char padding[64];
  memset((char *)padding, depth, sizeof padding);
  if (depth == limit) longjmp(escape, depth);
  return dig(depth + 1, limit) + padding[depth % 64];
}

static void from_the_depths(void) {
  volatile int rounds = 0;
  volatile double kept = 1;
  int depth = setjmp(escape);
  if (depth != 0) kept *= depth;
  if (rounds++ < 4) dig(0, rounds * 10);
  printf("%d rounds, product of depths %g\n", rounds, kept);
}

static void zero_becomes_one(void) {
  volatile int first = 1;
  int value = setjmp(escape);
  if (first) {
    first = 0;
    gobelins_migrate(GOBELINS_NEXT_NODE, GOBELINS_DEFAULT);
    longjmp(escape, 0);
  }
  printf("longjmp with 0 returns %d\n", value);
}

/* An error handler as programs use it: parse, and leave from wherever the error is. */
static int parse(const char *text, int depth) {
  int sum = 0;
  for (; *text; text++) {
    if (*text == '(') sum += parse(text + 1, depth + 1);
    else if (*text >= '0' && *text <= '9') sum += *text - '0';
    else if (*text == '!') longjmp(escape, depth + 1);
    else if (*text == ')') return sum;
  }
  return sum;
}

static void errors(void) {
  static const char *const texts[] = {"123", "1(2(3))", "1(2(!))", "!", "((((9"};
  for (volatile size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
    int depth = setjmp(escape);
    if (depth == 0) printf("%s = %d\n", texts[i], parse(texts[i], 0));
    else printf("%s: error at depth %d\n", texts[i], depth - 1);
  }
}

static void with_mask(void) {
  static sigjmp_buf saved;
  volatile int times = 0;
  int value = sigsetjmp(saved, 1);
  if (++times < 3) siglongjmp(saved, times * 100);
  printf("sigsetjmp returned %d times, last %d\n", times, value);
}

int main(void) {
  from_the_depths();
  zero_becomes_one();
  errors();
  with_mask();
  return 0;
}
