/*
 * strings: memcpy, memmove, memset, strlen, strchr, strstr and their kin with every alignment and
 * many sizes, each result checked against a plain loop, bytes around the target included.
 *
 * Usage: strings [ROUNDS]          (default 1)
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "checksum.h"

#define SIZE 400

static unsigned char source[SIZE], target[SIZE], expected[SIZE];
static unsigned wrong;

static void fill(uint32_t seed) {
  for (int i = 0; i < SIZE; i++) source[i] = next_random(&seed) >> 13;
  for (int i = 0; i < SIZE; i++) target[i] = expected[i] = ~source[i];
}

static void compare(const char *what, int size) {
  for (int i = 0; i < SIZE; i++)
    if (target[i] != expected[i]) {
      if (wrong++ < 5) printf("%s of %d bytes: byte %d is wrong\n", what, size, i);
      return;
    }
}

static void copies(int to, int from, int size) {
  fill(to * 31 + from * 7 + size + 1);
  memcpy(target + to, source + from, size);
  for (int i = 0; i < size; i++) expected[to + i] = source[from + i];
  compare("memcpy", size);
  /* memmove within one array, in both directions */
  memmove(target + to, target + from, size);
  memmove(target + from, target + to + 1, size);
  unsigned char old[SIZE];
  for (int i = 0; i < SIZE; i++) old[i] = expected[i];
  for (int i = 0; i < size; i++) expected[to + i] = old[from + i];
  for (int i = 0; i < SIZE; i++) old[i] = expected[i];
  for (int i = 0; i < size; i++) expected[from + i] = old[to + 1 + i];
  compare("memmove", size);
  memset(target + to, size, size);
  for (int i = 0; i < size; i++) expected[to + i] = size;
  compare("memset", size);
}

static void searches(int at, int size) {
  char text[SIZE];
  for (int i = 0; i < SIZE; i++) text[i] = 'a' + (i * 7 + at) % 25;
  text[at + size] = '\0';
  char *start = text + at;
  wrong += strlen(start) != (size_t)size;
  wrong += strnlen(start, size / 2) != (size_t)(size / 2);
  wrong += strchr(start, 'z') != NULL || strchr(start, '\0') != start + size;
  wrong += memchr(start, 'z', size) != NULL;
  if (size == 0) return;
  int middle = size / 2;
  start[middle] = 'z';
  wrong += strchr(start, 'z') != start + middle || strrchr(start, 'z') != start + middle;
  wrong += memchr(start, 'z', size) != start + middle;
  wrong += strcspn(start, "zy") > (size_t)middle;
  wrong += strspn(start, "abcdefghijklmnopqrstuvwxy") != (size_t)middle;
  char copy[SIZE];
  wrong += strcmp(strcpy(copy, start), start) != 0;
  wrong += memcmp(copy, start, size + 1) != 0;
  copy[middle] = '{';
  wrong += strcmp(copy, start) <= 0 || strncmp(copy, start, middle) != 0;
  wrong += memcmp(copy, start, size) <= 0 || strncmp(start, copy, size) >= 0;
  if (middle + 3 < size) {
    char needle[] = {'z', start[middle + 1], start[middle + 2], start[middle + 3], '\0'};
    wrong += strstr(start, needle) != start + middle;
  }
  strncpy(copy, start, middle);
  copy[middle] = '\0';
  strcat(copy, "+tail");
  wrong += strlen(copy) != (size_t)middle + 5 || strcmp(copy + middle, "+tail") != 0;
}

static void words(void) {
  char text[] = "one two,three;;four five", *rest = text;
  char line[80] = "";
  for (char *word; (word = strtok_r(rest, " ,;", &rest)) != NULL;) {
    strcat(line, "<");
    strcat(line, word);
    strcat(line, ">");
  }
  char *copy = strdup(line);
  printf("%s %s %s\n", line, strpbrk(line, "tf"), copy ? strstr(copy, "four") : "");
  free(copy);
}

int main(int argc, char **argv) {
  int rounds = argc > 1 ? atoi(argv[1]) : 1, calls = 0;
  uint64_t sum = CHECKSUM_START;
  for (int round = 0; round < rounds; round++)
    for (int size = 0; size < 130; size += 1 + size / 5)
      for (int at = 0; at < 16; at += 1 + size / 64) {
        for (int from = 0; from < 16; from += 5, calls++) {
          copies(at, from, size);
          sum = checksum_words(sum, target, 40);
        }
        searches(at, size);
      }
  printf("%d rounds of copies, %u wrong, sum %016llx\n", calls, wrong, sum);
  words();
  return wrong != 0;
}
