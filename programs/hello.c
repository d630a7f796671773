/*
 * hello: the smallest program: one line through printf, exit status 0.
 *
 * Usage: hello [NAME]
 */
#include <stdio.h>

int main(int argc, char **argv) {
  printf("hello, %s\n", argc > 1 ? argv[1] : "world");
  return 0;
}
