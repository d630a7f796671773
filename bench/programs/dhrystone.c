/* A loop in the manner of Weicker's Dhrystone (1984): records, strings of thirty characters, small
 * procedures with parameters by reference, arrays, in the proportions of systems programs. SIZE is in
 * thousands of rounds. */
#define DEFAULT_SIZE 100
#include "bench.h"

enum colour { RED, GREEN, BLUE, WHITE };

struct record {
  struct record *next;
  enum colour kind, other;
  int number;
  char text[31];
};

static struct record *glob, *next_glob;
static int array[50], matrix[50][50], global_number;
static char char_1, char_2;

#define OUT_OF_LINE static __attribute__((noinline))

OUT_OF_LINE enum colour classify(enum colour colour) {
  if (colour == WHITE) return BLUE;
  return global_number > 100 ? RED : GREEN;
}

OUT_OF_LINE void choose(enum colour in, enum colour *out) {
  *out = in;
  switch (in) {
    case RED: *out = GREEN; break;
    case GREEN: *out = classify(in); break;
    case BLUE: *out = WHITE; break;
    case WHITE: break;
  }
}

OUT_OF_LINE void add(int a, int b, int *sum) {
  *sum = a + 2 + b;
}

OUT_OF_LINE void fill(int *line, int (*table)[50], int a, int b) {
  int at = a + 5;
  line[at] = b;
  line[at + 1] = line[at];
  line[at + 30] = at;
  for (int i = at; i <= at + 1; i++) table[at][i] = at;
  table[at][at - 1]++;
  table[at + 20 > 49 ? 49 : at + 20][at] = line[at];
  global_number = 5;
}

OUT_OF_LINE int same(const char *a, const char *b) {
  for (int i = 0; i < 2; i++)
    if (a[i] != b[i + 1]) char_1 = a[i];
  return strcmp(a, b) > 0;
}

OUT_OF_LINE void follow(struct record *record) {
  struct record *next = record->next;
  *next = *glob;
  record->number = 5;
  next->number = record->number;
  next->next = record->next;
  if (next->kind == RED) {
    choose(record->other, &next->other);
    next->next = glob->next;
    add(next->number, 10, &next->number);
  } else *record = *next;
}

static uint64_t pass(int size) {
  static struct record first, second;
  uint64_t sum = CHECKSUM_START;
  glob = &first;
  next_glob = &second;
  first = (struct record){&second, RED, BLUE, 40, "DHRYSTONE PROGRAM, SOME STRING"};
  memset(array, 0, sizeof array);
  memset(matrix, 0, sizeof matrix);
  char_1 = char_2 = 'A';
  for (int round = 0; round < size * 1000; round++) {
    char text_1[31], text_2[31];
    int a = 2, b = 3, c = 0;
    strcpy(text_1, "DHRYSTONE PROGRAM, 1'ST STRING");
    strcpy(text_2, "DHRYSTONE PROGRAM, 2'ND STRING");
    text_2[20] = '0' + round % 10;
    int is_greater = !same(text_1, text_2);
    while (a < b) {
      c = 5 * a - b;
      add(a, b, &c);
      a++;
    }
    fill(array, matrix, a, c);
    follow(glob);
    for (char letter = 'A'; letter <= 'B' + (round & 1); letter++)
      if (is_greater == (letter == char_1)) choose(RED, &second.other);
    b = b * a;
    a = b / (c + 1);
    b = 7 * (b - c) - a;
    sum = (sum ^ (uint32_t)(a + b + c + second.number + is_greater)) * CHECKSUM_PRIME;
  }
  return checksum_words(sum, matrix, sizeof matrix / 4);
}
