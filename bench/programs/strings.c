/* Text: words of a generated text are split, looked up in a hash table by strcmp, counted, and
 * joined again in upper case; SIZE is in KiB of text. */
#include <ctype.h>

#define DEFAULT_SIZE 256
#define BUCKETS 4096
#include "bench.h"

struct word {
  struct word *next;
  unsigned count;
  char text[24];
};

static struct word *buckets[BUCKETS], *words;
static size_t words_used;

static void fill(char *text, size_t bytes) {
  uint32_t state = 1;
  size_t at = 0;
  while (at + 16 < bytes) {
    /* Some words are frequent, most are not. */
    uint32_t word = next_random(&state) % (next_random(&state) % 4 ? 200 : 20000);
    uint32_t letters = word * 2654435761u;
    size_t length = 2 + letters % 9;
    for (size_t i = 0; i < length; i++, letters = letters * 69069 + 1)
      text[at++] = 'a' + (letters >> 16) % 26;
    text[at++] = next_random(&state) % 12 ? ' ' : '\n';
  }
  text[at] = 0;
}

static struct word *find(const char *text, size_t length) {
  uint32_t hash = 5381;
  for (size_t i = 0; i < length; i++) hash = hash * 33 + (unsigned char)text[i];
  struct word **bucket = &buckets[hash % BUCKETS];
  for (struct word *word = *bucket; word; word = word->next)
    if (strcmp(word->text, text) == 0) return word;
  struct word *word = words + words_used++;
  *word = (struct word){.next = *bucket};
  strcpy(word->text, text);
  return *bucket = word;
}

static uint64_t pass(int size) {
  static char *text, *joined;
  size_t bytes = (size_t)size * 1024;
  if (text == NULL) {
    text = allocate(bytes);
    joined = allocate(bytes + 64);
    words = allocate(bytes / 3 * sizeof *words);
    fill(text, bytes);
  }
  memset(buckets, 0, sizeof buckets);
  words_used = 0;
  char *to = joined;
  for (const char *at = text; *at;) {
    char word[24];
    size_t length = 0;
    while (at[length] && !isspace((unsigned char)at[length])) length++;
    memcpy(word, at, length);
    word[length] = 0;
    struct word *found = find(word, length);
    found->count++;
    for (size_t i = 0; i < length; i++) *to++ = toupper((unsigned char)found->text[i]);
    *to++ = found->count % 10 + '0';
    at += length + (at[length] != 0);
  }
  *to = 0;
  uint64_t sum = checksum_words(CHECKSUM_START, joined, strlen(joined) / 4);
  return sum + (strstr(joined, "NOSUCHWORD") != NULL) + words_used;
}
