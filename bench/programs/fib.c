/* Fibonacci numbers by their definition: calls and returns. */
#define DEFAULT_SIZE 30
#include "bench.h"

static __attribute__((noinline)) unsigned fib(unsigned n) {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

static uint64_t pass(int size) {
  return fib(size);
}
