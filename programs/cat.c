/*
 * cat: copies standard input to standard output with reads and writes of odd sizes, then says on
 * standard error how much that was. Interrupted or short reads and writes are continued.
 *
 * Usage: cat [SIZE]                bytes a read (default 4093, a prime)
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int write_all(const char *data, ssize_t size) {
  while (size > 0) {
    ssize_t count = write(STDOUT_FILENO, data, size > 1021 ? 1021 : size);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return -1;
    data += count;
    size -= count;
  }
  return 0;
}

int main(int argc, char **argv) {
  size_t size = argc > 1 ? strtoul(argv[1], NULL, 10) : 4093;
  char *buffer = malloc(size);
  unsigned long total = 0;
  ssize_t count;
  if (buffer == NULL || size == 0) return 2;
  while ((count = read(STDIN_FILENO, buffer, size)) != 0) {
    if (count < 0 && errno == EINTR) continue;
    if (count < 0 || write_all(buffer, count) < 0) {
      perror("cat");
      return 1;
    }
    total += count;
  }
  fprintf(stderr, "%lu bytes\n", total);
  return 0;
}
