/* Long messages that nobody has asked for yet.
 *
 * While a process waits in the library for something else it reads them into memory of the
 * library's own, so that their senders go on: two ranks that both send first and then receive would
 * wait for each other, and so would a rank that asks for its messages in another order than they
 * were sent. There is as much room for them as for short messages (yod -comm). A sender is let go
 * on only while its short messages leave room for a window of further ones. */

#include <stdlib.h>
#include <string.h>

#include "messages.h"

enum { MOST_STORED = 256 };

/* A place is taken while it has memory. */
static struct stored {
  struct pm_request read;
  void *memory;
} store[MOST_STORED];
static uint32_t *heap;
static size_t room, most_waiting;

void pm_store_init(uint32_t *descriptor, size_t bytes, size_t part) {
  heap = descriptor;
  room = bytes;
  most_waiting = part;
}

/* Bytes of the heap that a rank's messages take. */
static size_t waiting_of(int rank) {
  size_t bytes = 0;
  for (struct puma_block *at = 0; (at = sptl_dyn_srch(heap, at, rank, 0, ~0ull)) != 0;)
    bytes += at->size;
  return bytes;
}

/* 0: not now. The message keeps its place in the heap's order. */
static int store_one(struct puma_header *header) {
  size_t bytes = header->user_data[1];
  int place = 0;
  while (place < MOST_STORED && store[place].memory) place++;
  if (place == MOST_STORED || bytes > room || !pm_can_read()) return 0;
  if (waiting_of(header->source_rank) > most_waiting) return 0;
  struct stored *stored = &store[place];
  stored->memory = malloc(bytes + 1);
  if (stored->memory == 0) return 0;
  room -= bytes;
  memset(&stored->read, 0, sizeof stored->read);
  stored->read.buffer = stored->memory;
  stored->read.bytes = bytes;
  pm_read(&stored->read, header);
  header->match_bits = (header->match_bits & ~PROTOCOL_BITS) | (uint64_t)PROTOCOL_STORED << 48;
  header->user_data[2] = place + 1;
  return 1;
}

void pm_store_announced(void) {
  uint64_t is_long = (uint64_t)PROTOCOL_LONG << 48;
  puma_defer();
  for (struct puma_block *at = 0;
       (at = sptl_dyn_srch(heap, at, ANY_RANK, is_long, ~PROTOCOL_BITS)) != 0;)
    store_one((struct puma_header *)at->header);
  puma_undefer();
}

int pm_take_stored(struct pm_request *request) {
  struct stored *stored = &store[request->stored - 1];
  if (!pm_test(&stored->read)) return 0;
  memcpy(request->buffer, stored->memory, request->bytes);
  free(stored->memory);
  stored->memory = 0;
  room += stored->read.bytes;
  return 1;
}
