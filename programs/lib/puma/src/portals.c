/* sptl_*: portals, matching lists and descriptors as data. None of these traps, but sptl_c_alloc. */

#include <stdio.h>
#include <string.h>

#include "internal.h"

static int failed(int error) {
  CPerrno = error;
  return -1;
}

static int is_portal(int portal) {
  return portal >= 0 && portal < PUMA_MOST_PORTALS;
}

int sptl_init(int portal) {
  if (!is_portal(portal)) return failed(EPTLPORTAL);
  uint32_t taken = PUMA_PORTALS[portal].status & PUMA_PORTAL_TAKEN;
  PUMA_PORTALS[portal].status = 0;
  memset((void *)&PUMA_PORTALS[portal], 0, sizeof(struct puma_portal));
  PUMA_PORTALS[portal].status = taken;
  return 0;
}

int sptl_test_alloc(int portal) {
  if (!is_portal(portal)) return failed(EPTLPORTAL);
  return portal < PORTAL_FIRST_FREE || (PUMA_PORTALS[portal].status & PUMA_PORTAL_TAKEN) != 0;
}

int sptl_set_alloc(int portal) {
  int taken = sptl_test_alloc(portal);
  if (taken != 0) return taken < 0 ? -1 : failed(EPTLBUSY);
  PUMA_PORTALS[portal].status = PUMA_PORTAL_TAKEN;
  return portal;
}

int sptl_l_alloc(void) {
  for (int portal = PORTAL_FIRST_FREE; portal < PUMA_MOST_PORTALS; portal++)
    if (sptl_test_alloc(portal) == 0) return sptl_set_alloc(portal);
  return failed(EPTLNOMEM);
}

/* The lowest portal that is free in every process of the group. */
int sptl_c_alloc(void) {
  struct pm_group all = {CONTEXT_COLLECTIVE, _my_rank, _my_nnodes, 0};
  for (int portal = PORTAL_FIRST_FREE; portal < PUMA_MOST_PORTALS; portal++) {
    char taken[PUMA_MOST_RANKS];
    char mine = sptl_test_alloc(portal) != 0;
    char any = 0;
    pm_gather(&all, &mine, 1, taken, 0);
    for (int rank = 0; _my_rank == 0 && rank < _my_nnodes; rank++) any |= taken[rank];
    pm_bcast(&all, &any, 1, 0);
    if (!any) return sptl_set_alloc(portal);
  }
  return failed(EPTLNOMEM);
}

int sptl_dealloc(int portal) {
  if (!is_portal(portal)) return failed(EPTLPORTAL);
  PUMA_PORTALS[portal].status = 0;
  return 0;
}

int sptl_quiescence(int portal) {
  if (!is_portal(portal)) return failed(EPTLPORTAL);
  for (;;) {
    uint32_t seen = PUMA_PCB->arrivals;
    if (PUMA_PORTALS[portal].active_count == 0) return 0;
    puma_wait(seen);
  }
}

int sptl_set_handler(int portal, void (*handler)(int, int)) {
  if (!is_portal(portal)) return failed(EPTLPORTAL);
  PUMA_PORTALS[portal].handler = (uint32_t)handler;
  return 0;
}

/* Fills a portal's descriptor and operation; the portal becomes active by SPTL_ACTIVATE. */
static int set_descriptor(int portal, int op, const void *descriptor) {
  if (!is_portal(portal)) return failed(EPTLPORTAL);
  memcpy((void *)PUMA_PORTALS[portal].descriptor, descriptor, 32);
  PUMA_PORTALS[portal].mem_op = op;
  return 0;
}

static int release(int portal) {
  if (!is_portal(portal)) return failed(EPTLPORTAL);
  SPTL_DEACTIVATE(portal);
  PUMA_PORTALS[portal].mem_op = PUMA_OP_UNASSIGNED;
  return 0;
}

int sptl_ml_init(int portal, struct puma_match *list, int count) {
  struct puma_matching descriptor = {(uint32_t)list, count, count > 0 ? 0 : -1, {0}};
  for (int i = 0; i < count; i++) {
    memset(&list[i], 0, sizeof list[i]);
    sptl_mle_set_ptrs(&list[i], i + 1 < count ? i + 1 : -1, -1, -1);
  }
  return set_descriptor(portal, PUMA_OP_MATCHING, &descriptor);
}

int sptl_ml_cleanup(int portal) {
  return release(portal);
}

void sptl_mle_init(struct puma_match *entry, int rank, int group, uint64_t must, uint64_t ignore) {
  entry->source_rank = rank;
  entry->source_group = group;
  entry->must_bits = must;
  entry->ignore_bits = ignore;
}

void sptl_mle_set_ptrs(struct puma_match *entry, int next, int no_buffer, int no_fit) {
  entry->next = next;
  entry->next_no_buffer = no_buffer;
  entry->next_no_fit = no_fit;
}

void sptl_single_md(uint32_t *descriptor, const void *buffer, size_t bytes, int read_only) {
  struct puma_single single = {(uint32_t)buffer, bytes, 0, -1, 0, read_only, {0}};
  memcpy(descriptor, &single, sizeof single);
}

int sptl_single_init(int portal, int op, void *buffer, size_t bytes) {
  uint32_t descriptor[8];
  sptl_single_md(descriptor, buffer, bytes, 0);
  return set_descriptor(portal, op, descriptor);
}

