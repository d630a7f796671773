/*
 * fib: Fibonacci numbers by double recursion: calls, returns and the stack, nothing else.
 *
 * Usage: fib [N]        prints fib(N) for N (default 24), about 2.6 * fib(N) calls
 */
#include <stdio.h>
#include <stdlib.h>

static __attribute__((noinline)) unsigned fib(unsigned n) {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

int main(int argc, char **argv) {
  unsigned n = argc > 1 ? strtoul(argv[1], NULL, 10) : 24;
  printf("fib(%u) = %u\n", n, fib(n));
  return 0;
}
