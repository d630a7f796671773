/* A loop in the manner of CoreMark (EEMBC, 2009): a linked list sorted and searched, a small matrix
 * of 16-bit numbers multiplied, a state machine that scans numbers in text, each round checked by a
 * CRC-16. SIZE is the number of rounds. */
#define DEFAULT_SIZE 600
#define NODES 256
#define ORDER 12
#define TEXT 512
#include "bench.h"

struct node {
  struct node *next;
  int16_t value, index;
};

static uint16_t crc16(uint16_t crc, uint16_t data) {
  for (int bit = 0; bit < 16; bit++, data >>= 1) {
    uint16_t odd = (data ^ crc) & 1;
    crc >>= 1;
    if (odd) crc ^= 0xa001;
  }
  return crc;
}

static int by_value(const struct node *a, const struct node *b) { return a->value - b->value; }
static int by_index(const struct node *a, const struct node *b) { return a->index - b->index; }

/* Merge sort from the bottom, in place. */
static struct node *sort(struct node *list, int (*order)(const struct node *, const struct node *)) {
  for (int length = 1;; length *= 2) {
    struct node *rest = list, *head = NULL, **tail = &head;
    int merges = 0;
    while (rest) {
      struct node *p = rest, *q = rest;
      int p_left = 0, q_left = length;
      merges++;
      while (p_left < length && q) p_left++, q = q->next;
      while (p_left > 0 || (q_left > 0 && q)) {
        int takes_p = p_left > 0 && (q_left == 0 || !q || order(p, q) <= 0);
        struct node *taken = takes_p ? p : q;
        if (takes_p) p = p->next, p_left--;
        else q = q->next, q_left--;
        *tail = taken;
        tail = &taken->next;
      }
      rest = q;
    }
    *tail = NULL;
    list = head;
    if (merges <= 1) return list;
  }
}

static uint16_t list_part(struct node *nodes, int round, uint16_t crc) {
  uint32_t state = 17 + round;
  for (int i = 0; i < NODES; i++) {
    nodes[i] = (struct node){i + 1 < NODES ? &nodes[i + 1] : NULL, next_random(&state), i};
  }
  struct node *list = sort(nodes, by_value);
  for (int16_t wanted = 0; wanted < NODES; wanted += 16) {
    struct node *at = list;
    while (at && at->index != wanted) at = at->next;
    crc = crc16(crc, at ? at->value : 0);
  }
  list = sort(list, by_index);
  return crc16(crc, list->value);
}

static uint16_t matrix_part(int round, uint16_t crc) {
  static int16_t a[ORDER][ORDER], b[ORDER][ORDER];
  for (int i = 0; i < ORDER; i++)
    for (int j = 0; j < ORDER; j++) a[i][j] = i * j + round, b[i][j] = i - j + round;
  for (int i = 0; i < ORDER; i++)
    for (int j = 0; j < ORDER; j++) {
      int32_t sum = 0;
      for (int k = 0; k < ORDER; k++) sum += (int32_t)a[i][k] * b[k][j];
      crc = crc16(crc, sum >> 3);
    }
  return crc;
}

enum state { START, SIGN, INTEGER, FRACTION, EXPONENT, INVALID, STATES };

static enum state step(enum state state, char c) {
  int is_digit = c >= '0' && c <= '9';
  switch (state) {
    case START: return is_digit ? INTEGER : c == '+' || c == '-' ? SIGN : c == '.' ? FRACTION : INVALID;
    case SIGN: return is_digit ? INTEGER : c == '.' ? FRACTION : INVALID;
    case INTEGER: return is_digit ? INTEGER : c == '.' ? FRACTION : c == 'e' ? EXPONENT : INVALID;
    case FRACTION: return is_digit ? FRACTION : c == 'e' ? EXPONENT : INVALID;
    case EXPONENT: return is_digit ? EXPONENT : INVALID;
    default: return INVALID;
  }
}

static uint16_t state_part(int round, uint16_t crc) {
  static const char *const pieces[] = {"5012,", "-1.5e3,", "+0.25,", "T0.3e-1F,", "87.1,", "-x,"};
  char text[TEXT + 16];
  unsigned counts[STATES] = {0};
  size_t length = 0;
  for (uint32_t seed = round + 1; length < TEXT; length += strlen(text + length))
    strcpy(text + length, pieces[next_random(&seed) % 6]);
  enum state state = START;
  for (size_t i = 0; i < length; i++) {
    if (text[i] == ',') {
      counts[state]++;
      state = START;
    } else state = step(state, text[i]);
  }
  for (int i = 0; i < STATES; i++) crc = crc16(crc, counts[i]);
  return crc;
}

static uint64_t pass(int size) {
  static struct node nodes[NODES];
  uint16_t crc = 0;
  for (int round = 0; round < size; round++)
    crc = state_part(round, matrix_part(round, list_part(nodes, round, crc)));
  return crc;
}