int sptl_single_init_read_only(int portal, int op, const void *buffer, size_t bytes) {
  uint32_t descriptor[8];
  sptl_single_md(descriptor, buffer, bytes, 1);
  return set_descriptor(portal, op, descriptor);
}

int sptl_single_release(int portal) {
  return release(portal);
}

/* Slots that have been looked at, by portal. */
static uint32_t probed[PUMA_MOST_PORTALS];

int sptl_ind_init(int portal, int op, struct puma_slot *slots, int count) {
  struct puma_independent descriptor = {(uint32_t)slots, count, 0, 0, {0}};
  for (int i = 0; i < count; i++) slots[i].status = PUMA_SLOT_FREE;
  if (is_portal(portal)) probed[portal] = 0;
  return set_descriptor(portal, op, &descriptor);
}

int sptl_ind_release(int portal) {
  return release(portal);
}

static volatile struct puma_independent *independent(int portal) {
  return (volatile struct puma_independent *)PUMA_PORTALS[portal].descriptor;
}

int sptl_ind_msg_probe(int portal) {
  volatile struct puma_independent *block = independent(portal);
  volatile struct puma_slot *slots = (volatile struct puma_slot *)block->table;
  if (probed[portal] == block->message_count) return -1;
  int slot = probed[portal] % block->count;
  if (slots[slot].status != PUMA_SLOT_FULL) return -1;
  probed[portal]++;
  return slot;
}

int sptl_ind_msg_free(int portal, int slot) {
  volatile struct puma_slot *slots = (volatile struct puma_slot *)independent(portal)->table;
  slots[slot].status = PUMA_SLOT_FREE;
  return 0;
}

void sptl_ind_rst_probe(int portal) {
  probed[portal] = 0;
}

int sptl_comb_init(int portal, int op, struct puma_piece *pieces, int count) {
  struct puma_combined descriptor = {(uint32_t)pieces, count, 0, -1, 0, {0}};
  return set_descriptor(portal, op, &descriptor);
}

int sptl_comb_release(int portal) {
  return release(portal);
}

void sptl_dyn_md(uint32_t *descriptor, void *heap, size_t bytes) {
  uint32_t start = ((uint32_t)heap + 15) & ~15u;
  uint32_t length = ((uint32_t)heap + bytes - start) & ~15u;
  struct puma_dynamic dynamic = {start, length, start, 0, 0, 0, {0}};
  struct puma_block *all = (struct puma_block *)start;
  all->size = length;
  all->status = PUMA_BLOCK_FREE;
  memcpy(descriptor, &dynamic, sizeof dynamic);
}

int sptl_dyn_init(int portal, int op, void *heap, size_t bytes) {
  uint32_t descriptor[8];
  sptl_dyn_md(descriptor, heap, bytes);
  return set_descriptor(portal, op, descriptor);
}

int sptl_dyn_release(int portal) {
  return release(portal);
}

struct puma_block *sptl_dyn_srch(uint32_t *descriptor, struct puma_block *from, int rank,
                                 uint64_t must, uint64_t ignore) {
  volatile struct puma_dynamic *dynamic = (volatile struct puma_dynamic *)descriptor;
  struct puma_block *block = (struct puma_block *)(from ? from->next : dynamic->head);
  for (; block; block = (struct puma_block *)block->next) {
    const struct puma_header *header = (const struct puma_header *)block->header;
    if (rank != ANY_RANK && rank != header->source_rank) continue;
    if (((header->match_bits ^ must) & ~ignore) == 0) return block;
  }
  return 0;
}

int sptl_dyn_srch_act(uint32_t *descriptor, int rank, uint64_t must, uint64_t ignore,
                      int (*act)(struct puma_block *, void *), void *argument) {
  struct puma_block *block = 0;
  while ((block = sptl_dyn_srch(descriptor, block, rank, must, ignore)) != 0) {
    int result = act(block, argument);
    if (result != 0) return result;
  }
  return 0;
}

/* No message may come while the chain is changed. */
void sptl_dyn_unlink(uint32_t *descriptor, struct puma_block *block) {
  puma_defer();
  volatile struct puma_dynamic *dynamic = (volatile struct puma_dynamic *)descriptor;
  struct puma_block *before = 0;
  struct puma_block *at = (struct puma_block *)dynamic->head;
  while (at && at != block) {
    before = at;
    at = (struct puma_block *)at->next;
  }
  if (at) {
    if (before) before->next = block->next;
    else dynamic->head = block->next;
    if (dynamic->tail == (uint32_t)block) dynamic->tail = (uint32_t)before;
    block->status = PUMA_BLOCK_FREE;
  }
  puma_undefer();
}

void sptl_dump_portal(int portal) {
  volatile struct puma_portal *p = &PUMA_PORTALS[portal];
  fprintf(stderr, "portal %d: status %u operation %u arrived %u dropped %u\n", portal, p->status,
          p->mem_op, p->arrived, p->dropped);
}

void sptl_dump_match(const struct puma_match *entry) {
  fprintf(stderr, "match: control %u rank %d group %d must %llx ignore %llx operation %u count %u\n",
          entry->control, entry->source_rank, entry->source_group,
          (unsigned long long)entry->must_bits, (unsigned long long)entry->ignore_bits,
          entry->mem_op, entry->message_count);
}
