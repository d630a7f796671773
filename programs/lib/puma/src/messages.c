/* Point to point: what NX and MPI stand on.
 *
 *   match bits   63..56 unused | 55..48 protocol | 47..32 context | 31..0 tag
 *
 *   short   up to 4096 bytes: the body goes along. A posted receive takes it into its buffer;
 *           else it waits in a dynamic heap and is copied when it is asked for
 *   long    a message without a body announces it; the receiver reads the body out of the
 *           sender's memory when it wants it, without a copy between, or, if it waits for
 *           something else then, into a store of its own (store.c)
 *
 * One list serves both, so messages of one pair keep their order: the posted receives in the order
 * of their posting, then the heap. After so much in short messages to one rank the next ones go as
 * long ones until the first of these has been read: a sender cannot fill the heap of a rank that
 * does not receive. */

#include <stdlib.h>
#include <string.h>

#include "messages.h"

/* Short messages on their way to one process, from all ranks together: the kernel keeps no more than
 * a few times as many back from one that is in a critical section or moves. */
enum { MOST_UNDER_WAY = 256 };
enum { MOST_POSTED = 128, MOST_PULLS = 64, SHORT_BYTES = 4096, MPI_HEAP_BYTES = 1 << 20 };

/* Bytes of the heap that a short message takes. */
#define BLOCK_BYTES(bytes) ((sizeof(struct puma_block) + (bytes) + 15) & ~15u)

#define TAG_BITS 0xffffffffull

/* Posted receives, then one entry for the heap. */
static struct puma_match posted[MOST_POSTED + 1];
static struct pm_request *posted_by[MOST_POSTED];
/* Bodies that others may read, and bodies that are on their way here. */
static struct pulls {
  struct puma_match entries[MOST_PULLS];
  struct pm_request *of[MOST_PULLS];
} pulls, pulled;
static uint32_t *heap; /* the descriptor of the heap */
static int free_posted, last_posted = -1;
/* By rank, what its heap may hold of short messages from here. */
static uint32_t sent_short[PUMA_MOST_RANKS];
/* By rank, the key of the long message that is to be read before more short ones go; 0: none. */
static uint64_t gates[PUMA_MOST_RANKS];
static uint32_t short_window, least_cost, dropped_before, pull_serial, seen_arrivals;

static uint64_t bits_of(int protocol, int context, int tag) {
  return (uint64_t)protocol << 48 | (uint64_t)context << 32 | (uint32_t)tag;
}

static void activate(int portal, struct puma_match *list, int count, int first) {
  volatile struct puma_matching *matching =
      (volatile struct puma_matching *)PUMA_PORTALS[portal].descriptor;
  sptl_init(portal);
  sptl_ml_init(portal, list, count);
  matching->first = first;
  PUMA_PORTALS[portal].status = PUMA_PORTAL_ACTIVE | PUMA_PORTAL_TAKEN;
}

void puma_messages_init(void) {
  size_t bytes = PUMA_PCB->comm_bytes > MPI_HEAP_BYTES ? PUMA_PCB->comm_bytes : MPI_HEAP_BYTES;
  if (PUMA_PCB->heap_bytes < 4 * bytes) bytes = PUMA_PCB->heap_bytes / 4 & ~4095u;
  activate(PORTAL_MESSAGES, posted, MOST_POSTED + 1, MOST_POSTED);
  activate(PORTAL_PULL, pulls.entries, MOST_PULLS, 0);
  activate(PORTAL_PULLED, pulled.entries, MOST_PULLS, 0);
  struct puma_match *last = &posted[MOST_POSTED];
  sptl_mle_init(last, ANY_RANK, _my_gid, 0, ~0ull);
  last->mem_op = PUMA_OP_DYN_SV_HDR_BDY;
  heap = last->descriptor;
  void *memory = malloc(bytes);
  if (memory == 0) puma_panic("no memory for the message buffer: give more -heap");
  sptl_dyn_md(heap, memory, bytes);
  last->control = PUMA_MATCH_ACTIVE;
  sptl_mle_set_ptrs(last, -1, -1, -1);
  for (int i = 0; i < MOST_POSTED; i++) posted[i].next = i + 1 < MOST_POSTED ? i + 1 : -1;
  free_posted = 0;
  /* Half of a rank's part of the heap at once: as much may come while that waits (store.c). */
  short_window = bytes / _my_nnodes / 2;
  pm_store_init(heap, bytes, short_window);
  if (short_window < BLOCK_BYTES(SHORT_BYTES)) short_window = BLOCK_BYTES(SHORT_BYTES);
  uint32_t ranks = _my_nnodes;
  least_cost = ranks < MOST_UNDER_WAY ? short_window / (MOST_UNDER_WAY / ranks) : short_window;
  dropped_before = PUMA_PORTALS[PORTAL_MESSAGES].dropped;
}

