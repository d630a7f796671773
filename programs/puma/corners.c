/* What programs seldom do: messages that find no place, buffers that are probed twice, every global
 * operation of NX, descriptors that are copied over the console's, signals that wait. The job goes
 * on after each.
 *
 *     corners */

#include <errno.h>
#include <fcntl.h>
#include <nx.h>
#include <puma.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { SLOTS = 3, ROOM = 16 };

static long wrong;

static void check(int is_right, const char *what) {
  if (is_right) return;
  wrong++;
  fprintf(stderr, "rank %d: %s\n", (int)mynode(), what);
}

/* Portals are used again, and go on counting: `count` begins with what had arrived before. */
static void await(int portal, uint32_t count) {
  for (;;) {
    uint32_t seen = PUMA_PCB->arrivals;
    if (PUMA_PORTALS[portal].arrived == count) return;
    puma_wait(seen);
  }
}

/* Messages of one pair keep their order: when the second is there, the first has been dropped. */
static void drop(void) {
  static char buffer[ROOM];
  char longer[2 * ROOM] = "too long";
  int portal = sptl_c_alloc(), next = (mynode() + 1) % numnodes();
  uint32_t before = PUMA_PCB->dropped, arrived = PUMA_PORTALS[portal].arrived;
  sptl_single_init(portal, PUMA_OP_SINGLE_SNDR_OFF_SV_BDY, buffer, sizeof buffer);
  SPTL_ACTIVATE(portal);
  gsync();
  send_user_msg(longer, sizeof longer, next, portal, 0, 0);
  send_user_msg("it fits", 8, next, portal, 0, 0);
  await(portal, arrived + 1);
  check(PUMA_PORTALS[portal].dropped == 1, "the portal counts its drop");
  check(PUMA_PCB->dropped == before + 1, "the process counts its drops");
  check(PUMA_PCB->drop_reason == PUMA_DROP_NO_FIT, "and knows why");
  check(strcmp(buffer, "it fits") == 0, "what fits lands");
  gsync();
  sptl_dealloc(portal);
}

static void probe(void) {
  static struct puma_slot slots[SLOTS];
  static char buffers[SLOTS][ROOM];
  int portal = sptl_c_alloc(), next = (mynode() + 1) % numnodes();
  for (int i = 0; i < SLOTS; i++)
    slots[i] = (struct puma_slot){PUMA_SLOT_FREE, -1, (uint32_t)buffers[i], ROOM, {0}};
  uint32_t arrived = PUMA_PORTALS[portal].arrived;
  sptl_ind_init(portal, PUMA_OP_IND_CIRC_SV_HDR_BDY, slots, SLOTS);
  SPTL_ACTIVATE(portal);
  check(sptl_ind_msg_probe(portal) == -1, "nothing has come");
  gsync();
  for (int i = 0; i < SLOTS; i++) send_user_msg(&i, sizeof i, next, portal, 0, 0);
  await(portal, arrived + SLOTS);
  for (int i = 0; i < SLOTS; i++) {
    check(sptl_ind_msg_probe(portal) == i, "a probe finds the next message");
    check(*(int *)buffers[i] == i, "in its buffer");
  }
  check(sptl_ind_msg_probe(portal) == -1, "each once");
  sptl_ind_rst_probe(portal);
  check(sptl_ind_msg_probe(portal) == 0, "and again after a reset");
  for (int i = 0; i < SLOTS; i++) sptl_ind_msg_free(portal, i);
  gsync();
  sptl_dealloc(portal);
}

static void operations(void) {
  long me = mynode(), all = numnodes(), work[2];
  float part[1];
  long bits = 1l << me, both[2] = {1, me != 0}, any[2] = {me != 0, 0};
  gixor(&bits, 1, work);
  check(bits == (1l << all) - 1, "gixor");
  gland(both, 2, work);
  check(both[0] == 1 && both[1] == 0, "gland");
  glor(any, 2, work);
  check(any[0] == (all > 1) && any[1] == 0, "glor");
  float product = 2, high = me, low = -me, sum = 1;
  gsprod(&product, 1, part);
  gshigh(&high, 1, part);
  gslow(&low, 1, part);
  gssum(&sum, 1, part);
  check(product == (float)(1l << all), "gsprod");
  check(high == all - 1 && low == 1 - all, "gshigh and gslow");
  check(sum == all, "gssum");
}

/* Standard output goes to a file, and comes back. */
static void redirect(void) {
  char path[32], line[32] = "";
  snprintf(path, sizeof path, "corners.%d.tmp", (int)mynode());
  int file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
  int saved = dup(1);
  check(file > 2 && saved > 2 && saved != file, "numbers are the lowest that are free");
  check(dup2(file, 1) == 1, "dup2 onto standard output");
  check(write(1, "into the file\n", 14) == 14, "which is a file now");
  check(dup2(saved, 1) == 1 && close(saved) == 0, "dup2 brings it back");
  check(pread(file, line, sizeof line, 0) == 14 && strcmp(line, "into the file\n") == 0,
        "what was written is in the file");
  check(close(0) == 0 && dup(file) == 0, "dup takes the lowest number");
  check(pread(0, line, 4, 5) == 4 && memcmp(line, "the ", 4) == 0, "and reads the same file");
  check(dup2(file, file) == file, "onto itself");
  check(dup2(77, 1) == -1 && errno == EBADF, "a copy of nothing");
  close(file);
  unlink(path);
}

static char trace[32];

static void second(int signal) {
  strcat(trace, signal == SIGUSR2 ? "second " : "? ");
}

/* What its mask names waits until it is back, and so does its own signal. */
static void first(int signal) {
  int is_outer = trace[0] == 0;
  strcat(trace, "(");
  raise(SIGUSR2);
  if (is_outer) raise(signal);
  strcat(trace, ")");
}

static void masks(void) {
  struct sigaction action = {.sa_handler = second};
  sigset_t set, before;
  sigaction(SIGUSR2, &action, 0);
  action.sa_handler = first;
  sigaddset(&action.sa_mask, SIGUSR2);
  sigaction(SIGUSR1, &action, 0);
  raise(SIGUSR1);
  check(strcmp(trace, "()()second ") == 0, "signals wait for handlers");
  sigfillset(&set);
  sigprocmask(SIG_SETMASK, &set, &before);
  raise(SIGUSR2);
  sigpending(&set);
  check(sigismember(&set, SIGUSR2) && !sigismember(&set, SIGUSR1), "a blocked signal is pending");
  check(strcmp(trace, "()()second ") == 0, "and waits");
  sigprocmask(SIG_SETMASK, &before, &set);
  check(sigismember(&set, SIGTERM) && !sigismember(&set, SIGKILL), "no mask blocks SIGKILL");
  check(strcmp(trace, "()()second second ") == 0, "until it is let in");
  check(sigprocmask(77, &before, 0) == -1 && errno == EINVAL, "there are three ways to set a mask");
}

int main(void) {
  long spare;
  masks();
  drop();
  probe();
  operations();
  redirect();
  gisum(&wrong, 1, &spare);
  if (mynode() == 0) printf("%ld wrong\n", wrong);
  return wrong != 0;
}
