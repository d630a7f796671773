/* A process that goes where the calls are (paper P, 2): it computes, calls what only Linux has (fork,
 * a pair of sockets, mmap of a file, a thread), goes on, and calls what only Puma's compute
 * partition has (a portal that is the same for the whole group). Under yod it visits both systems;
 * under Linux alone it stays there. What it prints to standard output is the same; where it has
 * been goes to standard error.
 *
 *     roamer [COUNT [osf]]
 *
 * With "osf" it also asks for what only OSF/1 tells (the load averages of its table), and so visits a
 * service partition that runs it. */

#include <fcntl.h>
#include <nx.h>
#include <osf.h>
#include <pthread.h>
#include <puma.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern volatile int __unified_system;

static const char *const names[] = {"linux", "puma", "osf"};
static char visited[256];
static int last_visited = -1;

static void look_around(void) {
  int here = __unified_system;
  if (here == last_visited) return;
  last_visited = here;
  strcat(visited, " ");
  strcat(visited, names[here]);
}

/* A signal to itself, whose handler runs before `raise` comes back, wherever that is. */
static volatile sig_atomic_t signals, late_signals;

static void count_signal(int signal) {
  if (signal == SIGUSR1) signals++;
  else late_signals++;
}

static void raise_signal(void) {
  raise(SIGUSR1);
  look_around();
}

/* Blocks or unblocks the late signal; whether it was blocked before. */
static int mask_late(int how) {
  sigset_t set, before;
  sigemptyset(&set);
  sigaddset(&set, SIGUSR2);
  sigprocmask(how, &set, &before);
  return sigismember(&before, SIGUSR2);
}

/* A signal that waits from here on, perhaps until the process is on another system. */
static int raise_late(void) {
  int count = late_signals;
  int was_blocked = mask_late(SIG_BLOCK);
  raise(SIGUSR2);
  return late_signals == count && !was_blocked;
}

/* Whether it has waited, and comes now. */
static int take_late(void) {
  int count = late_signals;
  int was_blocked = mask_late(SIG_UNBLOCK);
  look_around();
  return late_signals == count + 1 && was_blocked;
}

/* Work that leaves its mark in memory, registers and the floating-point unit. */
static double *values;
static int count;

static double compute(int rounds) {
  double sum = 0;
  for (int round = 0; round < rounds; round++)
    for (int i = 1; i < count; i++) {
      values[i] = values[i] * 0.5 + values[i - 1] * 0.25 + i % 7;
      sum += values[i] / (i + round + 1);
    }
  look_around();
  return sum;
}

static int child_sum(void) {
  int ends[2], sum = 0, status = 0;
  if (pipe(ends) < 0) return -1;
  fflush(stdout);
  pid_t child = fork();
  if (child == 0) {
    for (int i = 1; i <= 100; i++) sum += i;
    _exit(write(ends[1], &sum, sizeof sum) == sizeof sum ? 0 : 1);
  }
  close(ends[1]);
  if (read(ends[0], &sum, sizeof sum) != sizeof sum) sum = -1;
  close(ends[0]);
  waitpid(child, &status, 0);
  return status == 0 ? sum : -1;
}

static _Thread_local int addend = 1;

static void *add_up(void *sum) {
  for (int i = 0; i < 100; i++) *(int *)sum += addend++;
  return sum;
}

/* Another thread, with thread-local variables of its own. */
static int thread_sum(void) {
  pthread_t thread;
  int sum = 0;
  if (pthread_create(&thread, 0, add_up, &sum) != 0) return -1;
  pthread_join(thread, 0);
  return addend == 1 ? sum : -1;
}

static void talk(char *answer, size_t bytes) {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0) return;
  if (write(pair[0], "through a socket", 17) == 17 && read(pair[1], answer, bytes) < 0) answer[0] = 0;
  close(pair[0]);
  close(pair[1]);
}

static long file_sum(const char *path, int file) {
  long sum = 0;
  unsigned char *bytes = mmap(0, 4096, PROT_READ, MAP_PRIVATE, file, 0);
  if (bytes == MAP_FAILED) return -1;
  for (int i = 0; i < 4096; i++) sum += bytes[i];
  munmap(bytes, 4096);
  (void)path;
  return sum;
}

/* The scale of the load averages; -1 where nobody tells them. */
static int load_scale(void) {
  struct osf_loadavg load;
  int elements = table(OSF_TBL_LOADAVG, 0, &load, 1, sizeof load);
  look_around();
  return elements == 1 ? (int)load.tl_lscale : -1;
}

/* A message to itself, through a portal that every process of the group has under the same number. */
static int through_portal(void) {
  static char text[32];
  int portal = sptl_c_alloc();
  look_around();
  if (portal < 0) return -1;
  sptl_single_init(portal, PUMA_OP_SINGLE_SNDR_OFF_SV_BDY, text, sizeof text);
  SPTL_ACTIVATE(portal);
  send_user_msg("through a portal", 17, mynode(), portal, 0, 0);
  for (;;) {
    uint32_t seen = PUMA_PCB->arrivals;
    if (PUMA_PORTALS[portal].arrived > 0) break;
    puma_wait(seen);
  }
  if (mynode() == 0) printf("a message %s\n", text);
  return sptl_dealloc(portal);
}

int main(int argc, char **argv) {
  char path[64], heard[32] = "", line[16];
  count = argc > 1 ? atoi(argv[1]) : 20000;
  values = calloc(count, sizeof *values);
  look_around();
  signal(SIGUSR1, count_signal);
  signal(SIGUSR2, count_signal);
  raise_signal();
  int waited = raise_late();
  double first = compute(3);
  int rank = mynode(), scale = 0;
  snprintf(path, sizeof path, "roamer.%d.tmp", rank);
  int file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
  for (int i = 0; i < 512; i++) {
    snprintf(line, sizeof line, "line %3d", i);
    if (write(file, line, 8) != 8) return 1;
  }
  lseek(file, 800, SEEK_SET);

  int sum = child_sum();
  raise_signal();
  waited += take_late();
  waited += raise_late();
  double second = compute(3);
  int added = thread_sum();
  talk(heard, sizeof heard);
  long bytes = file_sum(path, file);
  if (argc > 2 && strcmp(argv[2], "osf") == 0) scale = load_scale();
  raise_signal();
  /* The descriptor has its number and its offset under every system. */
  if (read(file, line, 8) != 8) return 1;
  line[8] = 0;

  int result = through_portal();
  raise_signal();
  waited += take_late();
  double third = compute(3);
  if (rank == 0) {
    printf("computed %.10f %.10f %.10f\n", first, second, third);
    printf("a child says %d, a thread %d\n", sum, added);
    printf("%d signals, %d that waited: %s\n", (int)signals, (int)late_signals,
           waited == 4 ? "right" : "WRONG");
    printf("heard %s\n", heard);
    printf("the file has %ld, at 800 '%s', then at %ld\n", bytes, line,
           (long)lseek(file, 0, SEEK_CUR));
    if (scale != 0) printf("load averages are in parts of %d\n", scale);
  }
  double total = third;
  gdsum(&total, 1, &first);
  if (rank == 0) printf("all agree: %s\n", total == third * numnodes() ? "yes" : "no");
  close(file);
  unlink(path);
  fprintf(stderr, "roamer: rank %d visited%s\n", rank, visited);
  return result < 0 || sum < 0;
}