/* A message that found no place is gone for good: whoever waits for it would wait for ever. */
static void check_drops(void) {
  uint32_t dropped = PUMA_PORTALS[PORTAL_MESSAGES].dropped;
  if (dropped != dropped_before && PUMA_PCB->drop_reason == PUMA_DROP_NO_BUFFER)
    puma_panic("the message buffer is full: give more -comm");
}

static void send_to(int portal, const void *buffer, size_t bytes, int rank,
                    struct puma_send_info *info) {
  if (send_user_msg(buffer, bytes, rank, portal, 0, info) < 0) puma_panic("cannot send a message");
}

static void close_pull(struct pulls *list, int entry) {
  list->of[entry]->is_done = 1;
  list->entries[entry].control = 0;
  list->entries[entry].mem_op = PUMA_OP_UNASSIGNED;
}

/* A free entry, or -1; those of which the body has gone are closed for that. */
static int free_pull(struct pulls *list) {
  for (int i = 0; i < MOST_PULLS; i++) {
    struct puma_match *entry = &list->entries[i];
    if (entry->mem_op != PUMA_OP_UNASSIGNED && entry->message_count > 0) close_pull(list, i);
    if (entry->mem_op == PUMA_OP_UNASSIGNED) return i;
  }
  return -1;
}

int pm_can_read(void) {
  return free_pull(&pulled) >= 0;
}

static int take_pull(struct pulls *list) {
  for (;;) {
    uint32_t seen = PUMA_PCB->arrivals;
    int entry = free_pull(list);
    if (entry >= 0) return entry;
    if (list == &pulls) pm_progress();
    puma_wait(seen);
  }
}

/* An entry that lets one reader (or one answer) in: key in the match bits. */
static uint64_t open_pull(struct pulls *list, struct pm_request *request, int op,
                          const void *buffer) {
  int at = request->entry = take_pull(list);
  struct puma_match *entry = &list->entries[at];
  uint64_t key = (uint64_t)++pull_serial << 32 | at;
  sptl_mle_init(entry, ANY_RANK, -1, key, 0);
  sptl_single_md(entry->descriptor, buffer, request->bytes, op == PUMA_OP_SINGLE_SNDR_OFF_RPLY);
  entry->message_count = 0;
  entry->mem_op = op;
  entry->control = PUMA_MATCH_ACTIVE | PUMA_MATCH_ONCE;
  list->of[at] = request;
  return key;
}

/* May a short message go to a rank? */
static int passes(int rank, size_t bytes) {
  /* To itself it is never long: who would read it, while its sender waits for that? */
  if (rank == _my_rank) return 1;
  const struct puma_match *gate = &pulls.entries[gates[rank] % MOST_PULLS];
  if (gates[rank] != 0) {
    int is_open = gate->mem_op != PUMA_OP_UNASSIGNED && gate->message_count == 0;
    if (is_open && gate->must_bits == gates[rank]) return 0;
    gates[rank] = 0;
    sent_short[rank] = 0;
  }
  sent_short[rank] += BLOCK_BYTES(bytes) > least_cost ? BLOCK_BYTES(bytes) : least_cost;
  return sent_short[rank] <= short_window;
}

