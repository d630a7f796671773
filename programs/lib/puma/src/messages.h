/* What point to point (messages.c) and its store of long messages (store.c) have of each other. */

#ifndef PUMA_MESSAGES_H
#define PUMA_MESSAGES_H

#include "internal.h"

#pragma GCC visibility push(hidden)

/* STORED: a long one whose body is here or on its way; user_data[2] says where in the store. */
enum { PROTOCOL_SHORT = 0, PROTOCOL_LONG = 1, PROTOCOL_STORED = 2 };

#define PROTOCOL_BITS (0xffull << 48)

static inline int pm_protocol(const struct puma_header *header) {
  return (int)((header->match_bits & PROTOCOL_BITS) >> 48);
}

/* Is there an entry for one more body to be read, without waiting? */
int pm_can_read(void);
/* Reads a long message's body from its sender into the request's buffer. */
void pm_read(struct pm_request *request, const struct puma_header *header);

/* `part`: bytes of a sender's messages that may be in the heap when it is let go on. */
void pm_store_init(uint32_t *heap, size_t bytes, size_t part);
/* Reads the long messages that have been announced and that nobody has asked for. */
void pm_store_announced(void);
/* Gives a request the body that is stored for it; 0: it has not come yet. */
int pm_take_stored(struct pm_request *request);

#pragma GCC visibility pop

#endif
