/* Traps as functions: messages, time, calls of the PCT. */

#include <string.h>

#include "internal.h"

static int defer_depth;

int puma_pct(int number, uint32_t a, uint32_t b, uint32_t c) {
  PUMA_PCB->pct_number = number;
  PUMA_PCB->pct_arguments[0] = a;
  PUMA_PCB->pct_arguments[1] = b;
  PUMA_PCB->pct_arguments[2] = c;
  return puma_trap(PUMA_TRAP_PCT, 0, 0, 0, 0, 0, 0);
}

double dclock(void) {
  uint32_t low, high;
  __asm__ volatile("int $0x60" : "=a"(low), "=d"(high) : "a"(PUMA_TRAP_CLOCK) : "memory");
  return ((double)high * 4294967296.0 + low) * 1e-9;
}

static int checked(int result) {
  if (result >= 0) return result;
  CPerrno = -result;
  return -1;
}

int nodekill(int nid, int pid, int signal) {
  return checked(puma_pct(PUMA_PCT_KILL, nid, pid, signal));
}

void quit_quantum(void) {
  puma_pct(PUMA_PCT_YIELD, 0, 0, 0);
}

int set_priority(int priority) {
  return checked(puma_pct(PUMA_PCT_PRIORITY, priority, 0, 0));
}

void send_info_init(struct puma_send_info *info) {
  memset(info, 0, sizeof *info);
  info->return_portal = -1;
}

int send_user_msg_phys(const void *buffer, size_t bytes, int nid, int pid, int portal, int flags,
                       struct puma_send_info *info) {
  struct puma_send_info nothing;
  (void)flags;
  if (info == 0) {
    send_info_init(&nothing);
    info = &nothing;
  }
  return checked(puma_trap(PUMA_TRAP_SEND, (uint32_t)buffer, bytes, nid, pid, portal,
                           (uint32_t)info));
}

int send_user_msg(const void *buffer, size_t bytes, int rank, int portal, int flags,
                  struct puma_send_info *info) {
  if (rank < 0 || rank >= _my_nnodes) return checked(-EPTLRANK);
  return send_user_msg_phys(buffer, bytes, _my_nid_map[rank], _my_pid_map[rank], portal, flags,
                            info);
}

void puma_wait(uint32_t seen) {
  puma_trap(PUMA_TRAP_WAIT, seen, 0, 0, 0, 0, 0);
}

void puma_defer(void) {
  if (defer_depth++ == 0) PUMA_PCB->defer = 1;
  __asm__ volatile("" : : : "memory");
}

void puma_undefer(void) {
  __asm__ volatile("" : : : "memory");
  if (--defer_depth > 0) return;
  PUMA_PCB->defer = 0;
  /* A wait for what has changed already returns at once, with what was kept back. */
  if (PUMA_PCB->deferred > 0) puma_wait(PUMA_PCB->arrivals - 1);
}