int pm_isend(struct pm_request *request, int context, int tag, const void *buffer, size_t bytes,
             int rank) {
  struct puma_send_info info;
  memset(request, 0, sizeof *request);
  request->is_send = 1;
  request->bytes = bytes;
  send_info_init(&info);
  if (rank < 0 || rank >= _my_nnodes) return -1;
  int is_short = bytes <= SHORT_BYTES;
  if (is_short && passes(rank, bytes)) {
    info.match_bits = bits_of(PROTOCOL_SHORT, context, tag);
    info.user_data[1] = bytes;
    send_to(PORTAL_MESSAGES, buffer, bytes, rank, &info);
    request->is_done = 1;
    return 0;
  }
  uint64_t key = open_pull(&pulls, request, PUMA_OP_SINGLE_SNDR_OFF_RPLY, buffer);
  if (is_short && gates[rank] == 0) gates[rank] = key;
  info.match_bits = bits_of(PROTOCOL_LONG, context, tag);
  info.user_data[1] = bytes;
  info.user_data[2] = (uint32_t)key;
  info.user_data[3] = (uint32_t)(key >> 32);
  send_to(PORTAL_MESSAGES, buffer, 0, rank, &info);
  return 0;
}

void pm_read(struct pm_request *request, const struct puma_header *header) {
  struct puma_send_info info;
  send_info_init(&info);
  request->pulling = 1;
  info.match_bits = (uint64_t)header->user_data[3] << 32 | header->user_data[2];
  info.return_match_bits =
      open_pull(&pulled, request, PUMA_OP_SINGLE_SNDR_OFF_SV_BDY, request->buffer);
  info.return_portal = PORTAL_PULLED;
  info.reply_length = request->bytes;
  if (send_user_msg_phys(0, 0, header->source_nid, header->source_pid, PORTAL_PULL, 0, &info) < 0)
    puma_panic("cannot read a long message");
}

/* A message for this request has come: its header, and its body if it is a short one. */
static void accept_message(struct pm_request *request, const struct puma_header *header,
                           const void *body) {
  size_t sent = header->user_data[1];
  request->source = header->source_rank;
  request->tag = (int)(uint32_t)header->match_bits;
  request->sent_bytes = sent;
  request->bytes = sent < request->capacity ? sent : request->capacity;
  if (pm_protocol(header) == PROTOCOL_LONG) {
    pm_read(request, header);
  } else if (pm_protocol(header) == PROTOCOL_STORED) {
    request->stored = header->user_data[2];
    request->is_done = pm_take_stored(request);
  } else {
    memcpy(request->buffer, body, request->bytes);
    request->is_done = 1;
  }
}

static uint64_t ignored(int tag) {
  return PROTOCOL_BITS | (tag == ANY_TAG ? TAG_BITS : 0);
}

static struct puma_block *search(int context, int tag, int rank) {
  return sptl_dyn_srch(heap, 0, rank, bits_of(0, context, tag == ANY_TAG ? 0 : tag),
                       ignored(tag));
}

/* Every posted receive has a slot of its own for header and body: an independent block of one. */
static struct puma_slot posted_slots[MOST_POSTED];
static char posted_bodies[MOST_POSTED][SHORT_BYTES];

/* Appends an entry to the posted receives; the caller defers. */
static int post(struct pm_request *request, int context, int tag, int rank) {
  int entry = free_posted;
  if (entry < 0) puma_panic("too many receives are posted");
  free_posted = posted[entry].next;
  posted_slots[entry].status = PUMA_SLOT_FREE;
  posted_slots[entry].rw_bytes = -1;
  /* A buffer that holds any short message takes it directly. */
  int direct = request->capacity >= SHORT_BYTES;
  posted_slots[entry].buffer = (uint32_t)(direct ? request->buffer : posted_bodies[entry]);
  posted_slots[entry].length = SHORT_BYTES;
  sptl_mle_init(&posted[entry], rank, _my_gid, bits_of(0, context, tag == ANY_TAG ? 0 : tag),
                ignored(tag));
  struct puma_independent block = {(uint32_t)&posted_slots[entry], 1, 0, 0, {0}};
  memcpy(posted[entry].descriptor, &block, sizeof block);
  posted[entry].mem_op = PUMA_OP_IND_LIN_SV_HDR_BDY;
  sptl_mle_set_ptrs(&posted[entry], MOST_POSTED, MOST_POSTED, MOST_POSTED);
  volatile struct puma_matching *list =
      (volatile struct puma_matching *)PUMA_PORTALS[PORTAL_MESSAGES].descriptor;
  if (last_posted < 0) list->first = entry;
  else sptl_mle_set_ptrs(&posted[last_posted], entry, entry, entry);
  last_posted = entry;
  posted_by[entry] = request;
  posted[entry].control = PUMA_MATCH_ACTIVE | PUMA_MATCH_ONCE;
  return entry;
}

/* Takes an entry out of the chain; the caller defers. */
static void unpost(int entry) {
  volatile struct puma_matching *list =
      (volatile struct puma_matching *)PUMA_PORTALS[PORTAL_MESSAGES].descriptor;
  int next = posted[entry].next;
  int before = -1;
  for (int at = list->first; at != entry; at = posted[at].next) before = at;
  if (before < 0) list->first = next;
  else sptl_mle_set_ptrs(&posted[before], next, next, next);
  if (last_posted == entry) last_posted = before;
  posted[entry].control = 0;
  posted[entry].next = free_posted;
  free_posted = entry;
  posted_by[entry] = 0;
}

int pm_irecv(struct pm_request *request, int context, int tag, void *buffer, size_t bytes,
             int rank) {
  memset(request, 0, sizeof *request);
  request->buffer = buffer;
  request->capacity = bytes;
  request->entry = -1;
  take_pull(&pulled);
  puma_defer();
  struct puma_block *block = search(context, tag, rank);
  if (block) {
    accept_message(request, (const struct puma_header *)block->header, block + 1);
    sptl_dyn_unlink(heap, block);
  } else {
    request->entry = post(request, context, tag, rank);
  }
  puma_undefer();
  return 0;
}

int pm_test(struct pm_request *request) {
  if (request->is_done) return 1;
  check_drops();
  if (request->stored) return request->is_done = pm_take_stored(request);
  if (request->is_send || request->pulling) {
    struct pulls *list = request->is_send ? &pulls : &pulled;
    if (list->entries[request->entry].message_count == 0) return 0;
    close_pull(list, request->entry);
    return 1;
  }
  volatile struct puma_slot *slot = &posted_slots[request->entry];
  if (slot->status != PUMA_SLOT_FULL) return 0;
  int entry = request->entry;
  const void *body = (const void *)slot->buffer;
  puma_defer();
  unpost(entry);
  puma_undefer();
  accept_message(request, (const struct puma_header *)slot->header, body);
  return request->is_done || pm_test(request);
}

/* Long messages whose receive is posted are read now: their senders wait. */
static void read_posted(void) {
  volatile struct puma_matching *list =
      (volatile struct puma_matching *)PUMA_PORTALS[PORTAL_MESSAGES].descriptor;
  for (int entry = list->first, next; entry != MOST_POSTED; entry = next) {
    const struct puma_header *header = (const struct puma_header *)posted_slots[entry].header;
    int is_full = posted_slots[entry].status == PUMA_SLOT_FULL;
    next = posted[entry].next;
    if (is_full && pm_protocol(header) == PROTOCOL_LONG) pm_test(posted_by[entry]);
  }
}

void pm_progress(void) {
  if (PUMA_PCB->arrivals == seen_arrivals) return;
  seen_arrivals = PUMA_PCB->arrivals;
  read_posted();
  pm_store_announced();
}

void pm_wait(struct pm_request *request) {
  for (;;) {
    uint32_t seen = PUMA_PCB->arrivals;
    if (pm_test(request)) return;
    pm_progress();
    puma_wait(seen);
  }
}

void pm_send(int context, int tag, const void *buffer, size_t bytes, int rank) {
  struct pm_request request;
  if (pm_isend(&request, context, tag, buffer, bytes, rank) < 0)
    puma_panic("a message to a rank that there is not");
  pm_wait(&request);
}

size_t pm_recv(int context, int tag, void *buffer, size_t bytes, int rank) {
  struct pm_request request;
  pm_irecv(&request, context, tag, buffer, bytes, rank);
  pm_wait(&request);
  return request.bytes;
}

int pm_probe(int context, int tag, int rank, struct pm_request *found) {
  check_drops();
  puma_defer();
  struct puma_block *block = search(context, tag, rank);
  if (block) {
    const struct puma_header *header = (const struct puma_header *)block->header;
    found->source = header->source_rank;
    found->tag = (int)(uint32_t)header->match_bits;
    found->bytes = found->sent_bytes = header->user_data[1];
  }
  puma_undefer();
  if (block == 0) pm_progress();
  return block != 0;
}
